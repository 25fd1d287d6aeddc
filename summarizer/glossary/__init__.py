"""The newsroom's terms: read, found in texts in all their forms, and verified in translations.

What a translation needs is imported at once, the editors' tools when they are first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer.glossary.collection import Glossary, GlossaryLike, resolve
from summarizer.glossary.english import inflect
from summarizer.glossary.model import Match, Term
from summarizer.glossary.places import files, folders, names
from summarizer.glossary.verification import Check, check, verify

if TYPE_CHECKING:
    from summarizer.glossary.comparison import Difference, diff
    from summarizer.glossary.destination import is_path
    from summarizer.glossary.editing import add, edit, lookup, remove
    from summarizer.glossary.entries import cells_of
    from summarizer.glossary.entry_text import edit_by_hand
    from summarizer.glossary.exchange import FORMATS, Imported, export, import_entries, read_entries
    from summarizer.glossary.linting import Problem, fix, lint
    from summarizer.glossary.suggestion import Dictionary, Suggestion, suggest

__all__ = [
    "FORMATS",
    "Check",
    "Dictionary",
    "Difference",
    "Glossary",
    "GlossaryLike",
    "Imported",
    "Match",
    "Problem",
    "Suggestion",
    "Term",
    "add",
    "cells_of",
    "check",
    "diff",
    "edit",
    "edit_by_hand",
    "export",
    "files",
    "fix",
    "folders",
    "import_entries",
    "inflect",
    "is_path",
    "lint",
    "lookup",
    "names",
    "read_entries",
    "remove",
    "resolve",
    "suggest",
    "verify",
]

_LATER = {
    "comparison": ("Difference", "diff"),
    "destination": ("is_path",),
    "editing": ("add", "edit", "lookup", "remove"),
    "entries": ("cells_of",),
    "entry_text": ("edit_by_hand",),
    "exchange": ("FORMATS", "Imported", "export", "import_entries", "read_entries"),
    "linting": ("Problem", "fix", "lint"),
    "suggestion": ("Dictionary", "Suggestion", "suggest"),
}


def __getattr__(name: str) -> Any:
    """Import what is named in ``_LATER``."""
    for module, held in _LATER.items():
        if name in held:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
