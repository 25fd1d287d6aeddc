"""What was left in the language of the source: whole sentences, or runs of words."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.translation.fidelity.romanize import fold
from summarizer.translation.fidelity.stopwords import FUNCTION_WORDS
from summarizer.translation.fidelity.words import Word, words
from summarizer.translation.model import Finding

# German function words that English has, too, or meets in names: Ursula von der Leyen, Die Zeit.
_SHARED = frozenset(
    {"die", "war", "hat", "man", "bin", "der", "von", "zu", "am", "an", "des", "den", "das", "im", "alle", "de", "la",
     "le", "el", "da", "del", "van", "du", "i", "o", "a", "y", "e", "do"}
)  # fmt: skip
_LEAST_RUN = 3
_LEAST_STRAY = 4
_LEAST_SAME = 4
_MOST = 20  # places of one word that are looked at
_STRAY_SHARE = 0.25


def check_untranslated(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding if the target is the source, holds a run of its words, or is written in its language.

    A run counts from three words on, if function words of the source language are among them, so that names and titles
    may stay as they are; of languages whose function words are not known, only a whole sentence in lower case counts.
    """
    if source_language == target_language:
        return []
    source_words, target_words = words(source), words(target)
    foreign = FUNCTION_WORDS.get(source_language, frozenset()) - FUNCTION_WORDS.get(target_language, frozenset())
    if source_language not in FUNCTION_WORDS and _is_same(source_words, target_words):
        return [_finding(source_words[0].start, source_words[-1].end, target)]
    span = _run(source_words, target_words, foreign, titles=source_language != "de")
    if span:
        first, last, start = span
        found = target[target_words[start].start : target_words[start + last - first].end]
        return [_finding(source_words[first].start, source_words[last].end, found)]
    stray = [word for word in target_words if word.text.islower() and word.text in foreign and word.text not in _SHARED]
    if len(stray) >= _LEAST_STRAY and len(stray) >= _STRAY_SHARE * len(target_words):
        return [_finding(0, len(source), target[stray[0].start : stray[-1].end])]
    return []


def _is_same(source_words: Sequence[Word], target_words: Sequence[Word]) -> bool:
    same = [fold(word.text) for word in source_words] == [fold(word.text) for word in target_words]
    return same and sum(word.text.islower() for word in source_words) >= _LEAST_SAME


def _run(
    source_words: Sequence[Word], target_words: Sequence[Word], foreign: frozenset[str], titles: bool
) -> tuple[int, int, int] | None:
    """Return the first and last word of the source that the target has in a row, and where in the target it begins."""
    if {word.text.lower() for word in target_words}.isdisjoint(foreign - _SHARED):
        return None
    places: dict[str, list[int]] = {}
    folded = [fold(word.text) for word in source_words]
    for place, form in enumerate(folded):
        places.setdefault(form, []).append(place)
    before: dict[int, int] = {}
    best: tuple[int, int, int] | None = None
    longest = _LEAST_RUN - 1
    for end, word in enumerate(target_words):
        lengths = {place: before.get(place - 1, 0) + 1 for place in places.get(fold(word.text), ())[:_MOST]}
        before = lengths
        for place, length in lengths.items():
            run = source_words[place - length + 1 : place + 1]
            if length > longest and _is_prose(run, foreign, titles):
                longest, best = length, (place - length + 1, place, end - length + 1)
    return best


def _is_prose(run: Sequence[Word], foreign: frozenset[str], titles: bool) -> bool:
    """Tell whether a run is prose: two function words, one at least that is no part of names, or one and some length.

    Where ``titles`` have capitals (Back to the Future) a word of content in lower case has to be among them.
    """
    forms = [word.text.lower() for word in run]
    grammar = sum(form in foreign for form in forms)
    if not any(form in foreign and form not in _SHARED for form in forms) or (grammar < 2 and len(run) <= _LEAST_RUN):
        return False
    return not titles or any(word.text.islower() and word.text not in foreign for word in run)


def _finding(start: int, end: int, found: str) -> Finding:
    return Finding("untranslated", start, end, "", found, f"left untranslated: {found}")
