"""Plain text, hard-wrapped or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.cleaning import clean
from summarizer.readers.encoding import decode, normalize
from summarizer.readers.rules import load_rules
from summarizer.readers.wrapping import to_blocks

_MOST_LINES: Final = 5_000
_SHORTEST_LINE: Final = 40  # characters of a line on average; hard-wrapped text has more, empty lines included
_CHUNK: Final = 2_000  # characters


class TextReader:
    """Reads everything that no other reader wants and that is text."""

    accepts = staticmethod(formats.is_text)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        """Return the article that the text is.

        Raises:
            InputError: the data is binary, empty, or not in the encoding given.
            UsageError: there is no encoding of the name given.
        """
        return read_text(decode(data, encoding, name=name), name)


def read_text(text: str, source: str | None = None) -> Article:
    """Return the article that a decoded text is; ``source`` names where it came from.

    Raises:
        InputError: the text is empty.
    """
    normalized = normalize(text)
    if not normalized.strip():
        raise InputError(f"{source or 'the text'} is empty; give a text with at least one sentence")
    blocks = in_chunks(normalized) if is_crowded(normalized) else to_blocks(normalized, load_rules())
    return replace(clean(blocks), source=source)


def is_crowded(text: str) -> bool:
    """Whether a normalized text has so many and so short lines that they can't be the paragraphs of an article."""
    lines = text.count("\n")
    return lines > _MOST_LINES and len(text) < _SHORTEST_LINE * lines


def in_chunks(text: str) -> Iterator[str]:
    """Yield what a crowded text holds, many lines at a time, so that the work and the memory stay within bounds."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _CHUNK)
        end = len(text) if end < 0 else end
        yield text[start:end].replace("\n", " ")
        start = end
