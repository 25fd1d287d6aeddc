"""Separated verbs: "Der Plan sieht einen Austausch vor" says "vorsieht", a word that the dictionary knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]")
_CLAUSE_ENDS = frozenset(",;:.!?–—-()")
# A particle stands at the end of its clause: elsewhere it is a preposition or an adverb.
_BEHIND_PARTICLE = frozenset(',;:.!?…–—-()»“”"‘’«') | frozenset("und oder aber sowie doch denn".split())
_PRESENT_PARTICIPLE = re.compile("ende[mnrs]?$")
# With a particle these would be words, too: dabei der, zudem, beider.
_NO_VERBS = frozenset("der dem den des viel über unter sondern".split())
_IDIOM = re.compile(
    r"\b(?:nach wie vor|[Vv]on \w+ an|(?:Meinung|Ansicht|Auffassung|Einschätzung|Überzeugung|Angaben|Berichten) nach)$"
)
_PAIR = re.compile(r"ab und zu\b|auf und ab\b|nach und nach\b|(?<=und )(?:zu|ab|nach)\b|ein(?:er)? oder (?:zwei|mehr)")
_SHORTEST, _CONTEXT = 3, 40

Token = re.Match[str]


class SeparatedVerb(NamedTuple):
    """A verb from ``start`` to ``end``, its particle's place, and both in one word, lower-cased ("vorsieht")."""

    start: int
    end: int
    particle: int
    joined: str


def separated_verbs(text: str, particles: Collection[str], known: Callable[[str], bool]) -> Iterator[SeparatedVerb]:
    """Yield each verb of a sentence whose particle stands at the end of the clause.

    ``known`` tells whether there is such a word as both in one. Of several verbs in a clause that might be meant the
    last is taken.
    """
    if not any(particle in text for particle in particles):
        return
    tokens = list(_TOKEN.finditer(text))
    clause = 0
    for index, token in enumerate(tokens):
        particle = token.group()
        if particle in _CLAUSE_ENDS:
            clause = index + 1
        elif particle in particles and _ends_clause(tokens, index) and not _is_idiom(text, token):
            verbs = (verb for verb in reversed(tokens[clause:index]) if _may_be_verb(verb, tokens[clause], particles))
            joined = ((verb, particle + verb.group().lower()) for verb in verbs)
            found = next(((verb, word) for verb, word in joined if known(word)), None)
            if found:
                yield SeparatedVerb(found[0].start(), found[0].end(), token.start(), found[1])
            clause = index + 1


def _ends_clause(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 == len(tokens) or tokens[index + 1].group() in _BEHIND_PARTICLE


def _is_idiom(text: str, particle: Token) -> bool:
    """Tell whether a particle belongs to no verb: nach wie vor, von Anfang an, meiner Meinung nach, ab und zu."""
    before = text[max(0, particle.start() - _CONTEXT) : particle.end()]
    return _IDIOM.search(before) is not None or _PAIR.match(text, particle.start()) is not None


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
