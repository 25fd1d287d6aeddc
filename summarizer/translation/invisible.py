"""Characters that nobody sees."""

from __future__ import annotations

import re

_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")


def strip_invisible(text: str) -> str:
    """Remove soft hyphens, zero-width characters and runs of spaces."""
    return re.sub(r" {2,}", " ", _INVISIBLE.sub("", text)).strip()
