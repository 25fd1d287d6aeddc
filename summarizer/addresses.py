"""Web and mail addresses, handles and hashtags in a text: whatever is done to its words, these stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

# The lengths are bounded so that no text takes longer than it is long.
_WEB_CHARACTER = r"[^\s<>“”„\"]"
_ADDRESS = re.compile(
    r"(?P<mail>\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{1,63})"
    rf"|(?P<web>\bhttps?://{_WEB_CHARACTER}{{1,2000}}|\bwww\.{_WEB_CHARACTER}{{1,2000}}"
    rf"|\b(?:[A-Za-z0-9-]{{1,63}}\.){{1,8}}(?:com|org|net|eu|de|at|ch|uk|info)\b(?:/{_WEB_CHARACTER}{{0,2000}})?)"
    r"|(?P<handle>(?<![\w@])@\w{3,30})"
    r"|(?P<hashtag>(?<![\w#])#[^\W\d]\w{2,100})"
)
_BEHIND = ".,;:!?…)]'’»"


def find_addresses(text: str) -> Iterator[re.Match[str]]:
    """Yield the addresses of a text, without the punctuation behind them; ``lastgroup`` is the kind of each.

    The kinds are "mail", "web", "handle" and "hashtag".
    """
    for match in _ADDRESS.finditer(text):
        end = match.start() + len(match.group().rstrip(_BEHIND))
        found = _ADDRESS.fullmatch(text, match.start(), end)
        if found:
            yield found
