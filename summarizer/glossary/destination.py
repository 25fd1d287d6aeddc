"""Where new entries of a glossary go, and what is there already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.glossary.changes import new_sheet
from summarizer.glossary.entries import columns, entry_key, key_language, term_from, terms
from summarizer.glossary.model import Term
from summarizer.glossary.places import files, is_packaged, names, own_file
from summarizer.glossary.sheet import Sheet, read_sheet

DEFAULT_COLUMNS: Final = ("de", "en", "match", "avoid:en", "status", "note")


@dataclass(frozen=True)
class Destination:
    """The file at ``path`` that is written to, and the glossary's ``others``, the nearest first."""

    path: Path
    others: tuple[Sheet, ...]

    @cached_property
    def language(self) -> str:
        """The language whose first variants the glossary's entries are known by."""
        return key_language(self.others[-1]) if self.others else DEFAULT_COLUMNS[0]

    def key(self, cells: Mapping[str, str]) -> str:
        """Return what the entry in ``cells`` is known by; "" where they make no entry."""
        return entry_key(term_from(cells), self.language)

    def entries(self, sheet: Sheet | None) -> dict[str, Term]:
        """Return the glossary's entries by their keys; ``sheet`` is the file itself as it is now."""
        others = [other for other in self.others if Path(other.path).resolve() != self.path.resolve()]
        found: dict[str, Term] = {}
        for one in [sheet, *others] if sheet else others:
            for term in terms(one, ""):
                found.setdefault(entry_key(term, self.language), term)
        return found

    def new_file(self) -> Sheet:
        """Return what the file is made like where it is not there: with the columns that the glossary has elsewhere."""
        held = [name for name in columns(self.others[-1]).names if name] if self.others else DEFAULT_COLUMNS
        return new_sheet(str(self.path), held)


def destination(glossary: str | Path) -> Destination:
    """Return where entries go of a glossary that is given by its name or its file, which need not exist.

    Raises:
        GlossaryError: it cannot be a name, the file came with the program, or one cannot be read.
    """
    if is_path(glossary):
        path = writable(Path(glossary))
        return Destination(path, (read_sheet(path),) if path.exists() else ())
    path = own_file(str(glossary))
    found = files(str(glossary)) if glossary in names() else []
    return Destination(path, tuple(read_sheet(file) for file in found))


def is_path(glossary: str | Path) -> bool:
    """Say whether a glossary is given by its file and not by its name."""
    return isinstance(glossary, Path) or any(mark in glossary for mark in "/\\.")


def writable(path: Path) -> Path:
    """Return ``path``; raise GlossaryError if the file came with the program."""
    if is_packaged(path):
        raise GlossaryError(f"{path}: comes with the program and is not written to; give the glossary's name instead")
    return path
