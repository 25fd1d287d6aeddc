"""What holds of any text: spans in order, no character lost, time in proportion, never an exception."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.segmentation import segment, segment_spans

LANGUAGES = ("de", "en", "fr", "ja", "el", "", "xx", "de-AT", "EN_us")
WORDS = "Er Die der Paris z. z.B Dr 7 2015 II A usw 1. dpa § a.de - 😀"
SIGNS = ".!?…,:;„“”\"«»'()[]–。「 \n\t\u00a0"
PIECES = st.sampled_from([*WORDS.split(), *SIGNS, " ", " ", "\n\n", "...", ". "])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS, st.sampled_from(LANGUAGES))
@example("²." * 3 + " Der", "de")
@example("\ud800. Der", "de")
@example("(" * 50 + ". A", "en")
def test_spans_are_in_order_and_cover_every_character(text: str, language: str) -> None:
    spans = segment_spans(text, language)
    position = 0
    for start, end in spans:
        assert position <= start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[position:start].strip()
        position = end
    assert not text[position:].strip()


@given(TEXTS)
def test_segments_are_the_text_of_the_spans(text: str) -> None:
    assert segment(text, "de") == [text[start:end] for start, end in segment_spans(text, "de")]


@given(TEXTS)
def test_no_segment_is_marks_alone_beside_others(text: str) -> None:
    segments = segment(" ".join(text.split()), "de")
    assert all(any(map(str.isalnum, piece)) for piece in segments[1:])


@pytest.mark.parametrize(
    "unit",
    [
        ". ",
        "z. B. ",
        "7. ",
        "(a. ",
        '"a. ',
        "„a. B“ ",
        "\n \t",
        '."',
        "1.",
        "a … ",
        "Am 7. Mai kam Dr. Lenz. Er blieb. ",
    ],
)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    def seconds(characters: int) -> float:
        text = unit * (characters // len(unit))
        start = time.process_time()
        segment_spans(text, "de")
        return time.process_time() - start

    short = min(seconds(10_000) for _ in range(2))
    assert seconds(40_000) < 4 * 4 * max(short, 0.002)
