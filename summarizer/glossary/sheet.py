"""A glossary file as it lies on the disk: its rows to the letter, so that writing one row leaves the others alone.

Read are comma, semicolon or tab, a ``sep=`` line, UTF-8 with or without BOM, UTF-16 with BOM, Windows-1252, any line
ending, quoted cells with line breaks in them. A blank row and a row whose first cell begins with # say nothing; a
hashtag that has quotation marks and something behind it ("#MeToo",#MeToo) is an entry's.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, NamedTuple

from summarizer.errors import GlossaryError
from summarizer.glossary.decoding import decode

_SEP: Final = re.compile(r'"?sep=(.)"?[,;\t]*$', re.IGNORECASE)
_HASHTAG: Final = re.compile(r"#\w")
DELIMITERS: Final = ",;\t"


class Row(NamedTuple):
    """A row: ``raw`` with its line ending, the ``line`` it begins on, its ``cells`` (None in a comment or a blank)."""

    raw: str
    line: int
    cells: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written. ``newline`` is the line ending of its first row; ``quoted``: all its cells have quotes."""

    delimiter: str = ","
    encoding: str = "utf-8"
    bom: bytes = b""
    newline: str = "\n"
    quoted: bool = False

    def write(self, cells: Sequence[str]) -> str:
        """Return a row of ``cells``, quoted as the file does it."""
        return self.join(list(map(self.write_cell, cells))) + self.newline

    def join(self, written: Sequence[str]) -> str:
        """Return a row of cells as they are written; a hashtag at its beginning gets the marks it needs."""
        first = f'"{written[0]}"' if written and written[0].startswith("#") else "".join(written[:1])
        return self.delimiter.join([first, *written[1:]])

    def write_cell(self, cell: str) -> str:
        """Return one cell, in quotation marks where the file has them everywhere or the cell needs them."""
        if self.quoted or set(cell) & {self.delimiter, *'"\r\n'}:
            return '"' + cell.replace('"', '""') + '"'
        return cell


@dataclass(frozen=True)
class Sheet:
    """A file's rows in order, its header (the first row with cells) among them."""

    path: str
    rows: tuple[Row, ...]
    dialect: Dialect = field(default_factory=Dialect)

    @property
    def header(self) -> Row | None:
        """The row that names the columns, None in an empty file."""
        return next((row for row in self.rows if row.cells is not None), None)

    @property
    def body(self) -> Iterator[Row]:
        """The rows of entries."""
        rows = (row for row in self.rows if row.cells is not None)
        next(rows, None)
        return rows

    def to_bytes(self) -> bytes:
        """Return the file's content; GlossaryError where its encoding cannot hold a character."""
        text = "".join(row.raw for row in self.rows)
        try:
            return self.dialect.bom + text.encode(self.dialect.encoding)
        except UnicodeEncodeError as error:
            message = (
                f"{self.path}: {text[error.start]!r} cannot be written in {self.dialect.encoding}, "
                "the file's encoding; save the file as UTF-8 first (Excel: CSV UTF-8)"
            )
            raise GlossaryError(message) from None


def read_sheet(path: Path) -> Sheet:
    """Read the file at ``path``. Raises GlossaryError where there is none or its form cannot be understood."""
    return parse_sheet(read_content(path), str(path))


def read_content(path: Path) -> bytes:
    """Return what is in the file at ``path``. Raises GlossaryError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise GlossaryError(f"{path}: the glossary cannot be read ({error.strerror}); check its name") from None


def parse_sheet(content: bytes, path: str) -> Sheet:
    """Parse a file's ``content``; ``path`` is named in errors. Raises GlossaryError."""
    text, encoding, bom = decode(content, path)
    lines = list(io.StringIO(text, newline=""))
    newline = next((re.sub(r"[^\r\n]+", "", line[-2:]) for line in lines), "") or "\n"
    dialect = Dialect(_delimiter(lines), encoding, bom, newline)
    rows = tuple(_rows(lines, dialect.delimiter, path))
    filled = [row.raw for row in rows if row.cells is not None]
    quoted = bool(filled) and all(_all_quoted(raw, dialect.delimiter) for raw in filled[:50])
    return Sheet(path, rows, replace(dialect, quoted=quoted))


def split_cells(raw: str, delimiter: str) -> list[str]:
    """Return the cells of a row as they are written, quotation marks included, without the line ending."""
    cell = re.compile(rf'"(?:[^"]|"")*"[^{re.escape(delimiter)}]*|[^{re.escape(delimiter)}]*', re.DOTALL)
    cells, at, row = [], 0, raw.rstrip("\r\n")
    while True:
        found = cell.match(row, at)
        cells.append(found.group() if found else "")
        at = (found.end() if found else at) + 1
        if at > len(row):
            return cells


def _all_quoted(raw: str, delimiter: str) -> bool:
    return all(cell.startswith('"') for cell in split_cells(raw, delimiter))


def named_separator(lines: Sequence[str]) -> str | None:
    """Return the separator that a ``sep=`` line at the beginning names, None where there is no such line."""
    found = _SEP.match(lines[0].rstrip("\r\n")) if lines else None
    return found.group(1) if found else None


def _delimiter(lines: list[str]) -> str:
    """The one that a ``sep=`` line names, else the one that the header has most of."""
    if named := named_separator(lines):
        return named
    header = next((line for line in lines if line.strip() and not line.lstrip('" ').startswith("#")), "")
    return max(DELIMITERS, key=header.count)


def is_hashtag(cells: Sequence[str]) -> bool:
    """Say whether a row's first cell begins with # and may be a term all the same: #MeToo, and something behind it."""
    return bool(_HASHTAG.match(cells[0])) and any(map(str.strip, cells[1:]))


def _rows(lines: list[str], delimiter: str, path: str) -> Iterator[Row]:
    at, headed = 0, False
    while at < len(lines):
        line = lines[at]
        if (at == 0 and named_separator(lines)) or line.startswith("#") or not line.strip(" \r\n" + delimiter):
            yield Row(line, at + 1)
            at += 1
        else:
            cells, used = _record(lines, at, delimiter, path)
            raw = line if used == 1 else "".join(lines[at : at + used])
            # A spreadsheet puts quotation marks around some comments, too; none of them is the header.
            silent = cells[0].startswith("#") and not (headed and is_hashtag(cells))
            headed = headed or not silent
            yield Row(raw, at + 1, None if silent else tuple(cells))
            at += used


def _record(lines: list[str], at: int, delimiter: str, path: str) -> tuple[list[str], int]:
    """The cells of the row that begins at line ``at``, and how many lines it takes."""
    if '"' not in lines[at]:
        return lines[at].rstrip("\r\n").split(delimiter), 1
    reader = csv.reader((lines[index] for index in range(at, len(lines))), delimiter=delimiter, strict=True)
    try:
        return next(reader), reader.line_num
    except csv.Error as error:
        reason = "a quotation mark is opened and not closed" if "end of data" in str(error) else str(error)
        raise GlossaryError(f"{path}:{at + 1}: {reason}; double the quotation marks inside a cell") from None
