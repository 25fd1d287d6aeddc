"""Dates, numbers and quotation marks in the style of a language."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

_MONTHS: Final = {
    "de": (
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_QUOTES: Final = {"de": ("„", "“"), "en": ("“", "”")}
_GROUPED: Final = {"de": ".", "en": ","}
_GUILLEMET_SPACES: Final = re.compile(r"(?<=«)[ \u00a0\u202f]+|[ \u00a0\u202f]+(?=»)")
_MARK: Final = re.compile(r"[\"„“”«»]")
_ISO: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d):(?P<minute>\d\d))?)?)?", re.ASCII
)


def long_date(published: str, language: str) -> str:
    """Return an ISO date or time, as precise as it is, in the style of a language.

    29. Dezember 2021, 9.15 Uhr; 29 December 2021, 09:15. What is no date is returned as it stands.
    """
    match = _ISO.match(published)
    months = _MONTHS.get(language)
    if match is None or months is None or not 1 <= int(match["month"] or 1) <= len(months):
        return published.partition("T")[0]
    if match["month"] is None:
        return match["year"]
    date = f"{months[int(match['month']) - 1]} {match['year']}"
    if match["day"]:
        date = f"{int(match['day'])}{'.' if language == 'de' else ''} {date}"
    if match["hour"]:
        hour, minute = match["hour"], match["minute"]
        date += f", {int(hour)}.{minute} Uhr" if language == "de" else f", {hour}:{minute}"
    return date


def moment(published: str | None) -> datetime | None:
    """Return an ISO date or time as a point in time: its beginning where it is imprecise, UTC without a zone."""
    match = _ISO.match(published or "")
    if match is None or published is None:
        return None
    try:
        if match["hour"]:
            found = datetime.fromisoformat(published)
        else:
            found = datetime(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1), tzinfo=UTC)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def number(value: int, language: str) -> str:
    """Return a number with its thousands grouped: 1.240 in German, 1,240 in English."""
    return f"{value:,}".replace(",", _GROUPED.get(language, "\u202f"))


def quoted(text: str, language: str) -> str:
    """Return a text between the quotation marks of a language."""
    opening, closing = _QUOTES.get(language, _QUOTES["en"])
    return f"{opening}{text}{closing}"


def quotation_marks(text: str, language: str) -> str:
    """Return the text with double quotation marks of the language's own style, whatever style they had.

    A mark opens where a word begins behind it and none ends before it. Inches (5") are left alone, and so are languages
    that have no style here.
    """
    style = _QUOTES.get(language)
    if style is None or not _MARK.search(text):
        return text
    text = _GUILLEMET_SPACES.sub("", text)
    result: list[str] = []
    depth = 0
    for place, character in enumerate(text):
        if not _MARK.match(character):
            result.append(character)
            continue
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        opens = (not before or before in " \u00a0\u202f([–—-/\n‚‘'") and bool(after) and not after.isspace()
        if character == '"' and not opens and not depth and before.isdigit():
            result.append(character)
            continue
        depth += 1 if opens else -1 if depth else 0
        result.append(style[0] if opens else style[1])
    return "".join(result)
