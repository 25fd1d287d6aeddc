"""The engine against Argos Translate's own, on the same package and the same sentences, in turn.

Argos gets what favours it: the sentences already split (its splitter is passed through), in one call, the same beam.
Its BLEU is taken from a second, untimed run with one sentence a paragraph, since the joined result of one call can't be
divided again. Each run is a process of its own, so that its peak memory is its own, too.

    python -m benchmarks.argos --data DIR [--limit 1000] [--rounds 3]
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sacrebleu

from benchmarks.data import pairs, parser, quiet_machine
from summarizer.translation import store

BEAM = 4
SAMPLES = Path(__file__).parents[1] / "samples"
# Unlikely in news, and no end of a paragraph to Argos.
_MARK = "\x1e"
_ARTICLE = """
import sys
from pathlib import Path
from benchmarks.argos import argos
print(argos(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()))
"""


@dataclass(frozen=True)
class Figures:
    """What one run gave: seconds of translating alone, peak memory in megabytes of the whole process."""

    targets: list[str]
    seconds: float
    megabytes: float


class _PassThrough:
    """A splitter that finds the sentences where they are marked."""

    def split_sentences(self, text: str) -> list[str]:
        return text.split(_MARK)


def _argos_translation() -> Any:
    from argostranslate.package import Package
    from argostranslate.translate import Language, PackageTranslation

    package = Package(store.bundled()[0].path)
    translation = PackageTranslation(Language("de", "German"), Language("en", "English"), package)
    translation.sentencizer = _PassThrough()
    return translation


def argos(sentences: list[str], *, aligned: bool = False) -> list[str]:
    """Translate with Argos in one call; ``aligned`` makes each sentence a paragraph of its own."""
    text = ("\n" if aligned else _MARK).join(sentences)
    result = _argos_translation().hypotheses(text, 1)[0].value
    return str(result).split("\n")


def _ours(sentences: list[str], quality: str, annotations: bool) -> list[str]:
    from summarizer.article import Sentence
    from summarizer.translation.translator import Translator

    translator = Translator(
        store.bundled()[0], "de", "en", quality=quality, beam=BEAM, threads=0, annotations=annotations
    )
    wanted = (Sentence(text, index, 0, len(text)) for index, text in enumerate(sentences))
    return [segment.target for segment in translator.translate(wanted)]


SYSTEMS: dict[str, Callable[[list[str]], list[str]]] = {
    "argos": argos,
    "argos, aligned": lambda sentences: argos(sentences, aligned=True),
    "summarizer, plain": lambda sentences: _ours(sentences, "fast", annotations=False),
    "summarizer, fast": lambda sentences: _ours(sentences, "fast", annotations=True),
    "summarizer, best": lambda sentences: _ours(sentences, "best", annotations=True),
}


def _work(system: str) -> None:
    """Be one run: sentences as JSON on standard input, figures as JSON on standard output."""
    sentences = json.load(sys.stdin)
    SYSTEMS[system](sentences[:1])  # imports and loading are not what is timed here
    start = time.perf_counter()
    targets = SYSTEMS[system](sentences)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump([targets, seconds, peak], sys.stdout)


def run(system: str, sentences: list[str]) -> Figures:
    """Run a system in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.argos", "--worker", system]
    result = subprocess.run(
        command, input=json.dumps(sentences), check=True, text=True, stdout=subprocess.PIPE, env=_environment()
    )
    return Figures(*json.loads(result.stdout))


def _environment() -> dict[str, str]:
    """Return the environment with Argos's folders in a place of their own, its beam equal to ours."""
    folder = tempfile.gettempdir() + "/argos-benchmark"
    return os.environ | {"XDG_DATA_HOME": folder, "XDG_CACHE_HOME": folder, "ARGOS_BEAM_SIZE": str(BEAM)}


def _bleu(targets: list[str], references: list[str]) -> str:
    if len(targets) != len(references):
        return "  – "
    return f"{sacrebleu.corpus_bleu(targets, [references]).score:4.1f}"


def _print_sentences(rows: list[tuple[str, str]], rounds: int) -> None:
    sources, references = [row[0] for row in rows], [row[1] for row in rows]
    words = sum(len(line.split()) for line in sources)
    with quiet_machine():
        results = {name: [] for name in SYSTEMS}  # type: dict[str, list[Figures]]
        for _ in range(rounds):
            for name in SYSTEMS:
                if name != "argos, aligned" or not results[name]:
                    results[name].append(run(name, sources))
    least = statistics.median(figures.seconds for figures in results["argos"])
    print(f"{'':20} BLEU  words/s  times Argos  peak MB   ({len(rows)} sentences, median of {rounds})")
    for name, runs in results.items():
        seconds = statistics.median(figures.seconds for figures in runs)
        peak = statistics.median(figures.megabytes for figures in runs)
        bleu = _bleu(runs[0].targets, references)
        print(f"{name:20} {bleu} {words / seconds:8.0f} {least / seconds:11.1f} {peak:9.0f}")


def _print_article(rounds: int) -> None:
    """Print what one article takes from start to finish, in processes of their own."""
    article = str(next(iter(sorted(SAMPLES.glob("*.txt")))))
    ours = [sys.executable, "-m", "summarizer", "translate", article, "--quiet", "--from", "de"]
    commands = {
        "argos": [sys.executable, "-c", _ARTICLE, article],
        "summarizer, fast": [*ours, "--quality", "fast"],
        "summarizer, best": ours,
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    with quiet_machine():
        for _ in range(rounds):
            for name, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_environment())
                times[name].append(time.perf_counter() - start)
    print("\none article, start to finish (median seconds)")
    for name, seconds in times.items():
        print(f"{name:20} {statistics.median(seconds):5.2f}")


def main() -> None:
    """Print both tables."""
    arguments = parser(__doc__)
    arguments.add_argument("--limit", type=int, default=1000, help="take the first N sentences of newstest2016")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--worker", choices=SYSTEMS, help="be one run (used by this script itself)")
    options = arguments.parse_args()
    if options.worker:
        _work(options.worker)
        return
    _print_sentences(pairs(options.data, "wmt16", options.limit), options.rounds)
    _print_article(options.rounds)


if __name__ == "__main__":
    main()
