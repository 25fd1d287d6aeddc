"""From the rows of a file to terms, and what may be wrong with a row."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.glossary import codes
from summarizer.glossary.codes import is_language
from summarizer.glossary.model import MATCHES, STATUSES, Term
from summarizer.glossary.sheet import Row, Sheet, is_hashtag, split_cells
from summarizer.invisible import NEEDLESS

_AVOID: Final = re.compile(r"avoid:(.+)$")
_SETTINGS: Final = ("match", "status", "note")
_POSSIBLE: Final = {"match": MATCHES, "status": ("", *STATUSES)}
_BRACKETS: Final = str.maketrans({"⟦": "[", "⇒": ">", "⟧": "]"})  # the translation package's own signs


@dataclass(frozen=True)
class Columns:
    """The header of a glossary file: its column names, lower-cased, in order."""

    names: tuple[str, ...]

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The language codes that have a column."""
        return tuple(filter(is_language, self.names))

    @cached_property
    def avoided(self) -> dict[str, str]:
        """The columns of renderings to avoid: from language code to column name."""
        found = {name: _AVOID.match(name) for name in self.names}
        return {match.group(1): name for name, match in found.items() if match and is_language(match.group(1))}

    @cached_property
    def unknown(self) -> tuple[str, ...]:
        """Names that mean nothing here (columns without a name are a spreadsheet's padding)."""
        avoided = {column for language, column in self.avoided.items() if language in self.languages}
        known = {*self.languages, *avoided, *_SETTINGS, ""}
        return tuple(name for name in self.names if name not in known)

    def cell(self, row: Row, name: str) -> str:
        """Return the cell of column ``name`` in ``row``; "" where the row or the file has none."""
        index = self._index.get(name)
        return row.cells[index] if row.cells is not None and index is not None and index < len(row.cells) else ""

    def column(self, sheet: Sheet, name: str) -> Iterator[str]:
        """Yield the cells of column ``name`` in the entries of ``sheet``."""
        return (self.cell(row, name) for row in sheet.body)

    @cached_property
    def _index(self) -> dict[str, int]:
        return {name: index for index, name in reversed(list(enumerate(self.names)))}


def columns(sheet: Sheet) -> Columns:
    """Return the columns that the header names. Raises GlossaryError where they make no glossary."""
    header = header_row(sheet)
    found = header_columns(header)
    if fault := header_fault(found):
        raise GlossaryError(f"{sheet.path}:{header.line}: {fault}")
    return found


def header_row(sheet: Sheet) -> Row:
    """Return the row that names the columns. Raises GlossaryError where there is none."""
    if sheet.header is None:
        raise GlossaryError(
            f"{sheet.path}: the glossary is empty; its first row names the columns, such as de,en,match,note"
        )
    return sheet.header


def header_columns(header: Row) -> Columns:
    """Return the columns that a row names, whatever they are called."""
    return Columns(tuple(cell.strip().lower() for cell in header.cells or ()))


def key_language(sheet: Sheet) -> str:
    """Return the language whose first variants the entries of a file are known by. Raises GlossaryError."""
    found = columns(sheet)
    return codes.key_language(found.languages, lambda name: found.column(sheet, name))


def header_fault(found: Columns) -> str | None:
    """Return what is wrong with the names of the columns, None where they will do."""
    known = f"columns are language codes, {', '.join(_SETTINGS)}, avoid:en"
    if len(found.languages) < 2:
        return (
            "the first row must name two languages at least, such as de,en,match,note; "
            "'summarizer glossary import' reads tables without names"
        )
    if found.unknown:
        near = difflib.get_close_matches(found.unknown[0], _SETTINGS, 1)
        return f"unknown column {found.unknown[0]!r}; {f'did you mean {near[0]}? ' if near else ''}{known}"
    twice = next((name for name in found.names if name and found.names.count(name) > 1), None)
    return f"two columns are called {twice!r}; {known}" if twice else None


def terms(sheet: Sheet, name: str) -> Iterator[Term]:
    """Yield the entries of a file called ``name``. Raises GlossaryError at the first row that cannot be understood."""
    found = columns(sheet)
    for row in sheet.body:
        if fault := row_fault(row, found):
            raise GlossaryError(f"{sheet.path}:{row.line}: {fault[1]}")
        yield term_of(row, found, sheet.path, name)


def row_fault(row: Row, found: Columns) -> tuple[str, str] | None:
    """Return why ``row`` cannot be understood, as a lint code and a message; None where it can."""
    cells = row.cells or ()
    width = len(found.names)
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        return "cells", f"{len(cells)} cells for {width} columns; put a cell that holds the separator in quotes"
    for name in _POSSIBLE:
        if fault := value_fault(name, found.cell(row, name)):
            return name, fault
    for language in found.languages:
        if found.cell(row, language).strip(" |"):
            return None
    return "empty", "no term in any language; fill a cell in or delete the row"


def silent_entries(sheet: Sheet, found: Columns) -> Iterator[Row]:
    """Yield the comments that may be meant as entries: #MeToo, with a term in another language behind it."""
    for row in sheet.rows:
        if row.cells is None and row.raw.startswith("#"):
            cells = split_cells(row.raw, sheet.dialect.delimiter)
            terms = [found.cell(row._replace(cells=tuple(cells)), name) for name in found.languages]
            filled = [
                term for term in terms if term and not term[0].isspace()
            ]  # a comma of prose has a space behind it
            if is_hashtag(cells) and len(cells) <= len(found.names) and len(filled) > 1:
                yield row


def value_fault(name: str, value: str) -> str | None:
    """Return why ``value`` cannot stand in the column ``name``; None where it can."""
    possible = _POSSIBLE.get(name)
    if not value or possible is None or value.strip().lower() in possible:
        return None
    return f"unknown {name} {value.strip()!r}; it is {', '.join(filter(None, possible))}, or empty"


def variants(cell: str) -> tuple[str, ...]:
    """Return what a cell holds: its variants in order, white space mended, the translation package's signs replaced."""
    if not cell.isascii():
        cell = unicodedata.normalize("NFC", NEEDLESS.sub("", cell)).translate(_BRACKETS)
    cell = " ".join(cell.split())
    if "|" not in cell:
        return (cell,) if cell else ()
    return tuple(dict.fromkeys(filter(None, map(str.strip, cell.split("|")))))


def term_of(row: Row, found: Columns, path: str, name: str) -> Term:
    """Return the entry in ``row`` of the file at ``path``, of the glossary called ``name``."""
    renderings = {}
    for language in found.languages:
        if held := variants(found.cell(row, language)):
            renderings[language] = held
    avoid = {}
    for language, column in found.avoided.items():
        if held := variants(found.cell(row, column)):
            avoid[language] = held
    return Term(
        renderings=renderings,
        match=found.cell(row, "match").strip().lower(),
        avoid=avoid,
        status=found.cell(row, "status").strip().lower() or "approved",
        note=found.cell(row, "note").strip(),
        glossary=name,
        file=path,
        line=row.line,
    )


def entry_key(term: Term, language: str) -> str:
    """Return what an entry is known by: its first variant in ``language``, else in the first language that it has.

    In files of one name, ``language`` is the ``key_language`` of the farthest file.
    """
    held = term.source(language) or next(iter(term.renderings.values()), ("",))
    return held[0]


def term_from(cells: Mapping[str, str]) -> Term:
    """Return the entry that cells make, given by the names of their columns."""
    return term_of(Row("", 0, tuple(cells.values())), Columns(tuple(cells)), "", "")


def cells_of(term: Term) -> dict[str, str]:
    """Return an entry as cells by the names of their columns, empty ones left out."""
    settings = {"match": term.match, "status": "" if term.status == "approved" else term.status, "note": term.note}
    cells = {language: "|".join(held) for language, held in term.renderings.items()}
    cells |= {f"avoid:{language}": "|".join(held) for language, held in term.avoid.items()}
    return {name: cell for name, cell in {**cells, **settings}.items() if cell}
