"""Names and words whose translation neither the dictionary nor the ear recognizes."""

from __future__ import annotations

import re

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
_STATES = {
    "alabama": "ala", "arizona": "ariz", "arkansas": "ark", "colorado": "colo", "connecticut": "conn", "delaware": "del",
    "florida": "fla", "georgia": "ga", "illinois": "ill", "indiana": "ind", "kalifornien": "calif", "kansas": "kan",
    "kentucky": "ky", "louisiana": "la", "maryland": "md", "massachusetts": "mass", "michigan": "mich",
    "minnesota": "minn", "mississippi": "miss", "missouri": "mo", "montana": "mont", "nebraska": "neb", "nevada": "nev",
    "oklahoma": "okla", "oregon": "ore", "pennsylvania": "pa penn", "tennessee": "tenn", "texas": "tex",
    "vermont": "vt", "virginia": "va", "washington": "wash", "wisconsin": "wis", "wyoming": "wyo",
}  # fmt: skip
_FORMS = {name: tuple(words.split()) for name, words in {**_BYWORDS, **_STATES}.items()}

# Adjectives, by their beginnings, of places whose English names begin otherwise than the adjectives the dictionary has.
_ADJECTIVES = {
    "britisch": "britain uk", "chinesisch": "china", "dänisch": "denmark", "deutsch": "germany", "englisch": "england",
    "europäisch": "europe eu", "finnisch": "finland", "französisch": "france", "griechisch": "greece",
    "irisch": "ireland", "isländisch": "iceland", "niederländisch": "netherlands", "polnisch": "poland",
    "schottisch": "scotland", "schwedisch": "sweden", "schweizerisch": "switzerland", "spanisch": "spain",
    "thailändisch": "thailand", "türkisch": "turkey", "walisisch": "wales", "amerikanisch": "us usa states",
}  # fmt: skip
_OF_ADJECTIVES = {adjective: tuple(words.split()) for adjective, words in _ADJECTIVES.items()}
_ADJECTIVE = re.compile("(.+isch|deutsch)(?:e[nrms]?)?")

_ARTICLE = """
    irak iran jemen kongo kosovo kreml krim libanon mongolei niger schweiz slowakei sudan tschad türkei ukraine vatikan
    """
WITH_ARTICLE = frozenset(_ARTICLE.split())
"""German names, in lower case, that have an article."""

_BORROWED = """
    all atlas boot club comedy couture haute end fan fans first game gmbh hall high internet jumbo junior liberal mail media met new news
    online open pastor plus republik run runs senator senior shop shops show superintendent union university villa wade wall web western
    """
LOANWORDS = frozenset(_BORROWED.split())
"""Ordinary words of German, in lower case, that the dictionary translates by themselves as it does names."""


_IN_TITLES = """
    academic academy act administration affairs agency agreement air airport alliance army assembly association attorney
    authority autumn award bank bay beach bill board bridge building bureau business cabinet care castle cathedral center
    central centre chairman chairwoman chamber championship championships charter chief church circle city club coach coast
    code college commerce commission commissioner committee community companies company conference congress constitution
    convention corporation corps council county court crown cup day days declaration defence defense democratic department
    deputy director directorate district division dr east education energy environment euro event executive exchange
    father federal federation festival field finance fire first force forces foreign forest foundation four free fund game
    games garden gardens gas general governor government grammar grand great green group hall health high higher hill holy
    home hospital hotel house inc industry institute institution intelligence international island islands judge junior
    justice king labour lake law league liberal library limited local lord lower ltd manager market marshal master mayor
    member middle military mill minister ministry motor motorway mount mountain municipal museum music national nations
    navy news newspaper night north nuclear office officer official oil old open orchestra order palace paper parish park
    parliament parliamentary party peace people police port premier president presidential press prime prince princess
    prison prize professor program programme project protection public queen radio rail railway region regional reserve
    revolution rights river road roman royal rule school science sea second secretary security senate senator senior
    service services sir sixth social society south spokesman spokeswoman sports spring square stadium staff state states
    station stock street studies summer summit super supply supreme team television theater theatre third tower town
    trade traffic treasury treaty trust two union united university upper valley village war water west western wing
    winter women world year youth
    """
IN_TITLES = frozenset(_IN_TITLES.split())
"""Ordinary words of English, in lower case, that have a capital in titles and in names of bodies: no names alone."""


def bywords(name: str) -> tuple[str, ...]:
    """Return what else a place, its inhabitants (Schweizer) or its genitive may be called, in lower case."""
    lowered = name.lower()
    return next((_FORMS[form] for form in (lowered, lowered[:-1], lowered[:-2]) if form in _FORMS), ())


def places(adjective: str) -> tuple[str, ...]:
    """Return what a German adjective's country is called in English, in lower case, where that is not like it."""
    match = _ADJECTIVE.fullmatch(adjective.lower())
    return _OF_ADJECTIVES.get(match.group(1), ()) if match else ()
