"""What the command does, a program can do with one call."""

from __future__ import annotations

import pytest
from making import ZINS_TEXT, made

import summarizer
from summarizer.article import Article
from summarizer.errors import UserError


def test_one_call_makes_a_digest() -> None:
    digest = summarizer.make_digest([made("Derby"), ZINS_TEXT], ["de"], title="Lage", order="given", sentences=1)
    assert [story.article.headline for story in digest.stories()] == ["Schalke gewinnt Derby", "EZB senkt Leitzins"]
    assert [len(story["de"].sentences) for story in digest.stories()] == [1, 1]
    assert summarizer.render(digest, "markdown").startswith("# Lage\n")


def test_articles_on_one_event_make_one_brief_of_sentences_of_both() -> None:
    first = made("Zins", url="https://a.example/")
    other = summarizer.read(
        "EZB senkt Leitzins in Frankfurt\n\nDie Europäische Zentralbank hat den Leitzins am Donnerstag gesenkt. "
        "Präsidentin Anna Brandt nannte die schwache Konjunktur als Grund.".encode()
    )
    (story,) = summarizer.make_digest([first, other], ["de"], sentences=2).stories()
    assert len(story.articles) == 2
    assert {sentence.article for sentence in story["de"].sentences} == {0, 1}


def test_what_cannot_be_used_is_told_or_raised() -> None:
    empty = Article(source="leer.txt")
    failed: list[UserError] = []
    digest = summarizer.make_digest([empty, made("Zins")], ["de"], failed=failed.append)
    assert len(list(digest.stories())) == 1
    assert "leer.txt" in str(failed[0])
    with pytest.raises(UserError, match=r"leer\.txt"):
        summarizer.make_digest([empty], ["de"])
