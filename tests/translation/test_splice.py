"""Where a term goes in a finished translation, and how it stands there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from fake_pieces import Pieces

from summarizer.translation.engine import Hypothesis
from summarizer.translation.splice import Place, Wanted, Word, find_pieces, fix, places, put, text_of, words_of

SOURCE = ("▁Das", "▁Auswärtige", "▁Amt", "▁schweigt", "▁heute", "▁wie", "▁gestern", ".")
AT_TERM = range(1, 3)


def words(text: str, looks_at: Sequence[int | None]) -> tuple[Word, ...]:
    """Return the words of a text, each of which looks at one source piece alone, or (None) at all alike."""
    rows = tuple(
        tuple(1 / len(SOURCE) if place is None else float(place == column) for column in range(len(SOURCE)))
        for place in looks_at
    )
    pieces = tuple("▁" + word for word in text.split())
    return words_of(Hypothesis(text, 0.0, pieces, SOURCE, rows), Pieces())


def spliced(text: str, looks_at: Sequence[int | None], wanted: Wanted) -> str | None:
    sentence = words(text, looks_at)
    found = places(sentence, wanted)
    return text_of(put(sentence, found[0], wanted, Pieces())) if found else None


OFFICE = "Federal Foreign Office"


@pytest.mark.parametrize(
    ("text", "looks_at", "expected"),
    [
        ("The External Ministry is silent.", [0, 1, 2, 3, 3], "The Federal Foreign Office is silent."),
        ("The silent External Ministry.", [0, 3, 1, 2], "The silent Federal Foreign Office."),
        # An article that looks at the term stays, and so do the marks around it and a possessive.
        ("The External Ministry is silent.", [1, 1, 2, 3, 3], "The Federal Foreign Office is silent."),
        ("The “Ministry”, silent.", [0, 2, 3], "The “Federal Foreign Office”, silent."),
        ("The Ministry’s silence", [0, 2, 3], "The Federal Foreign Office’s silence"),
        # No word of the term stands there twice.
        ("The Foreign Office is silent.", [0, 1, 0, 3, 3], "The Federal Foreign Office is silent."),
        ("The Federal Ministry is silent.", [0, 0, 2, 3, 3], "The Federal Foreign Office is silent."),
        ("A the Federal Ministry", [0, 0, 0, 2], "A the Federal Foreign Office"),
        # A comma ends a place.
        ("The ministry, silent.", [0, 2, 2], "The Federal Foreign Office, silent."),
        ("It is silent.", [0, 3, 3], None),
        ("It is silent.", [None, None, None], None),
        ("", [], None),
    ],
)
def test_places_by_attention(text: str, looks_at: Sequence[int | None], expected: str | None) -> None:
    assert spliced(text, looks_at, Wanted(AT_TERM, OFFICE)) == expected


@pytest.mark.parametrize(
    ("text", "target", "renderings", "expected"),
    [
        ("The bureau is silent.", "agency", {"bureau"}, "The agency is silent."),
        ("Amt is silent.", "agency", {"amt"}, "Agency is silent."),
        ("The bureau's head", "agency's", {"bureau"}, "The agency's head"),
        ("Many bureaus, few heads", "agencies", {"bureau", "bureaus"}, "Many agencies, few heads"),
        ("He has a bureau here", "agencies", {"bureau"}, "He has agencies here"),
        ("In the bureau", "the agency", {"bureau"}, "In the agency"),
        ("The bureaucracy is silent.", "agency", {"bureau"}, None),
    ],
)
def test_places_by_dictionary(text: str, target: str, renderings: set[str], expected: str | None) -> None:
    looks_at = [None] * len(text.split())
    assert spliced(text, looks_at, Wanted(range(0), target, frozenset(renderings))) == expected


@pytest.mark.parametrize(
    ("text", "looks_at", "target", "renderings", "expected"),
    [
        ("Wolodymyr Selensky is here", [None, 1, 3, 3], "Volodymyr Zelenskyy", {"wolodymyr"},
         "Volodymyr Zelenskyy is here"),
        ("the annexion of the Crimea fails", [None, None, 0, 0, 2, 3], "annexation of Crimea", {"annexion"},
         "the annexation of Crimea fails"),
        ("Crimea, the annexion", [2, None, None], "annexation of Crimea", {"annexion"},
         "Annexation of Crimea, the annexion"),
    ],
)  # fmt: skip
def test_the_parts_of_a_term_that_came_apart_go(
    text: str, looks_at: Sequence[int | None], target: str, renderings: set[str], expected: str
) -> None:
    assert spliced(text, looks_at, Wanted(AT_TERM, target, frozenset(renderings), words=2)) == expected


def test_what_belongs_to_a_term_stays() -> None:
    sentence = words("The bureau of the bureau", [0, 2, 0, 0, 2])
    wanted = Wanted(AT_TERM, "agency")
    assert [place.start for place in places(sentence, wanted)] == [1, 4]
    assert [place.start for place in places(fix(sentence, [(4, 10)]), wanted)] == [4]
    once = put(sentence, Place(1, 2, 1.0), wanted, Pieces())
    assert [word.fixed for word in once] == [False, True, False, False, False]
    assert text_of(put(once, places(once, wanted)[0], wanted, Pieces())) == "The agency of the agency"


def test_a_long_run_is_not_replaced_whole() -> None:
    sentence = words("one two three four five six seven", [1] * 7)
    assert max(place.stop - place.start for place in places(sentence, Wanted(AT_TERM, OFFICE))) == 5


@pytest.mark.parametrize(
    ("part", "skip", "expected"),
    [
        ("Auswärtige Amt", 0, range(1, 3)),
        ("Amt", 0, range(2, 3)),
        ("Amt", 1, None),
        ("Ministerium", 0, None),
        ("Am", 0, None),
    ],
)
def test_the_pieces_of_a_source_part(part: str, skip: int, expected: range | None) -> None:
    assert find_pieces(SOURCE, part, skip) == expected


def test_the_second_of_two() -> None:
    assert find_pieces(("▁Am@@", "t", "▁und", "▁Amt"), "Amt", 1) == range(3, 4)
