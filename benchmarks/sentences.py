"""Sentence boundaries, against pysbd, Punkt and syntok: precision, recall and F1.

    python benchmarks/sentences.py --data DIR

DIR holds wmt16.de-en.tsv.gz, newstest2016 as German TAB English. Its lines are joined with a space, eight at a time,
and the seven boundaries between them are to be found again; the end of the text is not counted. A line takes part if it
ends in a full stop, a question mark or an exclamation mark (closing quotation marks and brackets aside) and holds one
sentence: those that hold more were read and listed below, by their number, before any rule was tuned. Rules were tuned
on the first half of the lines; the second half is what counts. Punkt has no model without a download, so it is trained
here, on the first half. The hard sentences of tests/segmentation/ are measured as well.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from summarizer.segmentation import segment

Splitter = Callable[[str], Iterable[str]]
Example = tuple[str, set[int]]

SEVERAL_SENTENCES: Final = {  # line numbers, counted from 1
    "de": (
        *(
            13,
            75,
            307,
            342,
            415,
            435,
            437,
            447,
            455,
            517,
            544,
            855,
            866,
            874,
            876,
            983,
            1035,
            1072,
            1142,
            1146,
            1379,
            1436,
        ),
        *(1454, 1496, 2005, 2148, 2158, 2162, 2166, 2167, 2179, 2184, 2361, 2499, 2500, 2510, 2571, 2593, 2725, 2795),
    ),
    "en": (
        *(1035, 1146, 1181, 1216, 1293, 1468, 1472, 1496, 1501, 1667, 1883, 1888, 2179, 2280, 2301, 2320, 2361, 2562),
        *(2571, 2712, 2725, 2795, 2947, 2956, 2985),
    ),
}
JOINED: Final = 8
TORTURE: Final = Path(__file__).parent.parent / "tests" / "segmentation"
_COMPLETE: Final = re.compile(r"[.!?][\"'“”’»«)\]]*$")


def main() -> None:
    """Print the table, or with --errors what to look at."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("SUMMARIZER_EVAL", "benchmarks/data")))
    parser.add_argument("--errors", action="store_true", help="print what summarizer gets wrong in the first half")
    arguments = parser.parse_args()
    for language in ("de", "en"):
        lines = news_lines(arguments.data / "wmt16.de-en.tsv.gz", language)
        middle = len(lines) // 2
        halves = {"first half": list(joined(lines[:middle])), "second half": list(joined(lines[middle:]))}
        sets = {**halves, "torture": list(torture(TORTURE / f"torture.{language}.txt"))}
        if arguments.errors:
            print_errors(halves["first half"], _summarizer(language))
            continue
        print(f"\n{language}: {len(lines)} lines")
        for name, splitter in splitters(language, lines[:middle]).items():
            for part, examples in sets.items():
                print(f"  {name:11}{part:12}{score(examples, splitter)}")


def news_lines(path: Path, language: str) -> list[str]:
    """Return the lines of one language that are one complete sentence."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t")[("de", "en").index(language)].strip() for line in file]
    several = SEVERAL_SENTENCES[language]
    return [line for number, line in enumerate(lines, 1) if number not in several and _COMPLETE.search(line)]


def joined(lines: Sequence[str]) -> Iterator[Example]:
    """Yield texts of eight lines each, with the offsets at which the lines end, the last apart."""
    for first in range(0, len(lines), JOINED):
        yield marked("¦ ".join(lines[first : first + JOINED]))


def torture(path: Path) -> Iterator[Example]:
    """Yield the texts of a file of hard sentences; see its first lines."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield marked(line.replace(" ¦", "¦"))


def marked(line: str) -> Example:
    """Return a text and its boundaries, given with a ¦ at each of them."""
    parts = line.split("¦")
    ends = [len("".join(parts[: number + 1])) for number in range(len(parts) - 1)]
    return "".join(parts), set(ends)


def boundaries(text: str, pieces: Iterable[str]) -> set[int]:
    """Return the offsets at which the pieces end in the text, the last apart; a piece that is not in it is skipped."""
    ends, position = [], 0
    for piece in pieces:
        start = text.find(piece.strip(), position)
        if start >= 0:
            position = start + len(piece.strip())
            ends.append(position)
    return set(ends) - {len(text.rstrip())}


def score(examples: Sequence[Example], splitter: Splitter) -> str:
    """Return F1, precision, recall, the share of texts cut without a mistake, and the time for the whole."""
    start = time.perf_counter()
    found = [boundaries(text, splitter(text)) for text, _ in examples]
    seconds = time.perf_counter() - start
    expected = [ends for _, ends in examples]
    hits = sum(len(a & b) for a, b in zip(found, expected, strict=True))
    precision, recall = hits / sum(map(len, found)), hits / sum(map(len, expected))
    exact = sum(a == b for a, b in zip(found, expected, strict=True)) / len(examples)
    harmonic = 2 * precision * recall / (precision + recall)
    return f"F1 {harmonic:.4f} (P {precision:.4f} R {recall:.4f}) exact {exact:.3f} {seconds:5.2f} s"


def splitters(language: str, lines: Sequence[str]) -> dict[str, Splitter]:
    """Return the splitters to compare, by name."""
    return {
        "summarizer": _summarizer(language),
        "pysbd": _pysbd(language),
        "Punkt": _punkt(lines),
        "syntok": _syntok,
    }


def _summarizer(language: str) -> Splitter:
    return lambda text: segment(text, language)


def _pysbd(language: str) -> Splitter:
    import pysbd

    segmenter: Any = pysbd.Segmenter(language=language, clean=False)
    splitter: Splitter = segmenter.segment
    return splitter


def _punkt(lines: Sequence[str]) -> Splitter:
    from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer

    trainer: Any = PunktTrainer()
    trainer.INCLUDE_ALL_COLLOCS = True
    trainer.train("\n".join(lines))
    tokenizer: Any = PunktSentenceTokenizer(trainer.get_params())
    splitter: Splitter = tokenizer.tokenize
    return splitter


def _syntok(text: str) -> Iterator[str]:
    from syntok import segmenter

    for paragraph in segmenter.analyze(text):
        for sentence in paragraph:
            tokens = list(sentence)
            yield text[tokens[0].offset : tokens[-1].offset + len(tokens[-1].value)]


def print_errors(examples: Sequence[Example], splitter: Splitter) -> None:
    """Print each boundary missed or made, with what stands around it."""
    for text, expected in examples:
        for end in sorted(expected ^ boundaries(text, splitter(text))):
            print("missed" if end in expected else "extra ", text[max(0, end - 45) : end], "¦", text[end : end + 45])


if __name__ == "__main__":
    main()
