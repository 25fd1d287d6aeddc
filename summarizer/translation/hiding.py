"""Addresses, and names that a model spoils, are hidden from it: it does not copy them letter for letter.

Each gives way to a short one that the model copies reliably, and is put back where that comes out. The short one is
filled up with invisible characters, so that every offset of the sentence stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from summarizer.addresses import find_addresses

# Of eleven tried in eight sentences each, these came through in all eight or all but one.
_WEB = ("https://x.de", "https://y.de")
_SHORT = {
    "mail": ("info@abc.com", "info@xyz.com"),
    "web": _WEB,
    "page": _WEB,
    "handle": ("@abc", "@xyz"),
    "hashtag": ("#ABC", "#XYZ"),
}
# Surnames that any model knows as such.
_SURNAMES = ("Wilson", "Anderson", "Johnson")
_FILLING = "\u200b"  # what is taken out of a sentence before the model sees it

Hidden = Mapping[str, str]
"""What stands in the sentence, and what it stands for."""


def hide_addresses(text: str, original: str) -> tuple[str, Hidden]:
    """Return the text with short addresses in place of longer ones, of the same length, and what each stands for.

    ``original`` is the text before it was made ready for the model, of the same length.
    """
    hidden: dict[str, str] = {}
    for match in list(find_addresses(text)):
        free = (short for short in _SHORT.get(match.lastgroup or "", ()) if short not in hidden)
        short = next((short for short in free if short.lower() not in original.lower()), None)
        if short and len(short) < len(match.group()):
            hidden[short] = original[slice(*match.span())]
            text = text[: match.start()] + _filled(short, match.group()) + text[match.end() :]
    return text, hidden


def hide_names(text: str, names: Iterable[str], original: str) -> tuple[str, Hidden]:
    """Return the text with well-known surnames in place of ``names``, of the same length, and what each stands for."""
    hidden: dict[str, str] = {}
    for name in dict.fromkeys(names):
        fitting = (surname for surname in _SURNAMES if surname not in hidden and len(surname) <= len(name))
        surname = next((surname for surname in fitting if surname not in original), None)
        if surname:
            hidden[surname] = name
            text = re.sub(rf"(?<![\w-]){re.escape(name)}(?=s?(?![\w-]))", _filled(surname, name), text)
    return text, hidden


def restore(target: str, hidden: Hidden) -> str:
    """Return the translation with what was hidden in place of what stood for it."""
    if not hidden:
        return target
    longest_first = sorted(hidden, key=len, reverse=True)
    shorts = re.compile(rf"(?<![\w@])(?:{'|'.join(map(re.escape, longest_first))})(?=s?\b)", re.IGNORECASE)
    full = {short.lower(): whole for short, whole in hidden.items()}
    return shorts.sub(lambda match: full[match.group().lower()], target)


def is_whole(target: str, hidden: Hidden) -> bool:
    """Tell whether all that stood for something has come out: otherwise a part of it may stand in the translation."""
    return all(short.lower() in target.lower() for short in hidden)


def _filled(short: str, whole: str) -> str:
    return short + _FILLING * (len(whole) - len(short))
