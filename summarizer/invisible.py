"""Characters that nobody sees: which of them a word is spelled with, and which came in by accident or to deceive."""

from __future__ import annotations

import re
from typing import Final

# Letters and marks of the scripts that are spelled with joiners: Arabic (Persian کتاب‌ها), Indic, Burmese, Khmer,
# Mongolian.
_JOINED: Final = "\u0600-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_EMOJI: Final = "\u2190-\u3299\U0001f000-\U0001faff"

# Soft hyphens, zero-width characters: where texts are compared, none of them counts.
INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")
# Those of them that nothing is spelled with.
NEEDLESS: Final = re.compile(
    rf"[\u00ad\u200b\u2060\ufeff]|(?<![{_JOINED}])(?:\u200c|(?<![{_EMOJI}\ufe0f])\u200d|\u200d(?![{_EMOJI}]))"
)


def strip_invisible(text: str) -> str:
    """Remove soft hyphens, zero-width characters and runs of spaces."""
    return re.sub(r" {2,}", " ", INVISIBLE.sub("", text)).strip()
