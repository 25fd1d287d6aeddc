"""Where the commands print: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import options
from summarizer.cli.naming import Namer
from summarizer.errors import InputError, UsageError
from summarizer.files import replace

if TYPE_CHECKING:
    from summarizer.briefs import Briefs


def write(chunks: Iterable[str | bytes], output: Path | None) -> None:
    """Print the chunks one by one, or put them into a file in place of what it held; text is UTF-8 there.

    Raises:
        InputError: the file, or standard output, cannot be written. A pipe that was closed is none of these.
    """
    if output is None:
        for chunk in chunks:
            _print(chunk)
        return
    pieces = iter(chunks)
    first = next(pieces, None)
    if first is None:  # nothing came of any input: what the file held stays
        return
    try:
        _replace(output, chain([first], pieces))
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}); choose another file with -o") from None


def write_briefs(briefs: Iterable[Briefs], given: dict[str, Any], *, many: bool) -> None:
    """Print briefs, or write them to a file or a folder, as the options of ``options.rendering`` say.

    Raises:
        InputError: a file cannot be written.
        UsageError: both a file and a folder are given, or the pattern of names is wrong.
        TemplateError: a template is wrong.
    """
    from summarizer.rendering import stream, suffix

    form, render = given["format_"], options.render_options(given)
    if given["output_dir"] is None:
        write(stream(briefs, form, many=many, **render), given["output"])
        return
    if given["output"] is not None:
        raise UsageError("give either -o or --output-dir, not both")
    namer = Namer(given["output_dir"], given["name"], suffix(form))
    for path, item in namer.named(briefs):
        make_folder(path.parent)
        write(stream([item], form, many=False, **render), path)


def make_folder(path: Path) -> None:
    """Make a folder, and those it is to lie in.

    Raises:
        InputError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{path}: cannot be made ({error.strerror}); choose another --output-dir") from None


def as_json(value: object) -> str:
    """Return a value of JSON types as the JSON that commands print."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def table(rows: Sequence[tuple[str, ...]], header: tuple[str, ...]) -> str:
    """Return plain columns, the last one as wide as it is."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() + "\n" for line in lines
    )


def _print(chunk: str | bytes) -> None:
    try:
        click.echo(chunk, nl=False)
    except BrokenPipeError:
        raise  # who reads has had enough; click ends the program quietly
    except OSError as error:
        raise lost_standard_output(error) from None


def lost_standard_output(error: OSError) -> InputError:
    """Return the complaint that standard output cannot be written.

    What is still to be flushed goes nowhere, so that the interpreter does not fail on it once more at its end.
    """
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    return InputError(f"standard output: cannot be written ({error.strerror}); make room for it")


def _replace(path: Path, chunks: Iterable[str | bytes]) -> None:
    encoded = (chunk.encode() if isinstance(chunk, str) else chunk for chunk in chunks)
    if path.exists() and not path.is_file():  # a device or a pipe is written to, never replaced
        with path.open("wb") as file:
            file.writelines(encoded)
        return
    replace(path, encoded)
