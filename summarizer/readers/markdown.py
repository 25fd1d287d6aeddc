"""Markdown: the text that it would show, headlines and pictures known for what they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.allowance import Allowance
from summarizer.readers.encoding import decode, normalize
from summarizer.readers.lines import Piece
from summarizer.readers.metadata import Stated, assemble, iso_time, language_code
from summarizer.readers.style import squeezed

_FRONT: Final = re.compile(r"\s*(?P<fence>---|\+\+\+)[ \t]*\n(?P<fields>.*?)\n(?P=fence)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD: Final = re.compile(r"^(\w+)[ \t]*[:=][ \t]*(.+?)[ \t]*$", re.MULTILINE)
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADLINE: Final = re.compile(r" {0,3}#{1,6}(?: +(?P<text>.*?))?(?: +#+)? *$")
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-+) *$")
_RULE: Final = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$")
_QUOTE: Final = re.compile(r" {0,3}>[> ]*+")
_ITEM: Final = re.compile(r" *(?:[-*+]|\d{1,9}[.)]) +(?=\S)")
_DEFINITION: Final = re.compile(r" {0,3}\[(?P<note>\^)?[^\[\]]{1,200}\]: *(?P<text>.*)$")
_DELIMITERS: Final = re.compile(r" *+\|?(?: *+:?-++:? *+\|)++(?: *+:?-++:? *+)?$| *+\| *+:?-++:? *+\|? *+$")
_BAR: Final = re.compile(r"(?<!\\) *\| *")
_PICTURE: Final = re.compile(r"!\[(?P<alt>[^\[\]]*+)\]\([^()]*+\) *$")

_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK: Final = re.compile(
    r"!?\[(?P<text>[^\[\]]*+)\](?:\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}+(?:\s+[\"'(][^\"()]*+[\"')])?\s*\)|\[[^\[\]]{0,200}\])"
)
_ADDRESS: Final = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
_EMPHASIS: Final = re.compile(
    r"(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])|(?<![\w_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\w_])|~~"
)
_CODE: Final = re.compile(r"(?<!`)`{1,2}(?!`)")
_MOST_AT_ONCE: Final = 20_000  # characters
_KEPT: Final = 0xF0000  # where escaped characters wait in the private use area until the marks are gone


class MarkdownReader:
    """Reads files that are Markdown by their name or their server."""

    accepts = staticmethod(formats.is_markdown)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        """Return the article; title, author, date and language are those of its front matter, if it has one.

        Raises:
            InputError: the data is binary, empty, or not in the encoding given.
            UsageError: there is no encoding of the name given.
        """
        text = normalize(decode(data, encoding, name=name))
        front = _FRONT.match(text)
        stated = _stated(front["fields"]) if front else Stated()
        shown, beyond = Allowance().divide(_COMMENT.sub("", text[front.end() if front else 0 :]))
        blocks = [block for block in _blocks(shown.split("\n")) if (block if isinstance(block, str) else block.text)]
        blocks += map(_shown, beyond)
        if not blocks:
            raise InputError(f"{name} is empty; give a text with at least one sentence")
        if any(isinstance(block, Piece) and block.kind == "headline" for block in blocks[:1]):
            stated = replace(stated, headline=None)
        return replace(assemble(blocks, stated), source=name)


def _stated(fields: str) -> Stated:
    """Return what the front matter states: the fields of one line, as YAML or TOML write them."""
    found = {
        name.lower(): value.strip("[]").replace('"', "").replace("'", "").strip()
        for name, value in _FIELD.findall(fields)
    }
    return Stated(
        headline=found.get("title"),
        standfirst=found.get("subtitle"),
        byline=found.get("author") or found.get("authors"),
        published=iso_time(found.get("date")),
        language=language_code(found.get("lang") or found.get("language")),
        section=(found.get("section") or found.get("category") or found.get("categories") or "").partition(",")[0],
    )


def _blocks(lines: Iterable[str]) -> Iterator[str | Piece]:
    """Yield the blocks: paragraphs, the items of lists, and pieces of a known kind."""
    fence = ""
    code: list[str] = []
    text: list[str] = []
    for line in (_QUOTE.sub("", line) for line in lines):
        mark = _FENCE.match(line)
        if not fence and not mark:
            text.append(line)
        elif not fence:
            yield from _texts(text)
            fence = mark[1] if mark else ""
            text.clear()
        elif mark and mark[1].startswith(fence):
            yield Piece(" ".join(code), "notice")
            fence = ""
            code.clear()
        else:
            code.append(line)
    yield from _texts(text)
    yield Piece(" ".join(code), "notice")


def _texts(lines: list[str]) -> Iterator[str | Piece]:
    """Yield the blocks of lines none of which are code."""
    paragraph: list[str] = []
    table = False
    for line in lines:
        headline = _HEADLINE.match(line)
        if paragraph and _UNDERLINE.match(line):
            yield Piece(_shown(" ".join(paragraph)), "headline")
            paragraph.clear()
        elif table and "|" in line:
            yield _row(line)
        elif len(paragraph) == 1 and "|" in line and _DELIMITERS.match(line):
            table = True
            yield _row(paragraph.pop())
        elif headline or _RULE.match(line) or not line.strip():
            table = False
            yield from _paragraph(paragraph)
            yield Piece(_shown(headline["text"] or "") if headline else "", "headline")
        elif _ITEM.match(line):
            yield from _paragraph(paragraph)
            paragraph.append(_ITEM.sub("", line, count=1))
        else:
            paragraph.append(line.strip().removesuffix("\\"))
    yield from _paragraph(paragraph)


def _paragraph(lines: list[str]) -> Iterator[str | Piece]:
    """Yield what a paragraph's lines are, and empty them."""
    text = " ".join(lines)
    definitions = [_DEFINITION.match(line) for line in lines]
    picture = _PICTURE.match(text)
    lines.clear()
    if definitions and all(definitions):
        for match in definitions:
            if match and match["note"]:
                yield Piece(_shown(match["text"]), "notice")
    elif picture:
        yield Piece(_shown(picture["alt"]), "caption")
    elif text:
        yield _shown(text)


def _row(line: str) -> Piece:
    """Return a row of a table."""
    return Piece(_BAR.sub(" | ", _shown(line.strip().strip("|"))), "notice")


def _shown(text: str) -> str:
    """Return a text as it would be shown, without the marks of links, emphasis and code."""
    return squeezed(
        "".join(_unmarked(text[start : start + _MOST_AT_ONCE]) for start in range(0, len(text), _MOST_AT_ONCE))
    )


def _unmarked(text: str) -> str:
    text = _ESCAPED.sub(lambda match: chr(_KEPT + ord(match[1])), text)
    text = _LINK.sub(lambda match: "" if match[0].startswith("!") else match["text"], text)
    text = _TAG.sub("", _ADDRESS.sub(r"\1", text))
    text = _CODE.sub("", _EMPHASIS.sub("", text))
    text = re.sub("[\U000f0020-\U000f007e]", lambda match: chr(ord(match[0]) - _KEPT), text)
    return normalize(unescape(text))
