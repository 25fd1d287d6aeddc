"""The user's own files: where they lie, and how one is written whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

TEMPORARY: Final = ".new"
"""How the name of a file ends that is still being written; it begins with a dot and the name of the file it becomes."""


def user_path(name: str, *, state: bool = False) -> Path:
    """Return a path in the user's folder, whether it is there or not; SUMMARIZER_HOME moves it.

    ``state`` says that the program writes there for itself; else it is what the user sets up.
    """
    home = os.environ.get("SUMMARIZER_HOME")
    if home:
        return Path(home) / name
    import platformdirs

    folder = platformdirs.user_state_dir if state else platformdirs.user_config_dir
    return Path(folder("summarizer")) / name


def replace(
    path: Path, chunks: Iterable[bytes], *, mode: int = 0o666, just_before: Callable[[], object] | None = None
) -> None:
    """Put what the chunks hold in a file's place in one step; until then, and if anything fails, it stays as it was.

    A file that was there keeps its permissions, a new one gets ``mode`` as far as the umask allows. ``just_before`` is
    called when all is written, and may still raise.

    Raises:
        OSError: it cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(chunks)
            file.flush()
            if path.exists():
                os.fchmod(file.fileno(), path.stat().st_mode & 0o7777)
            os.fsync(file.fileno())
        if just_before:
            just_before()
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(path: Path) -> None:
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
