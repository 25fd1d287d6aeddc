"""What has no language is unknown, and nothing is an exception."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.language import Detection, detect, foreign_quotations

UNKNOWN = Detection(None, 0.0, reliable=False)


NO_WORDS = ("", " \n\t", "12.345,67 %", "…?!", "😀 🎉", "\ud800", "\x00\x01", "²³½")
ACRONYMS = ("NATO", "EU", "NATO EU UN", "G7", "UN-USA")
ADDRESSES = ("https://www.beispiel.de/der-gipfel-endet", "www.beispiel.de", "presse@amt.example", "@kanzler #gipfel")


@pytest.mark.parametrize("text", [*NO_WORDS, *ACRONYMS, *ADDRESSES])
def test_unknown(text: str) -> None:
    assert detect(text) == UNKNOWN
    assert detect(text, ["de", "en"]) == UNKNOWN


def test_letters_that_are_no_words_are_unknown() -> None:
    assert detect("qwx zkp") == UNKNOWN


def test_acronyms_within_a_sentence_do_not_hide_its_language() -> None:
    assert detect("NATO, EU und UN beraten über die OSZE.").language == "de"


@given(st.text(max_size=300), st.lists(st.sampled_from(["de", "en", "zh", "nb", "", "x-y"]), max_size=3))
def test_any_text_has_an_answer(text: str, candidates: list[str]) -> None:
    found = detect(text, candidates)
    assert 0 <= found.confidence <= 1
    assert (found.language is None) == (found.confidence == 0)
    assert found == detect(text, candidates)
    assert found.language or not found.reliable


@given(st.text(max_size=300))
def test_any_text_may_be_searched_for_quotations(text: str) -> None:
    assert all(text[one.start : one.end] for one in foreign_quotations(text, "de"))


@pytest.mark.parametrize("unit", ["Der Gipfel endet. ", "a", "a.", "a-", "@", "政", "A ", "ß", "„a"])
def test_long_text_takes_time_in_proportion(unit: str) -> None:
    detect("Der Gipfel endet.")  # loads the profiles
    start = time.process_time()
    detect(unit * (200_000 // len(unit)))
    assert time.process_time() - start < 4
