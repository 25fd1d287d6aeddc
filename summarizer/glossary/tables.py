"""Terms from and for other programs' tables: DeepL, Google, OmegaT, and any spreadsheet of two or three columns.

- DeepL: CSV or TSV of source and target, no header; or four columns, with both language codes behind.
- Google: the same, or a header row of language codes with a term per language ("equivalent term set"), which may have
  a column "description".
- OmegaT: TSV of source, target and comment, no header; several rows of one source are its variants.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.glossary.model import Term
from summarizer.glossary.sheet import decode, named_separator

# What people call the two columns of a table of terms.
_HEADING: Final = re.compile(
    r"(?:source|target)(?: term)?|term|translation|german|english|deutsch|englisch|übersetzung"
    r"|(?:ausgangs|quell|ziel)sprache|(?:quell|ziel)begriff|quelle|ziel"
)
_CODE: Final = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?$")

Cells = dict[str, str]


def read_table(content: bytes, path: str, source: str, target: str) -> list[Cells]:
    """Return the entries of another program's table: cells by the names of a glossary's columns.

    A header row is one that names both languages, or says "source" and "target" in one way or another.

    Raises:
        GlossaryError: it is no table of at least two columns.
    """
    rows = _rows(decode(content, path)[0], path)
    if not rows:
        raise GlossaryError(f"{path}: no line has two columns; give a table of source and target terms")
    heading = [cell.strip().lower() for cell in rows[0]]
    languages = [re.split("[-_]", cell)[0] if _CODE.match(cell) else cell for cell in heading]
    if {source, target} <= set(languages) and not all(_has_codes(cells, source, target) for cells in rows[:2]):
        names = [_column(*pair, languages) for pair in zip(languages, heading, strict=True)]
        return [{name: cell.strip() for name, cell in zip(names, cells, strict=False) if name} for cells in rows[1:]]
    if all(map(_HEADING.fullmatch, heading[:2])):
        rows = rows[1:]
    return _merged([_pair(cells, source, target) for cells in rows], source, target)


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
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _rows(text: str, path: str) -> list[list[str]]:
    """Return the rows of two columns and more; comments and blanks are left out."""
    lines = ["" if line.startswith("#") else line for line in io.StringIO(text, newline="")]
    named = named_separator(lines)
    if named:
        lines[0] = ""
    reader = csv.reader(lines, delimiter=named or _delimiter(lines))
    try:
        return [cells for cells in reader if len(cells) > 1 and any(map(str.strip, cells))]
    except csv.Error as error:
        raise GlossaryError(f"{path}:{reader.line_num}: cannot be read as a table ({error})") from None


def _delimiter(lines: Sequence[str]) -> str:
    """Return the separator that cuts most lines into one and the same number of cells."""

    def agreement(delimiter: str) -> int:
        counts = Counter(line.count(delimiter) for line in lines if line.strip())
        del counts[0]
        return max(counts.values(), default=0)

    return max("\t;,", key=agreement)


def _column(language: str, cell: str, languages: Sequence[str]) -> str:
    """Return our column for a heading: the bare language where the table has only one of its kinds (en-US: en)."""
    if _CODE.match(cell):
        return language if languages.count(language) == 1 else cell.replace("_", "-")
    return "note" if cell in ("note", "comment", "description", "notiz", "kommentar") else ""


def _has_codes(cells: Sequence[str], source: str, target: str) -> bool:
    """Whether both language codes stand behind a pair of terms."""
    return {cell.strip().lower().partition("-")[0] for cell in cells[2:4]} == {source, target}


def _pair(cells: Sequence[str], source: str, target: str) -> Cells:
    one, other, *rest = (cell.strip() for cell in cells)
    if _has_codes(cells, source, target):
        first = rest[0].lower().partition("-")[0]
        return {first: one, (target if first == source else source): other}
    return {source: one, target: other, **({"note": rest[0]} if rest and rest[0] else {})}


def _merged(entries: Iterable[Cells], source: str, target: str) -> list[Cells]:
    """Put several rows of one source term together: its targets are variants of each other."""
    found: dict[str, Cells] = {}
    for cells in entries:
        if not cells[source] or not cells[target]:
            continue
        held = found.setdefault(cells[source], cells)
        if held is not cells and cells[target] not in held[target].split("|"):
            held[target] += f"|{cells[target]}"
    return list(found.values())
