"""Glossaries from and for other programs: DeepL, Google, OmegaT, TBX, XLSX, and our own columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError, UsageError
from summarizer.glossary.changes import new_sheet, with_cells, with_entries
from summarizer.glossary.collection import Glossary
from summarizer.glossary.destination import Destination, destination
from summarizer.glossary.entries import Columns, cells_of, columns, entry_key, row_fault, silent_entries, term_from
from summarizer.glossary.model import Term
from summarizer.glossary.sheet import Sheet, parse_sheet
from summarizer.glossary.tables import Cells, Table, deepl, google, omegat, read_table
from summarizer.glossary.tbx import read_tbx, write_tbx
from summarizer.glossary.writing import update
from summarizer.glossary.xlsx import is_workbook, read_workbook, write_workbook
from summarizer.record import Record

FORMATS: Final = ("csv", "deepl", "google", "omegat", "tbx", "xlsx")


@dataclass(frozen=True)
class Imported(Record):
    """What an import did: ``path`` was written to; ``conflicts`` are (term, place of the entry that was kept).

    ``left_out`` are the imported file's lines that hold no entry, though they are no comments either.
    """

    path: Path
    added: int
    replaced: int
    unchanged: int
    conflicts: tuple[tuple[str, str], ...]
    left_out: tuple[int, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the record as JSON types."""
        conflicts = [{"term": term, "kept": place} for term, place in self.conflicts]
        return {**vars(self), "path": str(self.path), "conflicts": conflicts, "left_out": list(self.left_out)}


def read_entries(path: str | Path, source: str = "de", target: str = "en") -> list[Cells]:
    """Return the entries of any file that can be imported: cells by the names of a glossary's columns.

    The format is told from the content. ``source`` and ``target`` are the languages of a table without a header.

    Raises:
        GlossaryError: the file cannot be read, or is none of the formats.
    """
    return _read(path, source, target).entries


def _read(path: str | Path, source: str, target: str) -> Table:
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise GlossaryError(f"{path}: cannot be read ({error.strerror}); check its name") from None
    if content.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith(b"<"):
        return Table(read_tbx(content, str(path)))
    if is_workbook(content):
        content = read_workbook(content, str(path))
    own = _own(content, str(path), {source, target})
    return own if own is not None else read_table(content, str(path), source, target)


def import_entries(
    glossary: str | Path, path: str | Path, source: str = "de", target: str = "en", *, replace: bool = False
) -> Imported:
    """Add the entries of a file to a glossary, given by its name or its file, which is made where there is none.

    What the glossary has already stays as it is; with ``replace`` it takes over the cells that the file has.

    Raises:
        GlossaryError: a file cannot be read or written, or holds nothing that could be added.
    """
    entries, left_out = _read(path, source, target)
    if not entries:
        raise GlossaryError(f"{path}: holds no entries")
    own = destination(glossary)
    work = _Import(own, replace)
    update(own.path, lambda sheet: work.apply(sheet, entries, str(path)))
    return Imported(own.path, work.added, work.replaced, work.unchanged, tuple(work.conflicts), left_out)


@dataclass
class _Import:
    """An import into a glossary, under way."""

    own: Destination
    replace: bool
    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    conflicts: list[tuple[str, str]] = field(default_factory=list)

    def apply(self, sheet: Sheet | None, entries: Iterable[Cells], path: str) -> Sheet:
        """Return the glossary's own file with the entries of the file at ``path``."""
        there = self.own.entries(sheet)
        changed = sheet or self.own.new_file()
        new: list[Cells] = []
        for cells in entries:
            term = term_from(cells)
            key = entry_key(term, self.own.language)
            held = there.setdefault(key, term)
            if held is term:
                new.append(cells)
                self.added += 1
            elif _same(held, cells) or (not self.replace and _holds(held, term)):
                self.unchanged += 1
            elif not self.replace or held.file == "":  # twice in the file itself: the first one counts
                self.conflicts.append((key, f"{held.file}:{held.line}" if held.file else path))
            else:
                row = next((row for row in changed.body if held.file == changed.path and row.line == held.line), None)
                if row is None:
                    new.append({**cells_of(held), **cells})
                else:
                    changed = with_cells(changed, row, cells)
                self.replaced += 1
        return with_entries(changed, new) if new else changed


def export(glossary: Glossary, form: str, source: str = "de", target: str = "en") -> str | bytes:
    """Return a glossary in the format ``form``, one of ``FORMATS``, bytes for a workbook; UTF-8 where it is written.

    What the format cannot hold is left out: DeepL, Google and OmegaT have approved terms alone.

    Raises:
        UsageError: there is no such format.
        GlossaryError: the library for workbooks is not installed.
    """
    if form == "csv":
        return "".join(row.raw for row in _sheet(glossary).rows)
    if form == "xlsx":
        return write_workbook([row.cells or () for row in _sheet(glossary).rows])
    if form == "tbx":
        return write_tbx(glossary, glossary.name)
    tables = {"deepl": deepl, "google": google, "omegat": omegat}
    if form not in tables:
        raise UsageError(f"no format is called {form!r}; there are: {', '.join(FORMATS)}")
    return tables[form](glossary, source, target)


def _sheet(terms: Iterable[Term]) -> Sheet:
    entries = [cells_of(term) for term in terms]
    languages = list(dict.fromkeys(["de", "en", *(language for term in entries for language in _languages(term))]))
    avoided = dict.fromkeys(name for cells in entries for name in cells if name.startswith("avoid:"))
    names = [*languages, "match", *(avoided or ["avoid:en"]), "status", "note"]
    return with_entries(new_sheet("export", names), entries)


def _languages(cells: Cells) -> Sequence[str]:
    return Columns(tuple(cells)).languages


def _own(content: bytes, path: str, needed: set[str]) -> Table | None:
    """Return the entries of a file with our columns, None where it is another table.

    One that names ``needed`` languages with their regions alone (en-US) is left to the other reader, which knows them.
    """
    try:
        sheet = parse_sheet(content, path)
        found = columns(sheet)
    except GlossaryError:
        return None
    if any(name.partition("-")[0] in needed - set(found.languages) for name in found.languages):
        return None
    rows = list(sheet.body)
    for row in rows:
        if fault := row_fault(row, found):
            raise GlossaryError(f"{path}:{row.line}: {fault[1]}")
    entries = [{name: found.cell(row, name) for name in found.names if name} for row in rows]
    return Table(entries, tuple(row.line for row in silent_entries(sheet, found)))


def _same(held: Term, cells: Cells) -> bool:
    """Whether an entry has the very cells that a file gives."""
    there = cells_of(held)
    given = cells_of(term_from(cells))
    return all(there.get(name, "") == given.get(name, "") for name in cells)


def _holds(held: Term, term: Term) -> bool:
    """Whether an entry has all that another has, so that nothing would be added."""
    return all(set(variants) <= set(held.targets(language)) for language, variants in term.renderings.items())
