"""``summarizer detect``."""

from __future__ import annotations

from typing import Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output

_EPILOG = """\b
Examples:
  summarizer detect article.txt
  summarizer detect --text "Der Gipfel endet am Donnerstag."
  summarizer detect *.txt --format json"""


@click.command(epilog=_EPILOG)
@options.inputs
@options.output("text", "json")
def detect(inputs: tuple[str, ...], **given: Any) -> None:
    """Tell which language a text is in, and how sure that is. "unknown" is an answer."""
    from summarizer.language import detect_article

    def work(name: str | None) -> dict[str, Any]:
        article = reading.article(name, given["text"], given["encoding"], given["max_size"])
        return {"source": article.source, **detect_article(article).to_dict()}

    failures = reading.Failures(quiet=given["quiet"])
    results = list(reading.each(reading.sources(inputs, given["text"]), work, failures))
    if given["format_"] == "json":
        chunks = [output.as_json(output.one_or_list(results))] if results else []
    else:
        chunks = [_line(result, len(results) > 1) for result in results]
    output.write(chunks, given["output"])
    failures.exit()


def _line(result: dict[str, Any], named: bool) -> str:
    name = f"{result['source']}: " if named else ""
    sure = "" if result["reliable"] or result["language"] is None else " (not sure)"
    return f"{name}{result['language'] or 'unknown'} {result['confidence']:.2f}{sure}\n"
