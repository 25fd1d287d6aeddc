"""Sentences that an article says twice, word for word: ranked and chosen as if they were said once."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from summarizer.article import Sentence


def first_occurrences(sentences: Sequence[Sentence]) -> list[int]:
    """Return for each sentence the index of the first with its text; case and white space make no difference."""
    seen: dict[str, int] = {}
    return [seen.setdefault(_key(sentence.text), index) for index, sentence in enumerate(sentences)]


def _key(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
