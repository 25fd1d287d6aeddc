"""Units of measure as they stand behind a number in German or English."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class _Unit(NamedTuple):
    """A unit, how many of its kind's first unit it holds, and its English name."""

    form: re.Pattern[str]
    size: float
    name: str


def _units(forms: dict[str, tuple[float, str]]) -> tuple[_Unit, ...]:
    # Of a range the unit stands behind the second number: 5 bis 10 Zentimeter. Mio. has a stop of its own.
    to = r"\.?(?:\s(?:bis|to|mal|by|x)\s[\d.,]+)?[\s-]?"
    return tuple(_Unit(re.compile(f"{to}(?:{form})"), *unit) for form, unit in forms.items())


_IN = r"\s(?:an?|the|its|his|her|their|this|that|total|all|[A-Z\d])"  # no inch, but the word
_OF_A = "(?:(?:of )?an? )?"  # half a point
_HOURS = r"(?:stunde|s?[\s-]hour)"
_WATTS = {"Kilo": (1e3, "k"), "Mega": (1e6, "M"), "Giga": (1e9, "G"), "Tera": (1e12, "T")}
# Energy is one kind with power, so that one in place of the other is a fault; so far apart neither is a conversion.
_ENERGY = 1e30


def _power() -> dict[str, tuple[float, str]]:
    """Return the units of energy and of power, with each prefix."""
    forms = {}
    for prefix, (size, letter) in _WATTS.items():
        watt = f"(?:{prefix}|{prefix.lower()})watt"
        forms[rf"{watt}{_HOURS}|{letter}Wh\b"] = (size * _ENERGY, f"{prefix.lower()}watt hours")
        forms[rf"{watt}|{letter}W\b"] = (size, f"{prefix.lower()}watts")
    return forms


# Of each kind the first form that fits counts, so longer ones stand first.
_KINDS = (
    _units({
        r"Millimeter|millimet|mm\b": (0.001, "millimetres"), r"[Zz]entimeter|centimet|cm\b": (0.01, "centimetres"),
        r"Stundenkilo|km/h|kph|kmh\b|kilomet\w+ (?:per|an) hour": (1e3, "kilometres per hour"),
        "Kilometer|kilomet|k[mp]": (1e3, "kilometres"), r"Meter|met|m\b": (1, "metres"),
        rf"Zoll|inch|in\b(?!{_IN})": (0.0254, "inches"), r"Fuß|feet|foot|ft\b|['’](?=\d)": (0.3048, "feet"),
        r"yards?\b": (0.9144, "yards"), "Seemeile|nautical": (1852, "nautical miles"), "Knoten|knots": (1852, "knots"),
        "mph|miles? (?:per|an) hour": (1609, "miles per hour"), r"Meile|miles?\b": (1609, "miles"),
    }),
    _units({
        "Quadratkilo|square kilo|sq km|km²": (1e6, "square kilometres"),
        "Quadratmeile|square mi|sq mi": (2.59e6, "square miles"), r"Hektar|hectare|ha\b": (1e4, "hectares"),
        r"acres?\b|Acres?\b|Morgen": (4047, "acres"), "Quadratmeter|square met|m²": (1, "square metres"),
        "Quadratfuß|square f|sq ft": (0.0929, "square feet"),
    }),
    _units({
        r"Gramm|gram|g\b": (0.001, "grams"), r"[Kk]ilos?\b|[Kk]ilogr|kg\b": (1, "kilograms"),
        r"Tonne|tonnes?\b|t\b": (1e3, "tonnes"), r"[Pp]ounds?\b|Pfund|lbs?\b": (0.4536, "pounds"),
        r"Unze|ounce|oz\b": (0.02835, "ounces"), r"stone\b": (6.35, "stone"),
    }),
    _units({
        r"Liter|litre|liter|l\b": (1, "litres"), "Kubikmeter|cubic met|m³": (1e3, "cubic metres"),
        "Kubikfuß|cubic f": (28.3, "cubic feet"), "Barrel|barrel": (159, "barrels"),
        "Gallone|gallon": (3.785, "gallons"), r"pints?\b": (0.568, "pints"),
    }),
    _units(_power()),
    _units({
        rf"{_OF_A}(?:Jahre?n?\b|jährig|years?\b)": (365.25, "years"),
        rf"{_OF_A}(?:Monate?n?\b|monatig|months?\b)": (30.44, "months"),
        r"Wochen?\b|wöchig|weeks?\b": (7, "weeks"), r"Tage?n?\b|tägig|days?\b": (1, "days"),
        rf"{_OF_A}(?:Stunden?\b|stündig|Std\b|hours?\b)": (1 / 24, "hours"),
        rf"{_OF_A}(?:Minuten?\b|minütig|Min\b|min(?:ute)?s?\b)": (1 / 1440, "minutes"),
        r"Sekunden?\b|sekündig|seconds?\b": (1 / 86400, "seconds"),
    }),
    _units({
        r"(?:%|Prozent|per ?cent|pct\b)(?!(?:age)?[\s-]?[Pp](?:unkt|oint))": (0.01, "per cent"),
        r"‰|Promille|per (?:mille|mil\b|thousand)": (1e-3, "per mille"),
        r"ppm\b|per million|(?:Teile )?pro Million": (1e-6, "per million"),
    }),
    _units({
        rf"{_OF_A}(?:%|Prozent|per ?cent|pct\.?)(?:age)?[\s-]?[Pp](?:unkt|oint)": (1, "percentage points"),
        r"Basispunkt|basis[\s-]point|bps?\b": (0.01, "basis points"), f"{_OF_A}(?:Punkt|point)": (1, "points"),
    }),
)  # fmt: skip
_ALIKE = 1.2
_DURATIONS, _PERCENTAGES, _POINTS = _KINDS[-3], _KINDS[-2], _KINDS[-1][0]
# German degrees are of Celsius where nothing else is said.
_CELSIUS = re.compile(r"[\s-]?(?:Grad(?!\s(?:Fahrenheit|F\b))|(?:[°º]|degrees?)\s?(?:C\b|Celsius))")
_FAHRENHEIT = re.compile(r"[\s-]?(?:[°º]|degrees?|Grad)?\s?(?:Fahrenheit|F\b)")


@lru_cache(maxsize=1024)
def sizes(rest: str) -> tuple[float | None, ...]:
    """Return the size of the unit that a text begins with, for each kind."""
    return tuple(unit.size if (unit := _unit_of(units, rest)) else None for units in _KINDS)


def in_same_unit(rest: str, other_rest: str) -> bool:
    """Tell whether two measures are in the same unit, by what follows their values."""
    return any(size and size == other for size, other in zip(sizes(rest), sizes(other_rest), strict=True))


def in_other_unit(rest: str, other_rest: str) -> bool:
    """Tell whether two measures are in different units of one kind: 130 km/h and 130 mph, 6 Prozentpunkte and 6 %.

    A yard passes for a metre, and a nautical mile for a mile.
    """
    both = ((size, other) for size, other in zip(sizes(rest), sizes(other_rest), strict=True) if size and other)
    if any(max(one / two, two / one) > _ALIKE for one, two in both):
        return True
    return any(
        (_CELSIUS.match(one) and _FAHRENHEIT.match(two)) or (_POINTS.form.match(one) and is_percentage(two))
        for one, two in ((rest, other_rest), (other_rest, rest))
    )


def is_percentage(rest: str) -> bool:
    """Tell whether per cent follows a value."""
    return _unit_of(_PERCENTAGES, rest) == _PERCENTAGES[0]


def days(rest: str) -> float | None:
    """Return how many days the unit of time lasts that a text begins with."""
    unit = _unit_of(_DURATIONS, rest)
    return unit.size if unit else None


def unit_name(rest: str) -> str:
    """Return the English name of the unit that a text begins with; "" where it is not known."""
    if _CELSIUS.match(rest):
        return "degrees Celsius"
    return next((unit.name for units in _KINDS if (unit := _unit_of(units, rest))), "")


def _unit_of(units: tuple[_Unit, ...], rest: str) -> _Unit | None:
    return next((unit for unit in units if unit.form.match(rest)), None)
