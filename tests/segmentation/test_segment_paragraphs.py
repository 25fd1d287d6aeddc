"""Paragraphs, lists, line breaks, texts without case, other languages, and the sentences of an article."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer.article import Article, Paragraph, Sentence
from summarizer.segmentation import segment, segment_spans, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t ", []),
        ("Kanzlerin in Paris\n\nSie bleibt dort.", ["Kanzlerin in Paris", "Sie bleibt dort."]),
        ("Kanzlerin in Paris\r\n\r\nSie bleibt.", ["Kanzlerin in Paris", "Sie bleibt."]),
        ("Sie reist am\n7. Dezember ab. Er\nbleibt.", ["Sie reist am\n7. Dezember ab.", "Er\nbleibt."]),
        ("Die Punkte:\n1. Ruhe\n2. Hilfe", ["Die Punkte:", "1. Ruhe\n2. Hilfe"]),
        ("Die Punkte:\n1. Ruhe.\n2. Hilfe.", ["Die Punkte:", "1. Ruhe.", "2. Hilfe."]),
        ("- Ruhe\n- Hilfe. Sofort.", ["- Ruhe", "- Hilfe.", "Sofort."]),
        ("• Ruhe\n• Hilfe", ["• Ruhe", "• Hilfe"]),
        ("a) Ruhe.\nb) Hilfe.", ["a) Ruhe.", "b) Hilfe."]),
        ("Das stimmt. 😀 Wirklich.", ["Das stimmt.", "😀 Wirklich."]),
        ("Das stimmt. 😀", ["Das stimmt. 😀"]),
        ("😀", ["😀"]),
        ("Ende?\u00a0Nein.\u2029Doch.", ["Ende?", "Nein.", "Doch."]),
    ],
)
def test_paragraphs_and_lists(text: str, expected: list[str]) -> None:
    assert segment(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "SIE REIST AM 7. MAI AB. DR. LENZ BLEIBT.", ["SIE REIST AM 7. MAI AB.", "DR. LENZ BLEIBT."]),
        ("en", "mr. hill paused ... and left. nobody spoke.", ["mr. hill paused ... and left.", "nobody spoke."]),
        ("en", 'she asked why. "when?" hill asked.', ["she asked why.", '"when?" hill asked.']),
        ("en", "it is based in the u.s. in 2004 it moved.", ["it is based in the u.s. in 2004 it moved."]),
    ],
)
def test_texts_without_case(language: str, text: str, expected: list[str]) -> None:
    assert segment(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "M. Dupont est là. Il parle à 21 h. « Oui. »", ["M. Dupont est là.", "Il parle à 21 h.", "« Oui. »"]),
        ("es", "El Sr. Ruiz llegó. ¿Cuándo? Ayer.", ["El Sr. Ruiz llegó.", "¿Cuándo?", "Ayer."]),
        ("it", "Il dott. Neri tace. Perché?", ["Il dott. Neri tace.", "Perché?"]),
        ("ru", "Он живёт в Москве. Она уехала.", ["Он живёт в Москве.", "Она уехала."]),
        ("zh", "他来了。她走了！为什么？", ["他来了。", "她走了！", "为什么？"]),
        ("ja", "「終わった。」と述べた。次は東京だ。", ["「終わった。」と述べた。", "次は東京だ。"]),
        ("el", "Ήρθε. Τι έγινε; Κανείς δεν ξέρει.", ["Ήρθε.", "Τι έγινε;", "Κανείς δεν ξέρει."]),
        ("xx", "Aba bo. Co de!", ["Aba bo.", "Co de!"]),
        ("", "Aba bo. Co de!", ["Aba bo.", "Co de!"]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert segment(text, language) == expected


def test_a_region_does_not_change_the_language() -> None:
    text = "Am 7. Mai kam er. Sie nicht."
    assert (
        segment(text, "de-AT") == segment(text, "DE_ch") == segment(text, "de") == ["Am 7. Mai kam er.", "Sie nicht."]
    )


def test_spans_are_offsets_into_the_text() -> None:
    assert segment_spans("  Er kam.\n\n Sie ging. \n") == [(2, 9), (12, 21)]


def test_the_sentences_of_an_article_know_their_place() -> None:
    article = Article(
        paragraphs=(Paragraph("Er kam am 3. Mai. Sie nicht."), Paragraph(""), Paragraph("Ende.")), language="de"
    )
    found = sentences(article)
    assert found == [
        Sentence("Er kam am 3. Mai.", 0, 0, 17),
        Sentence("Sie nicht.", 0, 18, 28),
        Sentence("Ende.", 2, 0, 5),
    ]
    assert all(article.paragraphs[s.paragraph].text[s.start : s.end] == s.text for s in found)


def test_a_given_language_wins_over_that_of_the_article() -> None:
    article = Article(paragraphs=(Paragraph("Es war am 3. Gipfel war nichts."),), language="en")
    assert len(sentences(article)) == 2
    assert len(sentences(article, "de")) == 1


def test_pysbd_is_loaded_only_where_it_cuts() -> None:
    code = (
        "import sys; from summarizer.segmentation import segment; segment('Ja. Nein.'); print('pysbd' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
