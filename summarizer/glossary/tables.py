"""Terms from and for other programs' tables: DeepL, Google, OmegaT, and any spreadsheet of two or three columns.

- DeepL: CSV or TSV of source and target, no header; or four columns, with both language codes behind.
- Google: the same, or a header row of language codes with a term per language ("equivalent term set"), which may have
  a column "description".
- OmegaT: TSV of source, target and comment, no header; several rows of one source are its variants.

Rows that begin with # are comments, but #ZeroCovid with a term behind it is a term.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.errors import GlossaryError
from summarizer.glossary.codes import are_numbers, is_doubtful
from summarizer.glossary.decoding import decode
from summarizer.glossary.headings import named_columns
from summarizer.glossary.model import Term
from summarizer.glossary.sheet import Dialect, is_hashtag, named_separator

_COMMENT: Final = re.compile(r"#(?!\w)")

_NOTE: Final = "note"

Cells = dict[str, str]
Pairs = list[tuple[str, str]]  # of column and cell; a column may be there twice


class Table(NamedTuple):
    """What a table holds: its entries, and the lines that were left out because they have no two terms."""

    entries: list[Cells]
    left_out: tuple[int, ...] = ()


class _Row(NamedTuple):
    line: int
    cells: list[str]


def read_table(content: bytes, path: str, source: str, target: str) -> Table:
    """Return the entries of another program's table: cells by the names of a glossary's columns.

    Raises:
        GlossaryError: it is no table of at least two columns.
    """
    rows = list(_rows(decode(content, path)[0], path))
    first = next((index for index, row in enumerate(rows) if len(row.cells) > 1), None)
    if first is None:
        raise GlossaryError(f"{path}: no line has two columns; give a table of source and target terms")
    names = named_columns(rows[first].cells, source, target)
    if names is None or all(_has_codes(row.cells, source, target) for row in rows[first : first + 2]):
        return _table(((row.line, _pair(row.cells, source, target)) for row in rows), source)
    del rows[first]
    below = rows[first:]
    names = [
        "" if _counts(name, [cell for row in below for cell in row.cells[at : at + 1]]) else name
        for at, name in enumerate(names)
    ]
    return _table(((row.line, _named(row.cells, names)) for row in rows), source)


def deepl(terms: Iterable[Term], source: str, target: str) -> str:
    """Return approved terms as DeepL reads them: CSV of source and target, each source once."""
    pairs: dict[str, str] = {}
    for term in _approved(terms, source, target):
        for variant in term.source(source):
            pairs.setdefault(variant, term.targets(target)[0])
    return _written(pairs.items(), ",")


def google(terms: Iterable[Term], source: str, target: str) -> str:
    """Return approved terms as a Google term set: CSV of the first variants, a column for each language, and notes."""
    approved = _approved(terms, source, target)
    languages = list(dict.fromkeys([source, target, *(code for term in approved for code in term.renderings)]))
    described = any(term.note for term in approved)
    rows = [[next(iter(term.targets(code)), "") for code in languages] for term in approved]
    if described:
        rows = [[*row, " ".join(term.note.split())] for row, term in zip(rows, approved, strict=True)]
    return _written([[*languages, "description"] if described else languages, *rows], ",")


def omegat(terms: Iterable[Term], source: str, target: str) -> str:
    """Return approved terms as an OmegaT glossary: TSV of source, target and comment, a row for each variant."""
    rows = [
        (variant, written, " ".join(term.note.split()))
        for term in _approved(terms, source, target)
        for variant in term.source(source)
        for written in term.targets(target)
    ]
    return "".join("\t".join(row) + "\n" for row in rows)


def _approved(terms: Iterable[Term], source: str, target: str) -> list[Term]:
    return [term for term in terms if term.status == "approved" and term.source(source) and term.targets(target)]


def _written(rows: Iterable[Sequence[str]], delimiter: str) -> str:
    return "".join(map(Dialect(delimiter).write, rows))


def _rows(text: str, path: str) -> Iterator[_Row]:
    """Yield the rows with something in them; comments are left out."""
    lines = list(io.StringIO(text, newline=""))
    named = named_separator(lines)
    delimiter = named or _delimiter(lines)
    at = 1 if named else 0
    while at < len(lines):
        if _is_comment(lines[at].split(delimiter)):
            at += 1
            continue
        reader = csv.reader((lines[index] for index in range(at, len(lines))), delimiter=delimiter)
        try:
            cells = next(reader)
        except csv.Error as error:
            raise GlossaryError(f"{path}:{at + 1}: cannot be read as a table ({error})") from None
        if any(map(str.strip, cells)) and not _is_comment(cells):
            yield _Row(at + 1, cells)
        at += reader.line_num


def _is_comment(cells: Sequence[str]) -> bool:
    """Whether a row is a comment, and not one of two terms whose first one is a hashtag."""
    return cells[0].startswith("#") and not is_hashtag(cells)


def _delimiter(lines: Sequence[str]) -> str:
    """Return the separator that cuts most lines into one and the same number of cells."""

    def agreement(delimiter: str) -> int:
        counts = Counter(line.count(delimiter) for line in lines if line.strip() and not _COMMENT.match(line))
        del counts[0]
        return max(counts.values(), default=0)

    return max("\t;,", key=agreement)


def _counts(name: str, cells: Sequence[str]) -> bool:
    """Whether a column is called like a language (nr, id) and numbers the rows."""
    return is_doubtful(name, cells) and are_numbers(cells)


def _named(cells: Sequence[str], names: Sequence[str]) -> Pairs:
    return [(name, cell.strip()) for name, cell in zip(names, cells, strict=False) if name]


def _has_codes(cells: Sequence[str], source: str, target: str) -> bool:
    """Whether both language codes stand behind a pair of terms."""
    return {cell.strip().lower().partition("-")[0] for cell in cells[2:4]} == {source, target}


def _pair(cells: Sequence[str], source: str, target: str) -> Pairs:
    one, other, *rest = [*map(str.strip, cells), ""]
    if _has_codes(cells, source, target):
        first = rest[0].lower().partition("-")[0]
        return [(first, one), (target if first == source else source, other)]
    return [(source, one), (target, other), *(("note", note) for note in rest[:1] if note)]


def _table(rows: Iterable[tuple[int, Pairs]], source: str) -> Table:
    """Put several rows of one source term together: what they have in a column are variants of each other."""
    found: dict[str, Cells] = {}
    left_out = []
    for line, pairs in rows:
        terms = {name: cell for name, cell in pairs if cell and name != _NOTE}
        if len(terms) < 2:
            left_out.append(line)
            continue
        held = found.setdefault(terms.get(source, f"\n{line}"), {})
        for name, cell in pairs:
            held[name] = _joined(held.get(name, ""), cell, "; " if name == _NOTE else "|")
    return Table(list(found.values()), tuple(left_out))


def _joined(before: str, cell: str, by: str) -> str:
    """Return what a cell held ``before`` and ``cell``, if that is something new."""
    if not before or not cell:
        return before or cell
    return before if f"{by}{cell}{by}" in f"{by}{before}{by}" else f"{before}{by}{cell}"
