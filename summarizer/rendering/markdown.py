"""Markdown (CommonMark), for newsletters and web pages; with YAML in front as Buttondown takes it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from summarizer.rendering import templates
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.safety import json, markdown, plain
from summarizer.rendering.view import BriefView, Source


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the briefs of one article after the other."""
    tools: templates.Tools = {"attributed": attributed, "hashes": hashes, "linked": linked, "yaml": yaml}
    return templates.without_gaps(templates.fill("markdown", markdown, content, options, tools))


def hashes(level: int) -> Markup:
    """Return the mark of a heading."""
    return Markup("#" * level)  # noqa: S704 - our own


def linked(source: Source) -> Markup:
    """Return a source as a link, or as its name where there is no safe link."""
    name = markdown(source.name)
    return Markup(f"[{name}](<{source.url}>)" if source.url else name)  # noqa: S704 - escaped, and a checked link


def attributed(brief: BriefView) -> Markup:
    """Return date, place, agency and sources in one line; the sources are links."""
    parts = [markdown(fact) for fact in brief.facts]
    if brief.sources:
        parts.append(f"{brief.words.source}: {', '.join(linked(source) for source in brief.sources)}")
    return Markup(" · ".join(parts))  # noqa: S704 - escaped part by part


def yaml(text: object) -> Markup:
    """Return a text as a YAML string in double quotes, which is one of JSON."""
    return Markup(json(plain(str(text)).strip()))  # noqa: S704 - quoted
