"""Stories on one event: told apart from stories that only have a subject, a person or a turn of phrase in common.

Two stories are on one event if they say the same things in the headline and the first words of the text: the share of
the words of one that the other has too, times the share of a headline that the other story has, reaches ``LIKENESS``,
or ``DATELESS`` where it is not known that both are from the same days. Names and numbers count double. Stories whose
headlines are built alike but end differently ("reist nach Warschau", "reist nach Ankara") are on two events, however
much else they share; so are stories published more than three days apart, or in different languages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from heapq import nlargest
from itertools import count
from typing import Final

from summarizer.article import Article
from summarizer.ranking.cues import cues
from summarizer.ranking.words import stemmer, stop_words, words

LIKENESS: Final = 0.3  # both set so that what is merged is one event, at the price of what is not; see
DATELESS: Final = 0.4  # ``python -m benchmarks.digests events``
_WORDS: Final = 70  # content words of headline and text that are compared
_DAYS: Final = 3  # reports on one event come within so many days
_SHORTEST_PART: Final = 5  # letters of a word that is looked for at both ends of compounds
_NAME, _SENTENCE_START, _WORD = 1.0, 0.6, 0.5  # what a word counts; at the start of a sentence a name looks like others
_SENTENCE: Final = re.compile(r"(?<=[.!?:])\s+|\n")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_HEADLINE: Final = 12  # words that stand for the headline of a story without one
_MOST_KNOWN: Final = 40  # events that are looked up by one word; a word of more of them says nothing of an event
_MOST_COMPARED: Final = 6  # events that a story is compared with, those that it shares most words with


@dataclass(frozen=True)
class Fingerprint:
    """What a story is compared by: the stems of its headline and of its beginning, each with what it counts.

    ``day`` is the number of the day it was published on, where that is known.
    """

    language: str
    headline: Mapping[str, float]
    words: Mapping[str, float]
    day: int | None = None


def fingerprint(article: Article) -> Fingerprint:
    """Return what a story is compared by; the language of the article is known."""
    language = article.language or ""
    text = article.text
    headline = article.headline or " ".join(text.split()[:_HEADLINE])
    start = "\n".join(filter(None, (article.headline, article.standfirst, text)))
    return Fingerprint(language, _weighed(headline, language), _weighed(start, language), _day(article.published))


def is_same_event(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether two stories report the same event."""
    if one.language != other.language or not _is_near(one.day, other.day):
        return False
    least = DATELESS if one.day is None or other.day is None else LIKENESS
    return likeness(one, other) >= least and not _is_contrast(one, other)


def likeness(one: Fingerprint, other: Fingerprint) -> float:
    """Return how much of what two stories say at their beginning is the same, from 0 to 1."""
    less, more = sorted((one, other), key=lambda story: sum(story.words.values()))
    said = _Said(more.words)
    headlines = (said.share(less.headline), _Said(less.words).share(more.headline))
    return said.share(less.words) * max(headlines)


def grouped(stories: Iterable[Fingerprint]) -> list[list[int]]:
    """Return the places of the stories, those on one event together, each group in order.

    A story joins the group whose first story it is most like, if that one is on the same event: so a group does not
    drift from one event to another. The work grows with the number of stories, not with its square.
    """
    groups: list[list[int]] = []
    firsts: list[Fingerprint] = []
    known: defaultdict[str, list[int]] = defaultdict(list)
    for place, story in enumerate(stories):
        group = _group(story, firsts, known)
        if group is not None:
            groups[group].append(place)
            continue
        for word in story.words:
            if len(known[word]) < _MOST_KNOWN:
                known[word].append(len(groups))
        groups.append([place])
        firsts.append(story)
    return groups


def _group(story: Fingerprint, firsts: Sequence[Fingerprint], known: Mapping[str, Sequence[int]]) -> int | None:
    shared: defaultdict[int, float] = defaultdict(float)
    for word, weight in story.words.items():
        groups = known.get(word, ())
        if len(groups) < _MOST_KNOWN:
            for group in groups:
                shared[group] += weight
    candidates = nlargest(_MOST_COMPARED, shared, key=lambda group: shared[group])
    same = [group for group in candidates if is_same_event(story, firsts[group])]
    return max(same, key=lambda group: likeness(story, firsts[group]), default=None)


def _weighed(text: str, language: str) -> dict[str, float]:
    """Return the stems of the first content words of a text, each with the most that it counts."""
    stem, stop, time = stemmer(language), stop_words(language), _time_and_speech(language)
    weighed: dict[str, float] = {}
    number = count(1)
    for sentence in _SENTENCE.split(text):
        for place, word in enumerate(words(sentence)):
            lower = word.lower()
            if lower in stop or lower in time:
                continue
            if next(number) > _WORDS:
                return weighed
            key = stem(re.sub(r"[.,]", "", lower) if _THOUSANDS.fullmatch(lower) else lower)
            weighed[key] = max(weighed.get(key, 0), _weight(word, place))
    return weighed


def _weight(word: str, place: int) -> float:
    if word[0].isdigit():
        return _NAME
    if not word[0].isupper():
        return _WORD
    return _NAME if place else _SENTENCE_START


@lru_cache(maxsize=32)
def _time_and_speech(language: str) -> frozenset[str]:
    known = cues(language)
    return known.time | known.speech


class _Said:
    """What a story says: its words, each also as the beginning or end of a compound."""

    def __init__(self, words: Mapping[str, float]) -> None:
        self._words = words
        self._parts = {part for word in words for part in _parts(word)}

    def __contains__(self, word: str) -> bool:
        return word in self._words or word in self._parts or any(part in self._words for part in _parts(word))

    def share(self, words: Mapping[str, float]) -> float:
        """Return how much of these words the story says."""
        total = sum(words.values())
        return sum(weight for word, weight in words.items() if word in self) / total if total else 0.0


def _parts(word: str) -> Iterator[str]:
    for length in range(_SHORTEST_PART, len(word)):
        yield word[:length]
        yield word[-length:]


def _is_contrast(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether two headlines share half their words while each has a word that the other story lacks."""
    shared = one.headline.keys() & other.headline.keys()
    if 2 * len(shared) < min(len(one.headline), len(other.headline)):
        return False
    said_by_one, said_by_other = _Said(one.words), _Said(other.words)
    return any(word not in said_by_other for word in one.headline) and any(
        word not in said_by_one for word in other.headline
    )


def _is_near(one: int | None, other: int | None) -> bool:
    return one is None or other is None or abs(one - other) <= _DAYS


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
