"""Writing glossary files so that nothing is lost: a lock, a check that nobody else wrote, the old file or the new one.

The lock is on the folder: it leaves no file behind, and is gone with the process that held it. A spreadsheet knows
nothing of it; what it wrote between our reading and our writing is noticed, because the file is compared just before.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.files import TEMPORARY, replace
from summarizer.glossary.sheet import Sheet, parse_sheet

_PATIENCE: Final = 10.0  # seconds that another writer may take


def update(path: Path, change: Callable[[Sheet | None], Sheet]) -> Sheet:
    """Read the file at ``path``, ``change`` it and write it; ``change`` gets None where there is no file yet.

    Raises:
        GlossaryError: the file cannot be read or written, another process is at it for too long, or it was changed
            meanwhile; then nothing is written.
    """
    named, path = path, Path(os.path.realpath(path))  # a link stays one
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path):
            before = path.read_bytes() if path.exists() else None
            changed = change(None if before is None else parse_sheet(before, str(named)))
            content = changed.to_bytes()
            if content != before:
                _replace(path, content, before)
    except OSError as error:
        raise GlossaryError(f"{path}: cannot be written ({error.strerror or error}); nothing was changed") from None
    return changed


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        give_up = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > give_up:
                    raise GlossaryError(f"{path}: another process is writing in this folder; try again") from None
                time.sleep(0.02)
        yield
    finally:
        os.close(folder)  # and with it the lock


def _replace(path: Path, content: bytes, before: bytes | None) -> None:
    """Put ``content`` in the file's place in one step, unless the file is no longer as it was ``before``."""
    for left in path.parent.glob(f".{path.name}.*{TEMPORARY}"):  # by a process that was killed
        left.unlink(missing_ok=True)
    replace(path, [content], just_before=lambda: _unchanged(path, before))


def _unchanged(path: Path, before: bytes | None) -> None:
    if (path.read_bytes() if path.exists() else None) != before:
        raise GlossaryError(f"{path}: was changed meanwhile by another program; nothing was written, try again")
