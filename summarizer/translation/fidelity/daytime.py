"""Which half of the day German words about the time of day leave to a time: abends um acht, 9 Uhr morgens."""

from __future__ import annotations

import re
from enum import Enum


class Half(Enum):
    """The half of the day that a time is in."""

    MORNING = "a"
    AFTERNOON = "p"
    OPEN = ""


_PARTS = {
    # Morgen at the beginning and morgen are tomorrow.
    "morning": r"(?<=[a-zäöü]\s)Morgen|(?:(?<=heute\s)|(?<=estern\s)|\w+tag)morgen|morgens|früh|\w*[vV]ormittags?",
    "midday": r"(?:\w+tag)?[mM]ittags?",
    "afternoon": r"\w*[nN]achmittags?",
    "evening": r"\w*[aA]bends?",
    "night": r"(?!Mitter)(?:\w+tag)?[nN]achts?",
}
_PART = "|".join(f"(?P<{part}>{forms})" for part, forms in _PARTS.items())
# Right before a time there may be words that take it up: am Abend gegen acht, am Morgen kurz nach 7 Uhr.
_LINK = r"(?:,?\s(?:um|gegen|ab|bis|seit|von|zwischen|kurz|vor|nach|etwa|rund|genau|punkt|ca\.|schon|erst|noch))*,?\s"
_BEFORE = re.compile(rf"(?<!\w)(?:{_PART}){_LINK}$")
_BEHIND = re.compile(rf"\s(?:am\s|in\sder\s|des\s|gestern\s|heute\s)?(?:späten\s|frühen\s)?(?:{_PART})(?!\w)")
_IN_CLAUSE = re.compile(
    "(?P<midday>(?<!vor)(?<!nach)mittag)|(?P<afternoon>nachmittag)|(?P<evening>abend)|(?P<night>(?<!mitter)nacht)"
    r"|(?P<morning>(?<=\w\s)(?-i:Morgen|morgens|früh)\b|\Btagmorgen|vormittag)",
    re.IGNORECASE,
)
# A stop behind a number or a short word is none of a sentence: am Abend des 3. Mai.
_CLAUSE_ENDS = re.compile(r"[,;:()–—](?=\s)|(?<=[a-zäöüß]{3})[.!?](?=\s[A-ZÄÖÜ„“\"])")
_CONTEXT = 60


def half_beside(text: str, start: int, end: int, hour: int) -> Half | None:
    """Return the half that the words right before or behind the time leave to its hour (1 to 12), if there are any."""
    match = _BEHIND.match(text, end) or _BEFORE.search(text, max(0, start - _CONTEXT), start)
    return _half(match.lastgroup or "", hour) if match else None


def half_in_clause(text: str, start: int, end: int, hour: int) -> Half | None:
    """Return the half that words anywhere in the clause leave to an hour (1 to 12): OPEN where they do not agree."""
    ends = [match.start() for match in _CLAUSE_ENDS.finditer(text) if not start <= match.start() < end]
    begin = max((place for place in ends if place < start), default=0)
    stop = min((place for place in ends if place >= end), default=len(text))
    halves = {_half(match.lastgroup or "", hour) for match in _IN_CLAUSE.finditer(text, begin, stop)}
    return halves.pop() if len(halves) == 1 else Half.OPEN if halves else None


def _half(part: str, hour: int) -> Half:
    """Return the half in which the hour is in that part of the day: 11 Uhr mittags is in the morning."""
    early = {
        "morning": True,
        "midday": 9 <= hour < 12,
        "afternoon": False,
        "evening": hour == 12,
        "night": hour == 12 or hour < 6,
    }
    return Half.MORNING if early[part] else Half.AFTERNOON
