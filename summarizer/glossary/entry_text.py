"""An entry as text that people edit: a line for each column, and what they wrote read back.

A line is ``column: cell``; lines that begin with # say nothing. A cell of several lines goes on in lines indented by
two spaces, which are not part of it: whatever stands behind these is, be it ``word:`` or # or further spaces. Empty
lines are part of a cell where it goes on after them.
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

_LINE: Final = re.compile(r"(avoid[ :]+[\w-]+|[\w-]+)\s*:\s*(.*)$", re.DOTALL)
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_INDENT: Final = "  "
_COMPLAINT: Final = "#! "
_HELP: Final = f"""\
# Variants are separated by |: the first one is written, the others are accepted.
# match: {", ".join(filter(None, MATCHES))}, or empty. status: {", ".join(STATUSES)}.
# A note of several lines: indent all but the first by two spaces.
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
    shown = read_entry(draft, names)
    while True:
        revised = revise(draft)
        if revised is None:
            return None
        try:
            cells = read_entry(revised, names)
            changed = {name: _broken_as(before[name], cell) for name, cell in cells.items() if cell != shown[name]}
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
    empty: list[str] = []
    for number, line in enumerate(_BREAK.split(_without_complaints(text)), 1):
        if line.startswith("#"):
            continue
        if not line.strip():
            empty.append(_unindented(line))
            continue
        if line[0].isspace():
            if last is None:
                raise EntryTextError(number, "is indented, and there is no line before that it could continue")
            cells[last] = "\n".join([cells[last], *empty, _unindented(line)])
        else:
            last, cell = _split(number, line, names)
            if last in cells:
                raise EntryTextError(
                    number, f"{last!r} is there twice; put variants into one line, with | between them"
                )
            if fault := value_fault(last, cell):
                raise EntryTextError(number, fault)
            cells[last] = cell
        empty.clear()
    return {name: cells.get(name, "").strip() for name in names}


def _split(number: int, line: str, names: Sequence[str]) -> tuple[str, str]:
    found = _LINE.match(line)
    if found is None:
        raise EntryTextError(number, f"{line.strip()!r} begins with no column's name; write it as in 'en: Kyiv'")
    name = re.sub("[ :]+", ":", found.group(1).lower())
    if name not in names:
        known = ", ".join(each.replace(":", " ") for each in names)
        raise EntryTextError(number, f"there is no column {name!r}; there are: {known}")
    return name, found.group(2)


def _indented(cell: str) -> str:
    first, *others = _BREAK.split(cell)
    return "\n".join([first, *(line and _INDENT + line for line in others)])


def _unindented(line: str) -> str:
    return line.removeprefix(_INDENT) if line.startswith(_INDENT) else line[1:]


def _broken_as(before: str, cell: str) -> str:
    """Return ``cell`` with the kind of line breaks that it had ``before``; an editor knows one kind only."""
    found = _BREAK.search(before)
    return cell.replace("\n", found.group()) if found else cell


def _with_complaint(text: str, error: GlossaryError) -> str:
    """Return the text with the reason why it was refused beneath the line that it is about, else at its end."""
    lines = _BREAK.split(_without_complaints(text).rstrip("\r\n"))
    at = error.line if isinstance(error, EntryTextError) else len(lines)
    return "\n".join([*lines[:at], _COMPLAINT + str(error), *lines[at:]]) + "\n"


def _without_complaints(text: str) -> str:
    return "\n".join(line for line in _BREAK.split(text) if not line.startswith(_COMPLAINT))
