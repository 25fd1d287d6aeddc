"""Words as the rankers see them: tokens, stop words, stems. A language without lists or stemmer works all the same."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from importlib import resources

_WORD = re.compile(r"\d+(?:[.,:]\d+)*(?![^\W\d_])|[^\W_]+")
_TIME_OF_ENTRY = re.compile(r"\s*\d{1,2}[.:]\d\d(?: Uhr| h)?\s*[:–-]")  # in a live ticker
_COMPOUNDING = frozenset({"da", "de", "fi", "hu", "nl", "no", "sv"})
_SHORTEST_PART = 5  # letters of a word that is looked for in compounds
_SHORTEST_REST = 3  # letters that are left of the compound then
_CODE = re.compile(r"[a-z]{2,8}")
_STEMMERS = {
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


def words(text: str) -> list[str]:
    """Return the words and numbers of a text as they are written; hyphens part words, "21.30" stays whole."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def count_words(text: str) -> int:
    """Count the words as a reader does: what stands between spaces and has a letter or a digit in it."""
    return sum(any(character.isalnum() for character in word) for word in text.split())


def content_words(text: str, language: str) -> list[str]:
    """Return the stems of the words that say what a text is about, in order; stop words are left out.

    So is the time of day that an entry of a live ticker begins with.
    """
    stop, stem = stop_words(language), stemmer(language)
    entry = _TIME_OF_ENTRY.match(text)
    lowered = (word.lower() for word in words(text[entry.end() :] if entry else text))
    return [stem(word) for word in lowered if word not in stop]


def with_parts(texts: Sequence[Sequence[str]], language: str) -> list[list[str]]:
    """Add to each compound the stems that it begins and ends with, if the same texts have them as words.

    "beobachtermission" brings "beobacht" and "mission" with it where both occur: what German writes as one word,
    English writes as several. Texts in a language that does not are returned as they are.
    """
    if primary(language) not in _COMPOUNDING:
        return [list(text) for text in texts]
    known = {stem for text in texts for stem in text if len(stem) >= _SHORTEST_PART and stem.isalpha()}
    parts = {stem: _parts(stem, known) for stem in known}
    return [[part for stem in text for part in (stem, *parts.get(stem, ()))] for text in texts]


def _parts(stem: str, known: set[str]) -> list[str]:
    lengths = range(len(stem) - _SHORTEST_REST, _SHORTEST_PART - 1, -1)
    begin = next((stem[:length] for length in lengths if stem[:length] in known), None)
    end = next((stem[-length:] for length in lengths if stem[-length:] in known), None)
    return [part for part in (begin, end) if part]


@lru_cache(maxsize=32)
def stop_words(language: str) -> frozenset[str]:
    """Return the function words of a language; none for a language without a list."""
    return frozenset(word for line in read_lines("stopwords", language) for word in line.split())


def read_lines(name: str, language: str) -> list[str]:
    """Return the lines of this package's list ``name`` for a language, without comments; [] if there is none."""
    code = primary(language)
    if not _CODE.fullmatch(code):
        return []
    resource = resources.files("summarizer.ranking") / f"{name}.{code}.txt"
    if not resource.is_file():
        return []
    lines = resource.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def primary(language: str) -> str:
    """Return the primary subtag of a language code: "de" for "de-AT"."""
    return language.replace("_", "-").split("-")[0].lower()


class Stemmer:
    """Snowball's stemmer of a language; words stay as they are where there is none."""

    def __init__(self, language: str) -> None:
        name = _STEMMERS.get(primary(language))
        self._stems: dict[str, str] = {}
        self._lock = threading.Lock()  # Snowball's stemmers keep the word they work on in themselves
        if name is None:
            self._stem = None
        else:
            import snowballstemmer

            self._stem = snowballstemmer.stemmer(name).stemWord

    def __call__(self, word: str) -> str:
        """Return the stem of a word in lower case."""
        if self._stem is None:
            return word
        stem = self._stems.get(word)
        if stem is None:
            with self._lock:
                stem = self._stems[word] = self._stem(word)
        return stem


@lru_cache(maxsize=32)
def stemmer(language: str) -> Stemmer:
    """Return the stemmer of a language, always the same one."""
    return Stemmer(language)
