"""The dictionary of a translation package: 840,000 word forms, searched in place, never loaded."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from summarizer.errors import PackageError

# Bytes read at once at the end of a search, those that hold any whole line, and steps of searches remembered.
_BLOCK = 2048
_LONGEST = 512
_REMEMBERED = 4096


@dataclass(frozen=True)
class Entry:
    """A form's English: the likeliest reading, its weight (always positive), and a second likely reading or ``""``.

    ``inflected`` is true where the form is an inflected one, derived from its base form's entry.
    """

    english: str
    weight: float
    second: str
    inflected: bool


class Lexicon:
    """A tab-separated file of form, English, weight and perhaps a second reading, sorted by the bytes of the form.

    The file is searched by bisection where it lies, so opening it costs nothing and little of it is in memory at any
    time: what the first steps of all searches look at is remembered, the last of each reads one block. A negative
    weight in the file marks an inflected form.
    """

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            PackageError: the file is missing or empty.
        """
        try:
            self._file = path.open("rb", buffering=0)
            self._size = os.fstat(self._file.fileno()).st_size
        except OSError as error:
            raise PackageError(f"{path}: the package's dictionary cannot be read ({error}); install it anew") from None
        if not self._size:
            self._file.close()
            raise PackageError(f"{path}: the package's dictionary is empty; install it anew")
        self._turn = Lock()
        self._form_behind = lru_cache(maxsize=_REMEMBERED)(self._read_form_behind)
        self.lookup = lru_cache(maxsize=4096)(self._lookup)

    def _lookup(self, form: str) -> Entry | None:
        """Return the entry of a form as it is written, or None."""
        key = form.encode() + b"\t"
        low, high = 0, self._size
        while high - low > _BLOCK:
            middle = (low + high) // 2
            start, found = self._form_behind(middle)
            if found and found <= key:
                low = start
            else:
                high = middle
        lines = b"\n" + self._read(low, high - low + _LONGEST)
        place = lines.find(b"\n" + key)
        return _entry(lines[place + 1 :].partition(b"\n")[0]) if place >= 0 else None

    def _read_form_behind(self, place: int) -> tuple[int, bytes]:
        """Return where the first line behind a place begins, and its form with the tab behind it."""
        text = self._read(place, _LONGEST)
        start = text.find(b"\n") + 1
        form, tab, _ = text[start:].partition(b"\t")
        return place + start, form + tab if start else b""

    def _read(self, start: int, length: int) -> bytes:
        with self._turn:
            self._file.seek(start)
            return self._file.read(length)

    def readings(self, word: str) -> tuple[str, ...]:
        """Return the English readings of a word form, as written, else with its first letter in the other case."""
        for form in (word, word[:1].swapcase() + word[1:]):
            entry = self.lookup(form)
            if entry:
                return (entry.english, entry.second) if entry.second else (entry.english,)
        return ()


def _entry(line: bytes) -> Entry:
    _, english, weight, *second = line.decode(errors="replace").rstrip("\r").split("\t")
    return Entry(english, abs(float(weight)), second[0] if second else "", float(weight) < 0)
