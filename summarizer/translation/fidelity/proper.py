"""Which words of a German text are names, though German capitalizes all nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.translation.fidelity.almanac import read_dates
from summarizer.translation.fidelity.bywords import LOANWORDS, WITH_ARTICLE, bywords
from summarizer.translation.fidelity.dictionary import Lexicon, Readings, is_german
from summarizer.translation.fidelity.romanize import sound
from summarizer.translation.fidelity.stopwords import FUNCTION_WORDS
from summarizer.translation.fidelity.words import words
from summarizer.translation.first_names import is_first_name
from summarizer.translation.surnames import SURNAMES

_NOUN = re.compile("(?:ung|heit|keit|schaft|ismus|ität|tion|isch)(?:e[nrms]?|s)?$")
_OF_A_PLACE = re.compile("...(?<!muslim)(?<!hispan)(?<!islam)(?<!kathol)(?<!jüd)isch(?:e[nrms]?)?$")
_HONORIFIC = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof|Herrn?|Frau|Sir|Lord|Lady|so|namens)\.?\s$")
_TITLE = re.compile(
    r"\b\w*(?:[Mm]inister|[Kk]anzler|[Pp]räsident|[Gg]eneral|[Ss]enator|[Ss]precher|[Cc]hef|[Tt]rainer|[Pp]rofessor|"
    r"[Kk]ommissar|[Bb]ürgermeister|König|Papst)(?:in|s|en)?\s$"
)
# An article or the like, and perhaps adverbs and an adjective.
_DETERMINED = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|(?:[Kk]?ein|mein|sein|ihr|unser|dies|jed|jen|welch|manch|all)(?:e[mnrs]?)?|zur|zum|im|"
    r"am|vom|beim|ins|ans|als|viele[nr]?|mehrere[nr]?|[Nn]eue[nrs]?)\s"
    r"(?:(?:[a-zäöüß]+\s){0,2}"
    r"(?!gegen|neben|wegen|unter|über|hinter|außer|oder|aber|ohne|wie|sowie|zwischen)[a-zäöüß]+e[nrms]?\s)?$"
)
BEGINNING = re.compile(r"[.:!?\"“”„'‘’(]\s*$")
"""What stands before the first word of a sentence or quotation; to be searched for in the CLOSE characters before."""
CLOSE = 5

# Frankfurt am Main is Frankfurt.
_RIVER = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+ (?:am|an der)\s$")
# Sonn- und Feiertage; a single letter stands before the noun of E-Book and D-Mark.
_TRUNCATED = re.compile(r"-(?:\s|und\b|oder\b)")
_CONTEXT = 60
_SHORT = 3
_ABBREVIATED = 4
_LONGEST = 11


@dataclass(frozen=True, slots=True)
class Spot:
    """A word in a German text, and what stands around it; ``joint`` is the character to the word right before."""

    word: str
    start: int
    end: int
    text: str
    before: str
    joint: str

    @property
    def begins(self) -> bool:
        """Whether it is the first word of the text, a sentence or a quotation."""
        return not self.before or BEGINNING.search(self.text, max(0, self.start - CLOSE), self.start) is not None

    def is_surname(self, lexicon: Lexicon) -> bool:
        """Tell whether it follows a first name, and the dictionary does not know it or takes it for a word."""
        if self.joint != " " or not is_first_name(self.before) or is_first_name(self.word):
            return False
        return not SURNAMES.isdisjoint((self.word, self.word.removesuffix("s"))) or not lexicon.readings(self.word)

    def follows(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether the pattern matches up to the word."""
        return pattern.search(self.text, max(0, self.start - _CONTEXT), self.start) is not None


def spots(text: str) -> Iterator[Spot]:
    """Yield the words of a German text that may be names: capitalized ones, and adjectives of places."""
    before, end = "", -1
    dates = [range(date.start, date.end) for date in read_dates(text, "de") if date.firm]
    for word in words(text):
        if len(word.text) <= _ABBREVIATED and any(word.start in date for date in dates):
            before, end = word.text, word.end
            continue  # 5. Feb.
        capitalized = word.text[0].isupper() and not word.text.removesuffix("s").isupper()
        if len(word.text) >= _SHORT and (capitalized or _OF_A_PLACE.search(word.text)):
            joint = text[end] if end + 1 == word.start else ""
            yield Spot(word.text, word.start, word.end, text, before, joint)
        before, end = word.text, word.end


def judge(spot: Spot, lexicon: Lexicon) -> bool | None:
    """Tell whether a word is a name: True is certain, False may be, None is hardly."""
    word = spot.word
    if word[0].islower():
        return False if _is_of_a_place(word, lexicon) else None
    if word.lower() in FUNCTION_WORDS["de"] or spot.text[max(0, spot.start - 2) : spot.start - 1].isdigit():
        return None
    if _TRUNCATED.match(spot.text, spot.end) or (spot.joint == "-" and len(spot.before) == 1):
        return None
    if spot.follows(_RIVER):
        return None
    if bywords(word) or word.lower().removesuffix("s") in WITH_ARTICLE:
        return True
    if keeps_its_form(word, lexicon):
        return not _is_counted(word, lexicon)
    if _sounds_alike(word, lexicon):
        return spot.joint != "-" and not spot.follows(_DETERMINED)
    if spot.begins:
        return None
    return True if spot.follows(_HONORIFIC) else _judge_unknown(spot, lexicon)


def _judge_unknown(spot: Spot, lexicon: Lexicon) -> bool | None:
    """Judge a word that the dictionary does not translate by a name: it is one if nothing makes it a noun."""
    word = spot.word
    if spot.is_surname(lexicon):
        return True
    if spot.joint == "-" or lexicon.readings(word):
        return None
    if spot.joint and _may_be_first_name(spot.before, lexicon):
        return True
    long, determined = len(word) > _LONGEST, spot.follows(_DETERMINED)
    if is_german(word, lexicon):
        return None if determined or long or _NOUN.search(word) else False
    return spot.follows(_TITLE) or not (determined or long or word.endswith("es"))


def keeps_its_form(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the dictionary translates a word, or that of which it is the genitive, by itself alone."""
    readings = lexicon.readings(word)
    if readings[:1] == (word,):
        return not _is_ordinary(word, readings, lexicon)
    base = word.removesuffix("s")
    if base == word or len(base) <= _SHORT or (readings and base not in readings[0]):
        return False
    of_base = lexicon.readings(base)
    return of_base[:1] == (base,) and not _is_ordinary(base, of_base, lexicon)


def _is_ordinary(word: str, readings: Readings, lexicon: Lexicon) -> bool:
    """Tell whether one of the readings of a word or of its lower case is an ordinary word, not the word itself."""
    lowered = word.lower()
    if lowered in LOANWORDS:
        return True
    return any(reading[:1].islower() and reading != lowered for reading in (*readings, *lexicon.readings(lowered)))


def _is_counted(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the dictionary has a plural of a word, in lower case: Divisionen, divisions."""
    plurals = [reading for ending in ("s", "en") for reading in lexicon.readings(f"{word}{ending}")]
    return any(plural.startswith(word.lower()) for plural in plurals)


def _sounds_alike(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the dictionary translates a word by a name that sounds like it: Genf, Geneva."""
    readings = lexicon.readings(word)
    if len(word) <= _SHORT or not readings or " " in readings[0] or not readings[0][:1].isupper():
        return False
    if _NOUN.search(word) or _is_ordinary(word, readings, lexicon):
        return False
    heard, told = sound(word), sound(readings[0])
    return min(len(heard), len(told)) > 1 and (heard.startswith(told) or told.startswith(heard))


def _is_of_a_place(word: str, lexicon: Lexicon) -> bool:
    """Tell whether an adjective is one of a country or town: English capitalizes it."""
    readings = lexicon.readings(word)
    return bool(readings) and all(reading[:1].isupper() for reading in readings)


def _may_be_first_name(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a name may stand behind this one; a genitive (Stevens Vortrag) has a noun there."""
    short_or_genitive = len(word) <= _SHORT or word.endswith(("s", "x", "z", "ß"))
    return word[0].isupper() and not short_or_genitive and keeps_its_form(word, lexicon)
