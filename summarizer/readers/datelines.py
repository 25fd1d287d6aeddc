"""Datelines: where a report was written, and which agency sent it, in front of its first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from summarizer.readers.dates import DateLine, Dates
from summarizer.readers.vocabulary import CAPITAL, Vocabulary, any_of

LONGEST: Final = 120  # characters of a dateline
_SEPARATORS: Final = " .:|,–—-"
_DASH: Final = r"\s*[–—|-]+\s+"
_STARTS: Final = rf"(?=[\"„“‚‘«»'(\d]|{CAPITAL})"
_SIGNS: Final = re.compile(r"[(|–—:]|- ")
_WORD: Final = rf"{CAPITAL}[\w.'’-]*+"
_SMALL: Final = r"(?:(?:am|an|auf|bei|da|de|der|del|di|do|im|in|la|le|les|ob|of|the|und|upon|vor)\b|[aiov]\.(?: ?d\.)?)"
_RIVER: Final = rf" \({CAPITAL}[a-zäöüß][\w.-]*\)"  # Halle (Saale), but not Muster (SPD)
_PLACE: Final = rf"{_WORD}(?: (?:{_WORD}|{_SMALL})){{0,4}}(?:{_RIVER})?"
_PLACES: Final = rf"(?P<place>{_PLACE}(?:\s?[/,]\s?{_PLACE}){{0,2}}?)"
_FIRST_WORDS: Final = re.compile(r"\S+(?: \S+){0,5}")
_BETWEEN_PLACES: Final = re.compile(r" ?[/,] ?")
_NEXT_WORD: Final = re.compile(r"\w+")
_DASHED: Final = re.compile(_DASH + _STARTS)
_STOPPED: Final = re.compile(rf"\.\s+{_STARTS}")
_BLANK: Final = re.compile(r"\s+")
_COMPOUND: Final = re.compile(rf"(?:[A-Z]{{2,4}}|Nato|Uno)-{CAPITAL}")  # US-Präsident, EU-Kommission
_MIXED: Final = re.compile(rf"{CAPITAL}[a-zäöüß]")
_APPOSITION: Final = re.compile(r"[^.!?]*?\s[–—-]\s")
# What may be a place that is not known, before a date on a line of their own: "Bad Musterstadt", no "Mitteilung".
_TOWN: Final = re.compile(
    r"(?:Bad |Sankt |St\. )?(?!\w*(?i:mitteilung|meldung|information|ausgabe|letter|release))[\w-]+"
)


@dataclass(frozen=True)
class Dateline:
    """A paragraph divided: the dateline without its separator, the story, and the full date that stood in it.

    ``strong`` where an agency vouches for it: it then marks the beginning of a report anywhere in a text.
    """

    text: str
    story: str
    published: str | None
    strong: bool


class Datelines:
    """Finds datelines. Those without an agency are looked for in the first paragraph only, most by known places."""

    def __init__(self, words: Vocabulary, dates: Dates) -> None:
        self._dates = dates
        self._places = frozenset(words.places)
        self._capitals = frozenset(place.upper() for place in words.places)
        self._openers = frozenset(words.openers)
        self._not_places = frozenset([*words.openers, *words.weekdays, *words.kickers])
        agency = any_of(words.agencies)
        code = rf"(?:{agency}|[a-z]{{2,12}})(?:-[\w-]{{2,12}})?"
        agencies = _with_others(agency, code)
        month = any_of(name for names in words.months for name in names.split())
        year = r"(?:,?\s|(?<=\d\.))\d{4}"
        day = rf"(?:\d{{1,2}}\.?\s?(?:{month}|\d{{1,2}}\.)|{month}\.?\s\d{{1,2}})\.?(?P<year>{year})?(?!\w)"
        when = rf"(?:,\s(?:{any_of(words.weekdays)},?\s)?(?:den\s)?{day})"
        bracketed = _with_others(agency, rf"(?:{code}|[A-Za-z]{{2,4}})")  # (dpa/HA), (AFP/jW)
        source = rf"(?:{_PLACES}{when}?,?\s?)?\({bracketed}\)"
        self._agency = re.compile(agency)
        self._vouched = re.compile(rf"{source}(?P<separator>{_DASH}|\s?[.:]\s+|\s+){_STARTS}")
        self._unbracketed = re.compile(rf"{_PLACES},?\s{agencies}(?:\s*[–—|:]\s*|\s-\s){_STARTS}")
        self._slashed = re.compile(rf"{_PLACES}/{agencies}(?:\s*[–—|:]\s*|\s-\s){_STARTS}")
        self._alone = re.compile(rf"{source}[ .:–—|-]*")
        self._dated = re.compile(rf"{_PLACES}{when}(?P<separator>{_DASH}|[.:]\s+){_STARTS}")
        self._letterhead = re.compile(rf"{_PLACES}{when}\.?")

    def is_dateline(self, line: str) -> bool:
        """Whether the line is a dateline with place and agency and nothing else."""
        match = self._alone.fullmatch(line) if len(line) <= LONGEST and "(" in line else None
        return bool(match and match["place"])

    def date_with_place(self, line: str) -> DateLine | None:
        """Return what a line of a place and a date and nothing else says, as letters have it; None of any other."""
        match = self._letterhead.fullmatch(line) if len(line) <= LONGEST and line[-1:].isalnum() else None
        if not match or match["place"].split()[0] in self._not_places:
            return None
        town = match["year"] and _TOWN.fullmatch(match["place"])
        return DateLine(self._dates.find(line), None, sure=False) if town or self._is_known(match["place"]) else None

    def begins_report(self, text: str) -> bool:
        """Whether the text begins with a dateline that an agency vouches for."""
        return self._strong(text) > 0

    def split(self, text: str, *, first: bool) -> Dateline | None:
        """Divide a paragraph; ``first`` says that it is the first of its report, where less is asked of a dateline."""
        end = strong = self._strong(text)
        if first:
            end = strong or self._weak(text)
        if not end:
            return None
        line = text[:end].rstrip(_SEPARATORS)
        return Dateline(line, text[end:], self._dates.find(line), strong > 0)

    def _strong(self, text: str) -> int:
        """Return where the story begins after a dateline with an agency, 0 without one."""
        if not _SIGNS.search(text, 0, LONGEST) or not self._agency.search(text, 0, LONGEST):
            return 0  # soon found out, unlike all the shapes that a dateline can have
        match = self._vouched.match(text, 0, LONGEST + 1)
        if match and match["separator"].isspace() and not self._is_known(match["place"] or ""):
            match = None
        match = match or self._unbracketed.match(text, 0, LONGEST + 1)
        if not match and (slashed := self._slashed.match(text, 0, LONGEST + 1)):
            match = slashed if self._is_known(slashed["place"]) else None
        return match.end() if match else 0

    def _weak(self, text: str) -> int:
        """Return where the story begins after a dateline that only its place in the article vouches for, or 0."""
        match = self._vouched.match(text, 0, LONGEST + 1)
        if match and not match["place"]:
            return match.end()
        match = self._dated.match(text, 0, LONGEST + 1)
        if match and (match["separator"].strip(" .:") or self._is_known(match["place"])):
            return 0 if match["place"].split()[0] in self._not_places else match.end()
        known = self._known_start(text)
        return self._after_place(text, known) if known else 0

    def _after_place(self, text: str, end: int) -> int:
        """Return where the story begins if a known place that ends at ``end`` is a dateline, or 0."""
        capitals = text[:end].isupper()
        if match := _DASHED.match(text, end):  # "Berlin – Hauptstadt der Diplomaten – zieht …" is none
            return 0 if _APPOSITION.match(text, match.end()) else match.end()
        if match := _STOPPED.match(text, end):  # "Paris. London. Rom." is none
            known = self._known_start(text[match.end() :])
            return 0 if capitals or (known and text[match.end() + known] in ".,") else match.end()
        match = _BLANK.match(text, end)
        if not match:
            return 0
        word = _NEXT_WORD.match(text, match.end())
        opens = word and (word.group() in self._openers or _COMPOUND.match(text, match.end()))
        return match.end() if (_MIXED.match(text, match.end()) if capitals else opens) else 0

    def _known_start(self, text: str) -> int:
        """Return the length of the longest known place, or places with strokes between, that the text begins with."""
        match = _FIRST_WORDS.match(text, 0, LONGEST)
        words = match.group().split(" ") if match else []
        for count in range(len(words), 0, -1):
            whole = " ".join(words[:count]).rstrip(",:")
            for candidate in (whole, whole.rstrip(".,:")):
                if self._is_known(candidate):
                    return len(candidate)
        return 0

    def _is_known(self, places: str) -> bool:
        parts = _BETWEEN_PLACES.split(places)
        return all(part in self._places for part in parts) or all(part in self._capitals for part in parts)


def _with_others(agency: str, other: str) -> str:
    """Return a regular expression for an agency, and others before and behind it."""
    return rf"(?:{other}\s?[/,+]\s?){{0,3}}?{agency}(?!\w)(?:\s?[/,+-]\s?{other}){{0,3}}"
