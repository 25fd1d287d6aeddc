"""XLSX workbooks: the entries on the first sheet, every cell a text, so that no spreadsheet takes one for a formula."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from summarizer.errors import GlossaryError
from summarizer.glossary.sheet import Dialect

_MOST_BYTES: Final = 200_000_000  # unpacked; a glossary of 10,000 entries takes five million
_ILLEGAL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDTHS: Final = {"match": 10, "status": 10, "note": 50}
_WIDTH: Final = 30


def is_workbook(content: bytes) -> bool:
    """Say whether a file's content is a workbook, or anything else that is a ZIP archive."""
    return content.startswith(b"PK\x03\x04")


def write_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook of one sheet; the first of the ``rows`` names the columns.

    Raises:
        GlossaryError: openpyxl is not installed.
    """
    workbook = _openpyxl("writing a workbook").Workbook()
    sheet = workbook.active
    sheet.title = "Glossary"
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column, _ILLEGAL.sub("", text))
            cell.data_type = "s"
            cell.number_format = "@"
    for column, name in enumerate(rows[0], 1):
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = _WIDTHS.get(name, _WIDTH)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def read_workbook(content: bytes, path: str) -> bytes:
    """Return the first sheet of a workbook as a table: UTF-8, tabs between the cells, row for row.

    Raises:
        GlossaryError: it is no workbook, or too large; or openpyxl is not installed.
    """
    openpyxl = _openpyxl(f"{path}: reading it")
    dialect = Dialect("\t")
    try:
        _check_size(content, path)
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        written = [dialect.write(row) for row in _rows(workbook.worksheets[0])]
    except GlossaryError:
        raise
    except Exception as error:  # noqa: BLE001 - openpyxl lets through whatever a broken workbook brings about
        raise GlossaryError(
            f"{path}: is no workbook that can be read ({error}); save it anew as .xlsx or CSV"
        ) from None
    return "".join(written).encode("utf-8", "replace")


def _check_size(content: bytes, path: str) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _MOST_BYTES:
            raise GlossaryError(f"{path}: is larger than a glossary can be; save the sheet of terms alone")


def _rows(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # some programs state them wrongly
    for row in sheet.iter_rows(values_only=True):
        yield [" ".join(_text(value).split("\t")) for value in row]


def _text(value: object) -> str:
    """Return what a cell shows: a number that was meant as a term is one."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


def _openpyxl(purpose: str) -> Any:
    try:
        import openpyxl
    except ModuleNotFoundError:
        raise GlossaryError(
            f"{purpose} needs openpyxl, which is not installed; add it with: pip install 'newsroom-summarizer[xlsx]'"
        ) from None
    return openpyxl
