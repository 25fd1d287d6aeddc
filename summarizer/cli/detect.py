"""``summarizer detect``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output

if TYPE_CHECKING:
    from summarizer.article import Article

_EPILOG = """\b
Examples:
  summarizer detect article.txt
  summarizer detect --text "Der Gipfel endet am Donnerstag."
  summarizer detect *.txt --format json"""


@click.command(epilog=_EPILOG)
@options.inputs
@options.output("text", "json")
def detect(inputs: tuple[str, ...], **given: Any) -> None:
    """Tell which language a text is in, and how sure that is. "unknown" is an answer.

    Paragraphs and quotations in another language are told, too; --format json says where they are.
    """
    from summarizer.language import detect_article, foreign_passages

    def work(article: Article) -> dict[str, Any]:
        found = detect_article(article)
        passages = foreign_passages(article, found.language) if found.language else []
        return {"source": article.source, **found.to_dict(), "passages": [passage.to_dict() for passage in passages]}

    failures = reading.Failures(quiet=given["quiet"])
    articles = reading.Inputs(inputs, given, failures)
    results = list(articles.each(work))
    if given["format_"] == "json":
        chunks = [output.as_json(results if articles.many else results[0])] if results else []
    else:
        chunks = [_line(result, articles.many) for result in results]
    output.write(chunks, given["output"])
    failures.exit()


def _line(result: dict[str, Any], named: bool) -> str:
    name = f"{result['source']}: " if named else ""
    sure = "" if result["reliable"] or result["language"] is None else " (not sure)"
    others = ", ".join(dict.fromkeys(passage["language"] for passage in result["passages"]))
    also = f", in parts {others}" if others else ""
    return f"{name}{result['language'] or 'unknown'} {result['confidence']:.2f}{sure}{also}\n"
