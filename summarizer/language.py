"""Which language a text is in, and how sure that is. "Unknown" is an answer; there are no silent guesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from summarizer.record import Record

if TYPE_CHECKING:
    from summarizer.article import Article

_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
# A text of acronyms alone has no language; a word all in capitals counts as one up to this many letters.
_ACRONYM = 5
# langdetect's own probability, below which its answer is a guess.
_LEAST = 0.5
_RELIABLE = 0.9
_RELIABLE_LETTERS = 20
_MOST_CHARACTERS = 20_000
_SEED = 0


@dataclass(frozen=True)
class Detection(Record):
    """A language (ISO 639-1 code, None: unknown), the confidence in it from 0 to 1, and whether to rely on it."""

    language: str | None
    confidence: float
    reliable: bool


UNKNOWN = Detection(None, 0.0, reliable=False)


def detect(text: str, candidates: Sequence[str] | None = None) -> Detection:
    """Tell the language of a text; the same text gets the same answer in every process. Never an exception.

    ``candidates`` are the codes it may be, all alike likely; without them it may be any that langdetect knows.
    """
    words = _LETTERS.findall(_URL.sub(" ", text[:_MOST_CHARACTERS]))
    if not words or all(len(word) <= _ACRONYM and word.isupper() for word in words):
        return UNKNOWN
    plain = " ".join(words)
    probabilities = _probabilities(plain.lower() if plain.isupper() else plain, candidates)
    if not probabilities or probabilities[0][1] < _LEAST:
        return UNKNOWN
    language, confidence = probabilities[0]
    reliable = confidence >= _RELIABLE and len(plain) >= _RELIABLE_LETTERS
    return Detection(language, round(confidence, 3), reliable)


def detect_article(article: Article) -> Detection:
    """Tell the language of an article's story; of its headline where there is no story."""
    return detect(article.text or article.headline or "")


def _probabilities(text: str, candidates: Sequence[str] | None) -> list[tuple[str, float]]:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    if candidates:
        known = {code: 1.0 for code in candidates if code in _factory().langlist}
        if not known:
            return []
        detector.set_prior_map(known)
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return []
    return [(item.lang.partition("-")[0], min(1.0, item.prob)) for item in found]


@cache
def _factory() -> Any:
    """Load langdetect's profiles: some .4 seconds, once."""
    from langdetect import detector_factory

    detector_factory.DetectorFactory.seed = _SEED
    detector_factory.init_factory()
    return detector_factory._factory
