"""Number words of German and English: what value a single word stands for, and in which way."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class Role(Enum):
    """How a number word takes part in an amount."""

    CARDINAL = "cardinal"
    SCALE = "scale"
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


_Table = dict[str, Numeral]

_DE_ONES = {
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_DE_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_DE_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}  # fmt: skip
_EN_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_EN_ORDINALS = [
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]

_DE_START = re.compile("ein|zw|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend")
# What may follow a cardinal in one word. Of an age, a duration or a height English tells the number, too; of all else
# (zweimal, dreifach, Viererbande, Fünfkampf) it says it in many ways.
_DE_MEASURE = re.compile("(?:jähr|tägig|wöch|monat|stünd|minüt|stöck|köpf|prozent)")
_DE_RANK = re.compile(
    "(?:größ|groß|höch|best|letzt|ältest|stärk|wichtig|reich|schnell|läng|teuer|jüng|klein|meist|schlecht|häufig)"
)
_DE_ORDINAL_STEMS = {
    "erst": 1,
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "siebent": 7,
    "acht": 8,
}
_DE_FRACTIONS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_DE_FRACTION = re.compile(f"(.*?)({'|'.join(_DE_FRACTIONS)})n?(?!n)(.*)")

_DE: _Table = {
    "null": Numeral(Role.CARDINAL, 0),
    "eins": Numeral(Role.PARAPHRASE, 1),
    "einmal": Numeral(Role.PARAPHRASE, 1),
    "einzige": Numeral(Role.PARAPHRASE, 1),
    "einzigen": Numeral(Role.PARAPHRASE, 1),
    "million": Numeral(Role.SCALE, 1e6),
    "mio": Numeral(Role.SCALE, 1e6),
    "milliarde": Numeral(Role.SCALE, 1e9),
    "mrd": Numeral(Role.SCALE, 1e9),
    "billion": Numeral(Role.SCALE, 1e12),
    "bio": Numeral(Role.SCALE, 1e12),
    "billiarde": Numeral(Role.SCALE, 1e15),
    "millionen": Numeral(Role.SCALE, 1e6),
    "milliarden": Numeral(Role.SCALE, 1e9),
    "billionen": Numeral(Role.SCALE, 1e12),
    "billiarden": Numeral(Role.SCALE, 1e15),
    "tsd": Numeral(Role.SCALE, 1e3),
    "dutzend": Numeral(Role.SCALE, 12),
    "dutzende": Numeral(Role.INDEFINITE, 12),
    "dutzenden": Numeral(Role.INDEFINITE, 12),
    "hunderte": Numeral(Role.INDEFINITE, 100),
    "hunderten": Numeral(Role.INDEFINITE, 100),
    "hunderter": Numeral(Role.INDEFINITE, 100),
    "tausende": Numeral(Role.INDEFINITE, 1e3),
    "tausenden": Numeral(Role.INDEFINITE, 1e3),
    "tausender": Numeral(Role.INDEFINITE, 1e3),
    "hunderttausende": Numeral(Role.INDEFINITE, 1e5),
    "hunderttausenden": Numeral(Role.INDEFINITE, 1e5),
    "zehntausende": Numeral(Role.INDEFINITE, 1e4),
    "zehntausenden": Numeral(Role.INDEFINITE, 1e4),
    "zweien": Numeral(Role.CARDINAL, 2),
    "dreien": Numeral(Role.CARDINAL, 3),
    "achte": Numeral(Role.PARAPHRASE, 8),  # also the verb
    "achten": Numeral(Role.PARAPHRASE, 8),
    "anderthalb": Numeral(Role.CARDINAL, 1.5),
    "eineinhalb": Numeral(Role.CARDINAL, 1.5),
    "hälfte": Numeral(Role.HALF, 0.5),
    "beide": Numeral(Role.PARAPHRASE, 2),
    "beiden": Numeral(Role.PARAPHRASE, 2),
    "beider": Numeral(Role.PARAPHRASE, 2),
    "beides": Numeral(Role.PARAPHRASE, 2),
    "paar": Numeral(Role.PARAPHRASE, 2),
    "doppel": Numeral(Role.PARAPHRASE, 2),
    "duo": Numeral(Role.PARAPHRASE, 2),
    "zwilling": Numeral(Role.PARAPHRASE, 2),
    "zwillinge": Numeral(Role.PARAPHRASE, 2),
    "verdoppelt": Numeral(Role.PARAPHRASE, 2),
    "verdoppeln": Numeral(Role.PARAPHRASE, 2),
    "doppelt": Numeral(Role.PARAPHRASE, 2),
    "doppelte": Numeral(Role.PARAPHRASE, 2),
    "doppelten": Numeral(Role.PARAPHRASE, 2),
    "trio": Numeral(Role.PARAPHRASE, 3),
    "quartett": Numeral(Role.PARAPHRASE, 4),
    "jahrzehnt": Numeral(Role.PARAPHRASE, 10),
    "jahrzehnte": Numeral(Role.PARAPHRASE, 10),
    "jahrzehnten": Numeral(Role.PARAPHRASE, 10),
    "jahrhundert": Numeral(Role.PARAPHRASE, 100),
    "jahrhunderte": Numeral(Role.PARAPHRASE, 100),
    "jahrhunderten": Numeral(Role.PARAPHRASE, 100),
    "halbjahr": Numeral(Role.PARAPHRASE, 6, 0.5),
    "jahrtausend": Numeral(Role.PARAPHRASE, 1000),
    "jahrtausende": Numeral(Role.PARAPHRASE, 1000),
    "jahrtausenden": Numeral(Role.PARAPHRASE, 1000),
    "vierteljahr": Numeral(Role.PARAPHRASE, 3),
} | {f"halb{ending}": Numeral(Role.HALF, 0.5) for ending in ("", "e", "en", "er", "es", "em")}

_EN: _Table = {
    **{word: Numeral(Role.CARDINAL, value) for value, word in enumerate(_EN_ONES)},
    **{word: Numeral(Role.CARDINAL, 20 + 10 * place) for place, word in enumerate(_EN_TENS)},
    **{word: Numeral(Role.ORDINAL, 3 + place, 1 / (3 + place)) for place, word in enumerate(_EN_ORDINALS)},
    **{word + "s": Numeral(Role.FRACTION, 1 / (3 + place)) for place, word in enumerate(_EN_ORDINALS)},
    **{word[:-1] + "ieth": Numeral(Role.ORDINAL, 20 + 10 * place) for place, word in enumerate(_EN_TENS)},
    **{word[:-1] + "ies": Numeral(Role.DECADE, 20 + 10 * place) for place, word in enumerate(_EN_TENS)},
    "one": Numeral(Role.PARAPHRASE, 1),
    "once": Numeral(Role.PARAPHRASE, 1),
    "single": Numeral(Role.PARAPHRASE, 1),
    "only": Numeral(Role.PARAPHRASE, 1),
    "sole": Numeral(Role.PARAPHRASE, 1),
    "nil": Numeral(Role.CARDINAL, 0),
    "first": Numeral(Role.ORDINAL, 1),
    "second": Numeral(Role.ORDINAL, 2),
    "half": Numeral(Role.HALF, 0.5),
    "halves": Numeral(Role.HALF, 0.5),
    "quarter": Numeral(Role.FRACTION, 0.25),
    "quarters": Numeral(Role.FRACTION, 0.25),
    "hundred": Numeral(Role.SCALE, 100),
    "thousand": Numeral(Role.SCALE, 1e3),
    "million": Numeral(Role.SCALE, 1e6),
    "mn": Numeral(Role.SCALE, 1e6),
    "billion": Numeral(Role.SCALE, 1e9),
    "bn": Numeral(Role.SCALE, 1e9),
    "trillion": Numeral(Role.SCALE, 1e12),
    "tn": Numeral(Role.SCALE, 1e12),
    "quadrillion": Numeral(Role.SCALE, 1e15),
    "dozen": Numeral(Role.SCALE, 12),
    "dozens": Numeral(Role.INDEFINITE, 12),
    "tens": Numeral(Role.INDEFINITE, 10),
    "hundreds": Numeral(Role.INDEFINITE, 100),
    "thousands": Numeral(Role.INDEFINITE, 1e3),
    "millions": Numeral(Role.INDEFINITE, 1e6),
    "billions": Numeral(Role.INDEFINITE, 1e9),
    "trillions": Numeral(Role.INDEFINITE, 1e12),
    **dict.fromkeys(("both", "pair", "pairs", "couple", "twice", "double", "doubled", "doubles", "doubling", "twin",
                     "twins", "duo", "either", "neither", "dual", "twofold", "deuce"), Numeral(Role.PARAPHRASE, 2)),
    **dict.fromkeys(("trio", "triple", "tripled", "treble", "thrice", "threefold", "hat"), Numeral(Role.PARAPHRASE, 3)),
    **dict.fromkeys(("quadruple", "quartet", "foursome", "fourfold"), Numeral(Role.PARAPHRASE, 4)),
    "decade": Numeral(Role.PARAPHRASE, 10),
    "decades": Numeral(Role.PARAPHRASE, 10),
    "century": Numeral(Role.PARAPHRASE, 100),
    "centuries": Numeral(Role.PARAPHRASE, 100),
    "fortnight": Numeral(Role.PARAPHRASE, 2, 14),
}  # fmt: skip

LANGUAGES = frozenset({"de", "en"})
_ROMAN = {
    "II": 2,
    "III": 3,
    "IV": 4,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "XI": 11,
    "XII": 12,
    "XIII": 13,
    "XIV": 14,
    "XVI": 16,
}
_LONGEST = 40


@lru_cache(maxsize=20_000)
def numeral(word: str, language: str) -> Numeral | None:
    """Return what number a word of German or English stands for, or None.

    *Ein* and *a* are no numbers. Roman numerals count as a paraphrase: no translation need keep them.
    """
    if word in _ROMAN:
        return Numeral(Role.PARAPHRASE, _ROMAN[word])
    if word in {"Acht", "Elf"}:  # außer Acht lassen, the team
        return Numeral(Role.PARAPHRASE, 8 if word == "Acht" else 11)
    lowered = word.lower()
    if language == "en":
        return _EN.get(lowered)
    return _DE.get(lowered) or _german(lowered)


def _german(word: str) -> Numeral | None:
    """Read a German number word that is put together: dreiundzwanzigsten, zweieinhalb, achtzigjährige."""
    if word.startswith("erst"):
        return Numeral(Role.ORDINAL, 1) if re.fullmatch("erste[nrms]?|erstens", word) else None
    if word.startswith("ver") and "fach" in word:
        word = word.removeprefix("ver")  # verdreifachen
    if word.startswith(("mitt", "anderthalb")):
        return Numeral(Role.PARAPHRASE, 1.5) if word[0] == "a" else _german(word.removeprefix("mitt"))
    if len(word) > _LONGEST or not (_DE_START.match(word) or word.startswith("dritt")):
        return None
    value = _cardinal(word)
    if value is not None and value != 1:
        return Numeral(Role.CARDINAL, value)
    for reader in (_german_fraction, _german_ordinal, _german_derived):
        found = reader(word)
        if found:
            return found
    return None


def _german_fraction(word: str) -> Numeral | None:
    mixed = re.fullmatch("(.+)(einhalb|dreiviertel)", word)
    whole = _cardinal(mixed.group(1)) if mixed else None
    if mixed and whole is not None:
        return Numeral(Role.CARDINAL, whole + (0.5 if mixed.group(2) == "einhalb" else 0.75))
    part = _DE_FRACTION.fullmatch(word)
    count = _cardinal(part.group(1)) if part and part.group(1) else 1
    if not part or not count:
        return None
    # Viertelfinale, Zweidrittelmehrheit: the value is in it, but a translation need not show it.
    role = Role.PARAPHRASE if part.group(3) else Role.FRACTION
    return Numeral(role, count / _DE_FRACTIONS[part.group(2)])


def _german_ordinal(word: str) -> Numeral | None:
    for stem, value in _DE_ORDINAL_STEMS.items():
        if word.startswith(stem):
            rest = word[len(stem) :]
            if _DE_RANK.match(rest) or re.fullmatch("ens|e[nrms]?", rest):
                return Numeral(Role.ORDINAL, value)
    ordinal = re.fullmatch("(.+?)s?t(?:e[nrms]?|ens)", word)
    cardinal = _cardinal(ordinal.group(1)) if ordinal else None
    # Einst and dreist are words of their own.
    return Numeral(Role.ORDINAL, cardinal) if cardinal and cardinal not in {1, 3} else None


def _german_derived(word: str) -> Numeral | None:
    """Read the number that a word begins with: zwanziger, zweimal, dreiköpfige. The longest one counts."""
    decade = re.fullmatch("(.+zig|.+ßig)er[ns]?", word)
    tens = _DE_TENS.get(decade.group(1)) if decade else None
    if tens:
        return Numeral(Role.DECADE, tens)
    for end in range(len(word) - 1, 2, -1):
        value = _cardinal(word[:end])
        if value is not None and value > 1:
            if _DE_MEASURE.match(word, end):
                return Numeral(Role.CARDINAL, value)
            return Numeral(Role.PARAPHRASE, value)
    return None


def _cardinal(word: str) -> float | None:
    """Return the value of a German cardinal written in one word, below a million."""
    thousands, found, rest = word.rpartition("tausend")
    if not found:
        return _below_thousand(word)
    high = _below_thousand(thousands) if thousands else 1
    low = _below_thousand(rest.removeprefix("und")) if rest else 0
    return None if high is None or low is None else high * 1000 + low


def _below_thousand(word: str) -> float | None:
    hundreds, found, rest = word.rpartition("hundert")
    if not found:
        return _below_hundred(word)
    high = _below_hundred(hundreds) if hundreds else 1
    low = _below_hundred(rest.removeprefix("und")) if rest else 0
    return None if high is None or low is None else high * 100 + low


def _below_hundred(word: str) -> float | None:
    for table in (_DE_ONES, _DE_TEENS, _DE_TENS):
        if word in table:
            return table[word]
    ones, found, tens = word.partition("und")
    return _DE_ONES[ones] + _DE_TENS[tens] if found and ones in _DE_ONES and tens in _DE_TENS else None
