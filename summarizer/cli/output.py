"""Where the commands print: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

import click

from summarizer.errors import InputError


def write(chunks: Iterable[str], output: Path | None) -> None:
    """Print the chunks one by one, or put them into a file in place of what it held.

    Raises:
        InputError: the file cannot be written.
    """
    if output is None:
        for chunk in chunks:
            click.echo(chunk, nl=False)
        return
    pieces = iter(chunks)
    first = next(pieces, None)
    if first is None:  # nothing came of any input: what the file held stays
        return
    try:
        _replace(output, chain([first], pieces))
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}); choose another file with -o") from None


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


def _replace(path: Path, chunks: Iterable[str]) -> None:
    if path.exists() and not path.is_file():  # a device or a pipe is written to, never replaced
        with path.open("w", encoding="utf-8") as file:
            file.writelines(chunks)
        return
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.writelines(chunks)
        mode = path.stat().st_mode if path.exists() else 0o666 & ~_umask()
        Path(temporary).chmod(mode & 0o777)
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
