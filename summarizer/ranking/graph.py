"""Sentences as a graph whose edges are the words they share, never written out as a matrix of sentences."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Integers = NDArray[np.int64]

DAMPING = 0.85  # Brin and Page 1998, and LexRank and TextRank after them
_TOLERANCE = 1e-7
_ITERATIONS = 100


@dataclass(frozen=True)
class TermMatrix:
    """The words of the sentences, as the entries (row, column, weight) of a sparse matrix, sentences × terms.

    The weight of a term is 1 + log of its count in the sentence; each non-empty row has length 1.
    """

    rows: Integers
    columns: Integers
    weights: Floats
    shape: tuple[int, int]

    @classmethod
    def of(cls, sentences: Sequence[Sequence[str]]) -> TermMatrix:
        """Return the matrix of sentences that are given as their content words."""
        import numpy as np

        terms: dict[str, int] = {}
        rows: list[int] = []
        columns: list[int] = []
        weights: list[float] = []
        for row, sentence in enumerate(sentences):
            counts = Counter(sentence)
            vector = [1 + math.log(count) for count in counts.values()]
            norm = math.hypot(*vector)
            rows += [row] * len(counts)
            columns += [terms.setdefault(term, len(terms)) for term in counts]
            weights += [weight / norm for weight in vector]
        shape = (len(sentences), len(terms))
        return cls(np.array(rows, np.int64), np.array(columns, np.int64), np.array(weights, np.float64), shape)

    def spread(self, mass: Floats) -> Floats:
        """Return the cosine similarities, sentences × sentences, times ``mass``; no sentence is similar to itself."""
        import numpy as np

        sentences, terms = self.shape
        by_term = np.bincount(self.columns, self.weights * mass[self.rows], minlength=terms)
        received = np.bincount(self.rows, self.weights * by_term[self.columns], minlength=sentences)
        own = np.bincount(self.rows, self.weights**2, minlength=sentences) * mass
        return np.maximum(received - own, 0.0)

    def centrality(self) -> Floats:
        """Return the PageRank of each sentence, shape (sentences,), relative to the highest.

        Source: Erkan and Radev 2004, "LexRank" (continuous, without threshold). A step takes time in proportion to
        the number of words: the mass goes from sentences to words and back.
        """
        import numpy as np

        count = self.shape[0]
        if not count:
            return np.zeros(0)
        degrees = self.spread(np.ones(count))
        shares = np.divide(1.0, degrees, out=np.zeros(count), where=degrees > 1e-9)
        ranks = np.full(count, 1 / count)
        for _ in range(_ITERATIONS):
            following = (1 - DAMPING) / count + DAMPING * self.spread(ranks * shares)
            change = np.abs(following - ranks).sum()
            ranks = following
            if change < _TOLERANCE:
                break
        return np.asarray(ranks / ranks.max())

    def similarities(self) -> Floats:
        """Return the cosine similarities as a dense matrix, sentences × sentences: for a few hundred at most."""
        import numpy as np

        dense = np.zeros(self.shape)
        dense[self.rows, self.columns] = self.weights
        return np.asarray((dense @ dense.T).round(9))
