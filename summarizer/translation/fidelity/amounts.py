"""Amounts: figures and number words put together, 4,5 Milliarden Euro as one value."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.translation.fidelity.numerals import Role, numeral
from summarizer.translation.fidelity.quantity import Quantity, Reading, plain

SPACES = " \u00a0\u202f\u2009"

_DURATION = r"\d+(?::\d\d){1,2}[.,]\d+|\d+:\d\d:\d\d"
_TELEPHONE = r"0\d{2,}(?:[ /-]\d{2,})+"
_GROUPED = rf"\d{{1,3}}(?:[{SPACES}'’]\d{{3}})+(?!\d)"
_GROUPED_EN = rf"\d{{1,3}}(?:[{SPACES[1:]}]\d{{3}})+(?!\d)"  # by a plain space English parts two numbers
_FIGURES = {
    "de": rf"{_DURATION}|{_TELEPHONE}|(?:\d{{1,3}}(?:\.\d{{3}})+(?!\d)|{_GROUPED})(?:,\d+)?|\d+,\d+(?!,?\d)|\d+\.\d+(?!\.?\d)|(?<![\w.])\.\d+|\d+",
    "en": rf"{_DURATION}|{_TELEPHONE}|(?:\d{{1,3}}(?:,\d{{3}})+(?!\d)|{_GROUPED_EN})(?:\.\d+)?|\d+\.\d+(?!\.?\d)|\d+,\d\d?(?![\d,])|(?<![\w.])\.\d+|\d+",
}
_TOKENS = {
    language: re.compile(rf"(?P<figures>{figures})|(?P<word>[^\W\d_]+)|(?P<vulgar>[½⅓⅔¼¾])")
    for language, figures in _FIGURES.items()
}
_THOUSANDS = {"de": re.compile(r"(?<=\d)\.(?=\d{3}(?:\D|$))"), "en": re.compile(",")}
_VULGAR = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4}

_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12}
_SHORT_SCALE = re.compile(r"(?:k|mn?|bn?|trn?|tn)(?![^\W_])", re.IGNORECASE)
_DECADE = re.compile(r"(?:er|ern|s)(?![^\W_])")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![^\W_])")
_SHARED = re.compile(r"\s?[-–/]\s?|\s(?:bis|bis zu|to|up to|or|oder|und|and)\s")
_SPAN = re.compile(r"\s?[-–/]\s?")
_AND_A_HALF = re.compile(r"[\s-](?:and|und)[\s-](?:an?|eine?)?[\s-]?")
_A = re.compile(r"[\s-](?:an?[\s-]|of\sa\s|of\s)?")
_NEXT = re.compile(r"[\s-]")
_BEFORE_SCALE = re.compile(r"(?:\s?[€$£]\s?|[\s-])?")
_NEXT_LOWER = re.compile(r"[\s-](?:and[\s-]|und\s)?")
_PERCENT = re.compile(r"[\s-]?(?:%|Prozent|percent|per cent|pct)")
_CURRENCIES = {
    "EUR": "€|EUR|Euros?|euros?",
    "USD": r"US[- ]?\$|\$|USD|(?:US-)?Dollars?|dollars?",
    "GBP": "£|GBP",
    "JPY": "¥|JPY|Yen|yen",
    "CHF": "CHF|Franken|Swiss francs?|francs?",
}
_CURRENCY = "|".join(f"(?P<{code}>{forms})" for code, forms in _CURRENCIES.items())
_CURRENCY_BEFORE = re.compile(rf"(?<!\w)(?:{_CURRENCY})\s?$")
_CURRENCY_AFTER = re.compile(rf"[\s-]?(?:{_CURRENCY})(?!\w)")
_COUNTED = re.compile(r"\b(?:an?|one|eine[rn]?)\s$")
_YEAR = re.compile(r"[\s-](?:Jahr|year)")
_TENS = frozenset(range(20, 100, 10))
_BEFORE = 7


class _Atom(NamedTuple):
    """A token that is a number or part of one; ``role`` is None for figures."""

    start: int
    end: int
    role: Role | None
    value: float
    other: float | None = None


def read_amounts(text: str, language: str, taken: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """Return the numbers of a German or English text outside of the spans ``taken``, in the order they stand."""
    atoms = [
        atom
        for atom in _atoms(text, language)
        if not any(atom.start < end and start < atom.end for start, end in taken)
    ]
    runs: list[_Run] = []
    place = 0
    while place < len(atoms):
        run = _Run(text, atoms, place)
        runs.append(run)
        place = run.place
    padded = [None, *runs, None]
    neighbours = zip(padded, runs, padded[2:])  # noqa: B905 - the first is longer by design
    return [_with_currency(_in_range(before, run, after, text), text) for before, run, after in neighbours]


def _atoms(text: str, language: str) -> Iterator[_Atom]:
    for match in _TOKENS[language].finditer(text):
        if match.lastgroup == "word":
            found = numeral(match.group(), language)
            if found:
                yield _Atom(match.start(), match.end(), *found)
        elif match.lastgroup == "vulgar":
            yield _Atom(match.start(), match.end(), Role.HALF, _VULGAR[match.group()])
        else:
            yield _Atom(match.start(), match.end(), None, _figure(match.group(), language))


def _figure(figures: str, language: str) -> float:
    if ":" in figures:
        return float(re.sub(r"\D", "", figures))
    bare = re.sub(rf"[{SPACES}'’/-]", "", figures)
    return float(_THOUSANDS[language].sub("", bare).replace(",", "."))


class _Run:
    """One amount, read from the atoms that begin at ``place``; afterwards ``place`` is behind it."""

    def __init__(self, text: str, atoms: Sequence[_Atom], place: int) -> None:
        self._text, self._atoms, self.place = text, atoms, place
        self._first = atoms[place]
        self._last = self._first
        self.scale = 1.0
        self.place += 1
        self.quantity = self._read()

    def _take(self, gap: re.Pattern[str], *roles: Role, below: float = math.inf) -> _Atom | None:
        """Take the next atom into the run if it has one of the roles, a value below, and nothing but ``gap`` before it."""
        if self.place == len(self._atoms):
            return None
        atom = self._atoms[self.place]
        if atom.role not in roles or atom.value >= below or not gap.fullmatch(self._text, self._last.end, atom.start):
            return None
        self._last = atom
        self.place += 1
        return atom

    def _read(self) -> Quantity:
        first = self._first
        if first.role is Role.HALF:
            scale = self._take(_A, Role.SCALE)
            if scale:
                return self._quantity(first.value * scale.value)
            months = (12 * first.value,) if _YEAR.match(self._text, first.end) else ()
            # An hour and a half are one and a half.
            return self._quantity(first.value, 1 + first.value, *months, firm=False)
        if first.role is Role.INDEFINITE:
            return self._indefinite()
        if first.role is Role.DECADE:
            return self._decade(first.value)
        if first.role in {Role.ORDINAL, Role.FRACTION}:
            return self._quantity(*self._values(), firm=first.role is Role.ORDINAL and first.value > 2)
        if first.role is not Role.PARAPHRASE:
            return self._amount()
        # English one is a number only as part of one: one and a half million.
        amount = self._amount() if self._text[first.start : first.end].lower() == "one" else None
        if amount is None or self._last is first:
            return self._quantity(*self._values(), firm=False, paraphrase=True)
        return amount

    def _values(self) -> tuple[float, ...]:
        first = self._first
        return (first.value,) if first.other is None else (first.value, first.other)

    def _indefinite(self) -> Quantity:
        value = self._first.value
        times = self._take(_A, Role.INDEFINITE, Role.SCALE)
        reading = Reading(value * times.value if times else value, "about")
        return Quantity(self._first.start, self._last.end, (reading,), firm=False)

    def _amount(self) -> Quantity:
        first = self._first
        if first.role is Role.SCALE:
            return self._bare_scale()
        value = self._small(first)
        half = self._take(_AND_A_HALF, Role.HALF)
        value += half.value if half else 0
        if value in _TENS and (ordinal := self._take(_NEXT, Role.ORDINAL, below=10)):
            return self._quantity(value + ordinal.value, firm=False)
        if value and (part := self._take(_NEXT, Role.FRACTION, below=1 / value)):
            return self._quantity(value * part.value, value)
        if value == 1 and (part := self._take(_NEXT, Role.ORDINAL)):
            return self._quantity(part.other or part.value)
        value = self._scaled(value)
        if first.role is None and self._last is first:
            return self._figures(value)
        if age := self._take(_NEXT, Role.PARAPHRASE, below=1001):
            return self._quantity(value, value * age.value)  # two decades, twenty years
        return self._quantity(value, *self._share(value), firm=value != 0)

    def _small(self, first: _Atom) -> float:
        """Return the value of a cardinal, English tens and ones (twenty-three) together."""
        if first.role is Role.CARDINAL and first.value in _TENS:
            ones = self._take(_NEXT, Role.CARDINAL, Role.PARAPHRASE, below=10)
            return first.value + (ones.value if ones else 0)
        return first.value

    def _scaled(self, value: float) -> float:
        """Multiply by the scales that follow: two hundred and fifty thousand."""
        total = 0.0
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

    def _bare_scale(self) -> Quantity:
        """A million and several million are written alike, Millionen alone is indefinite."""
        value = self._first.value * self._scaled(1)
        counted = _COUNTED.search(self._text, max(0, self._first.start - _BEFORE), self._first.start)
        readings = (plain(value), Reading(value, "about"))
        return Quantity(self._first.start, self._last.end, readings, firm=bool(counted) and value >= 1e6)

    def _figures(self, value: float) -> Quantity:
        """Figures alone, with what is written close to them: 5bn, 1990er, 3/4, a percentage."""
        end = self._first.end
        short = _SHORT_SCALE.match(self._text, end)
        if short:
            scale = _SHORT_SCALES[short.group().lower()]
            self.scale = scale
            self._last = self._last._replace(end=short.end())
            return (
                self._quantity(value * scale, value) if len(short.group()) > 1 else self._quantity(value, value * scale)
            )
        decade = _DECADE.match(self._text, end)
        suffix = decade or _ORDINAL.match(self._text, end)
        if suffix:
            self._last = self._last._replace(end=suffix.end())
        if decade and value < 100 and value % 10 == 0:
            return self._decade(value)
        return self._quantity(value, *self._share(value), firm=value not in {0, 1} and not self._in_a_word())

    def _in_a_word(self) -> bool:
        """CO2, A380."""
        return self._first.start > 0 and self._text[self._first.start - 1].isalpha()

    def _decade(self, value: float) -> Quantity:
        """The nineties are those of some century: the 1990s, most likely."""
        return self._quantity(value, *(century + value for century in (1900, 1800, 2000)))

    def _share(self, value: float) -> tuple[float, ...]:
        """A percentage may be written as a fraction: 25 per cent, a quarter."""
        return (value / 100,) if _PERCENT.match(self._text, self._last.end) else ()

    def _quantity(self, *values: float, firm: bool = True, paraphrase: bool = False) -> Quantity:
        readings = tuple(plain(value) for value in values)
        return Quantity(self._first.start, self._last.end, readings, firm=firm, paraphrase=paraphrase)


def _in_range(before: _Run | None, run: _Run, after: _Run | None, text: str) -> Quantity:
    """Add what a number means by the one beside it: 10 bis 15 Millionen, 2015/16."""
    quantity = run.quantity
    first = quantity.readings[0]
    if after and after.scale >= 1000 and run.scale == 1 and _SHARED.fullmatch(text, quantity.end, after.quantity.start):
        return replace(quantity, readings=(*quantity.readings, plain(first.value * after.scale)))
    if (
        before
        and before.quantity.readings[0].value > 1000
        and _SPAN.fullmatch(text, before.quantity.end, quantity.start)
    ):
        century = before.quantity.readings[0].value // 100 * 100
        other = first.value + century if first.value < 100 else first.value % 100
        return replace(quantity, readings=(*quantity.readings, plain(other)))
    return quantity


def _with_currency(quantity: Quantity, text: str) -> Quantity:
    before = _CURRENCY_BEFORE.search(text, max(0, quantity.start - _BEFORE), quantity.start)
    after = None if before else _CURRENCY_AFTER.match(text, quantity.end)
    match = before or after
    if not match:
        return quantity
    outer = (min(quantity.start, match.start()), max(quantity.end, match.end()))
    return replace(quantity, currency=match.lastgroup, outer=outer)
