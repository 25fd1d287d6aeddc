"""What a number in a text is: its readings, and how much a translation owes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Reading(NamedTuple):
    """One way to read a quantity.

    ``unit`` is "" (a plain number), "time" (minutes of the day), "dial" (minutes, the half of the day left open) or
    "about" (hundred).
    """

    value: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands in a text.

    ``readings`` are the values it may have, the likeliest first; ``parts`` what it may be as several numbers (21:30 as
    21 and 30). ``firm`` says that a translation has to show it, ``paraphrase`` that it is no number by itself (both),
    ``share`` that it is a part of one in words (two thirds), ``dated`` that it belongs to a date. ``currency`` is an
    ISO 4217 code, and ``outer`` the span with it.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    parts: tuple[Reading, ...] = ()
    firm: bool = True
    paraphrase: bool = False
    share: bool = False
    dated: bool = False
    currency: str | None = None
    outer: tuple[int, int] = (0, 0)


def plain(value: float) -> Reading:
    """Return a plain reading, its value rounded so that 2.3 times a million equals 2,300,000."""
    return Reading(float(f"{value:.14g}"))
