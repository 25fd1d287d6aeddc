"""A headline all in capitals, in the case it would have in a text."""

from __future__ import annotations

import re
from collections.abc import Callable

from summarizer.translation.fidelity.stopwords import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 15
_LONGEST_ACRONYM = 4
# Parts of verbs, at the end of a headline; elsewhere they may be nouns or initials (Fest, AB).
_PARTICLES = frozenset("ab an auf aus ein fest los nach vor weg zu zurück".split())


def is_capitals(text: str) -> bool:
    """Tell whether every word of a text is in capitals, of so many that it is no heap of acronyms."""
    words = [word for word in _WORD.findall(text) if len(word) > 1]
    return (
        len(words) >= _FEWEST_WORDS
        and sum(map(len, words)) >= _FEWEST_LETTERS
        and all(word.isupper() for word in words)
    )


def lower_capitals(text: str, weight: Callable[[str], float]) -> str:
    """Choose for each word the case the dictionary has met most; one it has not is an acronym, if short, or a name.

    ``weight`` tells how often the dictionary has met a word form, 0 for never. The text keeps its length.
    """
    words = list(_WORD.finditer(text))
    cased = text
    for match in words:
        word = match.group()
        small, title = word.lower(), word.capitalize()
        forms = (small, title, word) if len(word) <= _LONGEST_ACRONYM else (small, title)
        choice = max(forms, key=weight) if any(map(weight, forms)) else forms[-1]
        if small in FUNCTION_WORDS["de"] or (match is words[-1] and small in _PARTICLES):
            choice = small
        if match is words[0] and choice == small:
            choice = title
        if len(choice) == len(word):
            cased = cased[: match.start()] + choice + cased[match.end() :]
    return cased
