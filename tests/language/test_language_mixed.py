"""Texts in several languages: paragraphs, articles, quotations."""

from __future__ import annotations

from summarizer.article import Article, Paragraph
from summarizer.language import Detection, Quotation, detect_article, detect_paragraphs, foreign_quotations

GERMAN = "Die Außenministerin sprach am Montag in Berlin mit dem Botschafter über die Lage an der Grenze."
ENGLISH = "The foreign minister met the ambassador in Berlin on Monday to discuss the situation at the border."


def _article(*paragraphs: str, headline: str | None = None) -> Article:
    return Article(headline=headline, paragraphs=tuple(map(Paragraph, paragraphs)))


def test_each_paragraph_has_its_language() -> None:
    found = detect_paragraphs([GERMAN, ENGLISH, "", "NATO"])
    assert [one.language for one in found] == ["de", "en", None, None]


def test_a_short_paragraph_is_judged_by_the_others() -> None:
    alone = detect_paragraphs(["Adam Nowak, Prag"])[0]
    beside = detect_paragraphs([GERMAN, "Adam Nowak, Prag"])[1]
    assert alone.language != "de"
    assert beside.language == "de"


def test_an_article_is_in_the_language_of_most_of_its_letters() -> None:
    assert detect_article(_article(GERMAN, GERMAN, GERMAN, ENGLISH)).language == "de"
    assert detect_article(_article(ENGLISH, GERMAN, ENGLISH, ENGLISH)).language == "en"
    assert detect_article(_article(GERMAN, headline="Talks in Berlin")).language == "de"


def test_an_article_in_one_language_is_reliable_and_one_in_halves_is_not() -> None:
    whole, halves = detect_article(_article(GERMAN, GERMAN)), detect_article(_article(GERMAN, ENGLISH))
    assert whole.reliable
    assert whole.confidence > 0.99
    assert not halves.reliable
    assert 0.4 < halves.confidence < 0.6


def test_an_article_without_letters_is_unknown() -> None:
    unknown = Detection(None, 0.0, reliable=False)
    assert detect_article(Article()) == unknown
    assert detect_article(_article("1 2 3", "😀")) == unknown


def test_a_quotation_in_another_language_is_noticed() -> None:
    said = "We will stand by our friends in Europe"
    text = f"Der Präsident sagte: „{said}.“ Die Ministerin antwortete: „Das haben wir gern gehört.“"
    start = text.index("We")
    assert foreign_quotations(text, "de") == [Quotation(start, start + len(said) + 1, "en")]


def test_a_title_is_no_quotation_in_another_language() -> None:
    assert foreign_quotations("Er las die „Washington Post“ und die „New York Times“ im Zug.", "de") == []
