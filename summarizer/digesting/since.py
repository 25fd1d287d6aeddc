"""From when on articles are new."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from summarizer.digesting.order import moment, period
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.article import Article

_AGO: Final = re.compile(r"(\d{1,5})\s*([hdw])")
_UNITS: Final = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def parse_since(text: str, now: datetime | None = None) -> datetime:
    """Return the moment that a date, a time, or how long ago ("24h", "7d", "2w") stands for.

    Raises:
        UsageError: it is none of these.
    """
    ago = _AGO.fullmatch(text.strip().lower())
    if ago:
        return (now or datetime.now(UTC)) - int(ago[1]) * _UNITS[ago[2]]
    found = moment(text.strip())
    if found is None:
        raise UsageError(f"--since: {text!r} is no date; give one such as 2026-11-24, a time, 24h, 7d, or last")
    return found


def published_since(articles: Iterable[Article], start: datetime) -> Iterator[Article]:
    """Yield the articles that were not surely published before ``start``; those without a date are among them."""
    for article in articles:
        span = period(article.published)
        if span is None or span[1] >= start:
            yield article
