"""Sentences by lot, the same lot every time: the floor of any comparison."""

from __future__ import annotations

import random
from collections.abc import Sequence

from summarizer.article import Sentence

_SEED = 7


def rank(
    sentences: Sequence[Sentence],
    language: str,  # noqa: ARG001 - all rankers are called alike
    headline: str | None,  # noqa: ARG001
    standfirst: str | None,  # noqa: ARG001
    room: float,  # noqa: ARG001
) -> list[float]:
    """Return a number between 0 and 1 for each sentence."""
    lot = random.Random(_SEED)  # noqa: S311 - nothing is kept secret with it
    return [lot.random() for _ in sentences]
