"""Measures that a translator has converted: 1,80 Meter and 5ft 11in, 27 Grad and 80 degrees."""

from __future__ import annotations

import re
from typing import NamedTuple


class _Unit(NamedTuple):
    """A metric unit as it stands behind a number, an imperial one, and how the first becomes the second."""

    metric: re.Pattern[str]
    imperial: re.Pattern[str]
    factor: float
    offset: float = 0


def _unit(metric: str, imperial: str, factor: float, offset: float = 0) -> _Unit:
    # Of a range the unit stands behind the second number: 5 bis 10 Zentimeter.
    to = r"(?:\s(?:bis|to)\s[\d.,]+)?[\s-]?"
    return _Unit(re.compile(f"{to}(?:{metric})"), re.compile(f"{to}(?:{imperial})"), factor, offset)


_UNITS = (
    _unit(r"[°º]\s?C?|Grad|degrees?|C\b", r"[°º]\s?F|degrees?|s\b|F\b", 1.8, 32),
    _unit(r"[Zz]entimeter|cm\b|cent", r"inch|in\b", 0.3937),
    _unit(r"Meter|met|m\b", r"feet|foot|ft\b", 3.281),
    _unit(r"Meter|met|m\b", r"yards?", 1.094),
    _unit(r"Kilometer|Stundenkilometer|kilomet|km", r"miles?\b|mph", 0.6214),
    _unit(r"Kilo|kilo|kg\b", r"pounds?\b|lbs?\b", 2.205),
)
_REMAINDER = re.compile(r"[\s-]?(?:in\b|inch|oz\b|ounce)")
_ROUNDED, _TOLERANCE = 0.6, 0.07


def is_converted(metric: float, metric_rest: str, imperial: float, imperial_rest: str) -> bool:
    """Tell whether one value, by what follows each in its text, is the other in imperial units, well rounded."""
    for unit in _UNITS:
        if unit.metric.match(metric_rest) and unit.imperial.match(imperial_rest):
            exact = metric * unit.factor + unit.offset
            if imperial == exact // 1 or abs(imperial - exact) <= max(_ROUNDED, _TOLERANCE * abs(exact)):
                return True
    return False


def is_remainder(rest: str) -> bool:
    """Tell whether a number is followed by the lesser unit of two: 5ft 11in."""
    return _REMAINDER.match(rest) is not None
