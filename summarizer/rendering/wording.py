"""What the renderers say themselves, in the language of each brief."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.translation.model import Finding, PackageInfo

_MONTHS = {
    "de": (
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}


@dataclass(frozen=True)
class Wording:
    """The words of one language."""

    brief: str
    translated: str
    original: str
    source: str


_WORDINGS = {
    "de": Wording("Kurzfassung", "Maschinell übersetzt mit {}", "Original", "Quelle"),
    "en": Wording("Brief", "Machine-translated with {}", "Original", "Source"),
}


def wording(language: str) -> Wording:
    """Return the words of a language; English where there are none of its own."""
    return _WORDINGS.get(language, _WORDINGS["en"])


def long_date(published: str, language: str) -> str:
    """Return an ISO date, as precise as it is, in the style of a language: 29. Dezember 2021, 29 December 2021."""
    year, *rest = published.partition("T")[0].split("-")
    months = _MONTHS.get(language)
    if months is None or not rest:
        return published.partition("T")[0]
    month = months[int(rest[0]) - 1]
    if len(rest) == 1:
        return f"{month} {year}"
    return f"{int(rest[1])}{'.' if language == 'de' else ''} {month} {year}"


def attribution(article: Article, language: str) -> str:
    """Return date and source of an article in one line, as far as they are known."""
    source = article.url or (PurePath(article.source).name if article.source else None)
    parts = [
        long_date(article.published, language) if article.published else None,
        article.dateline,
        f"{wording(language).source}: {source}" if source else None,
    ]
    return " · ".join(part for part in parts if part)


def credit(package: PackageInfo, language: str) -> str:
    """Return the line that says what translated the brief."""
    return wording(language).translated.format(package)


def noticed(original: str, findings: Iterable[Finding], language: str) -> list[str]:
    """Return the lines that stand under a sentence with findings: the original, and what was noticed."""
    lines = [f"{finding.kind}: {finding.message}" for finding in findings]
    return [f"{wording(language).original}: {original}", *lines]
