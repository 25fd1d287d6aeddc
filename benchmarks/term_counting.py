"""Finding terms in text with no help of the product's: word boundaries, a few regular endings, no dictionary.

What the figures of ``benchmarks.terms`` are counted with. It is meant to be plainer than the product's own matcher, and
to share nothing with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_ADJECTIVE = re.compile(r"(?:en|em|er|es|e)$")
_SMALL = ("of", "for", "the", "and", "in", "on", "to", "der", "des", "für", "von")


@cache
def german(term: str) -> re.Pattern[str]:
    """Return what finds a German term, its last word and nouns with their endings, adjectives with theirs."""
    words = r"\s+".join(_german_word(word) for word in term.split())
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _german_word(word: str) -> str:
    if word in _SMALL:
        return word
    if word[0].islower():
        return rf"[{word[0]}{word[0].upper()}]{re.escape(_ADJECTIVE.sub('', word)[1:])}(?:en|em|er|es|e)?"
    return rf"{re.escape(word)}(?:en|es|e|n|s)?"


@cache
def english(term: str) -> re.Pattern[str]:
    """Return what finds an English term in either case: as it stands, in the plural, in the possessive, as a verb."""
    head, *rest = re.split(r"(?= (?:of|for) )", term, maxsplit=1)
    return re.compile(rf"(?<!\w){_english_head(head)}{re.escape(''.join(rest))}(?:['’]s?)?(?!\w)", re.IGNORECASE)


def _english_head(head: str) -> str:
    before, last = head[:-1], head[-1:]
    forms = [re.escape(head) + r"(?:e?s|ed|ing)?"]
    if last == "y":
        forms.append(re.escape(before) + "ie[sd]")
    if last == "e":
        forms += [re.escape(before) + "ing", re.escape(head) + "d"]
    if re.search("fe?$", head):
        forms.append(re.escape(re.sub("fe?$", "", head)) + "ves")
    if head.endswith("man"):
        forms.append(re.escape(head[:-2]) + "en")
    if head.endswith("is"):
        forms.append(re.escape(head[:-2]) + "es")
    return f"(?:{'|'.join(forms)})"


def occurrences(text: str, patterns: Iterable[tuple[str, re.Pattern[str]]]) -> list[tuple[str, int, int]]:
    """Return (name, start, end) of what the patterns find; the longest takes its place first, none overlap."""
    found = [(name, *match.span()) for name, pattern in patterns for match in pattern.finditer(text)]
    chosen: list[tuple[str, int, int]] = []
    for name, start, end in sorted(found, key=lambda place: (place[1] - place[2], place[1])):
        if all(end <= other[1] or other[2] <= start for other in chosen):
            chosen.append((name, start, end))
    return sorted(chosen, key=lambda place: place[1])
