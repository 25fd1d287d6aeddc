"""What a format says of an article beside its text, and the two made into one Article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

from summarizer.article import Article, Furniture
from summarizer.readers.cleaning import clean
from summarizer.readers.lines import STORY, Piece
from summarizer.readers.style import squeezed

_KINDS: Final = ("kicker", "headline", "standfirst", "byline", "dateline")
_CONTENT: Final = frozenset({"headline", "standfirst"})
_TOP: Final = 8  # blocks among which the text may repeat what the format states
_THREE_LETTERS: Final = {"deu": "de", "ger": "de", "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it"}
_DAY: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
# As IPTC writes times.
_COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?([+-]\d\d:?\d\d|Z)?)?")
# Whom programs name as author when nobody is known.
_NOBODY: Final = re.compile(
    r"(?:(?:microsoft office|windows)?[- ]?(?:user|anwender|benutzer)|admin\w*|python-docx|apache poi"
    r"|\(?(?:anonymous|unknown|unspecified)\)?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Stated:
    """What a format states of an article, each field as that of ``Article``.

    ``sender`` is the byline where neither the format nor the text names an author.
    """

    headline: str | None = None
    kicker: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    dateline: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    section: str | None = None
    sender: str | None = None


def assemble(blocks: Iterable[str | Piece], stated: Stated) -> Article:
    """Return the article that the blocks of text make, with what the format states of it.

    What is stated and repeated at the top of the text stands in the furniture once. A headline alone is the story.
    """
    said = [Piece(text, kind) for kind in _KINDS if (text := one_line(getattr(stated, kind)))]
    again = {_folded(piece.text) for piece in said}
    given = [block if isinstance(block, Piece) else Piece(block) for block in blocks]
    rest = [piece for piece in given[:_TOP] if piece.kind or _folded(piece.text) not in again] + given[_TOP:]
    if not any(piece.kind == STORY and piece.text.strip() for piece in rest):
        said = [replace(piece, kind=STORY) if piece.kind in _CONTENT else piece for piece in said]
    article = clean([*said, *rest])
    if stated.sender and not article.byline:
        sender = Furniture("byline", stated.sender)
        article = replace(article, byline=stated.sender, furniture=(*article.furniture, sender))
    return replace(
        article,
        published=stated.published or article.published,
        language=stated.language or article.language,
        url=stated.url or article.url,
        section=one_line(stated.section),
    )


def one_line(text: str | None) -> str | None:
    """Return a text with single spaces for all white space; None where nothing is left."""
    return squeezed(text or "") or None


def iso_time(text: str | None) -> str | None:
    """Return a time as ISO 8601 to the minute, with its offset; None if it is in none of the formats of feeds and mail.

    These are ISO 8601 itself, also without separators, and the dates of RFC 822 and 5322.
    """
    text = one_line(text) or ""
    if _DAY.fullmatch(text):
        return text if _time(f"{text}-01-01"[:10]) else None
    compact = _COMPACT.fullmatch(text)
    if compact:
        year, month, day, hour, minute, offset = compact.groups()
        text = f"{year}-{month}-{day}" + (f"T{hour}:{minute}{offset or ''}" if hour else "")
    moment = _time(text)
    if moment is None:
        return None
    return text if compact and not compact[4] else moment.isoformat(timespec="minutes")


def language_code(tag: str | None) -> str | None:
    """Return the ISO 639-1 code of a language tag ("de-AT"), None where it has none or isn't one."""
    code = re.split(r"[-_]", (tag or "").strip().lower())[0]
    return code if re.fullmatch("[a-z]{2}", code) else _THREE_LETTERS.get(code)


def author_of_file(name: object) -> str | None:
    """Return the author that a file's properties name, None where a program put in what it calls anybody."""
    author = one_line(name if isinstance(name, str) else "")
    return None if author is None or _NOBODY.fullmatch(author) else author


def _time(text: str) -> datetime | None:
    for parse in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return parse(text)
        except (ValueError, TypeError, IndexError, OverflowError):  # what parsedate_to_datetime raises on nonsense
            continue
    return None


def _folded(text: str) -> str:
    return squeezed(text.removeprefix("#")).casefold()
