"""How inputs begin in the formats that are read: told by a few bytes and a name, without what reads them."""

from __future__ import annotations

import codecs
import re
from typing import Final

from summarizer.readers.source import Sample

WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # as UTF-32 begins too
# What stands before the root is taken as a whole and never given back, or comments could be grouped in endless ways.
_ROOT: Final = re.compile(
    r"(?:\s|<\?[^>]*>|(?><!--(?s:.*?)-->)|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)*+"
    r"<(?:[\w.-]+:)?(?P<name>[A-Za-z][\w.-]*)"
)

_DOCX_SUFFIXES: Final = frozenset({".docx", ".docm", ".dotx"})
_MARKDOWN_SUFFIXES: Final = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx"})
_HTML_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"})
_HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})

_HEADER: Final = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):|[ \t]")
_COMMON: Final = frozenset(b"from to subject date sender reply-to cc".split())
_TECHNICAL: Final = frozenset(b"received message-id mime-version return-path delivered-to content-type".split())

_FEED_ROOTS: Final = frozenset({"rss", "RDF", "feed"})
_NEWSML_ROOTS: Final = frozenset({"newsItem", "newsMessage", "packageItem", "NewsML", "nitf"})
_JSON_FEED: Final = re.compile(rb'\s*\{[^{}]*"version"\s*:\s*"https?://(?:www\.)?jsonfeed\.org/version/')

_FRONT: Final = re.compile(rb"(?:\s+|<!--.*?-->|<\?xml[^>]*>)*", re.DOTALL)
_PAGE: Final = re.compile(
    rb"<(?:!doctype +html|html|head|body|title|meta|link|script|div|article|main|section|table|p|h1|h2)\b"
)
_TAG: Final = re.compile(rb"<(?:p|div|br|a|html|body|h1|meta)\b[^<>]*>")

# How files begin that are read by another reader or by none.
_OTHERS: Final = (
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"<?xml", "an XML file"),
)


def is_pdf(sample: Sample) -> bool:
    """Whether the input begins as a PDF file does; some programs write a line in front."""
    return b"%PDF-" in sample.start[:1024] and not sample.head.startswith((b"<", b"from:", b"received:"))


def is_docx(sample: Sample) -> bool:
    """Whether the input is a zip archive that looks like a Word document."""
    named = sample.suffix in _DOCX_SUFFIXES or b"word/" in sample.start or b"wordprocessingml" in sample.start
    return sample.start.startswith(b"PK\3\4") and named


def is_mail(sample: Sample) -> bool:
    """Whether the input is called a mail, or begins with a mail's headers."""
    return sample.suffix == ".eml" or sample.media_type == "message/rfc822" or _has_headers(sample.start)


def is_feed(sample: Sample) -> bool:
    """Whether the input begins as a feed does."""
    start = sample.start.removeprefix(codecs.BOM_UTF8)
    return (
        root_name(start) in _FEED_ROOTS or bool(_JSON_FEED.match(start)) or sample.media_type == "application/feed+json"
    )


def is_newsml(sample: Sample) -> bool:
    """Whether the input's root element is one of an agency's formats."""
    return root_name(sample.start) in _NEWSML_ROOTS


def is_markdown(sample: Sample) -> bool:
    """Whether an input is called Markdown."""
    return sample.suffix in _MARKDOWN_SUFFIXES or sample.media_type in ("text/markdown", "text/x-markdown")


def is_html(sample: Sample) -> bool:
    """Whether an input begins as a web page does, or is one by its name or its server and has tags."""
    head = sample.head
    front = _FRONT.match(head)
    if _PAGE.match(head, front.end() if front else 0):
        return True
    named = sample.media_type in _HTML_TYPES or (sample.suffix in _HTML_SUFFIXES and not sample.media_type)
    return named and bool(_TAG.search(head))


def is_text(sample: Sample) -> bool:
    """Whether the first bytes of an input are not those of another format."""
    return other_format(sample) is None


def other_format(sample: Sample) -> str | None:
    """Return in words what the first bytes of a file say it is, None where it could be text."""
    return next((words for magic, words in _OTHERS if sample.head.startswith(magic.lower())), None)


def root_name(start: bytes) -> str:
    """Return the name of the root element of what begins with these bytes, without prefix; empty if there is none."""
    encoding = "utf-16" if start.startswith(WIDE) else "latin-1"
    match = _ROOT.match(start.removeprefix(codecs.BOM_UTF8).decode(encoding, "ignore"))
    return match["name"] if match else ""


def _has_headers(start: bytes) -> bool:
    found: set[bytes] = set()
    for number, line in enumerate(start.splitlines()):
        if number == 0 and line.startswith(b"From "):
            continue
        match = _HEADER.match(line)
        if not match:
            break
        found.add((match[1] or b"").lower())
    return len(found & (_COMMON | _TECHNICAL)) > 2 and not found.isdisjoint(_TECHNICAL)
