from __future__ import annotations

import pytest
from ranking_articles import sentences

from summarizer.ranking.ties import Tie, ties


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Der Rat tagt.", "Genf liegt im Süden."], {}),
        (["Orth reist nach Genf.", "Sie trifft den Rat."], {1: Tie("reference", 0)}),
        (
            [
                "Orth reist nach Genf.",
                "Sie trifft den Rat.",
                "Am Abend hält sie eine Rede.",
                "Sie spricht Französisch.",
            ],
            {1: Tie("reference", 0), 2: Tie("reference", 0), 3: Tie("reference", 0)},
        ),
        (
            ["Orth reist nach Genf.", "Sie trifft den Rat.", "Dabei geht es um Getreide.", "Sie hofft auf Einigung."],
            {1: Tie("reference", 0), 2: Tie("reference", 1), 3: Tie("reference", 2)},
        ),
        (
            ["Der Rat tagt.", "Ministerin Lena Orth kommt.", "Es regnet in Genf.", "„Wir hoffen“, sagte Orth."],
            {2: Tie("connective", 1), 3: Tie("name", 1)},
        ),
        (["Sie trifft den Rat.", "Der Rat tagt."], {0: Tie("reference", None)}),
    ],
)
def test_what_leans_on_what(texts: list[str], expected: dict[int, Tie]) -> None:
    article = sentences(*texts)
    assert ties(article, range(len(article)), [0] * len(article), "de") == expected


def test_no_tie_reaches_into_another_article() -> None:
    article = sentences("Ministerin Lena Orth reist.", "Sie trifft den Rat.", "„Wir hoffen“, sagte Orth.")
    assert ties(article, range(3), [0, 1, 1], "de") == {1: Tie("reference", None)}
