"""Articles and briefs kept in a temporary file rather than in memory, and read back one at a time."""

from __future__ import annotations

import pickle
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Generic, TypeVar, overload

Item = TypeVar("Item")

MEMORY: Final = 4_000_000  # bytes that are kept in memory; more go to the disk


class Shelf(Generic[Item]):
    """A place for things that there may be many of. Its file has no name and goes when the shelf does."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(MEMORY)  # noqa: SIM115 - it lives as long as the shelf
        self._starts: list[int] = []
        self._lock = threading.Lock()  # reading and writing share one place in the file

    def add(self, item: Item) -> int:
        """Put a thing on the shelf and return its place."""
        with self._lock:
            self._file.seek(0, 2)
            self._starts.append(self._file.tell())
            pickle.dump(item, self._file)
            return len(self._starts) - 1

    def __getitem__(self, place: int) -> Item:
        with self._lock:
            self._file.seek(self._starts[place])
            item: Item = pickle.load(self._file)  # noqa: S301 - what ``add`` has written
            return item

    def picked(self, places: Iterable[int]) -> Picked[Item]:
        """Return the things at some places, in the order of these, each read when it is asked for."""
        return Picked(self, tuple(places))


class Picked(Sequence[Item]):
    """A sequence of things that lie on a shelf."""

    def __init__(self, shelf: Shelf[Item], places: tuple[int, ...]) -> None:
        self._shelf, self._places = shelf, places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> Picked[Item]: ...

    def __getitem__(self, index: int | slice) -> Item | Picked[Item]:
        if isinstance(index, slice):
            return Picked(self._shelf, self._places[index])
        return self._shelf[self._places[index]]

    def __iter__(self) -> Iterator[Item]:
        return (self._shelf[place] for place in self._places)
