"""JSON Feed 1.1: one item for each brief."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jinja2 import Template

from summarizer.rendering import feeds, templates
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.page import Page, page_of
from summarizer.rendering.safety import html, json, link, plain
from summarizer.rendering.view import BriefView


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the feed, item by item."""
    parts = templates.load("parts", html, options)
    return _stream(content, options, parts)


def _stream(content: Content, options: RenderOptions, parts: Template) -> Iterator[str]:
    page = page_of(content, options)
    if page is None:
        return
    yield json(_head(page), indent=2).removesuffix("\n}") + ',\n  "items": ['
    comma = ""
    for edition in page.editions:
        for section in edition.sections:
            for story in section.stories:
                for brief in story.briefs:
                    yield f"{comma}\n{json(_item(brief, section.title, parts), indent=2)}"
                    comma = ","
    yield "]\n}\n"


def _head(page: Page) -> dict[str, Any]:
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": plain(page.title),
        "home_page_url": link(page.options.link),
        "feed_url": link(page.options.feed_url),
        "description": plain(page.description),
        "language": page.language if page.single_language else None,
        "authors": [{"name": plain(feeds.publisher(page))}],
    }
    return {key: value for key, value in head.items() if value}


def _item(brief: BriefView, section: str | None, parts: Template) -> dict[str, Any]:
    item = {
        "id": brief.identity,
        "url": next((source.url for source in brief.sources if source.url), None),
        "title": plain(brief.title),
        "content_html": templates.part(parts, "bare", brief),
        "summary": plain(brief.text),
        "date_published": feeds.rfc3339(brief.moment) if brief.moment else None,
        "authors": [{"name": plain(brief.author)}] if brief.author else None,
        "tags": [plain(section)] if section else None,
        "language": brief.language,
    }
    return {key: value for key, value in item.items() if value}
