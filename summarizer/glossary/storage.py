"""Reading glossary files: a header row with language codes, a term a row, as editors' spreadsheets write them."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from summarizer.errors import GlossaryError
from summarizer.glossary.model import MATCHES, STATUSES, Term

_SEPARATORS = ",;\t"
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]+)*", re.IGNORECASE)
_AVOID = "avoid:"
_COLUMNS = ("match", "status", "note")
# The brackets that mark terms in a sentence for the translation model must not come from a glossary.
_NEUTRAL = str.maketrans({"⟦": "[", "⟧": "]", "⇒": ">"})


def read(path: Path) -> list[Term]:
    """Return the terms of a glossary file, in its order.

    Comma, semicolon or tab, with or without a ``sep=`` line; UTF-8 with or without BOM, else Windows-1252.

    Raises:
        GlossaryError: the file cannot be read, or a line of it is wrong; the message names the line.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise GlossaryError(f"{path}: the glossary cannot be read ({error.strerror}); check its name") from None
    return list(_terms(path, _decode(path, data)))


def _decode(path: Path, data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"\0" in data:
        raise GlossaryError(f"{path}: this is not a text file; save the table as CSV")
    else:
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _terms(path: Path, text: str) -> Iterator[Term]:
    rows = _rows(path, text)
    header = next(rows, None)
    if header is None:
        raise GlossaryError(f"{path}: the glossary is empty; its first row names the columns, such as de,en,match,note")
    columns = [cell.strip().lower() for cell in header[1]]
    languages = _check_header(path, header[0], columns)
    for line, cells in rows:
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            raise GlossaryError(
                f"{path}:{line}: {len(cells)} cells for {len(columns)} columns; "
                "put a cell that holds the separator in quotes"
            )
        yield _term(path, line, dict(zip(columns, cells, strict=False)), languages)


def _rows(path: Path, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (line number, cells) of each row that is neither empty nor a comment."""
    lines = text.splitlines()
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    declared = re.fullmatch(r"sep=(.)", first.strip("\"' \t") if not first.endswith("\t") else first)
    content = ["" if line.startswith("#") or (declared and line is first) else line for line in lines]
    header = first if not declared else next((line for line in content if line.strip()), "")
    separator = declared.group(1) if declared else max(_SEPARATORS, key=header.count)
    reader = csv.reader((f"{line}\n" for line in content), delimiter=separator)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise GlossaryError(f"{path}:{reader.line_num}: cannot be read as a table ({error})") from None


def _check_header(path: Path, line: int, columns: list[str]) -> list[str]:
    languages = [column for column in columns if _LANGUAGE.fullmatch(column) and column not in _COLUMNS]
    for column in columns:
        known = column in languages or column in _COLUMNS or column.removeprefix(_AVOID) in languages or not column
        if not known:
            raise GlossaryError(
                f"{path}:{line}: unknown column {column!r}; columns are language codes, {', '.join(_COLUMNS)}, avoid:en"
            )
    if len(languages) < 2:
        raise GlossaryError(f"{path}:{line}: the first row must name two languages at least, such as de,en,match,note")
    return languages


def _term(path: Path, line: int, cells: dict[str, str], languages: list[str]) -> Term:
    match, status = cells.get("match", "").strip().lower(), cells.get("status", "").strip().lower() or "approved"
    if match not in MATCHES:
        raise GlossaryError(f"{path}:{line}: unknown match {match!r}; it is empty, exact or compound")
    if status not in STATUSES:
        raise GlossaryError(f"{path}:{line}: unknown status {status!r}; it is {', '.join(STATUSES)}")
    return Term(
        renderings={language: found for language in languages if (found := _variants(cells.get(language, "")))},
        match=match,
        avoid={language: found for language in languages if (found := _variants(cells.get(_AVOID + language, "")))},
        status=status,
        note=cells.get("note", "").strip(),
        glossary=path.stem,
        file=str(path),
        line=line,
    )


def _variants(cell: str) -> tuple[str, ...]:
    text = unicodedata.normalize("NFC", cell).translate(_NEUTRAL).replace("\u00a0", " ")
    return tuple(variant for part in text.split("|") if (variant := " ".join(part.split())))
