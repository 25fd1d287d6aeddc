"""Glossaries from and for other programs: DeepL, Google, OmegaT, TBX, and our own columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError, UsageError
from summarizer.glossary.changes import new_sheet, with_entries
from summarizer.glossary.collection import Glossary
from summarizer.glossary.destination import destination
from summarizer.glossary.entries import Columns, cells_of, columns, entry_key, term_from
from summarizer.glossary.model import Term
from summarizer.glossary.sheet import Sheet, parse_sheet
from summarizer.glossary.tables import Cells, deepl, google, omegat, read_table
from summarizer.glossary.tbx import read_tbx, write_tbx
from summarizer.glossary.writing import update
from summarizer.record import Record

FORMATS: Final = ("csv", "deepl", "google", "omegat", "tbx")


@dataclass(frozen=True)
class Imported(Record):
    """What an import did: ``path`` was written to; ``conflicts`` are (term, place of the entry that was kept)."""

    path: Path
    added: int
    unchanged: int
    conflicts: tuple[tuple[str, str], ...]

    def to_dict(self) -> dict[str, object]:
        """Return the record as JSON types."""
        conflicts = [{"term": term, "kept": place} for term, place in self.conflicts]
        return {"path": str(self.path), "added": self.added, "unchanged": self.unchanged, "conflicts": conflicts}


def read_entries(path: str | Path, source: str = "de", target: str = "en") -> list[Cells]:
    """Return the entries of any file that can be imported: cells by the names of a glossary's columns.

    The format is told from the content. ``source`` and ``target`` are the languages of a table without a header.

    Raises:
        GlossaryError: the file cannot be read, or is none of the formats.
    """
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise GlossaryError(f"{path}: cannot be read ({error.strerror}); check its name") from None
    if content.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").startswith(b"<"):
        return read_tbx(content, str(path))
    own = _own(content, str(path), {source, target})
    return own if own is not None else read_table(content, str(path), source, target)


def import_entries(glossary: str | Path, path: str | Path, source: str = "de", target: str = "en") -> Imported:
    """Add the entries of a file to a glossary, given by its name or its file, which is made where there is none.

    What the glossary has already stays as it is.

    Raises:
        GlossaryError: a file cannot be read or written, or holds nothing that could be added.
    """
    entries = read_entries(path, source, target)
    own = destination(glossary)
    added: list[Cells] = []
    unchanged = 0
    conflicts: list[tuple[str, str]] = []

    def change(sheet: Sheet | None) -> Sheet:
        nonlocal unchanged
        there = own.entries(sheet)
        model = sheet or own.new_file()
        for cells in entries:
            term = term_from(cells)
            key = entry_key(term, own.language)
            held = there.setdefault(key, term)
            if held is term:
                added.append(cells)
            elif _holds(held, term):
                unchanged += 1
            else:
                conflicts.append((key, f"{held.file}:{held.line}" if held.file else str(path)))
        return with_entries(model, added) if added else model

    if not entries:
        raise GlossaryError(f"{path}: holds no entries")
    update(own.path, change)
    return Imported(own.path, len(added), unchanged, tuple(conflicts))


def export(glossary: Glossary, form: str, source: str = "de", target: str = "en") -> str:
    """Return a glossary in the format ``form``, one of ``FORMATS``; what that cannot hold is left out.

    Tables of two columns hold approved terms alone.

    Raises:
        UsageError: there is no such format.
    """
    if form == "csv":
        return _csv(glossary)
    if form == "tbx":
        return write_tbx(glossary, glossary.name)
    tables = {"deepl": deepl, "google": google, "omegat": omegat}
    if form not in tables:
        raise UsageError(f"no format is called {form!r}; there are: {', '.join(FORMATS)}")
    return tables[form](glossary, source, target)


def _csv(terms: Iterable[Term]) -> str:
    entries = [cells_of(term) for term in terms]
    languages = list(dict.fromkeys(["de", "en", *(language for term in entries for language in _languages(term))]))
    avoided = dict.fromkeys(name for cells in entries for name in cells if name.startswith("avoid:"))
    names = [*languages, "match", *(avoided or ["avoid:en"]), "status", "note"]
    return "".join(row.raw for row in with_entries(new_sheet("export", names), entries).rows)


def _languages(cells: Cells) -> Sequence[str]:
    return Columns(tuple(cells)).languages


def _own(content: bytes, path: str, needed: set[str]) -> list[Cells] | None:
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
    return [{name: found.cell(row, name) for name in found.names if name} for row in sheet.body]


def _holds(held: Term, term: Term) -> bool:
    """Whether an entry has all that another has, so that nothing would be added."""
    return all(set(variants) <= set(held.targets(language)) for language, variants in term.renderings.items())
