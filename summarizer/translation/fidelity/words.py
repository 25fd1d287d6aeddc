"""Words: how a text is cut into them, and when an English word is another form of the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.translation.fidelity.romanize import fold


class Word(NamedTuple):
    """A word and where it stands; hyphens separate words."""

    text: str
    start: int
    end: int


_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=64)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order."""
    return tuple(Word(match.group(), match.start(), match.end()) for match in _WORD.finditer(text))


def akin(word: str, other: str) -> bool:
    """Tell whether two words begin alike enough to be forms of one: Germany, German."""
    word, other = fold(word), fold(other)
    shared = max(4, min(len(word), len(other)) - 3)
    return word[:shared] == other[:shared] if min(len(word), len(other)) >= 4 else word == other
