"""NITF, the news agencies' markup of a text, on its own or within NewsML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from summarizer.readers.lines import Piece
from summarizer.readers.metadata import Stated, iso_time, language_code, one_line
from summarizer.readers.xml import XML_LANG, children, descendants, local, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_KINDS: Final = {
    "hl1": "headline",
    "hl2": "headline",
    "media-caption": "caption",
    "media-producer": "credit",
    "fn": "notice",
    "tagline": "signature",
    "bibliography": "notice",
}
_SKIPPED: Final = frozenset({"media-reference", "media-metadata", "media-object", "object"})
_WHOLE: Final = frozenset({"p", "li", "dt", "dd", "tr", "pre", "credit", "datasource"})  # hold one text each


@dataclass(frozen=True)
class Told:
    """What an item states, its text in blocks, and what else stands beside it."""

    stated: Stated
    blocks: list[str | Piece]
    beside: list[Piece] = field(default_factory=list)


def read_nitf(nitf: Element) -> Told:
    """Return what a NITF element holds."""
    head = next(descendants(nitf, "body.head"), None)
    headlines = [text for line in descendants(head, "hl1", "hl2") if (text := text_of(line))]
    content = next(descendants(nitf, "body.content"), None)
    dates = ("date.release", "date.issue", "story.date", "date.publication")
    found = (next(descendants(nitf, name), None) for name in dates)
    stated = Stated(
        headline=headlines[0] if headlines else text_of(next(descendants(nitf, "title"), None)),
        byline=_spaced(next(children(head, "byline"), None)),
        dateline=_spaced(next(children(head, "dateline"), None)),
        published=next((time for date in found if date is not None and (time := iso_time(date.get("norm")))), None),
        language=language_code(nitf.get(XML_LANG) or (content.get("lang") if content is not None else None)),
        section=next(filter(None, map(_subject, descendants(nitf, "tobject.subject"))), None),
    )
    standfirsts = headlines[1:] + [text for item in children(head, "abstract") if (text := text_of(item))]
    blocks = [Piece(text, "standfirst") for text in standfirsts]
    ends = [block for end in descendants(nitf, "body.end") for block in _blocks(end)]
    return Told(stated, [*blocks, *([] if content is None else _blocks(content)), *ends], list(_beside(nitf, head)))


def _beside(nitf: Element, head: Element | None) -> Iterator[Piece]:
    """Yield what the head says to editors."""
    for element in children(head, "distributor"):
        yield Piece(text_of(element) or "", "signature")
    for urgency in descendants(nitf, "urgency"):
        yield Piece(f"Urgency: {urgency.get('ed-urg', '')}", "notice")
    for message in descendants(nitf, "ed-msg", "correction"):
        yield Piece(message.get("info") or "", "correction" if local(message) == "correction" else "notice")
    for element in children(head, "note", "rights", "series"):
        yield Piece(text_of(element) or "", "notice")


def _subject(subject: Element) -> str | None:
    return one_line(subject.get("tobject.subject.type") or subject.get("tobject.subject.refnum"))


def _blocks(element: Element) -> Iterator[str | Piece]:
    """Yield the blocks of text in an element; its depth is bounded, as the parser's is."""
    if element.text and element.text.strip():
        yield element.text
    for child in element:
        name = local(child)
        if name in _KINDS:
            yield Piece(text_of(child) or "", _KINDS[name])
        elif name in _WHOLE:
            yield text_of(child) or ""
        elif name and name not in _SKIPPED:
            yield from _blocks(child)
        if child.tail and child.tail.strip():
            yield child.tail


def _spaced(element: Element | None) -> str | None:
    """Return the text within an element, with spaces between elements whose words would run together."""
    joined = ""
    for text in () if element is None else element.itertext():
        joined += " " + text if joined[-1:].isalnum() and text[:1].isalnum() else text
    return one_line(joined)
