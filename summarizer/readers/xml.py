"""XML of strangers to a tree: no entity is expanded, nothing is fetched, and depth is bounded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from html.entities import html5
from typing import TYPE_CHECKING, Final

from summarizer.errors import InputError
from summarizer.readers.encoding import decode, is_utf8_for
from summarizer.readers.formats import WIDE
from summarizer.readers.metadata import one_line
from summarizer.readers.source import resolved

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_BASE: Final = "{http://www.w3.org/XML/1998/namespace}base"
# A tree takes so many bytes for an element with its text, and for an attribute: more than so many times a document's
# size only where there is next to nothing else in it.
_ELEMENT: Final = 240
_ATTRIBUTE: Final = 220
_MOST_TIMES: Final = 8
_ALWAYS: Final = 16_000_000
_DECLARED: Final = re.compile(rb"\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']")
_TAG: Final = re.compile(rb"<(?:!\[CDATA\[.*?(?:\]\]>|\Z)|!--.*?(?:-->|\Z)|[^/!?<][^<>]*)", re.DOTALL)
_AMPERSAND: Final = re.compile(rb"&(?!#)(?:([A-Za-z][A-Za-z0-9]{1,30});)?")
_OWN: Final = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})
_AMPERSANDS: Final = frozenset(
    {"ERR_UNDECLARED_ENTITY", "WAR_UNDECLARED_ENTITY", "ERR_NAME_REQUIRED", "ERR_ENTITYREF_SEMICOL_MISSING"}
)
# Faults that can't be mended without losing text.
_FATAL: Final = frozenset(
    "ERR_TAG_NOT_FINISHED ERR_GT_REQUIRED ERR_CDATA_NOT_FINISHED ERR_COMMENT_NOT_FINISHED ERR_RESOURCE_LIMIT "
    "ERR_INTERNAL_ERROR ERR_NO_MEMORY ERR_NAME_TOO_LONG ERR_ENTITY_LOOP ERR_UNSUPPORTED_ENCODING ERR_DOCUMENT_EMPTY "
    "ERR_INVALID_ENCODING".split()
)


def parse(data: bytes, encoding: str | None, name: str) -> Element:
    """Return the root of an XML document; small faults, such as a bare ampersand, are mended.

    ``encoding`` overrides the declared one. Where a document has entities that it does not declare, those that HTML
    has are known. Declared ones stand as they are written: none is expanded.

    Raises:
        InputError: it is cut off, nested too deep, of tags alone, not in the encoding given, or no XML at all.
        UsageError: there is no encoding of the name given.
    """
    settled = encoding is not None or data.startswith(WIDE)
    declared = _DECLARED.match(data)
    if not settled and declared and is_utf8_for(declared[1].decode(), data):
        settled = True
    elif settled:
        data = decode(data, encoding, name=name).encode("utf-8", "replace")
    if _is_overgrown(data):
        raise InputError(f"{name} is XML of more elements than its size lets expect; give a part of it")
    root, faults = _parsed(data, settled, name)
    if "ERR_INVALID_ENCODING" in faults and not settled:  # not in the encoding that it declares
        data, settled = decode(data, name=name).encode("utf-8", "replace"), True
        root, faults = _parsed(data, settled, name)
    if not _AMPERSANDS.isdisjoint(faults):
        root, faults = _parsed(_AMPERSAND.sub(_mended, data), settled, name)
    lost = next((faults[fault] for fault in faults if fault in _FATAL), None)
    if root is None or lost:
        raise _damaged(name, lost or "it has no element")
    return root


def local(element: Element) -> str:
    """Return an element's name without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield an element's children of these names, whatever namespace they are in."""
    return (child for child in (() if element is None else element) if local(child) in names)


def descendants(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the elements of these names within an element, in document order, whatever namespace they are in."""
    return (found for found in (() if element is None else element.iter()) if local(found) in names)


def base_of(element: Element) -> str:
    """Return the address that links in an element are relative to, as it and those around it say; empty if none do."""
    bases = [base for one in (element, *element.iterancestors()) if (base := one.get(_BASE))]
    return reduce(lambda outer, inner: resolved(inner, outer), reversed(bases), "")


def text_of(element: Element | None) -> str | None:
    """Return all text within an element on one line; None if there is none."""
    return None if element is None else one_line("".join(element.itertext()))


def _parsed(data: bytes, utf8: bool, name: str) -> tuple[Element | None, dict[str, str]]:
    """Return the root, if there is one, and what is wrong, by the fault's name; ``utf8`` overrides a declaration."""
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8" if utf8 else None,
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged(name, str(error)) from None
    return root, {entry.type_name: entry.message for entry in parser.error_log}


def _is_overgrown(data: bytes) -> bool:
    """Whether a document's tree would take an absurd multiple of its size."""
    most = max(_MOST_TIMES * len(data), _ALWAYS)
    if _ELEMENT * data.count(b"<") + _ATTRIBUTE * data.count(b"=") <= most:
        return False  # soon found out, with closing tags and what only looks like a tag
    for tag in _TAG.finditer(data):
        if not tag.group().startswith(b"<!"):
            most -= _ELEMENT + _ATTRIBUTE * data.count(b"=", *tag.span())
    return most < 0


def _damaged(name: str, reason: str) -> InputError:
    return InputError(f"{name} is damaged XML ({one_line(reason)}); fetch or export it again")


def _mended(match: re.Match[bytes]) -> bytes:
    """Return an entity of HTML as the numbers of its characters, and a bare ampersand as an entity."""
    if match[1] is None:
        return b"&amp;"
    chars = None if match[1] in _OWN else html5.get(match[1].decode() + ";")
    return b"".join(b"&#%d;" % ord(char) for char in chars) if chars else match[0]
