"""The articles and pages that are written down in vectors/*.toml, each with what is to be read in it.

An article's ``text``, ``html`` or ``markdown`` is what is read; ``encoding`` is what its bytes are in (UTF-8), and the
fields of ``summarizer.article.Article`` and ``furniture`` are what comes out. Fields that are not named are None.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

NAMED = ("headline", "kicker", "standfirst", "byline", "dateline")
_SUFFIXES = {"text": "txt", "html": "html", "markdown": "md"}
VECTORS: list[dict[str, Any]] = [
    vector
    for file in sorted((Path(__file__).parent / "vectors").glob("*.toml"))
    for vector in tomllib.loads(file.read_text(encoding="utf-8"))["article"]
]


def content(vector: dict[str, Any]) -> tuple[bytes, str]:
    """Return a vector's bytes and the name of a file that holds them."""
    form = next(form for form in _SUFFIXES if form in vector)
    return vector[form].encode(vector.get("encoding", "utf-8")), f"article.{_SUFFIXES[form]}"


def furniture(vector: dict[str, Any]) -> list[list[str]]:
    """Return all pieces of furniture of a vector, as kind and text, those that are fields of their own first."""
    return [[kind, vector[kind]] for kind in NAMED if kind in vector] + vector["furniture"]
