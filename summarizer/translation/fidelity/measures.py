"""What a number counts: a currency, a unit, per cent, degrees below zero. Equal numbers of other things are not equal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.translation.fidelity.currencies import currency_name, has_currency
from summarizer.translation.fidelity.notation import write
from summarizer.translation.fidelity.quantity import Quantity
from summarizer.translation.fidelity.units import in_other_unit, in_same_unit, is_percentage, unit_name
from summarizer.translation.model import Finding

_BEHIND = 24
_SHARE = re.compile(
    r"%|‰|per ?cent|\bpct|\bpp\b|\bpoints?\b|\bshares?\b|\brates?\b|proportion|\bratio|\bquota|prozent|anteil|quote|"
    r"\bout of\b|\bin (?:a|every|each) \w+",
    re.IGNORECASE,
)
_SECOND = "Celsius|Fahrenheit|points?|feet|miles|cent|mille|million|thousand|per \\w+"
_UNIT_WORDS = re.compile(rf"\.?(?:\s?[%‰°º]C?|[\s-]?[^\W\d_]+(?:/[^\W\d_]+|[²³])?(?:\s(?:{_SECOND}))?)")
_SIGN = re.compile(r"(?:\bminus\s|(?<!\d\s)(?<!\S)[-−–])$", re.IGNORECASE)
_DEGREES = re.compile(r"(?:\s(?:bis|to)\s(?:minus\s|[-−–])?[\d.,]+)?[\s-]?(?:[°º]|Grad|degrees?\b)")
_BELOW_ZERO = re.compile(
    r"(?<!\w)[-−–]\s?\d|\b(?:minus|below|sub-?zero|negative|unter|frost)\b|freez|kälte|minusgrad", re.IGNORECASE
)
_SIGN_LENGTH = 6


def lost_measure(
    texts: tuple[str, str], language: str, quantity: Quantity, other: Quantity, present: Sequence[Quantity]
) -> Finding | None:
    """Return a finding where two equal numbers, of the source and of the target, do not count the same.

    ``language`` is that of the target, ``present`` are all of its quantities.
    """
    pair = _Pair(texts, language, quantity, other)
    return pair.time() or pair.currency() or pair.unit(present) or pair.percentage() or pair.below_zero()


def signed(text: str, quantity: Quantity) -> float:
    """Return the value of a quantity, below zero where it is a temperature with a minus."""
    value = quantity.readings[0].value
    return value if _sign(text, quantity) is None else -value


class _Pair:
    """A quantity of the source and its equal in the target."""

    def __init__(self, texts: tuple[str, str], language: str, quantity: Quantity, other: Quantity) -> None:
        self._source, self._target = texts
        self._language = language
        self._quantity, self._other = quantity, other
        self._rest = self._source[quantity.end : quantity.end + _BEHIND]
        self._other_rest = self._target[other.end : other.end + _BEHIND]
        self._is_plain = quantity.readings[0] == other.readings[0] and not quantity.paraphrase and not other.paraphrase

    def time(self) -> Finding | None:
        """A time of day in place of an amount or a measure: 18 Euro, 6 p.m. euros."""
        if _is_time(self._quantity) or not _is_time(self._other):
            return None
        currency, unit = self._quantity.currency, unit_name(self._rest)
        if not currency and not unit:
            return None
        outer = self._quantity.outer if currency else None
        start, end = outer or (self._quantity.start, self._end(self._source, self._quantity))
        return self._finding(start, end, currency_name(currency) if currency else unit, None)

    def currency(self) -> Finding | None:
        """Another currency, or none in all of the target."""
        wanted, found = self._quantity.currency, self._other.currency
        if not wanted or wanted == found or (not found and has_currency(self._target)):
            return None
        if not found and unit_name(self._rest) == unit_name(self._other_rest) != "":
            return None  # of weight: 30 Pfund, 30 lbs
        start, end = self._quantity.outer
        return self._finding(start, end, currency_name(wanted), slice(*self._other.outer) if found else None)

    def unit(self, present: Sequence[Quantity]) -> Finding | None:
        """Another unit of the same kind, where no equal number stands with the right one."""
        if not self._is_plain or not in_other_unit(self._rest, self._other_rest):
            return None
        equal = (one for one in present if not set(one.readings).isdisjoint(self._quantity.readings))
        if any(in_same_unit(self._rest, self._target[one.end : one.end + _BEHIND]) for one in equal):
            return None
        found = slice(self._other.start, self._end(self._target, self._other))
        return self._finding(
            self._quantity.start, self._end(self._source, self._quantity), unit_name(self._rest), found
        )

    def percentage(self) -> Finding | None:
        """Per cent in the source, and no such thing in all of the target."""
        if not self._is_plain or not is_percentage(self._rest) or _SHARE.search(self._target):
            return None
        return self._finding(self._quantity.start, self._end(self._source, self._quantity), "per cent", None)

    def below_zero(self) -> Finding | None:
        """A temperature below zero on one side, and on the other nothing that says so."""
        signs = (_sign(self._source, self._quantity), _sign(self._target, self._other))
        if not self._is_plain or (signs[0] is None) == (signs[1] is None):
            return None
        if _BELOW_ZERO.search(self._target if signs[1] is None else self._source):
            return None
        start, end = self._quantity.start, self._quantity.end
        found = slice(self._other.start if signs[1] is None else signs[1], self._other.end)
        expected = write(self._quantity.readings[0], self._language)
        expected = expected if signs[0] is None else f"minus {expected}"
        text = self._source[start if signs[0] is None else signs[0] : end]
        message = f"{text} became {self._target[found]}"
        return Finding("number", end - len(text), end, expected, self._target[found], message)

    def _finding(self, start: int, end: int, counted: str, found: slice | None) -> Finding:
        text = self._source[start:end]
        number = write(self._quantity.readings[0], self._language)
        expected = f"{number} {counted}" if self._language == "en" and counted else text
        instead = self._target[found] if found else self._target[self._other.start : self._other.end]
        return Finding("number", start, end, expected, instead, f"{text} became {instead}")

    @staticmethod
    def _end(text: str, quantity: Quantity) -> int:
        """Return where the words end that tell the unit: two of them at most, Grad Celsius."""
        behind = _UNIT_WORDS.match(text, quantity.end)
        return behind.end() if behind else quantity.end


def _is_time(quantity: Quantity) -> bool:
    return any(reading.unit == "time" for reading in quantity.readings)


def _sign(text: str, quantity: Quantity) -> int | None:
    """Return where the minus of a temperature begins, if it has one."""
    if not _DEGREES.match(text, quantity.end):
        return None
    sign = _SIGN.search(text, max(0, quantity.start - _SIGN_LENGTH), quantity.start)
    return sign.start() if sign else None
