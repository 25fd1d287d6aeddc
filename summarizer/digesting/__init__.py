"""Digests: many articles in, one newsletter out. See ``summarizer.make_digest``."""

from __future__ import annotations

from summarizer.digesting.compiling import TITLE, Plan, Remarks, compile_digest
from summarizer.digesting.front import Front, read_front
from summarizer.digesting.identity import identity
from summarizer.digesting.since import parse_since, published_since
from summarizer.digesting.state import State, default_path, opened

__all__ = [
    "TITLE",
    "Front",
    "Plan",
    "Remarks",
    "State",
    "compile_digest",
    "default_path",
    "identity",
    "opened",
    "parse_since",
    "published_since",
    "read_front",
]
