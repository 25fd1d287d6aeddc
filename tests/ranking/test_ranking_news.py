from __future__ import annotations

import pytest
from ranking_articles import ARTICLE, HEADLINE, STANDFIRST, sentences

from summarizer.ranking import explain, rank

PARTS = explain(ARTICLE, "de", headline=HEADLINE, standfirst=STANDFIRST)


def test_the_parts_are_named() -> None:
    assert list(PARTS[0]) == [
        "centrality",
        "position",
        "headline",
        "standfirst",
        "names",
        "numbers",
        "substance",
        "quoted",
        "quotation",
        "question",
        "list",
        "leaning",
    ]


@pytest.mark.parametrize(
    ("part", "with_it"),
    [
        ("names", [3, 6]),
        ("numbers", [1, 3]),
        ("quotation", [2]),
        ("question", [5]),
        ("leaning", [1, 4, 7]),
        ("headline", [0, 3, 4, 6, 7]),
        ("standfirst", [0, 1, 3]),
    ],
)
def test_what_each_part_is_about(part: str, with_it: list[int]) -> None:
    assert [index for index, parts in enumerate(PARTS) if parts[part]] == with_it


def test_discounts_are_negative_and_the_rest_is_not() -> None:
    discounts = {"list", "quoted", "quotation", "question", "leaning"}
    for parts in PARTS:
        assert all(value <= 0 if name in discounts else value >= 0 for name, value in parts.items())


def test_a_reference_costs_more_than_a_connective() -> None:
    assert PARTS[7]["leaning"] < PARTS[4]["leaning"] < 0


def test_the_sentence_with_the_news_is_best_wherever_it_stands() -> None:
    moved = [*ARTICLE[3:], *ARTICLE[:3]]
    for article in (ARTICLE, moved):
        scores = rank(article, "de", headline=HEADLINE, standfirst=STANDFIRST)
        assert article[scores.index(max(scores))] == ARTICLE[0]


def test_what_the_others_are_about_is_central() -> None:
    article = sentences(
        "Der Hund schläft.", "Der Rat tagt in Genf.", "Genf erwartet den Rat.", "Der Rat berät in Genf."
    )
    centralities = [parts["centrality"] for parts in explain(article)]
    assert min(centralities) == centralities[0]


def test_headline_and_standfirst_are_not_needed() -> None:
    assert all(parts["headline"] == parts["standfirst"] == 0 for parts in explain(ARTICLE))
