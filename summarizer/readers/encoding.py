"""Bytes to text: which encoding, and one form for what can be written in many."""

from __future__ import annotations

import codecs
import contextlib
import re
import unicodedata
from typing import Final

from summarizer.errors import InputError, UsageError

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EURO: Final = "€".encode()  # three characters in encodings that have one for each byte
_WEB: Final = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}  # what pages mean that declare these
_SAMPLE: Final = 64_000  # bytes that are looked at to guess
_SHORT: Final = 200  # bytes below which charset-normalizer guesses nonsense
_MOSTLY: Final = 0.1  # share of control characters above which a text is none
_DAMAGED: Final = 4  # sound characters outside ASCII for each broken one, in UTF-8 that was cut or patched

# Letters and signs of the Western European languages, as Windows-1252 has them.
_WESTERN: Final = frozenset(
    "äöüÄÖÜßéèêëÉÈÊàâáãÀÂÁÃçÇîïíìÎÏÍôóòõøÔÓÕØûúùÛÚñÑåÅæÆœŒÿ„“”‚‘’«»‹›–—…•·€£§°©®™²³½¼´¿¡ºª\u00a0\u00ad"
)
_SIGN_IN_WORD: Final = re.compile(r"[A-Za-z][„”“‚‘‹›…•²³¹¼½´°§£©®¡¿ºª][A-Za-z]")  # where other encodings have letters

_FOREIGN: Final = re.compile(r"[^\x00-\x7f\ufffd]")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LINE_BREAKS: Final = re.compile(r"\r\n?|[\x0b\x85\u2028]")
_PARAGRAPH_BREAKS: Final = re.compile(r"[\x0c\u2029]")
_SPACES: Final = re.compile(r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_MOST_HYPHENS: Final = 1_000  # soft hyphens of a text, and one more for so many letters; more are none that hyphenate
_LETTERS_A_HYPHEN: Final = 3
_HYPHENATED: Final = re.compile(r"\xad[ \t]*\n[ \t]*(\S+)[ \t]?")
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_SURROGATES: Final = re.compile(r"[\ud800-\udfff]")
# Composing Unicode takes quadratic time in the length of a run of combining marks; no text has a hundred.
_MARKS: Final = re.compile(r"([^\w\s\x00-\x7f]{100})[^\w\s\x00-\x7f]+")


def decode(data: bytes, encoding: str | None = None, *, name: str = "the input") -> str:
    """Return the text of ``data``, without byte order mark, otherwise as it stands.

    ``encoding`` settles it. Without it: a byte order mark, UTF-8, UTF-16 without a mark, then a guess among the rest,
    which for short or Western European text is Windows-1252. ``name`` is what messages call the input.

    Raises:
        InputError: the data is binary, or not in the encoding given.
        UsageError: there is no text encoding of the name given.
    """
    text = _guess(data, name) if encoding is None else _strict(data, _known(encoding), name)
    text = text.removeprefix("\ufeff")
    controls = sum(1 for _ in _CONTROLS.finditer(text))
    if "\0" in text or controls > _MOSTLY * len(text):
        hint = "" if encoding is None else f", or not encoded in {encoding}"
        raise InputError(f"{name} is a binary file{hint}; give a text file")
    return text


def usable(encoding: str, data: bytes) -> str | None:
    """Return the encoding that an input or its server names, as browsers understand it; None if the data isn't in it.

    Where it is one of a byte for each character and the data is UTF-8 all the same, that is returned.
    """
    if is_utf8_for(encoding, data):
        return "utf-8"
    try:
        known = codecs.lookup(encoding).name
        known = _WEB.get(known, known)
        data.decode(known)
    except (LookupError, ValueError):
        return None
    return known


def is_utf8_for(encoding: str, data: bytes) -> bool:
    """Whether data that is said to be in an encoding of a byte for each character is UTF-8, and not ASCII alone.

    Programs that convert a text forget to change what it says of itself, while letters that all happen to make the
    sequences of UTF-8 are no text in any other encoding.
    """
    try:
        if data.isascii() or len(_EURO.decode(encoding, "replace")) < len(_EURO):
            return False
        data.decode("utf-8")
    except (LookupError, ValueError):
        return False
    return True


def normalize(text: str) -> str:
    """Return ``text`` with line feeds for all line breaks, plain spaces, composed letters and nothing invisible.

    A word that a soft hyphen breaks over two lines moves to the upper one. Line and page separators become one line
    break and an empty line; tabs and no-break spaces become spaces.
    """
    if text.isprintable():  # a line without any of that
        return text if text.isascii() else unicodedata.normalize("NFC", _MARKS.sub(r"\1", text))
    text = _SPACES.sub(" ", _PARAGRAPH_BREAKS.sub("\n\n", _LINE_BREAKS.sub("\n", text)))
    if text.count("\xad") <= _MOST_HYPHENS + len(text) // _LETTERS_A_HYPHEN:
        text = _HYPHENATED.sub(r"\1\n", text)
    text = _INVISIBLE.sub("", text)
    return unicodedata.normalize("NFC", _MARKS.sub(r"\1", _SURROGATES.sub("\ufffd", text)))


def _known(encoding: str) -> str:
    """Return the name by which Python knows the encoding."""
    try:
        found = codecs.lookup(encoding)
        with contextlib.suppress(UnicodeError):
            b"a".decode(encoding)  # a LookupError for codecs that are no text encodings, such as base64
    except (LookupError, ValueError):
        raise UsageError(f"unknown encoding {encoding!r}; name one such as utf-8, windows-1252 or iso-8859-2") from None
    return found.name


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"at byte {error.start + 1}"
    except ValueError:  # some codecs raise their base class, which knows no place
        where = "throughout"
    raise InputError(f"{name} is not {encoding} ({where}); name its encoding with --encoding, or let it be guessed")


def _guess(data: bytes, name: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data, encoding, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _not_quite_utf8(data)
    return _without_mark(data) or text if "\0" in text else text


def _without_mark(data: bytes) -> str | None:
    """Return the text if it looks like UTF-16 without a byte order mark: every other byte of Western text is zero."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if high.count(0) > 0.7 * half and sample.count(0) == high.count(0):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                continue
    return None


def _not_quite_utf8(data: bytes) -> str:
    """Decode what is in another encoding than UTF-8, or in UTF-8 with some damage."""
    damaged = data.decode("utf-8", errors="replace")
    broken = damaged.count("\ufffd")
    sound = sum(1 for _ in _FOREIGN.finditer(damaged))
    if sound >= _DAMAGED * broken or data.startswith(codecs.BOM_UTF8):
        return damaged
    western = data.decode("windows-1252", errors="replace")
    if len(data) < _SHORT or _is_western(western[:_SAMPLE]):
        return western
    import charset_normalizer  # slow to import and seldom needed

    best = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    return western if best is None else data.decode(best.encoding, errors="replace")


def _is_western(text: str) -> bool:
    """Whether the text, read as Windows-1252, has the letters of Western Europe in likely numbers and places."""
    foreign = [char for char in text if not char.isascii()]
    letters = sum(1 for char in text if char.isalpha())
    return _WESTERN.issuperset(foreign) and len(foreign) <= letters / 4 and not _SIGN_IN_WORD.search(text)
