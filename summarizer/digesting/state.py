"""What earlier digests had: a small file of the articles' identities, so that none is mailed twice.

The file is locked from the moment it is read until it is written, so that of two digests made at once from one feed the
second waits, and finds nothing new. It is JSON: ``{"version": 1, "articles": {identity: day}}``, the day being the last
on which the article was still among the inputs; after ``KEPT`` days it is forgotten.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.digesting.identity import identity
from summarizer.errors import InputError
from summarizer.files import replace, user_path

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.digest import Digest

KEPT: Final = 90
VERSION: Final = 1


def default_path() -> Path:
    """Return the state file in the user's folder; SUMMARIZER_HOME moves it."""
    return user_path("digest.json", state=True)


class State:
    """The articles that earlier digests had, and those of them that are among the inputs again."""

    def __init__(self, path: Path, had: dict[str, date], today: date) -> None:
        self._path, self._had, self._today = path, had, today

    def unseen(self, articles: Iterable[Article]) -> Iterator[Article]:
        """Yield the articles that no earlier digest had."""
        for article in articles:
            name = identity(article)
            if name in self._had:
                self._had[name] = self._today
            else:
                yield article

    def save(self, digest: Digest) -> None:
        """Write down the articles that a digest has, in one step; to be called when it was printed or sent.

        Raises:
            InputError: the file cannot be written.
        """
        for story in digest.stories():
            self._had |= {identity(article): self._today for article in story.articles}
        oldest = self._today - timedelta(days=KEPT)
        kept = {name: day.isoformat() for name, day in sorted(self._had.items()) if day >= oldest}
        text = json.dumps({"version": VERSION, "articles": kept}, ensure_ascii=False, indent=1) + "\n"
        try:
            replace(self._path, [text.encode()], mode=0o600)
        except OSError as error:
            raise InputError(
                f"{self._path}: cannot be written ({error.strerror}); the next digest repeats this one"
            ) from (None)


@contextmanager
def opened(path: Path, today: date | None = None, waiting: Callable[[], object] | None = None) -> Iterator[State]:
    """Give the state that a file holds, which is nobody else's meanwhile; a file that is not there is an empty state.

    ``waiting`` is called where another process has it and must be waited for.

    Raises:
        InputError: the file cannot be read, or is no state.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise InputError(f"{path}: cannot be used ({error.strerror}); name another file with --state") from None
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if waiting:
                waiting()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield State(path, _read(path), today or date.today())
    finally:
        os.close(lock)  # and with it the lock


def _read(path: Path) -> dict[str, date]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise InputError(f"{path}: cannot be read ({reason}); name another file with --state") from None
    try:
        held = json.loads(text)
        if held["version"] != VERSION:
            raise InputError(f"{path}: version {held['version']} of the state is not known here; update the program")
        return {str(name): date.fromisoformat(day) for name, day in held["articles"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(f"{path}: it is no state of a digest; delete it to begin anew, or name another one") from None
