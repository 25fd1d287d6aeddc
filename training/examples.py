"""What the network is shown: pairs with terms and hints written into them, cut into pieces, in batches of few shapes.

Terms and hints are written by the program's own annotator, so that a package is trained on what it will be given.
"""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from summarizer.translation.annotation import Annotator, HardTerm, Readings, TermForm
from summarizer.translation.hints import Hinter
from summarizer.translation.lexicon import Lexicon
from training.terms import Candidate, read_terms
from training.workspace import Workspace, read_pairs

if TYPE_CHECKING:
    import sentencepiece

PAD, BEGIN, END = 0, 2, 3  # pieces of the vocabulary
LENGTHS = (8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 160, 192)  # few shapes: a kernel is made for each
LONGEST_SOURCE, LONGEST_TARGET = 190, 150  # pieces

ANNOTATIONS = {
    "hard_term": "⟦ {target}⇒ {target}⟧",
    "soft_hint": "{source}⟦ {target}⟧",
    "soft_hint_two": "{source}⟦ {target} / {other}⟧",
    "lexicon": "hints/lexicon.tsv",
    "frequent": "hints/frequent.txt",
    "particles": "hints/particles.txt",
}

Batch = tuple[npt.NDArray[np.int16], npt.NDArray[np.int16], npt.NDArray[np.int16]]


@dataclass(frozen=True)
class Mixture:
    """How often a sentence is shown in which way, as shares of 1."""

    terms: float = 0.4
    target_on_both_sides: float = 0.6  # followed more often than the source before the arrow
    no_hints: float = 0.08
    hint_kept: float = 0.88
    other_translation: float = 0.3
    source_pieces_sampled: float = 0.4  # subword regularization, Kudo 2018
    target_pieces_sampled: float = 0.15


# Without most of what keeps a network from learning its text by heart, which one that has seen little is far from.
STEADY = Mixture(source_pieces_sampled=0.1, target_pieces_sampled=0.0)


class _SamplingHinter(Hinter):
    """Leaves out some hints, and all that rare words would get: of those the text itself is the only witness."""

    def __init__(self, workspace: Workspace, share: float, rng: random.Random) -> None:
        super().__init__(Lexicon(workspace.lexicon), workspace.frequent, workspace.particles, sure=4.0, least=4.0)
        self._share = share
        self._rng = rng

    def hints(self, text: str) -> Iterator[tuple[int, int, str]]:
        return (hint for hint in super().hints(text) if self._rng.random() < self._share)


class Examples:
    """An endless stream of examples of a workspace's pairs."""

    def __init__(
        self, workspace: Workspace, weights: Mapping[str, float], rng: random.Random, mixture: Mixture | None = None
    ) -> None:
        """Read pairs, terms and dictionary; ``weights`` say how often an epoch shows a text's sentences ("default")."""
        import sentencepiece

        self._mixture = mixture or Mixture()
        self._rng = rng
        self._weights = weights
        self._groups: dict[int, list[int]] = defaultdict(list)
        self._names: dict[int, str] = {}
        self._pairs: list[tuple[str, str]] = []
        for group, name, source, target in read_pairs(workspace):
            self._groups[group].append(len(self._pairs))
            self._names[group] = name
            self._pairs.append((source, target))
        self._terms = read_terms(workspace)
        self._annotator = Annotator(ANNOTATIONS, _SamplingHinter(workspace, self._mixture.hint_kept, rng))
        self._pieces: sentencepiece.SentencePieceProcessor = sentencepiece.SentencePieceProcessor(
            model_file=str(workspace.vocabulary)
        )

    def __iter__(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield the pieces of source and target; each epoch annotates and cuts every sentence anew."""
        while True:
            order = self._epoch()
            if not order:
                raise ValueError("no pair has a weight above 0")
            for group in order:
                yield from self._example(group)

    def annotated(self, index: int) -> str:
        """Return a source sentence as it is shown this time."""
        source = self._pairs[index][0]
        terms = self._chosen_terms(index)
        both = self._rng.random() < self._mixture.target_on_both_sides
        hints = Readings.NONE if self._rng.random() < self._mixture.no_hints else Readings.BOTH
        return self._annotator.annotate(source, terms, TermForm.TARGET if both else TermForm.SOURCE, hints)

    def _epoch(self) -> list[int]:
        default = self._weights.get("default", 1.0)
        order = []
        for group, name in self._names.items():
            weight = self._weights.get(name, default)
            order += [group] * (int(weight) + (self._rng.random() < weight % 1))
        self._rng.shuffle(order)
        return order

    def _example(self, group: int) -> Iterator[tuple[list[int], list[int]]]:
        mixture, rng = self._mixture, self._rng
        translations = self._groups[group]
        index = translations[min(len(translations) - 1, int(rng.random() < mixture.other_translation))]
        source = self._cut(self.annotated(index), mixture.source_pieces_sampled, 0.3)
        target = self._cut(self._pairs[index][1], mixture.target_pieces_sampled, 0.4)
        if len(source) <= LONGEST_SOURCE and len(target) <= LONGEST_TARGET:
            yield [*source, END], [BEGIN, *target, END]

    def _cut(self, text: str, sampled: float, alpha: float) -> list[int]:
        if self._rng.random() < sampled:
            return list(self._pieces.sample_encode_as_ids(text, -1, alpha))
        return list(self._pieces.encode(text))

    def _chosen_terms(self, index: int) -> list[HardTerm]:
        if index not in self._terms or self._rng.random() >= self._mixture.terms:
            return []
        candidates = self._terms[index][:]
        self._rng.shuffle(candidates)
        number = self._rng.choice((1, 1, 1, 2, 2, 3))
        return [HardTerm(term.start, term.end, term.target) for term in _apart(candidates)[:number]]


def _apart(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return those that do not overlap an earlier one."""
    kept: list[Candidate] = []
    for term in candidates:
        if all(term.end <= other.start or term.start >= other.end for other in kept):
            kept.append(term)
    return kept


def batches(examples: Iterator[tuple[list[int], list[int]]], tokens: int) -> Iterator[Batch]:
    """Yield (source, target so far, target next), each of (sentences, pieces), filled up with ``PAD``.

    ``tokens`` is the number of pieces of a batch, padding included, on the mean of both sides.
    """
    pools: dict[tuple[int, int], list[tuple[list[int], list[int]]]] = defaultdict(list)
    for source, target in examples:
        shape = _shape(len(source), len(target) - 1)
        size = max(8, int(2 * tokens / sum(shape)) // 8 * 8)
        pool = pools[shape]
        pool.append((source, target))
        if len(pool) == size:
            yield _filled(pools.pop(shape), shape)


def _shape(source: int, target: int) -> tuple[int, int]:
    """Return the lengths a pair is filled up to; they are at most two steps apart, so that there are few shapes."""
    steps = [next(step for step, length in enumerate(LENGTHS) if number <= length) for number in (source, target)]
    first, second = max(steps[0], steps[1] - 2), max(steps[1], steps[0] - 2)
    return LENGTHS[first], LENGTHS[second]


def _filled(pool: Sequence[tuple[list[int], list[int]]], shape: tuple[int, int]) -> Batch:
    source = np.zeros((len(pool), shape[0]), np.int16)
    given, wanted = (np.zeros((len(pool), shape[1]), np.int16) for _ in range(2))
    for row, (pieces, target) in enumerate(pool):
        source[row, : len(pieces)] = pieces
        given[row, : len(target) - 1], wanted[row, : len(target) - 1] = target[:-1], target[1:]
    return source, given, wanted


def read_weights(path: Path | None) -> dict[str, float]:
    """Return the weights of texts that a JSON file states, by name; none without a file."""
    return json.loads(path.read_text(encoding="utf-8")) if path else {}
