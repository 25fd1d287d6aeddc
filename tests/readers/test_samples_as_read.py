"""The sample articles: heads, layouts, and what they are there to show."""

from pathlib import Path

import pytest

from summarizer.article import Article
from summarizer.readers import read

SAMPLES = Path(__file__).parents[2] / "samples"
HEADS = {
    "genf-gespraeche.txt": (
        "Genfer Gespräche",
        "Vermittler legen Fahrplan für Gefangenenaustausch vor",
        "Genf",
        "2026-02",
        8,
    ),
    "osze-beobachter.txt": (
        None,
        "OSZE schickt zusätzliche Beobachter an die Grenze im Südkaukasus",
        "Wien (dpa)",
        None,
        8,
    ),
    "sanktionspaket.txt": (
        "Europäische Union",
        "EU-Staaten einigen sich auf neues Sanktionspaket – Budapest enthält sich",
        None,
        "2026-04-22T18:45",
        7,
    ),
}


def head(article: Article) -> tuple[str | None, str | None, str | None, str | None, int]:
    return article.kicker, article.headline, article.dateline, article.published, len(article.paragraphs)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_head(name: str) -> None:
    article = read(SAMPLES / name)
    assert head(article) == HEADS[name]
    assert {"caption", "credit", "signature"} <= {item.kind for item in article.furniture}
    assert all(paragraph.text.endswith((".", "“")) for paragraph in article.paragraphs)


@pytest.mark.parametrize("name", sorted(HEADS))
def test_length_and_terms(name: str) -> None:
    text = " ".join((SAMPLES / name).read_text(encoding="utf-8").split())
    assert 250 <= len(text.split()) <= 450
    for term in ("Auswärtige", "Nato", "OSZE", "Kreml", "Vereinten Nationen", "„", '"'):
        assert term in text, term


def test_samples_show_different_layouts() -> None:
    lines = {name: (SAMPLES / name).read_text(encoding="utf-8").splitlines() for name in HEADS}
    assert max(map(len, lines["osze-beobachter.txt"])) <= 72
    assert max(map(len, lines["genf-gespraeche.txt"])) > 300
    assert read(SAMPLES / "genf-gespraeche.txt").standfirst
    assert read(SAMPLES / "sanktionspaket.txt").byline
