"""A sentence is cut at its commas and put together again."""

import pytest

from summarizer.translation.clauses import cut_at_commas, rejoin
from summarizer.translation.engine import Hypothesis


@pytest.mark.parametrize(
    ("sentence", "ways"),
    [
        ("Er kam.", []),
        ("Er kam, um zu gehen.", [["Er kam,", "um zu gehen."]]),
        (
            "Er kam, sah, ging.",
            [["Er kam,", "sah, ging."], ["Er kam, sah,", "ging."], ["Er kam,", "sah,", "ging."]],
        ),
        ("Das⟦ Office, Federal⇒ Office, Federal⟧ schwieg.", []),
        ("3,5 Prozent", []),
    ],
)
def test_ways_to_cut(sentence: str, ways: list[list[str]]) -> None:
    assert list(cut_at_commas(sentence)) == ways


def test_of_many_commas_the_first_four_are_tried() -> None:
    assert len(list(cut_at_commas(", ".join("abcdefgh")))) == 5


@pytest.mark.parametrize(
    ("sources", "texts", "whole"),
    [
        (["Er sagte,", "dass er kommt."], ["He said.", "That he comes."], "He said that he comes."),
        (["Er sagte,", "Biden kommt."], ["He said,", "Biden comes."], "He said, Biden comes."),
        (["Er sagte,", "ich komme."], ["He said", "I come."], "He said, I come."),
        (["„Ja“,", "sagte er."], ["“Yes.”", "Said he."], "“Yes”, said he."),
        (["Er kam,", "sah,", "ging."], ["He came,", "Saw.", "Left."], "He came, saw, left."),
    ],
)
def test_parts_are_put_together(sources: list[str], texts: list[str], whole: str) -> None:
    parts = [Hypothesis(text, -0.5, ("x",) * index) for index, text in enumerate(texts)]
    assert rejoin(sources, parts) == Hypothesis(whole, pytest.approx(-0.5))


def test_the_score_is_the_mean_by_pieces() -> None:
    assert rejoin(["a,", "b"], [Hypothesis("a", -1.0, ("a",)), Hypothesis("b", -0.5, ("b",) * 5)]).score == -0.625
