"""What reading takes, in terms that a busy or slow machine does not change."""

from __future__ import annotations

import contextlib
import time
import tracemalloc
from functools import lru_cache

from benchmarks.files import paragraphs
from summarizer.errors import UserError
from summarizer.readers import read_all

_TIMES = 2
_ORDINARY = "\n\n".join(paragraphs(200_000)).encode()
MOST = 60
"""Of what ``effort`` returns for less than a megabyte; two seconds were 30 where this was written."""


def effort(data: bytes, name: str) -> float:
    """Return the processor's time for reading, in multiples of what 200 kB of ordinary text take here and now."""
    return _seconds(data, name) / _seconds(_ORDINARY, "article.txt")


def peak(data: bytes, name: str) -> int:
    """Return how many bytes reading takes at the worst moment, beside the input's own."""
    _load(name)
    tracemalloc.start()
    try:
        _read(data, name)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _seconds(data: bytes, name: str) -> float:
    _load(name)
    return min(_once(data, name) for _ in range(_TIMES))


def _once(data: bytes, name: str) -> float:
    started = time.process_time()
    _read(data, name)
    return time.process_time() - started


@lru_cache
def _load(name: str) -> None:
    """Load what reading files so called needs."""
    _read(b"<p>Die Regeln werden einmal geladen.", name)


def _read(data: bytes, name: str) -> None:
    with contextlib.suppress(UserError):
        read_all(data, name=name)
