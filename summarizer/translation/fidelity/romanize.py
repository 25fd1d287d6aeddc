"""A key under which a name's spellings fall together: Selenskyj and Zelenskyy, Lawrow and Lavrov."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# What sounds alike in German and English transliteration, longest first; vowels, h, and j and y as such are left out.
_SOUNDS = {
    "schtsch": "sk", "tsch": "k", "dsch": "y", "sch": "s", "shch": "sk", "ch": "k", "kh": "k", "ck": "k", "gh": "g",
    "ph": "f", "th": "t", "sh": "s", "zh": "s", "dj": "y", "ce": "s", "ci": "s", "cy": "s", "ts": "s", "tz": "s",
    "ks": "x", "qu": "k", "c": "k", "q": "k", "z": "s", "v": "f", "w": "f", "j": "y", "b": "p", "d": "t", "g": "k",
    "h": "",
}  # fmt: skip
_SOUND = re.compile("|".join(_SOUNDS))
_NO_CONSONANT = re.compile("[^fgklmnprstx]")
_TWICE = re.compile(r"(.)\1+")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ı": "i"})


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return the word in lower case without marks on its letters."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS))
    return "".join(character for character in plain if not unicodedata.combining(character))


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return the consonants of a name as both languages would hear them; a vowel at the beginning is kept as ``a``."""
    heard = _SOUND.sub(lambda match: _SOUNDS[match.group()], fold(word))
    first = "a" if heard[:1] in set("aeiouy") else ""
    return first + _TWICE.sub(r"\1", _NO_CONSONANT.sub("", heard))
