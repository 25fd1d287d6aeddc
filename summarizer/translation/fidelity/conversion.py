"""Measures that a translator has converted: 1,80 Meter and 5ft 11in, 27 Grad and 80 degrees, 72 km and 45 miles."""

from __future__ import annotations

import re
from math import isclose

from summarizer.translation.fidelity.units import days, sizes

_CELSIUS = re.compile(r"[\s-]?(?:[°º]\s?C?|Grad|degrees?|C\b)")
_FAHRENHEIT = re.compile(r"[\s-]?(?:\(?[°º]?\s?F\b|[°º]|degrees?|s\b)")
_REMAINDER = re.compile(r"[\s-]?(?:in\b|inch|oz\b|ounce|[\"”″])")
_BEFORE_REMAINDER = re.compile(r"\d(?:[\s-]?(?:foot|feet|ft)[\s-]|['’])$")
# Nobody rounds a span of time, but a month may have 30 days.
_EXACT = 0.02
_ROUNDED, _TOLERANCE = 0.6, 0.07


def is_converted(value: float, rest: str, other: float, other_rest: str) -> bool:
    """Tell whether one measure is the other in another unit, well rounded; ``rest`` is what follows a value."""
    if _is_near(other, value * 1.8 + 32) and _CELSIUS.match(rest) and _FAHRENHEIT.match(other_rest):
        return True
    if _is_near(value, other * 1.8 + 32) and _CELSIUS.match(other_rest) and _FAHRENHEIT.match(rest):
        return True
    span, other_span = days(rest), days(other_rest)
    if span and other_span:
        return span != other_span and isclose(value * span, other * other_span, rel_tol=_EXACT)
    for size, other_size in zip(sizes(rest), sizes(other_rest), strict=True):
        if size and other_size and size != other_size:
            return _is_near(other, value * size / other_size) or _is_near(value, other * other_size / size)
    return False


def is_remainder(before: str, rest: str) -> bool:
    """Tell whether a number counts the lesser unit of two: 5ft 11in, 6-foot-6."""
    return _REMAINDER.match(rest) is not None or _BEFORE_REMAINDER.search(before) is not None


def _is_near(value: float, exact: float) -> bool:
    """Tell whether a value is what someone may have made of the exact one: cut or rounded to a whole number, or so."""
    rounded = value == exact // 1 or (value == value // 1 and abs(value - exact) <= min(_ROUNDED, exact / 2))
    return rounded or abs(value - exact) <= _TOLERANCE * abs(exact)
