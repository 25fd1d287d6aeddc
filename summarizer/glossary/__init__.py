"""The newsroom's terms: read, found in texts in all their forms, and verified in translations."""

from __future__ import annotations

from summarizer.glossary.collection import Glossary, resolve
from summarizer.glossary.editing import add, edit, is_path, lookup, remove
from summarizer.glossary.english import inflect
from summarizer.glossary.lint import Problem, fix, lint
from summarizer.glossary.model import Match, Term
from summarizer.glossary.places import files, folders, names
from summarizer.glossary.verification import Check, check, verify

__all__ = [
    "Check",
    "Glossary",
    "Match",
    "Problem",
    "Term",
    "add",
    "check",
    "edit",
    "files",
    "fix",
    "folders",
    "inflect",
    "is_path",
    "lint",
    "lookup",
    "names",
    "remove",
    "resolve",
    "verify",
]
