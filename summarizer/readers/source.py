"""Where the bytes of an article come from: a file or memory, within a limit of size."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from summarizer.errors import InputError

_MEGABYTE: Final = 1_000_000


def fetch(source: str | Path | bytes, max_size: int, name: str) -> bytes:
    """Return an input's bytes; ``name`` is what messages call it.

    Raises:
        InputError: there is no such file, it can't be read, or it is larger than ``max_size`` bytes.
    """
    if isinstance(source, bytes):
        data, size = source, len(source)
    elif str(source).lower().startswith(("http://", "https://")):
        raise InputError(f"{name}: reading web pages is not built in yet; save the page as text and give that file")
    else:
        data, size = _read(Path(source), max_size, name)
    if size > max_size:
        found = math.ceil(size / _MEGABYTE * 10) / 10  # rounded up, so that one byte over the limit shows
        limit = max_size / _MEGABYTE
        raise InputError(f"{name} is {found:g} MB, over the limit of {limit:g} MB; raise it with --max-size")
    if not data:
        raise InputError(f"{name} is empty; give a file that holds an article")
    return data


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
        raise InputError(f"{name}: there is no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name} is a directory; name the files in it") from None
    except PermissionError:
        raise InputError(f"{name}: no permission to read it; change that or copy the file") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{name} cannot be read ({reason}); check the path") from None
    return data, max(size, len(data))
