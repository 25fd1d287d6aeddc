"""Separated verbs: "Der Plan sieht einen Austausch vor" says "vorsieht", a word that the dictionary knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]")
_CLAUSE_ENDS = frozenset(",;:.!?–—-()")
# A particle stands at the end of its clause: elsewhere it is a preposition or an adverb.
_BEHIND_PARTICLE = frozenset(',;:.!?…–—-()»“”"‘’«') | frozenset("und oder aber sowie doch denn".split())
_PRESENT_PARTICIPLE = re.compile("ende[mnrs]?$")
# With a particle these would be words, too: dabei der, zudem, beider.
_NO_VERBS = frozenset("der dem den des viel über unter".split())
_SHORTEST = 3

Token = re.Match[str]


def separated_verbs(
    text: str, particles: Collection[str], known: Callable[[str], bool]
) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, joined) of each verb of a sentence whose particle stands at the end of the clause.

    Offsets are the verb's; ``joined`` is particle and verb in one word, lower-cased ("vorsieht"). ``known`` tells
    whether there is such a word. Of several verbs in a clause that might be meant the last is taken.
    """
    if not any(particle in text for particle in particles):
        return
    tokens = list(_TOKEN.finditer(text))
    clause = 0
    for index, token in enumerate(tokens):
        particle = token.group()
        if particle in _CLAUSE_ENDS:
            clause = index + 1
        elif particle in particles and _ends_clause(tokens, index):
            verbs = (verb for verb in reversed(tokens[clause:index]) if _may_be_verb(verb, tokens[clause], particles))
            joined = ((verb, particle + verb.group().lower()) for verb in verbs)
            found = next(((verb, word) for verb, word in joined if known(word)), None)
            if found:
                yield found[0].start(), found[0].end(), found[1]
            clause = index + 1


def _ends_clause(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 == len(tokens) or tokens[index + 1].group() in _BEHIND_PARTICLE


def _may_be_verb(token: Token, first: Token, particles: Collection[str]) -> bool:
    word = token.group()
    lowered = word.lower()
    return (
        len(word) >= _SHORTEST
        and (word == lowered or token is first)
        and lowered not in particles
        and lowered not in _NO_VERBS
        and not _PRESENT_PARTICIPLE.search(word)
    )
