"""PDF files that have a text layer, by pypdf."""

from __future__ import annotations

import io
import logging
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.encoding import normalize
from summarizer.readers.extras import need
from summarizer.readers.layout import Line, Page, to_blocks
from summarizer.readers.metadata import Stated, assemble, author_of_file, one_line

_MOST_RATIO: Final = 15  # of what a stream unpacks to, to the size of the file
_ALWAYS: Final = 2_000_000  # bytes that a stream may unpack to anyway
# Work is counted in operators; a small file may draw one picture, or one page, over and over.
_WORK: Final = 100_000
_WORK_OF_A_PICTURE: Final = 2_000
_WORK_OF_A_PAGE: Final = 200
_RENEW: Final = "pip install -U 'newsroom-summarizer[pdf]'"
_TOO_MUCH: Final = "holds far more than its size lets expect; print it to a new PDF file"
_SIGNS: Final = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb06": "st", "\u2010": "-"}
)
_BOLD: Final = ("bold", "black", "heavy", "semibold", "demi")
_GAP: Final = 1.2  # letters' heights between words of one line; more, where others begin too, is a column's
_WIDEST_GAP: Final = 3.0
_POPULAR: Final = 3  # lines that begin at a place for it to be a column's
# Widths of letters in letters' heights, as in Helvetica and Times alike.
_NARROW: Final = frozenset("ijltfrI.,:;'’|!()[]-·„“‚‘ ")
_WIDE: Final = frozenset("mwMWÄÖÜABCDEFGHKLNOPQRSTUVXYZ%—…")


class PdfReader:
    """Reads PDF files."""

    accepts = staticmethod(formats.is_pdf)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:  # noqa: ARG002 - the file states its own
        """Return the article.

        Raises:
            InputError: the file is damaged, protected, has no text layer, or pypdf is not installed.
        """
        pypdf = need("pypdf", "pdf", name)
        if not hasattr(pypdf, "apply_configuration"):
            raise InputError(f"{name}: pypdf {pypdf.__version__} is too old; renew it with: {_RENEW}")
        logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of each small fault of a file
        limit = max(_MOST_RATIO * len(data), _ALWAYS)
        limits = {
            f"{filter_}_maximum_output_length": limit for filter_ in ("zlib", "lzw", "run_length", "array_based_stream")
        }
        limits["stream_parsing_work_maximum_count"] = _WORK + len(data)
        with pypdf.apply_configuration(**limits):
            try:
                return _article(pypdf, data, name)
            except InputError:
                raise
            except pypdf.errors.DependencyError:
                raise InputError(f"{name} is encrypted; save it without protection") from None
            except pypdf.errors.LimitReachedError:
                raise InputError(f"{name} {_TOO_MUCH}") from None
            except Exception as error:  # noqa: BLE001 - pypdf raises whatever its parsers meet in a broken file
                reason = one_line(str(error)) or type(error).__name__
                raise InputError(f"{name} is a damaged PDF file ({reason[:200]}); save it again") from None


def _article(pypdf: Any, data: bytes, name: str) -> Article:
    file = pypdf.PdfReader(io.BytesIO(data))
    if file.is_encrypted and not file.decrypt(""):
        raise InputError(f"{name} is protected by a password; save it without one")
    budget = _Budget(_WORK + len(data), name)
    pages = [_page(page, budget) for page in file.pages]
    if not any(page.lines for page in pages):
        raise InputError(
            f"{name} has no text layer, only pictures; recognize its text first, for example with ocrmypdf"
        )
    about = file.metadata or {}
    blocks = to_blocks(pages)
    return assemble(blocks, Stated(sender=author_of_file(about.get("/Author"))))


@dataclass
class _Budget:
    """How much work a file may ask for."""

    left: int
    name: str

    def spend(self, work: int) -> None:
        """Take from what is left.

        Raises:
            InputError: it is used up.
        """
        self.left -= work
        if self.left < 0:
            raise InputError(f"{self.name} {_TOO_MUCH}")

    def operator(self, name: bytes, *_: Any) -> None:
        """Count an operator that pypdf is about to follow."""
        self.spend(_WORK_OF_A_PICTURE if name == b"Do" else 1)


def _page(page: Any, budget: _Budget) -> Page:
    """Return the lines of a page; text that stands upright on it is its text, unless all of it is turned."""
    for orientations in ((0,), (0, 90, 180, 270)):
        budget.spend(_WORK_OF_A_PAGE)
        pieces = _Pieces()
        page.extract_text(orientations=orientations, visitor_text=pieces.take, visitor_operand_before=budget.operator)
        budget.spend(0)  # again, because pypdf goes on after errors within pictures
        lines = [line for line in _lines(pieces.found) if line.text]
        if lines:
            break
    return Page(lines, float(page.mediabox.height))


@dataclass
class _Piece:
    text: str
    x: float
    y: float
    size: float
    bold: bool
    follows: bool  # on the same line as the piece before


@dataclass
class _Pieces:
    """Takes pieces of text from pypdf, which says by spaces and line feeds how they belong together."""

    found: list[_Piece] = field(default_factory=list)
    follows: bool = False

    def take(self, text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        """Take a piece with its matrices, which place and scale it."""
        lines = text.split("\n")
        if lines[0].strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            scale = math.hypot(tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3])
            height = abs(size * scale) or 1.0
            if math.isfinite(x + y + height):
                self.found.append(_Piece(lines[0], x, y, height, _is_bold(font), self.follows))
        elif lines[0] and self.follows and self.found:
            self.found[-1].text += " "
        self.follows = len(lines) == 1 and (self.follows or bool(lines[0].strip()))


def _is_bold(font: Any) -> bool:
    try:
        name = str(font.get("/BaseFont", "")).lower()
    except AttributeError:
        return False
    return any(word in name for word in _BOLD)


def _lines(pieces: list[_Piece]) -> Iterator[Line]:
    """Yield the lines that the pieces make, divided where another column begins on the same height."""
    starts = Counter(round(piece.x) for piece in pieces)
    run: list[_Piece] = []
    for piece in pieces:
        if run and not (piece.follows and _is_near(run, piece, starts)):
            yield _line(run)
            run = []
        run.append(piece)
    if run:
        yield _line(run)


def _is_near(run: list[_Piece], piece: _Piece, starts: Counter[int]) -> bool:
    gap = piece.x - run[-1].x - _width(run[-1].text) * run[-1].size
    column = starts[round(piece.x)] >= _POPULAR and gap > 0
    return piece.x >= run[0].x and gap < (_GAP / 2 if column else _WIDEST_GAP) * piece.size


def _line(run: list[_Piece]) -> Line:
    longest = max(run, key=lambda piece: len(piece.text))
    bold = all(piece.bold for piece in run)  # a word in bold is only stressed
    text = "".join(piece.text for piece in run).translate(_SIGNS)
    end = start = run[0].x
    for piece in run:  # one that goes on without being placed anew has the place of the piece before
        end = max(piece.x, end) if piece.x > start else end
        start, end = piece.x, end + _width(piece.text) * piece.size
    return Line(" ".join(normalize(text).split()), run[0].x, run[0].y, longest.size, bold, end - run[0].x)


def _width(text: str) -> float:
    return sum(0.28 if char in _NARROW else 0.72 if char in _WIDE else 0.53 for char in text)
