"""An entry as text that people edit: a line for each column, and what they wrote read back.

A line is ``column: cell``; lines that begin with # say nothing, indented ones continue the line before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.glossary.destination import DEFAULT_COLUMNS
from summarizer.glossary.editing import edit, only
from summarizer.glossary.entries import cells_of, columns, value_fault
from summarizer.glossary.model import MATCHES, STATUSES
from summarizer.glossary.sheet import read_sheet

_LINE: Final = re.compile(r"(avoid[ :]+[\w-]+|[\w-]+)\s*:\s*(.*)$")
_COMPLAINT: Final = "#! "
_HELP: Final = f"""\
# Variants are separated by |: the first one is written, the others are accepted.
# match: {", ".join(filter(None, MATCHES))}, or empty. status: {", ".join(STATUSES)}.
# Save and close to keep the change; close without saving to leave the entry as it is.
"""

Revise = Callable[[str], str | None]


class EntryTextError(GlossaryError):
    """A line of an entry's text that makes no sense; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line


def edit_by_hand(glossary: str | Path, text: str, revise: Revise, *, language: str | None = None) -> Path | None:
    """Let somebody rewrite the entry with the variant ``text``; return the file written to, None if nothing changed.

    ``revise`` shows a text and returns it as it was left, None where it was not saved. What makes no sense is shown
    again with the reason beneath it; left as it is, the edit fails.

    Raises:
        GlossaryError: there is no such entry or more than one, what was written makes no entry, or it cannot be saved.
    """
    term = only(glossary, text, language)
    held = columns(read_sheet(Path(str(term.file)))).names
    names = [name for name in dict.fromkeys((*held, *DEFAULT_COLUMNS)) if name]
    before = {**dict.fromkeys(names, ""), **cells_of(term), "status": term.status}
    draft = write_entry(before, f"{term.file}:{term.line}")
    while True:
        revised = revise(draft)
        if revised is None:
            return None
        try:
            cells = read_entry(revised, names)
            changed = {name: cell for name, cell in cells.items() if cell != before[name]}
            return edit(glossary, text, changed, language=language, seen=term) if changed else None
        except GlossaryError as error:
            again = _with_complaint(revised, error)
            if again == draft:
                raise
            draft = again


def write_entry(cells: Mapping[str, str], place: str) -> str:
    """Return an entry's cells as text to be edited; ``place`` says where it stands."""
    lines = [f"{name.replace(':', ' ')}: {_indented(cell)}".rstrip() for name, cell in cells.items()]
    return f"# {place}\n{_HELP}\n" + "\n".join(lines) + "\n"


def read_entry(text: str, names: Sequence[str]) -> dict[str, str]:
    """Return the cells that a text gives for the columns ``names``; a column without a line is empty.

    Raises:
        EntryTextError: a line is no ``column: cell``, its column is unknown or there twice, or its value unknown.
    """
    cells: dict[str, str] = {}
    last = None
    for number, line in enumerate(_without_complaints(text).splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        if line[0].isspace():
            if last is None:
                raise EntryTextError(number, "is indented, and there is no line before that it could continue")
            cells[last] += "\n" + line.strip()
            continue
        last, cell = _split(number, line, names)
        if last in cells:
            raise EntryTextError(number, f"{last!r} is there twice; put variants into one line, with | between them")
        if fault := value_fault(last, cell):
            raise EntryTextError(number, fault)
        cells[last] = cell
    return {name: cells.get(name, "").strip() for name in names}


def _split(number: int, line: str, names: Sequence[str]) -> tuple[str, str]:
    found = _LINE.match(line)
    if found is None:
        raise EntryTextError(number, f"{line.strip()!r} begins with no column's name; write it as in 'en: Kyiv'")
    name = re.sub("[ :]+", ":", found.group(1).lower())
    if name not in names:
        known = ", ".join(each.replace(":", " ") for each in names)
        raise EntryTextError(number, f"there is no column {name!r}; there are: {known}")
    return name, found.group(2).strip()


def _indented(cell: str) -> str:
    return "\n  ".join(cell.splitlines())


def _with_complaint(text: str, error: GlossaryError) -> str:
    """Return the text with the reason why it was refused beneath the line that it is about, else at its end."""
    lines = _without_complaints(text).splitlines()
    at = error.line if isinstance(error, EntryTextError) else len(lines)
    return "\n".join([*lines[:at], _COMPLAINT + str(error), *lines[at:]]) + "\n"


def _without_complaints(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(_COMPLAINT))
