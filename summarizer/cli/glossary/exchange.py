"""Other programs' glossaries, and other glossaries: ``import``, ``export``, ``diff``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output
from summarizer.cli.glossary import shared
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.glossary import Difference

_IMPORT_EPILOG = """\b
Examples:
  summarizer glossary import from-deepl.csv
  summarizer glossary import terms.tbx -g my-terms
  summarizer glossary import termes.tsv -g my-terms --from fr --to de"""
_EXPORT_EPILOG = """\b
Examples:
  summarizer glossary export --format tbx -o diplomacy.tbx
  summarizer glossary export my-terms.csv --format deepl --from de --to en
  summarizer glossary export --format xlsx -o diplomacy.xlsx"""
_DIFF_EPILOG = """\b
Examples:
  summarizer glossary diff diplomacy my-terms.csv
  summarizer glossary diff old.csv new.csv --format json"""

_MOST_LINES = 20
_FORMATS = ("csv", "deepl", "google", "omegat", "tbx", "xlsx")  # glossary.FORMATS, which is not loaded for --help


@click.command("import", epilog=_IMPORT_EPILOG)
@click.argument("file", metavar="FILE")
@shared.name
@click.option("--replace", is_flag=True, help="Let what is imported replace the entries that the glossary has.")
@shared.source
@shared.target
@options.output("text", "json")
def import_(file: str, name: str, replace: bool, source: str, target: str, **given: Any) -> None:
    """Add the entries of a file to a glossary: CSV, DeepL, Google, OmegaT, TBX or XLSX, told by its content.

    What the glossary has already stays as it is. --from and --to name the two columns of a table without a header row.
    """
    from summarizer.glossary import import_entries

    done = import_entries(name, file, source, target, replace=replace)
    if given["format_"] == "json":
        output.write([output.as_json(done.to_dict())], given["output"])
    else:
        output.write([f"{place}: kept its entry for {term!r}\n" for term, place in done.conflicts], given["output"])
    if not given["quiet"]:
        replaced = f", {done.replaced} replaced" if replace else f", {len(done.conflicts)} kept that differ"
        reading.say(f"{done.path}: {done.added} added{replaced}, {done.unchanged} there already")
        if lines := done.left_out:
            named = ", ".join(map(str, lines[:_MOST_LINES])) + (", …" if len(lines) > _MOST_LINES else "")
            reading.say(f"{file}: {len(lines)} line{'s' if len(lines) > 1 else ''} left out: {named}")


@click.command(epilog=_EXPORT_EPILOG)
@click.argument("name", default=options.DEFAULT_GLOSSARY, metavar="[NAME|FILE]")
@click.option(
    "-f", "--format", "form", type=click.Choice(_FORMATS), default="csv", show_default=True, help="Output format."
)
@shared.source
@shared.target
@click.option("-o", "--output", "path", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
def export(name: str, form: str, source: str, target: str, path: Path | None) -> None:
    """Write a glossary as another program reads it; what that cannot hold is left out.

    csv, tbx and xlsx hold everything. deepl, google and omegat hold approved terms alone.
    """
    from summarizer.glossary import export as export_glossary
    from summarizer.glossary import resolve

    if form == "xlsx" and path is None and sys.stdout.isatty():
        raise UsageError("a workbook is no text; name a file with -o")
    glossary = resolve(name)
    output.write([export_glossary(glossary, form, source, target)] if glossary else [], path)


@click.command(epilog=_DIFF_EPILOG)
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@options.output("text", "json")
def diff(before: str, after: str, **given: Any) -> None:
    """Say what it takes to make glossary A into glossary B: entries added, removed, changed."""
    from summarizer.glossary import diff as differences

    found = differences(before, after)
    rows = [row for one in found for row in _rows(one)]
    shared.print_records(found, rows, ("", "entry", "column", "A", "B"), given)


def _rows(one: Difference) -> list[tuple[str, ...]]:
    from summarizer.glossary import cells_of

    before = cells_of(one.before) if one.before else {}
    after = cells_of(one.after) if one.after else {}
    names = one.columns or tuple(dict.fromkeys([*before, *after]))
    return [(one.kind, one.key, name, before.get(name, ""), after.get(name, "")) for name in names]
