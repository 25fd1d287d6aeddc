"""Many briefs take as much memory as few, and each is looked at a fixed number of times."""

from __future__ import annotations

import tracemalloc
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, overload

import pytest
from newsroom import harbour, newsletter

from summarizer.briefs import Briefs
from summarizer.digest import Digest, Section
from summarizer.rendering import formats, stream

HEAVY = 30_000  # characters of an article, at least


@dataclass
class Made(Sequence[Briefs]):
    """Stories that are made each time they are asked for."""

    number: int
    asked: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return self.number

    @overload
    def __getitem__(self, index: int) -> Briefs: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Briefs]: ...
    def __getitem__(self, index: Any) -> Any:
        raise NotImplementedError

    def __iter__(self) -> Iterator[Briefs]:
        for number in range(self.number):
            self.asked.append(number)
            story = harbour()
            yield replace(story, article=replace(story.article, kicker=str(number) * HEAVY))


def peak(content: Any, format_: str) -> int:
    """Return the most memory that a rendering held at a time, in bytes."""
    tracemalloc.start()
    deque(stream(content, format_), maxlen=0)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


@pytest.mark.parametrize("format_", formats())
def test_memory_does_not_grow(format_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from summarizer.rendering import eml

    monkeypatch.setattr(eml, "MEMORY", 20_000)
    peak(Made(2), format_)
    assert peak(Made(60), format_) < 30 * HEAVY


@pytest.mark.parametrize("format_", formats())
def test_a_digest_s_memory_does_not_grow_either(format_: str) -> None:
    def digest(number: int) -> Digest:
        return Digest(newsletter().title, [Section({}, Made(number))])

    peak(digest(2), format_)
    assert peak(digest(60), format_) < 30 * HEAVY


@pytest.mark.parametrize("format_", formats())
def test_no_story_is_looked_at_more_often_than_is_needed(format_: str) -> None:
    stories = Made(30)
    deque(stream(Digest(newsletter().title, [Section({}, stories)]), format_), maxlen=0)
    assert len(stories.asked) <= 14 * stories.number
