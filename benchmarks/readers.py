"""What reading takes: megabytes per second, and whether time and memory stay within bounds whatever the input is.

    python -m benchmarks.readers [--size MEGABYTES] [--only KIND ...]

All inputs are made here: ordinary articles, pages and files, the worst that they can be, and files that are made to do
harm. Prints a line for each kind: the processor's seconds for a fifth of the size and for all of it, how these grow
for each byte (1 is linear), seconds a megabyte, megabytes a second, and the memory at the worst moment, the input's
own bytes included, beyond what an interpreter takes that has read a small input of the kind; once in megabytes and once
in multiples of the input. Each measurement is a process of its own; what it starts counts, too. Then, what exceeds
the bounds: two seconds a megabyte (of at least one), and memory of ten times the input (of at least two megabytes).
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from benchmarks.files import FILES
from benchmarks.hostile import HOSTILE
from benchmarks.pages import PAGES
from summarizer.errors import UserError
from summarizer.readers import read_all

_MEGABYTE = 1_000_000
_SECONDS = 2  # a megabyte
_MEMORY = 10  # times the input
_FLOOR = 20  # megabytes of memory, however small the input is
_SMALL = 2_000  # bytes of what is read first, so that everything is loaded
_PARAGRAPH = (
    "Genf (dpa) – Die Delegationen haben am {n}. Tag ihre Gespräche fortgesetzt. Ein Sprecher sagte um 21.30 Uhr: "
    "„Wir sind weiter als gestern.“ Nach Angaben der Vereinten Nationen nahmen {n} Vertreter aus zwölf Staaten teil."
)


def _paragraphs(size: int, join: Callable[[str], str]) -> str:
    step = len(_PARAGRAPH) + 8
    return "\n\n".join(join(_PARAGRAPH.format(n=number)) for number in range(max(1, size // step)))


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit.encode()))


_TEXTS: dict[str, Callable[[int], str]] = {
    "articles": lambda size: _paragraphs(size, str),
    "articles, hard-wrapped": lambda size: _paragraphs(size, lambda text: textwrap.fill(text, 72)),
    "one line": lambda size: _paragraphs(size, str).replace("\n\n", " "),
    "one word": _repeat("a"),
    "line feeds": lambda size: "Wort\n" + "\n" * size,
    "short lines": lambda size: "\n\n".join(f"Zeile {number}" for number in range(size // 14)),
    "numbers": lambda size: "\n\n".join(f"{number}. Mai" for number in range(size // 14)),
    "hyphens": _repeat("Wort-\n"),
    "capitals": _repeat("Aa "),
    "brackets": _repeat("(dpa/"),
    "full stops": _repeat(". "),
    "quotation marks": _repeat("„“"),
    "bars": _repeat("Teilen | "),
    "combining marks": _repeat("\u0301\u0323"),
    "soft hyphens": _repeat("\u00ad\n"),
}


def _kinds() -> Iterator[tuple[str, str, Callable[[int], bytes]]]:
    """Yield each kind with the name of its files and what makes them."""
    for kind, make_text in _TEXTS.items():
        yield kind, "article", lambda size, make=make_text: make(size).encode()  # type: ignore[misc]  # bound early
    for kind, make in {**FILES, **PAGES}.items():
        yield kind, "article.md" if kind.startswith("Markdown") else "article", make
    for kind, (name, make) in HOSTILE.items():
        yield kind, name, make


def _work(kind: str, size: int) -> None:
    """Be one measurement: print seconds, bytes of the input and of memory, and why it was refused, as JSON."""
    name, make = next((name, make) for known, name, make in _kinds() if known == kind)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        processes = _Processes()
        for content in (make(_SMALL), b"Die Regeln werden einmal geladen."):
            with suppress(UserError):
                read_all(content, name=name)
        bare = processes.end()
        # Made by a process of its own, for what it takes is not what reading takes.
        subprocess.run([sys.executable, "-m", "benchmarks.readers", "--make", kind, str(size), str(path)], check=True)
        processes = _Processes()
        before, started = _peak("self"), _seconds()
        refused = ""
        try:
            read_all(path, max_size=path.stat().st_size)
        except UserError as error:
            refused = str(error).removeprefix(str(path)).strip()
        spent = _seconds() - started
        peak = _peak("self") - before + max(0, processes.end() - bare)
        print(json.dumps([spent, path.stat().st_size, peak, refused]))


def _seconds() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _peak(process: str) -> int:
    """Return the most memory that a process has taken so far, in bytes; 0 for one that has ended."""
    with suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
        return 1024 * int(found[1]) if found else 0
    return 0


class _Processes(threading.Thread):
    """Watches what processes this one starts, and the most memory that one of them takes."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._peak = 0
        self._ended = threading.Event()
        self.start()

    def run(self) -> None:
        """Look again and again."""
        children = Path(f"/proc/self/task/{threading.main_thread().native_id}/children")
        while not self._ended.wait(0.005):
            self._peak = max(self._peak, *map(_peak, children.read_text().split()), 0)

    def end(self) -> int:
        """Stop looking, and return the most that was seen, in bytes."""
        self._ended.set()
        self.join()
        return self._peak


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=5, help="megabytes of each text (default 5)")
    parser.add_argument("--only", nargs="*", default=[""], metavar="KIND", help="the kinds that begin so")
    parser.add_argument("--work", nargs=2, metavar=("KIND", "BYTES"), help="be one measurement (used by this script)")
    parser.add_argument(
        "--make", nargs=3, metavar=("KIND", "BYTES", "PATH"), help="write an input (used by this script)"
    )
    arguments = parser.parse_args()
    if arguments.work:
        _work(arguments.work[0], int(arguments.work[1]))
        return
    if arguments.make:
        kind, size, path = arguments.make
        make = next(make for known, _, make in _kinds() if known == kind)
        Path(path).write_bytes(make(int(size)))
        return
    exceeded: list[str] = []
    print(f"{'input':26}{'MB':>6}{'s/5':>7}{'s':>7}{'growth':>7}{'s/MB':>7}{'MB/s':>7}{'memory':>8}{'times':>6}")
    for kind, _, _ in _kinds():
        if kind.startswith(tuple(arguments.only)):
            exceeded += _print(kind, int(arguments.size * _MEGABYTE))
    print("\n" + ("\n".join(exceeded) or "nothing exceeds the bounds"))


def _print(kind: str, size: int) -> Iterator[str]:
    """Print a kind's line; yield what exceeds the bounds."""
    short, small, _, _ = _measured(kind, size // 5)
    full, large, memory, refused = _measured(kind, size)
    growth = (full / large) / (short / small)
    megabytes = large / _MEGABYTE
    each, times = full / max(1, megabytes), memory / large
    figures = (
        f"{short:7.2f}{full:7.2f}{growth:7.1f}{each:7.2f}{megabytes / full:7.1f}{memory / _MEGABYTE:8.1f}{times:6.1f}"
    )
    print(f"{kind:26}{megabytes:6.1f}{figures}  {refused[:60]}", flush=True)
    if each > _SECONDS:
        yield f"{kind}: {each:.1f} seconds a megabyte"
    if memory > max(_MEMORY * large, _FLOOR * _MEGABYTE):
        yield f"{kind}: memory of {times:.1f} times the input"


def _measured(kind: str, size: int) -> tuple[float, int, int, str]:
    command = [sys.executable, "-m", "benchmarks.readers", "--work", kind, str(size)]
    result = subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE)
    seconds, length, memory, refused = json.loads(result.stdout)
    return seconds, length, memory, refused


if __name__ == "__main__":
    main()
