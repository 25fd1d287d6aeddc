"""The dictionary of a translation package: 840,000 word forms, searched in place, never loaded."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from summarizer.errors import PackageError


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

    The file is mapped into memory and searched by bisection, so opening it costs nothing and a word costs some twenty
    page touches the first time. A negative weight in the file marks an inflected form.
    """

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            PackageError: the file is missing or empty.
        """
        try:
            with path.open("rb") as file:
                self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise PackageError(f"{path}: the package's dictionary cannot be read ({error}); install it anew") from None
        self.lookup = lru_cache(maxsize=50_000)(self._lookup)

    def _lookup(self, form: str) -> Entry | None:
        """Return the entry of a form as it is written, or None."""
        key = form.encode()
        low, high = 0, len(self._bytes)
        while low < high:
            middle = (low + high) // 2
            start = self._bytes.rfind(b"\n", 0, middle) + 1
            end = self._bytes.find(b"\n", start)
            end = len(self._bytes) if end < 0 else end
            line = self._bytes[start:end]
            found = line.partition(b"\t")[0]
            if found == key:
                return _entry(line)
            if found < key:
                low = end + 1
            else:
                high = start
        return None

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
