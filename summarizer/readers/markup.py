"""HTML that is text from end to end, as in mails, feeds and agencies' items, to lines of plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from summarizer.article import Furniture

_BLOCKS: Final = frozenset(
    "address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split()
)
_HEADLINES: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SKIPPED: Final = frozenset(
    "audio canvas head iframe math noscript object script style svg template title video".split()
)
_SKIP: Final = "skipped"  # stands for a kind of furniture
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_READ_ON: Final = re.compile(r"\b(?:more-link|read-?more)\b")
_SIGNATURE: Final = re.compile(r"\b(?:gmail_signature|moz-signature)\b")
_QUOTE: Final = re.compile(r"\b(?:cite|gmail_quote|moz-cite)\b")


@dataclass(frozen=True)
class Plain:
    """The text of a piece of HTML.

    ``text`` has an empty line between blocks and a line break where the HTML has one; headlines begin with "# ", the
    lines of quoted mails with "> ". ``furniture`` holds captions, and what is not to be seen.
    """

    text: str
    furniture: tuple[Furniture, ...] = ()


def plain(html: str) -> Plain:
    """Return the text of a piece of HTML, whatever it is nested in and however broken it is."""
    from lxml import etree

    data = html.encode("utf-8", "replace")
    if not data.strip():
        return Plain("")
    # Read as a stream, so that no depth of nesting matters: the limit that huge_tree lifts is for trees.
    parser = etree.HTMLParser(target=_Target(), encoding="utf-8", huge_tree=True)
    try:
        result: Plain = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # nothing but a comment, or nothing at all
        return Plain("")
    return result


@dataclass
class _Target:
    """Receives tags and text from the parser."""

    blocks: list[str] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    aside: str = ""  # the kind of furniture that is being read
    aside_depth: int = 0  # elements that are open since that or a skipped one began
    quotes: list[bool] = field(default_factory=list)  # of each open blockquote: whether it quotes a mail
    headline: bool = False
    preformatted: int = 0

    def start(self, tag: str, attributes: dict[str, Any]) -> None:
        """Begin an element."""
        if self.aside_depth:
            self.aside_depth += 1
        elif kind := _set_aside(tag, attributes):
            self._end_block()
            self.aside, self.aside_depth = kind, 1
        elif tag == "br":
            self.line.append(" " if self.headline else "\n")
        elif tag in _BLOCKS or _READ_ON.search(attributes.get("class") or ""):
            self._end_block()
            self.headline = tag in _HEADLINES
            self.preformatted += tag == "pre"
            if tag == "blockquote":
                self.quotes.append(bool(_QUOTE.search(f"{attributes.get('type')} {attributes.get('class')}")))

    def end(self, tag: str) -> None:
        """End an element."""
        if self.aside_depth:
            self.aside_depth -= 1
            if not self.aside_depth:
                self._end_aside()
        elif tag in _BLOCKS:
            self._end_block()
            self.preformatted -= tag == "pre"
            if tag == "blockquote" and self.quotes:
                self.quotes.pop()

    def data(self, text: str) -> None:
        """Take text."""
        if not self.aside_depth or self.aside != _SKIP:
            self.line.append(text if self.preformatted else _collapsed(text))

    def close(self) -> Plain:
        """Return what was read."""
        if self.aside_depth:
            self._end_aside()
        self._end_block()
        return Plain("\n\n".join(self.blocks), tuple(self.furniture))

    def _end_block(self) -> None:
        text = "".join(self.line)
        self.line.clear()
        if text.strip():
            mark = ("> " if any(self.quotes) else "") + (
                "# " if self.headline and not text.lstrip().startswith("#") else ""
            )
            self.blocks.append("\n".join(mark + line.strip() for line in text.strip().split("\n")))
        self.headline = False

    def _end_aside(self) -> None:
        text = " ".join("".join(self.line).split())
        self.line.clear()
        if text and self.aside != _SKIP:
            self.furniture.append(Furniture(self.aside, text))
        self.aside, self.aside_depth = "", 0


def _set_aside(tag: str, attributes: dict[str, Any]) -> str:
    """Return the kind of furniture that an element is, empty if it is none."""
    if tag in _SKIPPED:
        return _SKIP
    if tag == "figcaption":
        return "caption"
    hidden = "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "")
    return "notice" if hidden or _SIGNATURE.search(attributes.get("class") or "") else ""


def _collapsed(text: str) -> str:
    """Return a text with one space for white space of the source, which breaks no line; no-break spaces stay."""
    return re.sub(r"[ \t\r\n\f]+", " ", text)
