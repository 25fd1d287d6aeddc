"""The formats as those see them who read them: parsed by others' parsers, down to what there is besides text."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import json
import re
from email.message import EmailMessage
from functools import cache
from typing import Any
from xml.etree import ElementTree

import commonmark
import html5lib
import mistune
import yaml
from markdown_it import MarkdownIt

XHTML = "{http://www.w3.org/1999/xhtml}"
Skeleton = list[tuple[str, tuple[tuple[str, str], ...]]]


@cache
def page(printed: str) -> ElementTree.Element:
    """Parse a page; any error of its HTML is raised."""
    tree: ElementTree.Element = html5lib.HTMLParser(strict=True).parse(printed)
    return tree


def fragment(printed: str) -> ElementTree.Element:
    """Parse a part of a page that is well-formed as XML too; any error is raised."""
    return xml(f'<div xmlns="{XHTML[1:-1]}">{printed}</div>')


def skeleton(tree: ElementTree.Element) -> Skeleton:
    """Return all elements in order with all their attributes, but no text; comments count as elements."""
    return [
        (str(element.tag), tuple(sorted(element.attrib.items()))) if isinstance(element.tag, str) else ("comment", ())
        for element in tree.iter()
    ]


def text_of(tree: ElementTree.Element, tag: str) -> list[str]:
    """Return the text of all elements of a kind."""
    return ["".join(element.itertext()) for element in tree.iter(f"{XHTML}{tag}")]


def links(tree: ElementTree.Element) -> list[str]:
    """Return where a page's links and pictures lead to, whatever the attribute."""
    names = ("href", "src", "action", "background", "poster", "data", "cite", "formaction")
    return [element.attrib[name] for element in tree.iter() for name in names if name in element.attrib]


@cache
def markdown_engines(source: str) -> dict[str, ElementTree.Element]:
    """Return the page that each engine makes; the first two are CommonMark's, the last knows many dialects."""
    return {
        "markdown-it": fragment(MarkdownIt("commonmark").render(source)),
        "commonmark": fragment(commonmark.commonmark(source)),
        "mistune": fragment(str(_dialects()(source))),
    }


@cache
def _dialects() -> mistune.Markdown:
    plugins = ["strikethrough", "footnotes", "table", "url", "task_lists", "def_list", "abbr", "mark", "insert"]
    plugins += ["superscript", "subscript", "math", "ruby", "spoiler"]
    return mistune.create_markdown(escape=False, plugins=plugins)


def front_matter(printed: str) -> tuple[dict[str, Any], str]:
    """Return what YAML in front of Markdown says, and the rest."""
    empty, matter, body = re.split(r"^---\n", printed, maxsplit=2, flags=re.MULTILINE)
    assert empty == ""
    return yaml.safe_load(matter), body


def rows(printed: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(printed, newline=""), strict=True))


def mail(printed: str) -> EmailMessage:
    message = email.message_from_bytes(printed.encode("ascii"), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not [part.defects for part in message.walk() if part.defects]
    return message


def mail_parts(printed: str) -> tuple[str, str]:
    """Return a mail's text and its page."""
    parts = [part.get_content() for part in mail(printed).iter_parts() if isinstance(part, EmailMessage)]
    assert len(parts) == 2
    return parts[0], parts[1]


def xml(printed: str) -> ElementTree.Element:
    return ElementTree.fromstring(printed)  # noqa: S314 - our own output, and a doctype in it would show


def feed_pages(printed: str, format_: str) -> list[ElementTree.Element]:
    """Return the pages inside a feed's entries."""
    if format_ == "jsonfeed":
        return [fragment(item["content_html"]) for item in json.loads(printed)["items"]]
    if format_ == "rss":
        return [fragment(item.findtext("description") or "") for item in xml(printed).iter("item")]
    return list(xml(printed).iter(f"{XHTML}div"))
