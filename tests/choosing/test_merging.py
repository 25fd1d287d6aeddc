"""Several articles on one event: one brief, each sentence with its source, nothing said twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import summarizer
from summarizer.article import Article, Paragraph
from summarizer.choosing import Length, choose_sentences, together
from summarizer.cli import main
from summarizer.errors import InputError

AGENCY = Article(
    headline="Fähre läuft vor Rügen auf Grund",
    paragraphs=(
        Paragraph(
            "Eine Fähre mit 214 Passagieren ist am Samstag vor Rügen auf Grund gelaufen. "
            "Verletzt wurde nach Angaben der Wasserschutzpolizei niemand."
        ),
        Paragraph("Schlepper wollen die Fähre in der Nacht freiziehen. Öl sei nicht ausgetreten, sagte ein Sprecher."),
    ),
    language="de",
    source="agentur.txt",
)
PAPER = Article(
    headline="214 Menschen sitzen auf Fähre fest",
    paragraphs=(
        Paragraph(
            "Vor Rügen ist am Samstag eine Fähre mit 214 Passagieren auf Grund gelaufen. "
            "Niemand sei verletzt worden, teilte die Wasserschutzpolizei mit."
        ),
        Paragraph("Die Polizei ermittelt gegen den Kapitän der Fähre."),
        Paragraph("Er soll vom Kurs nach Trelleborg abgekommen sein."),
    ),
    language="de",
    source="zeitung.txt",
)
ENGLISH = Article(
    headline="Ferry runs aground", paragraphs=(Paragraph("A ferry ran aground."),), language="en", source="ferry.txt"
)


@pytest.mark.parametrize("ranker", ["news", "lead", "textrank"])
@pytest.mark.parametrize("sentences", [2, 3, 4])
def test_what_both_report_in_different_words_is_said_once(ranker: str, sentences: int) -> None:
    chosen = choose_sentences([AGENCY, PAPER], Length(sentences=sentences), ranker)
    for words in ("auf Grund gelaufen", "erletzt"):
        assert sum(words in sentence.text for sentence in chosen.sentences) <= 1


def test_each_sentence_says_which_article_it_is_from() -> None:
    chosen = choose_sentences([AGENCY, PAPER], Length(sentences=4))
    assert set(chosen.origins) == {0, 1}
    assert list(chosen.origins) == sorted(chosen.origins)
    for sentence, origin in zip(chosen.sentences, chosen.origins, strict=True):
        paragraph = chosen.articles[origin].paragraphs[sentence.paragraph].text
        assert paragraph[sentence.start : sentence.end] == sentence.text


def test_what_all_report_speaks_for_a_sentence() -> None:
    weighed = choose_sentences([AGENCY, PAPER], Length()).weighed
    shares = {each.source.text.split()[0]: each.parts.get("agreement", 0.0) for each in weighed}
    assert shares["Eine"] > shares["Schlepper"] > shares["Öl"] == 0


def test_an_article_given_twice_changes_no_choice() -> None:
    alone = choose_sentences([AGENCY], Length(sentences=2))
    twice = choose_sentences([AGENCY, AGENCY], Length(sentences=2))
    assert [sentence.text for sentence in twice.sentences] == [sentence.text for sentence in alone.sentences]
    assert set(twice.origins) == {0}


def test_only_articles_in_the_language_of_most_are_merged() -> None:
    kept, warnings = together([ENGLISH, AGENCY, PAPER])
    assert [article.source for article in kept] == ["agentur.txt", "zeitung.txt"]
    assert warnings == ["ferry.txt is left out: it is in en, and only articles in one language are merged, here de"]
    assert [article.source for article in together([ENGLISH, AGENCY])[0]] == ["ferry.txt"]


def test_nothing_to_merge() -> None:
    with pytest.raises(InputError, match="no article"):
        summarizer.brief([])


def test_the_api_merges_a_list() -> None:
    briefs = summarizer.brief([AGENCY, PAPER], languages=["de"], sentences=3)
    assert briefs["de"].headline == AGENCY.headline
    assert [article.source for article in briefs.articles] == ["agentur.txt", "zeitung.txt"]


def test_the_command_merges_its_inputs(tmp_path: Path) -> None:
    paths = []
    for article in (AGENCY, PAPER):
        path = tmp_path / (article.source or "")
        path.write_text(f"{article.headline}\n\n{article.text}\n", encoding="utf-8")
        paths.append(str(path))
    result = CliRunner().invoke(main, ["summarize", *paths, "--merge", "-n", "4", "--from", "de", "-f", "json"])
    assert result.exit_code == 0, result.stderr
    document = json.loads(result.stdout)
    sources = [document["article"]["source"], *(other["source"] for other in document["others"])]
    assert sources == paths
    assert {item["article"] for item in document["briefs"]["de"]["sentences"]} == {0, 1}


def test_a_bad_input_is_left_out_of_the_merger(tmp_path: Path) -> None:
    path = tmp_path / "agentur.txt"
    path.write_text(AGENCY.text, encoding="utf-8")
    result = CliRunner().invoke(main, ["summarize", str(path), str(tmp_path / "none.txt"), "--merge", "--from", "de"])
    assert result.exit_code == 1
    assert "none.txt" in result.stderr
    assert "Fähre" in result.stdout


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
def test_each_sentence_is_shown_with_its_source(format_: str) -> None:
    briefs = summarizer.brief([AGENCY, PAPER], languages=["de"], sentences=4)
    shown = " ".join(str(summarizer.render(briefs, format_)).split())
    assert "gelaufen. (agentur.txt)" in shown or "gelaufen. (zeitung.txt)" in shown
    assert shown.count(".txt)") == 4
    assert ".txt)" not in str(summarizer.render(summarizer.brief([AGENCY], languages=["de"]), format_))
