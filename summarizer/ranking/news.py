"""The default ranker: what a news desk looks for in a sentence, as a sum of named parts.

Centrality in the graph of shared words, position, the words of headline and standfirst, names, numbers and substance
speak for a sentence; a bare quotation, a question and leaning on the sentence before speak against it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.article import Sentence
from summarizer.ranking import cues
from summarizer.ranking.graph import TermMatrix
from summarizer.ranking.words import content_words

# Set by hand for readers of news. At the length of its references, the articles of benchmarks/ranking.py give centrality
# alone a higher ROUGE; it picks short sentences that say little. That script shows what each part costs and gains.
WEIGHTS = {
    "centrality": 1.0,
    "position": 0.4,
    "headline": 0.3,
    "standfirst": 0.4,
    "names": 0.05,
    "numbers": 0.05,
    "substance": 0.5,
    "quotation": -0.2,
    "question": -0.4,
    "leaning": -0.05,
}
_MANY_NAMES = 3
_MANY_NUMBERS = 2
_MANY_STEMS = 12  # content words that make a full sentence; more of them add nothing
_ATTRIBUTED_SHARE = 0.5  # what somebody says, word for word, is half as bad as if nobody is named
_CONNECTIVE_SHARE = 0.5  # a sentence that follows up another leans half as much as one that cannot be read alone


def rank(sentences: Sequence[Sentence], language: str, headline: str | None, standfirst: str | None) -> list[float]:
    """Return the score of each sentence: the sum of its parts."""
    return [sum(parts.values()) for parts in explain(sentences, language, headline, standfirst)]


def explain(
    sentences: Sequence[Sentence], language: str, headline: str | None, standfirst: str | None
) -> list[dict[str, float]]:
    """Return the parts of each sentence's score by name, weighted: those of ``WEIGHTS``, in its order."""
    stems = [content_words(sentence.text, language) for sentence in sentences]
    centralities = TermMatrix.of(stems).centrality()
    targets = {"headline": set(content_words(headline or "", language))}
    targets["standfirst"] = set(content_words(standfirst or "", language))
    explained = []
    for index, sentence in enumerate(sentences):
        features = {"centrality": float(centralities[index]), "position": 1 / (index + 1)}
        features |= {name: _coverage(target, stems[index]) for name, target in targets.items()}
        features["substance"] = min(len(set(stems[index])), _MANY_STEMS) / _MANY_STEMS
        features |= _surface(sentence.text, language)
        # six digits: the last bits of a floating-point sum differ from machine to machine
        explained.append({name: round(weight * features[name], 6) + 0.0 for name, weight in WEIGHTS.items()})
    return explained


def _coverage(target: set[str], stems: Sequence[str]) -> float:
    """Return the share of the target's words that a sentence has."""
    return len(target.intersection(stems)) / len(target) if target else 0.0


def _surface(text: str, language: str) -> dict[str, float]:
    leaning = cues.leaning(text, language)
    return {
        "names": min(cues.count_names(text, language), _MANY_NAMES) / _MANY_NAMES,
        "numbers": min(cues.count_numbers(text), _MANY_NUMBERS) / _MANY_NUMBERS,
        "quotation": 1.0 if cues.is_quotation(text) else _ATTRIBUTED_SHARE * cues.quoted_share(text),
        "question": float(cues.is_question(text)),
        "leaning": 0.0 if leaning is None else 1.0 if leaning == cues.REFERENCE else _CONNECTIVE_SHARE,
    }
