"""Plain text, wrapped, for a terminal or the body of a mail."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from markupsafe import Markup

from summarizer.rendering import templates
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.safety import plain

FLOWED_WIDTH = 72


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield the briefs of one article after the other."""
    lines = _Lines(min(options.width, FLOWED_WIDTH) if options.flowed else options.width, options.flowed)
    return templates.without_gaps(
        templates.fill("text", plain, content, options, {"wrap": lines.wrap, "rule": lines.rule})
    )


class _Lines:
    """Breaks lines at a width; ``flowed`` ends all but the last of a paragraph with a space, as RFC 3676 has it."""

    def __init__(self, width: int, flowed: bool) -> None:
        self._width, self._flowed = width, flowed

    def wrap(self, text: object, indent: str = "") -> Markup:
        """Return the text in lines, each with the indent in front; words are never broken."""
        lines = textwrap.wrap(
            plain(str(text)),
            self._width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        if self._flowed:
            lines = [f" {line}" if line.startswith((" ", ">", "From ")) else line for line in lines]
        return Markup((" \n" if self._flowed and not indent else "\n").join(lines))  # noqa: S704 - plain text

    def rule(self, character: str, text: object | None = None) -> str:
        """Return a line of one character, as long as the text, at most as the width."""
        return character * (self._width if text is None else min(self._width, len(plain(str(text)))))
