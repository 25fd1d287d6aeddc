"""Omission: a clause of the source that the translation leaves out, or its verb."""

from __future__ import annotations

from collections.abc import Collection
from itertools import accumulate
from math import log
from typing import NamedTuple

from summarizer.translation.fidelity.coverage import Mark, match
from summarizer.translation.fidelity.dictionary import Lexicon
from summarizer.translation.fidelity.verbs import lost_verb
from summarizer.translation.model import Finding

# How often the translation of a left-out word seems to be there all the same.
_BY_CHANCE = 0.05
# A translation's length for its source's, as the mean of the logarithm of the ratio in characters, and its variance,
# which falls with the length of the source. Measured on the first half of newstest2016 and FLORES-200 dev.
_MEAN = {("de", "en"): -0.123, ("en", "de"): 0.123}
_VARIANCE, _VARIANCE_PER_CHARACTER = 0.012, 0.5
_THRESHOLD = 10.0
_FEWEST, _WIDEST = 2, 40
# Without a dictionary the length alone has to tell; so short is no translation between languages with alphabets.
_LEAST_LENGTH, _LEAST_RATIO = 60, 0.4


class _Window(NamedTuple):
    """A run of source words and the evidence that it was left out (natural logarithm of the likelihood ratio)."""

    evidence: float
    start: int
    end: int


def check_omission(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    lexicon: Lexicon | None,
    terms: Collection[str] = (),
) -> list[Finding]:
    """Return a finding on the part of the source that is most likely left out, if that is likely enough.

    ``terms`` are renderings that a glossary asks for, whose words need no other explanation.

    Two explanations compete for each run of words: it was left out, or it was translated freely. What tells them apart
    is how often the dictionary finds the translations of such words, how long the target is for its source, and how
    many words the target has that nothing in the source explains: a free translation has about as many as the source.
    """
    if not source or not target.strip():
        return [_finding(source, 0, len(source))] if source.strip() else []
    if lexicon is None or (source_language, target_language) not in _MEAN:
        short = len(source) >= _LEAST_LENGTH and len(target) < _LEAST_RATIO * len(source) and target[0] < "\u2e80"
        return [_finding(source, 0, len(source))] if short else []
    if source_language == "de":
        marks, others = match(source, target, lexicon, terms)
    else:
        others, marks = match(target, source, lexicon)
    window = _likeliest(marks, len(source), log(len(target) / len(source)) - _MEAN[source_language, target_language])
    surplus = sum(not mark.covered for mark in marks) - sum(not mark.covered for mark in others)
    if window is not None and window.evidence + surplus >= _THRESHOLD:
        return [_finding(source, window.start, window.end)]
    verb = lost_verb(source, target, marks, others) if source_language == "de" else None
    return [_finding(source, verb.start, verb.end)] if verb else []


def _likeliest(marks: list[Mark], length: int, excess: float) -> _Window | None:
    """Return the run of words for whose omission most speaks; ``excess`` is the length's deviation from the mean."""
    for_omission = [
        log(_BY_CHANCE / mark.kept) if mark.covered else log((1 - _BY_CHANCE) / (1 - mark.kept)) for mark in marks
    ]
    sums = [0.0, *accumulate(for_omission)]
    spread = 2 * (_VARIANCE + _VARIANCE_PER_CHARACTER / length)
    lost = [place for place, mark in enumerate(marks) if not mark.covered]
    best: _Window | None = None
    for number, first in enumerate(lost):
        before = marks[first - 1].end if first else 0
        for last in lost[number + _FEWEST - 1 : number + _WIDEST]:
            after = marks[last + 1].start if last + 1 < len(marks) else length
            start, end = marks[first].start, marks[last].end
            # The part may reach as far as the next words on both sides; halfway is the best guess.
            share = min(0.9, ((end - start) + (after - before)) / 2 / length)
            by_length = (excess**2 - (excess - log(1 - share)) ** 2) / spread
            evidence = sums[last + 1] - sums[first] + by_length
            if best is None or evidence > best.evidence:
                best = _Window(evidence, start, end)
    return best


def _finding(source: str, start: int, end: int) -> Finding:
    text = source[start:end]
    return Finding("omission", start, end, text, None, f"left out: {text}")
