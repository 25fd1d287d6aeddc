"""The text of a PDF file and its places, by PDFium: a program of its own, within limits that the system holds it to.

    python pdfium.py SECONDS BYTES CHARACTERS < FILE

PDFium is C++ and reads files of strangers: a fault in it must not take the caller along, and a small file may ask for
any amount of work and memory. So it runs apart, with so many seconds of the processor and so many bytes of memory.

Prints lines of JSON: the author or null, then for each page its height and its lines, each a list of pieces
``[text, x, y, size, end, bold]``, in points from the lower left corner; or, at the end, ``{"error": why}``.
Imports nothing of this package, so that it starts quickly.
"""

from __future__ import annotations

import ctypes
import json
import math
import re
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

PROTECTED: Final = "protected"
TOO_MUCH: Final = "too much"
DAMAGED: Final = "damaged"

# A line without blanks around it; PDFium marks a hyphen at its end, where the word goes on in the next line.
_LINE: Final = re.compile(r"[^ \r\n\ufffe\x02](?:[^\r\n\ufffe\x02]*[^ \r\n\ufffe\x02])?[\ufffe\x02]?")
_WORD: Final = re.compile(r"[^ ]+")
_BOLD: Final = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCED_BOLD: Final = 1 << 18  # among a font's flags
_WORK_OF_A_PIECE: Final = 40  # characters that take as long
_WORK_OF_A_PAGE: Final = 400
_LONGEST_NAME: Final = 128  # bytes of a font's name


class _Look(NamedTuple):
    """How a text object is set: the size of its letters to half a point, its weight, and by what angle it is turned."""

    size: float
    bold: bool
    turn: int


def main() -> None:
    """Read a file from standard input within the limits that the command line sets."""
    seconds, memory, characters = float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    import pypdfium2

    data = sys.stdin.buffer.read()
    _limit(seconds, memory)
    try:
        for item in _read(pypdfium2, data, characters):
            _print(item)
    except (_TooMuchError, MemoryError):
        _print({"error": TOO_MUCH})
    except pypdfium2.PdfiumError as error:
        protected = error.err_code in (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY)
        _print({"error": PROTECTED if protected else DAMAGED})


def _print(item: Any) -> None:
    sys.stdout.write(json.dumps(item, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class _TooMuchError(Exception):
    """There is more text than its file lets expect."""


def _limit(seconds: float, memory: int) -> None:
    """Let the system end this process when it takes more."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.setitimer(signal.ITIMER_PROF, max(0.01, seconds - time.process_time()))  # unlike rlimit, knows fractions
    with suppress(OSError, ValueError):  # systems that don't tell, or don't limit it
        taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (taken + memory, taken + memory))


def _read(pypdfium2: Any, data: bytes, characters: int) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(data)
    yield document.get_metadata_value("Author") or None
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:  # one that can't be loaded
            continue
        lines = _lines(pypdfium2.raw, text.raw, text.get_text_range())
        characters -= text.count_chars() + _WORK_OF_A_PIECE * sum(map(len, lines)) + _WORK_OF_A_PAGE
        if characters < 0:
            raise _TooMuchError
        yield [page.get_height(), lines]
        text.close()
        page.close()


def _lines(pdfium: Any, page: Any, text: str) -> list[list[list[Any]]]:
    """Return the lines of a page that stand upright on it, or of those that don't, the most that are turned alike."""
    places = _Places(pdfium, page, len(text))
    found = [line for match in _LINE.finditer(text) if (line := list(_pieces(places, match)))]
    turns = Counter(look.turn for line in found for _, look, *_ in line)
    turn = 0 if turns[0] else max(turns, key=turns.__getitem__, default=0)
    lines = ([_turned(*piece) for piece in line if piece[1].turn == turn] for line in found)
    return [sound for line in lines if (sound := [piece for piece in line if math.isfinite(sum(piece[1:5]))])]


def _pieces(places: _Places, line: re.Match[str]) -> Iterator[tuple[str, _Look, float, float, float, float]]:
    """Yield what text objects a line is made of: text, look, and where it begins and ends."""
    for start, end, key in _spans(places, line):
        look = places.look(start, key)
        text = line.string[start:end].replace("\ufffe", "-").replace("\x02", "-")
        yield text, look, *places.start(start), *places.end(end - 1, look.turn)


def _spans(places: _Places, line: re.Match[str]) -> Iterator[tuple[int, int, bytes]]:
    """Yield the places at which the words of one text object begin and end, and what tells the object from others."""
    first, end = line.span()
    key = places.object(first)
    if key == places.object(end - 1):
        yield first, end, key
        return
    start = last = first
    for word in _WORD.finditer(line.string, first, end):
        found = places.object(word.start())
        if found != key:
            yield start, last, key
            start, key = word.start(), found
        last = word.end()
    yield start, last, key


def _turned(text: str, look: _Look, x: float, y: float, end_x: float, end_y: float) -> list[Any]:
    """Return a piece as it is printed, its places as they are when the page is turned for its text to be upright."""
    if look.turn:
        cosine, sine = round(math.cos(math.radians(look.turn))), round(math.sin(math.radians(look.turn)))
        x, y, end_x = x * cosine + y * sine, y * cosine - x * sine, end_x * cosine + end_y * sine
    return [text, round(x, 1), round(y, 1), look.size, round(end_x, 1), look.bold]


class _Places:
    """Asks PDFium about characters of a page by their places in its text."""

    def __init__(self, pdfium: Any, page: Any, length: int) -> None:
        self._pdfium = pdfium
        self._page = page
        self._alike = pdfium.FPDFText_CountChars(page) == length  # or some characters have no place in the text
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._flags = ctypes.c_int()
        self._looks: dict[bytes, _Look] = {}
        self._bold: dict[tuple[bytes, int], bool] = {}

    def object(self, place: int) -> bytes:
        """Return what tells a character's text object from the others of the page: its address."""
        return bytes(self._pdfium.FPDFText_GetTextObject(self._page, self._number(place)))

    def look(self, place: int, key: bytes) -> _Look:
        """Return how a character is set, whose object has this key."""
        if key not in self._looks:
            self._looks[key] = self._look(self._number(place))
        return self._looks[key]

    def start(self, place: int) -> tuple[float, float]:
        """Return where a character's base line begins."""
        self._pdfium.FPDFText_GetCharOrigin(self._page, self._number(place), self._x, self._y)
        return self._x.value, self._y.value

    def end(self, place: int, turn: int) -> tuple[float, float]:
        """Return where a character, turned by so many degrees, ends."""
        self._pdfium.FPDFText_GetLooseCharBox(self._page, self._number(place), self._box)
        x = self._box.left if turn == 180 else self._box.right
        return x, self._box.bottom if turn == 270 else self._box.top

    def _number(self, place: int) -> int:
        """Return the number that PDFium knows a character by."""
        return place if self._alike else int(self._pdfium.FPDFText_GetCharIndexFromTextIndex(self._page, place))

    def _look(self, number: int) -> _Look:
        self._pdfium.FPDFText_GetMatrix(self._page, number, self._matrix)
        a, b, c, d = self._matrix.a, self._matrix.b, self._matrix.c, self._matrix.d
        size = self._pdfium.FPDFText_GetFontSize(self._page, number) * math.hypot(c, d)
        turn = math.degrees(math.atan2(b, a)) if b or a < 0 else 0.0
        if not math.isfinite(size + turn):
            return _Look(math.nan, bold=False, turn=0)
        size = round(2 * abs(size)) / 2
        return _Look(size or 0.5, self._is_bold(number), round(turn / 90) * 90 % 360)

    def _is_bold(self, number: int) -> bool:
        self._pdfium.FPDFText_GetFontInfo(self._page, number, self._name, _LONGEST_NAME, self._flags)
        font = self._name.value, self._flags.value
        if font not in self._bold:
            self._bold[font] = bool(_BOLD.search(font[0]) or font[1] & _FORCED_BOLD)
        return self._bold[font]


if __name__ == "__main__":
    main()
