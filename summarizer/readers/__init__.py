"""Readers: whatever lands on the desk becomes an Article. One small module per format.

A reader has ``accepts(start, name)``, which looks at the first bytes and the name of an input, and
``read(data, encoding=…, name=…)``, which returns the Article. The first one that accepts an input reads it: those of
other distributions (entry points of the group ``summarizer.readers``), then the built-in ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final, Protocol

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers.source import fetch, printable
from summarizer.readers.text import TextReader, other_format, read_text

__all__ = ["BUILT_IN", "MAX_SIZE", "Reader", "read", "read_text"]

MAX_SIZE: Final = 20_000_000
_START: Final = 4_096  # bytes by which a reader knows its format


class Reader(Protocol):
    """What reads one format."""

    def accepts(self, start: bytes, name: str) -> bool:
        """Whether an input that begins with these bytes and has this name is in the reader's format."""

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        """Return the article; ``name`` is what messages call the input.

        Raises:
            UserError: the input can't be read.
        """


BUILT_IN: Final[dict[str, type[Reader]]] = {"text": TextReader}


def read(
    source: str | Path | bytes, *, encoding: str | None = None, max_size: int = MAX_SIZE, name: str | None = None
) -> Article:
    """Return the article that a file or the given bytes hold.

    Args:
        source: the path of a file, or its content as bytes.
        encoding: the name of the text's encoding; guessed if None.
        max_size: the most bytes to read.
        name: what the article's ``source`` and messages call the input; by default the path as given, or "bytes".

    Raises:
        InputError: the input is missing, empty, too large, binary, or not in the encoding given.
        UsageError: there is no encoding of the name given.
    """
    called = name or ("bytes" if isinstance(source, bytes) else str(source))
    shown = printable(called)
    data = fetch(source, max_size, shown)
    start = data[:_START]
    reader = next((reader for reader in _readers() if reader.accepts(start, called)), None)
    if reader is None:
        raise InputError(
            f"{shown} is {other_format(start)}, which is not read yet; save its text in a file and give that"
        )
    return replace(reader.read(data, encoding=encoding, name=shown), source=called)


def _readers() -> Iterator[Reader]:
    for entry in entry_points(group="summarizer.readers"):
        yield entry.load()()
    for built_in in BUILT_IN.values():
        yield built_in()
