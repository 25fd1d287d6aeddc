"""Hard sentences, German and English: each text of the files is cut exactly where its ¦ stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.segmentation import segment


def _texts(language: str) -> list[str]:
    lines = (Path(__file__).parent / f"torture.{language}.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_the_german_set_is_large_enough() -> None:
    assert sum(text.count("¦") + 1 for text in _texts("de")) >= 120


@pytest.mark.parametrize("text", _texts("de"))
def test_german(text: str) -> None:
    assert segment(text.replace("¦", ""), "de") == [part.strip() for part in text.split("¦")]


@pytest.mark.parametrize("text", _texts("en"))
def test_english(text: str) -> None:
    assert segment(text.replace("¦", ""), "en") == [part.strip() for part in text.split("¦")]
