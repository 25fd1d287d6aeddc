"""Names that a dictionary would take for words: people's, found once in a text and kept everywhere, and places'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from summarizer.translation.annotation import HardTerm
from summarizer.translation.fidelity.romanize import sound
from summarizer.translation.first_names import SPELLED_ALIKE, is_first_name
from summarizer.translation.hints import Hinter
from summarizer.translation.place_names import AMBIGUOUS_PLACES, PLACE_NAMES
from summarizer.translation.surnames import NOBLE_NAMES, SURNAMES

_CAPITALIZED = r"(?<![\w-])[A-ZÄÖÜ][^\W\d_]+(?:-[A-ZÄÖÜ][^\W\d_]+)*(?![\w-])"
_RUN = re.compile(rf"{_CAPITALIZED}(?: {_CAPITALIZED})+")
# Ursula von der Leyen, Karl-Theodor zu Guttenberg: words that a model takes for prepositions.
_NOBLE = re.compile(
    rf"(?P<first>{_CAPITALIZED}) "
    rf"(?P<name>(?P<preposition>van der|von der|von dem|von und zu|von|zu) (?P<last>{_CAPITALIZED}))"
)
_WORD = re.compile(_CAPITALIZED)
_IN_A_PLACE = re.compile(r"(?:^|\s)(?:[Ii]n|[Aa]u[sf])\s$")
_DETERMINED = re.compile(r"\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[mnrs]?)?|[AIai]m|[Bb]eim|[Zz]u[mr]|[Vv]om)\s$")
_RULER = re.compile(r"(?:Papst|König|Königin|Kaiser|Kaiserin|Zar|Zarin|Heilige[nr]?|Sankt|St\.)\s$")
_NEAR = 10
_BEHIND = re.compile(rf" ({_CAPITALIZED})")
_SERIES = frozenset({", ", " und ", " oder ", " sowie "})
_GENITIVE = re.compile("['’]s$")

# With these before it a first name is part of a place: San Francisco, North Carolina.
_BEFORE_PLACES = frozenset("North Nord Ost San Santa Sankt Santo Sao São South St Süd West".split())

_OF_A_NOUN = 25.0  # weight of an entry; of what the dictionary has met less often, a name is as likely
_HONORIFICS = frozenset({"Frau", "Herr", "Herrn"})
# The last word of a title in English: what stands behind it in German is a person's name.
_TITLES = frozenset(
    """admiral adviser ambassador attorney bishop boss cardinal chairman chairwoman chancellor chief colonel
    commissioner coordinator coach deputy director doctor emperor envoy governor general head inspector judge king
    leader lieutenant marshal mayor minister mr mrs negotiator officer politician pope premier president prince
    princess professor prosecutor queen representative secretary senator sheikh sister speaker spokesman spokesperson
    spokeswoman sultan""".split()
)


def find_names(sentences: Iterable[str], hinter: Hinter) -> frozenset[str]:
    """Return the surnames of a text: capitalized words that follow a title or a first name somewhere in it.

    Among them are those of several words, such as "von der Leyen", and first names of two, such as Hans-Georg.
    """
    found: set[str] = set()
    for sentence in sentences:
        for run in _RUN.findall(sentence):
            found.update(name for name in _names(_WORD.findall(run), hinter) if _is_name(name, hinter))
        found.update(_noble_names(sentence, hinter))
        found.update(word for word in _WORD.findall(sentence) if "-" in word and is_first_name(word))
    return frozenset(found)


def name_terms(text: str, names: frozenset[str], hinter: Hinter) -> list[HardTerm]:
    """Return a hard term for each name that the dictionary would mislead the model about; a genitive gets its 's.

    ``names`` are those of people; places are known.
    """
    terms = []
    for name in sorted(name for name in names if " " in name):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(s?)(?!\w)", text):
            target = f"{name}'s" if match[1] else name
            terms.append(HardTerm(match.start(), match.end(), target, is_name=True))
    return without_overlaps(terms, list(_single_name_terms(text, names, hinter)))


def _single_name_terms(text: str, names: frozenset[str], hinter: Hinter) -> Iterator[HardTerm]:
    doubtful = set(_doubtful_places(text))
    for match in _WORD.finditer(text):
        word = match.group()
        certain = word in PLACE_NAMES or _stands_before_surname(text, match, names)
        is_whole = certain or word in names or match.start() in doubtful
        base = word if is_whole else word.removesuffix("s")
        named = is_whole or base in names
        if base in SURNAMES:
            certain = named and not _DETERMINED.search(text, max(0, match.start() - _NEAR), match.start())
        if certain or base in PLACE_NAMES:  # what is not the name is wrong, be it the second reading
            misled = hinter.word(word, False) not in (None, base, word)
        else:
            misled = named and base not in SURNAMES and _misleads(word, base, hinter)
        if misled:
            yield HardTerm(match.start(), match.end(), base if base == word else f"{base}'s", is_name=True)


def _stands_before_surname(text: str, match: re.Match[str], names: frozenset[str]) -> bool:
    """Tell whether a word is a first name with its surname; rulers and saints have others in English: John Paul."""
    behind = _BEHIND.match(text, match.end())
    if (
        match.group() not in SPELLED_ALIKE
        or not behind
        or _RULER.search(text, max(0, match.start() - _NEAR), match.start())
    ):
        return False
    return not names.isdisjoint((behind[1], behind[1].removesuffix("s")))


def _doubtful_places(text: str) -> Iterator[int]:
    """Yield where words stand that are places by what is before them: in Siegen, Baden und Weiden."""
    end = -1
    for match in _WORD.finditer(text):
        start, word = match.start(), match.group()
        if word in AMBIGUOUS_PLACES and (
            _IN_A_PLACE.search(text, max(0, start - 5), start) or text[end:start] in _SERIES
        ):
            yield start
            end = match.end()
        elif word in PLACE_NAMES:
            end = match.end()


def _noble_names(sentence: str, hinter: Hinter) -> Iterator[str]:
    """Yield the names that begin with a preposition, behind a first name."""
    for match in _NOBLE.finditer(sentence):
        stands_alone = match["first"] in _HONORIFICS or is_first_name(match["first"])
        if stands_alone and _is_noble(match["preposition"], match["last"], hinter):
            yield match["name"]


def _is_noble(preposition: str, word: str, hinter: Hinter) -> bool:
    """Tell whether a word is a name behind a first name and a preposition: Max may come von Hamburg, stay zu Hause."""
    if preposition == "van der" or word in NOBLE_NAMES:
        return True
    if word.isupper() or word in PLACE_NAMES:
        return False
    readings = hinter.lexicon.readings(word)
    has_article = " " in preposition  # as no town has
    return not readings or (has_article and word in readings and word.lower() not in hinter.frequent)


def without_overlaps(terms: Sequence[HardTerm], others: Sequence[HardTerm]) -> list[HardTerm]:
    """Return ``terms`` and those of ``others`` that share no character with them, in the order of the text."""
    free = [other for other in others if all(other.end <= term.start or term.end <= other.start for term in terms)]
    return sorted([*terms, *free], key=lambda term: term.start)


def _names(run: Sequence[str], hinter: Hinter) -> Iterator[str]:
    """Yield the surnames in a run of capitalized words: one behind a first name, one or two behind a title."""
    for place, word in enumerate(run[:-1]):
        first, *further = run[place + 1 :]
        if is_first_name(word) and not (place and run[place - 1] in _BEFORE_PLACES):
            if not is_first_name(first):
                yield _base(first, further, hinter)
        elif _is_title(word, hinter) and not (_is_title(first, hinter) or _is_described(first, hinter)):
            name = _base(first, further, hinter)
            yield name
            if further and name == first and not _is_noun(further[0], hinter):
                yield _base(further[0], further[1:], hinter)


def _base(name: str, further: Sequence[str], hinter: Hinter) -> str:
    """Return a name without the s of a genitive, which the noun behind it shows: Jeremy Corbyns Debüt."""
    base = name.removesuffix("s")
    if base == name or not further:
        return name
    genitive = any(_GENITIVE.search(reading) for reading in hinter.lexicon.readings(name))
    return base if genitive or _is_noun(further[0], hinter) else name


def _is_name(word: str, hinter: Hinter) -> bool:
    """Tell whether a word may be a name: no acronym, and no noun that nobody is called by."""
    if word.isupper() or word in SURNAMES:
        return not word.isupper()
    entry = hinter.lexicon.lookup(word)
    is_noun = entry is not None and entry.english[:1].islower() and entry.weight >= _OF_A_NOUN
    return word.lower() not in hinter.frequent and not is_noun


def _is_title(word: str, hinter: Hinter) -> bool:
    readings = [*hinter.lexicon.readings(word), *(hinter.word(word, False) or "").split(" / ")]
    last_words = {reading.lower().split()[-1] for reading in readings if reading}
    noun, adjective = hinter.lexicon.lookup(word), hinter.lexicon.lookup(word[0].lower() + word[1:])
    is_adjective = adjective is not None and (noun is None or noun.weight < adjective.weight)  # Allgemeines: general
    return not last_words.isdisjoint(_TITLES) and not is_adjective


def _is_noun(word: str, hinter: Hinter) -> bool:
    """Tell whether the dictionary knows a word, or the last part of one put together by hyphens, as a noun."""
    readings = hinter.lexicon.readings(word.rpartition("-")[2])
    return any(reading[:1].islower() for reading in readings)


def _is_described(word: str, hinter: Hinter) -> bool:
    """Tell whether a word is a noun for which English needs several, or is put together by a hyphen."""
    return _is_noun(word, hinter) and ("-" in word or " " in hinter.lexicon.readings(word)[0])


def _misleads(word: str, base: str, hinter: Hinter) -> bool:
    """Tell whether the hint that a name would get is another word's, not its own nor English for it: Genf, Geneva."""
    hint = hinter.word(word, False)
    if hint is None:
        return False
    first = hint.split(" / ")[0]
    of_name = _GENITIVE.sub("", first)
    if of_name == base or (of_name != first and of_name == base.removesuffix("s")):
        return False
    heard, told = sound(base), sound(of_name)
    english = of_name[:1].isupper() and " " not in of_name and len(told) > 1 and heard.startswith(told)
    return not english
