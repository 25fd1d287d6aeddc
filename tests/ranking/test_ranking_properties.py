from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ranking_articles import ARTICLE, HEADLINE, sentences_of

from summarizer.article import Sentence
from summarizer.ranking import rank, select
from summarizer.ranking.words import count_words

VOCABULARY = """
    Der Rat tagt Genf Er sie Außerdem Dabei Norland Südland Waffenruhe Beobachter 30 12.4. und in „nein“ ? … OSZE 和
"""
WORDS = st.sampled_from(VOCABULARY.split())
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
PARAGRAPHS = st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=1, max_size=5)
LIMITS = st.one_of(
    st.fixed_dictionaries({"sentences": st.integers(1, 8)}),
    st.fixed_dictionaries({"words": st.integers(1, 60)}),
    st.fixed_dictionaries({"characters": st.integers(1, 300)}),
    st.fixed_dictionaries({"percent": st.floats(1, 100)}),
    st.fixed_dictionaries({"sentences": st.integers(1, 4), "words": st.integers(1, 60)}),
)
LANGUAGES = st.sampled_from(["de", "en", "cy"])


def brief(article: list[Sentence], language: str, limits: dict[str, Any]) -> tuple[list[str], tuple[str, ...]]:
    scores = rank(article, language, headline=HEADLINE)
    selection = select(article, scores, language=language, **limits)
    assert selection.indices == tuple(sorted(set(selection.indices)))
    return [article[index].text for index in selection.indices], selection.warnings


def within(chosen: list[str], article: list[Sentence], limits: dict[str, Any]) -> bool:
    total = sum(count_words(text) for text in {sentence.text: None for sentence in article})
    amounts = {
        "sentences": len(chosen),
        "words": sum(map(count_words, chosen)),
        "characters": len(" ".join(chosen)),
        "percent": 100 * sum(map(count_words, chosen)) / max(total, 1),
    }
    return all(amounts[name] <= limit + 1e-9 for name, limit in limits.items())


@settings(deadline=None, max_examples=50)
@given(PARAGRAPHS, LANGUAGES, LIMITS)
def test_a_brief_is_part_of_the_article_and_within_its_limits(
    paragraphs: list[list[str]], language: str, limits: dict[str, Any]
) -> None:
    article = sentences_of(paragraphs)
    chosen, warnings = brief(article, language, limits)
    assert chosen
    assert len(chosen) == len(set(chosen))
    if warnings:
        assert len(chosen) == 1
    else:
        assert within(chosen, article, limits)


@settings(deadline=None, max_examples=50)
@given(PARAGRAPHS, LANGUAGES, LIMITS)
def test_a_brief_is_always_the_same(paragraphs: list[list[str]], language: str, limits: dict[str, Any]) -> None:
    article = sentences_of(paragraphs)
    assert brief(article, language, limits) == brief(article, language, limits)


@settings(deadline=None, max_examples=50)
@given(PARAGRAPHS, LANGUAGES, LIMITS, st.data())
def test_a_paragraph_that_stands_there_twice_changes_nothing(
    paragraphs: list[list[str]], language: str, limits: dict[str, Any], data: st.DataObject
) -> None:
    repeated = data.draw(st.integers(0, len(paragraphs) - 1))
    place = data.draw(st.integers(repeated + 1, len(paragraphs)))
    twice = [*paragraphs[:place], paragraphs[repeated], *paragraphs[place:]]
    assert brief(sentences_of(twice), language, limits) == brief(sentences_of(paragraphs), language, limits)


@given(st.text(max_size=200), st.text(max_size=10))
def test_any_text_in_any_language_is_ranked(text: str, language: str) -> None:
    article = [*ARTICLE, Sentence(text, 3, 0, len(text))]
    assert len(rank(article, language, headline=text)) == len(article)
    select(article, [1.0] * len(article), language=language)
