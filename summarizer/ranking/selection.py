"""Selection: from one score a sentence to the sentences of the brief."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.article import Sentence
from summarizer.errors import UsageError
from summarizer.ranking.candidates import Candidates, Measure
from summarizer.ranking.packing import Problem, Subset, pack
from summarizer.ranking.repeats import first_occurrences
from summarizer.ranking.words import count_words
from summarizer.record import Record

SENTENCES = 3  # where no limit is given


@dataclass(frozen=True)
class Choice(Record):
    """Why a sentence was chosen or not.

    ``score`` is scaled so that the article's best is 1; ``length`` is in the unit of the first limit. ``leaning`` says
    how the sentence leans on another: "reference", "connective", "name" or not at all (None); ``leans_on`` is the
    other one's index, None if it cannot be chosen. ``repeats`` is the index of the chosen sentence that takes most
    from this one's worth because it says the same and scores higher, ``repetition`` how much it takes, from 0 to 1.
    """

    index: int
    chosen: bool
    score: float
    length: int
    leaning: str | None
    leans_on: int | None
    repeats: int | None
    repetition: float


@dataclass(frozen=True)
class Selection(Record):
    """The sentences of a brief: their indices in the article's order, why, and what there is to say of it.

    ``choices`` are the sentences that were looked at, by index: all of them in an article of usual length.
    """

    indices: tuple[int, ...]
    choices: tuple[Choice, ...] = ()
    warnings: tuple[str, ...] = ()


def room(sentences: Sequence[Sentence], limits: Mapping[str, float]) -> float:
    """Return how many sentences of average length a brief of the article has room for; limits are those of ``select``.

    Sentences that are said twice are counted once.
    """
    if not sentences:
        return SENTENCES
    distinct = sorted(set(first_occurrences(sentences)))
    costs = {
        "sentences": [1] * len(distinct),
        "words": [count_words(sentences[index].text) for index in distinct],
        "characters": [len(sentences[index].text) + 1 for index in distinct],
    }
    costs["percent"] = costs["words"]
    rooms = []
    for name, limit in limits.items():
        total = max(sum(costs[name]), 1)
        rooms.append(len(distinct) * (limit / 100 if name == "percent" else limit / total))
    return min(rooms, default=SENTENCES)


_UNITS = {"sentences": "sentences", "words": "words", "characters": "characters", "percent": "per cent of the words"}


def select(
    candidates: Sequence[Sentence],
    scores: Sequence[float],
    *,
    sentences: int | None = None,
    words: int | None = None,
    characters: int | None = None,
    percent: float | None = None,
    language: str = "de",
    min_words: int | None = None,
    max_words: int | None = None,
    measure: Measure | None = None,
    diverse: bool = True,
    standing_alone: bool = True,
    origins: Sequence[int] | None = None,
) -> Selection:
    """Choose the sentences of a brief; with no limit given, three.

    Args:
        candidates: the article's sentences, in its order.
        scores: one for each, as ``rank`` returns them.
        sentences: how many sentences, at most; each is worth its score. Under the other limits a sentence is worth its
            score times its length, so that the room is filled, and with the best.
        words: how many words all sentences together may have.
        characters: how many characters, the spaces between sentences included.
        percent: how many words, as a share of those of the article.
        language: what the sentences are written in; decides on stop words, pronouns and connectives.
        min_words: shorter sentences are left out.
        max_words: longer ones, too.
        measure: counts what ``words`` limits, for several sentences at once; without it the sentences' own words are
            counted. A brief that is measured by its translation passes a function that translates and counts.
        diverse: discount sentences that repeat better ones.
        standing_alone: discount sentences that lean on one that is not chosen.
        origins: which of several articles each sentence is from. No sentence leans on one of another article, and what
            one article says is soon taken for a repetition of what another says.

    All limits given hold. If not even one sentence is within them, the best one is chosen and ``warnings`` says so.
    What is said twice word for word is chosen once at most, where it stands first.

    Raises:
        UsageError: a limit is not possible.
        ValueError: there are not as many scores as candidates.
    """
    limits = {"sentences": sentences, "words": words, "percent": percent, "characters": characters}
    given = {name: limit for name, limit in limits.items() if limit is not None} or {"sentences": SENTENCES}
    _check(given, min_words, max_words)
    if len(scores) != len(candidates):
        raise ValueError(f"{len(candidates)} sentences, but {len(scores)} scores")
    distinct = sorted(set(first_occurrences(candidates)))
    if not distinct:
        return Selection(())
    article = Candidates.of(
        candidates, scores, distinct, language, min_words or 1, max_words or math.inf, origins or [0] * len(candidates)
    )
    warnings = [] if article.eligible else [f"no sentence has {_range(min_words, max_words)}; all are looked at"]
    pool = article.pool(given)
    problem = article.problem(pool, given, measure, diverse=diverse, standing_alone=standing_alone)
    chosen = pack(problem)
    if not chosen:
        chosen = frozenset([max(range(len(pool)), key=lambda place: (article.scores[pool[place]], -place))])
        limited = " and ".join(f"{limit:g} {_UNITS[name]}" for name, limit in given.items())
        warnings.append(f"not one sentence is within {limited}; the best one is taken all the same")
    indices = tuple(sorted(pool[place] for place in chosen))
    return Selection(indices, _choices(article, pool, problem, chosen), tuple(warnings))


def _check(given: Mapping[str, float], min_words: int | None, max_words: int | None) -> None:
    for name, limit in given.items():
        if limit <= 0 or (name == "percent" and limit > 100):
            raise UsageError(f"a brief cannot have {limit:g} {_UNITS[name]}; give a number above 0")
    if min_words is not None and max_words is not None and min_words > max_words:
        raise UsageError(f"no sentence has at least {min_words} and at most {max_words} words; exchange the two")


def _range(min_words: int | None, max_words: int | None) -> str:
    limits = (("at least", min_words), ("at most", max_words))
    return " and ".join(f"{word} {limit} words" for word, limit in limits if limit is not None) or "a word in it"


def _choices(article: Candidates, pool: Sequence[int], problem: Problem, chosen: Subset) -> tuple[Choice, ...]:
    choices = []
    for place, index in enumerate(pool):
        repeats, repetition = problem.repeated(place, chosen)
        antecedent = problem.antecedents[place]
        choices.append(
            Choice(
                index=index,
                chosen=place in chosen,
                score=round(article.scores[index], 6),
                length=problem.limits[0].costs[place],
                leaning=tie.kind if (tie := article.ties.get(index)) else None,
                leans_on=None if antecedent is None or antecedent < 0 else pool[antecedent],
                repeats=None if repeats is None else pool[repeats],
                repetition=round(repetition, 6),
            )
        )
    return tuple(choices)
