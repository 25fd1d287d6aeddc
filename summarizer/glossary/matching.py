"""Finding a glossary's terms in a text: one walk along its words, however many terms there are.

Each variant of a term lies in a trie under the drawers of its words (``Inflection.key``: what the forms of a word have
in common). From each word of the text the trie is followed as far as it leads; what it holds there is then compared
word by word, so that the drawers may be coarse and the matches are exact. Closed compounds are searched apart, by an
Aho-Corasick automaton of the few terms that allow it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summarizer.addresses import find_addresses
from summarizer.glossary.compounds import Compounds
from summarizer.glossary.english import is_plural
from summarizer.glossary.german_number import names_a_country, plural_in_context
from summarizer.glossary.inflection import Inflection, Number
from summarizer.glossary.languages import inflection
from summarizer.glossary.model import Match, Term
from summarizer.glossary.patterns import Candidate, Pattern
from summarizer.glossary.words import Words


class _Node:
    """A node of the trie. It is unfolded when a text first leads to it: most of a large glossary never is."""

    __slots__ = ("_below", "_depth", "_here", "_inflection", "_waiting")

    def __init__(self, depth: int, inflection: Inflection) -> None:
        self._depth, self._inflection = depth, inflection
        self._waiting: list[Pattern] = []
        self._here: list[Pattern] = []
        self._below: dict[str, _Node] = {}

    def add(self, pattern: Pattern) -> None:
        """Put a pattern here whose words so far have led here."""
        self._waiting.append(pattern)

    def patterns(self) -> list[Pattern]:
        """Return the patterns that end here."""
        for pattern in self._waiting:
            if len(pattern.words) == self._depth:
                self._here.append(pattern)
            else:
                for key in pattern.keys(self._depth, self._inflection):
                    self._below.setdefault(key, _Node(self._depth + 1, self._inflection)).add(pattern)
        self._waiting.clear()
        return self._here

    def below(self, key: str) -> _Node | None:
        """Return the node that a further word leads to. ``patterns`` has been called."""
        return self._below.get(key)


class Matcher:
    """The terms of a glossary for one pair of languages."""

    def __init__(self, terms: Iterable[Term], source: str, target: str) -> None:
        self.source, self.target = source, target
        self.inflection = inflection(source)
        self._first: dict[str, _Node] = {}
        compounds: list[Pattern] = []
        for rank, term in enumerate(terms):
            if term.status == "retired" or not term.targets(target):
                continue
            for variant in term.source(source):
                pattern = Pattern(term, variant, rank)
                self._insert(pattern)
                if term.match == "compound" and variant.isalpha() and source.startswith("de"):
                    compounds.append(pattern)
        self._compounds = Compounds(compounds) if compounds else None

    def _insert(self, pattern: Pattern) -> None:
        for key in pattern.first_keys(self.inflection):
            node = self._first.get(key)
            if node is None:
                node = self._first[key] = _Node(1, self.inflection)
            node.add(pattern)

    def find(self, text: str) -> list[Match]:
        """Return the terms in ``text`` in their order; no two of them overlap, and the longest wins.

        A web or mail address, a handle or a hashtag holds no term, but may be one (#MeToo).
        """
        words = Words(text, hyphenated=self.source.startswith("de"))
        candidates = list(self._candidates(words))
        if self._compounds:
            candidates += self._compounds.find(words)
        chosen: list[Candidate] = []
        taken = bytearray(len(words.text))
        whole = {(each.start, each.end) for each in candidates}
        for address in find_addresses(words.text) if candidates else ():
            if address.lastgroup in ("hashtag", "handle") and address.span() in whole:
                continue
            taken[slice(*address.span())] = b"\1" * (address.end() - address.start())
        for candidate in sorted(candidates, key=lambda each: each.order):
            if not any(taken[candidate.start : candidate.end]):
                taken[candidate.start : candidate.end] = b"\1" * (candidate.end - candidate.start)
                chosen.append(candidate)
        return [self._match(each, words, text) for each in sorted(chosen, key=lambda each: each.start)]

    def _candidates(self, words: Words) -> Iterator[Candidate]:
        keys = [self.inflection.key(word) for word in words.folded]
        for first, key in enumerate(keys):
            node, last = self._first.get(key), first
            while node is not None:
                for pattern in node.patterns():
                    number = pattern.number(words, first, self.inflection)
                    if number and not self._is_another_word(pattern, words, first):
                        yield self._candidate(pattern, words, first, last, number)
                last += 1
                node = node.below(keys[last]) if last < len(keys) else None

    def _is_another_word(self, pattern: Pattern, words: Words, index: int) -> bool:
        alone = self.source.startswith("de") and len(pattern.words) == 1
        return alone and names_a_country(words, index, pattern.words.folded[0])

    def _candidate(self, pattern: Pattern, words: Words, first: int, last: int, number: Number) -> Candidate:
        start, end = pattern.span(words, first)
        whole = words.first_of_group(first) == first and words.last_of_group(last) == last
        return Candidate(pattern, first, last, start, end, "whole" if whole else "hyphen", number)

    def _match(self, candidate: Candidate, words: Words, text: str) -> Match:
        term = candidate.pattern.term
        start, end = words.original(candidate.start), words.original(candidate.end)
        word_start = min(start, words.original(words.starts[words.first_of_group(candidate.first)]))
        word_end = max(end, words.original(words.ends[words.last_of_group(candidate.last)]))
        return Match(
            term=term,
            start=start,
            end=end,
            word_start=word_start,
            word_end=word_end,
            source_text=text[start:end],
            target_terms=term.targets(self.target),
            avoid=tuple(term.avoid.get(self.target, ())),
            plural=self._plural(candidate, words),
            part=candidate.part,
            status=term.status,
        )

    def _plural(self, candidate: Candidate, words: Words) -> bool:
        """Whether the text has the plural of a term whose target stands in the singular."""
        target = candidate.pattern.term.targets(self.target)[0]
        english = self.target.startswith("en")
        if candidate.number == "singular" or (english and is_plural(target)):
            return False
        if candidate.number == "plural":
            return True
        name = english and target[:1].isupper()
        base = candidate.pattern.words.folded[candidate.pattern.head]
        return (
            not name
            and self.source.startswith("de")
            and plural_in_context(words, candidate.first, candidate.last, base)
        )
