"""Quotation marks: what was a quotation stays one, and nothing else becomes one."""

from __future__ import annotations

import re

from summarizer.translation.fidelity.stopwords import FUNCTION_WORDS
from summarizer.translation.model import Finding

_DOUBLE = re.compile('["„“”‟«»″「」『』《》]+')
_SINGLE = re.compile(r"(?<!\w)['‘‚‹](?=\w)[^'‘’‚‹›]*(?:(?<=\w)['’](?=\w)[^'‘’‚‹›]*)*['‘’›](?!\w)")
_WORD = re.compile(r"[^\W_]+")
# What a line out of a CSV file has for quotation marks: around it, and doubled within.
_OF_CSV = re.compile('"(?=.*"").*"')
_LONGEST_TITLE = 8
_TITLE = re.compile(r"[A-Z]\w+ (?:(?:of|the|in|to|for|and|a|on|from|at) )+(?:[A-Z]\w+)")
_FUNCTION_WORDS = FUNCTION_WORDS["de"] | FUNCTION_WORDS["en"]
# A word or two in quotation marks are as often a title or a wry remark, which English sets without.
_LEAST = 3


def check_quotation(source: str, target: str) -> list[Finding]:
    """Return a finding if the source quotes some words and the target has no quotation marks at all, or the reverse.

    So is one if the target has a mark without its partner.

    Marks of any style count, in any language; three words make a quotation. A title may be set without.
    """
    marks = list(_DOUBLE.finditer(source))
    quoted = [
        span for span in _quotations(source) if not _is_title(source, span) or not _has_title(target, source, span)
    ]
    if quoted and not _has_marks(target):
        start, end = quoted[0]
        return [Finding("quotation", start, end, source[start:end], None, "the quotation marks are missing")]
    if marks and len(marks) % 2 == 0 and len(_DOUBLE.findall(target)) % 2:
        return [Finding("quotation", marks[0].start(), marks[-1].end(), "", None, "a quotation mark is missing")]
    requoted = [span for span in _quotations(target) if not _is_title(target, span)]
    if requoted and not _has_marks(source):
        start, end = requoted[0]
        found = target[start:end]
        return [Finding("quotation", 0, len(source), "", found, "the source has no quotation marks")]
    return []


def _quotations(text: str) -> list[tuple[int, int]]:
    """Return the spans, marks included, of the quotations of some words; marks are taken in pairs as they come."""
    marks = list(_DOUBLE.finditer(text))
    if _OF_CSV.fullmatch(text):
        marks = [mark for mark in marks if len(mark.group()) > 1 or 0 < mark.start() < len(text) - 1]
    spans = [(first.start(), second.end()) for first, second in zip(marks[::2], marks[1::2], strict=False)]
    return [(start, end) for start, end in spans if len(_WORD.findall(text, start, end)) >= _LEAST]


def _is_title(text: str, span: tuple[int, int]) -> bool:
    """Tell whether a quotation may be a title: some words, with capitals but for those of grammar."""
    title = _WORD.findall(text, *span)
    return len(title) <= _LONGEST_TITLE and all(
        not word[0].islower() or (place > 0 and word in _FUNCTION_WORDS) for place, word in enumerate(title)
    )


def _has_title(text: str, source: str, span: tuple[int, int]) -> bool:
    """Tell whether a text has a title as it is in the source, or any of the form of Bank of England."""
    return source[span[0] + 1 : span[1] - 1] in text or _TITLE.search(text) is not None


def _has_marks(text: str) -> bool:
    return bool(_DOUBLE.search(text) or _SINGLE.search(text))
