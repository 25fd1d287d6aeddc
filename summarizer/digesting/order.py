"""The order that stories stand in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from summarizer.article import Article

ORDERS: Final = ("weight", "date", "given")


def weight(articles: Sequence[Article]) -> tuple[int, int]:
    """Return the weight of a story: how many articles report it, and of equals how many words the longest has."""
    return len(articles), max(len(article.text.split()) for article in articles)


def moment(published: str | None) -> datetime | None:
    """Return the first moment of what may be a time, a day, a month or a year; a time without an offset is UTC."""
    span = period(published)
    return span and span[0]


def period(published: str | None) -> tuple[datetime, datetime] | None:
    """Return the first and the last moment that a date as precise as "2021", "2021-12" or a time can mean."""
    text = published or ""
    try:
        if len(text) == 4:
            return _utc(date(int(text), 1, 1)), _last(date(int(text), 12, 31))
        if len(text) == 7:
            year, month = int(text[:4]), int(text[5:])
            following = date(year + month // 12, month % 12 + 1, 1)
            return _utc(date(year, month, 1)), _last(date.fromordinal(following.toordinal() - 1))
        if len(text) == 10:
            day = date.fromisoformat(text)
            return _utc(day), _last(day)
        at = datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return at, at


def _utc(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _last(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=UTC)
