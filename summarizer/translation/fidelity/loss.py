"""How much of a German sentence an English one leaves unexplained: too little to be a finding, enough to choose by."""

from __future__ import annotations

from math import log

from summarizer.translation.fidelity.coverage import match
from summarizer.translation.fidelity.dictionary import Lexicon

_BY_CHANCE = 0.05
_FEWEST_WORDS = 5


def loss(german: str, english: str, lexicon: Lexicon) -> float:
    """Return the evidence that words were left out, per word of the source (logarithm of the likelihood ratio)."""
    marks, _ = match(german, english, lexicon)
    evidence = sum(log((1 - _BY_CHANCE) / (1 - mark.kept)) for mark in marks if not mark.covered)
    return evidence / max(_FEWEST_WORDS, len(german.split()))
