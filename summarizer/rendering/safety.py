"""Article text is untrusted: what could act in a terminal, a mail, a page or a sheet is taken out or escaped."""

from __future__ import annotations

import json as json_library
import re
from typing import Any, Final
from urllib.parse import quote, urlsplit

from markupsafe import escape

from summarizer.invisible import NEEDLESS

# Terminal escape sequences, control characters, what turns the direction of text or is not seen, halves of surrogate
# pairs, and code points that are no characters.
_SEQUENCE: Final = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|.)?"
_CHARACTERS: Final = (
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff"
    r"\U0001fffe\U0001ffff\U000e0000-\U000e007f\U0010fffe\U0010ffff]"
)
_ACTING: Final = re.compile(f"{_SEQUENCE}|{_CHARACTERS}|{NEEDLESS.pattern}", re.DOTALL)
_ACTING_BUT_NEWLINE: Final = re.compile(rf"(?!\n){_CHARACTERS}|{NEEDLESS.pattern}")
_BREAKS: Final = frozenset("\t\n\r\x0b\x0c\x85\u2028\u2029")
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]>#+!|~$^=@-]|&(?=[#\w]))")
_LINE_START: Final = re.compile(r"^(\s*)(\d+)([.)])")
_BRACKETS: Final = str.maketrans({"<": "&lt;", "{": "&#123;", "}": "&#125;"})
_TAGS: Final = str.maketrans({"{": "&#123;", "}": "&#125;", "|": "&#124;"})
_FORMULA: Final = re.compile(r"[\s'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]")
_IN_URL: Final = "%/:=&?~#+!$,;@*-._"


def plain(text: str) -> str:
    """Return the text without what acts: escape sequences, control characters, overrides of direction.

    Joiners stay where writing needs them: between letters of Arabic and Indic scripts, and between pictures.
    """
    return _ACTING.sub(lambda match: " " if match.group() in _BREAKS else "", text)


def markdown(text: str) -> str:
    """Return the text so that CommonMark, and the dialects built on it, show it as it stands."""
    text = _MARKDOWN.sub(r"\\\1", plain(text).strip()).translate(_BRACKETS)
    text = re.sub(r"(?<=\w)\\-(?=\w)", "-", text)  # a hyphen inside a word is never markup
    return _LINE_START.sub(r"\1\2\\\3", text).replace("://", "&#58;//").replace("www.", "www&#46;")


def html(text: str) -> str:
    """Return the text for HTML and XML, between tags or in a quoted attribute.

    The brackets of mail tools' own tags ({{…}}, {%…%}, *|…|*) become references, so that pasted text calls none.
    """
    return str(escape(plain(text))).translate(_TAGS)


def link(url: str | None) -> str | None:
    """Return a URL that may be linked, its special characters encoded; None unless it is http, https or mailto.

    A user's name before the host is refused: it is there to make one host look like another.
    """
    if url is None or plain(url) != url or any(character.isspace() for character in url):
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme == "mailto" and re.fullmatch(r"[\w.+-]+@[\w.-]+", parts.path, re.ASCII):
        return f"mailto:{parts.path}"
    if parts.scheme not in {"http", "https"} or not re.fullmatch(r"[\w.-]+", host, re.ASCII) or "@" in parts.netloc:
        return None
    tail = parts.path + (parts.query and f"?{parts.query}") + (parts.fragment and f"#{parts.fragment}")
    return f"{parts.scheme}://{host}{port}{quote(re.sub(r'%(?![0-9A-Fa-f]{2})', '%25', tail), safe=_IN_URL)}"


def cell(text: str) -> str:
    """Return the text for a cell of a sheet: one that would be taken for a formula gets an apostrophe in front."""
    text = plain(text).strip()
    return f"'{text}" if _FORMULA.match(text) else text


def line(text: str) -> str:
    """Return the text as one line without what acts, as a page shows it or a mail's header takes it."""
    return " ".join(plain(text).split())


def json(value: Any, **how: Any) -> str:
    """Return JSON in which every character that acts is written as an escape: reading it gives the same text back."""
    written = json_library.dumps(value, ensure_ascii=False, **how)
    return _ACTING_BUT_NEWLINE.sub(lambda match: json_library.dumps(match.group())[1:-1], written)
