"""Where the bytes of an article come from: a file or memory, within a limit of size."""

from __future__ import annotations

import codecs
import math
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import urljoin, urlsplit

from summarizer.errors import InputError

MAX_SIZE: Final = 20_000_000
_MEGABYTE: Final = 1_000_000
_PATH_OF_ADDRESS: Final = re.compile(r"https?://[^/?#]*([^?#]*)", re.IGNORECASE)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]+:/", re.IGNORECASE)  # one slash: paths lose the second


@dataclass(frozen=True)
class Raw:
    """An input as it came, and what a server said about it.

    ``url`` is the address that it came from in the end, ``media_type`` such as "text/html", lower case, and
    ``encoding`` the one that the server states, if the data is in it.
    """

    data: bytes
    url: str | None = None
    media_type: str = ""
    encoding: str | None = None


@dataclass(frozen=True)
class Sample:
    """What a reader knows its format by.

    ``start`` is what the input begins with, ``name`` its name or address, ``media_type`` what a server says it is, or
    empty.
    """

    start: bytes
    name: str = ""
    media_type: str = ""

    @property
    def suffix(self) -> str:
        """The end of the name from its last full stop (".html"), lower case; empty without one."""
        path = _PATH_OF_ADDRESS.match(self.name)
        return PurePosixPath(path[1] if path else self.name).suffix.lower()

    @property
    def head(self) -> bytes:
        """The start in lower case, as UTF-8 without byte order mark, and without white space in front."""
        if self.start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return self.start.decode("utf-16", "ignore").encode("utf-8", "ignore").lstrip().lower()
        return self.start.removeprefix(codecs.BOM_UTF8).lstrip().lower()


def is_address(name: str) -> bool:
    """Whether a name is the address of a web page rather than a path."""
    return name.lower().startswith(("http://", "https://"))


def resolved(link: str | None, base: str | None) -> str:
    """Return the address that a link means where ``base`` is the address of what it stands in; empty if it is none."""
    try:
        joined = urljoin(base or "", link or "")
        urlsplit(joined)  # what is no address may have been left as it is
    except ValueError:
        return resolved(link, None) if base else ""
    return joined


def fetch(source: str | Path | bytes, max_size: int, name: str, *, allow_private: bool = False) -> Raw:
    """Return an input's bytes; ``name`` is what messages call it.

    Raises:
        InputError: there is no such file or page, it can't be read, or it is larger than ``max_size`` bytes.
    """
    if isinstance(source, bytes):
        raw, size = Raw(source), len(source)
    elif is_address(str(source)):
        from summarizer.readers.web import fetch_page

        raw = fetch_page(str(source), max_size, name, allow_private=allow_private)
        size = len(raw.data)
    else:
        data, size = _read(Path(source), max_size, name)
        raw = Raw(data)
    if size > max_size:
        found = math.ceil(size / _MEGABYTE * 10) / 10  # rounded up, so that one byte over the limit shows
        limit = max_size / _MEGABYTE
        raise InputError(f"{name} is {found:g} MB, over the limit of {limit:g} MB; raise it with --max-size")
    if not raw.data:
        raise InputError(f"{name} is empty; give a file that holds an article")
    return raw


def printable(name: str) -> str:
    """Return the name of an input on one line, whatever characters it has."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in name)


def _read(path: Path, max_size: int, name: str) -> tuple[bytes, int]:
    """Return a file's bytes and its size; a file that is too large is not read, an endless one not for long."""
    try:
        size = path.stat().st_size
        if size > max_size:
            return b"", size
        with path.open("rb") as file:
            data = file.read(max_size + 1)
    except FileNotFoundError:
        if _SCHEME.match(str(path)):
            raise InputError(f"{name}: only http and https addresses are read, and files") from None
        raise InputError(f"{name}: there is no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name or 'an empty name'} is a directory; name the files in it") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it; change that or copy the file") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{name} cannot be read ({reason}); check the path") from None
    return data, max(size, len(data))
