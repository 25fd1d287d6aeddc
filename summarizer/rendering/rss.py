"""RSS 2.0: a feed with one item for each brief."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.rendering import feeds
from summarizer.rendering.options import Content, RenderOptions


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the feed."""
    return feeds.stream("rss", content, options)
