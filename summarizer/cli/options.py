"""The options that commands share, one decorator for each group of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from summarizer.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., object])

DEFAULT_MAX_SIZE = 20.0
DEFAULT_GLOSSARY = "diplomacy"


def _together(*decorators: Callable[[Command], Command]) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


def inputs(command: Command) -> Command:
    """INPUT..., --text, and the options of ``reading``."""
    return _together(
        _INPUTS, click.option("--text", metavar="STRING", help="Take this text instead of a file."), reading
    )(command)


def many_inputs(command: Command) -> Command:
    """INPUT..., and the options of ``reading``."""
    return _together(_INPUTS, reading)(command)


def reading(command: Command) -> Command:
    """--encoding, --max-size, --allow-private."""
    return _together(
        click.option("--encoding", metavar="NAME", help="The encoding of the input; without it, it is recognized."),
        click.option(
            "--max-size",
            type=click.FloatRange(min=0, min_open=True),
            default=DEFAULT_MAX_SIZE,
            show_default=True,
            metavar="MB",
            help="Refuse inputs larger than this many megabytes.",
        ),
        click.option("--allow-private", is_flag=True, help="Let a URL lead into a private network or to this machine."),
    )(command)


def source_language(command: Command) -> Command:
    """--from."""
    return click.option(
        "--from", "source", metavar="LANGUAGE", help="The article's language, such as de; without it, it is detected."
    )(command)


def glossaries(command: Command) -> Command:
    """--glossary."""
    return click.option(
        "-g",
        "--glossary",
        "glossaries",
        multiple=True,
        metavar="NAME|FILE",
        help=f"A glossary to apply; several times for several, earlier ones win.  [default: {DEFAULT_GLOSSARY}]",
    )(command)


def translation(command: Command) -> Command:
    """--glossary, --no-glossary, --package, --quality, --beam, --threads, --strict."""
    return _together(
        glossaries,
        click.option("--no-glossary", is_flag=True, help="Apply no glossary."),
        click.option(
            "--package",
            metavar="NAME",
            help="The translation package: bundled, or an installed one.  [default: installed, else bundled]",
        ),
        click.option(
            "--quality",
            type=click.Choice(["best", "fast"]),
            default="best",
            show_default=True,
            help="best decodes again what the checks find wanting; fast decodes once.",
        ),
        click.option(
            "--beam",
            type=click.IntRange(min=1),
            default=4,
            show_default=True,
            help="Hypotheses the model keeps while it decodes; 1 is fastest.",
        ),
        click.option("--threads", type=click.IntRange(min=0), default=0, help="Processor threads; 0 chooses."),
        click.option("--strict", is_flag=True, help="Exit with code 3 if a check of a translation found something."),
    )(command)


def length(command: Command) -> Command:
    """--sentences, --words, --characters, --percent, --min-sentence, --max-sentence, --ranker."""
    return _together(
        click.option("-n", "--sentences", type=click.IntRange(min=1), help="Length in sentences.  [default: 3]"),
        click.option("--words", type=click.IntRange(min=1), help="Length in words of the article's language, at most."),
        click.option("--characters", type=click.IntRange(min=1), help="Length in characters, at most."),
        click.option(
            "--percent", type=click.FloatRange(0, 100, min_open=True), help="Length in per cent of the words."
        ),
        click.option(
            "--min-sentence", type=click.IntRange(min=1), metavar="WORDS", help="Leave out sentences of fewer words."
        ),
        click.option(
            "--max-sentence", type=click.IntRange(min=1), metavar="WORDS", help="Leave out sentences of more words."
        ),
        click.option(
            "--ranker",
            default="news",
            show_default=True,
            metavar="NAME",
            help="news, lead, lexrank, textrank, lsa, luhn, …",
        ),
    )(command)


def choice(command: Command) -> Command:
    """--merge, --explain."""
    return _together(
        click.option(
            "--merge", is_flag=True, help="Make one brief of all inputs: articles on one event, in one language."
        ),
        click.option(
            "--explain",
            is_flag=True,
            help="Say on standard error, or in the JSON, why each sentence was chosen or not.",
        ),
    )(command)


def words_in(command: Command) -> Command:
    """--words-in."""
    return click.option(
        "--words-in",
        metavar="LANGUAGE",
        help="Count the words of --words in this language; sentences are translated before they are chosen.",
    )(command)


def output(*formats: str) -> Callable[[Command], Command]:
    """--format, -o, -q."""
    return _together(_format(click.Choice(formats), formats[0]), _TO_FILE, _QUIET)


class Format(click.ParamType[str]):
    """A format of briefs, built in or added by another distribution; the latter are looked for only when named."""

    name = "format"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 - click's signature
        """Return the built-in formats, as the help shows them."""
        from summarizer.rendering import BUILT_IN

        return f"[{'|'.join(BUILT_IN)}]"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name, if there is such a format."""
        from summarizer.rendering import BUILT_IN, formats

        if value not in BUILT_IN and value not in formats():
            self.fail(f"{value!r} is not one of {', '.join(formats())}.", param, ctx)
        return value

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[CompletionItem]:
        """Return the formats that begin so."""
        from summarizer.rendering import formats

        return [CompletionItem(name) for name in formats() if name.startswith(incomplete)]


def rendering(command: Command) -> Command:
    """--format, -o, --output-dir and -q, and what concerns single formats: see ``render_options``."""
    return _together(formats, to_folder("a file for each input", "{stem}{suffix}", "number date slug language"))(
        command
    )


def to_folder(what: str, pattern: str, fields: str) -> Callable[[Command], Command]:
    """--output-dir, --name; the names that ``fields`` lists may stand in the pattern too."""
    possible = ", ".join(f"{{{field}}}" for field in fields.split())
    return _together(
        click.option(
            "--output-dir",
            type=click.Path(file_okay=False, path_type=Path),
            metavar="DIR",
            help=f"Write {what} into this folder.",
        ),
        click.option(
            "--name",
            default=pattern,
            show_default=True,
            metavar="PATTERN",
            help=f"How these files are called; possible too: {possible}.",
        ),
    )


def formats(command: Command) -> Command:
    """--format, -o and -q, and what concerns single formats."""
    return _together(
        _format(Format(), "text"),
        _TO_FILE,
        _QUIET,
        click.option("--title", "--subject", metavar="TEXT", help="Title of the page or feed, subject of the mail."),
        click.option(
            "--width", type=click.IntRange(min=20), default=78, show_default=True, help="Width of plain text."
        ),
        click.option("--flowed", is_flag=True, help="Plain text that mail programs flow anew (RFC 3676)."),
        click.option("--front-matter", is_flag=True, help="Put YAML front matter before Markdown."),
        click.option("--fragment", is_flag=True, help="Of a page only the part to paste into another one."),
        click.option("--from-address", "sender", metavar="ADDRESS", help="Who sends the mail."),
        click.option(
            "--to-address", "recipients", multiple=True, metavar="ADDRESS", help="Who gets the mail; several times."
        ),
        click.option("--link", metavar="URL", help="The newsletter's page, which a feed names."),
        click.option("--feed-url", metavar="URL", help="The feed's own address."),
        click.option(
            "--templates",
            type=click.Path(exists=True, file_okay=False, path_type=Path),
            metavar="DIR",
            help="A folder with templates that stand in for the built-in ones.",
        ),
    )(command)


def render_options(given: dict[str, Any]) -> dict[str, Any]:
    """Return what the options of ``rendering`` say about formats, as ``summarizer.rendering.stream`` takes it.

    Raises:
        UsageError: an address is none that a feed may name.
    """
    from summarizer.rendering.safety import link

    for option in ("link", "feed_url"):
        if given[option] and not link(given[option]):
            raise UsageError(f"--{option.replace('_', '-')}: {given[option]!r} is no http or https address")
    names = ("title", "width", "flowed", "front_matter", "fragment", "sender", "recipients", "link", "feed_url")
    return {name: given[name] for name in (*names, "templates")}


def _format(type_: click.ParamType[Any], default: str) -> Callable[[Command], Command]:
    return click.option(
        "-f", "--format", "format_", type=type_, default=default, show_default=True, help="Output format."
    )


_INPUTS = click.argument("inputs", nargs=-1, metavar="[INPUT]...")
_TO_FILE = click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file.")
_QUIET = click.option("-q", "--quiet", is_flag=True, help="No warnings on standard error.")


def chosen_glossaries(named: tuple[str, ...], no_glossary: bool) -> list[str] | None:
    """Return what the glossary options ask for: names and files, or None for no glossary at all."""
    return None if no_glossary else list(named) or [DEFAULT_GLOSSARY]
