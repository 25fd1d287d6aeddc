"""Language detection, against langdetect alone: how often the answer is right, and how far to trust its confidence.

    python benchmarks/languages.py --data DIR

DIR holds languages.tsv.gz: language TAB sentence, 200 sentences in each of 14 languages. Each is tried as a sentence,
as a headline (its first six words), as three words and as five words in capitals; nothing restricts the answer to the
14. langdetect runs with seed 0. Then: how often a text in another language would be routed as German or English, what
naming the candidates brings, how confidence and accuracy agree, and whether many processes give the same answers. The
weights and the lists of common words were set with these sentences at hand.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from summarizer.language import Detection, detect

Example = tuple[str, str]
Detector = Callable[[str], str | None]

COLUMNS: Final[dict[str, Callable[[str], str]]] = {
    "sentence": lambda sentence: sentence,
    "headline": lambda sentence: " ".join(sentence.split()[:6]),
    "three words": lambda sentence: " ".join(sentence.split()[:3]),
    "capitals": lambda sentence: " ".join(sentence.split()[:5]).upper(),
}
ROUTED: Final = ("de", "en")
CONFIDENCES: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1.01)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("SUMMARIZER_EVAL", "benchmarks/data")))
    parser.add_argument("--processes", type=int, default=0, help="compare the answers of so many processes")
    parser.add_argument("--digest", action="store_true", help="print a digest of the answers and nothing else")
    arguments = parser.parse_args()
    examples = read(arguments.data / "languages.tsv.gz")
    if arguments.digest:
        print(digest(examples))
        return
    found = {name: [detect(column(sentence)) for _, sentence in examples] for name, column in COLUMNS.items()}
    print_accuracy(examples)
    print_routing(examples, found)
    print_calibration(examples, found)
    if arguments.processes:
        print_processes(arguments.processes, arguments.data)


def read(path: Path) -> list[Example]:
    """Return language and sentence of each line."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pairs = [line.rstrip("\n").split("\t", 1) for line in file]
    return [(language, sentence) for language, sentence in pairs]


def print_accuracy(examples: Sequence[Example]) -> None:
    """Print the share of right answers and the time of one, by column."""
    languages = sorted({language for language, _ in examples})
    detectors: dict[str, Detector] = {
        "langdetect": _langdetect(),
        "summarizer": lambda text: detect(text).language,
        "14 candidates": lambda text: detect(text, languages).language,
    }
    print(f"{'':14}" + "".join(f"{name:>20}" for name in COLUMNS))
    for name, detector in detectors.items():
        cells = []
        for column in COLUMNS.values():
            start = time.perf_counter()
            right = sum(detector(column(sentence)) == language for language, sentence in examples)
            each = 1000 * (time.perf_counter() - start) / len(examples)
            cells.append(f"{right / len(examples):.4f} ({each:4.1f} ms)")
        print(f"{name:14}" + "".join(f"{cell:>20}" for cell in cells))


def print_routing(examples: Sequence[Example], found: dict[str, list[Detection]]) -> None:
    """Print how many texts in other languages are taken for German or English, and how many of those reliably."""
    others = [index for index, (language, _) in enumerate(examples) if language not in ROUTED]
    print(f"\nof {len(others)} texts in other languages, taken for German or English:")
    for name, detections in found.items():
        wrong = [detections[index] for index in others if detections[index].language in ROUTED]
        print(f"  {name:12} {len(wrong):4}  reliably: {sum(one.reliable for one in wrong)}")


def print_calibration(examples: Sequence[Example], found: dict[str, list[Detection]]) -> None:
    """Print by intervals of confidence how often the answer is right, over all columns, and what is reliable."""
    answers = [
        (one, one.language == language)
        for row in found.values()
        for one, (language, _) in zip(row, examples, strict=True)
    ]
    print("\nconfidence            answers  mean confidence  right")
    for low, high in pairwise(CONFIDENCES):
        inside = [(one.confidence, right) for one, right in answers if low <= one.confidence < high]
        if inside:
            mean, right = (sum(values) / len(inside) for values in zip(*inside, strict=True))
            print(f"{low:5.3f} to {min(high, 1):5.3f} {len(inside):14} {mean:16.3f} {right:6.3f}")
    print("\nreliable:     share  right")
    for name, row in found.items():
        reliable = [one.language == language for one, (language, _) in zip(row, examples, strict=True) if one.reliable]
        print(f"  {name:12} {len(reliable) / len(row):.3f}  {sum(reliable) / len(reliable):.4f}")


def print_processes(number: int, data: Path) -> None:
    """Print how many different answers that many processes give, each with its own hash seed."""
    digests = set()
    for seed in range(number):
        command = [sys.executable, __file__, "--data", str(data), "--digest"]
        done = subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": str(seed)}, capture_output=True, text=True, check=True
        )
        digests.add(done.stdout)
    print(f"\n{number} processes, different results: {len(digests)}")


def digest(examples: Sequence[Example]) -> str:
    """Return a digest of the answers to every tenth text of each column, confidences included."""
    answers = [detect(column(sentence)) for column in COLUMNS.values() for _, sentence in examples[::10]]
    return hashlib.sha256(repr(answers).encode()).hexdigest()


def _langdetect() -> Detector:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
    from langdetect.lang_detect_exception import LangDetectException

    factory: Any = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)

    def language(text: str) -> str | None:
        detector = factory.create()
        detector.append(text)
        try:
            answer: str = detector.detect()
        except LangDetectException:  # no letters that it uses
            return None
        return answer.partition("-")[0]

    return language


if __name__ == "__main__":
    main()
