"""``summarizer brief`` and ``summarizer summarize``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import explanation, options, output
from summarizer.cli import inputs as reading
from summarizer.errors import UsageError, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.article import Article
    from summarizer.briefs import Briefs
    from summarizer.pipeline import Length, TranslationOptions

_BRIEF_EPILOG = """\b
Examples:
  summarizer brief article.txt
  summarizer brief article.txt --to en --words 60
  summarizer brief *.txt --format markdown -o briefs.md
  summarizer brief agency.txt paper.txt --merge
  summarizer brief article.txt --to en --words 60 --words-in en
  cat article.txt | summarizer brief --format json"""

_SUMMARIZE_EPILOG = """\b
Examples:
  summarizer summarize article.txt --sentences 2
  summarizer summarize article.txt --ranker lexrank --percent 20
  summarizer summarize article.txt --explain"""


@click.command(epilog=_BRIEF_EPILOG)
@options.inputs
@options.source_language
@click.option("--to", metavar="LANGUAGES", help="The languages of the briefs.  [default: de,en]")
@options.length
@options.words_in
@options.choice
@options.translation
@options.rendering
def brief(inputs: tuple[str, ...], to: str | None, strict: bool, **given: Any) -> None:
    """Print short briefs of an article in German and in English.

    INPUT is a file, a web address, or -, which is standard input; with none, a pipe is read. Both briefs consist of
    the same sentences of the article, the ones that carry its news, in its order. Of several inputs, or a feed's
    entries, each is briefed, or with --merge all in one brief, which says nothing twice.
    """
    from summarizer.pipeline import LANGUAGES

    run = Run(given, languages_of(to) if to else LANGUAGES, asked=to is not None, strict=strict)
    run.print_briefs(inputs)


@click.command(epilog=_SUMMARIZE_EPILOG)
@options.inputs
@options.source_language
@options.length
@options.choice
@options.rendering
def summarize(inputs: tuple[str, ...], **given: Any) -> None:
    """Print one brief of an article, in the article's own language. Nothing is translated."""
    Run(given, None).print_briefs(inputs)


class Run:
    """One call of a command: the options it was given, and what went wrong so far."""

    def __init__(
        self, given: dict[str, Any], languages: Sequence[str] | None, *, asked: bool = False, strict: bool = False
    ) -> None:
        self._languages = languages
        self._given = given
        self._asked = asked
        self._strict = strict
        self.failures = reading.Failures(quiet=given["quiet"])

    def print_briefs(self, names: tuple[str, ...]) -> None:
        """Make the briefs of all inputs, one after the other, print them, and exit with what came of it."""
        inputs = reading.Inputs(names, self._given, self.failures)
        if self._given["merge"]:
            articles = list(inputs.each(lambda article: article))
            output.write_briefs(self._merged(articles), self._given, many=False)
        else:
            output.write_briefs(inputs.each(self.briefs), self._given, many=inputs.many)
        self.failures.exit()

    def _merged(self, articles: list[Article]) -> Iterator[Briefs]:
        if articles:
            try:
                yield self.briefs(articles)
            except UserError as error:
                self.failures.report(error)

    def briefs(self, articles: Article | Sequence[Article]) -> Briefs:
        """Return the briefs of an article, or one brief of several, and say what is to be said of them."""
        from summarizer.pipeline import make_briefs

        given = self._given
        result = make_briefs(
            articles,
            self._languages,
            _length(given),
            given["ranker"],
            _translation(given),
            given["source"],
            explain=given["explain"],
        )
        article = result.article
        if given["explain"] and not given["format_"].startswith("json"):
            for line in explanation.lines(result):
                click.echo(line, err=True)
        for reason in result.missing.values():
            self.failures.missing(f"{article.source}: {reason}", fatal=self._asked)
        for warning in result.warnings:
            self.failures.warn(f"{article.source}: {warning}")
        if self._strict and any(brief.has_findings for brief in result.values()):
            self.failures.found()
        return result


def languages_of(to: str) -> tuple[str, ...]:
    """Return the languages that --to names.

    Raises:
        UsageError: it names none.
    """
    languages = tuple(code.strip().lower() for code in to.split(",") if code.strip())
    if not languages:
        raise UsageError("--to names no language; give codes such as --to de,en")
    return languages


def _length(given: dict[str, Any]) -> Length:
    from summarizer.pipeline import Length

    names = ("sentences", "words", "characters", "percent", "words_in", "min_sentence", "max_sentence")
    return Length(**{name: given.get(name) for name in names})


def _translation(given: dict[str, Any]) -> TranslationOptions | None:
    from summarizer.pipeline import TranslationOptions

    if "glossaries" not in given:
        return None
    glossaries = options.chosen_glossaries(given["glossaries"], given["no_glossary"])
    return TranslationOptions(glossaries, given["package"], given["quality"], given["threads"], given["beam"])
