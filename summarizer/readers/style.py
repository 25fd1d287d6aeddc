"""What the shape of a text tells in any language: whether it ends a sentence, whether it is a line of its own."""

from __future__ import annotations

import re
from typing import Final

_ODD_SPACE: Final = re.compile(r"[^\S ]\s*| \s+")
_CLOSERS: Final = "\"'“”„‘’«»‹›)]*_ "
_OPENERS: Final = "\"'„“‚‘«»›‹+(¿¡ "
_BOUNDARY: Final = re.compile(r"\w{4,}[.!?…][\"“”’»)]* +[\"„“‘«(]?[A-ZÀ-ÖØ-Þ]")
_STOP_WITHIN: Final = re.compile(r"\w{4,}\.[\"“”’»)]* +[\"„“‘«(]?[A-ZÀ-ÖØ-Þ]")
_MARKS: Final = re.compile(r"[\"„“”«»]")
_LONGEST_LINE: Final = 200


def squeezed(text: str) -> str:
    """Return the text with single spaces for all white space and none around it; itself, if that is what it has."""
    return _ODD_SPACE.sub(" ", text).strip()


def ends_sentence(text: str, marks: str = ".!?…") -> bool:
    """Whether the text ends in one of the marks, closing quotation marks and brackets aside."""
    return text[-20:].rstrip(_CLOSERS).endswith(tuple(marks))


def sentence_count(text: str) -> int:
    """Return a rough number of sentences, at least 1; an abbreviation of four letters or more counts as an end."""
    return 1 + sum(1 for _ in _BOUNDARY.finditer(text))


def is_prose(text: str) -> bool:
    """Whether the text is a paragraph of sentences rather than a line that stands alone."""
    return ends_sentence(text) or len(text) > _LONGEST_LINE


def is_line(text: str) -> bool:
    """Whether the text has the shape of a headline: short, a capital in front, no full stop, no open quotation."""
    first = text.lstrip(_OPENERS)[:1]
    if is_prose(text) or ends_sentence(text, ":;,–—-") or not (first.isupper() or first.isdigit()):
        return False
    return not _STOP_WITHIN.search(text) and len(_MARKS.findall(text)) % 2 == 0
