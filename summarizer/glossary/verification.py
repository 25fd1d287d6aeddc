"""Does a translation honour the terms of its source? Each occurrence needs one of its own in the translation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from summarizer.glossary.matching import Matcher
from summarizer.glossary.model import Match, Term

_ANY = "any"


def verify(matches: Sequence[Match], target_text: str, target_language: str) -> list[tuple[Match, str, str | None]]:
    """Return for each match what became of it, and the text found: applied, variant, avoided or missed (None).

    Regular inflection of the target term counts (plural, possessive), and its capital at the start of a sentence.
    Longer target terms take their places first, so that a short one is not found inside a long one's.
    """
    taken: list[tuple[int, int]] = []
    results: dict[int, tuple[str, str | None]] = {}
    ranked = sorted(range(len(matches)), key=lambda index: -max(map(len, matches[index].target_terms), default=0))
    for index in ranked:
        match = matches[index]
        for number, variant in enumerate(match.target_terms):
            found = _first_free(variant, target_text, target_language, taken)
            if found:
                taken.append(found)
                results[index] = ("variant" if number else "applied", target_text[found[0] : found[1]])
                break
    for index in ranked:
        if index not in results:
            results[index] = _avoided(matches[index].avoid, target_text, target_language, taken)
    return [(match, *results[index]) for index, match in enumerate(matches)]


def _avoided(avoid: Iterable[str], text: str, language: str, taken: list[tuple[int, int]]) -> tuple[str, str | None]:
    for rendering in avoid:
        found = _first_free(rendering, text, language, taken)
        if found:
            taken.append(found)
            return "avoided", text[found[0] : found[1]]
    return "missed", None


def _first_free(variant: str, text: str, language: str, taken: list[tuple[int, int]]) -> tuple[int, int] | None:
    for match in _finder(variant, language).find(text):
        if all(match.end <= start or end <= match.start for start, end in taken):
            return match.start, match.end
    return None


@lru_cache(maxsize=4096)
def _finder(variant: str, language: str) -> Matcher:
    # A capital in the translation may be that of a headline or a title, so the term is looked for in either case.
    variants = tuple(dict.fromkeys([variant, variant.lower(), variant[:1].upper() + variant[1:], variant.title()]))
    if variant.isupper():
        variants = (variant,)
    return Matcher([Term({language: variants, _ANY: (variant,)})], language, _ANY)
