"""JSON Lines: one article a line."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.safety import json


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield one line for each article; of a digest too, each with the ``section`` it stands in."""
    del options
    if content.digest is None:
        for item in content.stories:
            yield json(item.to_dict()) + "\n"
        return
    for section in content.digest.sections:
        for item in section.stories:
            yield json(item.to_dict() | {"section": dict(section.title)}) + "\n"
