"""A web page as a stream of tags to its blocks of text, and the elements that they stand in."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import Any, Final

from summarizer.readers.allowance import Allowance
from summarizer.readers.encoding import normalize
from summarizer.readers.rules import load_rules
from summarizer.readers.style import ends_sentence, squeezed

_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big center cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr".split()
)
_SKIPPED: Final = frozenset(
    "audio button canvas head iframe math nav noscript object option script select style svg template textarea "
    "video".split()
)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FLOWING: Final = frozenset({"p", "li", "blockquote", "dd", "td", "th", "pre"})  # whose inline elements are text
_UNRECORDED: Final = _FLOWING - {"td", "th"} | _HEADINGS  # elements that hold a block or two
_BY_TAG: Final = {"figcaption": "caption", "aside": "related", "footer": "notice", "dialog": "notice"}
_NAMES: Final = ("class", "id", "itemprop", "rel", "role", "data-component")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORDS: Final = re.compile(r"[A-Z]?[a-zäöüßéèñ]+|[A-Z]+(?![a-z])|\d+")
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_ENDLESS_TAG: Final = re.compile(r"(<[a-zA-Z][^\s<>]{0,100}+)[^<>]{10000,}+")
_MOST_ATTRIBUTES: Final = 1_000
_LONGEST_NAMES: Final = 500
# The blocks and elements of a page: so many at any rate, and one more for so many characters of it. Real pages have a
# third of that; beyond, text is gathered in blocks of a fixed length, and elements are parts of those around them.
_MOST_BLOCKS: Final = 2_000
_LENGTH_OF_BLOCK: Final = 120
_MOST_ELEMENTS: Final = 2_000
_LENGTH_OF_ELEMENT: Final = 40
_MOST_PIECES: Final = 1_000
_GATHERED: Final = 2_000
_LD: Final = "application/ld+json"
_MOST_LD: Final = 2_000_000  # characters of JSON-LD


@dataclass(slots=True)
class Block:
    """A block of text: its tag, the element that it stands in, and how many characters of it are links."""

    text: str
    tag: str
    element: int
    linked: int
    row: int = 0


@dataclass
class Page:
    """A page's blocks, in order, and its elements, known by numbers that grow in the order of their start tags.

    For each element: the number of the one around it (0 for the first, which is around all), its kind (an index into
    ``KINDS``), its role, and the first of its blocks and the first after it.
    """

    blocks: list[Block] = field(default_factory=list)
    parents: array[int] = field(default_factory=lambda: array("l", [0]))
    kinds: array[int] = field(default_factory=lambda: array("b", [0]))
    roles: array[int] = field(default_factory=lambda: array("b", [0]))
    starts: array[int] = field(default_factory=lambda: array("l", [0]))
    ends: array[int] = field(default_factory=lambda: array("l", [0]))
    title: str = ""
    language: str = ""
    metas: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)


PLAIN, BODIES, ARTICLE, MAIN, ROOT = range(5)  # the roles of elements


def parse_page(html: str) -> Page:
    """Return what a page holds, however broken it is, in time and memory that its size bounds."""
    from lxml import etree

    html = _ENDLESS_TAG.sub(_without_attributes, html)
    # A stream of tags: no tree is built, so that no depth matters; huge_tree lifts a limit that is meant for trees.
    target = _Target(len(html))
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    try:
        etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # nothing but a comment, or nothing at all
        target.close()
    return target.page


def _without_attributes(tag: re.Match[str]) -> str:
    """Return a long tag as it is, or bare if it is long for its many attributes, which nobody writes."""
    return tag[1] if tag[0].count("=") > _MOST_ATTRIBUTES else tag[0]


@lru_cache(maxsize=4_096)
def _named(names: str) -> tuple[str, bool]:
    """Return the kind of furniture that an element's names say it is, and whether they say that it holds the story."""
    words = load_rules().words
    found = []
    for name in names.split():
        parts = [part.lower() for part in _WORDS.findall(name)]
        if not set(parts) & set(words.states):
            found.append(f"-{'-'.join(parts)}-")
    joined = " ".join(found)
    kind = next((kind for kind, pattern in _kind_patterns() if pattern.search(joined)), "")
    if _any_name(words.unseen).search(joined):
        kind = UNSEEN
    return kind, bool(_any_name(words.bodies).search(joined))


@lru_cache(maxsize=1)
def _kind_patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(kind, _any_name(names)) for kind, names in load_rules().words.elements.items()]


@lru_cache(maxsize=32)
def _any_name(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"-(?:{'|'.join(map(re.escape, names))})-")


KINDS: Final = tuple(
    " share caption credit correction notice related duplicate kicker standfirst byline date".split(" ")
)
"""The kinds of furniture that elements can be, by number; the first is none."""
_BREAKING: Final = frozenset({"caption", "credit", "kicker"})  # kinds whose inline elements are blocks
_BREAKING_OUTSIDE: Final = frozenset({"byline", "date"})  # and those that are blocks where they don't stand in text
UNSEEN: Final = "unseen"
"""The kind of elements that are left out."""


_INSIDE, _LINK, _BLOCK, _ELEMENT = range(4)  # how an element was begun: as text, a link, a block, or one of the page's


class _Target:
    """Receives tags and text from the parser."""

    def __init__(self, length: int) -> None:
        """``length`` is that of the page in characters."""
        self.page = Page()
        self._most_blocks = _MOST_BLOCKS + length // _LENGTH_OF_BLOCK
        self._most_elements = _MOST_ELEMENTS + length // _LENGTH_OF_ELEMENT
        self._lines = Allowance()
        self._gathered: list[str] = []
        self._gathered_length = 0
        self._open = bytearray()  # how each open element was begun
        self._elements = array("l", [0])
        self._text: list[str] = []
        self._long: list[str] = []  # what came before in a block of more pieces than paragraphs have
        self._linked = 0
        self._links = 0
        self._beside = False  # whether no text came since the end of the last element
        self._tags: list[str] = [""]  # of the open blocks
        self._rows = 0
        self._row = 0
        self._skipped = 0
        self._raw: list[str] | None = None  # the text of a title or of JSON-LD

    def start(self, tag: str, attributes: Mapping[str, Any]) -> None:
        """Begin an element."""
        if self._skipped or tag in _SKIPPED:
            self._skip(tag, attributes)
        elif tag == "br":
            self._text.append(" " if self._tags[-1] in _HEADINGS else "\n")
            self._open.append(_INSIDE)
        elif tag in ("meta", "link"):
            self._note(tag, attributes)
            self._open.append(_INSIDE)
        else:
            self._begin(tag, attributes)

    def end(self, tag: str) -> None:
        """End an element."""
        if self._skipped:
            self._skipped -= 1
            if tag in ("title", "script"):
                self._keep(tag)
            return
        self._finish(self._open.pop() if self._open else _INSIDE)

    def data(self, text: str) -> None:
        """Take text."""
        if self._raw is not None:
            self._raw.append(text)
        elif not self._skipped:
            text = _SPACE.sub(" ", text)
            self._text.append(text)
            if len(self._text) > _MOST_PIECES:
                self._long.append("".join(self._text))
                self._text.clear()
            self._beside = False
            if self._links:
                self._linked += len(text)

    def comment(self, text: str) -> None:
        """Leave out a comment."""

    def close(self) -> None:
        """End what was left open."""
        self._flush()
        while self._open:
            self._finish(self._open.pop())
        self._end_gathering()
        self.page.ends[0] = len(self.page.blocks)

    def _skip(self, tag: str, attributes: Mapping[str, Any]) -> None:
        self._skipped += 1
        if tag == "title" or (tag == "script" and _LD in (attributes.get("type") or "").lower()):
            self._raw = []
        elif tag in ("meta", "link"):
            self._note(tag, attributes)

    def _keep(self, tag: str) -> None:
        """Keep the text of a title or of JSON-LD."""
        text = "".join(self._raw or ())
        self._raw = None
        if tag == "title":
            self.page.title = self.page.title or text
        elif text and sum(map(len, self.page.data)) + len(text) <= _MOST_LD:
            self.page.data.append(text)

    def _note(self, tag: str, attributes: Mapping[str, Any]) -> None:
        if tag == "link":
            self.page.links.append(((attributes.get("rel") or "").lower(), attributes.get("href") or ""))
            return
        for key in ("property", "name", "itemprop", "http-equiv"):
            if attributes.get(key):
                self.page.metas.append((attributes[key].strip().lower(), attributes.get("content") or ""))

    def _begin(self, tag: str, attributes: Mapping[str, Any]) -> None:
        if tag == "html":
            self.page.language = attributes.get("lang") or attributes.get("xml:lang") or ""
        kind, role = _judged(tag, attributes)
        if kind == UNSEEN:
            self._skipped += 1
            return
        if attributes.get("itemprop") and attributes.get("content"):
            self._note("meta", attributes)
        if kind and attributes.get("datetime") and tag == "time":
            self.page.metas.append(("time", attributes["datetime"]))
        inline = tag in _INLINE and not self._breaks(kind)
        if inline:
            beside = self._beside or (tag == "a" and self._is_linked())
            if tag in ("a", "span") and self._tags[-1] not in _FLOWING | _HEADINGS and beside:
                self._flush()
            self._links += tag == "a"
            self._open.append(_LINK if tag == "a" else _INSIDE)
            return
        self._flush()
        self._tags.append(intern(tag))  # the parser makes a new string for each
        if tag == "tr":
            self._rows += 1
            self._row = self._rows
        recorded = len(self.page.parents) < self._most_elements and (kind or role or tag not in _UNRECORDED)
        if recorded:
            self.page.parents.append(self._elements[-1])
            self.page.kinds.append(KINDS.index(kind))
            self.page.roles.append(role)
            self.page.starts.append(len(self.page.blocks))
            self.page.ends.append(0)
            self._elements.append(len(self.page.parents) - 1)
        self._open.append(_ELEMENT if recorded else _BLOCK)

    def _is_linked(self) -> bool:
        """Whether the text so far is nothing but a link."""
        return self._linked > 0 and self._linked == sum(len(text) for text in self._text if text != " ")

    def _breaks(self, kind: str) -> bool:
        """Whether an inline element of this kind is a block of its own."""
        if self.page.kinds[self._elements[-1]] == KINDS.index(kind) or self._links:
            return False
        return kind in _BREAKING or (kind in _BREAKING_OUTSIDE and self._tags[-1] not in _FLOWING | _HEADINGS)

    def _finish(self, how: int) -> None:
        """End an element that was begun in this way."""
        self._beside = True
        if how == _LINK:
            self._links -= 1
        elif how != _INSIDE:
            self._flush()
            if self._tags.pop() == "tr":
                self._row = 0
        if how == _ELEMENT:
            self.page.ends[self._elements.pop()] = len(self.page.blocks)

    def _flush(self) -> None:
        """End a block of text."""
        if not self._text and not self._long:
            return
        text = "".join([*self._long, *self._text])
        self._long.clear()
        self._text.clear()
        if len(self.page.blocks) >= self._most_blocks:
            self._gather(text)
            return
        linked, self._linked = self._linked, 0
        for part in _paragraphs(text, self._lines):
            self.page.blocks.append(Block(part, self._tags[-1], self._elements[-1], min(linked, len(part)), self._row))
            linked = max(0, linked - len(part))

    def _gather(self, text: str) -> None:
        """Gather the text of more blocks than a page has."""
        self._gathered.append(text)
        self._gathered_length += len(text)
        if self._gathered_length >= _GATHERED:
            self._end_gathering()

    def _end_gathering(self) -> None:
        text = squeezed(normalize(" ".join(self._gathered)))
        self._gathered.clear()
        self._gathered_length = 0
        if text:
            self.page.blocks.append(Block(text, "p", self._elements[-1], 0, 0))


def _judged(tag: str, attributes: Mapping[str, Any]) -> tuple[str, int]:
    """Return the kind of furniture that an element may be, and its role."""
    if tag in ("html", "body"):
        return "", ROOT
    names = " ".join(filter(None, map(attributes.get, _NAMES)))[:_LONGEST_NAMES] if attributes else ""
    if "-" in tag:
        names = f"{tag} {names}"
    kind, body = _named(names) if names else ("", False)
    main = tag == "main" or attributes.get("role") == "main"
    role = BODIES if body else ARTICLE if tag == "article" else MAIN if main else PLAIN
    if "hidden" in attributes or _HIDDEN.search(attributes.get("style") or ""):
        return "notice", role
    if tag == "time":
        return "date", role
    return "" if role == BODIES else kind or _BY_TAG.get(tag, ""), role


def _paragraphs(text: str, lines: Allowance) -> list[str]:
    """Divide the text of an element at its line breaks: two together, or one after the end of a sentence."""
    text = normalize(text)
    if "\n" not in text:
        line = squeezed(text)
        return [line] if line else []
    text, beyond = lines.divide(text)
    parts: list[str] = []
    goes_on = False
    for line in map(squeezed, text.split("\n")):
        if line and goes_on and not ends_sentence(parts[-1]) and not load_rules().lines.is_furniture(line):
            parts[-1] += f" {line}"
        elif line:
            parts.append(line)
        goes_on = bool(line)
    return [*parts, *filter(None, map(squeezed, beyond))]
