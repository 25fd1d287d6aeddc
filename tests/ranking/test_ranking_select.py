from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from ranking_articles import ARTICLE, HEADLINE, STANDFIRST, sentences

from summarizer.article import Sentence
from summarizer.errors import UsageError
from summarizer.ranking import Selection, rank, select
from summarizer.ranking.words import count_words

SCORES = rank(ARTICLE, "de", headline=HEADLINE, standfirst=STANDFIRST)
FIVE = sentences("Eins zwei drei vier.", "Fünf sechs.", "Sieben acht neun.", "Zehn.", "Elf zwölf dreizehn vierzehn.")


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({}, (0, 2, 4)),
        ({"sentences": 1}, (0,)),
        ({"sentences": 2}, (0, 4)),
        ({"sentences": 9}, (0, 1, 2, 3, 4)),
        ({"words": 4}, (0,)),
        ({"words": 8}, (0, 4)),
        ({"words": 7}, (0, 2)),
        ({"percent": 50}, (0, 2)),
        ({"percent": 100}, (0, 1, 2, 3, 4)),
        ({"characters": 20}, (0,)),
        ({"characters": 38}, (0, 2)),
        ({"sentences": 2, "words": 7}, (0, 2)),
        ({"sentences": 3, "max_words": 3}, (1, 2, 3)),
        ({"sentences": 3, "min_words": 3}, (0, 2, 4)),
        ({"sentences": 3, "min_words": 4}, (0, 4)),
    ],
)
def test_limits(limits: dict[str, Any], expected: tuple[int, ...]) -> None:
    selection = select(FIVE, [5, 1, 3, 0.5, 4], language="de", **limits)
    assert selection.indices == expected
    assert selection.warnings == ()


def test_characters_are_those_of_the_printed_brief() -> None:
    texts = ["Der Rat tagt.", "Der Hund bellt."]
    printed = len(" ".join(texts))
    assert select(sentences(*texts), [2, 1], characters=printed).indices == (0, 1)
    assert select(sentences(*texts), [2, 1], characters=printed - 1).indices == (0,)


@pytest.mark.parametrize("limits", [{"words": 1}, {"characters": 5}, {"percent": 5}, {"words": 2, "sentences": 2}])
def test_if_nothing_fits_the_best_one_is_taken_with_a_warning(limits: dict[str, Any]) -> None:
    article = sentences("Eins zwei drei vier.", "Fünf sechs sieben acht.")
    selection = select(article, [1, 2], **limits)
    assert selection.indices == (1,)
    assert "not one sentence is within" in selection.warnings[0]


def test_if_no_sentence_has_the_length_asked_for_all_are_looked_at() -> None:
    selection = select(FIVE, [5, 1, 3, 0.5, 4], sentences=1, min_words=20)
    assert selection.indices == (0,)
    assert selection.warnings == ("no sentence has at least 20 words; all are looked at",)


@pytest.mark.parametrize(
    "limits",
    [
        {"sentences": 0},
        {"words": -1},
        {"characters": 0},
        {"percent": 0},
        {"percent": 101},
        {"min_words": 9, "max_words": 3},
    ],
)
def test_impossible_limits(limits: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        select(FIVE, [1] * 5, **limits)


def test_scores_of_another_article() -> None:
    with pytest.raises(ValueError, match="5 sentences, but 4 scores"):
        select(FIVE, [1] * 4)


def test_no_sentence() -> None:
    assert select([], []) == Selection(())


@pytest.mark.parametrize("text", ["…", "Nein.", "Wort " * 1000])
def test_one_sentence(text: str) -> None:
    assert select(sentences(text), [0.0], sentences=3).indices == (0,)


def test_scores_that_are_no_numbers_are_the_lowest() -> None:
    assert select(FIVE[:3], [float("nan"), 1.0, float("-inf")], sentences=1).indices == (1,)


def test_a_measure_counts_in_place_of_the_words() -> None:
    asked: list[Sentence] = []

    def doubled(asked_for: Sequence[Sentence]) -> list[int]:
        asked.extend(asked_for)
        return [2 * count_words(sentence.text) for sentence in asked_for]

    assert select(FIVE, [5, 1, 3, 0.5, 4], words=14, measure=doubled).indices == (0, 2)
    assert asked == FIVE


def test_a_sentence_that_leans_on_another_comes_with_it_or_not_at_all() -> None:
    article = sentences(
        "Orth reist nach Genf.", "Sie trifft dort den Rat.", "Der Hund bellt laut.", "Die Katze schläft."
    )
    assert select(article, [3, 9, 4, 5], sentences=2).indices == (0, 1)
    assert select(article, [0, 5, 4, 4.5], sentences=2).indices == (2, 3)
    assert select(article, [0, 5, 4, 4.5], sentences=2, standing_alone=False).indices == (1, 3)


def test_what_cannot_be_understood_does_not_fill_the_room() -> None:
    article = sentences("Der Rat tagt heute in Genf.", "Der Präsident von Norland reist mit dem Zug an.", "Er winkt.")
    assert select(article, [9, 5, 4], words=8).indices == (0,)


def test_the_same_in_other_words_is_said_once() -> None:
    article = sentences(
        "Norland und Südland vereinbaren in Genf eine Waffenruhe.",
        "In Genf haben Norland und Südland eine Waffenruhe vereinbart.",
        "Beobachter der Vereinten Nationen reisen an.",
        "Der Hund bellt.",
    )
    assert select(article, [1.0, 0.9, 0.6, 0.1], sentences=2).indices == (0, 2)
    assert select(article, [1.0, 0.9, 0.6, 0.1], sentences=2, diverse=False).indices == (0, 1)


def test_why_each_sentence_was_chosen_or_not() -> None:
    selection = select(ARTICLE, SCORES, sentences=3)
    assert [choice.index for choice in selection.choices] == list(range(len(ARTICLE)))
    assert tuple(choice.index for choice in selection.choices if choice.chosen) == selection.indices
    assert max(choice.score for choice in selection.choices) == 1
    assert [(choice.leaning, choice.leans_on) for choice in selection.choices[3:5]] == [(None, None), ("connective", 3)]


def test_repetition_is_explained() -> None:
    article = sentences("Der Rat tagt in Genf.", "In Genf tagt ein Rat.", "Der Hund bellt.", "Die Katze schläft.")
    choice = select(article, [4, 3, 2, 1], sentences=2).choices[1]
    assert (choice.chosen, choice.repeats) == (False, 0)
    assert choice.repetition > 0.5


def test_a_selection_is_plain_data() -> None:
    plain = select(FIVE, [5, 1, 3, 0.5, 4], sentences=1).to_dict()
    assert plain["indices"] == [0]
    assert plain["choices"][0]["chosen"] is True


def test_the_first_three_by_lead() -> None:
    assert select(ARTICLE, rank(ARTICLE, "de", "lead"), sentences=3).indices == (0, 1, 2)
