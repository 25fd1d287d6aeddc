"""Cells of a glossary with something wrong in them that can be mended without asking."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from summarizer.invisible import NEEDLESS

# Between two words, anything but one plain space. Line breaks of a note, and how its lines are indented, are its own.
_SPACES: Final = re.compile(r"(?<=\S)(?! \S)[^\S\r\n]+(?=\S)")
_BRACKETS: Final = str.maketrans({"⟦": "[", "⇒": ">", "⟧": "]"})


def has_odd_spaces(cell: str) -> bool:
    """Say whether spaces stand at an end of the cell, or are doubled or of another kind between two words."""
    return cell != cell.strip() or bool(_SPACES.search(cell))


def has_odd_form(cell: str) -> bool:
    """Say whether letters and accents are apart (not NFC), or invisible characters are among them."""
    return not unicodedata.is_normalized("NFC", cell) or bool(NEEDLESS.search(cell))


def has_brackets(cell: str) -> bool:
    """Say whether a sign is in it that marks terms for the translation package."""
    return bool(set("⟦⇒⟧") & set(cell))


def mended(cell: str) -> str:
    """Return the cell without any of these, and otherwise to the letter."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", NEEDLESS.sub("", cell.translate(_BRACKETS))).strip())
