"""Web pages and Markdown of any size: ordinary ones, and the worst that they can be."""

from __future__ import annotations

from collections.abc import Callable

_PARAGRAPH = (
    "Die Delegationen haben am {n}. Tag ihre <a href='/x'>Gespräche</a> fortgesetzt. Ein Sprecher sagte um 21.30 Uhr: "
    "„Wir sind <b>weiter</b> als gestern.“ Nach Angaben der Vereinten Nationen nahmen {n} Vertreter teil."
)
_MARKDOWN = (
    "Die **Delegationen** haben am {n}. Tag ihre [Gespräche](https://example.org/{n}) fortgesetzt. Ein Sprecher sagte "
    "um 21.30 Uhr: „Wir sind _weiter_ als gestern.“\n\n"
)


def _page(size: int, content: str) -> bytes:
    before = "<!doctype html><html lang=de><head><title>Kopf</title></head><body><article><h1>Kopf</h1>"
    return f"{before}{content}</article></body></html>".encode()[: size + 200]


def _newspaper(size: int) -> bytes:
    step = len(_PARAGRAPH.encode()) + 60
    return _page(
        size, "".join(f"<div class='text-{n}'><p>{_PARAGRAPH.format(n=n)}</p></div>" for n in range(size // step))
    )


def _repeated(unit: str) -> Callable[[int], bytes]:
    return lambda size: _page(size, unit * (size // len(unit)))


def _markdown(unit: str) -> Callable[[int], bytes]:
    return lambda size: "".join(unit.format(n=n) for n in range(size // len(unit))).encode()


PAGES: dict[str, Callable[[int], bytes]] = {
    "page": _newspaper,
    "page, deep": lambda size: _page(size, "<div>" * (size // 11) + "Text." + "</div>" * (size // 11)),
    "page, open tags": _repeated("<div>"),
    "page, bold": _repeated("<b>a"),
    "page, short paragraphs": _repeated("<p>a"),
    "page, nested lists": _repeated("<ul><li>a"),
    "page, nested tables": _repeated("<table><tr><td>a"),
    "page, rows": _repeated("<tr><td>1<td>2"),
    "page, line breaks": _repeated("Ja.<br><br>"),
    "page, links": _repeated("<a href=x>a</a>"),
    "page, furniture": _repeated("<figcaption>Foto: dpa</figcaption>"),
    "page, stories": _repeated("<div class=article-body>Ein Satz.</div>"),
    "page, headlines": _repeated("<h1>a</h1>"),
    "page, times": _repeated("<time>1</time>"),
    "page, attributes": lambda size: _page(size, f"<a {'b=c ' * (size // 4)}>x"),
    "page, ampersands": _repeated("&"),
    "page, comments": _repeated("<!--"),
    "page, JSON-LD": lambda size: (
        f'<html><script type="application/ld+json">{"[" * (size // 2)}{"{}" * (size // 4)}</script>'
    ).encode(),
    "Markdown": _markdown(_MARKDOWN),
    "Markdown, brackets": _markdown("["),
    "Markdown, links": _markdown("[a](b"),
    "Markdown, stars": _markdown("*a _b "),
    "Markdown, cells": _markdown("|a"),
    "Markdown, quotations": _markdown(">"),
    "Markdown, items": _markdown("- a\n"),
    "Markdown, headlines": _markdown("# a\n"),
}
"""By name, what makes one of so many bytes; those whose names begin with "Markdown" are that."""
