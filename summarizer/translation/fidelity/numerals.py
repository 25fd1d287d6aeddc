"""Number words of German and English: what value a single word stands for, and in which way."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from summarizer.translation.fidelity.german_numerals import TENS, cardinal


class Role(Enum):
    """How a number word takes part in an amount."""

    CARDINAL = "cardinal"
    SCALE = "scale"  # million
    ORDINAL = "ordinal"
    FRACTION = "fraction"  # Drittel: value 1/3
    HALF = "half"
    INDEFINITE = "indefinite"  # Hunderte: value 100, but no exact one
    DECADE = "decade"
    PARAPHRASE = "paraphrase"  # both, twice, trio: may stand for a number, need not


class Numeral(NamedTuple):
    """A number word's role and value. ``other`` is a second reading: English *third* is 3 and 1/3."""

    role: Role
    value: float
    other: float | None = None


LANGUAGES = frozenset({"de", "en"})

_GERMAN = {
    Numeral(Role.CARDINAL, 0): "null",
    Numeral(Role.CARDINAL, 1.5): "anderthalb eineinhalb anderthalbmal anderthalbfach anderthalbfache anderthalbfachen",
    Numeral(Role.CARDINAL, 2): "zweien",
    Numeral(Role.CARDINAL, 3): "dreien",
    Numeral(Role.SCALE, 12): "dutzend",
    Numeral(Role.SCALE, 1e3): "tsd",
    Numeral(Role.SCALE, 1e6): "million millionen mio",
    Numeral(Role.SCALE, 1e9): "milliarde milliarden mrd",
    Numeral(Role.SCALE, 1e12): "billion billionen bio",
    Numeral(Role.SCALE, 1e15): "billiarde billiarden",
    Numeral(Role.ORDINAL, 1): "erste ersten erster erstes erstem erstens",
    Numeral(Role.ORDINAL, 3): "dritte dritten dritter drittes drittem drittens",
    Numeral(Role.HALF, 0.5): "halb halbe halben halber halbes halbem hälfte",
    Numeral(Role.INDEFINITE, 12): "dutzende dutzenden",
    Numeral(Role.INDEFINITE, 100): "hunderte hunderten hunderter",
    Numeral(Role.INDEFINITE, 1e3): "tausende tausenden tausender",
    Numeral(Role.INDEFINITE, 1e4): "zehntausende zehntausenden",
    Numeral(Role.INDEFINITE, 1e5): "hunderttausende hunderttausenden",
    Numeral(Role.PARAPHRASE, 1): "eins einmal einzige einzigen",
    Numeral(Role.PARAPHRASE, 1.5): "anderthalbstündige anderthalbstündigen anderthalbjährige anderthalbjährigen",
    Numeral(Role.PARAPHRASE, 2): """beide beiden beider beides paar doppel doppelt doppelte doppelten verdoppelt
        verdoppeln duo zwilling zwillinge""",
    Numeral(Role.PARAPHRASE, 3): "trio vierteljahr",
    Numeral(Role.PARAPHRASE, 4): "quartett",
    Numeral(Role.PARAPHRASE, 6, 0.5): "halbjahr",
    Numeral(Role.PARAPHRASE, 15, 0.25): "viertelstunde",
    Numeral(Role.PARAPHRASE, 45, 0.75): "dreiviertelstunde",
    Numeral(Role.PARAPHRASE, 8): "achte achten",  # also the verb
    Numeral(Role.PARAPHRASE, 10): "jahrzehnt jahrzehnte jahrzehnten",
    Numeral(Role.PARAPHRASE, 100): "jahrhundert jahrhunderte jahrhunderten",
    Numeral(Role.PARAPHRASE, 1000): "jahrtausend jahrtausende jahrtausenden",
}
_ENGLISH = {
    Numeral(Role.CARDINAL, 0): "zero nil",
    Numeral(Role.SCALE, 12): "dozen",
    Numeral(Role.SCALE, 100): "hundred",
    Numeral(Role.SCALE, 1e3): "thousand",
    Numeral(Role.SCALE, 1e6): "million mn",
    Numeral(Role.SCALE, 1e9): "billion bn",
    Numeral(Role.SCALE, 1e12): "trillion tn",
    Numeral(Role.SCALE, 1e15): "quadrillion",
    Numeral(Role.ORDINAL, 1): "first",
    Numeral(Role.ORDINAL, 2): "second",
    Numeral(Role.FRACTION, 0.25): "quarter quarters",
    Numeral(Role.HALF, 0.5): "half halves",
    Numeral(Role.INDEFINITE, 10, 12): "tens",  # Dutzende
    Numeral(Role.INDEFINITE, 12): "dozens",
    Numeral(Role.INDEFINITE, 100): "hundreds",
    Numeral(Role.INDEFINITE, 1e3): "thousands",
    Numeral(Role.INDEFINITE, 1e6): "millions",
    Numeral(Role.INDEFINITE, 1e9): "billions",
    Numeral(Role.INDEFINITE, 1e12): "trillions",
    Numeral(Role.PARAPHRASE, 1): "one once single only sole",
    Numeral(Role.PARAPHRASE, 2): """both pair pairs couple twice double doubled doubles doubling twin twins duo either
        neither dual twofold deuce""",
    Numeral(Role.PARAPHRASE, 2, 14): "fortnight",
    Numeral(Role.PARAPHRASE, 3): "trio triple tripled treble thrice threefold",
    Numeral(Role.PARAPHRASE, 4): "quadruple quartet foursome fourfold",
    Numeral(Role.PARAPHRASE, 10): "decade decades",
    Numeral(Role.PARAPHRASE, 100): "century centuries",
}
_FROM_TWO = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen
    """
_FROM_THIRD = """
    third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth
    """
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ROMAN = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14}
_AMBIGUOUS = {"Acht": 8, "Elf": 11}  # außer Acht lassen, the team


def _english() -> dict[str, Numeral]:
    table = {word: entry for entry, words in _ENGLISH.items() for word in words.split()}
    for value, word in enumerate(_FROM_TWO.split(), 2):
        table[word] = Numeral(Role.CARDINAL, value)
    for value, word in enumerate(_FROM_THIRD.split(), 3):
        table[word] = Numeral(Role.ORDINAL, value, 1 / value)
        table[f"{word}s"] = Numeral(Role.FRACTION, 1 / value)
    for place, word in enumerate(_TENS.split(), 2):
        table[word] = Numeral(Role.CARDINAL, 10 * place)
        table[f"{word[:-1]}ieth"] = Numeral(Role.ORDINAL, 10 * place)
        table[f"{word[:-1]}ies"] = Numeral(Role.DECADE, 10 * place)
    return table


_DE = {word: entry for entry, words in _GERMAN.items() for word in words.split()}
_EN = _english()

_DE_START = re.compile("ein|zw|drei|dritt|viert?|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend")
# What may follow a cardinal in one word. Of an age, a duration or a height English tells the number, too; of all else
# (zweimal, dreifach, Viererbande, Fünfkampf) it says it in many ways.
_DE_MEASURE = re.compile("(?:jähr|tägig|wöch|monat|stünd|minüt|stöck|köpf|prozent)")
_DE_RANKED = re.compile(
    "(?:zweit|dritt|viert|fünft|sechst)(?:größ|groß|höch|best|letzt|ältest|stärk|wichtig|reich|schnell|läng|teuer|jüng|"
    "klein|meist|schlecht|häufig)"
)
_DE_RANKS = {"zwei": 2, "drit": 3, "vier": 4, "fünf": 5, "sech": 6}
_DE_ORDINAL = re.compile("(.+?)s?t(?:e[nrms]?|ens)")
_DE_DECADE = re.compile("(.+[zß]ig)er[ns]?")
_DE_MIXED = re.compile("(.+)(einhalb|dreiviertel)(?:mal|fache?[nrs]?)?")
_DE_FRACTIONS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_DE_FRACTION = re.compile(f"(.*?)({'|'.join(_DE_FRACTIONS)})n?(?!n)(.*)")
_LONGEST = 40


@lru_cache(maxsize=4096)
def numeral(word: str, language: str) -> Numeral | None:
    """Return what number a word of German or English stands for, or None.

    *Ein* and *a* are no numbers. Roman numerals count as a paraphrase: no translation need keep them.
    """
    if word in _ROMAN:
        return Numeral(Role.PARAPHRASE, _ROMAN[word])
    if language == "en":
        return _EN.get(word.lower())
    if word in _AMBIGUOUS:
        return Numeral(Role.PARAPHRASE, _AMBIGUOUS[word])
    return _DE.get(word.lower()) or _german(word.lower())


def _german(word: str) -> Numeral | None:
    """Read a German number word that is put together: dreiundzwanzigsten, zweieinhalb, achtzigjährige."""
    bare = word.removeprefix("mitt")  # mittfünfzig
    if "fach" in word:
        bare = word.removeprefix("ver")  # verdreifachen
    if len(word) > _LONGEST or not _DE_START.match(bare):
        return None
    value = cardinal(bare)
    if value is not None and value != 1:
        return Numeral(Role.CARDINAL, value)
    return _fraction(bare) or _ordinal(bare) or _derived(bare)


def _fraction(word: str) -> Numeral | None:
    """Read zweieinhalb and zwei Drittel; Viertelfinale, Zweidrittelmehrheit need not show their value."""
    mixed = _DE_MIXED.fullmatch(word)
    whole = cardinal(mixed.group(1)) if mixed else None
    if mixed and whole is not None:
        return Numeral(Role.CARDINAL, whole + (0.5 if mixed.group(2) == "einhalb" else 0.75))
    part = _DE_FRACTION.fullmatch(word)
    count = cardinal(part.group(1)) if part and part.group(1) else 1
    if not part or not count:
        return None
    return Numeral(Role.PARAPHRASE if part.group(3) else Role.FRACTION, count / _DE_FRACTIONS[part.group(2)])


def _ordinal(word: str) -> Numeral | None:
    """Read zwanzigste, siebte and zweitgrößte; einst and dreist are words of their own."""
    if _DE_RANKED.match(word):
        return Numeral(Role.ORDINAL, _DE_RANKS[word[:4]])
    ordinal = _DE_ORDINAL.fullmatch(word)
    if not ordinal:
        return None
    stem = ordinal.group(1)
    value = cardinal(stem) or (7 if stem == "sieb" else None)
    return Numeral(Role.ORDINAL, value) if value and value not in {1, 3} else None


def _derived(word: str) -> Numeral | None:
    """Read the number that a word begins with, the longest one: zwanziger, zweimal, dreiköpfige."""
    decade = _DE_DECADE.fullmatch(word)
    if decade and decade.group(1) in TENS:
        return Numeral(Role.DECADE, TENS[decade.group(1)])
    for end in range(len(word) - 1, 2, -1):
        value = cardinal(word[:end])
        if value is not None and value > 1:
            return Numeral(Role.CARDINAL if _DE_MEASURE.match(word, end) else Role.PARAPHRASE, value)
    return Numeral(Role.PARAPHRASE, 3) if word.startswith("dritt") else None  # Drittligist
