"""JSON: everything there is to know of a brief, or of a digest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.safety import json

if TYPE_CHECKING:
    from summarizer.briefs import Briefs
    from summarizer.digest import Digest


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield one object, or a list of objects where several were asked for; nothing where there is none."""
    del options
    if content.digest:
        yield from _digest(content.digest)
    else:
        yield from _briefs(content.stories, content.many)


def _briefs(briefs: Iterable[Briefs], many: bool) -> Iterator[str]:
    separator = "[\n" if many else ""
    for item in briefs:
        yield separator + json(item.to_dict(), indent=2)
        separator = ",\n"
    if separator == ",\n":
        yield "\n]\n" if many else "\n"


def _digest(digest: Digest) -> Iterator[str]:
    yield json(digest.head(), indent=2).removesuffix("\n}") + ',\n  "sections": ['
    comma = ""
    for section in digest.sections:
        yield f'{comma}\n{{"title": {json(dict(section.title))}, "stories": ['
        comma = ""
        for story in section.stories:
            yield f"{comma}\n{json(story.to_dict(), indent=2)}"
            comma = ","
        yield "]}"
        comma = ","
    yield "]\n}\n"
