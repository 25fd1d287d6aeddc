"""Web pages."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.encoding import decode, usable
from summarizer.readers.lines import Piece
from summarizer.readers.metadata import Stated, assemble

_CHARSET: Final = re.compile(rb"<meta\b[^<>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARED_XML: Final = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)")
_DECLARED_WITHIN: Final = 4_096  # bytes of a page
_LACKING: Final = 0.5  # of the length of the text in JSON-LD that must stand on the page itself


class HtmlReader:
    """Reads web pages: the article that stands on them, with what their metadata says of it."""

    accepts = staticmethod(formats.is_html)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        """Return the article.

        Raises:
            InputError: the page is not in the encoding given, or there is no article on it.
            UsageError: there is no encoding of the name given.
        """
        return read_page(decode(data, encoding or declared(data), name=name), name)


def read_page(html: str, name: str) -> Article:
    """Return the article on a decoded page; ``name`` is what messages call it.

    Raises:
        InputError: there is no text on it.
    """
    from summarizer.readers.page import parse_page
    from summarizer.readers.page_head import read_head
    from summarizer.readers.page_story import find_story

    page = parse_page(html)
    del html  # it may be large
    head = read_head(page)
    story = find_story(page, head)
    pieces = list(story.pieces)
    if story.prose < _LACKING * len(head.text):
        pieces = [block.text for block in parse_page(_as_html(head.text)).blocks]
    stated = _shown_first(head.stated, pieces)
    if not any(isinstance(piece, str) for piece in pieces):
        raise InputError(f"{name}: there is no article on the page; save the text itself in a file and give that")
    return replace(assemble(pieces, stated), source=name)


def declared(data: bytes) -> str | None:
    """Return the encoding that a page declares, if it is in it; None leaves it to be recognized."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    start = data[:_DECLARED_WITHIN]
    match = _DECLARED_XML.match(start) or _CHARSET.search(start)
    return usable(match[1].decode("ascii", "replace"), data) if match else None


def _as_html(text: str) -> str:
    """Return the text of JSON-LD, which may be HTML or plain, as HTML."""
    return text if re.search(r"<(?:p|br|div)\b", text) else text.replace("\n", "<br>")


def _shown_first(stated: Stated, pieces: list[Piece | str]) -> Stated:
    """Return what is stated, without what the article itself shows: its headline and byline."""
    shown = {piece.kind for piece in pieces if isinstance(piece, Piece)}
    return replace(
        stated,
        headline=None if _headed(pieces) else stated.headline,
        byline=None if "byline" in shown else stated.byline,
    )


def _headed(pieces: list[Piece | str]) -> bool:
    """Whether a headline stands above all text."""
    first = next((piece for piece in pieces if isinstance(piece, str) or piece.kind == "headline"), "")
    return isinstance(first, Piece)
