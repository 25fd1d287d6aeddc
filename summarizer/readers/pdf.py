"""PDF files that have a text layer, by PDFium, which runs as a process of its own (``pdfium.py``)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, Any, Final, NamedTuple, cast

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats, pdfium
from summarizer.readers.encoding import normalize
from summarizer.readers.extras import need
from summarizer.readers.layout import Line, Page, to_blocks
from summarizer.readers.metadata import Stated, assemble, author_of_file
from summarizer.readers.style import squeezed

# What PDFium may take for a file, of at least a megabyte: seconds of the processor and bytes of memory, beside the
# file's own, for each byte of it; and how much text there may be, in characters, for each piece of it some more.
_SECONDS: Final = 1.8e-6
_MEMORY: Final = 7
_TEXT: Final = 3
_LEAST: Final = 1_000_000
_FLOOR_OF_MEMORY: Final = 15_000_000
_TOO_MUCH: Final = "holds far more than its size lets expect; print it to a new PDF file"
_DAMAGED: Final = "is a damaged PDF file; save it again"
_OVER_LIMITS: Final = (signal.SIGPROF, signal.SIGABRT, signal.SIGTRAP)  # no more time, no more memory
_REASONS: Final = {
    pdfium.PROTECTED: "is protected by a password; save it without one",
    pdfium.TOO_MUCH: _TOO_MUCH,
    pdfium.DAMAGED: _DAMAGED,
}
_SIGNS: Final = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb06": "st", "\u2010": "-"}
)
_GAP: Final = 1.2  # letters' heights between words of one line; more, where others begin too, is a column's
_WIDEST_GAP: Final = 3.0
_POPULAR: Final = 3  # lines that begin at a place for it to be a column's


class PdfReader:
    """Reads PDF files."""

    accepts = staticmethod(formats.is_pdf)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:  # noqa: ARG002 - the file states its own
        """Return the article.

        Raises:
            InputError: the file is damaged, protected, has no text layer or an absurd amount of it, or pypdfium2 is not
                installed.
        """
        need("pypdfium2", "pdf", name)
        items = _run(data, name)
        author = next(items)
        blocks = to_blocks(list(map(_Pages().page, items)))
        if not blocks:
            raise InputError(
                f"{name} has no text layer, only pictures; recognize its text first, for example with ocrmypdf"
            )
        return assemble(blocks, Stated(sender=author_of_file(author)))


def _run(data: bytes, name: str) -> Iterator[Any]:
    """Yield what PDFium finds: the author, then each page.

    Raises:
        InputError: it found no end, or nothing.
    """
    size = max(len(data), _LEAST)
    limits = (_SECONDS * size, max(_MEMORY * size, _FLOOR_OF_MEMORY), _TEXT * size)
    command = [sys.executable, "-P", pdfium.__file__, *map(str, limits)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8:surrogatepass"}
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    try:
        started = subprocess.Popen(  # noqa: S603 - a module of this package, and three numbers
            command, env=environment, stdin=pipe, stdout=pipe, stderr=nowhere
        )
    except OSError as error:
        raise InputError(f"{name} cannot be read: no process could be started ({error.strerror}); try again") from None
    with started as process:
        with suppress(BrokenPipeError), cast("IO[bytes]", process.stdin) as given:  # read before anything is written
            given.write(data)
        for line in cast("IO[bytes]", process.stdout):
            if not line.endswith(b"\n"):  # cut off with what wrote it
                break
            item = json.loads(line)
            if isinstance(item, dict):
                raise InputError(f"{name} {_REASONS[item['error']]}")
            yield item
    if process.returncode:
        raise InputError(f"{name} {_TOO_MUCH if -process.returncode in _OVER_LIMITS else _DAMAGED}")


class _Piece(NamedTuple):
    """A part of a line that is set in one go, in points from the lower left corner of the page."""

    text: str
    x: float
    y: float
    size: float
    end: float
    bold: bool


class _Pages:
    """Makes pages of what PDFium finds; equal numbers are one object, for a file has many lines."""

    def __init__(self) -> None:
        self._numbers: dict[float, float] = {}

    def page(self, item: Any) -> Page:
        """Return a page."""
        height, lines = item
        found = [[_Piece(*piece) for piece in line] for line in lines]
        starts = Counter(round(piece.x) for line in found for piece in line)
        runs = (run for pieces in found for run in _divided(pieces, starts))
        return Page([line for run in runs if (line := self._line(run)).text], height)

    def _line(self, run: list[_Piece]) -> Line:
        longest = max(run, key=lambda piece: len(piece.text))
        bold = all(piece.bold for piece in run)  # a word in bold is only stressed
        text = " ".join(piece.text for piece in run).translate(_SIGNS)
        width = round(max(piece.end for piece in run) - run[0].x, 1)
        x, y, size, width = (
            self._numbers.setdefault(value, value) for value in (run[0].x, run[0].y, longest.size, width)
        )
        return Line(squeezed(normalize(text)), x, y, size, bold, width)


def _divided(pieces: list[_Piece], starts: Counter[int]) -> Iterator[list[_Piece]]:
    """Yield the lines that the pieces on one height make, divided where another column begins."""
    run = pieces[:1]  # mostly all there is
    for piece in pieces[1:]:
        if not _is_near(run, piece, starts):
            yield run
            run = []
        run.append(piece)
    yield run


def _is_near(run: list[_Piece], piece: _Piece, starts: Counter[int]) -> bool:
    gap = piece.x - run[-1].end
    column = starts[round(piece.x)] >= _POPULAR and gap > 0
    return piece.x >= run[0].x and gap < (_GAP / 2 if column else _WIDEST_GAP) * piece.size
