from __future__ import annotations

import numpy as np
import pytest

from summarizer.ranking.graph import DAMPING, TermMatrix

SENTENCES = [["a", "b", "c"], ["a", "b"], ["c", "d", "d"], ["e"], []]


def test_similarities_are_cosines() -> None:
    similarities = TermMatrix.of(SENTENCES).similarities()
    assert similarities[0, 1] == pytest.approx(2 / np.sqrt(6))
    assert similarities[1, 2] == 0
    assert similarities[3, 3] == pytest.approx(1)
    assert not similarities[4].any()
    assert (similarities == similarities.T).all()


def test_spread_is_the_product_with_the_matrix_that_is_never_made() -> None:
    matrix = TermMatrix.of(SENTENCES)
    dense = matrix.similarities()
    np.fill_diagonal(dense, 0)
    mass = np.array([0.1, 0.2, 0.3, 0.4, 0.5])
    assert matrix.spread(mass) == pytest.approx(dense @ mass)


def test_centrality_is_the_fixed_point_of_pagerank() -> None:
    matrix = TermMatrix.of(SENTENCES)
    dense = matrix.similarities()
    np.fill_diagonal(dense, 0)
    degrees = dense.sum(axis=1)
    ranks = matrix.centrality()
    assert ranks.max() == 1
    shares = np.divide(1.0, degrees, out=np.zeros(5), where=degrees > 0)
    scale = (1 - DAMPING) / 5 / ranks[3]  # a sentence without neighbours gets the teleported mass alone
    assert ranks * scale == pytest.approx((1 - DAMPING) / 5 + DAMPING * dense @ (ranks * scale * shares), abs=1e-6)


@pytest.mark.parametrize("sentences", [[], [[]], [["a"]], [[], []], [["a"] * 1000]])
def test_centrality_of_next_to_nothing(sentences: list[list[str]]) -> None:
    ranks = TermMatrix.of(sentences).centrality()
    assert ranks.shape == (len(sentences),)
    assert np.isfinite(ranks).all()
