"""How the room that a brief has changes what speaks for a sentence."""

from __future__ import annotations

from typing import Any

import pytest
from ranking_articles import ARTICLE, HEADLINE, sentences

from summarizer.ranking import explain, room
from summarizer.ranking.news import EMPHASIS, SHORT, WEIGHTS, weights_for

FOUR = sentences("Eins zwei drei vier.", "Fünf sechs sieben acht.", "Eins zwei drei vier.", "Neun zehn.")


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"sentences": 2}, 2),
        ({"words": 5}, 1.5),
        ({"percent": 50}, 1.5),
        ({"words": 5, "sentences": 1}, 1),
        ({"characters": 28}, 1.5),
    ],
)
def test_room_is_counted_in_sentences_of_average_length(limits: dict[str, Any], expected: float) -> None:
    assert room(FOUR, limits) == expected


def test_there_is_room_without_sentences_too() -> None:
    assert room([], {"words": 5}) > 0


def test_short_briefs_have_all_of_the_emphasis_and_long_ones_next_to_none() -> None:
    assert weights_for(0.1) == weights_for(SHORT) == WEIGHTS
    long = weights_for(10 * SHORT)
    for name, weight in WEIGHTS.items():
        assert abs(long[name]) < 0.01 if name in EMPHASIS else long[name] == weight


def test_the_first_sentence_stands_out_less_in_a_long_brief() -> None:
    short, long = (explain(ARTICLE, "de", headline=HEADLINE, room=count)[0] for count in (3, 8))
    assert short["position"] > long["position"] > 0
    assert short["centrality"] == long["centrality"]
