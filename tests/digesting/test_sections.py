"""Which section a story stands in, and what it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.article import Article, Paragraph
from summarizer.digesting.sections import REST, Domains, section_of, title
from summarizer.glossary import Glossary

STATED = [
    ("Politik", "politics"),
    ("POLITICS", "politics"),
    ("Politik / Ausland", "politics"),
    ("News > World news", "world"),
    ("Economy, business and finance", "business"),
    ("medtop:15000000", "sport"),
    ("11000000", "politics"),
    ("Fußball", "sport"),
    ("Rezepte", "Rezepte"),
    ("Rezepte / Kuchen", "Rezepte"),
    ("Allgemein", REST),
    ("dpacat:xy", REST),
    ("medtop:20000065", REST),
    ("2026", REST),
    ("", REST),
    (None, REST),
    ("Ein Satz, der so lang ist, dass er unmöglich als Name einer Rubrik gelten kann", "Ein Satz"),
    ("Ein Satz der so lang ist dass er unmöglich als Name einer Rubrik gelten kann", REST),
]


@pytest.mark.parametrize(("stated", "section"), STATED)
def test_what_the_source_states(stated: str | None, section: str) -> None:
    assert section_of(Article(section=stated)) == section


@pytest.mark.parametrize(
    ("url", "section"),
    [
        ("https://example.org/politik/ausland/treffen-in-genf-1.html", "politics"),
        ("https://example.org/2026/11/wirtschaft/zins.html", "business"),
        ("https://example.org/de/news/a/b/sport/x.html", REST),
        ("https://example.org/sport", REST),
        ("https://[broken/sport/x", REST),
    ],
)
def test_the_address_helps_where_the_source_is_silent(url: str, section: str) -> None:
    assert section_of(Article(url=url)) == section
    assert section_of(Article(url=url, section="Kultur")) == "culture"


def test_titles_are_in_both_languages_where_they_are_known() -> None:
    assert title("politics") == {"de": "Politik", "en": "Politics"}
    assert title("Rezepte") == {"": "Rezepte"}
    assert title(REST)["de"] == "Weitere Meldungen"
    assert title(REST, alone=True) == {}


def _glossary(name: str, *terms: tuple[str, str]) -> Glossary:
    return Glossary.from_pairs(terms, "de", "en", name)


def _article(text: str, language: str = "de") -> Article:
    return Article("Lage", paragraphs=(Paragraph(text),), language=language)


def test_the_glossary_with_most_terms_in_a_story_is_its_domain() -> None:
    domains = Domains(
        [
            _glossary("diplomacy", ("Auswärtiges Amt", "Federal Foreign Office"), ("Botschafter", "ambassador")),
            _glossary("fishing", ("Angel", "fishing rod"), ("Köder", "bait")),
        ]
    )
    assert domains.section_of(_article("Der Botschafter sprach im Auswärtigen Amt über Köder.")) == "diplomacy"
    assert domains.section_of(_article("Mit Angel und Köder wartet der Botschafter.")) == "fishing"
    assert domains.section_of(_article("The ambassador left.", "en")) == "diplomacy"
    assert domains.section_of(_article("Es regnet.")) == REST


def test_all_glossaries_are_looked_at_where_none_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "glossaries").mkdir()
    (tmp_path / "glossaries" / "angeln.csv").write_text("de,en\nKöder,bait\n", encoding="utf-8")
    assert Domains.of(None).section_of(_article("Der Köder fehlt.")) == "angeln"
    assert Domains.of(["diplomacy"]).section_of(_article("Der Köder fehlt.")) == REST
