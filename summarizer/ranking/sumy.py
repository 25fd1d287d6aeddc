"""sumy's classical rankers on our own sentences, words and stems.

sumy's tokenizer needs data that NLTK downloads, so it is not used; neither are its stop words and stemmers. What a
summarizer thinks of each sentence is taken where it picks the best, ``_get_best_sentences``: sumy has no public way.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from itertools import groupby
from typing import Any

from summarizer.article import Sentence
from summarizer.ranking.cues import cues
from summarizer.ranking.words import stemmer, stop_words, words

_CLASSES = {
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "sumbasic": ("sum_basic", "SumBasicSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}
_NO_WORD = "\0"  # Edmundson's summarizer refuses empty lists


class _Words:
    """What sumy calls a tokenizer, with our own words."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def _rank(
    name: str,
    sentences: Sequence[Sentence],
    language: str,
    headline: str | None,
    standfirst: str | None,
    room: float,  # noqa: ARG001 - all rankers are called alike
) -> list[float]:
    import numpy as np

    module, class_name = _CLASSES[name]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), class_name)(stemmer(language))
    _set_words(summarizer, name, language)
    summarizer._get_best_sentences = _ratings
    if name == "lsa":
        summarizer._create_dictionary = partial(_sorted_dictionary, summarizer._create_dictionary)
    document = _document(sentences, [text for text in (headline, standfirst) if text])
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # sumy warns of short documents, and divides by nothing in some
        ratings = summarizer(document, len(sentences))
    scores = [float(rating) for rating in ratings] or [0.0] * len(sentences)
    # nine digits: the last bits of a floating-point sum differ from machine to machine
    return [round(score, 9) if math.isfinite(score) else 0.0 for score in scores]


def _set_words(summarizer: Any, name: str, language: str) -> None:
    if name == "edmundson":
        known = cues(language)
        summarizer.bonus_words = known.bonus or {_NO_WORD}
        summarizer.stigma_words = known.stigma or {_NO_WORD}
        summarizer.null_words = stop_words(language) or {_NO_WORD}
    else:
        summarizer.stop_words = stop_words(language)


def _ratings(sentences: Sequence[Any], _count: int, rating: Any, *arguments: Any, **keywords: Any) -> list[float]:
    """Stand in for sumy's choice of the best sentences: return what it would choose by, in the text's order."""
    if isinstance(rating, dict):
        return [rating[sentence] for sentence in sentences]
    return [rating(sentence, *arguments, **keywords) for sentence in sentences]


def _sorted_dictionary(create: Callable[[Any], dict[str, int]], document: Any) -> dict[str, int]:
    """Number LSA's words in their alphabetical order; sumy's own order changes from run to run."""
    return {word: number for number, word in enumerate(sorted(create(document)))}


def _document(sentences: Sequence[Sentence], headings: Sequence[str]) -> Any:
    from sumy.models.dom import ObjectDocumentModel
    from sumy.models.dom import Paragraph as SumyParagraph
    from sumy.models.dom import Sentence as SumySentence

    tokenizer = _Words()
    first = [SumySentence(heading, tokenizer, is_heading=True) for heading in headings]
    paragraphs = [
        [SumySentence(sentence.text, tokenizer) for sentence in paragraph]
        for _, paragraph in groupby(sentences, key=lambda sentence: sentence.paragraph)
    ]
    paragraphs[0] = first + paragraphs[0]
    return ObjectDocumentModel([SumyParagraph(paragraph) for paragraph in paragraphs])


lexrank, textrank, lsa, luhn, edmundson, sumbasic, kl, reduction = (partial(_rank, name) for name in _CLASSES)
