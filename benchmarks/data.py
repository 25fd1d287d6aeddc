"""Where the benchmarks find their evaluation sets, and how the figures are kept from disturbing each other."""

from __future__ import annotations

import argparse
import gzip
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

DEFAULT = Path(os.environ.get("SUMMARIZER_EVAL", Path(__file__).parent / "data"))
SETS = ("wmt16", "flores-dev")


def parser(description: str | None) -> argparse.ArgumentParser:
    """Return a parser with the option all benchmarks share: where the sets lie."""
    result = argparse.ArgumentParser(description=description)
    result.add_argument("--data", type=Path, default=DEFAULT, help="folder with the evaluation sets")
    return result


def pairs(folder: Path, name: str, limit: int | None = None) -> list[tuple[str, str]]:
    """Return the German and English lines of a set, ``NAME.de-en.tsv.gz``."""
    with gzip.open(folder / f"{name}.de-en.tsv.gz", "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [(german, english) for german, english in rows[:limit]]


@contextmanager
def quiet_machine() -> Iterator[None]:
    """Pause a training run that TRAIN_HOME names, so that timings are not disturbed by it."""
    group = None
    with suppress(OSError, KeyError, ValueError):
        group = os.getpgid(int((Path(os.environ["TRAIN_HOME"]) / "pid").read_text()))
    if group is None:
        yield
        return
    os.killpg(group, signal.SIGSTOP)
    try:
        yield
    finally:
        os.killpg(group, signal.SIGCONT)
