"""Spellings that count as the same: case, ß and ss, umlauts and their transliteration, accents, old spellings."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from summarizer.invisible import INVISIBLE

_SAME: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "’": "'", "ʼ": "'", "ł": "l", "đ": "d", "ø": "oe", "æ": "ae", "ı": "i"}
)
_TRIPLE: Final = re.compile(r"([b-df-hj-np-tv-z])\1\1")  # Schifffahrt, written Schiffahrt until 1996
_MARKS: Final = re.compile(r"[\u0300-\u036f]+")
_PARTED: Final = re.compile(
    r"(?<=[a-zäöüß])[-\u2010][ \t]*\r?\n[ \t]*(?=[a-zäöüß])(?!(?:und|oder|bis|sowie|bzw|wie|als|noch|statt)\b)"
)
_CLUSTER: Final = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]", re.DOTALL)


def fold(word: str) -> str:
    """Return ``word`` so that all its spellings are equal: "Schifffahrt", "Schiffahrt"; "Aussen-", "Außen-", "AUSSEN-".

    Umlauts become ae, oe, ue, so that they still tell Rat from Räte; other accents are dropped.
    """
    if word.isascii():
        folded = word.lower()
    else:
        folded = unicodedata.normalize("NFC", INVISIBLE.sub("", word)).casefold().translate(_SAME)
        folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    if "zi" in folded:  # Potenzial, Potential
        folded = folded.replace("zial", "tial").replace("ziell", "tiell")
    return _TRIPLE.sub(r"\1\1", folded)


def fold_with_offsets(word: str) -> tuple[str, list[int]]:
    """Return ``fold(word)`` and, for each of its characters and its end, the offset in ``word`` that it stands for."""
    folded = ""
    offsets: list[int] = []
    for index, char in enumerate(word):
        for letter in fold(char):
            if not (folded.endswith(letter * 2) and letter in "bcdfghjklmnpqrstvwxyz"):
                folded += letter
                offsets.append(index)
    return folded.replace("zial", "tial").replace("ziell", "tiell"), [*offsets, len(word)]


def compose(text: str, *, hyphenated: bool = False) -> tuple[str, list[int] | None]:
    r"""Return ``text`` in composed Unicode form without invisible characters, and the offsets it had.

    One for each character and one for the end; None where nothing changed. With ``hyphenated``, the hyphens go that
    part a German word at the end of a line (Sicherheits-\nrat; not EU-\nweit, nor Außen-\nund Innenpolitik).
    """
    parted = [found.span() for found in _PARTED.finditer(text)] if hyphenated and "\n" in text else []
    plain = text.isascii() or (not INVISIBLE.search(text) and unicodedata.is_normalized("NFC", text))
    if plain and not parted:
        return text, None
    parts: list[str] = []
    offsets: list[int] = []
    gone = {at for start, end in parted for at in range(start, end)}
    for cluster in _CLUSTER.finditer(text):
        if cluster.start() in gone:
            continue
        composed = INVISIBLE.sub("", unicodedata.normalize("NFC", cluster.group()))
        parts.append(composed)
        offsets.extend([cluster.start()] * len(composed))
    return "".join(parts), [*offsets, len(text)]
