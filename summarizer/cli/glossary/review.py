"""Judging: ``lint`` a glossary, ``check`` a translation, ``suggest`` terms."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output
from summarizer.cli.glossary import shared
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.glossary import Check, Suggestion

_LINT_EPILOG = """\b
Examples:
  summarizer glossary lint
  summarizer glossary lint my-terms.csv --fix"""
_CHECK_EPILOG = """\b
Examples:
  summarizer glossary check article.txt translation.txt
  pbpaste | summarizer glossary check article.txt - --strict --format json"""
_SUGGEST_EPILOG = """\b
Examples:
  summarizer glossary suggest monday/*.txt
  summarizer glossary suggest article.txt --least 1 --format json"""


@click.command(epilog=_LINT_EPILOG)
@click.argument("name", default=options.DEFAULT_GLOSSARY, metavar="[NAME|FILE]")
@click.option("--fix", "mend", is_flag=True, help="Mend what is safe to mend, in the file itself.")
@options.output("text", "json")
def lint(name: str, mend: bool, **given: Any) -> None:
    """Say what is wrong with a glossary, with file and line; exit code 1 if something is."""
    from summarizer import glossary as room
    from summarizer.glossary.places import is_packaged

    paths = [Path(name)] if room.is_path(name) else room.files(name)
    own = [path for path in paths if mend and not is_packaged(path)]  # the packaged ones are read-only
    fixed = [problem for path in own for problem in room.fix(path)]
    problems = room.lint(paths)
    if given["format_"] == "json":
        output.write([output.as_json([problem.to_dict() for problem in problems])], given["output"])
    else:
        output.write([f"{item.file}:{item.line}: {item.code}: {item.message}\n" for item in problems], given["output"])
    if fixed and not given["quiet"]:
        reading.say(f"{len(fixed)} mended")
    if problems:
        click.get_current_context().exit(1)


@click.command(epilog=_CHECK_EPILOG)
@click.argument("source", metavar="SOURCE")
@click.argument("translation", metavar="TRANSLATION")
@options.glossaries
@click.option("--from", "language", metavar="LANGUAGE", help="The source's language; without it, it is detected.")
@click.option("--to", "target", metavar="LANGUAGE", help="The translation's language; without it, it is detected.")
@click.option("--encoding", metavar="NAME", help="The encoding of both; without it, it is recognized.")
@click.option("--strict", is_flag=True, help="Exit with code 3 if a term is missed or an avoided rendering used.")
@options.output("text", "json")
def check(source: str, translation: str, glossaries: tuple[str, ...], **given: Any) -> None:
    """Say of each term in a text whether its finished translation, by whatever hand, follows the glossary.

    Texts of as many paragraphs are compared paragraph by paragraph.
    """
    from summarizer.pipeline import check_texts

    if source == translation == "-":
        raise UsageError("only one of the two can come from a pipe; name the other's file")
    text, translated = (reading.plain_text(name, given["encoding"]) for name in (source, translation))
    found = check_texts(text, translated, shared.resolved(glossaries), given["language"], given["target"])
    rows = [_check_row(one, text) for one in found]
    shared.print_records(found, rows, ("line", "status", "term", "expected", "found"), given)
    counts = Counter(one.status for one in found)
    if not given["quiet"]:
        summed = ", ".join(f"{count} {status}" for status, count in counts.most_common())
        reading.say(summed or "no term of the glossary is in the text")
    if given["strict"] and counts["missed"] + counts["avoided"]:
        click.get_current_context().exit(reading.STRICT_EXIT)


@click.command(epilog=_SUGGEST_EPILOG)
@options.inputs
@options.glossaries
@click.option("--no-glossary", is_flag=True, help="Leave nothing out because the glossary has it.")
@options.source_language
@shared.target
@click.option(
    "--least",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="Leave compounds out that occur less often.",
)
@options.output("text", "json")
def suggest(inputs: tuple[str, ...], glossaries: tuple[str, ...], target: str, **given: Any) -> None:
    """List what the articles have and the glossary lacks: names, and compounds that recur.

    Left out is what the dictionary of the bundled package knows.
    """
    from summarizer.pipeline import routed, suggest_terms

    terms = None if given["no_glossary"] else shared.resolved(glossaries)
    failures = reading.Failures(quiet=given["quiet"])

    def work(article: Article) -> Article:
        return routed(article, given["source"])

    articles = list(reading.Inputs(inputs, given, failures).each(work))
    found = suggest_terms(articles, terms, target, given["least"])
    if given["format_"] == "json":
        output.write([output.as_json([one.to_dict() for one in found])], given["output"])
    else:
        output.write(map(_suggestion, found), given["output"])
    failures.exit()


def _check_row(one: Check, source: str) -> tuple[str, ...]:
    line = source.count("\n", 0, one.match.start) + 1
    term = " ".join(one.match.source_text.split())
    return str(line), one.status, term, " | ".join(one.match.target_terms), one.found or ""


def _suggestion(one: Suggestion) -> str:
    others = [form for form in one.forms if form != one.text]
    forms = f"; also {', '.join(others)}" if others else ""
    articles = "1 article" if one.articles == 1 else f"{one.articles} articles"
    head = f"{one.text}  ({one.kind}; {one.count}×, in {articles}{forms})"
    return "\n".join([head, *(f"    {example}" for example in one.examples)]) + "\n"
