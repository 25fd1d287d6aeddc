"""German numbers written in one word: dreiundzwanzig, zweihundertfünfzigtausend."""

from __future__ import annotations

_ONES = {
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip


def cardinal(word: str) -> int | None:
    """Return the value of a German cardinal below a million, in lower case and written in one word, or None."""
    thousands, found, rest = word.rpartition("tausend")
    if not found:
        return _below_thousand(word)
    high = _below_thousand(thousands) if thousands else 1
    low = _below_thousand(rest.removeprefix("und")) if rest else 0
    return None if high is None or low is None else high * 1000 + low


def _below_thousand(word: str) -> int | None:
    hundreds, found, rest = word.rpartition("hundert")
    if not found:
        return _below_hundred(word)
    high = _below_hundred(hundreds) if hundreds else 1
    low = _below_hundred(rest.removeprefix("und")) if rest else 0
    return None if high is None or low is None else high * 100 + low


def _below_hundred(word: str) -> int | None:
    for table in (_ONES, _TEENS, TENS):
        if word in table:
            return table[word]
    ones, found, tens = word.partition("und")
    return _ONES[ones] + TENS[tens] if found and ones in _ONES and tens in TENS else None
