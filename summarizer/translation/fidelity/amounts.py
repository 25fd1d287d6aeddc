"""Amounts: figures and number words put together, 4,5 Milliarden Euro as one value."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from summarizer.translation.fidelity.atoms import VULGAR, Atom, read_atoms
from summarizer.translation.fidelity.currencies import currency_beside
from summarizer.translation.fidelity.numerals import Role
from summarizer.translation.fidelity.quantity import Quantity, Reading, plain

_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12}
_SHORT_SCALE = re.compile(r"(?:k|mn?|bn?|trn?|tn)(?![^\W_])", re.IGNORECASE)
_DECADE = re.compile(r"(?:er|ern|s)(?![^\W_])")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![^\W_])")
_SHARED = re.compile(r"\s?[-–/]\s?|\s(?:bis|bis zu|auf|to|up to|or|oder|und|and)\s")
_SPAN = re.compile(r"\s?[-–/]\s?")
_CLOSE = re.compile(rf"\s?(?=[{''.join(VULGAR)}])")
_AND_A_BEFORE = re.compile(
    r"(?:\b(?:an?|one)[\s-](?:(?P<year>year)|(?P<hour>hour))\s)?\b(?:and|und)[\s-](?:an?|eine?)[\s-]$"
)
_AND_A = re.compile(r"[\s-](?:and|und)[\s-](?:an?|eine?)?[\s-]?")
_A = re.compile(r"[\s-](?:an?[\s-]|of\sa\s|of\s)?")
_OUT_OF = re.compile(r"\s(?:in|out of)\s(?!\d)")
_TENTH = 10
_NEXT = re.compile(r"[\s-]")
_BEFORE_SCALE = re.compile(r"(?:\s?[€$£]\s?|[\s-])?")
_NEXT_LOWER = re.compile(r"[\s-](?:and[\s-]|und\s)?")
_PERCENT = re.compile(r"[\s-]?(?:%|Prozent|percent|per cent|pct)")
_YEAR = re.compile(r"[\s-](?:Jahr|year)")
_SEVERAL = re.compile(r"\b(?:mehrere[nr]?|einige[nr]?|viele[nr]?|several|many|some)\s$", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:an?|one|eine[rn]?)\s$")
_BEFORE, _LONG_BEFORE = 9, 20
# One to nil, as German writes it.
_SCORE = re.compile(r"(?<![\d:.])\d{1,2}:[01]$")
# A year of two figures: '90, SS19.
_SHORT_YEAR = re.compile(r"(?:['’]|(?<![A-Za-z])[A-Z]{2})$")
_TENS = frozenset(range(20, 100, 10))
# Decade, century, millennium.
_AGES = 1001


def read_amounts(text: str, language: str, taken: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """Return the numbers of a German or English text outside of the spans ``taken``, in the order they stand."""
    atoms = [
        atom
        for atom in read_atoms(text, language)
        if not any(atom.start < end and start < atom.end for start, end in taken)
    ]
    runs: list[_Run] = []
    place = 0
    while place < len(atoms):
        runs.append(_Run(text, atoms, place))
        place = runs[-1].place
    befores, afters = [None, *runs[:-1]], [*runs[1:], None]
    in_range = (_in_range(*row, text) for row in zip(befores, runs, afters, strict=True)) if runs else ()
    return [_with_currency(quantity, text) for quantity in in_range]


class _Run:
    """One amount, read from the atoms that begin at ``place``; afterwards ``place`` is behind it.

    ``scale`` is what a scale in it multiplies by, 1 without one.
    """

    def __init__(self, text: str, atoms: Sequence[Atom], place: int) -> None:
        self._text, self._atoms, self.place = text, atoms, place + 1
        self._first = self._last = atoms[place]
        self.scale = 1.0
        readers: dict[Role | None, Callable[[], Quantity]] = {
            Role.HALF: self._half,
            Role.INDEFINITE: self._indefinite,
            Role.DECADE: lambda: self._decade(self._first.value),
            Role.ORDINAL: lambda: self._word(firm=self._first.value > 2),
            Role.FRACTION: lambda: replace(self._word(firm=False), share=True),
            Role.PARAPHRASE: self._paraphrase,
            Role.SCALE: self._bare_scale,
        }
        self.quantity = readers.get(self._first.role, self._amount)()

    def _take(self, gap: re.Pattern[str], *roles: Role, below: float = math.inf) -> Atom | None:
        """Take the next atom into the run if it has one of the roles, a value below, and only ``gap`` before it."""
        if self.place == len(self._atoms):
            return None
        atom = self._atoms[self.place]
        if atom.role not in roles or atom.value >= below or not gap.fullmatch(self._text, self._last.end, atom.start):
            return None
        self._last = atom
        self.place += 1
        return atom

    def _half(self) -> Quantity:
        """Half a million, half a year (six months); an hour and a half, which is one and a half."""
        half = self._first.value
        scale = self._take(_A, Role.SCALE)
        if scale:
            return self._quantity(half * scale.value)
        months = (12 * half,) if _YEAR.match(self._text, self._first.end) else ()
        return self._quantity(half, *self._and_a_half(), *months, firm=False)

    def _and_a_half(self) -> tuple[float, ...]:
        """Return what "an hour and a half" is with the whole before it, and in the lesser unit: 1.5, 90."""
        behind = _AND_A_BEFORE.search(self._text, max(0, self._first.start - _LONG_BEFORE), self._first.start)
        if not behind:
            return ()
        value = 1 + self._first.value
        return (value, 12 * value) if behind["year"] else (value, 60 * value) if behind["hour"] else (value,)

    def _indefinite(self) -> Quantity:
        times = self._take(_A, Role.INDEFINITE, Role.SCALE)
        values = (self._first.value, self._first.other)
        readings = tuple(Reading(value * times.value if times else value, "about") for value in values if value)
        return Quantity(self._first.start, self._last.end, readings, firm=False)

    def _word(self, firm: bool, paraphrase: bool = False) -> Quantity:
        first = self._first
        others = () if first.other is None else (first.other,)
        return self._quantity(first.value, *others, firm=firm, paraphrase=paraphrase)

    def _paraphrase(self) -> Quantity:
        """Both, twice; English *one* is a number only as part of one: one and a half million."""
        if self._text[self._first.start : self._first.end].lower() == "one":
            amount = self._amount()
            if self._last is not self._first:
                return amount
        return self._word(firm=False, paraphrase=True)

    def _bare_scale(self) -> Quantity:
        """A million and several million are written alike, Millionen alone is indefinite."""
        value = self._first.value * self._scaled(1)
        counted = _COUNTED.search(self._text, max(0, self._first.start - _BEFORE), self._first.start)
        readings = (plain(value), Reading(value, "about"))
        return Quantity(self._first.start, self._last.end, readings, firm=bool(counted) and value >= 1e6)

    def _amount(self) -> Quantity:
        value = self._small(self._first)
        half = self._take(_AND_A, Role.HALF) or self._vulgar()
        value += half.value if half else 0
        part = self._part(value)
        if part:
            return part
        value = self._scaled(value)
        if self._first.role is None and self._last is self._first:
            return self._figures(value)
        age = self._take(_NEXT, Role.PARAPHRASE, below=_AGES)
        if age:
            return self._quantity(value, value * age.value)  # two decades, twenty years
        quantity = self._quantity(value, *self._share(value), *self._months(value), firm=value != 0)
        if value >= 100 and _SEVERAL.search(self._text, max(0, self._first.start - _BEFORE), self._first.start):
            return replace(quantity, readings=(*quantity.readings, Reading(value, "about")))  # mehrere Tausend
        return quantity

    def _vulgar(self) -> Atom | None:
        """Take a sign for a fraction: 2 ½."""
        close = _CLOSE.match(self._text, self._last.end) if self.place < len(self._atoms) else None
        if not close or close.end() != self._atoms[self.place].start:
            return None
        self._last = self._atoms[self.place]
        self.place += 1
        return self._last

    def _small(self, first: Atom) -> float:
        """Return the value of a cardinal, English tens and ones (twenty-three) together."""
        if first.role is Role.CARDINAL and first.value in _TENS:
            ones = self._take(_NEXT, Role.CARDINAL, Role.PARAPHRASE, below=10)
            return first.value + (ones.value if ones else 0)
        return first.value

    def _part(self, value: float) -> Quantity | None:
        """Twenty-third, two thirds (or two of them), one in three, one third."""
        if value in _TENS and (ordinal := self._take(_NEXT, Role.ORDINAL, below=10)):
            return self._quantity(value + ordinal.value, firm=False)
        if value and (part := self._take(_NEXT, Role.FRACTION, below=1 / value)):
            return replace(self._quantity(value * part.value, value), share=True)
        if 0 < value < _TENTH and (whole := self._take(_OUT_OF, Role.CARDINAL, below=_TENTH + 1)):
            return replace(
                self._quantity(value / whole.value, whole.value),
                share=True,
                parts=tuple(map(plain, (value, whole.value))),
            )
        if value == 1 and (part := self._take(_NEXT, Role.ORDINAL)):
            return replace(self._quantity(part.other or part.value), share=part.other is not None)
        return None

    def _scaled(self, value: float) -> float:
        """Multiply by the scales that follow: two hundred and fifty thousand."""
        total = 0.0
        thousand = self._take(_NEXT, Role.CARDINAL, below=1001) if self._is_thousand() else None  # 100 Tausend
        if thousand:
            value *= thousand.value
            self.scale *= thousand.value
        while scale := self._take(_BEFORE_SCALE, Role.SCALE, Role.INDEFINITE):
            if value:
                value *= scale.value
            else:  # a hundred thousand million
                total *= scale.value
            self.scale *= scale.value
            if scale.value >= 1000:
                total, value = total + value, 0
            if scale.value in {100, 1000}:
                lower = self._take(_NEXT_LOWER, Role.CARDINAL, below=scale.value)
                value += self._small(lower) if lower else 0
        return total + value

    def _is_thousand(self) -> bool:
        return self.place < len(self._atoms) and self._atoms[self.place].value == 1000

    def _figures(self, value: float) -> Quantity:
        """Figures alone, with what is written close to them: 5bn, 1990er, 21st, a percentage."""
        short = _SHORT_SCALE.match(self._text, self._first.end)
        if short:
            self._extend(short)
            self.scale = _SHORT_SCALES[short.group().lower()]
            # 5m may be metres.
            values = (value * self.scale, value) if len(short.group()) > 1 else (value, value * self.scale)
            return self._quantity(*values)
        decade = _DECADE.match(self._text, self._first.end)
        self._extend(decade or _ORDINAL.match(self._text, self._first.end))
        if decade and value < 100 and value % 10 == 0:
            return self._decade(value)
        if decade and value % 100 == 0:
            return self._quantity(value, value // 100 + 1)  # the 1800s, the 19th century
        others = self._share(value) + self._years(value) + (() if self._first.other is None else (self._first.other,))
        in_a_word = self._first.start > 0 and self._text[self._first.start - 1].isalpha()  # CO2
        in_score = _SCORE.search(self._text, max(0, self._first.start - _BEFORE), self._last.end) is not None
        firm = value not in {0, 1} and (value > 20 or not in_a_word)
        return self._quantity(value, *others, firm=firm or in_score)

    def _extend(self, suffix: re.Match[str] | None) -> None:
        if suffix:
            self._last = self._last._replace(end=suffix.end())

    def _decade(self, value: float) -> Quantity:
        """The nineties are those of some century: the 1990s, most likely."""
        return self._quantity(value, *(century + value for century in (1900, 1800, 2000)))

    def _months(self, value: float) -> tuple[float, ...]:
        """Eineinhalb Jahre are 18 months."""
        return (12 * value,) if value % 1 == 0.5 and _YEAR.match(self._text, self._last.end) else ()

    def _years(self, value: float) -> tuple[float, ...]:
        """Two figures may be a year: the '90 team, the SS19 collection."""
        short = _SHORT_YEAR.search(self._text, max(0, self._first.start - _BEFORE), self._first.start)
        return (1900 + value, 2000 + value) if short and value < 100 else ()

    def _share(self, value: float) -> tuple[float, ...]:
        """A percentage may be written as a fraction: 25 per cent, a quarter."""
        return (value / 100,) if _PERCENT.match(self._text, self._last.end) else ()

    def _quantity(self, *values: float, firm: bool = True, paraphrase: bool = False) -> Quantity:
        readings = tuple(plain(value) for value in values)
        return Quantity(self._first.start, self._last.end, readings, self._groups(), firm=firm, paraphrase=paraphrase)

    def _groups(self) -> tuple[Reading, ...]:
        """Of figures grouped by plain spaces English reads each group by itself, of a duration hours and minutes."""
        figures = self._text[self._first.start : self._first.end] if self._first.role is None else ""
        groups = figures.split(" ") if ":" not in figures else figures.replace(",", ".").split(":")
        if len(groups) < 2 or not all(group.replace(".", "").isdigit() for group in groups):
            return ()
        parts = [plain(float(group)) for group in groups]
        return tuple(part for part in parts if part.value) if ":" in figures else tuple(parts)


def _in_range(before: _Run | None, run: _Run, after: _Run | None, text: str) -> Quantity:
    """Add what a number means by the one beside it: 10 bis 15 Millionen, 2015/16."""
    quantity = run.quantity
    value = quantity.readings[0].value
    if after and after.scale >= 1000 and run.scale == 1 and _SHARED.fullmatch(text, quantity.end, after.quantity.start):
        return replace(quantity, readings=(*quantity.readings, plain(value * after.scale)))
    year = before.quantity.readings[0].value if before else 0
    if before and year > 1000 and _SPAN.fullmatch(text, before.quantity.end, quantity.start):
        other = value + year // 100 * 100 if value < 100 else value % 100
        return replace(quantity, readings=(*quantity.readings, plain(other)))
    return quantity


def _with_currency(quantity: Quantity, text: str) -> Quantity:
    match = currency_beside(text, quantity.start, quantity.end)
    if not match:
        return quantity
    outer = (min(quantity.start, match.start()), max(quantity.end, match.end()))
    return replace(quantity, currency=match.lastgroup, outer=outer)
