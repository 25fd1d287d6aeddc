"""Names and words whose translation neither the dictionary nor the ear recognizes."""

from __future__ import annotations

# What an English text may say of a place or body other than its name, and names that sound nothing alike.
_BYWORDS = {
    "angeles": "la", "bayern": "bavaria bavarian", "braunschweig": "brunswick", "breslau": "wroclaw",
    "bundesrat": "council upper", "bundestag": "german parliament",
    "bundeswehr": "german army forces military", "china": "chinese beijing", "christus": "christ ad bc d c",
    "danzig": "gdansk",
    "deutschland": "germany german germans berlin", "dänemark": "danish dane danes",
    "england": "english britain british uk gb", "frankreich": "french", "griechenland": "greece greek greeks athens",
    "großbritannien": "britain british briton britons uk gb kingdom english", "irland": "irish", "köln": "cologne",
    "island": "iceland icelandic", "janeiro": "rio", "lemberg": "lviv",
    "mars": "martian martians", "mazedonien": "macedonia",
    "niederlande": "dutch holland", "nordkorea": "korea korean", "peking": "beijing chinese",
    "polen": "polish pole poles", "rom": "rome roman romans", "russland": "moscow kremlin",
    "schottland": "scotland scottish scots", "schweiz": "switzerland swiss", "spanien": "spanish", "syrien": "damascus",
    "südafrika": "africa african", "südkorea": "korea korean", "wales": "welsh", "zypern": "cyprus cypriot",
    "österreich": "austria austrian austrians",
}  # fmt: skip
_FORMS = {name: tuple(words.split()) for name, words in _BYWORDS.items()}

_ARTICLE = """
    irak iran jemen kongo kosovo kreml krim libanon mongolei niger schweiz slowakei sudan tschad türkei ukraine vatikan
    """
WITH_ARTICLE = frozenset(_ARTICLE.split())
"""German names, in lower case, that have an article."""

_BORROWED = """
    all atlas boot club comedy end fan fans first game gmbh hall high internet jumbo junior liberal mail media new news
    online open pastor plus republik run runs senator senior shop shops show superintendent union university wall web
    """
LOANWORDS = frozenset(_BORROWED.split())
"""Ordinary words of German, in lower case, that the dictionary translates by themselves as it does names."""


def bywords(name: str) -> tuple[str, ...]:
    """Return what else a place, its inhabitants (Schweizer) or its genitive may be called, in lower case."""
    lowered = name.lower()
    return next((_FORMS[form] for form in (lowered, lowered[:-1], lowered[:-2]) if form in _FORMS), ())
