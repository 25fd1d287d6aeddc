"""Quotation marks of a translation: those of its language, each turned to the side that what stands around it says."""

from __future__ import annotations

import re
from collections.abc import Iterator

_STYLES = {"en": ("“", "”"), "de": ("„", "“"), "fr": ("« ", " »"), "es": ("«", "»")}
_MARK = re.compile(r"\s*[„“”«»\"]\s*")
_OPENING, _CLOSING = frozenset("([–—-/‘"), frozenset(")],.;:!?…’")
_ANY = re.compile(r"[„“”«»\"]")
_AT_END = re.compile(r"[„“”«»\"][.!?…]?$")
_TYPOGRAPHIC = re.compile(r"[„“”«»]")
_OPENING_SINGLE = re.compile(r"(?<![\w'])'(?=\w)")
_CLOSING_SINGLE = re.compile(r"(?<=[\w.,!?…])'(?!\w)")
# What models write that learned from plain text: ``so''; and the pieces of a mark that is not in their vocabulary.
_PLAIN = re.compile(r"``|''")


def plain_marks(target: str) -> str:
    """Return the text with the marks of plain text as straight ones, and without halves of characters."""
    single = '"' if "''" in target else "'"
    return _PLAIN.sub('"', target).replace("`", single).replace("\ufffd", "")


def set_marks(target: str, source: str, language: str) -> str:
    """Return the text with the quotation marks of ``language``.

    Where source and target have straight ones alone, they stay, and typographic ones become straight where the source
    has none. Marks within a quotation are single ones where the source has such (‚…‘).
    """
    target = _completed(target, source)
    typographic = _TYPOGRAPHIC.search(source) or re.search(r"[„«»]", target)
    style = _STYLES.get(language)
    if not typographic or style is None:
        return target if typographic else re.sub(r"[“”]", '"', target)
    if language == "en" and re.search("[‚‘‹›]", source):
        target = _CLOSING_SINGLE.sub("’", _OPENING_SINGLE.sub("‘", target))
    return "".join(_turned(target, style))


def _completed(target: str, source: str) -> str:
    """Return the text with the mark at its beginning or end that it alone lacks."""
    if len(_ANY.findall(target)) % 2 == 0 or len(_ANY.findall(source)) % 2:
        return target
    if _ANY.match(source) and not _ANY.match(target):
        return f'"{target}'
    return f'{target}"' if _AT_END.search(source) and not _AT_END.search(target) else target


def _turned(text: str, style: tuple[str, str]) -> Iterator[str]:
    opened, last = False, 0
    for match in _MARK.finditer(text):
        yield text[last : match.start()]
        last = match.end()
        opened = _opens(match, opened)
        space_before, space_after = match.group()[0].isspace(), match.group()[-1].isspace()
        yield (" " * space_before + style[0]) if opened else (style[1] + " " * space_after)
    yield text[last:]


def _opens(match: re.Match[str], opened: bool) -> bool:
    """Tell whether a mark opens a quotation: by the space on one side of it, else by whether one is open."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    space_before, space_after = match.group()[0].isspace(), match.group()[-1].isspace()
    if not before or not after or after[0] in _CLOSING:
        return not before and bool(after)
    if (before[-1] in _OPENING and not space_before) or space_before == space_after:
        return not opened
    return space_before
