"""Names: each of the source has to stand in the translation, in whatever spelling.

German capitalizes all nouns, so the dictionary has to tell which of them are names. It is sure of a word that it
translates by itself (Merkel) or by something that sounds alike (Genf, Geneva), and of one it does not know, if that
stands without an article and cannot be taken apart. Of others it is not, and they count only if the translation has a
name that nothing in the source explains.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.translation.fidelity.almanac import NAMES, read_dates
from summarizer.translation.fidelity.dictionary import Lexicon, is_german, reading_words
from summarizer.translation.fidelity.romanize import fold, sound
from summarizer.translation.fidelity.stopwords import FUNCTION_WORDS
from summarizer.translation.fidelity.words import Word, akin, words
from summarizer.translation.model import Finding

# What an English text may say of a place other than its name, and names that sound nothing alike.
_BYWORDS = {
    "dänemark": ("danish", "danes", "dane"), "deutschland": ("german", "germany", "germans", "berlin"),
    "frankreich": ("french",), "griechenland": ("greece", "greek", "greeks", "athens"), "irland": ("irish",),
    "großbritannien": ("britain", "british", "uk", "gb", "kingdom", "english", "briton", "britons"), "island": ("iceland", "icelandic"),
    "niederlande": ("dutch", "holland"), "polen": ("polish", "pole", "poles"), "schottland": ("scottish", "scots", "scotland"),
    "schweiz": ("swiss", "switzerland"), "spanien": ("spanish",), "wales": ("welsh",), "zypern": ("cyprus", "cypriot"),
    "österreich": ("austria", "austrian", "austrians"), "peking": ("beijing", "chinese"), "mazedonien": ("macedonia",),
    "england": ("britain", "british", "uk", "english", "gb"), "bundeswehr": ("german", "army", "forces", "military"),
    "bundestag": ("german", "parliament", "parliamentary"), "bundesrat": ("council", "upper"), "christus": ("christ", "ad", "bc", "d", "c"),
    "russland": ("moscow", "kremlin"), "syrien": ("damascus",), "china": ("beijing", "chinese"), "angeles": ("la",), "janeiro": ("rio",),
    "mars": ("martian", "martians"), "bayern": ("bavaria", "bavarian"), "rom": ("rome", "roman", "romans"), "südafrika": ("africa", "african"), "südkorea": ("korea", "korean"), "nordkorea": ("korea", "korean"),
}  # fmt: skip
# German names that have an article.
_WITH_ARTICLE = frozenset(
    [
        "iran",
        "irak",
        "türkei",
        "schweiz",
        "libanon",
        "sudan",
        "kosovo",
        "ukraine",
        "slowakei",
        "jemen",
        "kongo",
        "niger",
        "tschad",
        "vatikan",
        "kreml",
        "krim",
        "mongolei",
    ]
)
# Ordinary words of English that German has borrowed, and the dictionary translates by themselves.
_LOANWORDS = frozenset(
    {"all", "atlas", "boot", "club", "comedy", "end", "fan", "fans", "first", "game", "gmbh", "hall", "high", "internet", "jumbo", "junior",
     "liberal", "mail", "media", "new", "news", "online", "open", "pastor", "plus", "republik", "run", "runs", "senator", "senior",
     "shop", "shops", "show", "superintendent", "union", "university", "wall", "web"}
)  # fmt: skip
_NOUN = re.compile("(?:ung|heit|keit|schaft|ismus|ität|tion|isch)(?:e[nrms]?|s)?$")
_OF_A_PLACE = re.compile("(?<!muslim)(?<!hispan)(?<!islam)(?<!kathol)(?<!...jüd)...isch(?:e[nrms]?)?$")
_HONORIFIC = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof|Herrn?|Frau|Sir|Lord|Lady|so|namens)\.?\s$")
_TITLE = re.compile(
    r"\b\w*(?:[Mm]inister|[Kk]anzler|[Pp]räsident|[Gg]eneral|[Ss]enator|[Ss]precher|[Cc]hef|[Tt]rainer|[Pp]rofessor|[Kk]ommissar|"
    r"[Bb]ürgermeister|König|Papst)(?:in|s|en)?\s$"
)
_DETERMINED = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|(?:[Kk]?ein|mein|sein|ihr|unser|dies|jed|jen|welch|manch|all)(?:e[mnrs]?)?|zur|zum|im|am|vom|beim|"
    r"ins|ans|als|viele[nr]?|mehrere[nr]?|[Nn]eue[nrs]?)\s"
    r"(?:(?:[a-zäöüß]+\s){0,2}(?!gegen|neben|wegen|unter|über|hinter|außer|oder|aber|ohne|wie|sowie|zwischen|oder)[a-zäöüß]+e[nrms]?\s)?$"
)
_BEGINNING = re.compile(r"[.:!?\"“”„'‘’(]\s*$")
_LEAST = 3
_LONG_ENOUGH = 5
_CONTEXT = 60
_LONGEST_NAME = 11
_TRUNCATED = re.compile(r"-(?:\s|und\b|oder\b)")


class _Lost(NamedTuple):
    """A word, or several in a row, that may be a name and did not come through; ``sure`` if it is one."""

    start: int
    end: int
    sure: bool


def check_names(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    lexicon: Lexicon | None,
    names: Collection[str] = (),
) -> list[Finding]:
    """Return a finding for each name of the source that the target lacks or has otherwise.

    ``names`` are known to be some, in whatever language, as they should stand in the target. Others are found by the
    dictionary, between German and English; from English into German only where another name stands in their place.
    """
    findings = list(_known_names(source, target, names))
    if lexicon is None or {source_language, target_language} != {"de", "en"}:
        return findings
    if source_language == "en":
        return findings + list(_backwards(source, target, lexicon))
    strange: list[Word] | None = None
    for lost in _lost(source, target, lexicon):
        if any(finding.start < lost.end and lost.start < finding.end for finding in findings):
            continue
        strange = _strange(target, source, lexicon) if strange is None else strange
        if lost.sure or strange:
            findings.append(_finding(source, lost, strange.pop(0).text if strange else None))
    return findings


def _known_names(source: str, target: str, names: Collection[str]) -> Iterator[Finding]:
    for name in names:
        base = re.sub("['’]s$", "", name)
        match = re.search(rf"(?<![^\W_]){re.escape(base)}", source)
        if match and base not in target:
            yield Finding("name", match.start(), match.end(), base, None, f"{base} is missing")


def _backwards(english: str, german: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield the names of an English source in whose place the German has one that the source does not."""
    strange = _strange(english, german, lexicon)
    lost = [name for name in _lost(german, english, lexicon) if name.sure] if strange else []
    for word, name in zip(strange, lost, strict=False):
        found = german[name.start : name.end]
        yield Finding("name", word.start, word.end, word.text, found, f"{word.text} became {found}")


def _finding(source: str, lost: _Lost, found: str | None) -> Finding:
    text = source[lost.start : lost.end]
    message = f"{text} became {found}" if found else f"{text} is missing"
    return Finding("name", lost.start, lost.end, text, found, message)


class _English:
    """An English text, to look words up in."""

    def __init__(self, text: str) -> None:
        self.counts = Counter(fold(word.text) for word in words(text))
        self.sounds = {sound(word.text) for word in words(text) if word.text[0].isupper()}
        self._joined = " ".join(self.counts)
        self._by_beginning: dict[str, list[str]] = {}
        for word in self.counts:
            self._by_beginning.setdefault(word[:4], []).append(word)

    def has_inside(self, word: str) -> bool:
        """Tell whether a folded word is there, if only as part of one: Mac Arthur, MacArthur."""
        return word in self.counts or (len(word) >= _LONG_ENOUGH and word in self._joined)

    def has(self, word: str) -> bool:
        """Tell whether a folded word or another form of it is there."""
        return word in self.counts or any(akin(word, other) for other in self._by_beginning.get(word[:4], ()))

    def count(self, word: str) -> int:
        """Return how often a folded word is there, with its genitives."""
        return sum(self.counts[form] for form in {word, word.removesuffix("s"), f"{word}s"})


_english = lru_cache(maxsize=64)(_English)


def _lost(german: str, english: str, lexicon: Lexicon) -> list[_Lost]:
    """Return the words of the German that may be names and are not in the English, those in a row as one."""
    index = _english(english)
    found: list[_Lost] = []
    german_words = words(german)
    for place, word in enumerate(german_words):
        if len(word.text) < _LEAST or word.text.removesuffix("s").isupper() or word.text in NAMES["de"]:
            continue
        if word.text[0].islower() and not _is_of_a_place(word.text, lexicon):
            continue
        if _came_through(word.text, index, lexicon):
            if found and found[-1].end + 1 == word.start and german[word.start - 1] in " -":
                # Of a full name the surname is enough, if no other first name stands there.
                found[-1] = found[-1]._replace(sure=False)
            continue
        sure = _is_name(place, german_words, german, lexicon)
        if sure is None:
            continue
        if found and found[-1].end + 1 == word.start and german[word.start - 1] in " -":
            found[-1] = _Lost(found[-1].start, word.end, found[-1].sure or sure)
        else:
            found.append(_Lost(word.start, word.end, sure))
    return found + _fewer(german_words, index, lexicon)


def _fewer(german_words: Sequence[Word], index: _English, lexicon: Lexicon) -> list[_Lost]:
    """Return the names that stand in the English, but less often: the last time each, unsure."""
    named: dict[str, list[Word]] = {}
    for word in german_words:
        if len(word.text) > _LEAST and word.text[0].isupper():
            named.setdefault(fold(word.text).removesuffix("s"), []).append(word)
    return [
        _Lost(several[-1].start, several[-1].end, False)
        for folded, several in named.items()
        if 0 < index.count(folded) < len(several) and _keeps_its_form(several[-1].text, lexicon)
    ]


def _came_through(word: str, index: _English, lexicon: Lexicon) -> bool:
    folded = fold(word)
    if index.has_inside(folded.removesuffix("s")) or index.has(folded):
        return True
    heard = sound(word)
    if (
        (len(heard) >= _LEAST or len(word) <= _LONG_ENOUGH)
        and len(heard) > 1
        and (heard in index.sounds or heard.removesuffix("s") in index.sounds)
    ):
        return True
    if any(form in index.counts for form in _bywords(word)):
        return True
    return any(index.has(form) for form in reading_words(word, lexicon) if len(form) >= _LEAST)


def _is_name(place: int, german_words: Sequence[Word], german: str, lexicon: Lexicon) -> bool | None:
    """Tell whether a word is a name: True is certain, False may be, None is hardly."""
    word, start, _ = german_words[place]
    if german[max(0, start - 2) : start - 1].isdigit():
        return None
    joint = german[start - 1] if place and german_words[place - 1].end + 1 == start else ""
    if word[0].islower():
        return False
    if _bywords(word) or word.lower().removesuffix("s") in _WITH_ARTICLE:
        return True
    if word.lower() in FUNCTION_WORDS["de"]:
        return None
    determined = _DETERMINED.search(german, max(0, start - _CONTEXT), start) is not None
    if _keeps_its_form(word, lexicon):
        return True
    if _sounds_alike(word, lexicon):
        return not determined and joint != "-"
    if _BEGINNING.search(german, 0, start) or not place:
        return None
    if _HONORIFIC.search(german, max(0, start - _CONTEXT), start):
        return True
    if joint == "-" or lexicon.readings(word) or _TRUNCATED.match(german, german_words[place].end):
        return None
    if joint and _is_first_name(german_words[place - 1].text, lexicon):
        return True
    if is_german(word, lexicon):
        return None if determined or len(word) > _LONGEST_NAME or _NOUN.search(word) else False
    return _TITLE.search(german, max(0, start - _CONTEXT), start) is not None or not (
        determined or word.endswith("es") or len(word) > _LONGEST_NAME
    )


def _bywords(word: str) -> tuple[str, ...]:
    lowered = word.lower()
    return next((_BYWORDS[form] for form in (lowered, lowered[:-1], lowered[:-2]) if form in _BYWORDS), ())


def _is_of_a_place(word: str, lexicon: Lexicon) -> bool:
    """Tell whether an adjective is one of a country or town: English capitalizes it."""
    readings = lexicon.readings(word) if _OF_A_PLACE.search(word) else ()
    return bool(readings) and all(reading[0].isupper() for reading in readings)


def _keeps_its_form(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the dictionary translates a word by itself, and neither it nor its lower case by an ordinary word."""
    readings = lexicon.readings(word)
    if readings[:1] == (word,):
        return not _is_ordinary(word, readings, lexicon)
    base = word.removesuffix("s")
    of_base = lexicon.readings(base)
    if base == word or len(base) <= _LEAST or of_base[:1] != (base,) or _is_ordinary(base, of_base, lexicon):
        return False
    return not readings or base in readings[0]


def _is_ordinary(word: str, readings: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether one of the readings of a word or of its lower case is an ordinary word, not the word itself."""
    lowered = word.lower()
    if lowered in _LOANWORDS:
        return True
    return any(reading[0].islower() and reading != lowered for reading in (*readings, *lexicon.readings(lowered)))


def _sounds_alike(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the dictionary translates a word by a name that sounds like it."""
    readings = lexicon.readings(word)
    if len(word) <= _LEAST or not readings or " " in readings[0] or not readings[0][0].isupper():
        return False
    if _NOUN.search(word) or _is_ordinary(word, readings, lexicon):
        return False
    heard, told = sound(word), sound(readings[0])
    return min(len(heard), len(told)) > 1 and (heard.startswith(told) or told.startswith(heard))


def _is_first_name(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a name may stand behind this one; a genitive (Stevens Vortrag) has a noun there."""
    return (
        word[0].isupper()
        and len(word) > _LEAST
        and not word.endswith(("s", "x", "z", "ß"))
        and _keeps_its_form(word, lexicon)
    )


def _strange(english: str, german: str, lexicon: Lexicon) -> list[Word]:
    """Return the capitalized words of the English, not at its beginning, that nothing in the German explains."""
    english_words = words(english)
    if sum(word.text[0].isupper() for word in english_words) > len(english_words) * 2 / 3:
        return []
    candidates = [
        word
        for word in english_words[1:]
        if word.text.istitle() and len(word.text) >= _LEAST and not _BEGINNING.search(english, 0, word.start)
    ]
    if not candidates:
        return []
    dates = [(date.start, date.end) for date in read_dates(english, "en")]
    known = _German(german, lexicon)
    return [
        word
        for word in candidates
        if not any(start <= word.start < end for start, end in dates) and not known.explains(word.text)
    ]


class _German:
    """What the words of a German text may become in English."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        german_words = words(text)
        forms = {fold(word.text) for word in german_words}
        self._sounds = {sound(word.text) for word in german_words}
        for word in german_words:
            forms |= reading_words(word.text, lexicon)
            forms.update(_bywords(word.text))
        self._forms = forms
        self._by_beginning: dict[str, list[str]] = {}
        for form in forms:
            self._by_beginning.setdefault(form[:4], []).append(form)

    def explains(self, word: str) -> bool:
        """Tell whether an English word may be the rendering of something in the text."""
        folded = fold(word)
        return (
            folded in self._forms
            or sound(word) in self._sounds
            or any(akin(folded, form) for form in self._by_beginning.get(folded[:4], ()))
        )
