"""Which words of a German and an English text are each other's translation, as far as a dictionary tells."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from summarizer.translation.fidelity.atoms import SPACES
from summarizer.translation.fidelity.dictionary import Lexicon, reading_words, whole
from summarizer.translation.fidelity.lookup import has_initials
from summarizer.translation.fidelity.romanize import fold, sound
from summarizer.translation.fidelity.stopwords import FUNCTION_WORDS


class Mark(NamedTuple):
    """A content word or number: whether its translation is there, and how often it is where nothing was left out."""

    start: int
    end: int
    covered: bool
    kept: float


_TOKEN = re.compile(rf"\d{{1,3}}(?:[{SPACES}'’]\d{{3}})+(?!\d)|\d+(?:[.,:]\d+)*|[^\W\d_]{{2,}}")
_NOT_DIGIT = re.compile(r"\D")
_STEM = 5
_LEAST_SOUND = 3
# Numbers that English writes in figures, and how it shortens the large ones.
_IN_FIGURES = {
    "zwei": ("2",), "drei": ("3",), "vier": ("4",), "fünf": ("5",), "sechs": ("6",), "sieben": ("7",), "acht": ("8",),
    "neun": ("9",), "zehn": ("10",), "elf": ("11",), "zwölf": ("12",), "mio": ("mn", "milli"), "mrd": ("bn", "billi"),
    "million": ("mn",), "millionen": ("mn",), "milliarde": ("bn",), "milliarden": ("bn",),
}  # fmt: skip
_HOUR = re.compile(r"(0?0|1[2-9]|2[0-4])(?:[.:]([0-5]\d))?")
# What English writes as a sign close to the figures, and the stem of the word it stands for.
_SIGNS = {
    stem_of_word: re.compile(sign)
    for sign, stem_of_word in (
        (r"\$", "dolla"), ("€", "euro"), ("£", "pound"), ("%", "perce"), (r"\dmn?\b", "milli"), (r"\dbn\b", "billi")
    )
}  # fmt: skip
# How often a translator's text shows a word of each sort, on the first halves of newstest2016 and FLORES-200 dev:
# German nouns and other words by the number of readings the dictionary has for them, English words by their capital.
_NOUN = (0.88, 0.88, 0.75)
_OTHER = (0.55, 0.65, 0.52)
_ENGLISH_NAME, _ENGLISH_WORD = 0.88, 0.65
_NUMBER = 0.96
# Words with so little meaning that they come and go.
_LIGHT_SHARE = 0.5
_LIGHT_WORDS = """
    jahr jahre jahren jahres uhr mal prozent bezug form art weise fall zeit teil stelle ende anfang lage rund seite
    rahmen bereich beispiel grund tag tage tagen herr frau sagte sagt erklärte derzeit bereits allerdings natürlich
    möglicherweise besonders eigentlich insgesamt gerade geht gehen kommt kommen macht machen gibt geben lassen lässt
    steht stehen year years percent per cent time way part end day days said says also already get got make made go went
    come came give gave let put take took
    """
_LIGHT = frozenset(_LIGHT_WORDS.split())


class _GermanWord(NamedTuple):
    start: int
    end: int
    stems: frozenset[str]
    sound: str
    kept: float


def match(german: str, english: str, lexicon: Lexicon, terms: Collection[str] = ()) -> tuple[list[Mark], list[Mark]]:
    """Return the marks of the German and of the English text, in the order they stand; function words have none.

    Words of ``terms``, which a glossary asks for, are covered in the English.
    """
    tokens = list(_TOKEN.finditer(english))
    stems = {stem(token.group()) for token in tokens} | {word for word, sign in _SIGNS.items() if sign.search(english)}
    sounds = {heard: stem(token.group()) for token in tokens if len(heard := sound(token.group())) >= _LEAST_SOUND}
    explained = {stem(token.group()) for term in terms for token in _TOKEN.finditer(term)}
    german_marks = []
    for word in _german_words(german, lexicon):
        hits = stems & word.stems
        if not hits and word.sound in sounds:
            hits = {sounds[word.sound]}
        explained |= hits
        covered = bool(hits) or (german[word.start].isupper() and has_initials(german, word.start, word.end, english))
        german_marks.append(Mark(word.start, word.end, covered, word.kept))
    english_marks = [
        Mark(token.start(), token.end(), stem(token.group()) in explained, _kept_english(token.group()))
        for token in tokens
        if token.group().lower() not in FUNCTION_WORDS["en"]
    ]
    return german_marks, english_marks


@lru_cache(maxsize=64)
def _german_words(text: str, lexicon: Lexicon) -> tuple[_GermanWord, ...]:
    """Return the content words of a text; all hypotheses of its translation are held against the same ones."""
    timed = "Uhr" in text
    return tuple(
        _german_word(token, lexicon, timed)
        for token in _TOKEN.finditer(text)
        if token.group().lower() not in FUNCTION_WORDS["de"]
    )


def _german_word(token: re.Match[str], lexicon: Lexicon, timed: bool) -> _GermanWord:
    word = token.group()
    stems = german_stems(word, lexicon) | (_english_hours(word) if timed else frozenset())
    return _GermanWord(token.start(), token.end(), stems, sound(word), _kept(word, lexicon))


def _english_hours(word: str) -> frozenset[str]:
    """Return the stems of an hour of the second half of the day in English: of 16.30 those of 4:30."""
    time = _HOUR.fullmatch(word)
    if not time:
        return frozenset()
    hour, minute = int(time[1]), time[2] or ""
    named = {0: "midnight", 12: "noon"}.get(hour % 24)
    return frozenset({f"{hour % 12 or 12}{minute}", *((stem(named),) if named else ())})


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return the beginning of a word that its inflected forms share; of figures the digits alone."""
    if word[0].isdigit():
        return _NOT_DIGIT.sub("", word)
    folded = fold(word)
    return folded[: -1 if folded.endswith("s") and len(folded) > _LEAST_SOUND else None][:_STEM]


@lru_cache(maxsize=4096)
def german_stems(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the stems of all that the dictionary has for a German word, and its own."""
    readings = reading_words(word, lexicon) - FUNCTION_WORDS["en"]
    return frozenset(stem(reading) for reading in readings) | {stem(word), *_IN_FIGURES.get(word.lower(), ())}


def _kept(word: str, lexicon: Lexicon) -> float:
    if word[0].isdigit():
        return _NUMBER
    if word.lower() in _LIGHT:
        return _LIGHT_SHARE
    return (_NOUN if word[0].isupper() else _OTHER)[min(2, len(whole(word, lexicon)))]


def _kept_english(word: str) -> float:
    if word[0].isdigit():
        return _NUMBER
    if word.lower() in _LIGHT:
        return _LIGHT_SHARE
    return _ENGLISH_NAME if word[0].isupper() else _ENGLISH_WORD
