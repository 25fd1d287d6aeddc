"""Lines that stand around a story, told by their own words: credits, bylines, links, notices, signatures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.readers.captions import Captions
from summarizer.readers.datelines import Datelines
from summarizer.readers.dates import DateLine, Dates
from summarizer.readers.vocabulary import CAPITAL, Vocabulary, any_match, any_of

STORY: Final = ""
LONGEST: Final = 500  # characters of a line that is furniture as a whole
_TAIL: Final = 150  # characters at a paragraph's end in which a signature is looked for
_KINDS: Final = (
    "embargo",
    "correction",
    "related",
    "share",
    "notice",
    "signature",
    "credit",
    "caption",
    "standfirst",
    "byline",
)  # as tried
_BARS: Final = re.compile(r" [|•·] ")
_REMEMBERED: Final = 256  # lines; each is asked about as a part of its block, and of the lines around it
_NOTHING: Final = re.compile(r"[\W_]+")
_JOINT: Final = r" ?[/,+&] ?"
_WORD: Final = rf"{CAPITAL}[\w.'’-]*+"
_PLACE: Final = rf"(?-i:{CAPITAL}[\w.-]+(?:[ /]{CAPITAL}[\w.-]+){{0,2}})"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, or a part of one, and its kind of furniture; ``STORY`` is what is left for the story."""

    text: str
    kind: str = STORY
    date: DateLine | None = None


class Lines:
    """Tells what a block is by the rules' words and patterns, without regard to its place in the text."""

    def __init__(self, words: Vocabulary, dates: Dates, datelines: Datelines) -> None:
        self._dates = dates
        self._datelines = datelines
        self._captions = Captions(words)
        agency = rf"(?-i:{any_of(words.agencies)})(?!\w)"
        name = rf"(?-i:{_WORD}(?: (?:{any_of(words.particles)} ){{0,2}}{_WORD}){{1,4}})"
        meanings = _meanings(agency, name, dates.moment)
        self._kind = _whole({kind: words.lines.get(kind, ()) for kind in _KINDS}, meanings)
        self._rest = _whole({"rest": words.rest}, meanings)
        embargo = _filled(any_match(words.lines["embargo"]), meanings)
        self._embargoed = re.compile(
            rf"(?P<kicker>{embargo})(?<=\w) ?[:|–-] (?P<headline>[\"„“«»]?(?-i:{CAPITAL}).+)", re.IGNORECASE
        )
        author = rf"{name}(?: \({agency}\))?"
        authors = rf"{author}(?:(?:,| und| and| et| y| &) {author}){{0,4}}"
        self._byline = re.compile(
            rf"{any_match(words.bylines)} ?:? {authors}(?:, (?:{agency}|{_PLACE})| (?:aus|in|from) {_PLACE})?",
            re.IGNORECASE,
        )
        self._by = re.compile(rf"{any_match(words.bylines)} ?:? (?=(?-i:{_WORD} {_WORD}))", re.IGNORECASE)
        self._author = re.compile(rf"{authors}(?: (?:aus|in)|,) {_PLACE}")
        self._kicker = re.compile(rf"(?P<kicker>{any_of(words.kickers)}) ?(?::|\+\+\+|[|–-] ) ?(?P<headline>.+)")
        labels = rf"{any_match(words.wire_labels)}(?:-{any_match(words.wire_labels)}){{0,2}}"
        self._wire = re.compile(rf"(?P<kicker>{labels})-(?P<headline>[\"“‘']?(?:{CAPITAL}|\d).+)")
        marks = any_of(words.headline_marks)
        self._marked = re.compile(rf"(?P<headline>.+) (?P<mark>[-–] {marks}(?:[/,+ ]{{1,2}}{marks}){{0,3}})")
        self._references = re.compile(rf"{any_match(words.references)}(?!\w)")
        self._salutations = re.compile(rf"{any_match(words.salutations)}(?!\w)")
        codes = rf"(?>{agency}|[a-z]{{2,5}})"
        signed = rf"\((?:{codes}{_JOINT}){{0,5}}{agency}(?:{_JOINT}{codes}){{0,5}}\)"
        bare = rf"\([a-z]{{2,5}}(?:/[a-z]{{2,5}}){{0,3}}\)|{agency}(?:/{agency}){{0,3}}"
        self._signed = re.compile(rf"(?<=[.!?“”\"»…]) ?({signed}|{any_match(words.ends)})\.?$")
        self._signed_last = re.compile(rf"(?<=[.!?“”\"»…]) ?({bare})\.?$")
        self._whole = lru_cache(maxsize=_REMEMBERED)(self._found)

    def pieces(self, block: str, *, first: bool = False) -> list[Piece]:
        """Divide a block, perhaps the ``first`` one of an article, into what it holds of the story and of furniture."""
        if len(block) <= LONGEST:
            if whole := self._whole(block):
                return [whole]
            parts = _BARS.split(block)
            found = [whole for part in parts if (whole := self._whole(part))] if len(parts) > 1 else []
            if found and len(found) == len(parts):
                return found
        divided = self._captions.divide(block, first=first)
        if not divided:
            return [Piece(block, "caption" if self._captions.is_caption(block) else STORY)]
        text, caption, credit = divided
        return [Piece(text, "caption" if caption else STORY), Piece(credit, "credit")]

    def is_furniture(self, line: str) -> bool:
        """Whether the line is furniture as a whole."""
        return len(line) <= LONGEST and bool(self._whole(line))

    def is_credit(self, line: str) -> bool:
        """Whether the line says whose a picture is."""
        return len(line) <= LONGEST and self._captions.is_credit(line)

    def author(self, byline: str) -> str:
        """Return who is named in a byline that may begin with "Von" or "By"."""
        by = self._by.match(byline)
        return byline[by.end() :] if by else byline

    def is_author(self, line: str) -> bool:
        """Whether the line is a name and a place: a byline, if it stands where one is to be expected."""
        return len(line) <= LONGEST and bool(self._author.fullmatch(line))

    def ends_story(self, line: str) -> bool:
        """Whether the line begins an agency's service block, after which nothing of the story comes."""
        return len(line) <= LONGEST and bool(self._rest(line))

    def embargoed(self, headline: str) -> re.Match[str] | None:
        """Divide a headline from an embargo in front of it; the groups are kicker and headline."""
        return self._embargoed.fullmatch(headline) if len(headline) <= LONGEST else None

    def labelled(self, headline: str) -> re.Match[str] | None:
        """Divide a headline from a label in front of it, such as "Interview:"; the groups are kicker and headline."""
        return self._kicker.fullmatch(headline) or self._wire.fullmatch(headline)

    def marked(self, headline: str) -> re.Match[str] | None:
        """Divide a headline from what an agency says behind it, such as "- BILD"; the groups are headline and mark."""
        return self._marked.fullmatch(headline)

    def takes_up(self, paragraph: str) -> bool:
        """Whether a paragraph begins with words that refer to the sentence above it."""
        return bool(self._references.match(paragraph))

    def speaks_to(self, line: str) -> bool:
        """Whether a line begins with words by which somebody is spoken to."""
        return bool(self._salutations.match(line))

    def signed(self, text: str, *, last: bool) -> tuple[str, str] | None:
        """Divide a paragraph from the signature at its end; in the ``last`` one, bare initials are one too."""
        start = max(0, len(text) - _TAIL)
        match = self._signed.search(text, start) or (self._signed_last.search(text, start) if last else None)
        return (text[: match.start()], match[1]) if match and match.start() else None

    def _found(self, line: str) -> Piece | None:
        """Return the furniture that the line is, None if it isn't as a whole."""
        line = line.removesuffix(" =")  # under an agency's head
        match = self._kind(line)
        if match and match.lastgroup:
            return Piece(line, match.lastgroup)
        if _NOTHING.fullmatch(line):
            return Piece(line, "notice")
        if self._byline.fullmatch(line):
            return Piece(line, "byline")
        if self._captions.is_credit(line):
            return Piece(line, "credit")
        if self._datelines.is_dateline(line):
            return Piece(line, "dateline")
        date, placed = self._dates.line(line), self._datelines.date_with_place(line)
        return Piece(line, "date" if date else "dateline", date or placed) if date or placed else None


def _meanings(agency: str, name: str, moment: str) -> dict[str, str]:
    """Return regular expressions for the placeholders in patterns, which de.toml explains."""
    return {
        "{agency}": agency,
        "{name}": name,
        "{code}": rf"(?>{agency}|(?-i:[a-z]{{2,12}}|[A-Z]{{2,4}})(?!\w))",
        "{joint}": _JOINT,
        "{moment}": moment,
        "{some}": ".{0,120}",
        "{more}": ".{0,400}",
        "{clause}": "[^.!?]{0,120}",
    }


def _filled(pattern: str, meanings: Mapping[str, str]) -> str:
    """Return a pattern with the placeholders' meanings in their places."""
    for placeholder, meaning in meanings.items():
        pattern = pattern.replace(placeholder, meaning)
    return pattern


def _whole(kinds: Mapping[str, Sequence[str]], meanings: Mapping[str, str]) -> Callable[[str], re.Match[str] | None]:
    """Return a match of a whole line, marks at its end aside, with one of the kinds' patterns.

    The kind is the last group that matched: the outermost one is closed last.
    """
    groups = "|".join(f"(?P<{kind}>{any_match(patterns)})" for kind, patterns in kinds.items() if patterns)
    groups = _filled(groups, meanings)
    return re.compile(rf"(?:{groups})[\s:!›»→>]*", re.IGNORECASE).fullmatch
