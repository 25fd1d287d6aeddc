"""Ties: which sentence of an article cannot be read, or not so well, without which other one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.article import Sentence
from summarizer.ranking import cues


@dataclass(frozen=True)
class Tie:
    """How a sentence leans on another: ``kind`` is one of those of ``cues``, ``antecedent`` the other one's index.

    The antecedent is None where the sentence leans on something that is not there.
    """

    kind: str
    antecedent: int | None


def ties(
    sentences: Sequence[Sentence], distinct: Sequence[int], origins: Sequence[int], language: str
) -> dict[int, Tie]:
    """Return the ties of the distinct sentences that lean, by index; none reaches into another article.

    A sentence leans on the one before it. Of sentences one after the other that name the same person by a pronoun
    alone, each leans on the one before the first of them, where the name stands. A sentence that names somebody by the
    surname alone leans on the one that introduces him.
    """
    result: dict[int, Tie] = {}
    introduced: dict[str, int] = {}
    previous: int | None = None
    person: frozenset[str] | None = None
    for index in distinct:
        text = sentences[index].text
        if previous is None or origins[previous] != origins[index]:
            previous, person, introduced = None, None, {}
        kind = cues.leaning(text, language)
        points_back = kind == cues.REFERENCE and cues.points_back(text, language)
        same = None if points_back or kind != cues.REFERENCE else cues.person(text, language)
        if kind:
            antecedent = result[previous].antecedent if previous is not None and same and same == person else previous
            result[index] = Tie(kind, antecedent)
        else:
            named = [introduced[name] for name in cues.bare_names(text, language) if name in introduced]
            if named:
                result[index] = Tie(cues.NAME, max(named))
        for name in cues.full_names(text, language):
            introduced.setdefault(name, index)
        previous, person = index, same
    return result
