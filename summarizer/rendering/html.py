"""HTML: a whole mail or page, or the part of one to paste. No script, no picture, nothing fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.rendering import templates
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.safety import html


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the page; in a digest each language has an edition of its own, one below the other."""
    return templates.without_empty_lines(templates.fill("html", html, content, options))
