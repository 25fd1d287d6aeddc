"""The XML parts of a Word document, read as a stream: paragraphs with their styles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from summarizer.readers.allowance import CHUNK, Allowance

_SIGNS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
# What isn't the text's: deleted or moved away, in the file a second time for old programs, or around ruby letters.
_SKIPPED: Final = frozenset({"del", "moveFrom", "Fallback", "rt"})
_DEEPEST: Final = 200


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its text, where lines may break, the name of its style in lower case, and hidden text."""

    text: str = ""
    style: str = ""
    hidden: str = ""


def read_part(blocks: Iterable[bytes], styles: Mapping[str, str]) -> list[Paragraph]:
    """Return the paragraphs of a part; ``styles`` are the names of styles by their ids.

    Raises:
        ValueError: it is no XML, or nested too deep.
    """
    return _parsed(blocks, _Text(styles)).done


def read_styles(blocks: Iterable[bytes]) -> dict[str, str]:
    """Return the names of paragraph styles, in lower case, by their ids, which differ in each language."""
    return _parsed(blocks, _Styles()).names


def read_core(blocks: Iterable[bytes]) -> tuple[str | None, str | None]:
    """Return title and creator as the document's properties state them."""
    core = _parsed(blocks, _Core()).found
    return core.get("title", "").strip() or None, core.get("creator", "").strip() or None


class _Target:
    """Receives elements by their names without namespace; the parser calls it."""

    depth = 0

    def doctype(self, *_: object) -> None:
        raise ValueError("it declares a document type, as no program writes")

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ValueError("its elements are nested too deep")
        self.begin(tag.rpartition("}")[2], attributes)

    def end(self, tag: str) -> None:
        self.depth -= 1
        self.finish(tag.rpartition("}")[2])

    def data(self, text: str) -> None:
        """Take text."""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""

    def finish(self, name: str) -> None:
        """End an element."""

    def close(self) -> None:
        """End the document."""


Target = TypeVar("Target", bound=_Target)


def _parsed(blocks: Iterable[bytes], target: Target) -> Target:
    from lxml import etree

    parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True, load_dtd=False)
    fed = False
    try:
        for block in blocks:
            parser.feed(block)
            fed = True
        if fed:
            parser.close()
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from None
    return target


def _value(attributes: Mapping[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if key.rpartition("}")[2] == name), "")


@dataclass
class _Text(_Target):
    """Collects paragraphs; one may stand within another, in a text box."""

    styles: Mapping[str, str]
    done: list[Paragraph] = field(default_factory=list)
    open: list[Paragraph] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    skipped: int = 0  # depth at which what is skipped began
    hidden: bool = False
    joined: list[bool] = field(default_factory=list)  # of each open paragraph: whether its mark is deleted
    carried: str = ""  # the text of a paragraph whose mark is deleted
    allowance: Allowance = field(default_factory=Allowance)

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if self.skipped:
            return
        if name in _SKIPPED:
            if self.path[-2:] == ["pPr", "rPr"] and self.joined:
                self.joined[-1] = name == "del"
            self.skipped = self.depth
        elif name == "p":
            self.open.append(Paragraph(self.carried))
            self.joined.append(False)
            self.carried = ""
        elif self.open:
            self._within(name, attributes)
        self.path.append(name)

    def _within(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "pStyle":
            style = _value(attributes, "val")
            self.open[-1].style = self.styles.get(style, style.lower())
        elif name == "r":
            self.hidden = False
        elif name == "vanish" and self.path[-2:] == ["r", "rPr"]:
            self.hidden = _value(attributes, "val") not in ("0", "false")
        elif name in _SIGNS and "pPr" not in self.path:
            self._add(_SIGNS[name])

    def finish(self, name: str) -> None:
        if self.skipped:
            if self.depth >= self.skipped:
                return
            self.skipped = 0
        self.path.pop()
        if name == "p" and self.open:
            paragraph, joined = self.open.pop(), self.joined.pop()
            if joined:
                self.carried = paragraph.text
            elif paragraph.text.strip() or paragraph.hidden.strip():
                self._end(paragraph)

    def data(self, text: str) -> None:
        if not self.skipped and self.open and self.path[-1:] == ["t"]:
            self._add(text)

    def close(self) -> None:
        if self.carried.strip():
            self.done.append(Paragraph(self.carried))

    def _end(self, paragraph: Paragraph) -> None:
        """Keep a paragraph, one of too many as a part of the one before."""
        admitted = self.allowance.admits(paragraph.text + paragraph.hidden)
        if admitted or len(self.done[-1].text) + len(self.done[-1].hidden) > CHUNK:
            self.done.append(paragraph)
        else:
            self.done[-1].text += f" {paragraph.text}"
            self.done[-1].hidden += f" {paragraph.hidden}"

    def _add(self, text: str) -> None:
        if self.hidden:
            self.open[-1].hidden += text
        else:
            self.open[-1].text += text


@dataclass
class _Styles(_Target):
    names: dict[str, str] = field(default_factory=dict)
    style: str = ""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style":
            self.style = _value(attributes, "styleId")
        elif name == "name" and self.style:
            self.names.setdefault(self.style, _value(attributes, "val").lower())


@dataclass
class _Core(_Target):
    found: dict[str, str] = field(default_factory=dict)
    name: str = ""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - part of the interface
        self.name = name

    def finish(self, name: str) -> None:  # noqa: ARG002 - part of the interface
        self.name = ""

    def data(self, text: str) -> None:
        self.found[self.name] = self.found.get(self.name, "") + text
