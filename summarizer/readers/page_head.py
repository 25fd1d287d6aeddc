"""What a web page says of its article in its head: metadata of all the usual kinds, JSON-LD included."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any, Final

from summarizer.readers.metadata import Stated, iso_time, language_code, one_line
from summarizer.readers.page import Page

_ARTICLES: Final = re.compile(r"(?:.*Article|BlogPosting|LiveBlogPosting|Report)$", re.IGNORECASE)
_SITE: Final = re.compile(r" +(?:[-–—|·•»:]|::) +")
_MOST_OBJECTS: Final = 1_000  # of a script: so many at any rate, and one more for so many characters of it
_LENGTH_OF_OBJECT: Final = 50
_MOST_VALUES: Final = 100_000  # values of JSON-LD that are looked at
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
_DATES: Final = (
    "article:published_time datepublished og:published_time parsely-pub-date dc.date.issued dc.date date pubdate "
    "publish-date time"
).split()
_AUTHORS: Final = ("author", "byl", "article:author", "dc.creator", "parsely-author", "sailthru.author")
_SECTIONS: Final = ("article:section", "parsely-section", "dc.subject", "section")
_TITLES: Final = ("og:title", "twitter:title", "dc.title", "parsely-title", "headline")


@dataclass(frozen=True)
class Head:
    """What a page states, its names for the article (the surest first), and its text, if JSON-LD has that."""

    stated: Stated
    titles: tuple[str, ...]
    description: str | None
    text: str


def read_head(page: Page) -> Head:
    """Return what a page's metadata says."""
    data = next(filter(_is_article, _objects(page.data)), {})
    metas: dict[str, str] = {}
    for name, content in page.metas:
        if one_line(content):
            metas.setdefault(name, content)
    titles = _titles(data, metas, page.title)
    stated = Stated(
        headline=titles[0] if titles else None,
        byline=_authors(data) or _meta(metas, _AUTHORS),
        published=_published(data, metas),
        language=_language(page, data, metas),
        url=_address(page, data, metas),
        section=_text(data.get("articleSection")) or _meta(metas, _SECTIONS),
    )
    description = _text(data.get("description")) or _meta(metas, ("description", "og:description"))
    body = data.get("articleBody")
    return Head(stated, titles, description, unescape(body) if isinstance(body, str) else "")


def _objects(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """Yield all objects of the JSON-LD scripts, the outer ones first."""
    for script in scripts:
        if script.count("{") + script.count("[") > _MOST_OBJECTS + len(script) // _LENGTH_OF_OBJECT:
            continue
        try:
            waiting: deque[Any] = deque([json.loads(script, strict=False)])
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_VALUES):
            if not waiting:
                break
            value = waiting.popleft()
            if isinstance(value, dict):
                yield value
                waiting += [inner for inner in value.values() if isinstance(inner, (dict, list))]
            else:
                waiting += [inner for inner in value if isinstance(inner, (dict, list))]


def _is_article(value: dict[str, Any]) -> bool:
    kinds = value.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLES.match(kind) for kind in kinds)


def _text(value: object) -> str | None:
    """Return a value of JSON-LD as text: itself, or the name of what it is."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or value.get("@id")
    if isinstance(value, list):
        return next(filter(None, (_text(item) for item in value if not isinstance(item, list))), None)
    return one_line(unescape(value)) if isinstance(value, str) else None


def _titles(data: dict[str, Any], metas: dict[str, str], title: str) -> tuple[str, ...]:
    """Return the article's names, without that of the site; the parts of the page's title last, the longest first."""
    site = (_text(metas.get("og:site_name")) or _text(data.get("publisher")) or "").casefold()
    named = [_text(data.get("headline")), *(_text(metas.get(name)) for name in _TITLES)]
    whole = _text(title)
    names = [_without_site(name, site) for name in named if name]
    if whole:
        names += [_without_site(whole, site), *sorted(_SITE.split(whole), key=len, reverse=True), whole]
    return tuple(dict.fromkeys(names))


def _without_site(title: str, site: str) -> str:
    parts = _SITE.split(title)
    if len(parts) > 1 and site and parts[-1].casefold() == site:
        return title[: -len(parts[-1])].rstrip(" -–—|·•»:")
    return title


def _meta(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    found = (_text(metas.get(name)) for name in names)
    return next((text for text in found if text and not _ADDRESS.match(text)), None)


def _authors(data: dict[str, Any]) -> str | None:
    value = data.get("author") or data.get("creator")
    names = [_text(author) for author in (value if isinstance(value, list) else [value])]
    return ", ".join(dict.fromkeys(name for name in names if name and not _ADDRESS.match(name))) or None


def _published(data: dict[str, Any], metas: dict[str, str]) -> str | None:
    times = [_text(data.get("datePublished")), *(metas.get(name) for name in _DATES), _text(data.get("dateModified"))]
    return next(filter(None, map(iso_time, times)), None)


def _language(page: Page, data: dict[str, Any], metas: dict[str, str]) -> str | None:
    tags = [_text(data.get("inLanguage")), page.language, metas.get("og:locale"), metas.get("content-language")]
    return next(filter(None, map(language_code, tags)), None)


def _address(page: Page, data: dict[str, Any], metas: dict[str, str]) -> str | None:
    """Return the page's canonical address, which may be relative."""
    canonical = next((href for rel, href in page.links if "canonical" in rel.split() and href.strip()), None)
    main = data.get("mainEntityOfPage")
    main = (main.get("@id") or main.get("url")) if isinstance(main, dict) else main
    found = map(_text, (canonical, metas.get("og:url"), main, data.get("url")))
    return next((text for text in found if text and _fetchable(text)), None)


def _fetchable(address: str) -> bool:
    return bool(_ADDRESS.match(address)) or not re.match(r"[\w+.-]*:", address)
