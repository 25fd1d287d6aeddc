"""Rendering: briefs and digests as text, pages, mails, feeds and data. One renderer a file, its template beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

    from summarizer.briefs import Briefs
    from summarizer.digest import Digest
    from summarizer.rendering.options import Content, RenderOptions

__all__ = ["formats", "render", "stream", "suffix"]

GROUP = "summarizer.renderers"


class Format(NamedTuple):
    """A built-in format: the module that renders it, and how the names of its files end."""

    module: str
    suffix: str


BUILT_IN = {
    "text": Format("text", ".txt"),
    "markdown": Format("markdown", ".md"),
    "html": Format("html", ".html"),
    "bilingual": Format("bilingual", ".html"),
    "json": Format("json", ".json"),
    "jsonl": Format("jsonl", ".jsonl"),
    "csv": Format("csv", ".csv"),
    "atom": Format("atom", ".atom"),
    "rss": Format("rss", ".rss"),
    "jsonfeed": Format("jsonfeed", ".json"),
    "eml": Format("eml", ".eml"),
}


class Renderer(Protocol):
    """What a renderer's module offers."""

    def stream(self, content: Content, options: RenderOptions) -> Iterator[str]:
        """Yield the rendering piece by piece, as the briefs come; nothing where there are none and no digest."""


def formats() -> list[str]:
    """Return the names of all formats: those built in, then those that other distributions add."""
    return list(dict.fromkeys([*BUILT_IN, *sorted(_added().names)]))


def suffix(format: str) -> str:  # noqa: A002 - the API's name
    """Return how the name of a file in a format ends, as ".html"."""
    return BUILT_IN[format].suffix if format in BUILT_IN else f".{format}"


def render(content: Briefs | Iterable[Briefs] | Digest, format: str = "text", **options: Any) -> str:  # noqa: A002
    """Return briefs or a digest in a format. Of JSON, one article prints one object, several a list.

    ``options`` are the fields of ``summarizer.rendering.options.RenderOptions``.

    Raises:
        UsageError: there is no such format.
        TemplateError: a template of the user's is wrong.
    """
    return "".join(stream(content, format, **options))


def stream(
    content: Briefs | Iterable[Briefs] | Digest,
    format: str = "text",  # noqa: A002
    *,
    many: bool = True,
    **options: Any,
) -> Iterator[str]:
    """Yield briefs or a digest in a format, piece by piece, as they come.

    ``many`` says of an iterable that more than one article was asked for.

    Raises:
        UsageError, TemplateError: as ``render``.
    """
    from summarizer.rendering.options import RenderOptions

    return _renderer(format).stream(_content(content, many), RenderOptions(**options))


def _content(content: Briefs | Iterable[Briefs] | Digest, many: bool) -> Content:
    from summarizer.briefs import Briefs
    from summarizer.digest import Digest
    from summarizer.rendering.options import Content

    if isinstance(content, Digest):
        return Content(content.stories(), digest=content)
    if isinstance(content, Briefs):
        return Content([content], many=False)
    return Content(content, many)


def _renderer(format: str) -> Renderer:  # noqa: A002
    if format in BUILT_IN:
        built_in: Renderer = import_module(f"{__name__}.{BUILT_IN[format].module}")
        return built_in
    added = next(iter(_added().select(name=format)), None)
    if added is None:
        raise UsageError(f"there is no format {format!r}; possible are {', '.join(formats())}")
    other: Renderer = added.load()
    return other


def _added() -> EntryPoints:
    from importlib.metadata import entry_points

    return entry_points(group=GROUP)
