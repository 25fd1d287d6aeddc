"""Several articles on one event: what each of them reports is its news, and said once in a brief of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from summarizer.article import Sentence
from summarizer.ranking.words import content_words, with_parts

AGREEMENT = 0.5  # beside the scores of an article, of which the highest counts 1; set by hand


def merged(
    sentences: Sequence[Sequence[Sentence]], parts: Sequence[Sequence[dict[str, float]]], language: str
) -> list[dict[str, float]]:
    """Return the parts of the score of each sentence of several articles, one article after the other.

    Args:
        sentences: those of each article.
        parts: for each article the parts of each sentence's score, as ``explain`` returns them.
        language: what all of the articles are written in.

    Returns:
        The same parts, scaled so that the best sentence of each article has a score of 1 (the article's own scores
        then compare with those of the others), and "agreement": how much of what it says other articles say too.
    """
    scaled = [_scaled(of_article) for of_article in parts]
    flat = [part for of_article in scaled for part in of_article]
    shares = agreement(sentences, language)
    return [part | {"agreement": round(AGREEMENT * share, 6)} for part, share in zip(flat, shares, strict=True)]


def agreement(sentences: Sequence[Sequence[Sentence]], language: str) -> list[float]:
    """Return for each sentence which share of its content words the other articles have, on average, from 0 to 1."""
    stems = [[content_words(sentence.text, language) for sentence in of_article] for of_article in sentences]
    flat = iter(with_parts([sentence for of_article in stems for sentence in of_article], language))
    terms = [[set(next(flat)) for _ in of_article] for of_article in stems]
    articles = Counter(term for of_article in terms for term in set[str]().union(*of_article))
    others = max(len(sentences) - 1, 1)
    return [
        sum(articles[term] - 1 for term in sentence) / (len(sentence) * others) if sentence else 0.0
        for of_article in terms
        for sentence in of_article
    ]


def _scaled(parts: Sequence[dict[str, float]]) -> list[dict[str, float]]:
    best = max((abs(sum(part.values())) for part in parts), default=0.0) or 1.0
    return [{name: round(value / best, 6) for name, value in part.items()} for part in parts]
