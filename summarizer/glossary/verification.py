"""Does a translation honour the terms of its source? Each occurrence needs one of its own in the translation.

A pronoun or a shorter name does not count for a second occurrence in a sentence ("the ministry", "it"): whether it
means the term can't be told from the text, and an editor had better be told once too often than once too rarely.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from summarizer.glossary.collection import Glossary
from summarizer.glossary.english import keeps_its_tail
from summarizer.glossary.matching import Matcher
from summarizer.glossary.model import Match, Term
from summarizer.record import Record

_ANY: Final = "any"
_GERMAN: Final = frozenset("äöüß")
_TRIPLE: Final = re.compile(r"(\w)\1\1")
_PARAGRAPH: Final = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")


@dataclass(frozen=True)
class Check(Record):
    """What became of one occurrence of a term.

    ``status`` is applied (the first target term stands in the translation), variant (another accepted one does),
    avoided (one that must not), missed, or proposed (the entry is not approved yet, so that nothing is asked for).
    ``found`` is the translation's text, from ``target_start`` to ``target_end``; None where missed.
    """

    match: Match
    status: str
    found: str | None = None
    target_start: int | None = None
    target_end: int | None = None


def verify(matches: Sequence[Match], target_text: str, target_language: str) -> list[tuple[Match, str, str | None]]:
    """Return for each match what became of it, and the text found: applied, variant, avoided or missed (None).

    Regular inflection of the target term counts (plural, possessive, a verb's -s, -ed and -ing), and capitals where
    English puts them. Longer target terms take their places first, so that a short one is not found inside a long one.
    """
    found = locate(matches, target_text, target_language)
    return [(match, status, target_text[slice(*place)] if place else None) for match, status, place in found]


def check(
    source: str, translation: str, glossary: Glossary, source_language: str = "de", target_language: str = "en"
) -> list[Check]:
    """Say what became of each term of ``source`` in its finished ``translation``, from whatever hand.

    Texts of equally many paragraphs (apart by an empty line) are compared paragraph by paragraph, others as a whole.
    Offsets are characters of the whole texts.
    """
    pairs = list(zip(_paragraphs(source), _paragraphs(translation), strict=False))
    if len(list(_paragraphs(source))) != len(list(_paragraphs(translation))):
        pairs = [((0, source), (0, translation))]
    checks = []
    for (source_start, paragraph), (target_start, target) in pairs:
        matches = glossary.find(paragraph, source_language, target_language)
        for match, status, place in locate(matches, target, target_language):
            checks.append(_check(_moved(match, source_start), status, place, target, target_start))
    return checks


def _check(match: Match, status: str, place: tuple[int, int] | None, target: str, offset: int) -> Check:
    if match.status == "proposed":
        status = "proposed"
    if place is None:
        return Check(match, status)
    return Check(match, status, target[slice(*place)], place[0] + offset, place[1] + offset)


def _moved(match: Match, by: int) -> Match:
    return replace(
        match,
        start=match.start + by,
        end=match.end + by,
        word_start=match.word_start + by,
        word_end=match.word_end + by,
    )


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    return ((found.start(), found.group()) for found in _PARAGRAPH.finditer(text) if found.group().strip())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a rendering of the match ``index`` stands in the translation."""

    index: int
    status: str
    start: int
    end: int

    def is_part_of(self, avoided: _Place) -> bool:
        """Tell whether an accepted rendering stands in a longer one to avoid: chancellor in federal chancellor."""
        longer = avoided.end - avoided.start > self.end - self.start
        return longer and avoided.index == self.index and avoided.start <= self.start and self.end <= avoided.end


def locate(matches: Sequence[Match], text: str, language: str) -> list[tuple[Match, str, tuple[int, int] | None]]:
    """Return what ``verify`` returns, with the characters of the text where it stands in place of what is found."""
    results: dict[int, _Place] = {}
    taken: list[tuple[int, int]] = []
    avoided = _avoided(matches, text, language)
    accepted = [place for place in _accepted(matches, text, language) if not any(map(place.is_part_of, avoided))]
    for places in (accepted, avoided):
        for place in _in_order(places):
            if place.index not in results and _is_free(taken, place.start, place.end):
                results[place.index] = place
                insort(taken, (place.start, place.end))
    found = [results.get(index) for index in range(len(matches))]
    return [
        (match, place.status, (place.start, place.end)) if place else (match, "missed", None)
        for match, place in zip(matches, found, strict=True)
    ]


def _in_order(places: Sequence[_Place]) -> list[_Place]:
    """Order places: those inside another match's longer one last, what was to be written before other variants."""
    owners: dict[tuple[int, int], set[int]] = {}
    for place in places:
        owners.setdefault((place.start, place.end), set()).add(place.index)
    around = {
        (start, end): set().union(
            *(owners[one] for one in owners if one != (start, end) and one[0] <= start and end <= one[1])
        )
        for start, end in owners
    }

    def preference(place: _Place) -> tuple[bool, str, int, int]:
        is_inside = bool(around[place.start, place.end] - {place.index})
        return is_inside, place.status, place.start - place.end, place.start

    return sorted(places, key=preference)


def _is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether a place overlaps none of those taken, which stand in order."""
    behind = bisect_left(taken, (start, end))
    return (behind == 0 or taken[behind - 1][1] <= start) and (behind == len(taken) or end <= taken[behind][0])


def _accepted(matches: Sequence[Match], text: str, language: str) -> list[_Place]:
    spans = _Spans(text, language)
    return [
        _Place(index, "variant" if number else "applied", *span)
        for index, match in enumerate(matches)
        for number, variant in enumerate(match.target_terms)
        for span in spans.of(variant, match.term)
    ]


def _avoided(matches: Sequence[Match], text: str, language: str) -> list[_Place]:
    spans = _Spans(text, language)
    return [
        _Place(index, "avoided", *span)
        for index, match in enumerate(matches)
        for variant in match.avoid
        for span in spans.of(variant, match.term)
    ]


class _Spans:
    """Where renderings stand in a text; each is looked for once, however often its term occurs."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._found: dict[tuple[str, str | None], list[tuple[int, int]]] = {}

    def of(self, variant: str, term: Term) -> list[tuple[int, int]]:
        verb = next(iter(term.source("de")), None) if term.is_verb else None
        if (variant, verb) not in self._found:
            self._found[variant, verb] = [
                (match.start, match.end)
                for match in _finder(variant, self._language, verb).find(self._text)
                if self._language == "de" or _is_english(match.source_text, variant)
            ]
        return self._found[variant, verb]


def _is_english(form: str, variant: str) -> bool:
    """Tell whether a form is one in English: Piräus is no spelling of Piraeus, nor is hajjj one of hajj."""
    foreign = set(form.lower()) & _GERMAN - set(variant.lower())
    return not foreign and not (_TRIPLE.search(form) and not _TRIPLE.search(variant)) and keeps_its_tail(form, variant)


@lru_cache(maxsize=4096)
def _finder(variant: str, language: str, verb: str | None) -> Matcher:
    """Return what finds a target term in all its forms; ``verb`` is the German verb that it translates, if any."""
    variants = {variant: None, variant[:1].upper() + variant[1:]: None, _title(variant): None}
    other, label = ("de", verb) if verb and language != "de" else (_ANY, variant)
    return Matcher([Term({language: tuple(variants), other: (label,)})], language, other)


def _title(variant: str) -> str:
    """Return the term as a headline or a title has it: Foreign Minister."""
    return re.sub(r"\b(?!(?:of|for|to|in|on|and|the)\b)\w", lambda first: first.group().upper(), variant)
