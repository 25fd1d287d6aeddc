"""Repetition: words that the translation says again though the source does not, the mark of a decoder in a loop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarizer.translation.model import Finding

_WORD = re.compile(r"[^\W_]+")
# Words that are doubled for emphasis, or by grammar.
_DOUBLED = """
    very really many more so far long no never again over had that much yes too well now and
    sehr viel nein ja die das der sie weit nie immer und nous vous muy
    """
_EMPHATIC = frozenset(_DOUBLED.split())
# Words that may follow themselves in English where one clause or phrase joins another: flown in in 1934.
_ADJOINED = frozenset({"is", "in", "on", "up", "out", "you", "do", "plus"})
_SYLLABLES = re.compile(r"([^\W\d_]{2,12}?)\1{3,}", re.IGNORECASE)
_LETTERS = re.compile(r"(?=[^\W\d_]{6})[^\W\d_]*([a-z])\1\1[^\W\d_]*")
_PLACE = re.compile(r"\b(?:at|by|for|from|in|of|on|to|with) [A-Z][^\W\d_]{3,}")
_CAPITALIZED = re.compile(r"\b[A-ZÄÖÜ][^\W\d_]{2,}")
_LONGEST = 12
_DISTANT = 7
# A source that has so many words twice says things in parallel.
_PARALLEL = 4
_AKIN = 4


def check_repetition(source: str, target: str, target_language: str = "") -> list[Finding]:
    """Return a finding for the first loop in the target: words or syllables after themselves, or a long phrase twice.

    A source that repeats itself in the same way excuses the target. Works on any language that parts words; of English
    it is known besides that no word has a letter three times in a row, and that a place is named once: in Geneva.
    """
    span = _loop(target)
    if span is not None and _loop(source, _PARALLEL) is not None:
        return []
    if span is None and target_language == "en":
        span = _stutter(target, source)
    if span is None:
        return []
    found = target[slice(*span)]
    return [Finding("repetition", 0, len(source), "", found, f"repeats itself: {found}")]


def _loop(text: str, least: int = _DISTANT) -> tuple[int, int] | None:
    """Return the span of the first loop in a text; what comes back later has to be ``least`` words long."""
    matches = list(_WORD.finditer(text))
    tokens = [match.group().lower() for match in matches]
    adjacent = _adjacent(text, matches, tokens)
    if adjacent is None:
        syllables = _SYLLABLES.search(text)
        adjacent = syllables.span() if syllables else None
    return adjacent or _distant(matches, tokens, least)


def _stutter(english: str, source: str) -> tuple[int, int] | None:
    """Return the span of a word with a letter too often (refugeee), or of a place that is named again."""
    letters = _LETTERS.search(english)
    if letters:
        return None if letters.group() in source else letters.span()
    first: dict[str, int] = {}
    for match in _PLACE.finditer(english):
        if match.start() != first.setdefault(match.group(), match.start()):
            # Of a place named twice the source has two forms: Spanien, Spaniens.
            names = [name[:_AKIN] for name in _CAPITALIZED.findall(source)]
            return None if len(names) > len(set(names)) else match.span()
    return None


def _adjacent(text: str, matches: Sequence[re.Match[str]], tokens: Sequence[str]) -> tuple[int, int] | None:
    """Return the span of the first run of words that follows itself, as often as it does."""
    last: dict[str, int] = {}
    passed = 0
    for place, token in enumerate(tokens):
        length = place - last.get(token, -1 - _LONGEST)
        last[token] = place
        start, end = place - length, place + length
        if place < passed or length > _LONGEST or tokens[place:end] != tokens[start:place]:
            continue
        while tokens[end : end + length] == tokens[start:place]:
            end += length
        if _is_loop(text, matches[start:end], tokens[start:place]):
            return matches[start].start(), matches[end - 1].end()
        passed = end
    return None


def _is_loop(text: str, run: Sequence[re.Match[str]], unit: Sequence[str]) -> bool:
    """Tell whether a run is more than emphasis or grammar: words twice without a mark between, or some three times."""
    if len(run) > _LONGEST * len(unit):
        return True
    unbroken = all(text[first.end() : second.start()].isspace() for first, second in pairwise(run))
    if len(unit) == 1:
        is_name = run[1].group()[0].isupper()  # Bora Bora, as AS-278
        if text[run[0].start() - 1 : run[0].start()] == "-" or text[run[1].end() : run[1].end() + 1] == "-":
            return False  # two two-year-olds
        return unbroken and unit[0].isalpha() and unit[0] not in _EMPHATIC | _ADJOINED and not is_name
    return len(run) > 2 * len(unit) or (unbroken and (len(unit) > 2 or _EMPHATIC.isdisjoint(unit)))


def _distant(matches: Sequence[re.Match[str]], tokens: Sequence[str], least: int) -> tuple[int, int] | None:
    """Return the span of a phrase of ``least`` words or more that stood in the text before."""
    seen: dict[tuple[str, ...], int] = {}
    for place in range(len(tokens) - least + 1):
        first = seen.setdefault(tuple(tokens[place : place + least]), place)
        if first <= place - least:
            length = least
            while (
                place + length < len(tokens)
                and first + length < place
                and tokens[first + length] == tokens[place + length]
            ):
                length += 1
            return matches[place].start(), matches[place + length - 1].end()
    return None
