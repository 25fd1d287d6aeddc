"""How many lines an input may have: as a block, each takes a multiple of its own size in time and memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

# So many at any rate, and one more for so many characters; no article, and hardly a book, has more.
_MOST_LINES: Final = 12_000
_LENGTH_OF_LINE: Final = 60
CHUNK: Final = 2_000
"""How many characters of lines beyond make a block."""


class Allowance:
    """The lines that an input may have; all its texts share in those that are more than their length allows."""

    def __init__(self) -> None:
        self._left = float(_MOST_LINES)

    def divide(self, text: str) -> tuple[str, list[str]]:
        """Divide a normalized text into the lines to be read one by one, and those beyond, many of them to a block."""
        lines = text.count("\n")
        free = len(text) // _LENGTH_OF_LINE
        most = int(self._left) + free
        self._left -= min(self._left, max(0, lines - free))
        if lines <= most:
            return text, []
        end = 0
        for _ in range(most):
            end = text.index("\n", end) + 1
        return text[:end], list(_in_chunks(text, end))

    def admits(self, line: str) -> bool:
        """Whether one more line, to judge by it and those before, is to be read on its own."""
        self._left += len(line) / _LENGTH_OF_LINE - 1
        return self._left >= 0


def _in_chunks(text: str, start: int) -> Iterator[str]:
    while start < len(text):
        end = text.find("\n", start + CHUNK)
        end = len(text) if end < 0 else end
        yield text[start:end].replace("\n", " ")
        start = end
