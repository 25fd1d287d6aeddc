"""What the commands read: files, a pipe, or a text given as an option. One bad input does not stop the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

import click

from summarizer.errors import InputError, UsageError, UserError

if TYPE_CHECKING:
    from summarizer.article import Article

MEGABYTE = 1_000_000
STRICT_EXIT = 3
Result = TypeVar("Result")


class Failures:
    """What went wrong in a call: said in one line each on standard error, and summed up in the exit code."""

    def __init__(self, quiet: bool = False) -> None:
        """``quiet`` leaves out warnings; errors are always said."""
        self._quiet = quiet
        self._code = 0
        self._found = False

    def report(self, error: UserError) -> None:
        """Say that an input could not be used; of several exit codes 1 wins."""
        say(str(error))
        self._code = error.exit_code if self._code in (0, error.exit_code) else 1

    def missing(self, reason: str, *, fatal: bool) -> None:
        """Say that something could not be made; it counts as a failure only where it was asked for."""
        if fatal or not self._quiet:
            say(reason)
        if fatal:
            self._code = 1

    def warn(self, warning: str) -> None:
        """Say what a user may want to know."""
        if not self._quiet:
            say(warning)

    def found(self) -> None:
        """Remember that a strict check found something."""
        self._found = True

    def exit(self) -> None:
        """End the command if something went wrong: a failure wins over a finding."""
        code = self._code or (STRICT_EXIT if self._found else 0)
        if code:
            click.get_current_context().exit(code)


def say(message: str) -> None:
    """Print one line on standard error."""
    click.echo(f"summarizer: {message}", err=True)


def sources(inputs: tuple[str, ...], text: str | None) -> list[str | None]:
    """Return the names of the inputs; None stands for the text given as an option.

    Raises:
        UsageError: there is neither an input nor a pipe, or both an input and a text.
    """
    if text is not None:
        if inputs:
            raise UsageError("give either --text or an INPUT, not both")
        return [None]
    if inputs:
        return list(inputs)
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("nothing to read; name a file, pipe a text in, or give one with --text")
    return ["-"]


def each(names: list[str | None], work: Callable[[str | None], Result], failures: Failures) -> Iterator[Result]:
    """Yield what the work makes of each input; a failing one is reported and left out."""
    for name in names:
        try:
            yield work(name)
        except UserError as error:
            failures.report(error)


def article(name: str | None, text: str | None, encoding: str | None, max_size: float) -> Article:
    """Read one input.

    Raises:
        InputError: it cannot be read, or there is nothing in it.
    """
    from summarizer import readers

    limit = int(max_size * MEGABYTE)
    if name is None:
        return readers.read_text(text or "", source="--text")
    if name == "-":
        return readers.read(_standard_input(limit), encoding=encoding, max_size=limit, name="standard input")
    return readers.read(name, encoding=encoding, max_size=limit)


def _standard_input(limit: int) -> bytes:
    try:
        return sys.stdin.buffer.read(limit + 1)
    except OSError as error:
        raise InputError(f"standard input cannot be read ({error.strerror}); name a file instead") from None
