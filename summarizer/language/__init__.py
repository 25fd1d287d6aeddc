"""Which language a text is in, and how sure that is. "Unknown" is an answer, an exception is not.

The n-gram profiles are langdetect's; they take half a second to load, when something is detected for the first time.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

from summarizer.article import Article
from summarizer.record import Record

__all__ = [
    "Detection",
    "Quotation",
    "detect",
    "detect_article",
    "detect_paragraphs",
    "foreign_quotations",
    "is_plausible",
]

RELIABLE: Final = 0.9
"""The confidence from which a detection is called reliable."""
GUESSED: Final = 0.2
"""The confidence below which the language is unknown: such guesses are hardly ever right."""
MAIN_SHARE: Final = 0.6
"""The share of an article's letters that its language must have for the detection to be reliable."""

SHORTEST: Final = 20
"""The letters around its quotations by which a paragraph is judged; one that has fewer is judged as a whole."""
FEWEST_COMMON: Final = 5
"""The common words of another language that speak against the one that a text is said to be in."""
FAR_MORE: Final = 3
"""How many times as many of them there must be."""

_ALIASES: Final = {"nb": "no", "nn": "no", "iw": "he", "fil": "tl"}
_QUOTATION: Final = re.compile(r"[„“«»\"]([^„“”«»\"]{20,600})[“”«»\"]")


@dataclass(frozen=True)
class Detection(Record):
    """The language of a text as an ISO 639-1 code, None where it cannot be told.

    ``confidence`` (0 to 1) is the probability that the answer is right; ``reliable`` says that it is safe to go by it.
    """

    language: str | None
    confidence: float
    reliable: bool


UNKNOWN: Final = Detection(None, 0.0, reliable=False)


@dataclass(frozen=True)
class Quotation(Record):
    """A quotation in another language: the offsets of what stands between its marks, and its language."""

    start: int
    end: int
    language: str


@dataclass(frozen=True)
class Passage(Record):
    """A part of an article in another language: its paragraph (from 0), the offsets in that, and the language."""

    paragraph: int
    start: int
    end: int
    language: str


def detect(
    text: str,
    candidates: Sequence[str] | None = None,
    *,
    known_words: Mapping[str, Callable[[str], bool]] | None = None,
) -> Detection:
    """Tell the language of a text.

    ``candidates`` (ISO 639-1 codes) are the languages it is likely to be in: they weigh more, but another language that
    is plain to see is told as well. ``known_words`` gives for a language a function that tells whether a word is in its
    dictionary; texts of fewer than 20 letters are looked up there. Web and mail addresses, digits and signs say
    nothing, and of acronyms alone, such as "NATO", the language is unknown.
    """
    from summarizer.language.scoring import probabilities

    likely = frozenset(_ALIASES.get(code, code) for code in map(_base, candidates or ()))
    found = probabilities(text, likely, known_words or {})
    language, confidence = max(found.items(), key=itemgetter(1, 0), default=(None, 0.0))
    if confidence < GUESSED:
        return UNKNOWN
    return Detection(language, round(confidence, 6), reliable=confidence >= RELIABLE)


def detect_paragraphs(paragraphs: Sequence[str], candidates: Sequence[str] | None = None) -> list[Detection]:
    """Tell the language of each paragraph of a text that may be in several.

    A paragraph too short to tell by itself is judged again as one that is likely to be in a language of the others.
    """
    found = [detect(paragraph, candidates) for paragraph in paragraphs]
    sure = list(dict.fromkeys(one.language for one in found if one.reliable and one.language))
    if not sure:
        return found
    return [one if one.reliable else detect(paragraph, sure) for paragraph, one in zip(paragraphs, found, strict=True)]


def detect_article(article: Article, candidates: Sequence[str] | None = None) -> Detection:
    """Tell the language of an article: the one in which most of its letters are, headline and standfirst included.

    The confidence is the share of the letters, each weighed by the confidence of its paragraph.
    """
    texts = [text for text in (article.headline, article.standfirst) if text]
    texts += [paragraph.text for paragraph in article.paragraphs]
    letters = [sum(map(str.isalpha, text)) for text in texts]
    shares: defaultdict[str, float] = defaultdict(float)
    for found, count in zip(detect_paragraphs(texts, candidates), letters, strict=True):
        if found.language:
            shares[found.language] += found.confidence * count / sum(letters)
    if not shares:
        return UNKNOWN
    language, share = max(shares.items(), key=itemgetter(1, 0))
    return Detection(language, round(share, 6), reliable=share >= MAIN_SHARE)


def foreign_passages(article: Article, language: str) -> list[Passage]:
    """Return the paragraphs of an article that are reliably in another language than its own, and such quotations."""
    texts = [paragraph.text for paragraph in article.paragraphs]
    outside = [_QUOTATION.sub(" ", text) for text in texts]
    judged = [
        rest if sum(map(str.isalpha, rest)) >= SHORTEST else text for rest, text in zip(outside, texts, strict=True)
    ]
    passages = []
    for number, (text, found) in enumerate(zip(texts, detect_paragraphs(judged, [language]), strict=True)):
        if found.reliable and found.language and found.language != language:
            passages.append(Passage(number, 0, len(text), found.language))
        else:
            quotations = foreign_quotations(text, language)
            passages += [Passage(number, one.start, one.end, one.language) for one in quotations]
    return passages


def is_plausible(text: str, language: str) -> bool:
    """Whether nothing speaks against a language that a text is said to be in.

    Only its common words are looked at, which is quick: another language must have many of them, and far more than
    this one. Languages whose common words aren't known are believed.
    """
    from summarizer.language.scoring import common_words

    counts = common_words(text)
    known = counts.get(_ALIASES.get(_base(language), _base(language)))
    return known is None or max(counts.values()) < FEWEST_COMMON or known * FAR_MORE >= max(counts.values())


def foreign_quotations(text: str, language: str) -> list[Quotation]:
    """Return the quotations of a text that are reliably in another language than the text's."""
    quotations = []
    for match in _QUOTATION.finditer(text):
        found = detect(match[1], [language])
        if found.reliable and found.language and found.language != language:
            quotations.append(Quotation(*match.span(1), found.language))
    return quotations


def _base(code: str) -> str:
    return re.split("[-_]", code, maxsplit=1)[0].lower()
