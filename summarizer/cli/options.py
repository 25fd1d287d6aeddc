"""The options that commands share, one decorator for each group of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

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
    """INPUT..., --text, --encoding, --max-size, --allow-private."""
    return _together(
        click.argument("inputs", nargs=-1, metavar="[INPUT]..."),
        click.option("--text", metavar="STRING", help="Take this text instead of a file."),
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
    """--glossary, --no-glossary, --package, --quality, --threads, --strict."""
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
        click.option("--threads", type=click.IntRange(min=0), default=0, help="Processor threads; 0 chooses."),
        click.option("--strict", is_flag=True, help="Exit with code 3 if a check of a translation found something."),
    )(command)


def length(command: Command) -> Command:
    """--sentences, --words, --characters, --percent, --ranker."""
    return _together(
        click.option("-n", "--sentences", type=click.IntRange(min=1), help="Length in sentences.  [default: 3]"),
        click.option("--words", type=click.IntRange(min=1), help="Length in words of the article's language, at most."),
        click.option("--characters", type=click.IntRange(min=1), help="Length in characters, at most."),
        click.option(
            "--percent", type=click.FloatRange(0, 100, min_open=True), help="Length in per cent of the words."
        ),
        click.option(
            "--ranker",
            default="news",
            show_default=True,
            metavar="NAME",
            help="news, lead, lexrank, textrank, lsa, luhn, …",
        ),
    )(command)


def output(*formats: str) -> Callable[[Command], Command]:
    """--format, -o, -q."""
    return _together(
        click.option(
            "-f",
            "--format",
            "format_",
            type=click.Choice(formats),
            default=formats[0],
            show_default=True,
            help="Output format.",
        ),
        click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to a file."),
        click.option("-q", "--quiet", is_flag=True, help="No warnings on standard error."),
    )


def chosen_glossaries(named: tuple[str, ...], no_glossary: bool) -> list[str] | None:
    """Return what the glossary options ask for: names and files, or None for no glossary at all."""
    return None if no_glossary else list(named) or [DEFAULT_GLOSSARY]
