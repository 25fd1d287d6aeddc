"""The words and patterns that the rules are made of, read from the ``*.toml`` files beside this one."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib import resources
from typing import Any, Final

_TABLES: Final = ("elements", "lines")  # those of words or patterns by kind of furniture
CAPITAL: Final = "[A-ZÀ-ÖØ-ÞČĆŁŠŽĐİŞĞŐŰ]"


@dataclass(frozen=True)
class Vocabulary:
    """The rules' words, of all languages together: a text's language is not known when it is read.

    Each field is a key of the TOML files, which say what it is for; ``months`` holds twelve strings a language.
    """

    agencies: tuple[str, ...]
    bodies: tuple[str, ...]
    bylines: tuple[str, ...]
    caption_labels: tuple[str, ...]
    caption_marks: tuple[str, ...]
    caption_positions: tuple[str, ...]
    closings: tuple[str, ...]
    conjunctions: tuple[str, ...]
    credit_labels: tuple[str, ...]
    date_fillers: tuple[str, ...]
    ends: tuple[str, ...]
    forwards: tuple[str, ...]
    greetings: tuple[str, ...]
    headline_marks: tuple[str, ...]
    hyphened_first: tuple[str, ...]
    hyphened_second: tuple[str, ...]
    kickers: tuple[str, ...]
    mail_headers: tuple[str, ...]
    months: tuple[str, ...]
    openers: tuple[str, ...]
    particles: tuple[str, ...]
    photo_sources: tuple[str, ...]
    places: tuple[str, ...]
    published: tuple[str, ...]
    references: tuple[str, ...]
    salutations: tuple[str, ...]
    states: tuple[str, ...]
    unfinished: tuple[str, ...]
    unseen: tuple[str, ...]
    updated: tuple[str, ...]
    weekdays: tuple[str, ...]
    wire_labels: tuple[str, ...]
    zones: tuple[str, ...]
    elements: dict[str, tuple[str, ...]]
    lines: dict[str, tuple[str, ...]]
    rest: tuple[str, ...]


@lru_cache(maxsize=1)
def load_vocabulary() -> Vocabulary:
    """Return what all the TOML files of this package hold, the lists of one name joined."""
    lists: defaultdict[str, list[str]] = defaultdict(list)
    tables: dict[str, defaultdict[str, list[str]]] = {name: defaultdict(list) for name in _TABLES}
    files = (entry for entry in resources.files(__package__).iterdir() if entry.name.endswith(".toml"))
    for file in sorted(files, key=lambda entry: entry.name):
        table: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        for name, by_kind in tables.items():
            for kind, words in table.pop(name, {}).items():
                by_kind[kind] += words
        for key, words in table.items():
            lists[key] += words
    joined: dict[str, Any] = {field.name: tuple(lists[field.name]) for field in fields(Vocabulary)}
    joined |= {name: {kind: tuple(words) for kind, words in by_kind.items()} for name, by_kind in tables.items()}
    return Vocabulary(**joined)


def any_of(words: Iterable[str]) -> str:
    """Return a regular expression for one of the words as they stand, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word))) + ")"


def any_match(patterns: Iterable[str]) -> str:
    """Return a regular expression for one of the regular expressions."""
    return "(?:" + "|".join(patterns) + ")"
