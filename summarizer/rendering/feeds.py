"""What the feeds share: addresses, names and times as their rules want them, and the filling of their templates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime, parseaddr
from uuid import uuid5

from summarizer.rendering import templates
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.page import Page
from summarizer.rendering.safety import html, link
from summarizer.rendering.view import NAMESPACE


def stream(name: str, content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the feed that a template makes of briefs or a digest."""
    tools: templates.Tools = {
        "feed_identity": feed_identity,
        "publisher": publisher,
        "rfc3339": rfc3339,
        "rfc822": rfc822,
        "safe_link": link,
    }
    return templates.without_empty_lines(templates.fill(name, html, content, options, tools))


def feed_identity(page: Page) -> str:
    """Return the feed's stable name: of its own address or page, else of its title."""
    told = page.options.feed_url or page.options.link or page.title
    return f"urn:uuid:{uuid5(NAMESPACE, f'feed {told}')}"


def publisher(page: Page) -> str:
    """Return who publishes the feed: the sender's name or address, else the feed's title."""
    name, address = parseaddr(page.options.sender or "")
    return name or address or page.title


def rfc3339(moment: datetime) -> str:
    """Return a time as Atom and JSON Feed write it: 2021-12-30T08:15:00Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def rfc822(moment: datetime) -> str:
    """Return a time as RSS writes it: Thu, 30 Dec 2021 08:15:00 +0000."""
    return format_datetime(moment.astimezone(UTC))
