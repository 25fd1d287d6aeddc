"""A variant of a term, prepared for matching, and the check whether words of a text are a form of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.glossary.folding import compose, fold
from summarizer.glossary.inflection import Inflection, Number, Use
from summarizer.glossary.model import Term
from summarizer.glossary.words import WORD, Words

# What ends the head of a term, folded: Vertrag von Lissabon, ministers of foreign affairs.
_LINKS: Final = re.compile(
    r"(?:de[rsmn]|die|das|vom|von|fuer|zu[rm]?|i[nm]|a[nm]|mit|gegen|ueber|aus|bei|auf|vor|unter|und"
    r"|of|for|to|on|against|with|at|and|the|by|from)$"
)
_ACRONYM_LENGTH: Final = 6
# A gap in a text and the one in a term that it stands for: a broken line, the whole term in a compound.
_SAME_GAP: Final = frozenset({("-\n", "-"), ("-\n", "- "), ("-", " "), ("-\n", " ")})


class Pattern:
    """One source variant of a term. ``rank`` is the term's place in its glossary: of equal matches the lowest wins."""

    def __init__(self, term: Term, variant: str, rank: int) -> None:
        self.term, self.variant, self.rank = term, variant, rank

    @cached_property
    def words(self) -> Words:
        """The variant's words; most terms of a large glossary are never looked at so closely."""
        return Words(self.variant)

    def first_keys(self, inflection: Inflection) -> Iterable[str]:
        """Return the drawers (``Inflection.keys``) in which forms of the first word can lie; none without a word."""
        first = WORD.search(compose(self.variant)[0])
        if first is None:
            return ()
        word = first.group()
        capital = word[0].isupper()
        folded = fold(word)
        keys = inflection.keys(folded, capital=capital, verb=not capital and self.term.is_verb)
        return {*keys, *map(inflection.key, inflection.articles(folded))}

    def keys(self, index: int, inflection: Inflection) -> Iterable[str]:
        """Return the drawers in which forms of the word ``index`` can lie."""
        use = self._use(index)
        return inflection.keys(self.words.folded[index], capital=use.capital, verb=use.verb)

    @cached_property
    def head(self) -> int:
        """The index of the word that carries the number."""
        for index, word in enumerate(self.words.folded[1:], 1):
            if _LINKS.match(word):
                return index - 1
        return len(self.words) - 1

    def number(self, text: Words, first: int, inflection: Inflection) -> Number | None:
        """Say in which number the term stands at word ``first`` of ``text``; None where it does not stand there."""
        size = len(self.words)
        if not self._surrounded(text, first, size):
            return None
        if self.term.match == "exact":
            found = text.text[text.starts[first] : text.ends[first + size - 1]]
            same = " ".join(found.split()) == " ".join(self._core.split())
            return inflection.number(found, found, Use(capital=True)) if same else None
        number: Number | None = "singular"
        for index in range(size):
            form = self._form(index, text, first + index, inflection)
            if form is None:
                return None
            if index == self.head:
                number = form
        return number

    def span(self, text: Words, first: int) -> tuple[int, int]:
        """Return the offsets of the term at word ``first`` of ``text``, with the signs around it that are its own."""
        before, after = self.words.gaps[0].strip(), self.words.gaps[-1].strip()
        return text.starts[first] - len(before), text.ends[first + len(self.words) - 1] + len(after)

    @cached_property
    def _core(self) -> str:
        return self.words.text[self.words.starts[0] : self.words.ends[-1]]

    def _use(self, index: int) -> Use:
        last = index == len(self.words) - 1
        final = last or self.words.spelled[index + 1][0].islower()  # no adjective: Botschafter in Moskau
        return Use(self.words.spelled[index][0].isupper(), final, last and self.term.is_verb)

    def _surrounded(self, text: Words, first: int, size: int) -> bool:
        """Whether gaps, and signs before and after the words (OPEC+, U.S.), are as in the term."""
        own = self.words.gaps
        for index in range(1, size):
            gap = text.gaps[first + index]
            if gap != own[index] and (gap, own[index]) not in _SAME_GAP:
                return False
        return text.gaps[first].endswith(own[0].lstrip()) and text.gaps[first + size].startswith(own[size].rstrip())

    def _form(self, index: int, text: Words, at: int, inflection: Inflection) -> Number | None:
        base, form = self.words.spelled[index], text.spelled[at]
        if len(base) <= _ACRONYM_LENGTH and base.isupper():
            return _acronym(base, form)
        use = self._use(index)
        folded, found = self.words.folded[index], text.folded[at]
        if index == 0 and len(self.words) > 1 and found in inflection.articles(folded):
            return "either"
        return inflection.number(folded, found, use) if self._cased(use.capital, form, text, at) else None

    def _cased(self, capital: bool, form: str, text: Words, at: int) -> bool:
        """Whether the capitals fit: a noun keeps its own, other words may get one where a sentence begins."""
        if form.isupper() and len(form) > 1:
            return len(form) > 3 or len(self.words) > 1
        if capital:
            return not form[0].islower()
        return form[0].islower() or not form[0].isalpha() or len(self.words) > 1 or text.begins_sentence(at)


def _acronym(base: str, form: str) -> Number | None:
    if form == base:
        return "singular"
    if form.startswith(base) and form[len(base) :] in ("s", "'s", "’s"):
        return "plural" if form.endswith(base[-1] + "s") else "singular"
    return None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pattern that stands in a text: its words, its offsets in the text's composed form, its number."""

    pattern: Pattern
    first: int
    last: int
    start: int
    end: int
    part: str
    number: Number

    @property
    def order(self) -> tuple[bool, int, int, int]:
        """Which is preferred: what is written, then the longest, the glossary's earliest, the text's first."""
        return (self.pattern.term.status == "proposed", self.start - self.end, self.pattern.rank, self.start)
