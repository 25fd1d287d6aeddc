"""Does a translation honour the terms of its source? Each occurrence needs one of its own in the translation.

A pronoun or a shorter name does not count for a second occurrence in a sentence ("the ministry", "it"): whether it
means the term can't be told from the text, and an editor had better be told once too often than once too rarely.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from summarizer.glossary.collection import Glossary
from summarizer.glossary.matching import Matcher
from summarizer.glossary.model import Match, Term
from summarizer.record import Record

_ANY: Final = "any"
_GERMAN: Final = frozenset("äöüß")
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

    def inside(self, other: _Place) -> bool:
        longer = other.end - other.start > self.end - self.start
        return longer and other.index != self.index and other.start <= self.start and self.end <= other.end


def locate(matches: Sequence[Match], text: str, language: str) -> list[tuple[Match, str, tuple[int, int] | None]]:
    """Return what ``verify`` returns, with the characters of the text where it stands in place of what is found."""
    results: dict[int, _Place] = {}
    taken: list[_Place] = []
    for places in (_accepted(matches, text, language), _avoided(matches, text, language)):
        for place in sorted(places, key=lambda place: _preference(place, places)):
            if place.index not in results and all(place.end <= one.start or one.end <= place.start for one in taken):
                results[place.index] = place
                taken.append(place)
    found = [results.get(index) for index in range(len(matches))]
    return [
        (match, place.status, (place.start, place.end)) if place else (match, "missed", None)
        for match, place in zip(matches, found, strict=True)
    ]


def _preference(place: _Place, places: Iterable[_Place]) -> tuple[bool, str, int, int]:
    """Order places: those inside another match's longer one last, what was to be written before other variants."""
    return any(place.inside(other) for other in places), place.status, place.start - place.end, place.start


def _accepted(matches: Sequence[Match], text: str, language: str) -> list[_Place]:
    return [
        _Place(index, "variant" if number else "applied", *span)
        for index, match in enumerate(matches)
        for number, variant in enumerate(match.target_terms)
        for span in _spans(variant, match.term, text, language)
    ]


def _avoided(matches: Sequence[Match], text: str, language: str) -> list[_Place]:
    return [
        _Place(index, "avoided", *span)
        for index, match in enumerate(matches)
        for variant in match.avoid
        for span in _spans(variant, match.term, text, language)
    ]


def _spans(variant: str, term: Term, text: str, language: str) -> list[tuple[int, int]]:
    verb = next(iter(term.source("de")), None) if term.is_verb else None
    found = _finder(variant, language, verb).find(text)
    return [(match.start, match.end) for match in found if language == "de" or _is_spelled_out(match, variant)]


def _is_spelled_out(match: Match, variant: str) -> bool:
    """Tell whether the text has no German letter that the variant has not: Piräus is no spelling of Piraeus."""
    return not set(match.source_text.lower()) & _GERMAN - set(variant.lower())


@lru_cache(maxsize=4096)
def _finder(variant: str, language: str, verb: str | None) -> Matcher:
    """Return what finds a target term in all its forms; ``verb`` is the German verb that it translates, if any."""
    variants = {variant: None, variant[:1].upper() + variant[1:]: None, _title(variant): None}
    other, label = ("de", verb) if verb and language != "de" else (_ANY, variant)
    return Matcher([Term({language: tuple(variants), other: (label,)})], language, other)


def _title(variant: str) -> str:
    """Return the term as a headline or a title has it: Foreign Minister."""
    return re.sub(r"\b(?!(?:of|for|to|in|on|and|the)\b)\w", lambda first: first.group().upper(), variant)
