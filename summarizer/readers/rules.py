"""All rules for reading together, made once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from summarizer.readers.datelines import Datelines
from summarizer.readers.dates import Dates
from summarizer.readers.lines import Lines
from summarizer.readers.vocabulary import Vocabulary, load_vocabulary


@dataclass(frozen=True)
class Rules:
    """What tells the story from its furniture."""

    words: Vocabulary
    dates: Dates
    datelines: Datelines
    lines: Lines


@lru_cache(maxsize=1)
def load_rules() -> Rules:
    """Return the rules that the TOML files of this package hold."""
    words = load_vocabulary()
    dates = Dates(words)
    datelines = Datelines(words, dates)
    return Rules(words, dates, datelines, Lines(words, dates, datelines))
