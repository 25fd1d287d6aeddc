"""How long a brief may be, in which language its words are counted, and how long its sentences may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner

import summarizer
from summarizer import translation
from summarizer.article import Sentence
from summarizer.cli import main
from summarizer.errors import PackageError, UsageError
from summarizer.pipeline import Length, TranslationOptions, make_briefs
from summarizer.ranking.words import count_words

TEXT = (
    "Norland und Südland haben am Freitag in Genf eine Waffenruhe vereinbart. "
    "Die Waffenruhe soll am Sonntag beginnen.\n\n"
    "Die Vereinten Nationen schicken 400 Beobachter an den Grenzfluss. Der Rat in Genf begrüßte die Vereinbarung."
)


def test_settings_name_all_that_was_asked_for() -> None:
    assert Length().settings() == {"sentences": 3}
    length = Length(words=60, words_in="en", min_sentence=4)
    assert length.limits == {"words": 60}
    assert length.settings() == {"words": 60, "words_in": "en", "min_sentence": 4}


def test_a_language_to_count_in_needs_a_number_of_words() -> None:
    with pytest.raises(UsageError, match="--words"):
        Length(sentences=3, words_in="en")
    result = CliRunner().invoke(main, ["brief", "--text", TEXT, "--words-in", "en"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--words" in result.stderr


@pytest.fixture
def translated(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let every translation have twice the words of its source; return what was asked for."""
    asked: list[str] = []
    real = translation.translate_all

    def doubled(texts: Sequence[str | Sentence], *arguments: Any, **options: Any) -> list[Any]:
        asked.extend(str(text) for text in texts)
        segments = real([], *arguments, **options)
        assert segments == []
        sources = [Sentence(str(text), 0, 0, len(str(text))) for text in texts]
        return [translation.Segment(source, f"{source.text} {source.text}") for source in sources]

    monkeypatch.setattr(translation, "translate_all", doubled)
    return asked


@pytest.mark.parametrize("words", [14, 22, 30, 50])
def test_words_are_counted_in_the_translation(translated: list[str], words: int) -> None:
    article = replace(summarizer.read(TEXT.encode()), language="de")
    briefs = make_briefs(article, ["de", "en"], Length(words=words, words_in="en"))
    assert 0 < sum(count_words(sentence.text) for sentence in briefs["en"].sentences) <= words
    assert [item.source for item in briefs["de"].sentences] == [item.source for item in briefs["en"].sentences]
    assert len(translated) == len(set(translated))


def test_the_api_counts_in_the_translation_too(translated: list[str]) -> None:
    own = summarizer.summarize(TEXT, "de", words=22)
    counted = summarizer.summarize(TEXT, "de", words=22, words_in="en")
    assert 0 < 2 * sum(count_words(sentence.text) for sentence in counted) <= 22
    assert len(counted) < len(own)
    assert translated


def test_in_the_article_s_own_language_nothing_is_translated(translated: list[str]) -> None:
    own = summarizer.brief(TEXT, ["de"], words=20, words_in="de", language="de")
    assert own["de"] == summarizer.brief(TEXT, ["de"], words=20, language="de")["de"]
    assert translated == []


def test_a_language_that_no_package_leads_to() -> None:
    article = replace(summarizer.read(TEXT.encode()), language="de")
    with pytest.raises(PackageError):
        make_briefs(article, ["de"], Length(words=20, words_in="cy"), options=TranslationOptions(quality="fast"))


def test_sentences_that_are_too_short_or_too_long_are_left_out() -> None:
    for option, value, kept in (("--max-sentence", "7", 2), ("--min-sentence", "8", 2)):
        result = CliRunner().invoke(main, ["summarize", "--text", TEXT, "--from", "de", option, value, "-n", "4"])
        assert result.exit_code == 0
        assert sum(sentence in " ".join(result.stdout.split()) for sentence in summarizer.segment(TEXT)) == kept


def test_if_not_one_sentence_fits_the_best_is_printed_with_a_warning() -> None:
    result = CliRunner().invoke(main, ["summarize", "--text", TEXT, "--from", "de", "--words", "2"])
    assert result.exit_code == 0
    assert "Norland und Südland" in result.stdout
    assert result.stderr.count("\n") == 1
    assert "not one sentence is within 2 words" in result.stderr
