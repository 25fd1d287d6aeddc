"""What a dictionary says of a German word: its own readings, its base form's, or those of the parts of a compound."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Protocol

from summarizer.translation.fidelity.romanize import fold


class Lexicon(Protocol):
    """A dictionary of German word forms. What it says is remembered, so it has to be hashable and must not change."""

    def readings(self, word: str, /) -> tuple[str, ...]:
        """Return the English readings of a word form, () where it has none."""

    def __hash__(self) -> int: ...


_LINKS = ("", "s", "es", "n", "en", "er", "e")
_ENDINGS = ("s", "es", "n", "en", "e", "er", "ern", "nen", "em")
_DERIVED = re.compile("(?:ung|heit|keit|schaft|ismus|ität|tion|ierer|erin|innen|chen|lein|tum)(?:en|e|s|n)?$")
_NAME_HEADS = frozenset(
    {"Ach", "Au", "Bach", "Bacher", "Bauer", "Berg", "Berge", "Bergen", "Berger", "Burg", "Burger", "Dorf", "Eck", "Feld", "Felder",
     "Hausen", "Hauser", "Heim", "Heimer", "Horst", "Ingen", "Inger", "Land", "Lander", "Mann", "Meier", "Meyer", "Müller",
     "Ried", "Rode", "Roth", "Stein", "Steiner", "Stetten", "Thal", "Wald", "Wang", "Weiler", "Werth", "Witz", "Inge",
     "Rich", "Rick", "Hard", "Hart", "Bert", "Ling", "Lich", "Ring", "Itz", "Ella", "Elle", "Ellen", "Erich", "Erin"}
)  # fmt: skip
_LONGEST = 40
_WORD = re.compile(r"[^\W\d_]+")

Readings = tuple[str, ...]


@lru_cache(maxsize=50_000)
def whole(word: str, lexicon: Lexicon) -> Readings:
    """Return the readings of a word as it is written, else of what it seems to be inflected from."""
    found = lexicon.readings(word)
    if found:
        return found
    bases = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) >= 4)
    return next((found for base in bases if (found := lexicon.readings(base))), ())


@lru_cache(maxsize=50_000)
def parts(word: str, lexicon: Lexicon) -> tuple[Readings, Readings] | None:
    """Return the readings of both parts of a closed compound, of several splits that with the longest head."""
    if not 7 <= len(word) <= _LONGEST:
        return None
    for cut in range(3, len(word) - 2):
        head = lexicon.readings(word[cut:].capitalize())
        for link in _LINKS if head else ():
            if word[:cut].endswith(link) and cut - len(link) >= (3 if len(word) - cut > 3 else 5):
                modifier = lexicon.readings(word[: cut - len(link)].capitalize())
                if modifier:
                    return modifier, head
    return None


@lru_cache(maxsize=50_000)
def is_german(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is one of the language: listed, or ending as only such words do or in one that is listed.

    Places and families end in words, too (Bamberg, Steigenberger); those do not count.
    """
    if _DERIVED.search(word) or whole(word, lexicon):
        return True
    heads = (word[cut:].capitalize() for cut in range(3, min(len(word), _LONGEST) - 3))
    return any(head not in _NAME_HEADS and lexicon.readings(head) for head in heads)


@lru_cache(maxsize=50_000)
def reading_words(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return every English word, folded, that the dictionary has for a German word, its other case and its parts."""
    own = whole(word, lexicon)
    found = [own, lexicon.readings(word.lower()), *((parts(word, lexicon) or ()) if not own else ())]
    return frozenset(_folded(found))


def _folded(groups: Iterable[Readings]) -> Iterator[str]:
    for group in groups:
        for reading in group:
            yield from map(fold, _WORD.findall(reading))
