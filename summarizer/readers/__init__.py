"""Readers: whatever lands on the desk becomes an Article. One small module per format.

A reader has ``accepts(sample)``, which looks at how an input begins and what it is called, and
``read(data, encoding=…, name=…)``, which returns the Article. One whose inputs hold several articles has ``read_all``
instead, with the same arguments, which returns a list of them. The first one that accepts an input reads it: those of
other distributions (entry points of the group ``summarizer.readers``), then the built-in ones, in the order of
``BUILT_IN``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path
from pkgutil import resolve_name
from typing import Final, NamedTuple, Protocol, runtime_checkable

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.source import MAX_SIZE, Raw, Sample, fetch, is_address, printable, resolved
from summarizer.readers.text import read_text

__all__ = ["BUILT_IN", "MAX_SIZE", "MultiReader", "Reader", "Sample", "read", "read_all", "read_text"]

_START: Final = 4_096  # bytes by which a reader knows its format
_TOLD_BY: Final = 1_000  # characters of so many paragraphs that must not speak against the language that is stated
_TOLD_BY_PARAGRAPHS: Final = 20


class Reader(Protocol):
    """What reads one format, each input of which is one article."""

    def accepts(self, sample: Sample) -> bool:
        """Whether an input is in the reader's format."""

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        """Return the article; ``name`` is what messages call the input.

        Raises:
            UserError: the input can't be read.
        """


@runtime_checkable
class MultiReader(Protocol):
    """What reads one format, an input of which may hold several articles."""

    def accepts(self, sample: Sample) -> bool:
        """Whether an input is in the reader's format."""

    def read_all(self, data: bytes, *, encoding: str | None, name: str) -> Sequence[Article]:
        """Return the articles, at least one, in the input's order.

        Raises:
            UserError: the input can't be read, or holds no article.
        """


class Format(NamedTuple):
    """A built-in format: what knows its inputs, and the class that reads them, loaded when there is such an input."""

    accepts: Callable[[Sample], bool]
    reader: str


BUILT_IN: Final = {
    "pdf": Format(formats.is_pdf, "summarizer.readers.pdf:PdfReader"),
    "docx": Format(formats.is_docx, "summarizer.readers.docx:DocxReader"),
    "mail": Format(formats.is_mail, "summarizer.readers.mail:MailReader"),
    "feed": Format(formats.is_feed, "summarizer.readers.feed:FeedReader"),
    "newsml": Format(formats.is_newsml, "summarizer.readers.newsml:NewsmlReader"),
    "markdown": Format(formats.is_markdown, "summarizer.readers.markdown:MarkdownReader"),
    "html": Format(formats.is_html, "summarizer.readers.html:HtmlReader"),
    "text": Format(formats.is_text, "summarizer.readers.text:TextReader"),
}


def read(
    source: str | Path | bytes,
    *,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
    name: str | None = None,
    allow_private: bool = False,
) -> Article:
    """Return the article that a file, a web page or the given bytes hold. The arguments are those of ``read_all``.

    Raises:
        InputError: as ``read_all``, or there are several articles.
        UsageError: there is no encoding of the name given.
    """
    articles = read_all(source, encoding=encoding, max_size=max_size, name=name, allow_private=allow_private)
    if len(articles) > 1:
        shown = printable(name or _name(source))
        raise InputError(f"{shown} holds {len(articles)} articles, not one; read it with read_all")
    return articles[0]


def read_all(
    source: str | Path | bytes,
    *,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
    name: str | None = None,
    allow_private: bool = False,
) -> list[Article]:
    """Return the articles that a file, a web page or the given bytes hold: one, but of a feed one for each entry.

    Args:
        source: the path of a file, the address of a page (http or https), or the content of a file as bytes.
        encoding: the name of the text's encoding; guessed if None.
        max_size: the most bytes to read.
        name: what the articles' ``source`` and messages call the input; by default the path or address as given, or
            "bytes". Of several articles, each has its number behind it.
        allow_private: whether an address may lead into a private network or to this machine.

    Raises:
        InputError: the input is missing, empty, too large, binary, or not in the encoding given; a page can't be had.
        UsageError: there is no encoding of the name given.
    """
    called = name or _name(source)
    shown = printable(called)
    raw = fetch(source, max_size, shown, allow_private=allow_private)
    reader = _reader(Sample(raw.data[:_START], raw.url or called, raw.media_type), shown)
    settled = encoding or raw.encoding
    if isinstance(reader, MultiReader):
        articles = list(reader.read_all(raw.data, encoding=settled, name=shown))
    else:
        articles = [reader.read(raw.data, encoding=settled, name=shown)]
    if not articles:
        raise InputError(f"{shown} holds no article; check what it is")
    return [_placed(article, raw, _numbered(called, articles, number)) for number, article in enumerate(articles, 1)]


def _name(source: str | Path | bytes) -> str:
    return "bytes" if isinstance(source, bytes) else str(source)


def _numbered(called: str, articles: Sequence[Article], number: int) -> str:
    return called if len(articles) == 1 else f"{called} ({number})"


def _placed(article: Article, raw: Raw, source: str) -> Article:
    """Return the article with its source, an absolute address where it has one, and its language if that is sure."""
    found = (resolved(article.url, raw.url), raw.url or "")
    return replace(article, source=source, url=next(filter(is_address, found), None), language=_believed(article))


def _believed(article: Article) -> str | None:
    """Return the language that an input states, unless its text is plainly in another: templates often state theirs."""
    from summarizer.language import is_plausible

    if not article.language:
        return None
    start = " ".join(paragraph.text[:_TOLD_BY] for paragraph in article.paragraphs[:_TOLD_BY_PARAGRAPHS])
    return article.language if is_plausible(start, article.language) else None


def _reader(sample: Sample, shown: str) -> Reader | MultiReader:
    for entry in entry_points(group="summarizer.readers"):
        added: Reader | MultiReader = entry.load()()
        if added.accepts(sample):
            return added
    for format_ in BUILT_IN.values():
        if format_.accepts(sample):
            built_in: Reader | MultiReader = resolve_name(format_.reader)()
            return built_in
    kind = formats.other_format(sample)
    raise InputError(f"{shown} is {kind}, which is not read; save its text in a file and give that")
