"""Weekdays, months and days of the month, as German and English write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from summarizer.translation.fidelity.francs import is_francs

_GERMAN = """
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    """
_ENGLISH = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
    """
NAMES = {"de": _GERMAN.split(), "en": _ENGLISH.split()}
"""Per language the names of the weekdays (Monday first), then, from FIRST_MONTH, of the months."""

FIRST_MONTH = 7

_SHORT_GERMAN = "mo di mi do fr sa so jan feb mär apr mai jun jul aug sep okt nov dez"
_SHORT_ENGLISH = "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec"
_SHORT = {"de": _SHORT_GERMAN.split(), "en": _SHORT_ENGLISH.split()}
_VARIANTS: dict[str, dict[str, int]] = {"de": {"sonnabend": 5, "jänner": 7, "feber": 8}, "en": {}}
_MORE_SHORT = {"de": {"jän": 7, "mrz": 9, "sept": 15}, "en": {"tues": 1, "thur": 3, "thurs": 3, "sept": 15}}
_FULL = {
    language: {name.lower(): place for place, name in enumerate(names)} | _VARIANTS[language]
    for language, names in NAMES.items()
}
_ABBREVIATED = {
    language: {name: place for place, name in enumerate(names)} | _MORE_SHORT[language]
    for language, names in _SHORT.items()
}
_OTHER_WORDS = frozenset({"Sun", "Mar"})
_RELATIVE = {
    language: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for language, words in {"de": "gestern|morgen", "en": "yesterday|tomorrow"}.items()
}
_RELATIVE_DAYS = {"gestern": "yesterday", "morgen": "tomorrow", "yesterday": "yesterday", "tomorrow": "tomorrow"}
_DAYTIMES = re.compile(r"(?:heute|gestern|am|jeden|guten|tag|woch|abend)\s?$", re.IGNORECASE)
# Month names that are ordinary words of English, too, and what stands before them where they are months.
_AMBIGUOUS = frozenset({"may", "march", "august"})
_BEFORE_MONTH = re.compile(
    r"\b(?:in|on|of|by|since|until|till|to|from|last|next|this|early|mid|late|before|after|and|every|for|between|"
    r"each)[ -]$",
    re.IGNORECASE,
)
_CONTEXT = 24

# Compounds that a translation takes apart: Montagabend, Freitagsgebet, Mai-Kundgebung. Not Mailand nor Augustiner,
# nor Montagehalle.
_DE_WEEKDAY = re.compile("(montag(?!e[^ns])|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)")
_DE_MONTH = re.compile(
    "(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?:s$|-|hälfte|tag|abend|ende$)"
)
# Those in which English may name another day or month, or none: Palmsonntag, Karfreitag, Julimonarchie.
_DE_UNSURE = re.compile(
    "[a-zäöüß]{3,}(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?"
    "|(januar|februar|märz|april|juni|juli|august(?!in|us|a|e)|september|oktober|november|dezember)[a-zäöüß]{3,}"
)
_EN_WEEKDAY = re.compile("([a-z]+day)s$")

# Both languages capitalize these names; German has adverbs of the weekdays, too.
_NAMED = f"(?:{'|'.join((*NAMES['de'], *NAMES['en']))})\\b"
_WORD = re.compile(
    rf"(?:(?<![\w-])|(?<=[a-z]-)(?={_NAMED}))((?:[Mm]id-)?[A-ZÄÖÜ][^\W\d_]+(?:-(?!{_NAMED})[^\W\d_]+)*"
    r"|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:s|[a-zäöü]+lich[a-z]*))\.?"
)
_DIGIT = re.compile(r"\d")
_NUMERIC = re.compile(r"(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})(?!\d)|(\d{2})(?![\d.:]))?(?!\d|\s?Uhr)")
_ISO = re.compile(r"(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])")
_NINE_ELEVEN = re.compile(r"(?<![\d/])9/11(?![\d/])")
_BEFORE_DAY = re.compile(
    r"\b(?:[Aa]m|[Vv]om|[Bb]is|[Zz]um|dem|den|[Aa]b|[Ss]eit|und|Mo|Di|Mi|Do|Fr|Sa|So|\w*tag|\w*woch)[.,]*\s$"
)
_NIGHT_TO = re.compile(r"\bNacht\w* (?:zum|auf|zu)\s(?:den\s)?$")
_JOINED = r"(?:\s?[-–/,]\s?|\s(?:bis|to|und|and|oder|or|bis zum|through)\s)"
_DAYS_BEFORE = re.compile(
    rf"(?:(?<![\w.,:€$£])(\d{{1,2}})(?:st|nd|rd|th|\.)?{_JOINED}(?:zum |the )?)?"
    r"(?<![\w.,:€$£])(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s)?$"
)
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?(?![\w:%]|[.,/]\d)"
_DAYS_AFTER = re.compile(rf"\s(?:the\s)?{_DAY}(?:{_JOINED}(?:the\s)?{_DAY})?")
_YEAR = re.compile(r",?\s((?:1[0-9]|20)\d\d)(?![\d%]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Date:
    """A weekday, or a month with the days and the year that stand beside it.

    ``name`` is the weekday's or month's place in NAMES. ``swapped`` is the other reading of a date in figures that
    leaves open which is the month: (name, day); of a night between two days the other day. ``firm`` is false of an
    ordinary word that may be a month: May.
    """

    start: int
    end: int
    name: int
    days: tuple[int, ...] = ()
    year: int | None = None
    swapped: tuple[int, int] | None = None
    firm: bool = True

    @property
    def is_weekday(self) -> bool:
        """Whether it is a day of the week."""
        return self.name < FIRST_MONTH

    @property
    def names(self) -> frozenset[int]:
        """The weekday or month that it may be."""
        return frozenset({self.name, self.swapped[0]} if self.swapped else {self.name})

    @property
    def numbers(self) -> tuple[int, ...]:
        """The days and the year."""
        return (*self.days, self.year) if self.year else self.days

    def numbers_as(self, other: Date) -> tuple[int, ...]:
        """The days and the year as they are if the month is the one of ``other``."""
        if self.days and self.swapped and self.name not in other.names:
            return (self.swapped[1], self.year) if self.year else (self.swapped[1],)
        return self.numbers

    def write(self, language: str) -> str:
        """Return the date as German or English writes it."""
        days = "".join(f"{day}. " if language == "de" else f"{day} " for day in self.days)
        return f"{days}{NAMES[language][self.name]}{f' {self.year}' if self.year else ''}"


@lru_cache(maxsize=64)
def read_dates(text: str, language: str) -> tuple[Date, ...]:
    """Return the weekdays, months and dates of a German or English text, in the order they stand."""
    dates = list(_figures(text, language)) if _DIGIT.search(text) else []
    in_figures = [(date.start, date.end) for date in dates]
    for match in _WORD.finditer(text):
        name = _name(match.group(1), language)
        unsure = _unsure(match.group(1).lower()) if name is None and language == "de" else None
        if unsure is not None:
            dates.append(Date(match.start(), match.end(), unsure, firm=False))
        if name is None and len(match.group(1)) < 6:
            name = _abbreviated(match, language)
        if name is not None and not any(start < match.end() and match.start() < end for start, end in in_figures):
            date = _in_context(match, name, language)
            at_end = match.group().endswith(".") and match.end() == len(text) and match.group(1) not in NAMES[language]
            firm = bool(date.numbers) or not (at_end or _is_ordinary(match, language))
            dates.append(date if firm else replace(date, firm=False))
    return tuple(sorted(dates, key=lambda date: date.start))


def relative_days(text: str, language: str) -> list[tuple[int, int, str]]:
    """Return (start, end, "yesterday" or "tomorrow") for each such word; *am Morgen*, *heute morgen* are none."""
    return [
        (match.start(), match.end(), _RELATIVE_DAYS[match.group().lower()])
        for match in _RELATIVE[language].finditer(text)
        if not _DAYTIMES.search(text, max(0, match.start() - _CONTEXT), match.start())
    ]


@lru_cache(maxsize=4096)
def _name(word: str, language: str) -> int | None:
    """Return the place in NAMES of what a word names, if anything."""
    lowered = word.lower()
    if language == "en":
        lowered = lowered.removeprefix("mid-").partition("-")[0]
        inside = _EN_WEEKDAY.fullmatch(lowered)
    else:
        inside = _DE_WEEKDAY.match(lowered) or _DE_MONTH.match(lowered)
    return _FULL[language].get(inside.group(1) if inside else lowered)


def _unsure(word: str) -> int | None:
    """Return the place in NAMES of what a word in lower case may name."""
    compound = _DE_UNSURE.fullmatch(word)
    return _FULL["de"][compound.group(1) or compound.group(2)] if compound else None


def _abbreviated(match: re.Match[str], language: str) -> int | None:
    """Return what *Sept.* stands for.

    Without a stop a number has to follow, for *Mo.* anyhow; at the end of the text it has to be no other word.
    """
    word = match.group(1)
    place = _ABBREVIATED[language].get(word.lower())
    if place is None:
        return None
    if word == "Fr" and is_francs(match.string, match.end()):
        return None
    rest = match.string[match.end() : match.end() + 3]
    if rest[:1].isdigit():
        return None
    rest = rest.lstrip(" ,")
    stopped = match.group().endswith(".") and len(word) > 2 and (rest or word not in _OTHER_WORDS)
    return place if stopped or rest[:1].isdigit() else None


def _in_context(match: re.Match[str], name: int, language: str) -> Date:
    """Return the date that a name heads, with the days before or behind it and the year."""
    text, start, end = match.string, match.start(), match.end(1)
    if name < FIRST_MONTH:
        # The night to Tuesday is Monday night.
        night = language == "de" and _NIGHT_TO.search(text, max(0, start - _CONTEXT), start)
        return Date(start, end, name, swapped=((name - 1) % FIRST_MONTH, 0) if night else None)
    before = _DAYS_BEFORE.search(text, max(0, start - _CONTEXT), start)
    after = _DAYS_AFTER.match(text, match.end()) if language == "en" else None
    days: tuple[int, ...] = ()
    if before and (days := _days(before)):
        start = before.start()
    elif after and (days := _days(after)):
        end = after.end()
    year = _YEAR.match(text, max(end, match.end()))
    if year:
        end = year.end()
    return Date(start, end, name, days, int(year.group(1)) if year else None)


def _days(match: re.Match[str]) -> tuple[int, ...]:
    days = tuple(int(day) for day in match.groups() if day)
    return days if all(1 <= day <= 31 for day in days) else ()


def _is_ordinary(match: re.Match[str], language: str) -> bool:
    """Tell whether *May*, *March* or *August* may be the ordinary word or a name: nothing before it says otherwise."""
    if language != "en" or match.group(1).lower() not in _AMBIGUOUS:
        return False
    return not _BEFORE_MONTH.search(match.string, max(0, match.start() - _CONTEXT), match.start())


def _figures(text: str, language: str) -> Iterator[Date]:
    """Yield the dates written in figures alone."""
    for match in _ISO.finditer(text):
        yield from _dated(match, int(match.group(3)), int(match.group(2)), int(match.group(1)))
    for match in _SLASHED.finditer(text):
        first, second, year = map(int, match.groups())
        yield from _dated(match, second, first, _century(year), swap=True)
    for match in _NINE_ELEVEN.finditer(text) if language == "en" else ():
        yield from _dated(match, 11, 9, None)
    for match in _NUMERIC.finditer(text) if language == "de" else ():
        full, short = match.group(3), match.group(4)
        if full or short or _BEFORE_DAY.search(text, max(0, match.start() - _CONTEXT), match.start()):
            day, month = int(match.group(1)), int(match.group(2))
            yield from _dated(match, day, month, _century(int(full or short)) if full or short else None)


def _dated(match: re.Match[str], day: int, month: int, year: int | None, swap: bool = False) -> Iterator[Date]:
    if month > 12 and swap:
        day, month, swap = month, day, False
    if 1 <= month <= 12 and 1 <= day <= 31:
        swapped = (FIRST_MONTH + day - 1, month) if swap and day <= 12 else None
        yield Date(match.start(), match.end(), FIRST_MONTH + month - 1, (day,), year, swapped)


def _century(year: int) -> int:
    """Complete a year of two figures: up to 49 they are of this century."""
    return year if year >= 100 else year + (2000 if year < 50 else 1900)
