"""What is wrong with glossary files, by file and line, and mending what can be mended safely."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.glossary import mending
from summarizer.glossary.changes import with_cells, without_row
from summarizer.glossary.codes import is_doubtful
from summarizer.glossary.collection import Glossary
from summarizer.glossary.entries import (
    Columns,
    columns,
    entry_key,
    header_columns,
    header_fault,
    header_row,
    key_language,
    row_fault,
    silent_entries,
    term_of,
)
from summarizer.glossary.model import Term
from summarizer.glossary.places import is_packaged
from summarizer.glossary.sheet import Row, Sheet, parse_sheet, read_content
from summarizer.glossary.writing import update
from summarizer.record import Record

_DOUBT: Final = "column {!r} is read as a language; if it is none, take its name away, and nobody reads it"
_SILENT: Final = (
    "looks like an entry and is a comment; make it one with quotation marks around its first cell, "
    "or put a space behind the #"
)
_FORMULA: Final = re.compile(r"[=+\-@]")
# UTF-8, Mac Roman and DOS (AuswŠrtiges, MŸnchen, Gru§, Ausw„rtiges) that were read as Windows-1252 and saved.
_MOJIBAKE: Final = re.compile(r"Ã[¤¶¼„–œŸ©]|â€[œž“™]|\ufffd|(?<=[a-z])[ŠŽŸ§]|Ÿ(?=[a-z])|(?<=[a-z])[„”](?=[a-z])")


@dataclass(frozen=True)
class Problem(Record):
    """Something wrong at ``file``, ``line``.

    ``code`` is one of encoding, quotes, column, cells, match, status, empty (the file cannot be used until these are
    mended: ``severity`` error), language, comment, two-targets, duplicate, overruled, unreachable, spaces, unicode,
    brackets, avoided-variant, same, single, formula (warning). ``fixable``: ``fix`` mends it.
    """

    file: str
    line: int
    code: str
    message: str
    fixable: bool = False
    severity: str = "warning"


def lint(paths: Sequence[Path]) -> list[Problem]:
    """Return what is wrong with files of one glossary, the nearest first; by file and line.

    Raises:
        GlossaryError: a file cannot be read at all.
    """
    found: list[Problem] = []
    sound: list[tuple[Sheet, list[Term]]] = []
    for path in paths:
        problems, sheet, terms = _lint_file(path)
        found += problems
        if sheet:
            sound.append((sheet, terms))
    found += _overruled(sound)
    order = {str(path): index for index, path in enumerate(paths)}
    return sorted(found, key=lambda problem: (order[problem.file], problem.line))


def fix(path: Path) -> list[Problem]:
    """Mend what can be mended safely in a file; return what was mended.

    That is spaces, Unicode forms, the translation package's signs, missing cells at the end of a row, and rows that
    stand there twice, cell by cell.

    Raises:
        GlossaryError: the file cannot be read or written.
    """
    if is_packaged(path):
        raise GlossaryError(f"{path}: comes with the program and is not written to")
    mended: list[Problem] = []

    def change(sheet: Sheet | None) -> Sheet:
        if sheet is None:
            raise GlossaryError(f"{path}: there is no such file")
        mended[:] = [problem for problem in _lint_file(path)[0] if problem.fixable]
        lines = {problem.line for problem in mended if problem.code != "duplicate"}
        for row in [row for row in sheet.body if row.line in lines]:
            held = zip(columns(sheet).names, row.cells or (), strict=False)
            cells = {name: new for name, cell in held if name and (new := mending.mended(cell)) != cell}
            sheet = with_cells(sheet, row, cells)
        twice = {problem.line for problem in mended if problem.code == "duplicate"}
        for row in [row for row in sheet.body if row.line in twice]:
            sheet = without_row(sheet, row)
        return sheet

    update(path, change)
    return mended


def _lint_file(path: Path) -> tuple[list[Problem], Sheet | None, list[Term]]:
    """Return the problems of one file, and its sheet and sound entries where its columns can be understood."""
    content = read_content(path)
    try:
        sheet = parse_sheet(content, str(path))
        header = header_row(sheet)
    except GlossaryError as error:
        return [_unreadable(path, str(error))], None, []
    found = header_columns(header)
    if fault := header_fault(found):
        return [Problem(sheet.path, header.line, "column", fault, severity="error")], None, []
    doubtful = [name for name in found.languages if is_doubtful(name, found.column(sheet, name))]
    languages = [name for name in found.languages if name not in doubtful] or found.languages
    problems = [Problem(sheet.path, header.line, "language", _DOUBT.format(name)) for name in doubtful]
    problems += [Problem(sheet.path, row.line, "comment", _SILENT) for row in silent_entries(sheet, found)]
    terms: list[Term] = []
    for row in sheet.body:
        if bad := row_fault(row, found):
            problems.append(Problem(sheet.path, row.line, *bad, severity="error"))
        else:
            terms.append(term_of(row, found, sheet.path, path.stem))
            problems += _row_problems(row, found, sheet.path)
            problems += [Problem(sheet.path, row.line, *bad) for bad in _term_problems(terms[-1], languages)]
    problems += _twice(sheet, languages, terms)
    problems += _unreachable(languages, terms, {problem.line for problem in problems if problem.code in _TWICE})
    return problems, sheet, terms


def _unreadable(path: Path, message: str) -> Problem:
    placed = re.match(rf"{re.escape(str(path))}:(\d+): ", message)
    code = "quotes" if "quotation mark" in message else "column" if "empty" in message else "encoding"
    text = message[placed.end() :] if placed else message.removeprefix(f"{path}: ")
    return Problem(str(path), int(placed.group(1)) if placed else 1, code, text, severity="error")


def _row_problems(row: Row, found: Columns, path: str) -> Iterator[Problem]:
    size = len(row.cells or ())
    if size < len(found.names):
        message = f"{size} cell{'s' if size > 1 else ''} for {len(found.names)} columns"
        yield Problem(path, row.line, "cells", message, fixable=True)
    cells = [cell for name, cell in zip(found.names, row.cells or (), strict=False) if name]
    for code, applies, message, fixable in _CELL_RULES:
        bad = next((cell for cell in cells if applies(cell)), None)
        if bad is not None:
            yield Problem(path, row.line, code, message.format(_short(bad)), fixable=fixable)


def _term_problems(term: Term, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    for language, avoided in term.avoid.items():
        for variant in set(term.targets(language)) & set(avoided):
            yield "avoided-variant", f"{variant!r} is both a term and to be avoided; delete one"
    held = [term.renderings[language] for language in languages if language in term.renderings]
    if len(held) < 2:
        first = next(iter(held or term.renderings.values()))[0]
        yield "single", f"{first!r} stands in one language only, so that it can never be used"
    needed = term.match == "exact" or term.note or term.avoid
    if len(held) > 1 and len(set(held)) == 1 and not needed:
        yield "same", f"{held[0][0]!r} is the same in all languages; say in the note why it is needed, or delete it"


def _twice(sheet: Sheet, languages: Sequence[str], terms: Sequence[Term]) -> Iterator[Problem]:
    """The same term in two rows of a file: the same entry, or one with another target."""
    source, *targets = languages
    rows = {row.line: row for row in sheet.body}
    first: dict[str, Term] = {}
    for term in terms:
        if term.status == "retired":
            continue
        for variant in term.source(source):
            other = first.setdefault(variant, term)
            if other is term:
                continue
            line, there = term.line or 0, f"{variant!r} stands in line {other.line} already"
            clash = [name for name in targets if _first(term, name) != _first(other, name)]
            if clash and all(_first(term, name) and _first(other, name) for name in clash):
                written = f"{_first(other, clash[0])!r} there and {_first(term, clash[0])!r} here"
                yield Problem(sheet.path, line, "two-targets", f"{there}, and is {written}; the first one counts")
            else:
                same = rows[line].cells == rows[other.line or 0].cells
                yield Problem(sheet.path, line, "duplicate", f"{there}; delete one of the two", fixable=same)
            break


def _first(term: Term, language: str) -> str:
    return next(iter(term.targets(language)), "")


def _unreachable(languages: Sequence[str], terms: Sequence[Term], known: set[int]) -> Iterator[Problem]:
    """Variants that another entry takes even where they stand alone."""
    glossary = Glossary("", terms)
    source, *targets = languages
    for term in terms:
        target = next((name for name in targets if term.targets(name)), None)
        if term.status != "approved" or term.line in known or target is None:
            continue
        for variant in term.source(source):
            matches = glossary.find(variant, source, target)
            if term not in [match.term for match in matches]:
                taker = f"that of line {matches[0].term.line} takes it" if matches else "nothing in it is a word"
                message = f"{variant!r} never matches: {taker}"
                yield Problem(str(term.file), term.line or 0, "unreachable", message)


def _overruled(sheets: Sequence[tuple[Sheet, list[Term]]]) -> Iterator[Problem]:
    """Entries that a nearer file replaces."""
    if len(sheets) < 2:
        return
    language = key_language(sheets[-1][0])
    nearer: dict[str, Term] = {}
    for _, terms in sheets:
        keys = [(entry_key(term, language), term) for term in terms]
        for key, term in keys:
            if key in nearer:
                message = f"{key!r} is overruled by {nearer[key].file}:{nearer[key].line}"
                yield Problem(str(term.file), term.line or 0, "overruled", message)
        nearer.update((key, term) for key, term in keys if key not in nearer)


def _short(cell: str) -> str:
    return ascii(cell) if not cell.isprintable() or mending.has_odd_form(cell) else repr(cell)


_TWICE: Final = ("two-targets", "duplicate")
_CELL_RULES: Final[tuple[tuple[str, Callable[[str], bool], str, bool], ...]] = (
    ("spaces", mending.has_odd_spaces, "{}: spaces at an end, doubled or not breaking", True),
    ("unicode", mending.has_odd_form, "{}: a letter and its accent apart, or invisible characters", True),
    ("brackets", mending.has_brackets, "{}: ⟦, ⇒ and ⟧ are signs of the translation package", True),
    (
        "formula",
        lambda cell: bool(_FORMULA.match(cell)),
        "{}: a spreadsheet takes this for a formula; reword it",
        False,
    ),
    ("encoding", lambda cell: bool(_MOJIBAKE.search(cell)), "{}: was saved in a wrong encoding; type it anew", False),
)
