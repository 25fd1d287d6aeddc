"""NewsML-G2, NewsML 1.2 and NITF: one article for each text; pictures and lists of items aside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.encoding import normalize
from summarizer.readers.lines import Piece
from summarizer.readers.markup import plain
from summarizer.readers.metadata import Stated, assemble, iso_time, language_code
from summarizer.readers.nitf import Told, read_nitf
from summarizer.readers.rules import load_rules
from summarizer.readers.wrapping import to_blocks
from summarizer.readers.xml import XML_LANG, children, descendants, local, parse, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CONTENT: Final = frozenset({"inlineXML", "inlineData", "DataContent", "body.content"})


class NewsmlReader:
    """Reads what agencies send."""

    accepts = staticmethod(formats.is_newsml)

    def read_all(self, data: bytes, *, encoding: str | None, name: str) -> list[Article]:
        """Return the articles, in order.

        Raises:
            InputError: the input is damaged, or has no text in it.
            UsageError: there is no encoding of the name given.
        """
        root = parse(data, encoding, name)
        items = [root] if local(root) == "nitf" else [*descendants(root, "newsItem", "NewsItem")]
        articles = [article for article in map(_article, items) if article.paragraphs]
        if not articles:
            raise InputError(f"{name} holds pictures or references but no text; give the items with the texts")
        return articles


def _article(item: Element) -> Article:
    nitf = next(descendants(item, "nitf"), None)
    told = Told(Stated(), [])
    if nitf is not None:
        told = read_nitf(nitf)
    elif (content := next(descendants(item, *_CONTENT), None)) is not None:
        told = Told(Stated(), list(_content(content)))
    if local(item) == "nitf":
        item.clear()  # a tree takes more than what was read of it
        return assemble([*told.blocks, *told.beside], told.stated)
    if not any(isinstance(block, str) and block.strip() for block in told.blocks):
        return Article()
    stated, beside = (_stated_1 if local(item) == "NewsItem" else _stated_g2)(item)
    item.clear()
    inner = told.stated
    both = {
        key: getattr(stated, key) or getattr(inner, key)
        for key in ("headline", "standfirst", "byline", "dateline", "published", "language", "section")
    }
    return assemble([*told.blocks, *beside, *told.beside], replace(stated, **both))


def _content(element: Element) -> Iterator[str | Piece]:
    """Yield the blocks of a text that is XHTML or plain."""
    from lxml import etree

    if len(element):
        found = plain(str(etree.tostring(element, encoding="unicode", method="html", with_tail=False)))
        yield from to_blocks(normalize(found.text), load_rules())
        yield from (Piece(item.text, item.kind) for item in found.furniture)
    elif "/" not in (kind := element.get("contenttype", "text/plain")) or kind.startswith("text/"):
        text = "".join(element.itertext())
        yield from to_blocks(normalize(plain(text).text if kind == "text/html" else text), load_rules())


def _stated_g2(item: Element) -> tuple[Stated, list[Piece]]:
    """Return what the metadata of a NewsML-G2 item states, and what they say to editors."""
    meta = next(children(item, "itemMeta"), None)
    content = next(children(item, "contentMeta"), None)
    headlines = [text for headline in children(content, "headline") if (text := text_of(headline))]
    summaries = (text_of(item) for item in children(content, "description") if "summary" in item.get("role", ""))
    language = next(children(content, "language"), None)
    stated = Stated(
        headline=headlines[0] if headlines else None,
        standfirst=next(summaries, None),
        byline=_first(content, "by"),
        dateline=_first(content, "dateline"),
        published=_time(meta, "firstCreated", "versionCreated"),
        language=language_code((None if language is None else language.get("tag")) or item.get(XML_LANG)),
        section=_subject(content),
    )
    status = next((found.get("qcode", "").partition(":")[2] for found in children(meta, "pubStatus")), "usable")
    embargoes = (f"Embargo: {iso_time(text_of(found)) or 'no time stated'}" for found in children(meta, "embargoed"))
    urgency = _first(content, "urgency")
    rights = next(children(item, "rightsInfo"), None)
    notices = [
        "" if status == "usable" else f"Status: {status}",
        f"Urgency: {urgency}" if urgency else "",
        *(text_of(note) or "" for note in children(meta, "edNote")),
        *(text_of(note) or "" for note in children(rights, "copyrightNotice", "usageTerms")),
    ]
    provider = next(children(meta, "provider"), None)
    credit = _first(content, "creditline") or _first(provider, "name")
    pieces = [Piece(text, "headline") for text in headlines[1:]]
    pieces += [Piece(credit, "signature")] if credit else []
    pieces += [Piece(text, "embargo") for text in embargoes]
    return stated, [*pieces, *(Piece(text, "notice") for text in notices if text)]


def _stated_1(item: Element) -> tuple[Stated, list[Piece]]:
    """Return what a NewsML 1.2 item states, and what it says to editors."""
    lines = {local(line): text_of(line) for group in descendants(item, "NewsLines") for line in group}
    language = next((found.get("FormalName") for found in descendants(item, "Language")), item.get(XML_LANG))
    stated = Stated(
        headline=lines.get("HeadLine"),
        standfirst=lines.get("SubHeadLine"),
        byline=lines.get("ByLine"),
        dateline=lines.get("DateLine"),
        published=_time(next(descendants(item, "NewsManagement"), None), "FirstCreated", "ThisRevisionCreated"),
        language=language_code(language),
        section=next((found.get("FormalName") for found in descendants(item, "Subject")), None),
    )
    pieces = [Piece(lines.get("CreditLine") or "", "signature"), Piece(lines.get("CopyrightLine") or "", "notice")]
    pieces += [Piece(f"Urgency: {found.get('FormalName')}", "notice") for found in descendants(item, "Urgency")]
    return stated, [piece for piece in pieces if piece.text]


def _subject(content: Element | None) -> str | None:
    """Return the first of an item's subjects by its name, or by its code where it has no name."""
    subject = next(children(content, "subject"), None)
    return None if subject is None else _first(subject, "name") or subject.get("qcode")


def _first(element: Element | None, name: str) -> str | None:
    return text_of(next(children(element, name), None))


def _time(element: Element | None, *names: str) -> str | None:
    return next((time for name in names if (time := iso_time(_first(element, name)))), None)
