"""From a file's bytes to its text: without a mark it is UTF-8, or else Windows-1252, unless its words say no."""

from __future__ import annotations

import codecs
import re
from typing import Final

from summarizer.errors import GlossaryError

_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What umlauts, é and typographic quotation marks are in UTF-8, and nobody writes in Windows-1252 (Ã¤, â€ž).
_ONLY_UTF8: Final = re.compile(rb"\xc3[\x84\x96\x9c\x9f\xa4\xa8\xa9\xb6\xbc]|\xe2\x80[\x93\x94\x98-\x9e]")
# Where ä, ö, ü, ß and é of other encodings give words that nobody writes: AuswŠrtiges, MŸnchen, Gru§; Ausw„rtiges.
_MAC: Final = re.compile(rb"[a-z][\x8a\x8e\x9f\xa7]|\x9f[a-z]")
_DOS: Final = re.compile(rb"[a-z][\x84\x94][a-z]|[A-Za-z]\x81|\x81[a-z]")
# CSV (Macintosh) has line ends of its own; with them, Kšln, €mter, …sterreich and †bergang are not Windows-1252 either.
_OLD_MAC: Final = re.compile(rb"[A-Za-z][\x8a\x8e\x9a\x9f\xa7]|[\x80\x85\x86\x9a\x9f][a-z]")
_WINDOWS: Final = re.compile(rb"[A-Za-z][\xdf-\xff]|[\xc4\xd6\xdc][a-z]")


def decode(content: bytes, path: str) -> tuple[str, str, bytes]:
    """Return the text, its encoding's name and the byte order mark that stood before it.

    Raises:
        GlossaryError: it is no text, or its encoding is none of UTF-8, UTF-16 with a mark, and Windows-1252.
    """
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            try:
                return content[len(bom) :].decode(encoding), encoding, bom
            except UnicodeDecodeError as error:
                raise _undecodable(content, error, path, encoding.upper()) from None
    if b"\0" in content:
        raise GlossaryError(f"{path}: this is not a text file; save the table as CSV")
    try:
        return content.decode("utf-8"), "utf-8", b""
    except UnicodeDecodeError as error:
        if _ONLY_UTF8.search(content):
            raise _undecodable(content, error, path, "UTF-8, though other lines are") from None
    _refuse_others(content, path)
    try:
        return content.decode("cp1252"), "cp1252", b""
    except UnicodeDecodeError as error:
        raise _undecodable(content, error, path, "UTF-8 or Windows-1252") from None


def _refuse_others(content: bytes, path: str) -> None:
    """Raise GlossaryError where words are read wrongly as Windows-1252; which they are is too uncertain to go by."""
    own = len(_WINDOWS.findall(content))
    mac = _OLD_MAC if b"\r" in content and b"\n" not in content else _MAC
    for name, encoding, words in (("Mac Roman", "mac_roman", mac), ("a DOS code page", "cp850", _DOS)):
        found = list(words.finditer(content))
        if len(found) > own:
            at = found[0].start()
            word = next(one for one in re.finditer(rb"[A-Za-z\x80-\xff]+", content) if one.end() > at).group()
            wrong, right = word.decode("cp1252", "replace"), word.decode(encoding)
            raise GlossaryError(
                f"{path}:{_line(content, at)}: the characters look like {name} and not like UTF-8 or Windows-1252 "
                f"({right!r} would be {wrong!r}); save the file as UTF-8 (Excel: CSV UTF-8)"
            )


def _undecodable(content: bytes, error: UnicodeDecodeError, path: str, name: str) -> GlossaryError:
    line = _line(content, error.start)
    return GlossaryError(f"{path}:{line}: the characters are not {name}; save the file as UTF-8")


def _line(content: bytes, at: int) -> int:
    return len(re.findall(rb"\r\n|\r|\n", content[:at])) + 1
