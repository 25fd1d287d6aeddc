"""Looking at terms: ``list``, ``show``, ``find``, ``path``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output
from summarizer.cli.glossary import shared
from summarizer.errors import GlossaryError

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.glossary import Glossary, Match, Term

_LIST_EPILOG = """\b
Examples:
  summarizer glossary list
  summarizer glossary list -g diplomacy -g my-terms.csv --format json
  summarizer glossary list --names"""
_FIND_EPILOG = """\b
Examples:
  summarizer glossary find article.txt
  summarizer glossary find --text "im Auswärtigen Amt" --format json"""
_PATH_EPILOG = """\b
Examples:
  summarizer glossary path
  summarizer glossary path diplomacy"""


@click.command("list", epilog=_LIST_EPILOG)
@options.glossaries
@shared.source
@shared.target
@click.option("--names", is_flag=True, help="List the glossaries that there are instead, and their files.")
@options.output("text", "json")
def list_(glossaries: tuple[str, ...], source: str, target: str, names: bool, **given: Any) -> None:
    """List the terms that lead from one language to the other."""
    if names:
        _list_names(given)
        return
    found = shared.resolved(glossaries)
    terms = [term for term in found if term.source(source) and term.targets(target)]
    rows = [_row(term, source, target) for term in terms]
    shared.print_records(terms, rows, (source, target, "match", "status", "note"), given)
    if not terms and not given["quiet"]:
        languages = ", ".join(dict.fromkeys(language for term in found for language in term.renderings))
        reading.say(f"no entry leads from {source!r} to {target!r}; there are terms in: {languages or 'no language'}")


@click.command(epilog="Example: summarizer glossary show Kiew")
@click.argument("term")
@shared.name
@options.output("text", "json")
def show(term: str, name: str, **given: Any) -> None:
    """Show the entries that a term belongs to, and which file and line each comes from."""
    from summarizer.glossary import lookup

    found = lookup(name, term)
    if not found:
        raise GlossaryError(f"{name}: no entry has the term {term!r}; summarizer glossary list shows those there are")
    if given["format_"] == "json":
        output.write([output.as_json([entry.to_dict() for entry in found])], given["output"])
    else:
        output.write(map(shared.entry, found), given["output"])


@click.command(epilog=_PATH_EPILOG)
@click.argument("name", required=False)
def path(name: str | None) -> None:
    """Print the folders that glossaries are looked up in, or the files of one, the nearest first."""
    from summarizer.glossary import files, folders

    output.write([f"{place}\n" for place in (files(name) if name else folders())], None)


@click.command(epilog=_FIND_EPILOG)
@options.inputs
@options.glossaries
@options.source_language
@shared.target
@options.output("text", "json")
def find(inputs: tuple[str, ...], glossaries: tuple[str, ...], target: str, **given: Any) -> None:
    """Show which terms would fire in a text, and where: each occurrence in its sentence, with what would be written."""
    terms = shared.resolved(glossaries)
    failures = reading.Failures(quiet=given["quiet"])

    articles = reading.Inputs(inputs, given, failures)
    results = list(articles.each(lambda article: _found(article, terms, target, given["source"])))
    if given["format_"] == "json":
        chunks = [output.as_json(results if articles.many else results[0])] if results else []
    else:
        chunks = [_marked(result, articles.many) for result in results]
    output.write(chunks, given["output"])
    failures.exit()


def _list_names(given: dict[str, Any]) -> None:
    from summarizer.glossary import files, names

    found = {name: [str(file) for file in files(name)] for name in names()}
    if given["format_"] == "json":
        text = output.as_json([{"name": name, "files": places} for name, places in found.items()])
    else:
        text = output.table([(name, place) for name, places in found.items() for place in places], ("name", "file"))
    output.write([text], given["output"])


def _row(term: Term, source: str, target: str) -> tuple[str, ...]:
    return (
        " | ".join(term.source(source)),
        " | ".join(term.targets(target)),
        term.match,
        "" if term.status == "approved" else term.status,
        term.note,
    )


def _found(article: Article, terms: Glossary, target: str, source: str | None) -> dict[str, Any]:
    from summarizer.pipeline import find_terms, routed

    found = find_terms(routed(article, source), terms, target)
    return {
        "source": article.source,
        "sentences": [
            {**sentence.to_dict(), "terms": [_use(match) for match in matches]}
            for sentence, matches in found
            if matches
        ],
    }


def _use(match: Match) -> dict[str, Any]:
    return {
        "source": match.source_text,
        "start": match.start,
        "end": match.end,
        "part": match.part,
        "targets": list(match.target_terms),
        "avoid": list(match.avoid),
        "status": match.status,
        "glossary": match.term.glossary,
    }


def _marked(result: dict[str, Any], named: bool) -> str:
    """Return the sentences that have a term, each term marked, with what would be written for it."""
    lines = []
    for sentence in result["sentences"]:
        text = sentence["text"]
        for term in reversed(sentence["terms"]):
            proposed = " (proposed)" if term["status"] == "proposed" else ""
            written = f"[{text[term['start'] : term['end']]} → {term['targets'][0]}{proposed}]"
            text = text[: term["start"]] + written + text[term["end"] :]
        lines.append(text)
    head = [f"{result['source']}:"] if named else []
    return "".join(f"{line}\n" for line in head + (lines or ["no term fires"]))
