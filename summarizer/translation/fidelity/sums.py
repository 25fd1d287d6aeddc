"""Durations told in two units that are one number in another text: drei Jahre und sechs Monate, three and a half years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.translation.fidelity.quantity import Quantity, Reading, plain

_JOINT = r"(?:,|\s(?:und|and))?\s"
# The greater unit, behind a number or after "ein", the lesser, and how many of it are one of the greater.
_PAIRS = (
    (r"(?:Jahre?n?|years?)", re.compile(r"[\s-](?:Monate?n?|months?)\b"), 12),
    (r"(?:Stunden?|hours?)", re.compile(r"[\s-](?:Minuten?|minutes?)\b"), 60),
)
_BETWEEN = tuple(re.compile(rf"[\s-]{greater}{_JOINT}") for greater, *_ in _PAIRS)
_ONE = tuple(re.compile(rf"\b(?:eine?[mnrs]?|an?|one)\s{greater}{_JOINT}$", re.IGNORECASE) for greater, *_ in _PAIRS)
_BEFORE = 20


class Sum(NamedTuple):
    """One or two quantities that are one duration, and the numbers that it may be in the one unit or the other."""

    quantities: tuple[Quantity, ...]
    readings: frozenset[Reading]


def read_sums(text: str, quantities: Sequence[Quantity]) -> Iterator[Sum]:
    """Yield the durations that a text tells in two units."""
    for place, lesser in enumerate(quantities):
        for (_, unit, ratio), between, one in zip(_PAIRS, _BETWEEN, _ONE, strict=True):
            if not unit.match(text, lesser.end):
                continue
            greater = quantities[place - 1] if place else None
            if greater and between.fullmatch(text, greater.end, lesser.start):
                yield Sum((greater, lesser), _readings(greater.readings[0].value, lesser.readings[0].value, ratio))
            elif one.search(text, max(0, lesser.start - _BEFORE), lesser.start):
                yield Sum((lesser,), _readings(1, lesser.readings[0].value, ratio))


def _readings(greater: float, lesser: float, ratio: int) -> frozenset[Reading]:
    return frozenset({plain(greater + lesser / ratio), plain(greater * ratio + lesser)})
