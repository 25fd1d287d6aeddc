"""Ranking: which sentences of an article carry its news, and which of them make the brief."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from summarizer.errors import UsageError
from summarizer.ranking.merging import merged
from summarizer.ranking.repeats import first_occurrences
from summarizer.ranking.selection import SENTENCES, Choice, Selection, room, select

if TYPE_CHECKING:
    from summarizer.article import Sentence

    # called with sentences that all differ, their language, the headline, the standfirst and the room of the brief
    Ranker = Callable[[Sequence[Sentence], str, str | None, str | None, float], Sequence[float]]

__all__ = ["SENTENCES", "Choice", "Selection", "explain", "merged", "rank", "rankers", "room", "select"]

GROUP = "summarizer.rankers"
BUILT_IN = {
    "news": "summarizer.ranking.news:rank",
    "lead": "summarizer.ranking.lead:rank",
    "lexrank": "summarizer.ranking.sumy:lexrank",
    "textrank": "summarizer.ranking.sumy:textrank",
    "lsa": "summarizer.ranking.sumy:lsa",
    "luhn": "summarizer.ranking.sumy:luhn",
    "edmundson": "summarizer.ranking.sumy:edmundson",
    "sumbasic": "summarizer.ranking.sumy:sumbasic",
    "kl": "summarizer.ranking.sumy:kl",
    "reduction": "summarizer.ranking.sumy:reduction",
    "random": "summarizer.ranking.shuffle:rank",
}


def rankers() -> list[str]:
    """Return the names of all rankers: those built in, then those that other distributions add."""
    return list(dict.fromkeys([*BUILT_IN, *sorted(entry_points(group=GROUP).names)]))


def rank(
    sentences: Sequence[Sentence],
    language: str = "de",
    ranker: str = "news",
    *,
    headline: str | None = None,
    standfirst: str | None = None,
    room: float = SENTENCES,
) -> list[float]:
    """Return one score for each sentence; higher is more central. What is said twice gets the same score twice.

    A language without stop words or stemmer is ranked by its words as they stand. Scores of different rankers have
    different scales. ``room`` is about how many sentences the brief is to have: a short brief tells what happened, a
    long one covers the article.

    Raises:
        UsageError: there is no such ranker.
    """
    score = _load(ranker)
    firsts = first_occurrences(sentences)
    distinct = sorted(set(firsts))
    if not distinct:
        return []
    scores = score([sentences[index] for index in distinct], language, headline, standfirst, room)
    by_index = dict(zip(distinct, map(float, scores), strict=True))
    return [by_index[first] for first in firsts]


def explain(
    sentences: Sequence[Sentence],
    language: str = "de",
    ranker: str = "news",
    *,
    headline: str | None = None,
    standfirst: str | None = None,
    room: float = SENTENCES,
) -> list[dict[str, float]]:
    """Return for each sentence the parts of its score by name; their sum, in their order, is what ``rank`` returns.

    The scores of all rankers but news are of one part, "score".

    Raises:
        UsageError: there is no such ranker.
    """
    if ranker != "news":
        scores = rank(sentences, language, ranker, headline=headline, standfirst=standfirst, room=room)
        return [{"score": score} for score in scores]
    from summarizer.ranking import news

    firsts = first_occurrences(sentences)
    distinct = sorted(set(firsts))
    parts = news.explain([sentences[index] for index in distinct], language, headline, standfirst, room)
    by_index = dict(zip(distinct, parts, strict=True))
    return [dict(by_index[first]) for first in firsts]


def _load(name: str) -> Ranker:
    if name in BUILT_IN:
        ranker: Ranker = EntryPoint(name, BUILT_IN[name], GROUP).load()
        return ranker
    for found in entry_points(group=GROUP, name=name):
        added: Ranker = found.load()
        return added
    raise UsageError(f"there is no ranker {name!r}; choose one of {', '.join(rankers())}")
