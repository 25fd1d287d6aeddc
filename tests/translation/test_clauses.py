"""A sentence is cut at its commas and put together again."""

import pytest

from summarizer.translation.clauses import cut_at_commas, rejoin
from summarizer.translation.engine import LENGTH_PENALTY, Hypothesis


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
        ("„Er kam, sah“, sagte er.", [["„Er kam, sah“,", "sagte er."]]),
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
        (["Er kam,", "als,", "ging."], ["He came,", "When.", "The end."], "He came, when, the end."),
        (["Gut,", "sagte Merkel."], ["Good.", "Merkel said."], "Good, Merkel said."),
        (
            ["Er sah,", "wie russische Truppen kamen."],
            ["He saw,", "Russian troops came."],
            "He saw, Russian troops came.",
        ),
        (["Wer kommt,", "fragte er."], ["Who is coming?", "He asked."], "Who is coming? he asked."),
        (
            ["Das sagte er,", "das heißt,", "ob es geht."],
            ["He said that,", "that is,", "Whether it works."],
            "He said that, that is whether it works.",
        ),
    ],
)
def test_parts_are_put_together(sources: list[str], texts: list[str], whole: str) -> None:
    joined = rejoin(sources, [Hypothesis(text, -0.5, ("x",)) for text in texts])
    assert joined
    assert joined.text == whole


def test_the_score_is_that_of_one_whole() -> None:
    # A score is the sum of the log-probabilities by the length to the power of the penalty.
    parts = [Hypothesis("a", -2.0 / 4**LENGTH_PENALTY, ("a",) * 3), Hypothesis("b", -1.0 / 2**LENGTH_PENALTY, ("b",))]
    whole = rejoin(["a,", "b"], parts)
    assert whole
    assert whole.score == pytest.approx(-3.0 / 6**LENGTH_PENALTY)


def test_a_part_without_translation_makes_no_whole() -> None:
    assert rejoin(["a,", "b"], [Hypothesis("", 0.0), Hypothesis("b", -1.0)]) is None
