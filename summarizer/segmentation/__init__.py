"""Cutting text into sentences where a reader would, with exact offsets.

German and English have rules of their own, in a file each that a person can read and extend. In other languages the
same rules hold with a list of abbreviations; where the script has marks of its own, pysbd cuts.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from summarizer.article import Article, Sentence

__all__ = ["segment", "segment_spans", "sentences"]

_PARAGRAPH_BREAK: Final = re.compile(
    r"\r?\n[^\S\n]*(?:\n\s*|(?=[-•▪‣*·] ))"  # an empty line; a bulleted line
    r"|(?<=[.!?:;…])\r?\n(?=[–—] |\(?\d{1,2}[.)] |[a-z]\) )"  # a numbered one after a line that is complete
    r"|[\f\v\u2029]"
)


def segment(text: str, language: str = "de") -> list[str]:
    """Return the sentences of a text, in order, without the white space around them.

    A paragraph ends at an empty line or before an item of a list; any other line break is white space. ``language`` is
    an ISO 639-1 code; of a code with more to it, such as "de-AT", the first part counts.
    """
    return [text[start:end] for start, end in segment_spans(text, language)]


def segment_spans(text: str, language: str = "de") -> list[tuple[int, int]]:
    """Return the sentences of a text as pairs of character offsets, in order; ``segment`` says what they are.

    The spans do not overlap, and every character that is not white space is in one.
    """
    spans = []
    start = 0
    for match in _PARAGRAPH_BREAK.finditer(text):
        spans += _paragraph_spans(text, start, match.start(), language)
        start = match.end()
    return spans + _paragraph_spans(text, start, len(text), language)


def sentences(article: Article, language: str | None = None) -> list[Sentence]:
    """Return the sentences of an article's story, with their paragraph and their offsets into its text.

    ``language`` is an ISO 639-1 code; without one, that of the article.
    """
    settled = language or article.language or ""
    return [
        Sentence(paragraph.text[start:end], number, start, end)
        for number, paragraph in enumerate(article.paragraphs)
        for start, end in segment_spans(paragraph.text, settled)
    ]


def _paragraph_spans(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    paragraph = text[start:end]
    if not paragraph or paragraph.isspace():
        return []
    cuts = [0, *_cuts(paragraph, re.split("[-_]", language, maxsplit=1)[0].lower()), len(paragraph)]
    spans: list[tuple[int, int]] = []
    for first, last in pairwise(cuts):
        piece = paragraph[first:last]
        inner = piece.strip()
        if not inner:
            continue
        begin = start + first + piece.index(inner[0])
        finish = begin + len(inner)
        if spans and not any(map(str.isalnum, inner)):
            spans[-1] = (spans[-1][0], finish)  # marks alone are no sentence
        else:
            spans.append((begin, finish))
    return spans


def _cuts(paragraph: str, language: str) -> list[int]:
    from summarizer.segmentation.boundaries import ends
    from summarizer.segmentation.rules import load
    from summarizer.segmentation.scripts import pysbd_ends

    found = pysbd_ends(paragraph, language)
    if found is not None:
        return found
    caseless = paragraph.islower() or paragraph.isupper()
    return list(ends(paragraph, load(language, caseless)))
