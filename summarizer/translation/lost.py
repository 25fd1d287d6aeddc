"""Numbers, dates and names that a translation lacks or has otherwise, as terms to ask the model for once more.

A model that leaves out a year writes it more readily with its preposition, so German phrases become English ones whole:
um 13.15 Uhr is asked for as at 1:15 p.m., seit den 1970er Jahren as since the 1970s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summarizer.translation.annotation import HardTerm
from summarizer.translation.hints import Hinter
from summarizer.translation.model import Finding
from summarizer.translation.names import find_names

_KINDS = frozenset({"number", "date"})
# What may stand before a number or date in German, and what English has there.
_BEFORE = {
    "um": "at", "gegen": "at about", "ab": "from", "seit": "since", "bis": "until", "am": "on", "im": "in", "in": "in",
    "aus": "from", "vor": "before", "nach": "after",
}  # fmt: skip
_PREPOSITION = re.compile(rf"(?<!\w)({'|'.join(_BEFORE)})\s$", re.IGNORECASE)
_IN_THE_YEAR = re.compile(r"(?<!\w)(im|seit dem|bis zum|ab dem|aus dem|vor dem|nach dem)\sJahre?\s$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<!\w)(?:(in|seit|aus|bis|ab|vor)\s)?(?:den|der)\s$", re.IGNORECASE)
_DECADE = re.compile(r"(\d{2,4})(?:er)?")
_YEARS = re.compile(r"er?[\s-]?Jahren?\b|\b[\s-]?Jahren?\b")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_COUNTED = re.compile(r"\s[A-ZÄÖÜ][^\W\d_]+(?:en|e|er|n|s)\b|\s?[%€$£°]|-")
_AMONG = re.compile(r"(?:(?<!\w)(?:zwischen|und|oder|sowie|von)\s|\w[-–/,]\s?)$", re.IGNORECASE)
_TIME = re.compile(r"(?:[ap]\.m\.|o'clock|\d:\d\d|noon|midnight)$")
# What an English time tells by its half of the day.
_DAYTIME = re.compile(r"\s(?:(?:vor|nach)?mittags|morgens|abends|nachts)\b")
# A score or season is asked for whole, as it is.
_PAIR = re.compile(r"(?<![\d:./])(?:\d{1,2}:\d{1,2}|\d{4}[/–-]\d{2,4})(?![\d:/]|\.\d)")
_CONTEXT = 16


def lost_figures(text: str, findings: Iterable[Finding], source: str, target: str) -> list[HardTerm]:
    """Return a hard term for each number or date that findings miss, in the order of the text.

    ``text`` is the sentence that the findings' offsets are of; ``source`` and ``target`` are its languages. Between
    others than German and English the number alone is the term, in the notation that the finding expects.
    """
    lost = [finding for finding in findings if finding.kind in _KINDS and finding.expected]
    german = (source, target) == ("de", "en")
    terms: list[HardTerm] = []
    for finding in sorted(lost, key=lambda finding: finding.start):
        term = _phrase(text, finding) if german else HardTerm(finding.start, finding.end, finding.expected)
        if not terms or terms[-1].end <= term.start:
            terms.append(term)
    return terms


def lost_names(findings: Iterable[Finding], hinter: Hinter) -> list[HardTerm]:
    """Return a hard term for each name that findings miss and the dictionary knows as a name: Genf as Geneva."""
    terms = []
    for finding in _lost(findings):
        readings = hinter.lexicon.readings(finding.expected)
        if readings and readings[0][:1].isupper():
            itself = finding.expected in readings  # Bayern may be a club
            terms.append(HardTerm(finding.start, finding.end, finding.expected if itself else readings[0]))
    return terms


def lost_surnames(text: str, findings: Iterable[Finding], hinter: Hinter) -> list[str]:
    """Return the surnames of a sentence that findings miss and the dictionary does not know."""
    surnames = find_names([text], hinter)
    expected = (finding.expected for finding in _lost(findings))
    return [name for name in expected if name in surnames and not hinter.lexicon.readings(name)]


def _lost(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if finding.kind == "name" and finding.expected[:1].isupper())


def _phrase(text: str, finding: Finding) -> HardTerm:
    """Return the term for a number or date with the words that belong to it."""
    start, end, number = finding.start, finding.end, finding.expected
    pair = next((pair for pair in _PAIR.finditer(text) if pair.start() <= start < pair.end()), None)
    if pair and not _TIME.search(number):
        return HardTerm(*pair.span(), pair.group())
    decade = _DECADE.fullmatch(text, start, end)
    years = _YEARS.match(text, end - 2 if text[start:end].endswith("er") else end)
    if decade and years:
        before = _ARTICLE.search(text, max(0, start - _CONTEXT), start)
        word = _BEFORE[before.group(1).lower()] + " " if before and before.group(1) else ""
        return HardTerm(before.start() if before else start, years.end(), f"{word}the {decade.group(1)}s")
    counts = _COUNTED.match(text, end) or _AMONG.search(text, max(0, start - _CONTEXT), start)
    if _YEAR.fullmatch(number) and not counts:
        return _dated(text, start, end, number, "in")
    if finding.kind == "date":
        return _dated(text, start, end, number, "")
    if _TIME.search(number):
        told = _DAYTIME.match(text, end)
        end = told.end() if told else end
        return _dated(text, start, end, number, "")
    return HardTerm(start, end, number)


def _dated(text: str, start: int, end: int, number: str, otherwise: str) -> HardTerm:
    """Return the term for a year, date or time, with the preposition before it, or ``otherwise``."""
    near = max(0, start - _CONTEXT)
    before = _IN_THE_YEAR.search(text, near, start) or _PREPOSITION.search(text, near, start)
    word = _BEFORE[before.group(1).split()[0].lower()] if before else otherwise
    return HardTerm(before.start() if before else start, end, f"{word} {number}".strip())
