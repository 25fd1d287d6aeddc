"""Relative links in feeds, which mean nothing without what they are relative to."""

import json

import pytest

from summarizer.readers import read

ITEM = "<item><title>Zoll</title>{}<description>Die Zölle sinken. Das gilt ab Mai.</description></item>"
ENTRY = "<entry{}><title>Zoll</title>{}<content>Die Zölle sinken. Das gilt ab Mai.</content></entry>"


def rss(head: str, link: str = "<link>/artikel/1</link>", root: str = "") -> str:
    return f'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"{root}><channel>{head}{ITEM.format(link)}</channel></rss>'


def atom(head: str, entry: str = "", root: str = "", link: str = '<link href="/artikel/1"/>') -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"{root}>{head}{ENTRY.format(entry, link)}</feed>'


def json_feed(url: str, **fields: str) -> str:
    item = {"id": "1", "url": url, "content_text": "Die Zölle sinken. Das gilt ab Mai."}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", **fields, "items": [item]})


@pytest.mark.parametrize(
    ("feed", "url"),
    [
        (rss("<link>https://z.example/</link>"), "https://z.example/artikel/1"),
        (rss("<link>https://z.example/ausland/</link>", "<link>1.html</link>"), "https://z.example/ausland/1.html"),
        (rss("<link>https://z.example/</link>", "<link>https://y.example/1</link>"), "https://y.example/1"),
        (rss("<link>https://z.example/</link>", "<link>//y.example/1</link>"), "https://y.example/1"),
        (rss('<atom:link rel="self" href="https://z.example/rss.xml"/>'), "https://z.example/artikel/1"),
        (rss('<link>/</link><atom:link rel="self" href="https://z.example/rss"/>'), "https://z.example/artikel/1"),
        (rss("<link>https://z.example/</link>", root=' xml:base="https://x.example/"'), "https://x.example/artikel/1"),
        (rss("<link>https://z.example/</link>", "<guid>https://z.example/1</guid>"), "https://z.example/1"),
        (rss("<link>https://z.example/</link>", "<guid>4711</guid>"), None),
        (rss("<link>https://z.example/</link>", ""), None),
        (rss(""), None),
        (rss("<link>/</link>"), None),
        (atom("", root=' xml:base="https://x.example/"'), "https://x.example/artikel/1"),
        (atom('<link href="https://z.example/"/>'), "https://z.example/artikel/1"),
        (atom('<link rel="self" href="https://z.example/atom"/>'), "https://z.example/artikel/1"),
        (
            atom("", ' xml:base="ausland/"', ' xml:base="https://x.example/"', '<link href="1"/>'),
            "https://x.example/ausland/1",
        ),
        (atom(""), None),
        (atom("", root=' xml:base="http://["'), None),
        (json_feed("/1", home_page_url="https://z.example/"), "https://z.example/1"),
        (json_feed("/1", feed_url="https://z.example/feed.json"), "https://z.example/1"),
        (json_feed("https://y.example/1", home_page_url="https://z.example/"), "https://y.example/1"),
        (json_feed("/1"), None),
        (json_feed("http://["), None),
    ],
)
def test_link_is_an_address_or_none(feed: str, url: str | None) -> None:
    assert read(feed.encode(), name="feed").url == url


def test_relative_address_of_a_saved_page_is_none() -> None:
    page = '<html><head><link rel="canonical" href="/zoll"></head><body><p>Die Zölle sinken.</p></body></html>'
    assert read(page.encode(), name="a.html").url is None
