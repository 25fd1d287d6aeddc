"""Cells of a glossary with something wrong in them that can be mended without asking."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SPACES: Final = re.compile(r"^\s|\s$|\s{2}|[^\S \n]")
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
_BRACKETS: Final = str.maketrans({"⟦": "[", "⇒": ">", "⟧": "]"})


def has_odd_spaces(cell: str) -> bool:
    """Say whether spaces stand at an end of the cell, are doubled, or of another kind."""
    return bool(_SPACES.search(cell))


def has_odd_form(cell: str) -> bool:
    """Say whether letters and accents are apart (not NFC), or invisible characters are among them."""
    return not unicodedata.is_normalized("NFC", cell) or bool(_INVISIBLE.search(cell))


def has_brackets(cell: str) -> bool:
    """Say whether a sign is in it that marks terms for the translation package."""
    return bool(set("⟦⇒⟧") & set(cell))


def mended(cell: str) -> str:
    """Return the cell without any of these."""
    return " ".join(unicodedata.normalize("NFC", _INVISIBLE.sub("", cell)).translate(_BRACKETS).split())
