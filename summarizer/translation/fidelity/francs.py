"""Fr., which is short for Freitag and, before a number, for francs: am Fr. 5. Juni, Fr. 12.50."""

from __future__ import annotations

import re

# A day, hours or a time behind it tell that it is the weekday.
_DAY = re.compile(
    r"[\s,]*(?:\d{1,2}\.(?:\s+(?:[A-ZÄÖÜ]|(?:0?[1-9]|1[0-2])\.)|(?:0?[1-9]|1[0-2])\.|[1-9](?!\d))"
    r"|\d{1,2}(?:[.:]\d\d)?\s?(?:[-–]\s?\d|bis\b|und\b|Uhr|h\b))"
)
_AMOUNT = re.compile(r"\s?\d")


def is_francs(text: str, end: int) -> bool:
    """Tell whether Fr. that ends there counts francs: a number follows that is no day and no time."""
    return _AMOUNT.match(text, end) is not None and not _DAY.match(text, end)
