"""An article as it was read: the story's paragraphs, what stands around them, and its sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from summarizer.record import Record

_WARNINGS: Final = {
    "embargo": "it is under embargo: {}",
    "attachment": "an attachment was not read: {}; if the article is in it, save it and give that",
}


@dataclass(frozen=True, slots=True)
class Paragraph(Record):
    """One paragraph of the story, unwrapped: ``text`` holds no line break and no outer white space."""

    text: str


@dataclass(frozen=True, slots=True)
class Furniture(Record):
    """What was set aside because it is not the story.

    ``kind`` is one of headline, kicker, standfirst, byline, dateline, caption, credit, related, share,
    signature, correction, date, embargo, notice, duplicate, attachment; ``text`` is the text as it stood, unwrapped,
    of an attachment its name.
    """

    kind: str
    text: str


@dataclass(frozen=True)
class Sentence(Record):
    """A sentence of the story, known by its place.

    ``paragraph`` counts from 0; ``start`` and ``end`` are character offsets into that paragraph's text, so that
    ``article.paragraphs[s.paragraph].text[s.start:s.end] == s.text``.
    """

    text: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True)
class Article(Record):
    """A news article, its story apart from its furniture.

    ``language`` is an ISO 639-1 code, or None where it is unknown; ``published`` is an ISO 8601 date or time, as
    precise as the source states it ("2021", "2021-12", "2021-12-30", "2021-12-30T09:15+01:00"); ``source`` names the
    file or stream it came from, ``url`` the page; ``section`` is the part of the paper it stands in, as the source
    calls it ("Politik", "medtop:11000000").
    """

    headline: str | None = None
    kicker: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    dateline: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    language: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    section: str | None = None

    @property
    def text(self) -> str:
        """The story alone, its paragraphs joined by an empty line."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is to be known before a brief of the article goes out: an embargo, attachments that were not read."""
        said = (_WARNINGS[item.kind].format(item.text) for item in self.furniture if item.kind in _WARNINGS)
        return tuple(dict.fromkeys(said))
