"""Side by side: a page on which each sentence stands beside the same sentence in the other language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.rendering import templates
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.page import StoryView
from summarizer.rendering.safety import html
from summarizer.rendering.view import BriefView, Note, Text


@dataclass(frozen=True)
class Column:
    """What stands in a column of a line; ``brief`` is None where it is the original."""

    text: str
    language: str
    direction: str
    brief: BriefView | None = None
    note: Note | None = None


@dataclass(frozen=True)
class Line:
    """What stands beside each other: headlines, the same sentence in each language, or what translated them."""

    kind: str
    columns: tuple[Column, ...]


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the page; a digest has one edition with its languages side by side."""
    filled = templates.fill("bilingual", html, content, options, {"side_by_side": side_by_side}, together=True)
    return templates.without_empty_lines(filled)


def side_by_side(story: StoryView) -> Iterator[Line]:
    """Yield the lines of a story: its briefs beside each other, or a single translated one beside its original."""
    briefs = story.briefs
    alone = briefs[0] if len(briefs) == 1 else None
    headlines = [_column(brief.title, brief, brief.note) for brief in briefs]
    if alone and alone.original_headline:
        headlines.insert(0, _original(alone.original_headline))
    elif alone and alone.credit:
        headlines.insert(0, _original(Text("", alone.language)))
    yield Line("headline", tuple(headlines))
    for sentences in zip(*(brief.sentences for brief in briefs), strict=True):
        columns = [
            _column(sentence.text, brief, sentence.note) for brief, sentence in zip(briefs, sentences, strict=True)
        ]
        original = sentences[0].original
        if alone and original:
            columns.insert(0, _original(original))
        yield Line("sentence", tuple(columns))
    if any(brief.credit for brief in briefs):
        columns = [_column("", brief) for brief in briefs]
        yield Line("credit", tuple([_original(Text("", "")), *columns] if alone else columns))


def _column(text: str, brief: BriefView, note: Note | None = None) -> Column:
    return Column(text, brief.language, brief.direction, brief, note)


def _original(text: Text) -> Column:
    return Column(text.text, text.language, text.direction)
