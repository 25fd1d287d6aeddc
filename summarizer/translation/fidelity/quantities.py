"""Reading the numbers, amounts and times of a text, in German or English notation or in any other."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from summarizer.translation.fidelity.almanac import read_dates
from summarizer.translation.fidelity.amounts import read_amounts
from summarizer.translation.fidelity.atoms import SPACES
from summarizer.translation.fidelity.clock import Clock, read_clocks
from summarizer.translation.fidelity.numerals import LANGUAGES
from summarizer.translation.fidelity.quantity import Quantity, Reading, plain

_FIGURES = re.compile(rf"\d+(?:[.,'’]\d+|[{SPACES}]\d{{3}}(?!\d))*")
_NOT_FIRM = re.compile(r"\s?(?:[hH:]|[ap]\.?m|Uhr|[千百万萬亿億兆만억조])|:")


@lru_cache(maxsize=64)
def read_quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the quantities of a German or English text in order; of a text in another language its figures."""
    if language not in LANGUAGES:
        return read_figures(text)
    clocks = read_clocks(text, language)
    quantities = [_time(clock) for clock in clocks]
    quantities += read_amounts(text, language, [(clock.start, clock.end) for clock in clocks])
    if not quantities:
        return ()
    dates = [date for date in read_dates(text, language) if date.days or date.year]
    return tuple(
        replace(quantity, dated=True) if any(date.start <= quantity.start < date.end for date in dates) else quantity
        for quantity in sorted(quantities, key=lambda quantity: quantity.start)
    )


@lru_cache(maxsize=64)
def read_figures(text: str) -> tuple[Quantity, ...]:
    """Return the figures of a text in any language; separators and final zeros are left out of their values.

    Numbers up to 20 may be written as words on the other side, times in many ways, and East Asian myriads as other
    figures: none of these is firm.
    """
    found = []
    for match in _FIGURES.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        before = text[max(0, match.start() - 1) : match.start()]
        firm = float(digits) > 20 and not _NOT_FIRM.match(text, match.end()) and before not in {":", "h"}
        found.append(Quantity(match.start(), match.end(), (plain(float(digits.rstrip("0") or "0")),), firm=firm))
    return tuple(found)


def _time(clock: Clock) -> Quantity:
    """Return the quantity of a time, with the plain numbers that it may be written as: at 11.45, at three."""
    times = [Reading(minutes, "time") for minutes in sorted(clock.minutes)]
    dial = [Reading(times[0].value, "dial")] if len(times) > 1 else []
    hours = {clock.hour, clock.hour % 12 or 12} | {minutes // 60 for minutes in clock.minutes}
    plainly = [plain(hour + clock.minute / 100) for hour in sorted(hours)]
    parts = clock.parts or ((clock.hour, clock.minute) if clock.minute else ())
    readings = (*dial, *times, *plainly)
    return Quantity(clock.start, clock.end, readings, tuple(map(plain, parts)), firm=not clock.named)
