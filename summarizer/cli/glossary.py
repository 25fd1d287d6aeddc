"""``summarizer glossary``: what the newsroom's terms are, and what they do to a text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output
from summarizer.errors import GlossaryError

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.glossary import Glossary, Match, Term

_FIND_EPILOG = """\b
Examples:
  summarizer glossary find article.txt
  summarizer glossary find --text "im Auswärtigen Amt" --format json"""


@click.group(epilog="Example: summarizer glossary find article.txt")
def glossary() -> None:
    """Look at the newsroom's terms, and try them on a text."""


@glossary.command("list", epilog="Example: summarizer glossary list -g diplomacy --format json")
@options.glossaries
@click.option("--from", "source", default="de", show_default=True, metavar="LANGUAGE", help="The source language.")
@click.option("--to", "target", default="en", show_default=True, metavar="LANGUAGE", help="The target language.")
@options.output("text", "json")
def list_(glossaries: tuple[str, ...], source: str, target: str, **given: Any) -> None:
    """List the terms that lead from one language to the other."""
    terms = [term for term in _glossary(glossaries) if term.source(source) and term.targets(target)]
    if given["format_"] == "json":
        output.write([output.as_json([term.to_dict() for term in terms])], given["output"])
    else:
        rows = [_row(term, source, target) for term in terms]
        output.write([output.table(rows, (source, target, "match", "status", "note"))], given["output"])


@glossary.command(epilog="Example: summarizer glossary show Kiew")
@click.argument("term")
@click.option("-g", "--glossary", "name", default=options.DEFAULT_GLOSSARY, show_default=True, metavar="NAME|FILE")
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
        output.write([_entry(entry) for entry in found], given["output"])


@glossary.command(epilog="Example: summarizer glossary lint my-terms.csv --fix")
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


@glossary.command(epilog="Example: summarizer glossary path")
@click.argument("name", required=False)
def path(name: str | None) -> None:
    """Print the folders that glossaries are looked up in, or the files of one, the nearest first."""
    from summarizer.glossary import files, folders

    output.write([f"{place}\n" for place in (files(name) if name else folders())], None)


@glossary.command(epilog=_FIND_EPILOG)
@options.inputs
@options.glossaries
@options.source_language
@click.option("--to", "target", default="en", show_default=True, metavar="LANGUAGE", help="The target language.")
@options.output("text", "json")
def find(inputs: tuple[str, ...], glossaries: tuple[str, ...], target: str, **given: Any) -> None:
    """Show which terms would fire in a text, and where: each occurrence in its sentence, with what would be written."""
    terms = _glossary(glossaries)
    failures = reading.Failures(quiet=given["quiet"])

    articles = reading.Inputs(inputs, given, failures)
    results = list(articles.each(lambda article: _found(article, terms, target, given["source"])))
    if given["format_"] == "json":
        chunks = [output.as_json(results if articles.many else results[0])] if results else []
    else:
        chunks = [_marked(result, articles.many) for result in results]
    output.write(chunks, given["output"])
    failures.exit()


def _glossary(glossaries: tuple[str, ...]) -> Glossary:
    from summarizer.glossary import resolve

    found = resolve(options.chosen_glossaries(glossaries, no_glossary=False))
    assert found is not None  # noqa: S101 - None stands for no glossary, which was not asked for
    return found


def _row(term: Term, source: str, target: str) -> tuple[str, ...]:
    return (
        " | ".join(term.source(source)),
        " | ".join(term.targets(target)),
        term.match,
        "" if term.status == "approved" else term.status,
        term.note,
    )


def _entry(term: Term) -> str:
    lines = [f"{language}: {' | '.join(variants)}" for language, variants in term.renderings.items()]
    lines += [f"avoid {language}: {' | '.join(variants)}" for language, variants in term.avoid.items()]
    lines += [f"{name}: {value}" for name in ("match", "status", "note") if (value := getattr(term, name))]
    return "\n".join([f"{term.file}:{term.line}", *(f"  {line}" for line in lines)]) + "\n"


def _found(article: Article, terms: Glossary, target: str, source: str | None) -> dict[str, Any]:
    from summarizer.pipeline import routed
    from summarizer.segmentation import sentences

    article = routed(article, source)
    language = article.language or ""
    found = [(sentence, terms.find(sentence.text, language, target)) for sentence in sentences(article, language)]
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
    lines = [f"{result['source']}:"] if named else []
    for sentence in result["sentences"]:
        text = sentence["text"]
        for term in reversed(sentence["terms"]):
            proposed = " (proposed)" if term["status"] == "proposed" else ""
            written = f"[{text[term['start'] : term['end']]} → {term['targets'][0]}{proposed}]"
            text = text[: term["start"]] + written + text[term["end"] :]
        lines.append(text)
    return "".join(f"{line}\n" for line in lines or ["no term fires"])
