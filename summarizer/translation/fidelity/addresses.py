"""Web and mail addresses, handles and hashtags: they stand in the translation as they are."""

from __future__ import annotations

import re

from summarizer.addresses import find_addresses
from summarizer.invisible import strip_invisible
from summarizer.translation.model import Finding


def check_addresses(source: str, target: str) -> list[Finding]:
    """Return a finding for each address of the source that the target lacks, at its first place."""
    first = {strip_invisible(match.group()): match for match in reversed(list(find_addresses(source)))}
    return [
        Finding("name", match.start(), match.end(), address, None, f"{address} is missing")
        for address, match in sorted(first.items(), key=lambda item: item[1].start())
        if not re.search(rf"{re.escape(address)}(?![\w/])", target, re.IGNORECASE if match["domain"] else 0)
    ]
