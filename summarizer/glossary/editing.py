"""Adding, editing and removing entries, by a glossary's name or a file's path.

The packaged glossaries are not written to: what an editor changes of them goes, entry by entry, into the own file of
that name (``places.own_file``), which overlays the packaged one. An entry removed there is written down as retired.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from summarizer.errors import GlossaryError
from summarizer.glossary.changes import new_sheet, with_cells, with_entry, without_row
from summarizer.glossary.collection import resolve
from summarizer.glossary.entries import columns, entry_key, is_language, term_of, variants
from summarizer.glossary.files import update
from summarizer.glossary.folding import fold
from summarizer.glossary.model import Term
from summarizer.glossary.places import files, is_packaged, names, own_file
from summarizer.glossary.sheet import Row, Sheet, read_sheet

DEFAULT_COLUMNS = ("de", "en", "match", "avoid:en", "status", "note")


def lookup(glossary: str | Path, text: str, language: str | None = None) -> list[Term]:
    """Return the entries with the variant ``text`` in ``language`` (None: in any), the one that counts first.

    Spelled alike go before those that differ in case, ß or umlauts only.

    Raises:
        GlossaryError: the glossary cannot be found or read.
    """
    held = [(term, _variants(term, language)) for term in resolve(glossary) or ()]
    same = [term for term, variants in held if text in variants]
    return same or [term for term, variants in held if fold(text) in map(fold, variants)]


def add(glossary: str | Path, cells: Mapping[str, str]) -> Path:
    """Add an entry, given as cells by the names of their columns; return the file that it was written to.

    A glossary that does not exist yet is made.

    Raises:
        GlossaryError: the cells make no entry, there is one for the term already, or the file cannot be written.
    """
    path, others = _target(glossary), _sheets(glossary)
    language = _key_language(others)

    def change(sheet: Sheet | None) -> Sheet:
        for one in [sheet, *(other for other in others if Path(other.path).resolve() != path.resolve())]:
            if one and (row := _row(one, _key(cells, language), language)):
                raise GlossaryError(f"{one.path}:{row.line}: has an entry for this term; edit that one")
        return with_entry(sheet or _like(others, path), cells)

    update(path, change)
    return path


def edit(
    glossary: str | Path, text: str, cells: Mapping[str, str], *, language: str | None = None, seen: Term | None = None
) -> Path:
    """Change cells of the entry with the variant ``text``; return the file that was written to.

    ``seen`` is the entry as it was when the editor began: what another hand changed since is not overwritten.

    Raises:
        GlossaryError: there is no such entry or more than one, it has changed since, or the file cannot be written.
    """
    term = _only(glossary, text, language)
    if seen is not None and _content(seen) != _content(term):
        raise GlossaryError(f"{term.file}:{term.line}: the entry was changed meanwhile; nothing was written, try again")
    return _rewrite(glossary, term, cells)


def remove(glossary: str | Path, text: str, *, language: str | None = None) -> Path:
    """Remove the entry with the variant ``text``; one that comes with the program is retired in the own file instead.

    An own entry goes, and a packaged one that it overlays counts again. Returns the file that was written to.

    Raises:
        GlossaryError: there is no such entry or more than one, or the file cannot be written.
    """
    term = _only(glossary, text, language)
    if is_packaged(Path(str(term.file))) and not is_path(glossary):
        return _rewrite(glossary, term, {"status": "retired"})
    path = _writable(Path(str(term.file)))
    update(path, lambda sheet: without_row(_there(sheet, path), _same_row(_there(sheet, path), term)))
    return path


def is_path(glossary: str | Path) -> bool:
    """Say whether a glossary is given by its file and not by its name."""
    return isinstance(glossary, Path) or any(mark in glossary for mark in "/\\.")


def _rewrite(glossary: str | Path, term: Term, cells: Mapping[str, str]) -> Path:
    """Change the entry where it stands, or write a changed copy into the own file if it came with the program."""
    origin = Path(str(term.file))
    if is_path(glossary) or not is_packaged(origin):
        path = _writable(origin)
        update(path, lambda sheet: with_cells(_there(sheet, path), _same_row(_there(sheet, path), term), cells))
        return path
    path, others = _target(glossary), _sheets(glossary)
    packaged = read_sheet(origin)
    found, row, language = columns(packaged), _same_row(packaged, term), _key_language(others)
    before = {name: found.cell(row, name) for name in found.names if name}
    after = {**before, **cells}

    def change(sheet: Sheet | None) -> Sheet:
        changed = with_entry(sheet or _like(others, path), after)
        if _key(after, language) != _key(before, language):  # the packaged entry has to go, too
            changed = with_entry(changed, {**before, "status": "retired"})
        return changed

    update(path, change)
    return path


def _target(glossary: str | Path) -> Path:
    """Return the file that a new entry goes to."""
    return _writable(Path(glossary)) if is_path(glossary) else own_file(str(glossary))


def _sheets(glossary: str | Path) -> list[Sheet]:
    """Return the files of a glossary that there are, the nearest first."""
    if is_path(glossary):
        return [read_sheet(Path(glossary))] if Path(glossary).exists() else []
    return [read_sheet(file) for file in files(str(glossary))] if glossary in names() else []


def _like(others: Sequence[Sheet], path: Path) -> Sheet:
    """Return a new file with the columns that the glossary has elsewhere."""
    held = [name for name in columns(others[-1]).names if name] if others else DEFAULT_COLUMNS
    return new_sheet(str(path), held)


def _key_language(sheets: Sequence[Sheet]) -> str:
    """Return the language whose first variants the entries are known by."""
    return columns(sheets[-1]).languages[0] if sheets else DEFAULT_COLUMNS[0]


def _writable(path: Path) -> Path:
    if is_packaged(path):
        raise GlossaryError(f"{path}: comes with the program and is not written to; give the glossary's name instead")
    return path


def _only(glossary: str | Path, text: str, language: str | None) -> Term:
    found = lookup(glossary, text, language)
    if not found:
        raise GlossaryError(
            f"the glossary {str(glossary)!r} has no entry {text!r}; 'summarizer glossary add' makes one"
        )
    if len(found) > 1:
        places = ", ".join(f"{term.file}:{term.line}" for term in found)
        raise GlossaryError(f"{len(found)} entries have {text!r}: {places}; name one by a variant that it has alone")
    return found[0]


def _variants(term: Term, language: str | None) -> list[str]:
    return [variant for code, held in term.renderings.items() if language in (None, code) for variant in held]


def _content(term: Term) -> tuple[object, ...]:
    return (term.renderings, term.match, term.avoid, term.status, term.note)


def _there(sheet: Sheet | None, path: Path) -> Sheet:
    if sheet is None:
        raise GlossaryError(f"{path}: is gone; nothing was written")
    return sheet


def _same_row(sheet: Sheet, term: Term) -> Row:
    """Return the row of ``term`` as it was read, wherever it stands by now."""
    found = columns(sheet)
    for row in sheet.body:
        if _content(term_of(row, found, sheet.path, term.glossary)) == _content(term):
            return row
    raise GlossaryError(f"{sheet.path}: the entry was changed meanwhile; nothing was written, try again")


def _row(sheet: Sheet, key: str, language: str) -> Row | None:
    found = columns(sheet)
    rows = (row for row in sheet.body if entry_key(term_of(row, found, sheet.path, ""), language) == key)
    return next(rows, None)


def _key(cells: Mapping[str, str], language: str) -> str:
    held = [cells[language]] if cells.get(language) else [cell for name, cell in cells.items() if is_language(name)]
    return next((variant for cell in held for variant in variants(cell)), "")
