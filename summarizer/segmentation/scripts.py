"""Languages whose scripts end sentences with marks of their own: these are left to pysbd."""

from __future__ import annotations

from typing import Any, Final

LANGUAGES: Final = frozenset(["am", "ar", "el", "fa", "hi", "hy", "ja", "mr", "my", "ur", "zh"])
LONGEST: Final = 5_000
"""Characters of the longest paragraph that pysbd is given; its time grows faster than the text."""


def pysbd_ends(paragraph: str, language: str) -> list[int] | None:
    """Return the offsets at which pysbd ends the sentences of a paragraph, the last apart.

    None if it is not for this language, fails, or returns what is not in the paragraph (it rewrites some marks).
    """
    if language not in LANGUAGES or len(paragraph) > LONGEST:
        return None
    import pysbd

    try:
        segmenter: Any = pysbd.Segmenter(language=language, clean=False)
        pieces = [piece.strip() for piece in segmenter.segment(paragraph)]
    except Exception:  # noqa: BLE001 - it builds patterns out of the text, and some of them do not compile
        return None
    ends, position = [], 0
    for piece in pieces:
        start = paragraph.find(piece, position)
        if start < 0 or paragraph[position:start].strip():
            return None
        position = start + len(piece)
        ends.append(position)
    return ends[:-1]
