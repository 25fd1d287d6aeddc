"""The inflections there are: German and English by rule, other languages by Snowball's stems."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from typing import Final

from summarizer.glossary import english, german
from summarizer.glossary.inflection import Inflection, Number, Use

_SNOWBALL: Final = {
    "da": "danish", "es": "spanish", "fi": "finnish", "fr": "french", "hu": "hungarian", "it": "italian",
    "nl": "dutch", "no": "norwegian", "nb": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sv": "swedish", "tr": "turkish",
}  # fmt: skip


@cache
def inflection(language: str) -> Inflection:
    """Return the inflection of ``language`` (an ISO 639 code, with or without a region)."""
    code = language.lower().partition("-")[0]
    if code == "de":
        return german
    return english if code == "en" else Stemmed(_stemmer(_SNOWBALL.get(code)))


class Stemmed:
    """A language without rules here: words are the same if their stems are."""

    def __init__(self, stem: Callable[[str], str]) -> None:
        self.key = stem

    def keys(self, base: str, *, capital: bool, verb: bool) -> set[str]:
        """Return the one drawer: the stem."""
        del capital, verb
        return {self.key(base)}

    def number(self, base: str, form: str, use: Use) -> Number | None:
        """Compare the stems; very short words must be equal."""
        del use
        if base == form:
            return "singular"
        return "either" if len(base) > 3 and self.key(base) == self.key(form) else None

    def articles(self, word: str) -> Collection[str]:
        """Return what may stand for ``word`` if it is an article: nothing."""
        del word
        return ()


def _stemmer(algorithm: str | None) -> Callable[[str], str]:
    if algorithm is None:
        return str
    import snowballstemmer  # loads its 25 languages: only where one of them is needed

    stem: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord
    return stem
