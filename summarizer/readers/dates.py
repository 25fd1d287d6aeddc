"""Lines that say when an article was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from summarizer.readers.vocabulary import Vocabulary, any_match, any_of

LONGEST: Final = 160  # characters of a line of dates
_CLOCK: Final = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])(?:\s?[:.h]\s?(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?|(?=\s?(?:Uhr|[ap]\.?m\b)))(?!\d)"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s?Uhr)?",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")
_ISO: Final = re.compile(r"\d{4}-\d\d")
_YEAR: Final = re.compile(r"(?:19|20)\d\d(?!\d)")
_OFFSET: Final = re.compile(r"[+-]\d\d:?\d\d(?!\d)")
_SEPARATORS: Final = " :|,–—-"


@dataclass(frozen=True)
class DateLine:
    """A line of nothing but dates and what belongs to them.

    ``published`` and ``updated`` are in ISO 8601, as precise as the line; ``sure`` where a label or a time of day shows
    that the date is the article's own rather than, say, a heading in a chronicle.
    """

    published: str | None
    updated: str | None
    sure: bool


class Dates:
    """Reads dates as the rules' languages write them."""

    def __init__(self, words: Vocabulary) -> None:
        self.months = {
            name.casefold(): index % 12 + 1 for index, names in enumerate(words.months) for name in names.split()
        }
        self.zones = dict(zone.split("=") for zone in words.zones)
        month = rf"(?P<n>{any_of(self.months)})\.?(?![^\W\d_])"
        day, year = r"(?P<d>\d{1,2})", r"(?P<y>\d{4})(?!\d)"
        forms = (
            r"(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?(?!\d)",
            rf"{day}\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>\d{{4}}|\d\d)(?!\d)",
            rf"{day}(?:\.|st|nd|rd|th|er|º|ª)?\s?(?:(?:de|of)\s)?{month}(?:,?\s(?:del?\s)?{year})?",
            rf"{month}\s{day}(?:st|nd|rd|th)?(?!\d)(?:,?\s{year})?",
            rf"{month}\s(?:de\s)?{year}",
            rf"(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/{year}",
        )
        self.source = re.sub(r"\?P<\w>", "?:", any_match(forms))  # without groups, for patterns of other modules
        self.forms = [re.compile(form, re.IGNORECASE) for form in forms]
        self.published = re.compile(rf"{any_match(words.published)}(?!\w)", re.IGNORECASE)
        self.updated = re.compile(rf"{any_match(words.updated)}(?!\w)", re.IGNORECASE)
        self.zone = re.compile(rf"{any_of(self.zones)}(?!\w)")
        fillers_and_weekdays = [*words.date_fillers, *words.weekdays]
        patterns = " ".join([*words.published, *words.updated])
        small = [*words.date_fillers, *words.weekdays, *self.zones, "st nd rd th er h T Z a p m am pm"]
        known = _LETTERS.findall(f"{patterns} {' '.join(small)}".replace("?", " ").casefold())
        self._words = frozenset([*self.months, *known])
        self.moment = self._moment([*fillers_and_weekdays, *self.zones])
        self.filler = re.compile(rf"(?:{any_of(fillers_and_weekdays)}(?!\w)|T(?=\d\d:)|\W)+", re.IGNORECASE)

    def _moment(self, small: Sequence[str]) -> str:
        """Return a regular expression, without groups, for a day or a time of day with what belongs to it."""
        month = any_of(self.months)
        day = rf"\d{{1,2}}(?:\.|st|nd|rd|th)? ?{month}|{month}\.? \d{{1,2}}(?!\d)"
        number = r"\d{1,2}\.\d{1,2}\.|\d{4}-\d\d-\d\d"
        clock = r"\d{1,2}[.:]\d\d(?!\d|\.)|\d{1,2} ?(?:Uhr|[ap]\.?m\b)|\d{4} ?(?-i:GMT|BST|UTC)"
        word = rf"(?:{any_of([*self.months, *small, 'a.m', 'p.m', 'am', 'pm'])}|(?-i:[A-Z]{{1,3}}T))(?!\w)"
        return rf"(?=.{{0,40}}?(?:{day}|{number}|{clock}))(?:{word}|\d{{1,4}}(?:st|nd|rd|th|h|[ap]m)?(?!\w)|[\W_])+"

    def line(self, text: str) -> DateLine | None:
        """Return what a line of dates says, or None if it says anything else."""
        word = _LETTERS.search(text, 0, LONGEST)
        if len(text) > LONGEST or not _DIGIT.search(text) or (word and word.group().casefold() not in self._words):
            return None
        reading = _Reading(self, text)
        return reading.result() if reading.end == len(text) else None

    def leading(self, text: str) -> tuple[str, str] | None:
        """Split a labelled or ISO date, as systems leave it, from the headline that it is run together with."""
        reading = _Reading(self, text[:LONGEST])
        head, rest = text[: reading.end].rstrip(_SEPARATORS), text[reading.end :]
        if not rest or not reading.result() or not (reading.labelled or _ISO.match(text)):
            return None
        return head, rest

    def find(self, text: str) -> str | None:
        """Return the first date with its year that stands within a short text."""
        found = (self.iso(match) for form in self.forms for match in form.finditer(text))
        return next(filter(None, found), None)

    def iso(self, match: re.Match[str]) -> str | None:
        """Return a date as ISO 8601, or None without a year or where there is no such day."""
        parts = {key: value for key, value in match.groupdict().items() if value}
        if "y" not in parts:
            return None
        year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
        if "a" in parts:
            return _slashed(int(parts["a"]), int(parts["b"]), year)
        month = self.months[parts["n"].casefold()] if "n" in parts else int(parts["m"])
        return _valid(year, month, int(parts["d"]) if "d" in parts else None)


@dataclass
class _Reading:
    """One pass over a line, from its start as far as it is all about dates."""

    dates: Dates
    text: str
    end: int = 0
    label: str = "published"
    labelled: bool = False
    dated: bool = False
    clock: str = ""
    found: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        while self.end < len(self.text) and any(step(self) for step in _STEPS):
            pass

    def result(self) -> DateLine | None:
        """Return what was read, None if it was no date that could be the article's."""
        timed = bool(self.clock)
        if not self.dated or not (self.found or self.labelled or timed):
            return None
        return DateLine(self.found.get("published"), self.found.get("updated"), self.labelled or timed)

    def read_label(self) -> bool:
        """Read "Stand", "Published" and the like, which say what the next date is."""
        for label in ("published", "updated"):
            match = getattr(self.dates, label).match(self.text, self.end)
            if match:
                self.label, self.labelled, self.end = label, True, match.end()
                return True
        return False

    def read_date(self) -> bool:
        """Read a date; a year alone only after a label."""
        for form in self.dates.forms:
            match = form.match(self.text, self.end)
            if match:
                return self._take(self.dates.iso(match), match.end())
        match = _YEAR.match(self.text, self.end) if self.labelled else None
        return self._take(match.group(), match.end()) if match else False

    def read_clock(self) -> bool:
        """Read a time of day with its zone and put it to the date before or after it."""
        match = _CLOCK.match(self.text, self.end)
        if not match:
            return False
        hour = int(match["hour"]) % 12 + 12 * (match["half"] in "pP") if match["half"] else int(match["hour"])
        self.clock = f"T{hour:02}:{match['minute'] or '00'}"
        self.end = match.end()
        space = len(self.text) - len(self.text[self.end :].lstrip(" ("))
        if zone := self.dates.zone.match(self.text, space):
            self.clock, self.end = self.clock + self.dates.zones[zone.group()], zone.end()
        elif offset := _OFFSET.match(self.text, self.end):
            self.clock, self.end = f"{self.clock}{offset.group()[:3]}:{offset.group()[-2:]}", offset.end()
        self._join()
        return True

    def read_filler(self) -> bool:
        """Read weekdays, small words and punctuation."""
        match = self.dates.filler.match(self.text, self.end)
        self.end = match.end() if match else self.end
        return bool(match)

    def _take(self, iso: str | None, end: int) -> bool:
        self.dated, self.end = True, end
        if iso and self.label not in self.found:
            self.found[self.label] = iso
            self._join()
        return True

    def _join(self) -> None:
        """Put the time to the date, once both are there."""
        day = self.found.get(self.label, "")
        if self.clock and len(day) == len("2021-12-30"):
            self.found[self.label] = day + self.clock


_STEPS: Final = (_Reading.read_label, _Reading.read_date, _Reading.read_clock, _Reading.read_filler)


def _slashed(first: int, second: int, year: int) -> str | None:
    """Return a date with slashes, the year alone where day and month could be either way round."""
    if first == second or first > 12:
        return _valid(year, second, first)
    return _valid(year, first, second) if second > 12 else str(year)


def _valid(year: int, month: int, day: int | None) -> str | None:
    try:
        found = date(year, month, day or 1)
    except ValueError:
        return None
    return found.isoformat() if day else found.isoformat()[:7]
