"""What is new: by a date, or because no earlier digest had it."""

from __future__ import annotations

import json
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from making import compiled, headlines, made

from summarizer.article import Article
from summarizer.digesting import identity, opened, parse_since, published_since
from summarizer.errors import InputError, UsageError

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("24h", datetime(2026, 11, 23, 6, tzinfo=UTC)),
        ("7 d", datetime(2026, 11, 17, 6, tzinfo=UTC)),
        ("2w", datetime(2026, 11, 10, 6, tzinfo=UTC)),
        ("2026-11-24", datetime(2026, 11, 24, tzinfo=UTC)),
        ("2026-11", datetime(2026, 11, 1, tzinfo=UTC)),
        ("2026-11-24T05:00+02:00", datetime(2026, 11, 24, 3, tzinfo=UTC)),
    ],
)
def test_moments(text: str, moment: datetime) -> None:
    assert parse_since(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "gestern", "2026-13", "24.11.2026", "h", "-1d", "0000"])
def test_what_is_no_moment_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="--since"):
        parse_since(text, NOW)


@pytest.mark.parametrize(
    ("published", "stays"),
    [
        ("2026-11-24T05:59Z", False),
        ("2026-11-24T06:00Z", True),
        ("2026-11-24T07:30+02:00", False),
        ("2026-11-24", True),  # it may have been in the evening
        ("2026-11-23", False),
        ("2026-11", True),
        ("2026-10", False),
        ("2025-12", False),
        ("2026", True),
        ("2025", False),
        (None, True),
        ("neulich", True),
    ],
)
def test_what_may_be_newer_stays(published: str | None, stays: bool) -> None:
    assert list(published_since([Article(published=published)], NOW)) == [Article(published=published)] * stays


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://a.example/zins?utm_source=feed#ref=rss", "https://a.example/zins"),
        ("https://A.example/zins#comments", "https://a.example/zins"),
        ("https://a.example/live#1", "https://a.example/live#1"),
    ],
)
def test_an_address_is_the_same_whatever_counts_clicks(url: str, same: str) -> None:
    assert identity(made("Zins", url=url)) == same


def test_a_link_without_a_host_is_no_identity() -> None:
    assert identity(made("Zins", url="/artikel/1")) == identity(made("Zins"))
    assert identity(made("Zins", url="/artikel/1")) != identity(made("Brand", url="/artikel/1"))


def test_what_a_digest_had_the_next_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "state.json"
    zins, brand, derby = made("Zins", url="https://example.org/1"), made("Brand"), made("Derby")
    with opened(path, TODAY) as state:
        state.save(compiled(state.unseen([zins, brand]), order="given"))
    with opened(path, TODAY) as state:
        digest = compiled(state.unseen([derby, zins, brand]))
    assert headlines(digest) == [derby.headline]
    assert sorted(json.loads(path.read_text())["articles"]) == sorted(map(identity, [zins, brand]))


def test_what_is_not_saved_comes_again(tmp_path: Path) -> None:
    for _ in range(2):
        with opened(tmp_path / "state.json", TODAY) as state:
            assert list(state.unseen([made("Zins")])) == [made("Zins")]
    assert not (tmp_path / "state.json").exists()


def test_all_articles_of_a_merged_story_are_remembered(tmp_path: Path) -> None:
    first, other = made("Zins", url="https://a.example/"), made("Zins", url="https://b.example/")
    with opened(tmp_path / "state.json", TODAY) as state:
        state.save(compiled([first, other]))
        assert list(state.unseen([first, other])) == []


def test_what_no_feed_has_any_more_is_forgotten_after_ninety_days(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    kept, gone = made("Zins", url="https://example.org/kept"), made("Brand", url="https://example.org/gone")

    def on(days: int) -> date:
        return TODAY + timedelta(days=days)

    with opened(path, on(0)) as state:
        state.save(compiled([kept, gone]))
    with opened(path, on(60)) as state:
        assert list(state.unseen([kept])) == []
        state.save(compiled([]))
    with opened(path, on(120)) as state:
        state.save(compiled([]))
    assert list(json.loads(path.read_text())["articles"]) == ["https://example.org/kept"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"version": 1}',
        '{"version": 1, "articles": {"a": "gestern"}}',
        '{"version": 1, "articles": 7}',
    ],
)
def test_a_broken_state_is_an_error_and_stays_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text)
    with pytest.raises(InputError, match="is no state of a digest; delete it"), opened(path, TODAY):
        pass
    assert path.read_text() == text


def test_a_state_of_a_later_version_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text('{"version": 2, "articles": []}')
    with pytest.raises(InputError, match="update the program"), opened(tmp_path / "state.json", TODAY):
        pass


def test_a_folder_is_no_state(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"), opened(tmp_path, TODAY):
        pass


def test_of_two_at_once_the_second_waits_and_finds_nothing_new(tmp_path: Path) -> None:
    path, waits, found = tmp_path / "state.json", threading.Event(), []

    def second() -> None:
        with opened(path, TODAY, waits.set) as state:
            found.append(list(state.unseen([made("Zins")])))

    other = threading.Thread(target=second)
    with opened(path, TODAY) as state:
        digest = compiled(state.unseen([made("Zins")]))
        other.start()
        assert waits.wait(10)
        state.save(digest)
    other.join(10)
    assert found == [[]]
