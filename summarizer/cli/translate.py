"""``summarizer translate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.translation import Translation

_EPILOG = """\b
Examples:
  summarizer translate article.txt
  summarizer translate --text "Das Auswärtige Amt schweigt."
  summarizer translate article.txt --strict --format json"""


@click.command(epilog=_EPILOG)
@options.inputs
@options.source_language
@click.option(
    "--to", "target", default="en", show_default=True, metavar="LANGUAGE", help="The language to translate into."
)
@options.translation
@options.output("text", "json")
def translate(inputs: tuple[str, ...], target: str, strict: bool, **given: Any) -> None:
    """Translate a whole article, its headline too, sentence by sentence, with the glossary.

    Furniture such as captions and signatures is left out. A sentence in which a check found something is followed by
    what was found, on standard error; --format json has it all.
    """
    failures = reading.Failures(quiet=given["quiet"])

    def work(article: Article) -> tuple[str | None, Translation]:
        for warning in article.warnings:
            failures.warn(f"{article.source}: {warning}")
        return article.source, _translated(article, target, given)

    articles = reading.Inputs(inputs, given, failures)
    results = []
    for source, translation in articles.each(work):
        results.append((source, translation))
        _say_findings(source, translation, failures, strict)
    if results:
        output.write([_printed(results, given["format_"], many=articles.many)], given["output"])
    failures.exit()


def _printed(results: Sequence[tuple[str | None, Translation]], format_: str, *, many: bool) -> str:
    if format_ == "json":
        records = [{"source": source, **translation.to_dict()} for source, translation in results]
        return output.as_json(records if many else records[0])
    return "\n\n".join(translation.whole for _, translation in results) + "\n"


def _translated(article: Article, target: str, given: dict[str, Any]) -> Translation:
    from summarizer.pipeline import routed
    from summarizer.translation.document import translate_article

    glossary = options.chosen_glossaries(given["glossaries"], given["no_glossary"])
    source = routed(article, given["source"])
    if source.language == target:
        raise UsageError(f"{article.source}: it is in {target} already; choose another language with --to")
    how = {"quality": given["quality"], "threads": given["threads"], "beam": given["beam"]}
    return translate_article(source, target, glossary, given["package"], **how)


def _say_findings(source: str | None, translation: Translation, failures: reading.Failures, strict: bool) -> None:
    failures.warn(f"{source}: machine-translated with {translation.package}")
    for segment in translation.all_segments:
        for finding in segment.findings:
            failures.warn(f"{source}: {finding.kind}: {finding.message} — in: {segment.source.text}")
    if strict and any(segment.findings for segment in translation.all_segments):
        failures.found()
