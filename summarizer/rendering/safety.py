"""Article text is untrusted: what could act in a terminal, a mail or a page is taken out or escaped."""

from __future__ import annotations

import re

# Control characters, among them those of terminal escape sequences, and the characters that turn the direction of text.
_ACTING = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)?"
    r"|[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#+!|~&$-])")
_LINE_START = re.compile(r"^(\s*)(\d+)([.)])")


def plain(text: str) -> str:
    """Return the text without what acts: escape sequences, control characters, overrides of direction."""
    return _ACTING.sub(lambda match: " " if match.group() in "\t\n\r\x0b\x0c\u2028\u2029" else "", text)


def markdown(text: str) -> str:
    """Return the text so that CommonMark shows it as it stands."""
    text = _MARKDOWN.sub(r"\\\1", plain(text).strip())
    text = re.sub(r"(?<=\w)\\-(?=\w)", "-", text)  # a hyphen inside a word is never markup
    return _LINE_START.sub(r"\1\2\\\3", text).replace("://", "&#58;//").replace("www.", "www&#46;")
