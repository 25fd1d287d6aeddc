"""JSON: everything there is to know of a brief."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.briefs import Briefs


def stream(briefs: Iterable[Briefs], *, many: bool) -> Iterator[str]:
    """Yield one object, or a list of objects where several were asked for; nothing where there is none."""
    separator = "[\n" if many else ""
    for item in briefs:
        yield separator + json.dumps(item.to_dict(), ensure_ascii=False, indent=2)
        separator = ",\n"
    if separator == ",\n":
        yield "\n]\n" if many else "\n"
