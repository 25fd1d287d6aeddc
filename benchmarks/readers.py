"""How fast text is read, in megabytes per second, and whether time and memory grow with the size of the input only.

    python -m benchmarks.readers [--size MEGABYTES]

Prints a table: for each kind of text the processor's seconds for a tenth of the size and for all of it (linear growth
is a factor of ten), megabytes per second, and the memory in use at the worst moment in multiples of the input. All
inputs are made here: ordinary articles, pages and files, and the worst that they can be. ``--only`` names kinds by how
they begin.
"""

from __future__ import annotations

import argparse
import textwrap
import time
import tracemalloc
from collections.abc import Callable

from benchmarks.files import FILES
from benchmarks.pages import PAGES
from summarizer.errors import UserError
from summarizer.readers import read_all

_MEGABYTE = 1_000_000
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


def _seconds(data: bytes, name: str) -> float:
    started = time.process_time()
    _read(data, name)
    return time.process_time() - started


def _read(data: bytes, name: str) -> None:
    try:
        read_all(data, max_size=len(data), name=name)
    except UserError as error:
        print(f"  refused: {error}")


def _memory(data: bytes, name: str) -> float:
    tracemalloc.start()
    _read(data, name)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / len(data)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=5, help="megabytes of each text (default 5)")
    parser.add_argument("--only", nargs="*", default=[""], metavar="KIND", help="the kinds that begin so")
    arguments = parser.parse_args()
    size = int(arguments.size * _MEGABYTE)
    read_all(b"Die Regeln werden einmal geladen.")
    print(f"{'text':24}{'s/10':>8}{'s':>8}{'factor':>8}{'MB/s':>8}{'memory':>8}")
    texts = {name: lambda size, make=make: make(size).encode() for name, make in _TEXTS.items()}
    for kind, make in {**texts, **FILES, **PAGES}.items():
        if kind.startswith(tuple(arguments.only)):
            _print(kind, make(size // 10), make(size))


def _print(kind: str, small: bytes, large: bytes) -> None:
    name = "article.md" if kind.startswith("Markdown") else "article"
    short, full = _seconds(small, name), _seconds(large, name)
    speed = len(large) / _MEGABYTE / full
    memory = _memory(small, name)
    print(f"{kind:24}{short:8.2f}{full:8.2f}{full / short:8.1f}{speed:8.1f}{memory:8.1f}", flush=True)


if __name__ == "__main__":
    main()
