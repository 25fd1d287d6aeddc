"""``summarizer digest``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import options, output
from summarizer.cli.brief import Run, languages_of
from summarizer.cli.listing import listed
from summarizer.cli.naming import EDITION_FIELDS, check_pattern, edition_file
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.digest import Digest
    from summarizer.digesting import Plan, State

_EPILOG = """\b
Examples:
  summarizer digest inbox/*.txt --format html -o newsletter.html
  summarizer digest https://www.example.org/feed.xml --since last --format eml --to de
  summarizer digest 'inbox/**/*.xml' --front front.md --stories 10 --dry-run
  find inbox -newer yesterday | summarizer digest - --group-by glossary

\b
Exit codes: 0 done, or nothing new: then nothing is printed · 1 an input or a resource could not be
used; the digest of the others is printed all the same · 2 wrong usage · 3 done, but --strict found
something."""


@click.command(epilog=_EPILOG)
@options.many_inputs
@options.source_language
@click.option("--to", metavar="LANGUAGES", help="The editions.  [default: de,en]")
@click.option(
    "--front",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Markdown whose YAML front matter has title, title_en, introduction, …",
)
@click.option("--introduction", metavar="TEXT", help="What stands above the stories.")
@click.option("--no-contents", is_flag=True, help="No table of contents.")
@click.option(
    "--group-by",
    type=click.Choice(["section", "glossary", "none"]),
    default="section",
    show_default=True,
    help="The section that the source names, or the glossary with most terms in the story.",
)
@click.option(
    "--order",
    type=click.Choice(["weight", "date", "given"]),
    default="weight",
    show_default=True,
    help="weight: what most articles report, of equals the longer; date: the newest.",
)
@click.option("--no-merge", is_flag=True, help="Keep articles on one event apart.")
@click.option("--stories", type=click.IntRange(min=1), metavar="N", help="At most so many stories.")
@click.option(
    "--total-words",
    type=click.IntRange(min=1),
    metavar="N",
    help="At most so many words in each edition, in whole stories.",
)
@click.option(
    "--since", metavar="DATE|last", help="Only what is newer: 2026-11-24, 24h, 7d; last: no earlier digest had."
)
@click.option(
    "--state",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to keep what the digests had, for --since last.  [default: in your folder]",
)
@click.option("--dry-run", is_flag=True, help="Show what would go in, and print or remember nothing.")
@options.length
@options.translation
@options.formats
@options.to_folder("a file for each edition", "{slug}.{language}{suffix}", "date")
def digest(inputs: tuple[str, ...], to: str | None, strict: bool, **given: Any) -> None:
    """Make one newsletter of many articles.

    INPUT is a file, a pattern such as 'inbox/*.txt', a URL, a feed, or - for a list of these on standard input, one a
    line. Articles on one event become one story; stories stand in sections, the weightiest first. With --since last
    each article is in one digest only; what that had is remembered when it is printed.
    """
    from summarizer.pipeline import LANGUAGES, make_digest

    languages = languages_of(to) if to else LANGUAGES
    _check_places(given, languages)
    run = Run(given | {"explain": False}, languages, asked=to is not None, strict=strict)
    plan = _plan(given)
    with _state(given, run.failures) as state:
        articles = _articles(inputs, given, run.failures, state)
        made = make_digest(articles, run.briefs, languages, plan, _remarks(run.failures), given["source"])
        if not made.sections:
            left = "nothing else is new" if run.failures.any else "there is nothing new"
            run.failures.warn(f"{left}; no digest is printed")
        elif given["dry_run"]:
            output.write(_overview(made), None)
        else:
            _write(made, given)
        if state and not given["dry_run"]:
            state.save(made)
    run.failures.exit()


def _check_places(given: dict[str, Any], languages: Sequence[str]) -> None:
    if given["output_dir"] is None:
        return
    if given["output"] is not None:
        raise UsageError("give either -o or --output-dir, not both")
    check_pattern(given["name"], EDITION_FIELDS)
    if len(languages) > 1 and "{language}" not in given["name"]:
        raise UsageError("--name: editions need names of their own; put {language} into the pattern")


@contextmanager
def _state(given: dict[str, Any], failures: reading.Failures) -> Iterator[State | None]:
    """Give the state where there is to be one: for --since last, and where a file is named."""
    from summarizer.digesting import default_path, opened

    path = given["state"] or (default_path() if given["since"] == "last" else None)
    waiting = "another digest is being made; waiting for it"
    with opened(path, waiting=lambda: failures.warn(waiting)) if path else nullcontext() as state:
        yield state


def _articles(
    names: Sequence[str], given: dict[str, Any], failures: reading.Failures, state: State | None
) -> Iterable[Article]:
    from summarizer.digesting import parse_since, published_since

    start = parse_since(given["since"]) if given["since"] not in (None, "last") else None
    found = listed(names, failures)
    if not found:
        return ()
    articles: Iterable[Article] = reading.Inputs(tuple(found), given | {"text": None}, failures).each(lambda one: one)
    if start:
        return published_since(articles, start)
    return state.unseen(articles) if state and given["since"] == "last" else articles


def _remarks(failures: reading.Failures) -> Any:
    from summarizer.digesting import Remarks

    return Remarks(failures.report, failures.warn)


def _plan(given: dict[str, Any]) -> Plan:
    """Return what the options ask for, and where they do not say, the front file."""
    from datetime import datetime

    from summarizer.digesting import TITLE, Front, Plan, read_front

    front = read_front(given["front"]) if given["front"] else Front()
    return Plan(
        title={"": given["title"]} if given["title"] else front.title or TITLE,
        introduction={"": given["introduction"]} if given["introduction"] else front.introduction,
        date=front.date or datetime.now().astimezone().date().isoformat(),
        contents=False if given["no_contents"] else front.contents is not False,
        group_by=given["group_by"],
        domains=given["glossaries"] or None,
        order=given["order"],
        merge=not given["no_merge"],
        stories=given["stories"],
        total_words=given["total_words"],
    )


def _write(made: Digest, given: dict[str, Any]) -> None:
    """Print a digest, or write it to a file, or its editions to a folder."""
    from summarizer.rendering import stream, suffix

    form, render = given["format_"], options.render_options(given)
    if given["output_dir"] is None:
        output.write(stream(made, form, **render), given["output"])
        return
    for language in made.languages:
        path = edition_file(made, language, given["output_dir"], given["name"], suffix(form))
        output.make_folder(path.parent)
        output.write(stream(replace(made, languages=(language,)), form, **render), path)


def _overview(made: Digest) -> Iterator[str]:
    """Yield what is in a digest: a line for each section, story, and further article of a story."""
    from summarizer.digest import said
    from summarizer.rendering.safety import plain

    language = made.languages[0]
    for section in made.sections:
        yield (
            plain(f"{said(section.title, language) or said(made.title, language) or ''} ({len(section.stories)})")
            + "\n"
        )
        for story in section.stories:
            headline = story[language].headline if language in story else story.article.headline
            yield plain(f"  {headline or story.article.source or '…'}") + "\n"
            for article in story.articles:
                yield plain(f"    {article.url or article.source or '…'}") + "\n"
