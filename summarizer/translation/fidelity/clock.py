"""Times of day: 21.30 Uhr, halb zehn, 9:30 p.m., half past nine, noon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

DAY = 24 * 60
HALF_DAY = 12 * 60

_GERMAN = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_HOURS = {"de": _GERMAN.split(), "en": _ENGLISH.split()}
_WORDS = {language: {word: place + 1 for place, word in enumerate(words)} for language, words in _HOURS.items()}
_HOUR = {language: "(?P<hour>[012]?\\d|" + "|".join(words) + ")" for language, words in _HOURS.items()}
_MINUTE = r"(?:[.:](?P<minute>[0-5]\d)(?:[.:][0-5]\d)?)?"
_FROM = r"(?:(?P<from>[012]?\d)(?:[.:](?P<from_minute>[0-5]\d))?\s?(?:[-–]|bis|und|oder|to|and|or|until)\s?)?"
_FREE = r"(?<![\w.,:])"
_PART = "(?P<part>halb|[vV]iertel nach|[vV]iertel vor)"
_WHEN = "(?:[vV]on|[bB]is|[aA]b|[uU]m|[gG]egen|[zZ]wischen|und)"
_UHR = r"\.?\s?(?:Uhr|h)(?![^\W\d_])(?:\s(?P<after>[0-5]\d)(?![\d.,]))?"
_PATTERNS = {
    "de": (
        rf"{_FREE}{_FROM}(?:{_PART}\s)?{_HOUR['de']}{_MINUTE}{_UHR}",
        rf"{_FREE}{_PART}\s{_HOUR['de']}(?!\w)",
        rf"\b{_WHEN}\s(?P<hour>[012]?\d)\.(?P<minute>00|15|30|45)(?![\w%]|[.,]\d)",
        rf"{_FREE}(?P<named>Mitternacht|Mittags?|mittags)(?!\w)",
    ),
    "en": (
        rf"{_FREE}{_FROM}{_HOUR['en']}{_MINUTE}\s?(?:(?P<half>[apAP])(?:\.\s?[mM]\.|[mM](?!\w))|o['’]clock)",
        rf"{_FREE}(?P<part>half past|quarter past|quarter to)\s{_HOUR['en']}(?!\w)",
        rf"{_FREE}(?P<named>noon|midday|midnight)(?!\w)",
        rf"{_FREE}(?P<hour>[012]\d)(?P<minute>[0-5]\d)(?=\s?(?P<zone>GMT|hours|hrs|CET|EST|UTC|BST)\b)",
    ),
}
_BARE = r"(?<![\w.,:])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\d:]|[.,]\d)"
_COMPILED = {
    language: [re.compile(form, re.IGNORECASE if language == "en" else 0) for form in (*forms, _BARE)]
    for language, forms in _PATTERNS.items()
}
_PARTS = {"halb": -30, "viertel nach": 15, "viertel vor": -15, "half past": 30, "quarter past": 15, "quarter to": -15}
_NAMED = {"mitternacht": 0, "midnight": 0}
_MAY_HOLD = {
    "de": re.compile(r"\d|Uhr|halb |iertel |itternacht|ittag"),
    "en": re.compile(r"\d|clock|half past|quarter|noon|midday|midnight|\s[ap]\.?m\b", re.IGNORECASE),
}
# German counts to 24, but people say "8 Uhr abends", too.
_LATER_HALF = re.compile("abend|nachmittag|nacht|mittag", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time: ``minutes`` of the day that it may be; ``hour`` and ``minute`` as written, ``minute`` 0 where left out.

    ``named`` is true of noon and midnight, which a translation may leave out.
    """

    start: int
    end: int
    minutes: frozenset[int]
    hour: int
    minute: int
    named: bool = False


def read_clocks(text: str, language: str) -> list[Clock]:
    """Return the times of day in a German or English text, in the order they stand."""
    if not _MAY_HOLD[language].search(text):
        return []
    found: list[Clock] = []
    for pattern in _COMPILED[language]:
        for match in pattern.finditer(text):
            if not any(clock.start < match.end() and match.start() < clock.end for clock in found):
                found += _clocks(match, text, language)
    return sorted(found, key=lambda clock: clock.start)


def _clocks(match: re.Match[str], text: str, language: str) -> Iterator[Clock]:
    groups = match.groupdict()
    named = groups.get("named")
    if named:
        yield Clock(match.start(), match.end(), frozenset({_NAMED.get(named.lower(), HALF_DAY)}), 12, 0, named=True)
        return
    bare = match.re.pattern == _BARE
    open_half = not (groups.get("half") or groups.get("zone")) and (
        language == "en" or bare or bool(_LATER_HALF.search(text))
    )
    begins = groups.get("from")
    if begins and int(begins) <= 24:
        minute = int(groups.get("from_minute") or 0)
        yield _clock(match.span("from"), int(begins), minute, None, open_half or language == "en")
    hour = _WORDS[language].get(groups["hour"].lower()) or int(groups["hour"])
    minute = int(groups.get("minute") or groups.get("after") or 0)
    part = (groups.get("part") or "").lower()
    if hour <= 24:
        start = match.start("part") if part else match.start("hour")
        clock = _clock((start, match.end()), hour, minute, groups.get("half"), open_half or bool(part))
        yield _shifted(clock, _PARTS[part]) if part else clock


def _clock(span: tuple[int, int], hour: int, minute: int, half: str | None, open_half: bool) -> Clock:
    total = hour * 60 + minute
    if half:
        minutes = {total % HALF_DAY + (HALF_DAY if half in "pP" else 0)}
    elif open_half and hour <= 12:
        minutes = {total % HALF_DAY, total % HALF_DAY + HALF_DAY}
    else:
        minutes = {total % DAY}
    return Clock(*span, frozenset(minutes), hour, minute)


def _shifted(clock: Clock, by: int) -> Clock:
    """Return the time so many minutes later; it is no longer one that may be written as two numbers."""
    minutes = frozenset((minute + by) % DAY for minute in clock.minutes)
    return Clock(clock.start, clock.end, minutes, clock.hour, by % 60)
