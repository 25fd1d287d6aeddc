"""What the glossary's commands have in common: options, and how an entry is printed."""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import options, output

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.glossary import Glossary, Term
    from summarizer.record import Record

_BREAKS = re.compile(r"\s*[\r\n]\s*")

name = click.option(
    "-g",
    "--glossary",
    "name",
    default=options.DEFAULT_GLOSSARY,
    show_default=True,
    metavar="NAME|FILE",
    help="The glossary.",
)
source = click.option(
    "--from", "source", default="de", show_default=True, metavar="LANGUAGE", help="The source language."
)
target = click.option(
    "--to", "target", default="en", show_default=True, metavar="LANGUAGE", help="The target language."
)


def resolved(names: tuple[str, ...]) -> Glossary:
    """Return the glossary that the options name, or the default one."""
    from summarizer.glossary import resolve

    found = resolve(options.chosen_glossaries(names, no_glossary=False))
    assert found is not None  # noqa: S101 - None stands for no glossary, which was not asked for
    return found


def print_records(
    records: Sequence[Record], rows: Sequence[tuple[str, ...]], header: tuple[str, ...], given: Mapping[str, Any]
) -> None:
    """Print records as JSON, or the rows that stand for them as a table; nothing where there are none.

    In the table, a line break within a cell is shown as ⏎.
    """
    if given["format_"] == "json":
        text = output.as_json([record.to_dict() for record in records])
    else:
        text = output.table([tuple(map(_in_one_line, row)) for row in rows], header) if rows else ""
    output.write([text], given["output"])


def _in_one_line(cell: str) -> str:
    return _BREAKS.sub(" ⏎ ", cell)


def entry(term: Term) -> str:
    """Return an entry as lines: where it stands, then what it has."""
    lines = [f"{language}: {' | '.join(variants)}" for language, variants in term.renderings.items()]
    lines += [f"avoid {language}: {' | '.join(variants)}" for language, variants in term.avoid.items()]
    lines += [f"{name}: {value}" for name in ("match", "status") if (value := getattr(term, name))]
    lines += [f"note: {indent(term.note, '  ').lstrip()}"] if term.note else []
    return "\n".join([f"{term.file}:{term.line}", *(indent(line, "  ") for line in lines)]) + "\n"
