"""Changing terms: ``add``, ``edit``, ``remove``."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli.glossary import shared
from summarizer.errors import GlossaryError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Command = Callable[..., object]

_ADD_EPILOG = """\b
Examples:
  summarizer glossary add -g my-terms --de Waffenruhe --en ceasefire --en truce
  summarizer glossary add -g my-terms --de Vertrag --en treaty --match compound --note "not: contract"
  summarizer glossary add -g my-terms.csv --de Kiew --en Kyiv --avoid-en Kiev --set fr=Kyiv"""
_EDIT_EPILOG = """\b
Examples:
  summarizer glossary edit Waffenruhe                        in the editor that EDITOR names
  summarizer glossary edit Waffenruhe --en "ceasefire|truce" --status proposed
  summarizer glossary edit Waffenruhe --note ""              empties the note"""
_REMOVE_EPILOG = """\b
Examples:
  summarizer glossary remove Waffenruhe
  summarizer glossary remove Kyiv --in en -g my-terms.csv"""

_LANGUAGES = ("de", "en")
_in = click.option("--in", "language", metavar="LANGUAGE", help="Look the term up in this language alone, such as de.")


def _cells(command: Command) -> Command:
    """Options for the cells of an entry."""
    several = "Several times, or with | between them, for variants; the first one is written."
    decorators = [
        *(click.option(f"--{code}", multiple=True, metavar="TERM", help=several) for code in _LANGUAGES),
        *(
            click.option(f"--avoid-{code}", multiple=True, metavar="TERM", help="A rendering that must not appear.")
            for code in _LANGUAGES
        ),
        click.option(
            "--match",
            type=click.Choice(["", "exact", "compound"]),
            help='"": in all forms; exact: letter for letter; compound: inside closed compounds, too.',
        ),
        click.option(
            "--status",
            type=click.Choice(["approved", "proposed", "retired"]),
            help="proposed: reported, never written; retired: never fires.",
        ),
        click.option("--note", metavar="TEXT", help="Why, since when, who says so."),
        click.option(
            "--set", "columns", multiple=True, metavar="COLUMN=TEXT", help="Any other column, such as fr or avoid:fr."
        ),
    ]
    for decorator in reversed(decorators):
        command = decorator(command)
    return command


@click.command(epilog=_ADD_EPILOG)
@_cells
@shared.name
def add(name: str, **given: Any) -> None:
    """Add an entry; the glossary is made if there is none of the name.

    An entry for a glossary that comes with the program goes into your own file of that name.
    """
    from summarizer import glossary as room
    from summarizer.glossary.codes import is_language

    cells = _given(given)
    if not cells:
        raise UsageError("nothing to add; give the term in two languages, such as --de Waffenruhe --en ceasefire")
    path = room.add(name, cells)
    languages = [column for column, text in cells.items() if text and is_language(column)]
    lacking = "" if len(languages) > 1 else "; it is used as soon as it stands in a second language, too"
    reading.say(f"added to {path}{lacking}")


@click.command(epilog=_EDIT_EPILOG)
@click.argument("term")
@_cells
@_in
@shared.name
def edit(term: str, name: str, language: str | None, **given: Any) -> None:
    """Change the entry of a term: what the options give, or without any all of it, in your editor.

    What comes with the program is not changed: the entry is written to your own file of that name, which goes before.
    """
    from summarizer import glossary as room

    cells = _given(given)
    path = room.edit(name, term, cells, language=language) if cells else _edit_by_hand(name, term, language)
    reading.say(f"changed in {path}" if path else "nothing was changed")


@click.command(epilog=_REMOVE_EPILOG)
@click.argument("term")
@_in
@shared.name
def remove(term: str, name: str, language: str | None) -> None:
    """Remove the entry of a term.

    One that comes with the program is written down as retired in your own file of that name; remove it once more, and
    it is back.
    """
    from summarizer import glossary as room

    path = room.remove(name, term, language=language)
    left = room.lookup(name, term, language)
    if not left:
        reading.say(f"removed from {path}")
    elif left[0].status == "retired":
        reading.say(f"retired in {path}; the entry that comes with the program no longer counts")
    else:
        reading.say(f"removed from {path}; the one in {left[0].file}:{left[0].line} counts again")


def _given(given: dict[str, Any]) -> dict[str, str]:
    """Return the cells that the options give, by the names of their columns."""
    cells: dict[str, str] = {}
    for code in _LANGUAGES:
        for name, column in ((code, code), (f"avoid_{code}", f"avoid:{code}")):
            if given[name]:
                cells[column] = "|".join(given[name])
    cells |= {name: given[name] for name in ("match", "status", "note") if given[name] is not None}
    for setting in given["columns"]:
        column, equals, text = setting.partition("=")
        if not equals or not column.strip():
            raise UsageError(f"--set {setting!r} names no column; write it as in --set fr=Kyiv")
        cells[column.strip().lower()] = text
    return cells


def _edit_by_hand(name: str, term: str, language: str | None) -> Path | None:
    """Let the user rewrite an entry in the editor; return the file written to, None if nothing changed.

    Raises:
        GlossaryError: it cannot be saved; then what was typed is kept in a file, which the message names.
    """
    from summarizer import glossary as room

    typed: list[str] = []
    revise = _in_editor(term)

    def kept(text: str) -> str | None:
        revised = revise(text)
        typed.extend([revised] if revised else [])
        return revised

    try:
        return room.edit_by_hand(name, term, kept, language=language)
    except GlossaryError as error:
        if not typed:
            raise
        descriptor, path = tempfile.mkstemp(prefix="glossary-entry-", suffix=".txt")
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(typed[-1])
        raise GlossaryError(f"{error}; what you typed is kept in {path}") from None


def _in_editor(term: str) -> Callable[[str], str | None]:
    """Return what shows a text in the user's editor; it raises GlossaryError where none is named."""

    def revise(text: str) -> str | None:
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if not editor:
            raise GlossaryError(
                "no editor is named; name one, as in 'export EDITOR=nano', or change the entry with options: "
                f"summarizer glossary edit {term!r} --en …"
            )
        try:
            return click.edit(text, editor=editor, extension=".txt")
        except click.ClickException as error:
            raise GlossaryError(f"{error.format_message()}; set EDITOR to a program that edits text") from None

    return revise
