"""CSV: one brief a row, for spreadsheets and mailing tools."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.page import page_of
from summarizer.rendering.safety import cell
from summarizer.rendering.view import BriefView

COLUMNS = (
    "section",
    "language",
    "headline",
    "text",
    "published",
    "attribution",
    "url",
    "credit",
    "findings",
    "id",
)


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the header and a row for each brief. No cell is a formula: what looks so gets an apostrophe."""
    page = page_of(content, options)
    if page is None:
        return
    yield _row(COLUMNS)
    for edition in page.editions:
        for section in edition.sections:
            for story in section.stories:
                for brief in story.briefs:
                    yield _row([section.title or "", *_cells(brief)])


def _cells(brief: BriefView) -> list[str]:
    notes = [note for note in (brief.note, *(sentence.note for sentence in brief.sentences)) if note]
    return [
        brief.language,
        brief.headline or "",
        brief.text,
        brief.published or "",
        brief.attribution,
        next((source.url for source in brief.sources if source.url), ""),
        brief.credit or "",
        " · ".join(str(remark) for note in notes for remark in note.remarks),
        brief.identity,
    ]


def _row(values: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow([cell(value) for value in values])
    return line.getvalue()
