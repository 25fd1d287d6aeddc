"""Adding, editing and removing entries, by a glossary's name or a file's path.

The packaged glossaries are not written to: what an editor changes of them goes, entry by entry, into the own file of
that name (``places.own_file``), which overlays the packaged one. An entry removed there is written down as retired.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from summarizer.errors import GlossaryError
from summarizer.glossary.changes import with_cells, with_entries, with_entry, without_row
from summarizer.glossary.collection import resolve
from summarizer.glossary.destination import destination, is_path, writable
from summarizer.glossary.entries import columns, term_of
from summarizer.glossary.folding import fold
from summarizer.glossary.model import Term
from summarizer.glossary.places import is_packaged
from summarizer.glossary.sheet import Row, Sheet, read_sheet
from summarizer.glossary.writing import update


def lookup(glossary: str | Path, text: str, language: str | None = None) -> list[Term]:
    """Return the entries with the variant ``text`` in ``language`` (None: in any), the one that counts first.

    Spelled alike go before those that differ in case, ß or umlauts only.

    Raises:
        GlossaryError: the glossary cannot be found or read.
    """
    held = [(term, _variants(term, language)) for term in resolve(glossary) or ()]
    same = [term for term, variants in held if text in variants]
    return same or [term for term, variants in held if fold(text) in map(fold, variants)]


def only(glossary: str | Path, text: str, language: str | None = None) -> Term:
    """Return the one entry with the variant ``text``.

    Raises:
        GlossaryError: there is no such entry or more than one, or the glossary cannot be found or read.
    """
    found = lookup(glossary, text, language)
    if not found:
        raise GlossaryError(
            f"the glossary {str(glossary)!r} has no entry {text!r}; 'summarizer glossary add' makes one"
        )
    if len(found) > 1:
        places = ", ".join(f"{term.file}:{term.line}" for term in found)
        raise GlossaryError(f"{len(found)} entries have {text!r}: {places}; name one by a variant that it has alone")
    return found[0]


def add(glossary: str | Path, cells: Mapping[str, str]) -> Path:
    """Add an entry, given as cells by the names of their columns; return the file that it was written to.

    A glossary that does not exist yet is made.

    Raises:
        GlossaryError: the cells make no entry, there is one for the term already, or the file cannot be written.
    """
    own = destination(glossary)

    def change(sheet: Sheet | None) -> Sheet:
        if there := own.entries(sheet).get(own.key(cells)):
            raise GlossaryError(f"{there.file}:{there.line}: has an entry for this term; edit that one")
        return with_entry(sheet or own.new_file(), cells)

    update(own.path, change)
    return own.path


def edit(
    glossary: str | Path, text: str, cells: Mapping[str, str], *, language: str | None = None, seen: Term | None = None
) -> Path:
    """Change cells of the entry with the variant ``text``; return the file that was written to.

    ``seen`` is the entry as it was when the editor began: what another hand changed since is not overwritten.

    Raises:
        GlossaryError: there is no such entry or more than one, it has changed since, or the file cannot be written.
    """
    term = only(glossary, text, language)
    if seen is not None and _content(seen) != _content(term):
        raise GlossaryError(f"{term.file}:{term.line}: the entry was changed meanwhile; nothing was written, try again")
    return _rewrite(glossary, term, cells)


def remove(glossary: str | Path, text: str, *, language: str | None = None) -> Path:
    """Remove the entry with the variant ``text``; one that comes with the program is retired in the own file instead.

    An own entry goes, and a packaged one that it overlays counts again. Returns the file that was written to.

    Raises:
        GlossaryError: there is no such entry or more than one, or the file cannot be written.
    """
    term = only(glossary, text, language)
    if is_packaged(Path(str(term.file))) and not is_path(glossary):
        return _rewrite(glossary, term, {"status": "retired"})
    path = writable(Path(str(term.file)))
    update(path, lambda sheet: without_row(_there(sheet, path), _same_row(_there(sheet, path), term)))
    return path


def _rewrite(glossary: str | Path, term: Term, cells: Mapping[str, str]) -> Path:
    """Change the entry where it stands, or write a changed copy into the own file if it came with the program."""
    origin = Path(str(term.file))
    if is_path(glossary) or not is_packaged(origin):
        path = writable(origin)
        update(path, lambda sheet: with_cells(_there(sheet, path), _same_row(_there(sheet, path), term), cells))
        return path
    own, packaged = destination(glossary), read_sheet(origin)
    found, row = columns(packaged), _same_row(packaged, term)
    before = {name: found.cell(row, name) for name in found.names if name}
    after = {**before, **cells}

    def change(sheet: Sheet | None) -> Sheet:
        gone = [{**before, "status": "retired"}] if own.key(after) != own.key(before) else []
        return with_entries(sheet or own.new_file(), [after, *gone])

    update(own.path, change)
    return own.path


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
