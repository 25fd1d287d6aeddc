"""Times of day: 21.30 Uhr, halb zehn, 9:30 p.m., half past nine, noon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.translation.fidelity.daytime import Half, half_beside, half_in_clause

DAY = 24 * 60
HALF_DAY = 12 * 60

_GERMAN = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_HOURS = {"de": _GERMAN.split(), "en": _ENGLISH.split()}
_WORDS = {language: {word: place + 1 for place, word in enumerate(words)} for language, words in _HOURS.items()}
_WORDS["de"]["ein"] = 1
_HOUR = {language: "(?P<hour>[012]?\\d|" + "|".join(words) + ")" for language, words in _HOURS.items()}
_MINUTE = r"(?:[.:](?P<minute>[0-5]\d)(?:[.:][0-5]\d)?)?"
_FROM = r"(?:(?P<from>[012]?\d)(?:[.:](?P<from_minute>[0-5]\d))?\s?(?:[-–]|bis|und|oder|to|and|or|until)\s?)?"
_FREE = r"(?<![\w.,:])"
# Bare numbers may be of anything else: um zehn vor acht, but not zehn vor acht Jahren.
_MINUTES = "(?P<part>(?:fünf|zehn|zwanzig|5|10|20) (?:vor|nach))"
_EN_MINUTES = "(?P<part>(?:five|ten|twenty)(?: minutes)? (?:past|to))"
_EN_ENDS = (
    r"(?=[,;.!?]|$|\s(?:[ap]\.?m\b|o['’]clock|and|in|last|on|that|the|this|when|yesterday)(?!\w))"
    r"(?:\s(?P<half>[ap])\.?m\b\.?)?"
)
_PART = "(?P<part>halb|[vV]iertel nach|[vV]iertel vor|drei ?viertel|fünf (?:vor|nach) halb)"
_EN_PART = "(?P<part>half past|quarter past|quarter to)"
_WHEN = "(?:[vV]on|[bB]is|[aA]b|[uU]m|[gG]egen|[zZ]wischen|und)"
_UHR = r"\.?\s?(?:Uhr|h)(?![^\W\d_])(?:\s(?P<after>[0-5]\d)(?!\d|[.,]\d|\.\s|\s(?:Min|Mensch|Pers|Pro|Euro)))?"
_PATTERNS = {
    "de": (
        rf"{_FREE}{_FROM}(?:{_PART}\s)?{_HOUR['de'][:-1]}|ein(?=\sUhr)){_MINUTE}{_UHR}",
        rf"\b(?:{_WHEN}|auf|ist|war)\s{_MINUTES}\s{_HOUR['de']}(?!\w|[.,]\d|\s(?!Uhr)[A-ZÄÖÜ\d])(?:\sUhr(?!\w))?",
        rf"{_FREE}{_PART}\s(?:{_HOUR['de']}(?!\w)|(?P<of>Mitternacht)(?!\w))",
        rf"\b{_WHEN}\s(?P<hour>[012]?\d)\.(?P<minute>00|15|30|45)(?![\w%]|[.,]\d)",
        rf"{_FREE}(?P<named>Mitternacht|Mittags?|mittags)(?!\w)",
    ),
    "en": (
        rf"{_FREE}{_FROM}{_HOUR['en']}{_MINUTE}\s?(?:(?P<half>[apAP])(?:\.\s?[mM]\.|[mM](?!\w))|o['’]clock)",
        rf"{_FREE}{_EN_PART}\s(?:{_HOUR['en']}(?!\w)|(?P<of>noon|midday|midnight)(?!\w))",
        rf"\b(?:after|around|at|before|by|since|until)\s{_EN_MINUTES}\s{_HOUR['en']}{_EN_ENDS}",
        rf"{_FREE}(?P<named>noon|midday|midnight)(?!\w)",
        rf"{_FREE}(?P<hour>[012]\d)(?P<minute>[0-5]\d)(?=\s?(?P<zone>GMT|hours|hrs|CET|EST|UTC|BST)\b)",
    ),
}
_BARE = r"(?<![\w.,:])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\d:]|[.,]\d)"
_COMPILED = {
    language: [re.compile(form, re.IGNORECASE if language == "en" else 0) for form in (*forms, _BARE)]
    for language, forms in _PATTERNS.items()
}
_PARTS = {
    "halb": -30, "viertel nach": 15, "viertel vor": -15, "drei viertel": -15, "dreiviertel": -15, "half past": 30,
    "fünf vor halb": -35, "fünf nach halb": -25, "quarter past": 15, "quarter to": -15,
}  # fmt: skip
_MINUTE_WORDS = {"fünf": 5, "zehn": 10, "zwanzig": 20, "5": 5, "10": 10, "20": 20, "five": 5, "ten": 10, "twenty": 20}
_PARTS |= {
    f"{word} {side}": sign * minutes
    for word, minutes in _MINUTE_WORDS.items()
    for side, sign in {"vor": -1, "to": -1, "nach": 1, "past": 1}.items()
}
_NAMED = {"mitternacht": 0, "midnight": 0}
_MAY_HOLD = {
    "de": re.compile(r"\d|Uhr|halb |iertel |itternacht|ittag|(?:fünf|zehn|zwanzig) (?:vor|nach) "),
    "en": re.compile(
        r"\d|clock|half past|quarter|noon|midday|midnight|\s[ap]\.?m\b|(?:five|ten|twenty|minutes) (?:past|to) ",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time: ``minutes`` of the day that it may be; ``hour`` and ``minute`` as written, ``minute`` 0 where left out.

    ``parts`` are the numbers of "zehn vor acht", which may be no time at all. ``named`` is true of noon and midnight,
    which a translation may leave out.
    """

    start: int
    end: int
    minutes: frozenset[int]
    hour: int
    minute: int
    parts: tuple[int, ...] = ()
    named: bool = False


def read_clocks(text: str, language: str) -> list[Clock]:
    """Return the times of day in a German or English text, in the order they stand."""
    if not _MAY_HOLD[language].search(text):
        return []
    found: list[Clock] = []
    for pattern in _COMPILED[language]:
        for match in pattern.finditer(text):
            if not any(clock.start < match.end() and match.start() < clock.end for clock in found):
                found += _clocks(match, language)
    return sorted(found, key=lambda clock: clock.start)


def _clocks(match: re.Match[str], language: str) -> Iterator[Clock]:
    groups = match.groupdict()
    named = groups.get("named")
    if named:
        yield Clock(match.start(), match.end(), frozenset({_named(named)}), 12, 0, named=True)
        return
    part = (groups.get("part") or "").lower().replace(" minutes", "")
    if groups.get("of"):
        minutes = (_named(groups["of"]) + _PARTS[part]) % DAY
        yield Clock(match.start(), match.end(), frozenset({minutes}), 12, minutes % 60)
        return
    hour = _WORDS[language].get(groups["hour"].lower()) or int(groups["hour"])
    if hour > 24:
        return
    half = _half(match, hour, language)
    begins = groups.get("from")
    if begins and int(begins) <= 24:
        minute = int(groups.get("from_minute") or 0)
        yield _clock(match.span("from"), int(begins), minute, _first_half(int(begins), hour, half))
    minute = int(groups.get("minute") or groups.get("after") or 0)
    start = match.start("part") if part else match.start("hour")
    clock = _clock((start, match.end()), hour, minute, half)
    yield _shifted(clock, _PARTS[part]) if part else clock


def _named(word: str) -> int:
    """Return the minutes of noon or midnight."""
    return _NAMED.get(word.lower(), HALF_DAY)


def _half(match: re.Match[str], hour: int, language: str) -> Half | None:
    """Return the half of the day that a time is in; None where it counts to 24.

    German counts so, but people say "8 Uhr abends" and "halb acht", too.
    """
    groups = match.groupdict()
    if groups.get("half"):
        return Half(groups["half"].lower())
    if groups.get("zone") or hour > 12 or hour == 0:
        return None
    if language == "en":
        return Half.OPEN
    beside = half_beside(match.string, match.start(), match.end(), hour)
    if beside:
        return beside
    in_clause = half_in_clause(match.string, match.start(), match.end(), hour)
    if groups.get("part"):
        return in_clause or Half.OPEN
    if match.re.pattern == _BARE:
        return Half.OPEN
    noon = hour == 12 and bool(groups.get("minute"))
    return Half.OPEN if in_clause is Half.AFTERNOON and not noon else None


def _first_half(hour: int, last: int, half: Half | None) -> Half | None:
    """Return the half of the first of two times, which the last one tells: from 9 to 11 a.m., 8 bis 10 Uhr abends.

    From 9 to 6 p.m. can only be from 9 a.m.; from 10 to 6 a.m. does not say so.
    """
    if half is Half.AFTERNOON and hour % 12 > last % 12:
        return Half.OPEN
    return half


def _clock(span: tuple[int, int], hour: int, minute: int, half: Half | None) -> Clock:
    total = hour * 60 + minute
    if half in (Half.MORNING, Half.AFTERNOON) and hour == 24:
        minutes = {total}  # no time at all: 24 a.m.
    elif half is None or (hour > 12 and half is Half.OPEN):
        minutes = {total % DAY}
    elif half is Half.OPEN:
        minutes = {total % HALF_DAY, total % HALF_DAY + HALF_DAY}
    else:
        minutes = {total % HALF_DAY + (HALF_DAY if half is Half.AFTERNOON else 0)}
    return Clock(*span, frozenset(minutes), hour, minute)


def _shifted(clock: Clock, by: int) -> Clock:
    """Return the time so many minutes later; it is no longer one that may be written as two numbers."""
    minutes = frozenset((minute + by) % DAY for minute in clock.minutes)
    parts = (abs(by), clock.hour) if abs(by) in _MINUTE_WORDS.values() else ()
    return Clock(clock.start, clock.end, minutes, clock.hour, by % 60, parts)
