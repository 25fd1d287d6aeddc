"""The tokens that amounts are made of: figures in German or English notation, and number words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.translation.fidelity.numerals import Role, numeral
from summarizer.translation.labels import is_label

SPACES = " \u00a0\u202f\u2009"
"""The spaces that group figures: a plain, a no-break, a narrow no-break and a thin one."""

_DURATION = r"\d+(?::\d\d){1,2}[.,]\d+|\d+:\d\d:\d\d"
_TELEPHONE = r"(?:0\d{2,}|\+\s?\d+)(?:[ /-]\d{2,})+(?:-\d(?!\d))?"
_FEW, _THREE = r"\d{1,3}", r"\d{3})+(?!\d)"
_SWISS = r"\d{1,3}(?:['’]\d{3})+\.\d+(?!\.?\d)"
# By a plain space English parts two numbers.
_GROUPED = {
    "de": rf"{_SWISS}|(?:{_FEW}(?:\.{_THREE}|{_FEW}(?:[{SPACES}'’]{_THREE})(?:,\d+)?",
    "en": rf"(?:{_FEW}(?:,{_THREE}|{_FEW}(?:[{SPACES[1:]}]{_THREE})(?:\.\d+)?",
}
_FIGURES = {
    "de": rf"{_DURATION}|{_TELEPHONE}|{_GROUPED['de']}|\d+,\d+(?!,?\d)|\d+\.\d+(?!\.?\d)|(?<![\w.])\.\d+|\d+",
    "en": rf"{_DURATION}|{_TELEPHONE}|{_GROUPED['en']}|\d+\.\d+(?!\.?\d)|\d+,\d\d?(?![\d,])|(?<![\w.])\.\d+|\d+",
}
_TOKENS = {
    language: re.compile(rf"(?P<figures>{figures})|(?P<vulgar>[½⅓⅔¼¾])|(?P<word>[^\W\d_]+)")
    for language, figures in _FIGURES.items()
}
_THOUSANDS = {"de": re.compile(r"(?<=\d)\.(?=\d{3}(?:\D|$))"), "en": re.compile(",")}
_SEPARATORS = re.compile(rf"[{SPACES}'’/+-]")
_ENGLISH_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,000)+")
_POINT = re.compile(r"\d+\.\d+")
_SWISS_DECIMALS = re.compile(r"[\d'’]+['’][\d'’]+\.\d+")
# Of Germany, Austria and Switzerland, whose papers write numbers without it.
_COUNTRY = re.compile(r"(?:\+\s?|00)(?:49|43|41)(?=\D)")
VULGAR = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4}
"""What the signs of fractions stand for."""


class Atom(NamedTuple):
    """A token that is a number or part of one; ``role`` is None for figures, ``other`` a second value it may have."""

    start: int
    end: int
    role: Role | None
    value: float
    other: float | None = None


def read_atoms(text: str, language: str) -> Iterator[Atom]:
    """Yield the figures and number words of a German or English text in order."""
    for match in _TOKENS[language].finditer(text):
        if match.lastgroup == "word":
            found = numeral(match.group(), language)
            if found:
                yield Atom(match.start(), match.end(), *found)
        elif match.lastgroup == "vulgar":
            yield Atom(match.start(), match.end(), Role.HALF, VULGAR[match.group()])
        else:
            figures = match.group()
            named = language == "de" and _POINT.fullmatch(figures) and is_label(text, match.start())
            other = float(figures) if named else _other_value(figures, language)
            yield Atom(match.start(), match.end(), None, _value(figures, language), other)


def _value(figures: str, language: str) -> float:
    """Return the value of figures; of a duration, whose notation varies, its digits."""
    if ":" in figures:
        return float(re.sub(r"\D", "", figures))
    thousands = _SEPARATORS if _SWISS_DECIMALS.fullmatch(figures) else _THOUSANDS[language]
    return float(_SEPARATORS.sub("", thousands.sub("", figures)).replace(",", "."))


def _other_value(figures: str, language: str) -> float | None:
    """Return the value in English notation of German figures that hardly mean a fraction: 73,000.

    Of a telephone number it is the one within the country: +49 30 1234 is 030 1234.
    """
    country = _COUNTRY.match(figures)
    if country:
        return float(re.sub(r"\D", "", figures[country.end() :]))
    return float(figures.replace(",", "")) if language == "de" and _ENGLISH_THOUSANDS.fullmatch(figures) else None
