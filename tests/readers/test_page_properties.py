"""Whatever is done to a page or to Markdown: an article or one line of complaint, in bounded time and memory."""

from __future__ import annotations

import contextlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from measuring import MOST, effort, peak
from vectors import VECTORS, content

from benchmarks.pages import PAGES
from summarizer.errors import UserError
from summarizer.readers import read
from summarizer.readers.html import read_page

PAGE_VECTORS = [vector for vector in VECTORS if "html" in vector or "markdown" in vector]
SIZE = 40_000
TAGS = (
    "<p> </p> <div> </div> <div,class='share'> <div,class='article-body'> <article> </article> <h1> </h1> <h2> </h2> "
    "<span> <span,class='kicker'> </span> <figure> <figcaption> </figcaption> <table> <tr> <td> </table> <br> "
    "<time> </time> <a,href='x'> </a> <ul> <li> </ul> <p,hidden> <svg> </svg> <html,lang=xx> <body> </body> <title> "
    "<meta,name=author,content=x>"
)
TEXTS = [
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&",
    "&uuml;",
    "&#0;",
    "&#xD800;",
    "<",
    ">",
    "\ud800",
    "\0",
    "–",
    "<script>",
    "</script>",
]
TEXTS += [
    "Ein Satz.",
    "Foto: dpa",
    "Teilen",
    "Lesen Sie auch:",
    '<script type="application/ld+json">{"@type":"Article"}</script>',
]
PIECES = st.sampled_from([tag.replace(",", " ") for tag in TAGS.split()] + TEXTS)
patient = settings(deadline=None, max_examples=40)


@patient
@given(st.lists(PIECES | st.text(max_size=6), max_size=60).map(" ".join))
def test_any_soup_of_tags(html: str) -> None:
    with contextlib.suppress(UserError):
        article = read_page(html, "soup.html")
        assert all(paragraph.text == " ".join(paragraph.text.split()) != "" for paragraph in article.paragraphs)


@patient
@given(st.binary(max_size=300), st.sampled_from(["a.html", "a.md"]))
def test_any_bytes(data: bytes, name: str) -> None:
    for prefix in (b"", b"<!doctype html><meta charset=utf-16><p>", b"<html><p>"):
        with contextlib.suppress(UserError):
            read(prefix + data, name=name)


@pytest.mark.parametrize("vector", PAGE_VECTORS, ids=lambda vector: vector["name"])
def test_damaged_pages(vector: dict[str, str]) -> None:
    data, name = content(vector)
    chance = random.Random(7)  # noqa: S311 - nothing to do with secrets
    for _ in range(8):
        cut = data[: chance.randrange(len(data))]
        holes = bytearray(data)
        for _ in range(10):
            holes[chance.randrange(len(holes))] = chance.randrange(256)
        for damaged in (cut, bytes(holes), data[len(cut) :] + cut):
            with contextlib.suppress(UserError):
                read(damaged, name=name)


@pytest.mark.parametrize("kind", PAGES)
def test_time_and_memory_are_bounded(kind: str) -> None:
    data = PAGES[kind](SIZE)
    name = "a.md" if kind.startswith("Markdown") else "a.html"
    assert effort(data, name) < MOST
    assert peak(data, name) < 10 * len(data) + 3_000_000  # the blocks that a page may have whatever its size


def test_a_hundred_thousand_open_tags() -> None:
    story = "<p>Der Hafen ist gesperrt. Schiffe weichen aus.</p>"
    article = read_page("<div><b>" * 50_000 + story + "</b></div>" * 50_000, "deep.html")
    assert article.text == "Der Hafen ist gesperrt. Schiffe weichen aus."
