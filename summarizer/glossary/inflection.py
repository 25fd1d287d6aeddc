"""The inflection of a language, as the matcher needs it."""

from __future__ import annotations

from functools import cache
from typing import Literal, Protocol

Number = Literal["singular", "plural", "either"]


class Inflection(Protocol):
    """What a language's module offers. All words are folded (see ``folding.fold``)."""

    def key(self, word: str) -> str:
        """Return what all regular forms of a word have in common: the name of the drawer it lies in."""

    def keys(self, base: str, *, capital: bool) -> set[str]:
        """Return the drawers in which forms of the term's word ``base`` can lie."""

    def number(self, base: str, form: str, *, capital: bool, final: bool) -> Number | None:
        """Say whether ``form`` is a form of ``base``, and of which number; None where it is not."""

    def article(self, word: str) -> bool:
        """Say whether ``word`` may stand in any case at the beginning of a term."""


class Stemmed:
    """Any other language: words are the same whose Snowball stems are, or which are spelled alike without a stemmer."""

    def __init__(self, algorithm: str | None) -> None:
        self._stem = _identity
        if algorithm:
            import snowballstemmer  # loads 25 languages: only where one is needed

            self._stem = snowballstemmer.stemmer(algorithm).stemWord

    def key(self, word: str) -> str:
        """Return the word's stem."""
        return str(self._stem(word))

    def keys(self, base: str, *, capital: bool) -> set[str]:
        """Return the stem of the term's word."""
        del capital
        return {self.key(base)}

    def number(self, base: str, form: str, *, capital: bool, final: bool) -> Number | None:
        """Say whether both words have one stem; a stem says nothing of number."""
        del capital, final
        if base == form:
            return "singular"
        return "either" if len(base) > 3 and self.key(base) == self.key(form) else None

    def article(self, word: str) -> bool:
        """Say that no word is an article: a stem knows none."""
        del word
        return False


_SNOWBALL = {
    "da": "danish", "es": "spanish", "fi": "finnish", "fr": "french", "hu": "hungarian", "it": "italian",
    "nl": "dutch", "no": "norwegian", "nb": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sv": "swedish", "tr": "turkish",
}  # fmt: skip


def _identity(word: str) -> str:
    return word


@cache
def inflection(language: str) -> Inflection:
    """Return the inflection of ``language`` (an ISO 639 code, with or without a region)."""
    from summarizer.glossary import english, german  # they import this module's Number

    code = language.lower().partition("-")[0]
    if code == "de":
        return german
    return english if code == "en" else Stemmed(_SNOWBALL.get(code))
