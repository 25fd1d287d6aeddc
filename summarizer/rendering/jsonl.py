"""JSON Lines: one article a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.briefs import Briefs


def stream(briefs: Iterable[Briefs], *, many: bool) -> Iterator[str]:
    """Yield one line for each article."""
    del many
    for item in briefs:
        yield json.dumps(item.to_dict(), ensure_ascii=False) + "\n"
