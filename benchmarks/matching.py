"""How many terms the matcher finds and finds rightly, and what a large glossary costs.

The cases are in ``matching.tsv``, which the matcher was tuned on, and ``matching_held_out.tsv``, written later and run
for the first time when the tuning was done; each has its own entries and the spans that must match. A span counts if
both of its ends are right. Speed is measured with glossaries of 100 and 10,000 made-up entries, in turn, in one run, in
processor time.

    python -m benchmarks.matching [--failures] [--terms N]
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.data import quiet_machine
from summarizer.glossary import Glossary, Term

CASES = (Path(__file__).with_suffix(".tsv"), Path(__file__).with_name("matching_held_out.tsv"))
SYLLABLES = ("ba", "der", "fing", "go", "hal", "ker", "lo", "mun", "nau", "rist", "sel", "tor", "ur", "wei", "zig")


@dataclass(frozen=True)
class Case:
    """A text, the glossary it is searched with, and the spans that must be found in it."""

    group: str
    language: str
    glossary: Glossary
    text: str
    spans: frozenset[tuple[int, int]]


def cases(path: Path) -> Iterator[Case]:
    """Read the cases."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            group, language, entries, marked = line.split("\t")
            target = "en" if language == "de" else "de"
            terms = [_term(entry, language, target) for entry in entries.split(" + ")]
            text, spans = _unmark(marked.replace("\\n", "\n").replace("\\u00ad", "\u00ad"))
            yield Case(group, language, Glossary("case", terms), text, frozenset(spans))


def _term(entry: str, language: str, target: str) -> Term:
    entry, _, match = entry.partition(" (")
    source, _, written = entry.partition("=")
    return Term({language: tuple(source.split("|")), target: (written or "X",)}, match.rstrip(")"))


def _unmark(marked: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for part in re.split(r"(\[[^]]*\])", marked):
        found = part[1:-1] if part.startswith("[") else ""
        if found:
            spans.append((len(text), len(text) + len(found)))
        text += found or part
    return text, spans


def score(path: Path, show: bool = False) -> Counter[tuple[str, str]]:
    """Return how many spans are right, missed and wrong, by group and for "all"."""
    counts: Counter[tuple[str, str]] = Counter()
    for case in cases(path):
        target = "en" if case.language == "de" else "de"
        found = {(match.start, match.end) for match in case.glossary.find(case.text, case.language, target)}
        for name in (case.group, "all"):
            counts[name, "cases"] += 1
            counts[name, "right"] += len(found & case.spans)
            counts[name, "missed"] += len(case.spans - found)
            counts[name, "wrong"] += len(found - case.spans)
        if show and found != case.spans:
            missed, wrong = ([case.text[a:b] for a, b in spans] for spans in (case.spans - found, found - case.spans))
            print(f"  {case.group}: {case.text!r} missed {missed} wrong {wrong}")
    return counts


def accuracy(path: Path, show: bool) -> None:
    """Print recall and precision, by group and in all."""
    counts = score(path, show)
    print(path.name)
    print(f"{'group':<10} {'cases':>5} {'right':>5} {'missed':>6} {'wrong':>5} {'recall':>7} {'precision':>9}")
    for group in dict.fromkeys(name for name, _ in counts if name != "all"):
        _print_row(group, counts)
    _print_row("all", counts)


def _print_row(name: str, counts: Counter[tuple[str, str]]) -> None:
    right, missed, wrong = (counts[name, column] for column in ("right", "missed", "wrong"))
    recall = f"{right / (right + missed):.3f}" if right + missed else "–"
    precision = f"{right / (right + wrong):.3f}" if right + wrong else "–"
    print(f"{name:<10} {counts[name, 'cases']:>5} {right:>5} {missed:>6} {wrong:>5} {recall:>7} {precision:>9}")


def speed(size: int) -> None:
    """Print how long a glossary of ``size`` entries takes to load and to search with, against one of 100."""
    chance = random.Random(0)  # noqa: S311 - made-up words, no secrets
    entries = [_made_up(chance) for _ in range(size)]
    sentences = [_sentence(entries[:100], chance) for _ in range(500)]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("small.csv", "large.csv")]
        for path, rows in zip(paths, (entries[:100], entries), strict=True):
            path.write_text("de,en\n" + "".join(f"{de},{en}\n" for de, en in rows), encoding="utf-8")
        loads = [_seconds_to_load(paths[1]) for _ in range(5)]
        glossaries = [_loaded(path) for path in paths]
    rounds = [[_seconds_to_search(glossary, sentences) for glossary in glossaries] for _ in range(7)]
    small, large = (statistics.median(column) / len(sentences) * 1e6 for column in zip(*rounds, strict=True))
    print(
        f"{size:,} entries: loaded and indexed in {statistics.median(loads):.3f} s; "
        f"a sentence takes {large:.0f} µs, with 100 entries {small:.0f} µs, ratio {large / small:.2f}"
    )


def _made_up(chance: random.Random) -> tuple[str, str]:
    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=3)).capitalize()

    adjective = word().lower() + "isches " if chance.random() < 0.5 else ""
    return f"{adjective.capitalize()}{word()}", f"{word()} {word()}"


def _sentence(entries: list[tuple[str, str]], chance: random.Random) -> str:
    filler = ["die", "der", "und", "mit", "nach", "Angaben", "Vertreter", "sagte", "heute", "in", "einer", "Stadt"]
    return " ".join([*chance.choices(filler, k=10), chance.choice(entries)[0], *chance.choices(filler, k=10)]) + "."


def _loaded(path: Path) -> Glossary:
    glossary = Glossary.load(path)
    glossary.find("", "de", "en")  # the index is made at the first search
    return glossary


def _seconds_to_load(path: Path) -> float:
    start = time.process_time()
    _loaded(path)
    return time.process_time() - start


def _seconds_to_search(glossary: Glossary, sentences: list[str]) -> float:
    start = time.process_time()
    for sentence in sentences:
        glossary.find(sentence, "de", "en")
    return time.process_time() - start


def main() -> None:
    """Print the table of accuracy and the line on speed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--failures", action="store_true", help="list the cases that fail")
    parser.add_argument("--terms", type=int, default=10_000, help="size of the large glossary")
    options = parser.parse_args()
    for path in CASES:
        accuracy(path, options.failures)
    with quiet_machine():
        speed(options.terms)


if __name__ == "__main__":
    main()
