"""Rendering: briefs as text, Markdown or JSON. One renderer a file, its template beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Protocol

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.briefs import Briefs

__all__ = ["formats", "render", "stream"]

GROUP = "summarizer.renderers"
BUILT_IN = {
    "text": "summarizer.rendering.text",
    "markdown": "summarizer.rendering.markdown",
    "json": "summarizer.rendering.json",
    "jsonl": "summarizer.rendering.jsonl",
}


class Renderer(Protocol):
    """What a renderer's module offers."""

    def stream(self, briefs: Iterable[Briefs], *, many: bool) -> Iterator[str]:
        """Yield the rendering piece by piece; ``many`` says that more than one article was asked for."""


def formats() -> list[str]:
    """Return the names of all formats: those built in, then those that other distributions add."""
    return list(dict.fromkeys([*BUILT_IN, *sorted(entry_points(group=GROUP).names)]))


def render(briefs: Briefs | Sequence[Briefs], format: str = "text") -> str:  # noqa: A002 - the API's name
    """Return briefs in a format. Of JSON, one article prints one object, several a list.

    Raises:
        UsageError: there is no such format.
    """
    from summarizer.briefs import Briefs

    many = not isinstance(briefs, Briefs)
    return "".join(stream([briefs] if isinstance(briefs, Briefs) else briefs, format, many=many))


def stream(briefs: Iterable[Briefs], format: str = "text", *, many: bool = True) -> Iterator[str]:  # noqa: A002
    """Yield briefs in a format, piece by piece, as they come.

    Raises:
        UsageError: there is no such format.
    """
    if format in BUILT_IN:
        renderer: Renderer = import_module(BUILT_IN[format])
    else:
        added = next(iter(entry_points(group=GROUP, name=format)), None)
        if added is None:
            raise UsageError(f"there is no format {format!r}; possible are {', '.join(formats())}")
        renderer = added.load()
    return renderer.stream(briefs, many=many)
