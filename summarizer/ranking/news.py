"""The default ranker: what a news desk looks for in a sentence, as a sum of named parts.

Centrality in the graph of shared words, position, the words of headline and standfirst, names, numbers and substance
speak for a sentence; a bare quotation, a question and leaning on the sentence before speak against it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.article import Sentence
from summarizer.ranking import cues
from summarizer.ranking.graph import TermMatrix
from summarizer.ranking.words import content_words, with_parts

# Set by hand for readers of news. At the length of its references the set of benchmarks/ranking.py gives centrality
# alone a higher ROUGE; it picks short sentences that say little. That script shows what each part costs and gains.
WEIGHTS = {
    "centrality": 1.0,
    "position": 0.4,
    "headline": 0.2,
    "standfirst": 0.5,
    "names": 0.05,
    "numbers": 0.05,
    "substance": 0.5,
    "quoted": -0.1,
    "quotation": -0.2,
    "question": -0.4,
    "list": -0.4,
    "leaning": -0.05,
}
# What makes a short brief; it fades where there is room for more. SHORT and STEEPNESS were set on the first half of the
# set of benchmarks/ranking.py, and not steeper than the articles of benchmarks/german bear.
EMPHASIS = frozenset({"position", "headline", "standfirst", "names", "numbers", "substance", "quoted", "leaning"})
SHORT = 4  # so many sentences have all of the emphasis; for n of them it is (SHORT / n) ** STEEPNESS
STEEPNESS = 4
_MANY_NAMES = 3
_MANY_NUMBERS = 2
_MANY_STEMS = 12  # content words that make a full sentence; more of them add nothing
_CONNECTIVE_SHARE = 0.5  # a sentence that follows up another leans half as much as one that cannot be read alone


def rank(
    sentences: Sequence[Sentence], language: str, headline: str | None, standfirst: str | None, room: float
) -> list[float]:
    """Return the score of each sentence: the sum of its parts."""
    return [sum(parts.values()) for parts in explain(sentences, language, headline, standfirst, room)]


def explain(
    sentences: Sequence[Sentence], language: str, headline: str | None, standfirst: str | None, room: float
) -> list[dict[str, float]]:
    """Return the parts of each sentence's score by name, weighted: those of ``WEIGHTS``, in its order."""
    weights = weights_for(room)
    texts = [*(sentence.text for sentence in sentences), headline or "", standfirst or ""]
    *stems, of_headline, of_standfirst = with_parts([content_words(text, language) for text in texts], language)
    columns = {
        "centrality": TermMatrix.of(stems).centrality().tolist(),
        "position": [1 / (index + 1) for index in range(len(sentences))],
        "headline": _coverage(of_headline, stems),
        "standfirst": _coverage(of_standfirst, stems),
        "substance": [min(len(set(sentence)), _MANY_STEMS) / _MANY_STEMS for sentence in stems],
    }
    explained = []
    for index, sentence in enumerate(sentences):
        features = {name: column[index] for name, column in columns.items()} | _surface(sentence.text, language)
        # six digits: the last bits of a floating-point sum differ from machine to machine
        explained.append({name: round(weight * features[name], 6) + 0.0 for name, weight in weights.items()})
    return explained


def weights_for(room: float) -> dict[str, float]:
    """Return the weights of the parts in a brief of about ``room`` sentences.

    A short brief tells what happened: what stands first, what headline and standfirst say, full sentences. A long one
    covers the article, and what it has room for follows from what the sentences share.
    """
    emphasis = min(1.0, SHORT / max(room, SHORT)) ** STEEPNESS
    return {name: weight * (emphasis if name in EMPHASIS else 1.0) for name, weight in WEIGHTS.items()}


def _coverage(target: Sequence[str], sentences: Sequence[Sequence[str]]) -> list[float]:
    """Return how many of the target's words each sentence has, relative to the one that has most."""
    wanted = set(target)
    shared = [len(wanted.intersection(sentence)) for sentence in sentences]
    most = max(shared, default=0) or 1
    return [count / most for count in shared]


def _surface(text: str, language: str) -> dict[str, float]:
    leaning = cues.leaning(text, language)
    bare = cues.is_quotation(text)
    return {
        "names": min(cues.count_names(text, language), _MANY_NAMES) / _MANY_NAMES,
        "numbers": min(cues.count_numbers(text), _MANY_NUMBERS) / _MANY_NUMBERS,
        "quoted": 0.0 if bare else cues.quoted_share(text),
        "quotation": float(bare),
        "question": float(cues.is_question(text)),
        "list": float(cues.is_list(text)),
        "leaning": 0.0 if leaning is None else 1.0 if leaning == cues.REFERENCE else _CONNECTIVE_SHARE,
    }
