"""Web and mail addresses, handles and hashtags: they stand in the translation as they are."""

from __future__ import annotations

from summarizer.addresses import find_addresses
from summarizer.translation.model import Finding


def check_addresses(source: str, target: str) -> list[Finding]:
    """Return a finding for each address of the source that the target lacks, whatever its languages."""
    lost = [match for match in find_addresses(source) if match.group() not in target]
    return [
        Finding("name", match.start(), match.end(), match.group(), None, f"{match.group()} is missing")
        for match in lost
    ]
