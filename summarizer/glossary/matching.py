"""Finding terms in a text: inflected, in hyphenated compounds, and where an entry says so, in closed ones.

A text is cut into words once; each word's key leads to the few terms that can begin there, however large the glossary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from summarizer.glossary.folding import compose, fold, fold_with_offsets
from summarizer.glossary.inflection import Inflection, Number, inflection
from summarizer.glossary.model import Match, Term

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?")
# What stays of a closed compound beside the term must be long enough to be a word itself.
_LEAST_REST = 3
_LINKS = ("", "s", "es", "n", "en", "er", "e")
_ACRONYM = re.compile(r"[^\W\d_a-zäöüß]{1,6}\d*$")


@dataclass(frozen=True)
class _Word:
    """A word of a text or a term: as written, folded, where it stands, and what joins it to the one before."""

    text: str
    folded: str
    start: int
    end: int
    joint: str

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def bare(self) -> str:
        """The word without an English possessive: the EU's plan."""
        return re.sub(r"['’]s?$", "", self.text)


@dataclass(frozen=True)
class _Pattern:
    """A variant of a term, cut into words. ``order`` is the term's place: of equal matches the earlier term wins."""

    term: Term
    order: int
    words: tuple[_Word, ...]
    exact: bool


@dataclass(frozen=True)
class _Hit:
    """A place where a pattern fits."""

    pattern: _Pattern
    start: int
    end: int
    word_start: int
    word_end: int
    plural: bool
    part: str

    @property
    def rank(self) -> tuple[int, int, int]:
        """Longest first, then the earlier place, then the earlier term."""
        return (self.start - self.end, self.start, self.pattern.order)


class Matcher:
    """Finds the terms of a glossary that lead from one language to another."""

    def __init__(self, terms: Iterable[Term], source: str, target: str) -> None:
        """Take the terms in the order of their precedence, and the codes of both languages."""
        self._source, self._target = source, target
        self._inflection: Inflection = inflection(source)
        self._patterns = [
            _Pattern(term, order, words, term.match == "exact" or _is_acronym(words))
            for order, term in enumerate(terms)
            if term.status != "retired" and term.targets(target)
            for variant in term.source(source)
            if (words := tuple(_words(variant)))
        ]

    def find(self, text: str) -> list[Match]:
        """Return the terms in the text in its order; no two overlap, the longest wins."""
        composed, offsets = compose(text)
        words = list(_words(composed))
        hits = [hit for position in range(len(words)) for hit in self._hits(words, position)]
        chosen = _without_overlaps(hits)
        return [self._match(text, hit, offsets) for hit in chosen]

    @cached_property
    def _index(self) -> dict[str, list[_Pattern]]:
        """The patterns by the key of their first word, or by the word itself where they match letter for letter."""
        index: dict[str, list[_Pattern]] = {}
        for pattern in self._patterns:
            first = pattern.words[0]
            keys = {first.text} if pattern.exact else self._inflection.keys(first.folded, capital=first.capital)
            for key in keys:
                index.setdefault(key, []).append(pattern)
        return index

    @cached_property
    def _inside(self) -> Any:
        """An automaton over the words that may be parts of closed compounds, None where there are none."""
        patterns = [
            pattern for pattern in self._patterns if pattern.term.match == "compound" and len(pattern.words) == 1
        ]
        if not patterns:
            return None
        import ahocorasick

        automaton = ahocorasick.Automaton()
        for pattern in patterns:
            for stem in self._stems(pattern.words[0].folded):
                automaton.add_word(stem, [*automaton.get(stem, []), (len(stem), pattern)])
        automaton.make_automaton()
        return automaton

    def _stems(self, folded: str) -> set[str]:
        from summarizer.glossary import german

        changed = german.umlauted(folded) if self._source.startswith("de") else None
        return {folded, changed} if changed else {folded}

    def _hits(self, words: Sequence[_Word], position: int) -> Iterator[_Hit]:
        word = words[position]
        candidates = [*self._index.get(self._inflection.key(word.folded), ()), *self._index.get(word.bare, ())]
        for pattern in candidates:
            found = words[position : position + len(pattern.words)]
            number = self._fit(pattern, found)
            if number is not None:
                yield self._hit(words, position, pattern, plural=number == "plural")
        if self._inside is not None:
            yield from self._hits_inside(words, position)

    def _fit(self, pattern: _Pattern, found: Sequence[_Word]) -> Number | None:
        """Return the number of the last word if the words of the text are forms of the pattern's, else None."""
        if len(found) < len(pattern.words):
            return None
        number: Number | None = None
        last = len(pattern.words) - 1
        for index, (wanted, word) in enumerate(zip(pattern.words, found, strict=True)):
            if index and (wanted.joint == "-") != (word.joint == "-"):
                return None
            if index and word.joint not in ("-", " "):
                return None
            number = self._number(pattern, wanted, word, final=index == last)
            if number is None:
                return None
        return number

    def _number(self, pattern: _Pattern, wanted: _Word, word: _Word, *, final: bool) -> Number | None:
        if pattern.exact:
            return "singular" if wanted.text in (word.text, word.bare) else None
        if wanted.capital and final and not word.capital:
            return None
        if final and not wanted.capital and word.capital and word.joint == " ":
            return None  # a capitalized word in the middle of a sentence is a noun or a name
        return self._inflection.number(wanted.folded, word.folded, capital=wanted.capital, final=final)

    def _hit(self, words: Sequence[_Word], position: int, pattern: _Pattern, *, plural: bool) -> _Hit:
        first, last = position, position + len(pattern.words) - 1
        while words[first].joint == "-":
            first -= 1
        while last + 1 < len(words) and words[last + 1].joint == "-":
            last += 1
        start, end = words[position].start, words[position + len(pattern.words) - 1].end
        word_start, word_end = words[first].start, words[last].end
        part = "whole" if (start, end) == (word_start, word_end) else "hyphen"
        return _Hit(pattern, start, end, word_start, word_end, plural, part)

    def _hits_inside(self, words: Sequence[_Word], position: int) -> Iterator[_Hit]:
        word = words[position]
        if not word.capital:
            return  # völkerrechtlich is not a compound with Völkerrecht in it
        folded, offsets = fold_with_offsets(word.text)
        for stop, entries in self._inside.iter(folded):
            for length, pattern in entries:
                start = stop + 1 - length
                part, end, plural = self._part(pattern, folded, start, stop + 1)
                if part:
                    place = (word.start + offsets[start], word.start + offsets[end])
                    yield _Hit(pattern, *place, word.start, word.end, plural, part)

    def _part(self, pattern: _Pattern, folded: str, start: int, stop: int) -> tuple[str, int, bool]:
        """Return which part of a closed compound the term is ("" for none), where it ends, and whether it is plural."""
        base = pattern.words[0].folded
        if start >= _LEAST_REST:
            number = self._inflection.number(base, folded[start:], capital=True, final=True)
            if number is not None:
                return "head", len(folded), number == "plural"
        if folded[:stop] == base and self._inflection.number(base, folded, capital=True, final=True) is None:
            rest = folded[stop:]
            if any(rest.startswith(link) and len(rest) - len(link) >= _LEAST_REST for link in _LINKS[:2]):
                return "modifier", stop, False
        return "", stop, False

    def _match(self, text: str, hit: _Hit, offsets: list[int] | None) -> Match:
        def at(offset: int) -> int:
            return offset if offsets is None else offsets[offset]

        term = hit.pattern.term
        start, end = at(hit.start), at(hit.end)
        return Match(
            term=term,
            start=start,
            end=end,
            word_start=at(hit.word_start),
            word_end=at(hit.word_end),
            source_text=text[start:end],
            target_terms=term.targets(self._target),
            avoid=term.avoid.get(self._target, ()),
            plural=hit.plural,
            part=hit.part,
            status=term.status,
        )


def _words(text: str) -> Iterator[_Word]:
    end = 0
    for match in WORD.finditer(text):
        between = text[end : match.start()] if end else ""
        joint = "-" if between in ("-", "‑", "‐") else " " if end and between.isspace() else between[:1] or ""
        yield _Word(match.group(), fold(match.group()), match.start(), match.end(), joint)
        end = match.end()


def _is_acronym(words: tuple[_Word, ...]) -> bool:
    """A short word all in capitals is one: it matches as it is written or not at all."""
    return len(words) == 1 and _ACRONYM.fullmatch(words[0].text) is not None and len(words[0].text) > 1


def _without_overlaps(hits: Iterable[_Hit]) -> list[_Hit]:
    chosen: list[_Hit] = []
    for hit in sorted(hits, key=lambda hit: hit.rank):
        if all(hit.end <= other.start or other.end <= hit.start for other in chosen):
            chosen.append(hit)
    return sorted(chosen, key=lambda hit: hit.start)
