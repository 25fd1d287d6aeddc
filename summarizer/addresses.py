"""Web and mail addresses, handles and hashtags in a text: whatever is done to its words, these stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

# The lengths are bounded so that no text takes longer than it is long.
_WEB = r"[^\s<>«»‘‚“”„\"]"
_ADDRESS = re.compile(
    r"(?P<mail>\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{1,63})"
    rf"|(?P<web>\b(?i:https?://|www\.){_WEB}{{1,2000}})"
    r"|(?P<domain>\b(?:[A-Za-z0-9-]{2,63}\.){1,8}(?:com|org|net|eu|de|at|ch|uk|info)\b)"
    rf"(?P<page>/{_WEB}{{0,2000}})?"
    r"|(?P<handle>(?<![\w@])@\w{3,30})"
    r"|(?P<hashtag>(?<![\w#])#[^\W\d]\w{2,100})"
)
# What every address has and most sentences have not: they are looked at often.
_SIGN = re.compile(r"[@#]|//|(?i:www)\.|\.[a-z]")
_BEHIND = ".,;:!?…]'’»"


def find_addresses(text: str) -> Iterator[re.Match[str]]:
    """Yield the addresses of a text, without the punctuation behind them; ``lastgroup`` is the kind of each.

    The kinds are "mail", "web", "domain" (Spiegel.de), "page" (spiegel.de/politik), "handle" and "hashtag".
    """
    for match in _ADDRESS.finditer(text) if _SIGN.search(text) else ():
        found = _ADDRESS.fullmatch(text, match.start(), match.start() + len(_without_punctuation(match.group())))
        if found:
            yield found


def _without_punctuation(address: str) -> str:
    """Return an address without what stands behind it; a bracket that it opens itself is its own: Kiel_(Stadt)."""
    bare = address.rstrip(_BEHIND)
    while bare.endswith(")") and bare.count(")") > bare.count("("):
        bare = bare[:-1].rstrip(_BEHIND)
    return bare
