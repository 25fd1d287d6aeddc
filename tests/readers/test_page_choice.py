"""What is taken for a web page or for Markdown, and which encoding a page is in."""

import codecs

import pytest

from summarizer.readers import BUILT_IN, Sample, read
from summarizer.readers.html import declared

STORY = "Für den Hafen gibt es Pläne. Niemand kennt sie."
PAGE = f"<!DOCTYPE html><html><head>{{}}</head><body><p>{STORY}</p></body></html>"


def chosen(start: bytes, name: str = "", media_type: str = "") -> str:
    sample = Sample(start, name, media_type)
    return next(name for name, format_ in BUILT_IN.items() if format_.accepts(sample))


@pytest.mark.parametrize(
    ("start", "name", "media_type", "reader"),
    [
        (b"<!DOCTYPE html><html>", "", "", "html"),
        (b"\xef\xbb\xbf \n<HTML lang=de>", "a.txt", "", "html"),
        (b"<!-- made by hand --><html>", "", "", "html"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>", "", "", "html"),
        ("<html>".encode("utf-16"), "", "", "html"),
        (b"<p>Ein Satz.", "", "", "html"),
        (b"Ein Satz.<br>Noch einer.", "a.html", "", "html"),
        (b"Ein Satz.<br>Noch einer.", "https://example.org/a", "text/html", "html"),
        (b"Ein Satz.", "a.html", "", "text"),
        (b"Ein Satz mit <b>.", "a.html", "text/plain", "text"),
        (b"<b>Fett</b> am Anfang.", "a.txt", "", "text"),
        (b"<Pause> Danach ging es weiter.", "", "", "text"),
        (b"# Kopf", "a.md", "", "markdown"),
        (b"# Kopf", "A.MARKDOWN", "", "markdown"),
        (b"# Kopf", "https://example.org/a", "text/markdown", "markdown"),
        (b"# Kopf", "a.txt", "", "text"),
    ],
)
def test_reader(start: bytes, name: str, media_type: str, reader: str) -> None:
    assert chosen(start, name, media_type) == reader


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "windows-1252"),
        ("<meta charset=utf-8>", "utf-8"),
        ("<meta charset='utf-8'>", "windows-1252"),
        ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=iso-8859-1'>", "windows-1252"),
        ("<meta charset=windows-1250>", "utf-8-sig"),
        ("<meta charset=koi8-r>", "koi8-r"),
        ("<meta charset=klingon>", "utf-8"),
        ("<meta charset=hex>", "utf-8"),
        ("<meta charset=utf-16>", "utf-8"),
    ],
)
def test_encoding(head: str, encoding: str) -> None:
    page = PAGE.format(head)
    if encoding == "koi8-r":
        page = page.replace(STORY, "Порт закрыт. Корабли ждут.")
    article = read(page.encode(encoding), name="a.html")
    assert article.text == ("Порт закрыт. Корабли ждут." if encoding == "koi8-r" else STORY)


def test_encoding_given_settles_it() -> None:
    page = PAGE.format("<meta charset=utf-8>")
    assert read(page.encode(), name="a.html", encoding="windows-1252").text == STORY.replace("ü", "Ã¼").replace(
        "ä", "Ã¤"
    )


def test_declared_encodings_mean_what_browsers_mean() -> None:
    assert declared(b"<meta charset=latin1>\x84") == "cp1252"
    assert declared(b"<?xml version='1.0' encoding='us-ascii'?>\x84") == "cp1252"
    assert declared(codecs.BOM_UTF8 + b"<meta charset=latin1>") is None
    assert declared(b"<p>charset=latin1</p>") is None
