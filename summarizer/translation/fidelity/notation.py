"""Writing a value the way a language writes it, for messages."""

from __future__ import annotations

from summarizer.translation.fidelity.quantity import Reading

_SCALES = {
    "en": ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")),
    "de": ((1e12, "Billionen"), (1e9, "Milliarden"), (1e6, "Millionen")),
}
_INDEFINITE = {
    "en": {12: "dozens", 100: "hundreds", 1e3: "thousands", 1e6: "millions", 1e9: "billions", 1e12: "trillions"},
    "de": {12: "Dutzende", 100: "Hunderte", 1e3: "Tausende", 1e6: "Millionen", 1e9: "Milliarden", 1e12: "Billionen"},
}
_GERMAN = str.maketrans(",.", ".,")


def write(reading: Reading, language: str) -> str:
    """Return a reading in German or English notation: 1,200.5, 3 trillion, 9:30 p.m., hundreds."""
    if reading.unit in {"time", "dial"}:
        return _time(int(reading.value), language, told=reading.unit == "time")
    if reading.unit == "about":
        return _INDEFINITE[language].get(reading.value, f"about {write(Reading(reading.value), language)}")
    for scale, name in _SCALES[language]:
        if reading.value >= scale:
            return f"{_number(reading.value / scale, language)} {name}"
    return _number(reading.value, language)


def _number(value: float, language: str) -> str:
    # Years carry no separator, and in four figures other numbers need none either.
    text = f"{value:.10g}" if value < 10_000 and value == int(value) else f"{round(value, 4):,.10g}"
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
