"""Files for the tests, made from what a vector says."""

from __future__ import annotations

from typing import Any


def make_file(vector: dict[str, Any]) -> bytes:
    """Return the bytes of a vector's file."""
    text: str = vector["text"]
    return text.encode(vector.get("encoding", "utf-8"))
