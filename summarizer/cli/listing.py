"""The inputs of a digest: names, patterns that the shell has left, and lists of both on standard input."""

from __future__ import annotations

import glob
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.errors import InputError, UsageError

if TYPE_CHECKING:
    from summarizer.cli.inputs import Failures

_MAGIC: Final = "*?["


def listed(names: Iterable[str], failures: Failures) -> list[str]:
    """Return paths and addresses, each once; "-" stands for those on standard input, one a line, # begins a comment.

    A pattern with no file is reported: as a failure where its folder is not there either.

    Raises:
        UsageError: there is neither a name nor a pipe.
    """
    return list(dict.fromkeys(found for name in _lines(list(names)) for found in _expanded(name, failures)))


def _lines(names: list[str]) -> Iterator[str]:
    if not names:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("nothing to read; name files, feeds or pages, or pipe a list of them in")
        names = ["-"]
    for name in names:
        if name != "-":
            yield name
            continue
        for line in sys.stdin.buffer:
            text = line.decode("utf-8", "surrogateescape").strip()
            if text and not text.startswith("#"):
                yield text


def _expanded(name: str, failures: Failures) -> Iterator[str]:
    from summarizer.readers.source import is_address

    if is_address(name) or not any(mark in name for mark in _MAGIC) or Path(name).exists():
        yield name
        return
    pattern = Path(name).expanduser()
    paths = sorted(glob.glob(str(pattern), recursive=True))  # noqa: PTH207 - a Path takes no pattern from the root
    found = [path for path in paths if Path(path).is_file()]
    if found:
        yield from found
        return
    folder = next(folder for folder in pattern.parents if not any(mark in str(folder) for mark in _MAGIC))
    if folder.is_dir():
        failures.warn(f"{name}: no file is called so")
    else:
        failures.report(InputError(f"{name}: there is no folder {folder}; check the path"))
