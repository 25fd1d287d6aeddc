"""Changing a glossary file's rows: what is not changed stays to the letter, with its quotes and line endings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.glossary.entries import columns, row_fault
from summarizer.glossary.sheet import Dialect, Row, Sheet, parse_sheet, split_cells

_ENDING: Final = re.compile(r"[\r\n]*$")


def new_sheet(path: str, names: Sequence[str], dialect: Dialect | None = None) -> Sheet:
    """Return a glossary file with these columns and no entry."""
    dialect = dialect or Dialect()
    return Sheet(path, (Row(dialect.write(names), 1, tuple(names)),), dialect)


def with_entry(sheet: Sheet, cells: Mapping[str, str]) -> Sheet:
    """Return ``sheet`` with an entry more at its end; see ``with_entries``."""
    return with_entries(sheet, [cells])


def with_entries(sheet: Sheet, entries: Sequence[Mapping[str, str]]) -> Sheet:
    """Return ``sheet`` with more entries at its end; columns that it lacks are added.

    Raises:
        GlossaryError: the cells of one make no entry, or cannot be written.
    """
    for cells in entries:
        sheet = _with_columns(sheet, cells)
    names = columns(sheet).names
    rows = list(sheet.rows)
    if rows and not rows[-1].raw.endswith(("\n", "\r")):
        rows[-1] = rows[-1]._replace(raw=rows[-1].raw + sheet.dialect.newline)
    for cells in entries:
        line = rows[-1].line + _lines(rows[-1].raw) if rows else 1
        values = tuple(cells.get(name, "") if name else "" for name in names)
        rows.append(Row(sheet.dialect.write(values), line, values))
    return _checked(replace(sheet, rows=tuple(rows)), rows[len(sheet.rows) :])


def with_cells(sheet: Sheet, row: Row, cells: Mapping[str, str]) -> Sheet:
    """Return ``sheet`` with other ``cells`` in ``row``, by the names of their columns.

    Raises:
        GlossaryError: the cells make no entry, or cannot be written.
    """
    sheet = _with_columns(sheet, cells)
    found = columns(sheet)
    written = split_cells(row.raw, sheet.dialect.delimiter)
    written += [""] * (len(found.names) - len(written))
    held = [*(row.cells or ()), *[""] * (len(found.names) - len(row.cells or ()))]
    for name, value in cells.items():
        index = found.names.index(name)
        if held[index] != value:
            written[index] = _written(value, written[index], sheet.dialect)
            held[index] = value
    raw = sheet.dialect.join(written) + _ENDING.findall(row.raw)[0]
    changed = Row(raw, row.line, tuple(held))
    rows = tuple(changed if one.line == row.line else one for one in sheet.rows)
    return _checked(replace(sheet, rows=rows), [changed])


def without_row(sheet: Sheet, row: Row) -> Sheet:
    """Return ``sheet`` without ``row``."""
    return replace(sheet, rows=tuple(one for one in sheet.rows if one.line != row.line))


def _with_columns(sheet: Sheet, cells: Mapping[str, str]) -> Sheet:
    """Add the columns that ``cells`` need: in place of a spreadsheet's nameless, empty ones, else behind the last."""
    for name in cells:
        names = columns(sheet).names
        header = sheet.header
        if name in names or header is None or not cells[name]:
            continue
        written = split_cells(header.raw, sheet.dialect.delimiter)
        index = next(_padding(sheet, names), len(names))
        written[index : index + 1] = [_written(name, written[0], sheet.dialect)]
        raw = sheet.dialect.delimiter.join(written) + _ENDING.findall(header.raw)[0]
        named = (*names[:index], name, *names[index + 1 :])
        rows = tuple(Row(raw, header.line, named) if one is header else one for one in sheet.rows)
        sheet = replace(sheet, rows=rows)
    return sheet


def _padding(sheet: Sheet, names: Sequence[str]) -> Iterator[int]:
    """Yield the columns that have neither a name nor anything in them."""
    held = [row.cells or () for row in sheet.body]
    return (at for at, name in enumerate(names) if not name and not any("".join(cells[at : at + 1]) for cells in held))


def _written(value: str, before: str, dialect: Dialect) -> str:
    """Return a cell as the file writes it: in quotation marks where the cell had them ``before``, or needs them."""
    if before.startswith('"') and value:
        return '"' + value.replace('"', '""') + '"'
    return dialect.write_cell(value)


def _checked(sheet: Sheet, changed: Sequence[Row]) -> Sheet:
    """Return ``sheet`` if it reads back as it is meant, and its ``changed`` rows make entries."""
    again = parse_sheet(sheet.to_bytes(), sheet.path)
    for row, meant in zip(again.rows, sheet.rows, strict=False):
        if row.cells != meant.cells:
            raise _unwritable(sheet, meant)
    found = columns(again)
    for row in changed:
        if row.cells is None or len(again.rows) != len(sheet.rows):
            raise _unwritable(sheet, row)
        if fault := row_fault(row, found):
            raise GlossaryError(f"{sheet.path}: {fault[1]}")
    return sheet


def _unwritable(sheet: Sheet, row: Row) -> GlossaryError:
    first = next(iter(row.cells or ()), "")
    return GlossaryError(
        f"{sheet.path}: the entry {first!r} cannot be written so that it reads back the same; "
        "its first cell must not begin with # and a space, and one of its cells must be filled in"
    )


def _lines(raw: str) -> int:
    return len(re.findall(r"\r\n|\r|\n", raw))
