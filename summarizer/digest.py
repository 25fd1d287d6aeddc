"""A digest: the briefs of many articles in one newsletter, in one edition or in several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.briefs import Briefs
from summarizer.record import plain

Words = Mapping[str, str]
"""A text by language, as ``{"de": "Lage", "en": "Today"}``; under ``""`` one that holds for all other languages."""


def said(words: Words, language: str) -> str | None:
    """Return the text for an edition: its language's, else the one for all; None where there is neither."""
    return words.get(language, words.get("")) or None


@dataclass(frozen=True)
class Section:
    """Stories under one heading; one without a title has no heading.

    ``stories`` may be any sequence that can be gone through again, so that they need not all lie in memory.
    """

    title: Words
    stories: Sequence[Briefs]


@dataclass(frozen=True)
class Digest:
    """A newsletter. For each of ``languages`` it has an edition, which holds the stories that have a brief in it.

    ``introduction`` is plain text, its paragraphs apart by empty lines; ``date`` an ISO 8601 date or time; ``contents``
    says whether a table of contents stands above the stories. ``version`` is that of the JSON.
    """

    title: Words
    sections: Sequence[Section]
    languages: tuple[str, ...] = ("de", "en")
    introduction: Words = field(default_factory=dict)
    date: str | None = None
    contents: bool = True
    version: int = 1

    def stories(self) -> Iterator[Briefs]:
        """Yield the stories of all sections, in order."""
        for section in self.sections:
            yield from section.stories

    def head(self) -> dict[str, Any]:
        """Return everything but the sections as a dictionary of JSON types."""
        keys = ("version", "title", "introduction", "date", "languages")
        return {key: plain(getattr(self, key)) for key in keys}

    def to_dict(self) -> dict[str, Any]:
        """Return the digest as a dictionary of JSON types."""
        sections = [
            {"title": plain(section.title), "stories": [story.to_dict() for story in section.stories]}
            for section in self.sections
        ]
        return self.head() | {"sections": sections}
