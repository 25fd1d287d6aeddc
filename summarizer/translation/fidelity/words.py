"""Words: how a text is cut into them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class Word(NamedTuple):
    """A word and where it stands; hyphens and apostrophes separate words."""

    text: str
    start: int
    end: int


_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=64)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order."""
    return tuple(Word(match.group(), match.start(), match.end()) for match in _WORD.finditer(text))
