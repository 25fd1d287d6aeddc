"""RSS 0.9 to 2.0, Atom and JSON Feed: one article for each entry.

Read with our own few lines over lxml, which expands no entities and opens nothing that a feed names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.allowance import Allowance
from summarizer.readers.encoding import decode, normalize
from summarizer.readers.lines import Piece
from summarizer.readers.markup import Plain, plain
from summarizer.readers.metadata import Stated, assemble, iso_time, language_code, one_line
from summarizer.readers.rules import load_rules
from summarizer.readers.source import is_address, resolved
from summarizer.readers.wrapping import to_blocks
from summarizer.readers.xml import XML_LANG, base_of, children, descendants, local, parse, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ATOM: Final = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
# Short names for the namespaces whose elements mean something here; elements of RSS itself have none.
_PREFIXES: Final = {
    "": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dc:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    **dict.fromkeys(_ATOM, "atom:"),
}
# The entries of a feed: so many at any rate, and one more for so many bytes of it.
_MOST_ENTRIES: Final = 5_000
_LENGTH_OF_ENTRY: Final = 200
# Bytes that the values take which begin so: objects, lists, strings (of two quotation marks) and those after a comma.
_JSON: Final = {"{": 200, "[": 80, '"': 25, ",": 16}
_MOST_TIMES: Final = 8
_ALWAYS: Final = 16_000_000
_MARKUP: Final = re.compile(r"</?[A-Za-z][^<>]*>|&(?:#\w+|\w+);")
_AUTHOR: Final = re.compile(r"[^\s@]+@\S+ \((?P<name>[^)]+)\)")  # as RSS wants it
_CUT_OFF: Final = re.compile(r"\s*(?:\[?(?:…|\.\.\.)\]?)$")


class FeedReader:
    """Reads feeds."""

    accepts = staticmethod(formats.is_feed)

    def read_all(self, data: bytes, *, encoding: str | None, name: str) -> list[Article]:
        """Return an article for each entry; one without a text is its headline alone.

        Raises:
            InputError: the feed is damaged or has no entries.
            UsageError: there is no encoding of the name given.
        """
        text = data.removeprefix(b"\xef\xbb\xbf").lstrip()
        if text.startswith(b"{"):
            entries = _json_entries(decode(data, encoding, name=name), name)
        else:
            entries = _xml_entries(parse(data, encoding, name))
        lines = Allowance()
        most = _MOST_ENTRIES + len(data) // _LENGTH_OF_ENTRY
        articles = []
        for number, entry in enumerate(entries):
            if number == most:
                raise InputError(f"{name} is a feed of over {most} entries, too many for its size; give a part of it")
            if (article := _article(entry, lines)).paragraphs:
                articles.append(article)
        if not articles:
            raise InputError(f"{name} is a feed without entries; check its address")
        return articles


@dataclass(frozen=True)
class _Entry:
    """What an entry says: its content and its summary as HTML or plain text, and captions and credits."""

    stated: Stated
    content: str | None
    summary: str | None
    media: tuple[Piece, ...] = ()


def _xml_entries(feed: Element) -> Iterator[_Entry]:
    """Yield the entries of a feed in XML; what they don't state themselves, the feed states for them."""
    channel = next(children(feed, "channel"), feed)
    above = _fields(channel)
    base = _first_address(text_of(above.get("link")), _atom_link(channel))
    language = feed.get(XML_LANG) or text_of(above.get("language")) or text_of(above.get("dc:language"))
    for entry in descendants(feed, "item", "entry"):
        found = _fields(entry)
        stated = entry.get(XML_LANG) or text_of(found.get("dc:language")) or language
        is_atom = local(entry) == "entry"
        made = (_atom_entry if is_atom else _rss_entry)(entry, found, above, language_code(stated))
        link = made.stated.url
        url = link and resolved(link, resolved(base_of(entry), base))
        yield replace(made, stated=replace(made.stated, url=url))


def _fields(entry: Element) -> dict[str, Element]:
    """Return an entry's children, the first of each name, by namespace and name."""
    found: dict[str, Element] = {}
    for child in entry:
        if isinstance(child.tag, str):
            namespace, _, name = child.tag.rpartition("}")
            prefix = _PREFIXES.get(namespace.removeprefix("{"))
            if prefix is not None:
                found.setdefault(prefix + name, child)
    return found


def _rss_entry(
    entry: Element, found: Mapping[str, Element], above: Mapping[str, Element], language: str | None
) -> _Entry:
    author = text_of(found.get("dc:creator")) or text_of(found.get("author")) or text_of(above.get("dc:creator"))
    named = _AUTHOR.fullmatch(author or "")
    guid = found.get("guid")
    permanent = guid is not None and guid.get("isPermaLink") != "false"
    return _Entry(
        Stated(
            headline=_headline(text_of(found.get("title"))),
            byline=named["name"] if named else author,
            published=_first_time(found, "pubDate", "dc:date", "dc:issued", "dc:created"),
            language=language,
            url=text_of(found.get("link"))
            or _atom_link(entry)
            or (_first_address(text_of(guid)) if permanent else None),
            section=text_of(found.get("category")) or text_of(found.get("dc:subject")),
        ),
        content=_raw(found.get("content:encoded")) or _raw(found.get("atom:content")),
        summary=_raw(found.get("description")) or _raw(found.get("dc:description")),
        media=_media(entry),
    )


def _atom_entry(
    entry: Element, found: Mapping[str, Element], above: Mapping[str, Element], language: str | None
) -> _Entry:
    found = {name.removeprefix("atom:"): element for name, element in found.items()}
    feed_author = above.get("atom:author")
    authors = [*children(entry, "author")] or [*children(found.get("source"), "author")]
    names = [text_of(next(children(author, "name"), None)) for author in authors or [feed_author]]
    content = found.get("content")
    inherited = content.get(XML_LANG) if content is not None else None
    return _Entry(
        Stated(
            headline=_headline(_typed(found.get("title"))),
            byline=", ".join(name for name in names if name) or text_of(found.get("dc:creator")),
            published=_first_time(found, "published", "issued", "updated", "modified"),
            language=language_code(inherited) or language,
            url=_atom_link(entry),
            section=_category(found.get("category")),
        ),
        content=_typed(content),
        summary=_typed(found.get("summary")),
        media=_media(entry),
    )


def _json_entries(text: str, name: str) -> Iterator[_Entry]:
    """Yield the entries of a JSON Feed, version 1 or 1.1."""
    if sum(memory * text.count(sign) for sign, memory in _JSON.items()) > max(_MOST_TIMES * len(text), _ALWAYS):
        raise InputError(f"{name} is JSON of more values than its size lets expect; give a part of it")
    try:
        feed = json.loads(text)
        items = [item for item in feed["items"] if isinstance(item, dict)]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        reason = "it has no items" if isinstance(error, (KeyError, TypeError)) else one_line(str(error))
        raise InputError(f"{name} is a damaged JSON Feed ({reason}); fetch it again") from None
    base = _first_address(_string(feed, "home_page_url"), _string(feed, "feed_url"))
    for item in items:
        link = _string(item, "url") or _string(item, "external_url")
        authors = item.get("authors") or [item.get("author")]
        if not any(authors):
            authors = feed.get("authors") or [feed.get("author")]
        names = [_string(author, "name") for author in authors if isinstance(author, dict)]
        html = _string(item, "content_html")
        yield _Entry(
            Stated(
                headline=_string(item, "title"),
                byline=", ".join(filter(None, names)),
                published=iso_time(_string(item, "date_published")) or iso_time(_string(item, "date_modified")),
                language=language_code(_string(item, "language") or _string(feed, "language")),
                url=link and resolved(link, base),
                section=_first_tag(item),
            ),
            content=html or _escaped(_string(item, "content_text")),
            summary=_escaped(_string(item, "summary")),
        )


def _article(entry: _Entry, lines: Allowance) -> Article:
    """Return the article that an entry is; a summary beside the content is the standfirst unless it is a part of it."""
    byline = one_line(entry.stated.byline)
    stated = replace(entry.stated, byline=byline and load_rules().lines.author(byline))
    text, pieces = _blocks(entry.content or entry.summary or "", lines)
    pieces += entry.media
    if entry.content and entry.summary:
        short, more = _blocks(entry.summary, lines)
        pieces += tuple(piece for piece in more if piece not in pieces)
        told = " ".join(block for block in short if not load_rules().lines.is_furniture(block))
        if not " ".join(text).startswith(_CUT_OFF.sub("", told)):
            stated = replace(stated, standfirst=told)
    return assemble([*text, *pieces], stated)


def _blocks(html: str, lines: Allowance) -> tuple[list[str], tuple[Piece, ...]]:
    """Return the blocks of what may be HTML or plain text, and the pieces in it whose kind is known."""
    found = plain(html) if _MARKUP.search(html) else Plain(html)
    text, beyond = lines.divide(normalize(found.text))
    pieces = tuple(Piece(item.text, item.kind) for item in found.furniture)
    return [*to_blocks(text, load_rules()), *beyond], pieces


def _headline(text: str | None) -> str | None:
    """Return a headline without markup and escapes, which many feeds leave in it."""
    return one_line(plain(text).text.replace("\n", " ")) if text and _MARKUP.search(text) else one_line(text)


def _raw(element: Element | None) -> str | None:
    """Return the content of an element of RSS, with the elements in it where it has any, as HTML."""
    if element is None:
        return None
    return _inner(element) if len(element) else "".join(element.itertext()).strip() or None


def _typed(element: Element | None) -> str | None:
    """Return the content of an element of Atom, which states its type, as HTML."""
    if element is None:
        return None
    kind = element.get("type", "text")
    if kind == "xhtml" or len(element):
        return _inner(element)
    text = "".join(element.itertext()).strip() or None
    return _escaped(text) if kind in ("text", "text/plain") else text


def _inner(element: Element) -> str:
    from lxml import etree

    return str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))


def _escaped(text: str | None) -> str | None:
    return text and text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def _atom_link(entry: Element) -> str | None:
    links = [link for link in children(entry, "link") if link.get("href")]
    links.sort(key=lambda link: link.get("rel", "alternate") != "alternate")
    usable = (link.get("href") for link in links if link.get("rel", "alternate") in ("alternate", "self", "via"))
    return next(usable, None)


def _first_address(*links: str | None) -> str | None:
    return next((link for link in links if link and is_address(link)), None)


def _category(category: Element | None) -> str | None:
    return None if category is None else category.get("label") or category.get("term")


def _first_time(found: Mapping[str, Element], *names: str) -> str | None:
    return next((time for name in names if (time := iso_time(text_of(found.get(name))))), None)


def _media(entry: Element) -> tuple[Piece, ...]:
    """Return captions and credits of an entry's pictures (Media RSS)."""
    kinds = {"description": "caption", "text": "caption", "credit": "credit"}
    found = (item for item in entry.iter() if isinstance(item.tag, str) and "/mrss" in item.tag.rpartition("}")[0])
    pieces = [Piece(text_of(item) or "", kinds[local(item)]) for item in found if local(item) in kinds]
    return tuple(dict.fromkeys(piece for piece in pieces if piece.text))


def _string(table: Any, key: str) -> str | None:
    """Return a text of a JSON object, None where there is something else."""
    value = table.get(key)
    return value if isinstance(value, str) and value.strip() else None


def _first_tag(item: Mapping[str, Any]) -> str | None:
    tags = item.get("tags")
    return next((tag for tag in tags if isinstance(tag, str)), None) if isinstance(tags, list) else None
