"""The name by which a digest knows an article again, the next day and in another feed."""

from __future__ import annotations

import hashlib
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from summarizer.article import Article

_CAMPAIGN: Final = "utm_"  # what the links in newsletters and feeds have at their end to count clicks
_PARTS: Final = frozenset({"comments", "kommentare", "forum", "top", "content", "main"})  # of a page with one article


def identity(article: Article) -> str:
    """Return the address of an article, without what only counts clicks, or where it has none a hash of its words."""
    if article.url and "://" in article.url:  # a link that names no host may be any site's
        return _address(article.url)
    told = " ".join(f"{article.headline or ''}\n{article.text}".split())
    return "sha256:" + hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    fields = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in fields if not name.startswith(_CAMPAIGN)]
    query = parts.query if len(kept) == len(fields) else urlencode(kept)
    return parts._replace(netloc=parts.netloc.lower(), query=query, fragment=_entry(parts.fragment)).geturl()


def _entry(fragment: str) -> str:
    """Return what names an entry of a page, such as a live blog's; "ref=rss" and "comments" name none."""
    return "" if "=" in fragment or fragment.lower() in _PARTS else fragment
