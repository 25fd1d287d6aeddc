"""Word documents (Office Open XML), by the standard library's zip and a stream of XML: no tree, no more than the text.

Changes that were tracked count as accepted: what is deleted isn't part of the story. Headers, footers, notes and
comments are set aside.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.encoding import normalize
from summarizer.readers.lines import Piece
from summarizer.readers.metadata import Stated, assemble, author_of_file, one_line
from summarizer.readers.wordml import Paragraph, read_core, read_part, read_styles

_MAIN: Final = re.compile(rb'<Relationship\s[^>]*?/officeDocument"[^>]*?>')
_TARGET: Final = re.compile(rb'\sTarget="/?([^"]{1,200})"')
_KINDS_BESIDE: Final = ("header", "footer", "footnotes", "endnotes", "comments")
_BESIDE: Final = re.compile(rf"word/(?:{'|'.join(_KINDS_BESIDE)})\d*\.xml")
_TOP: Final = 4  # blocks
_BLOCK: Final = 1 << 16
# Word's XML packs to a tenth of its size, seldom to less; small files may be all repetition.
_MOST_RATIO: Final = 25
_ALWAYS: Final = 2_000_000  # bytes
_ELEMENTS: Final = 400_000  # start and end tags; and one more for so many bytes of the file, which has a third of that
_SIZE_OF_ELEMENT: Final = 2
_MOST_PARTS: Final = 10_000
_DAMAGE: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, OSError, ValueError)


class DocxReader:
    """Reads Word documents."""

    accepts = staticmethod(formats.is_docx)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:  # noqa: ARG002 - the XML states its own
        """Return the article.

        Raises:
            InputError: it is damaged, no Word document, would unpack to an absurd size, or has no text.
        """
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                return _article(_Parts(archive, len(data), name))
        except _DAMAGE as error:
            raise InputError(
                f"{name} is a damaged Word document ({one_line(str(error)) or type(error).__name__}); save it again"
            ) from None


class _Parts:
    """The parts of a document, each read in blocks; together no larger than a document can be."""

    def __init__(self, archive: zipfile.ZipFile, packed: int, name: str) -> None:
        self.name = name
        self._archive = archive
        self._left = max(_MOST_RATIO * packed, _ALWAYS)
        self._elements = _ELEMENTS + packed // _SIZE_OF_ELEMENT
        self.names = archive.namelist()
        if len(self.names) > _MOST_PARTS:
            raise InputError(f"{name} has {len(self.names)} parts, too many for a document")

    def blocks(self, part: str) -> Iterator[bytes]:
        """Yield a part's content; nothing if there is no such part."""
        if part not in self.names:
            return
        with self._archive.open(part) as stream:
            while block := stream.read(_BLOCK):
                self._left -= len(block)
                self._elements -= block.count(b"<")
                if self._elements < 0:
                    raise InputError(
                        f"{self.name} has more elements than its size lets expect; save its text in a file"
                    )
                if self._left < 0:
                    raise InputError(
                        f"{self.name} would unpack to over {_MOST_RATIO} times its size, which no document does"
                    )
                yield block

    def main(self) -> str:
        """Return the name of the part with the text."""
        for found in _MAIN.findall(b"".join(self.blocks("_rels/.rels"))):
            if target := _TARGET.search(found):
                return target[1].decode("utf-8", "replace")
        return "word/document.xml"


def _article(parts: _Parts) -> Article:
    main = parts.main()
    if main not in parts.names or not main.startswith("word/"):
        raise InputError(f"{parts.name} is a zip archive but no Word document; save its text in a file and give that")
    styles = read_styles(parts.blocks("word/styles.xml"))
    paragraphs = read_part(parts.blocks(main), styles)
    blocks = [block for paragraph in paragraphs for block in _blocks(paragraph)]
    if not any(isinstance(block, str) for block in blocks):
        raise InputError(f"{parts.name} has no text in it; if it holds scanned pages, recognize their text first")
    beside = [
        Piece(line, "notice")
        for part in sorted(filter(_BESIDE.fullmatch, parts.names), key=_order)
        for paragraph in read_part(parts.blocks(part), {})
        if (line := one_line(paragraph.text))
    ]
    title, creator = read_core(parts.blocks("docProps/core.xml"))
    stated = Stated(headline=_title(title, blocks), sender=author_of_file(creator))
    return assemble([*blocks, *dict.fromkeys(beside)], stated)


def _title(title: str | None, blocks: Sequence[str | Piece]) -> str | None:
    """Return the title that the properties state if it is at the top of the text; often it is some template's."""
    marked = any(isinstance(block, Piece) and block.kind == "headline" for block in blocks)
    return title if title in blocks[:_TOP] and not marked else None


def _order(part: str) -> int:
    return next(place for place, kind in enumerate(_KINDS_BESIDE) if part.startswith(f"word/{kind}"))


def _blocks(paragraph: Paragraph) -> Iterator[str | Piece]:
    """Yield the blocks of a paragraph: its lines, as its style says what they are."""
    text = normalize(paragraph.text)
    kind = _kind(paragraph.style)
    if kind:
        yield Piece(one_line(text) or "", kind)
    elif paragraph.style.startswith("heading"):
        yield f"# {one_line(text)}" if text.strip() else ""
    else:
        yield from filter(str.strip, text.split("\n"))
    if hidden := one_line(paragraph.hidden):
        yield Piece(hidden, "notice")


def _kind(style: str) -> str:
    if style.startswith(("toc ", "table of ", "header", "footer", "annotation")):
        return "notice"
    return {"title": "headline", "subtitle": "standfirst", "caption": "caption"}.get(style, "")
