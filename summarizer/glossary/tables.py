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
from summarizer.glossary.codes import are_numbers, is_doubtful, is_language
from summarizer.glossary.decoding import decode
from summarizer.glossary.headings import named_columns
from summarizer.glossary.model import Term
from summarizer.glossary.sheet import Dialect, is_hashtag, named_separator

_COMMENT: Final = re.compile(r"#(?!\w)")

Cells = dict[str, str]


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
    above, below = rows[:first], rows[first + 1 :]
    names = named_columns(rows[first].cells, source, target)
    if names and not all(_has_codes(row.cells, source, target) for row in rows[first : first + 2]):
        numbers = [
            _is_number(name, [row.cells[index : index + 1] for row in below]) for index, name in enumerate(names)
        ]
        names = ["" if number else name for name, number in zip(names, numbers, strict=True)]
        return _named([*above, *below], names)
    return _merged(rows, source, target)


def deepl(terms: Iterable[Term], source: str, target: str) -> str:
    """Return approved terms as DeepL reads them: CSV of source and target, each source once."""
    pairs: dict[str, str] = {}
    for term in _approved(terms, source, target):
        for variant in term.source(source):
            pairs.setdefault(variant, term.targets(target)[0])
    return _table(pairs.items(), ",")


def google(terms: Iterable[Term], source: str, target: str) -> str:
    """Return approved terms as a Google term set: CSV of the first variants, a column for each language, and notes."""
    approved = _approved(terms, source, target)
    languages = list(dict.fromkeys([source, target, *(code for term in approved for code in term.renderings)]))
    described = any(term.note for term in approved)
    rows = [[next(iter(term.targets(code)), "") for code in languages] for term in approved]
    if described:
        rows = [[*row, " ".join(term.note.split())] for row, term in zip(rows, approved, strict=True)]
    return _table([[*languages, "description"] if described else languages, *rows], ",")


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


def _table(rows: Iterable[Sequence[str]], delimiter: str) -> str:
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


def _is_number(name: str, column: Sequence[Sequence[str]]) -> bool:
    """Whether a column is called like a language (nr, id) and numbers the rows."""
    cells = [cell for held in column for cell in held]
    return is_doubtful(name, cells) and are_numbers(cells)


def _named(rows: Iterable[_Row], names: Sequence[str]) -> Table:
    """Return the rows of a table whose heading names the columns; several of one name hold variants."""
    entries: list[Cells] = []
    left_out = []
    for row in rows:
        cells: Cells = {}
        for name, cell in zip(names, map(str.strip, row.cells), strict=False):
            if name:
                joined = "|" if is_language(name) else "; "
                cells[name] = joined.join(filter(None, [cells.get(name), cell]))
        if sum(bool(cell) for name, cell in cells.items() if is_language(name)) > 1:
            entries.append(cells)
        else:
            left_out.append(row.line)
    return Table(entries, tuple(left_out))


def _has_codes(cells: Sequence[str], source: str, target: str) -> bool:
    """Whether both language codes stand behind a pair of terms."""
    return {cell.strip().lower().partition("-")[0] for cell in cells[2:4]} == {source, target}


def _pair(cells: Sequence[str], source: str, target: str) -> Cells:
    one, other, *rest = [*map(str.strip, cells), ""]
    if _has_codes(cells, source, target):
        first = rest[0].lower().partition("-")[0]
        return {first: one, (target if first == source else source): other}
    return {source: one, target: other, **({"note": rest[0]} if rest and rest[0] else {})}


def _merged(rows: Iterable[_Row], source: str, target: str) -> Table:
    """Put several rows of one source term together: its targets are variants of each other."""
    found: dict[str, Cells] = {}
    left_out = []
    for row in rows:
        cells = _pair(row.cells, source, target)
        if not cells[source] or not cells[target]:
            left_out.append(row.line)
            continue
        held = found.setdefault(cells[source], cells)
        if held is not cells and cells[target] not in held[target].split("|"):
            held[target] += f"|{cells[target]}"
    return Table(list(found.values()), tuple(left_out))
