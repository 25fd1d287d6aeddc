"""Quotation marks: what was a quotation stays one, and nothing else becomes one."""

from __future__ import annotations

import re

from summarizer.translation.model import Finding

_DOUBLE = re.compile('["„“”‟«»″「」『』《》]+')
_SINGLE = re.compile(r"(?<!\w)['‘‚‹](?=\w)[^'‘’‚‹›]*(?:(?<=\w)['’](?=\w)[^'‘’‚‹›]*)*['‘’›](?!\w)")
_WORD = re.compile(r"[^\W_]+")
# A word or two in quotation marks are as often a title or a wry remark, which English sets without.
_LEAST = 3


def check_quotation(source: str, target: str) -> list[Finding]:
    """Return a finding if the source quotes some words and the target has no quotation marks at all, or the reverse.

    Marks of any style count, in any language; three words make a quotation.
    """
    quoted, requoted = _quotations(source), _quotations(target)
    if quoted and not _has_marks(target):
        start, end = quoted[0]
        return [Finding("quotation", start, end, source[start:end], None, "the quotation marks are missing")]
    if requoted and not _has_marks(source):
        start, end = requoted[0]
        found = target[start:end]
        return [Finding("quotation", 0, len(source), "", found, "the source has no quotation marks")]
    return []


def _quotations(text: str) -> list[tuple[int, int]]:
    """Return the spans, marks included, of the quotations of some words; marks are taken in pairs as they come."""
    marks = list(_DOUBLE.finditer(text))
    spans = [(first.start(), second.end()) for first, second in zip(marks[::2], marks[1::2], strict=False)]
    return [(start, end) for start, end in spans if len(_WORD.findall(text, start, end)) >= _LEAST]


def _has_marks(text: str) -> bool:
    return bool(_DOUBLE.search(text) or _SINGLE.search(text))
