"""Names and words whose translation neither the dictionary nor the ear recognizes."""

from __future__ import annotations

import re

# What an English text may say of a place or body other than its name, and names that sound nothing alike.
_BYWORDS = {
    "amerika": "us usa states", "angeles": "la", "bayern": "bavaria bavarian", "braunschweig": "brunswick", "breslau": "wroclaw",
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
    "schottland": "scotland scottish scots", "schweiz": "switzerland swiss", "sevilla": "seville", "spanien": "spanish", "syrien": "damascus",
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
    abitur all arena artikel atlas bachelor boot club comedy couture end fan fans first game gmbh gott gottes hall
    haute high home internet journal jumbo junior liberal mail manager media met mini mist negative new newcomer news
    online open parlament pastor plus power premium präsidium republik roman run runs senator senior shop shops show
    superintendent union university villa wade wall web western wow
    """
LOANWORDS = frozenset(_BORROWED.split())
"""Ordinary words of German, in lower case, that the dictionary translates by themselves as it does names."""


_IN_TITLES = """
    academic academy act action administration administrator affairs agency agreement air airport alliance ambassador
    archbishop arena army art arts assembly assistant association attache attorney authority autumn avenue award band
    bank basin bay beach bill bishop board branch bridge building bunker bureau business cabinet campaign canal capt
    captain care career castle cathedral center central centre ceremony chairman chairwoman chamber championship
    championships chancellor channel charter chief children christian church circle city civil classic club coach coast
    code college colonel colony commerce commission commissioner committee communion community companies company
    conference congress constitution contest convent convention corporation corps council councillor county court
    criminal cross crown culture cup data day days declaration defence defense delta democratic department deputy
    desert digital director directorate district division dr east economic economics education emergency energy
    engineering environment euro eurozone evening event exchange executive faculty fair family farm father federal
    federation fellow festival fiber field finals finance fire first flats food force forces foreign forest foundation
    four free freedom front fund game games garden gardens garrison gas gen general german global gov government
    governor grade grammar grand great green group guard guide gulf hall harbor harbour head health heritage high
    higher hill hills historic history holy home hospital hotel house housing human imperial inc independent index
    industrial industry information institute institution intelligence interior internal international investigation
    investment island islands jr judge junior justice king labor labour lady lake land law league left legal liberal
    library lieutenant limited line local lord lower lt ltd magistrate main major manager managing maritime market
    marshal master mayor media medical member memorial meteorological middle military mill minister ministry mission
    morning mother motor motorway mount mountain mrs municipal museum music national nationalist nations natural navy
    new news newspaper night north nuclear office officer official oil old open orchestra order orthodox pacific palace
    paper parish park parliament parliamentary party patrol pavilion peace peninsula pension people plan planning plaza
    police pool port post premier president presidential press prime prince princess prison prize professor program
    programme project prosecutor protection protestant province provincial psychology public quarter queen race radio
    rail railway red refugee region regional registry rep report representative representatives republic republican
    rescue research reserve revenue revolution right rights river road roman row royal rule rural school science sea
    second secretary security sen senate senator senior sergeant service services sgt shopping sir site sixth small
    social socialist society solar south space special spokesman spokeswoman sports spring squad square stadium staff
    standard state states station stock strait strategy street student students studies summer summit super superior
    supply supreme survey system tax team technical technology television term territory theater theatre third times
    tour tourism tower town trade traffic transport treasurer treasury treaty tribunal trust two union united
    university upper valley vegan vice victory village vocational war water weapons weather welfare west western
    wildlife wing winter women works world year youth
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
