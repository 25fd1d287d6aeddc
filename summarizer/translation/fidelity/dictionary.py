"""What a dictionary says of a German word: its own readings, its base form's, or those of the parts of a compound."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Protocol

from summarizer.translation.fidelity.romanize import fold


class Lexicon(Protocol):
    """A dictionary of German word forms. What it says is remembered, so it must not change."""

    def readings(self, word: str, /) -> tuple[str, ...]:
        """Return the English readings of a word form, the likeliest first, () where it has none."""

    def __hash__(self) -> int:
        """Return a hash, as any object does."""


Readings = tuple[str, ...]

_LINKS = ("", "s", "es", "n", "en", "er", "e")
_ENDINGS = ("s", "es", "n", "en", "e", "er", "ern", "nen", "em")
_DERIVED = re.compile("(?:ung|heit|keit|schaft|ismus|ität|tion|ierer|erin|innen|chen|lein|tum)(?:en|e|s|n)?$")
_PLACE_AND_FAMILY_ENDINGS = """
    ach au bach bacher bauer berg berge bergen berger bert burg burger dorf eck ella elle ellen erich erin feld felder
    hard hart hausen hauser heim heimer horst ing inge ingen inger itz land lander lich ling mann meier meyer müller
    rich rick ried ring rode roth stein steiner stetten thal wald wang weiler werth witz
    """
_NAME_HEADS = frozenset(_PLACE_AND_FAMILY_ENDINGS.split())
_LEAST_PART = 3
_LEAST_BASE = 4
_LONGEST = 40
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def whole(word: str, lexicon: Lexicon) -> Readings:
    """Return the readings of a word as it is written, else of what it seems to be inflected from."""
    found = lexicon.readings(word)
    if found:
        return found
    endings = (ending for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) >= _LEAST_BASE)
    return next((found for ending in endings if (found := lexicon.readings(word.removesuffix(ending)))), ())


@lru_cache(maxsize=4096)
def parts(word: str, lexicon: Lexicon) -> tuple[Readings, Readings] | None:
    """Return the readings of both parts of a closed compound, of several splits that with the longest head."""
    for cut in range(_LEAST_PART, len(word) - _LEAST_PART + 1) if len(word) <= _LONGEST else ():
        head = lexicon.readings(word[cut:].capitalize())
        # A head of three letters (Bau, Weg) needs a longer word before it, or everything is a compound.
        least = _LEAST_PART if len(word) - cut > _LEAST_PART else _LEAST_PART + 2
        for link in _LINKS if head else ():
            modifier = word[: cut - len(link)]
            if len(modifier) >= least and word[:cut].endswith(link):
                found = lexicon.readings(modifier.capitalize())
                if found:
                    return found, head
    return None


@lru_cache(maxsize=4096)
def is_german(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is one of the language: listed, or ending as only such words do or in one that is listed.

    Places and families end in words, too (Bamberg, Steigenberger); those do not count.
    """
    if len(word) > _LONGEST or _DERIVED.search(word) or whole(word, lexicon):
        return True
    heads = (word[cut:] for cut in range(_LEAST_PART, len(word) - _LEAST_PART))
    return any(head not in _NAME_HEADS and _is_noun(head.capitalize(), lexicon) for head in heads)


def _is_noun(head: str, lexicon: Lexicon) -> bool:
    """Tell whether the second part of a compound is a word, not a name or a loan that stays what it is (Met-Cash)."""
    found = lexicon.readings(head)
    return bool(found) and found[0].lower() != head.lower()


@lru_cache(maxsize=4096)
def reading_words(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return every English word, folded, that the dictionary has for a German word, its lower case or its parts."""
    own = whole(word, lexicon)
    found = (
        [own, lexicon.readings(word.lower())]
        if own
        else [lexicon.readings(word.lower()), *(parts(word, lexicon) or ())]
    )
    return frozenset(_folded(found))


def _folded(groups: Iterable[Readings]) -> Iterator[str]:
    for group in groups:
        for reading in group:
            yield from map(fold, _WORD.findall(reading))
