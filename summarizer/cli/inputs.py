"""What the commands read: files, a pipe, or a text given as an option. One bad input does not stop the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

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

    @property
    def any(self) -> bool:
        """Whether something could not be used or made."""
        return bool(self._code)

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


class Inputs:
    """The articles that a command was given, read one after the other; what can't be read is reported and left out."""

    def __init__(self, inputs: tuple[str, ...], given: Mapping[str, Any], failures: Failures) -> None:
        """``given`` holds the options text, encoding, max_size and allow_private.

        Raises:
            UsageError: there is neither an input nor a pipe, or both an input and a text.
        """
        self._given = given
        self._failures = failures
        self._names = _names(inputs, given["text"])
        self._only = self._read(self._names[0]) if len(self._names) == 1 else None
        self.many = self._only is None or len(self._only) > 1
        """Whether the result is a list: there are several inputs, or the only one holds several articles."""

    def each(self, work: Callable[[Article], Result]) -> Iterator[Result]:
        """Yield what the work makes of each article; a failing one is reported and left out."""
        for name in self._names:
            for article in self._read(name) if self._only is None else self._only:
                try:
                    yield work(article)
                except UserError as error:
                    self._failures.report(error)

    def _read(self, name: str | None) -> Sequence[Article]:
        try:
            return _articles(name, self._given)
        except UserError as error:
            self._failures.report(error)
            return []


def _names(inputs: tuple[str, ...], text: str | None) -> list[str | None]:
    """Return the names of the inputs; None stands for the text given as an option."""
    if text is not None:
        if inputs:
            raise UsageError("give either --text or an INPUT, not both")
        return [None]
    if inputs:
        return list(inputs)
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("nothing to read; name a file, pipe a text in, or give one with --text")
    return ["-"]


def _articles(name: str | None, given: Mapping[str, Any]) -> list[Article]:
    from summarizer import readers

    if name is None:
        return [readers.read_text(given["text"] or "", source="--text")]
    limit = int(given["max_size"] * MEGABYTE)
    if name == "-":
        data = _standard_input(limit)
        return readers.read_all(data, encoding=given["encoding"], max_size=limit, name="standard input")
    return readers.read_all(name, encoding=given["encoding"], max_size=limit, allow_private=given["allow_private"])


def plain_text(name: str, encoding: str | None) -> str:
    """Return a file's whole text as it stands; "-" is standard input.

    Raises:
        InputError: it cannot be read, or is no text.
        UsageError: there is no encoding of that name.
    """
    from summarizer.readers import encoding as decoding
    from summarizer.readers.source import MAX_SIZE, fetch

    if name == "-":
        return decoding.normalize(decoding.decode(_standard_input(MAX_SIZE), encoding, name="standard input"))
    return decoding.normalize(decoding.decode(fetch(name, MAX_SIZE, name).data, encoding, name=name))


def _standard_input(limit: int) -> bytes:
    try:
        return sys.stdin.buffer.read(limit + 1)
    except OSError as error:
        raise InputError(f"standard input cannot be read ({error.strerror}); name a file instead") from None
