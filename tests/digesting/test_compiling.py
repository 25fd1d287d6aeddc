"""Articles become a digest: in order, in sections, once each, within a length."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from making import brief, compiled, headlines, made, titles
from pairs import SAME, article

from summarizer.article import Article, Paragraph
from summarizer.digesting import Plan, Remarks, compile_digest
from summarizer.errors import UsageError, UserError
from summarizer.rendering import formats, render

ZINS, BRAND, DERBY, WAHL = (made(name) for name in ("Zins", "Brand", "Derby", "Wahl"))


def test_the_heaviest_stands_first() -> None:
    _, one, other = SAME[0]
    longer = replace(WAHL, paragraphs=(*WAHL.paragraphs, Paragraph("Die Auszählung dauert an.")))
    digest = compiled([BRAND, longer, article(other), article(one)])
    assert headlines(digest) == [one.split("\n")[0], longer.headline, BRAND.headline]


def test_the_newest_stands_first() -> None:
    dated = [
        replace(ZINS, published="2026-11-24T09:00+01:00"),
        replace(BRAND, published="2026-11-24T08:30Z"),
        DERBY,
        replace(WAHL, published="2026-11-25"),
    ]
    digest = compiled(dated, order="date", group_by="none")
    assert headlines(digest) == [story.headline for story in (WAHL, BRAND, ZINS, DERBY)]


def test_given_order_stays() -> None:
    assert headlines(compiled([DERBY, ZINS, WAHL], order="given")) == [s.headline for s in (DERBY, ZINS, WAHL)]


def test_sections_stand_in_the_order_of_their_first_stories_and_the_rest_last() -> None:
    stories = [
        WAHL,
        replace(DERBY, section="Sport"),
        replace(ZINS, section="business"),
        replace(BRAND, section="SPORT"),
    ]
    digest = compiled(stories, order="given")
    assert titles(digest) == ["Sport", "Wirtschaft", "Weitere Meldungen"]
    assert [len(section.stories) for section in digest.sections] == [2, 1, 1]


def test_the_rest_alone_has_no_title() -> None:
    assert [section.title for section in compiled([WAHL, ZINS]).sections] == [{}]


def test_a_merged_story_names_all_its_articles_and_stands_in_the_section_that_one_of_them_knows() -> None:
    _, one, other = SAME[0]
    short = article(other, url="https://b.example/2", section="Politik")
    digest = compiled([short, article(one, url="https://a.example/1")])
    (story,) = digest.stories()
    assert [each.url for each in story.articles] == ["https://a.example/1", "https://b.example/2"]
    assert titles(digest) == ["Politik"]
    assert len(list(compiled([short, article(one)], merge=False).stories())) == 2


def test_one_article_that_comes_twice_is_there_once() -> None:
    first = replace(ZINS, url="https://example.org/zins?id=7&utm_source=rss#top")
    again = replace(ZINS, headline="Leitzins", url="https://EXAMPLE.org/zins?id=7", published="2026-01-01")
    (story,) = compiled([first, again]).stories()
    assert story.articles == (first,)


def test_stories_drop_from_the_end_of_the_order() -> None:
    stories = [ZINS, BRAND, DERBY, WAHL]
    noted: list[str] = []
    remarks = Remarks(pytest.fail, noted.append)
    digest = compile_digest(stories, brief, ("de",), Plan(order="given", stories=3), remarks)
    assert headlines(digest) == [story.headline for story in stories[:3]]
    assert noted == ["1 story left out, as 3 are asked for"]


@pytest.mark.parametrize(("total", "number"), [(1, 1), (33, 1), (34, 2), (1000, 4)])
def test_an_edition_has_no_more_words_than_asked_for(total: int, number: int) -> None:
    # title 1, introduction 2; headlines and briefs: 3 + 11, 5 + 12, …
    plan = {"title": {"": "Lage"}, "introduction": {"": "Guten Morgen."}, "order": "given"}
    digest = compiled([ZINS, BRAND, DERBY, WAHL], total_words=total, **plan)
    assert len(headlines(digest)) == number


def test_what_cannot_be_briefed_is_told_and_the_next_takes_its_place() -> None:
    failed: list[UserError] = []
    broken = Article("Kein Satz", paragraphs=(Paragraph("kein Satz darin"),), language="de", source="kaputt.txt")
    plan = Plan(order="given", stories=1)
    digest = compile_digest([broken, ZINS], brief, ("de", "en"), plan, Remarks(failed.append))
    assert headlines(digest) == [ZINS.headline]
    assert [str(error) for error in failed] == ["kaputt.txt: there is no sentence in it"]


def test_an_edition_without_a_story_is_none() -> None:
    digest = compile_digest([ZINS], brief, ("de", "fr", "en", "de"), Plan(), Remarks(pytest.fail))
    assert digest.languages == ("de", "en")


def test_no_articles_make_no_sections() -> None:
    digest = compiled([])
    assert (digest.sections, digest.languages) == ([], ())


@pytest.mark.parametrize("plan", [{"group_by": "colour"}, {"order": "alphabet"}])
def test_what_is_not_possible_is_said(plan: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="possible are"):
        Plan(**plan)  # type: ignore[arg-type]


@pytest.mark.parametrize("format_", formats())
def test_stories_on_a_shelf_are_rendered_as_those_in_memory(format_: str) -> None:
    digest = compiled([ZINS, replace(DERBY, section="Sport"), WAHL])
    in_memory = replace(digest, sections=[replace(each, stories=list(each.stories)) for each in digest.sections])
    now = datetime(2026, 11, 24, tzinfo=UTC)
    assert render(digest, format_, now=now) == render(in_memory, format_, now=now)
    assert digest.to_dict() == in_memory.to_dict()
