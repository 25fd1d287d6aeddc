"""BLEU and chrF of the bundled package through the product's own engine: with and without hints, beams, choice.

Wrong numbers are counted against the references by a rule of this script that shares no code with the checks: a figure
that stands in both source and reference, written in digits, and not in the translation.

    python -m benchmarks.translation --data DIR [--limit N]
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sacrebleu

from benchmarks.data import SETS, pairs, parser, quiet_machine
from summarizer.article import Sentence
from summarizer.translation import store
from summarizer.translation.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Setting:
    """One way to translate."""

    name: str
    quality: str
    beam: int
    annotations: bool


SETTINGS = (
    Setting("plain, beam 1", "fast", 1, annotations=False),
    Setting("plain, beam 4", "fast", 4, annotations=False),
    Setting("hints, beam 1", "fast", 1, annotations=True),
    Setting("hints, beam 4", "fast", 4, annotations=True),
    Setting("hints, beam 4, choice by checks", "best", 4, annotations=True),
)
_DIGITS = re.compile(r"\d+")
_GROUPING = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")  # 1.000, 1,000 and 1000 are one figure


def translated(setting: Setting, lines: Sequence[str]) -> list[str]:
    """Translate with the bundled package and no glossary."""
    package = store.bundled()[0]
    translator = Translator(
        package, "de", "en", quality=setting.quality, beam=setting.beam, annotations=setting.annotations
    )
    sentences = (Sentence(line, index, 0, len(line)) for index, line in enumerate(lines))
    return [segment.target for segment in translator.translate(sentences)]


def wrong_numbers(sources: Sequence[str], targets: Sequence[str], references: Sequence[str]) -> int:
    """Count figures of source and reference that the translation lacks."""
    wrong = 0
    for source, target, reference in zip(sources, targets, references, strict=True):
        wrong += len((_figures(source) & _figures(reference)) - _figures(target))
    return wrong


def _figures(text: str) -> set[str]:
    """Return the figures of a text but the minutes of a full hour, which are said or not."""
    return set(_DIGITS.findall(_GROUPING.sub("", text))) - {"00"}


def main() -> None:
    """Print the table."""
    arguments = parser(__doc__)
    arguments.add_argument("--limit", type=int, default=None, help="take the first N sentences of each set")
    options = arguments.parse_args()
    for name in SETS:
        rows = pairs(options.data, name, options.limit)
        sources, references = [row[0] for row in rows], [row[1] for row in rows]
        print(f"\n{name}, {len(rows)} sentences" + " " * 12 + "BLEU  chrF  wrong numbers  words/s")
        for setting in SETTINGS:
            with quiet_machine():
                start = time.perf_counter()
                targets = translated(setting, sources)
                seconds = time.perf_counter() - start
            bleu = sacrebleu.corpus_bleu(targets, [references]).score
            chrf = sacrebleu.corpus_chrf(targets, [references]).score
            wrong = wrong_numbers(sources, targets, references)
            words = sum(len(line.split()) for line in sources) / seconds
            print(f"{setting.name:36} {bleu:5.1f} {chrf:5.1f} {wrong:8} {words:12.0f}", flush=True)


if __name__ == "__main__":
    main()
