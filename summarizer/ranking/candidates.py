"""The sentences in question for a brief, and the packing problem they pose."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.article import Sentence
from summarizer.ranking import cues
from summarizer.ranking.packing import Limit, Problem
from summarizer.ranking.ties import Tie, ties
from summarizer.ranking.words import content_words, count_words, with_parts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Measure = Callable[[Sequence[Sentence]], Sequence[int]]

_LOWEST = 0.05  # no sentence is worth nothing while there is room for it
# what is left of the worth of a sentence without the one it leans on; one that cannot be read without it does harm, and
# is not even put in to fill the room
_KEPT_ALONE = {cues.REFERENCE: -0.2, cues.CONNECTIVE: 0.8, cues.NAME: 0.8}
_UNRELATED = 0.35  # sentences on one subject share words; repetition begins above this cosine
_TAKEN_BY_REPETITION = 0.9  # of the value of a sentence whose words are all in a better one
_OTHER_NEWS, _SAME_NEWS = 0.2, 0.45  # two articles on one event: below the one, not the same; above the other, it is
_POOL_SENTENCES = 40  # so many of the best sentences are looked at,
_POOL_BUDGETS = 5  # and so many that they would fill the brief this often
_COMPARED_SENTENCES = 400  # more than so many are not compared with each other


@dataclass(frozen=True)
class Candidates:
    """An article's sentences with their scores, scaled to end at 1, and their lengths in words.

    ``distinct`` are the indices of those that say something for the first time, ``eligible`` of those among them
    that have the right length. ``origins`` tell which of several articles each is from, ``ties`` which one leans on
    which other.
    """

    sentences: Sequence[Sentence]
    scores: Sequence[float]
    lengths: Sequence[int]
    distinct: Sequence[int]
    eligible: Sequence[int]
    language: str
    origins: Sequence[int]
    ties: Mapping[int, Tie]

    @classmethod
    def of(
        cls,
        sentences: Sequence[Sentence],
        scores: Sequence[float],
        distinct: Sequence[int],
        language: str,
        min_words: float,
        max_words: float,
        origins: Sequence[int],
    ) -> Candidates:
        """Return the candidates; sentences of ``min_words`` to ``max_words`` are eligible."""
        lengths = [count_words(sentence.text) for sentence in sentences]
        eligible = [index for index in distinct if min_words <= lengths[index] <= max_words]
        return cls(
            sentences=sentences,
            scores=_scaled(scores, distinct),
            lengths=lengths,
            distinct=distinct,
            eligible=eligible,
            language=language,
            origins=origins,
            ties=ties(sentences, distinct, origins, language),
        )

    def pool(self, given: Mapping[str, float]) -> list[int]:
        """Return the indices worth looking at for a brief of that length, the best and what they lean on, in order."""
        eligible = self.eligible or self.distinct
        limits = [self._limit(name, capacity, range(len(self.sentences)), None) for name, capacity in given.items()]
        filled = [0] * len(limits)
        pooled: set[int] = set()
        for index in sorted(eligible, key=lambda index: (-self.scores[index], index)):
            budgets = (total / max(limit.capacity, 1) for total, limit in zip(filled, limits, strict=True))
            if len(pooled) >= _POOL_SENTENCES and min(budgets) >= _POOL_BUDGETS:
                break
            pooled.add(index)
            filled = [total + limit.costs[index] for total, limit in zip(filled, limits, strict=True)]
        allowed = set(eligible)
        for index in sorted(pooled, reverse=True):
            tie = self.ties.get(index)
            while tie and tie.antecedent in allowed and tie.antecedent not in pooled:
                pooled.add(tie.antecedent)
                tie = self.ties.get(tie.antecedent)
        return sorted(pooled)

    def problem(
        self,
        pool: Sequence[int],
        given: Mapping[str, float],
        measure: Measure | None,
        *,
        diverse: bool,
        standing_alone: bool,
    ) -> Problem:
        """Return the packing problem of the sentences in the pool."""
        limits = [self._limit(name, capacity, pool, measure) for name, capacity in given.items()]
        # a word of a good sentence is worth more than one of a bad sentence; each sentence counts as one where
        # sentences are counted
        values = [self.scores[index] * cost for index, cost in zip(pool, limits[0].costs, strict=True)]
        places = {index: place for place, index in enumerate(pool)}
        leaning = [self.ties.get(index) if standing_alone else None for index in pool]
        antecedents = [
            None if tie is None else -1 if tie.antecedent is None else places.get(tie.antecedent, -1) for tie in leaning
        ]
        alone = [1.0 if tie is None else _KEPT_ALONE[tie.kind] for tie in leaning]
        compared = diverse and len(pool) <= _COMPARED_SENTENCES
        return Problem(values, limits, antecedents, alone, self._repetition(pool) if compared else None)

    def _limit(self, name: str, capacity: float, indices: Sequence[int], measure: Measure | None) -> Limit:
        chosen = [self.sentences[index] for index in indices]
        lengths = [self.lengths[index] for index in indices]
        if name == "sentences":
            return Limit((1,) * len(chosen), int(capacity))
        if name == "words":
            return Limit(tuple(measure(chosen) if measure else lengths), int(capacity))
        if name == "percent":
            total = sum(self.lengths[index] for index in self.distinct)
            return Limit(tuple(lengths), math.floor(capacity * total / 100))
        # one space between two sentences: as many as sentences, and room for one more than there are
        return Limit(tuple(len(sentence.text) + 1 for sentence in chosen), int(capacity) + 1)

    def _repetition(self, pool: Sequence[int]) -> NDArray[np.float64]:
        """Return the share of its value that each sentence loses beside a better one, pool × pool."""
        import numpy as np

        from summarizer.ranking.graph import TermMatrix

        stems = [content_words(self.sentences[index].text, self.language) for index in pool]
        similar = TermMatrix.of(with_parts(stems, self.language)).similarities()
        excess = (similar - _UNRELATED) / (1 - _UNRELATED)
        origins = np.array([self.origins[index] for index in pool])
        reported_twice = (similar - _OTHER_NEWS) / (_SAME_NEWS - _OTHER_NEWS)
        excess = np.where(origins[:, None] == origins, excess, reported_twice)
        return np.asarray(_TAKEN_BY_REPETITION * excess.clip(0.0, 1.0))


def _scaled(scores: Sequence[float], distinct: Sequence[int]) -> list[float]:
    """Return the scores between ``_LOWEST`` and 1, the lowest and the highest of the distinct sentences."""
    finite = [scores[index] for index in distinct if math.isfinite(scores[index])]
    low, high = min(finite, default=0.0), max(finite, default=0.0)
    spread = high - low
    shares = [((score - low) / spread if spread else 1.0) if math.isfinite(score) else 0.0 for score in scores]
    return [_LOWEST + (1 - _LOWEST) * share for share in shares]
