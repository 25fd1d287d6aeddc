"""The newsroom's terms: read, found in texts in all their forms, and verified in translations."""

from __future__ import annotations

from summarizer.glossary.collection import Glossary, resolve
from summarizer.glossary.english import inflect
from summarizer.glossary.model import Match, Term
from summarizer.glossary.places import files, folders, names
from summarizer.glossary.verification import verify

__all__ = ["Glossary", "Match", "Term", "files", "folders", "inflect", "names", "resolve", "verify"]
