"""The first sentences, as they come: what every ranker of news is measured against."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.article import Sentence


def rank(
    sentences: Sequence[Sentence],
    language: str,  # noqa: ARG001 - all rankers are called alike
    headline: str | None,  # noqa: ARG001
    standfirst: str | None,  # noqa: ARG001
    room: float,  # noqa: ARG001
) -> list[float]:
    """Return 1 for the first sentence, falling evenly towards 0."""
    return [1 - index / len(sentences) for index in range(len(sentences))]
