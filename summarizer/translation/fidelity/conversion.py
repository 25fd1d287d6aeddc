"""Measures that a translator has converted: 1,80 Meter and 5ft 11in, 27 Grad and 80 degrees, 72 km and 45 miles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class _Unit(NamedTuple):
    """A unit as it stands behind a number in German or English, and how many of its kind's first unit it holds."""

    form: re.Pattern[str]
    size: float


def _units(forms: dict[str, float]) -> tuple[_Unit, ...]:
    # Of a range the unit stands behind the second number: 5 bis 10 Zentimeter.
    to = r"(?:\s(?:bis|to|mal|by|x)\s[\d.,]+)?[\s-]?"
    return tuple(_Unit(re.compile(f"{to}(?:{form})"), size) for form, size in forms.items())


# Of each kind the first form that fits counts, so longer ones stand first.
_KINDS = (
    _units({
        "Millimeter|millimet|mm\\b": 0.001, "[Zz]entimeter|centimet|cm\\b": 0.01, "Kilometer|kilomet|Stundenkilo|k[mp]": 1e3,
        "Meter|met|m\\b": 1, "Zoll|inch|in\\b": 0.0254, "Fuß|feet|foot|ft\\b|['’](?=\\d)": 0.3048, "yards?\\b": 0.9144,
        "Seemeile|nautical|Knoten|knots": 1852, "Meile|miles?\\b|mph": 1609,
    }),
    _units({
        "Quadratkilo|square kilo|sq km|km²": 1e6, "Quadratmeile|square mi|sq mi": 2.59e6, "Hektar|hectare|ha\\b": 1e4,
        "acres?\\b|Acres?\\b|Morgen": 4047, "Quadratmeter|square met|m²": 1, "Quadratfuß|square f|sq ft": 0.0929,
    }),
    _units({
        "Gramm|gram|g\\b": 0.001, "Kilo|kilo|kg\\b": 1, "Tonne|tonnes?\\b|t\\b": 1e3, "[Pp]ounds?\\b|Pfund|lbs?\\b": 0.4536,
        "Unze|ounce|oz\\b": 0.02835, "stone\\b": 6.35,
    }),
    _units({
        "Liter|litre|liter|l\\b": 1, "Kubikmeter|cubic met|m³": 1e3, "Kubikfuß|cubic f": 28.3, "Barrel|barrel": 159,
        "Gallone|gallon": 3.785, "pints?\\b": 0.568,
    }),
)  # fmt: skip
_CELSIUS = re.compile(r"[\s-]?(?:[°º]\s?C?|Grad|degrees?|C\b)")
_FAHRENHEIT = re.compile(r"[\s-]?(?:\(?[°º]?\s?F\b|[°º]|degrees?|s\b)")
_REMAINDER = re.compile(r"[\s-]?(?:in\b|inch|oz\b|ounce|[\"”″])")
_BEFORE_REMAINDER = re.compile(r"\d(?:[\s-]?(?:foot|feet|ft)[\s-]|['’])$")
_ROUNDED, _TOLERANCE = 0.6, 0.07


def is_converted(value: float, rest: str, other: float, other_rest: str) -> bool:
    """Tell whether one measure is the other in another unit, well rounded; ``rest`` is what follows a value."""
    if _is_near(other, value * 1.8 + 32) and _CELSIUS.match(rest) and _FAHRENHEIT.match(other_rest):
        return True
    if _is_near(value, other * 1.8 + 32) and _CELSIUS.match(other_rest) and _FAHRENHEIT.match(rest):
        return True
    for size, other_size in zip(_sizes(rest), _sizes(other_rest), strict=True):
        if size and other_size and size != other_size:
            return _is_near(other, value * size / other_size) or _is_near(value, other * other_size / size)
    return False


def in_same_unit(rest: str, other_rest: str) -> bool:
    """Tell whether two measures are in the same unit, by what follows their values."""
    return any(size and size == other for size, other in zip(_sizes(rest), _sizes(other_rest), strict=True))


def is_remainder(before: str, rest: str) -> bool:
    """Tell whether a number counts the lesser unit of two: 5ft 11in, 6-foot-6."""
    return _REMAINDER.match(rest) is not None or _BEFORE_REMAINDER.search(before) is not None


@lru_cache(maxsize=1024)
def _sizes(rest: str) -> tuple[float | None, ...]:
    """Return the size of the unit that a text begins with, for each kind."""
    return tuple(next((unit.size for unit in units if unit.form.match(rest)), None) for units in _KINDS)


def _is_near(value: float, exact: float) -> bool:
    """Tell whether a value is what someone may have made of the exact one: cut or rounded to a whole number, or so."""
    rounded = value == exact // 1 or (value == value // 1 and abs(value - exact) <= min(_ROUNDED, exact / 2))
    return rounded or abs(value - exact) <= _TOLERANCE * abs(exact)
