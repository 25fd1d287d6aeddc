"""Writing a value the way a language writes it, for messages."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import isclose, isfinite

from summarizer.translation.fidelity.quantity import Reading

_SCALES = {
    "en": ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")),
    "de": ((1e12, "Billionen"), (1e9, "Milliarden"), (1e6, "Millionen")),
}
_INDEFINITE = {
    "en": {12: "dozens", 100: "hundreds", 1e3: "thousands", 1e6: "millions", 1e9: "billions", 1e12: "trillions"},
    "de": {12: "Dutzende", 100: "Hunderte", 1e3: "Tausende", 1e6: "Millionen", 1e9: "Milliarden", 1e12: "Billionen"},
}
_FROM_THIRD = {
    "en": "third quarter fifth sixth seventh eighth ninth tenth",
    "de": "Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel",
}
_SHARES = {language: dict(enumerate(names.split(), 3)) for language, names in _FROM_THIRD.items()}
_COUNTS = {"en": "one two three four five six seven eight nine", "de": "ein zwei drei vier fünf sechs sieben acht neun"}
_PLACES = 4
_ENDLESS = 12
_GERMAN = str.maketrans(",.", ".,")


def write(reading: Reading, language: str) -> str:
    """Return a reading in German or English notation: 1,200.5, 3 trillion, 9:30 p.m., hundreds."""
    if reading.unit in {"time", "dial"}:
        return _time(int(reading.value), language, told=reading.unit == "time")
    if reading.unit == "about":
        return _INDEFINITE[language].get(reading.value, f"about {write(Reading(reading.value), language)}")
    for scale, name in _SCALES[language]:
        scaled = reading.value / scale
        if scaled >= 1 and isclose(scaled, round(scaled, _PLACES), rel_tol=1e-12):
            return f"{_number(scaled, language)} {name}"
    return _number(reading.value, language)


def write_share(value: float, language: str) -> str:
    """Return a part of one in words, as it is said of people: two fifths; in figures what has no such name."""
    share = Fraction(value).limit_denominator(100)
    name = _SHARES[language].get(share.denominator)
    if not name or not 0 < value < 1:
        return write(Reading(value), language)
    count = _COUNTS[language].split()[share.numerator - 1]
    return f"{count} {name}{'s' if language == 'en' and share.numerator > 1 else ''}"


def _number(value: float, language: str) -> str:
    """Return a value in figures, exactly, but of a third and its like, which have no last decimal."""
    if value % 1 == 0 or not isfinite(value):
        # Years carry no separator, and in four figures other numbers need none either.
        text = f"{value:.0f}" if value < 10_000 else f"{value:,.0f}"
    elif value >= 1e6 and value == round(value, 2):
        text = f"{value:,.2f}"  # an amount of money, to the cent
    else:
        decimals = Decimal(repr(value))
        endless = len(str(decimals % 1)) > _ENDLESS
        text = f"{round(decimals, _PLACES) if endless else decimals:,f}"
    return text.translate(_GERMAN) if language == "de" else text


def _time(minutes: int, language: str, *, told: bool) -> str:
    """Return a time; ``told`` says whether it tells the half of the day."""
    hour, minute = divmod(minutes, 60)
    if language == "de":
        return f"{hour}.{minute:02} Uhr" if minute else f"{hour} Uhr"
    if told and not hour % 12 and not minute:
        return "noon" if hour else "midnight"
    half = ("a.m." if hour < 12 else "p.m.") if told else "" if minute else "o'clock"
    return f"{hour % 12 or 12}{f':{minute:02}' if minute else ''} {half}".strip()
