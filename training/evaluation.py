"""Step 7: what a package can do, measured through the program's own engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.article import Sentence
from summarizer.translation.package import Package
from summarizer.translation.translator import Translator
from training.pairs import read_text


@dataclass(frozen=True)
class Score:
    """BLEU and chrF of one test set, translated in one way."""

    name: str
    way: str
    bleu: float
    chrf: float


def read_set(path: Path, limit: int | None = None) -> tuple[list[str], list[str]]:
    """Return sources and references of a test set (TSV)."""
    pairs = [pair for group in read_text(path) for pair in group][:limit]
    return [source for source, _ in pairs], [reference for _, reference in pairs]


def translate(package: Package, sources: Sequence[str], *, quality: str = "fast", hints: bool = True) -> list[str]:
    """Return the translations of sentences, without a glossary."""
    translator = Translator(package, package.source, package.target, quality=quality, annotations=hints)
    sentences = (Sentence(text, index, 0, len(text)) for index, text in enumerate(sources))
    return [segment.target for segment in translator.translate(sentences)]


def evaluate(folder: Path, sets: Sequence[Path], limit: int | None = None) -> list[Score]:
    """Return scores of a package's folder on test sets: plain, with hints, and chosen by the checks."""
    import sacrebleu

    package = Package.load(folder)
    scores = []
    ways = {"plain": ("fast", False), "hints": ("fast", True), "checks": ("best", True)}
    for path in sets:
        sources, references = read_set(path, limit)
        for way, (quality, hints) in ways.items():
            targets = translate(package, sources, quality=quality, hints=hints)
            bleu = sacrebleu.corpus_bleu(targets, [references]).score
            chrf = sacrebleu.corpus_chrf(targets, [references]).score
            scores.append(Score(path.name.split(".")[0], way, round(bleu, 2), round(chrf, 2)))
    return scores
