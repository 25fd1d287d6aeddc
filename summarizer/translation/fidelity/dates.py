"""Weekdays, months and dates: each of the source has to stand in the translation, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.translation.fidelity.almanac import NAMES, Date, read_dates, relative_days
from summarizer.translation.fidelity.quantities import read_quantities
from summarizer.translation.model import Finding

# Which is one between two days: in der Nacht zum 13. Mai, on the night of 12 to 13 May.
_NIGHT = re.compile("nacht|night", re.IGNORECASE)


def check_dates(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding for each weekday, month, day or year of a date that the target lacks, has otherwise or adds.

    German and English are compared; with any other language on one side nothing is found.
    """
    if source_language not in NAMES or target_language not in NAMES:
        return []
    wanted, present = read_dates(source, source_language), read_dates(target, target_language)
    names = {name for date in wanted for name in date.names}
    strange = [
        date for date in present if date.firm and names.isdisjoint(date.names) and not _is_kept(date, source, target)
    ]
    findings = _relative_days(source, target, source_language, target_language)
    for date in wanted:
        if not date.firm or _is_kept(date, target, source):
            continue
        partners = [other for other in present if not date.names.isdisjoint(other.names)]
        if partners:
            lacking = _lacking(date, partners, target, target_language)
            if lacking:
                findings.append(_finding(date, lacking[0], source, target_language))
        else:
            instead = next((other for other in strange if other.is_weekday == date.is_weekday), None)
            if instead:
                strange.remove(instead)
            found = target[instead.start : instead.end] if instead else None
            findings.append(_finding(date, found, source, target_language))
    if not findings and not _NIGHT.search(source):
        strange += _more(wanted, present, source, source_language)
    return findings + [_added(date, source, target) for date in strange]


def _more(wanted: Sequence[Date], present: Sequence[Date], source: str, language: str) -> Iterator[Date]:
    """Yield the dates of a month that the source has fewer of, and whose day it has nowhere."""
    of_source = _numbers(wanted, source, language)
    for date in present:
        there = [one for one in present if one.days and one.names == date.names]
        known = [one for one in wanted if not one.names.isdisjoint(date.names)]
        if date.days and len(there) > len(known) > 0 and of_source.isdisjoint(date.days):
            yield date


def _is_kept(date: Date, other: str, text: str) -> bool:
    """Tell whether the other text has the very word: Black Friday."""
    return text[date.start : date.end] in other and not date.numbers


def _lacking(date: Date, partners: list[Date], target: str, language: str) -> tuple[str | None] | None:
    """Return what stands in place of a day or year that the target lacks, None where it lacks none.

    The number may stand anywhere in the target: days are enumerated, years moved to the end.
    """
    numbers = _numbers(partners, target, language)
    wanted = date.numbers_as(partners[0])
    if numbers.issuperset(wanted):
        return None
    others = [number for partner in partners for number in partner.numbers if number not in wanted]
    return (str(others[0]) if others else None,)


def _numbers(dates: Sequence[Date], text: str, language: str) -> set[float]:
    """Return the values of the numbers of a text, and of dates in it."""
    numbers = {reading.value for quantity in read_quantities(text, language) for reading in quantity.readings}
    return numbers.union(number for date in dates for number in date.numbers)


def _relative_days(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding where yesterday became tomorrow or the other way round; each may be left out or dated."""
    wanted, present = relative_days(source, source_language), relative_days(target, target_language)
    if len({day for *_, day in wanted}) != 1 or len({day for *_, day in present}) != 1:
        return []
    (start, end, day), (found_start, found_end, found_day) = wanted[0], present[0]
    if day == found_day:
        return []
    found = target[found_start:found_end]
    return [Finding("date", start, end, day, found, f"{source[start:end]} became {found}")]


def _finding(date: Date, found: str | None, source: str, language: str) -> Finding:
    text = source[date.start : date.end]
    message = (
        f"{text} became {found}" if found else f"{text} is not all there" if date.numbers else f"{text} is missing"
    )
    return Finding("date", date.start, date.end, date.write(language), found, message)


def _added(date: Date, source: str, target: str) -> Finding:
    found = target[date.start : date.end]
    return Finding("date", 0, len(source), "", found, f"{found} is not in the source")
