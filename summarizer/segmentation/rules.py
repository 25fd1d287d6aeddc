"""The rules of a language: its abbreviations and the words that begin its sentences, from a file beside this one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import Any, Final

COMPLETE: Final = ("de", "en")
"""The languages whose rules are complete; of others only abbreviations are known."""
KINDS: Final = ("never", "sometimes", "often", "before_number")
"""The kinds of abbreviations; one that is in several lists is of the first."""


@dataclass(frozen=True)
class Rules:
    """What a language knows about full stops; the words are those of its file, which says what each list means.

    ``abbreviations`` tells the kind of each, by the name of its list: never, sometimes, often or before_number. They
    are written without inner spaces and without the last full stop ("z.B").
    """

    ordinals: bool = False
    caseless: bool = False
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    often_before: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinal_before: frozenset[str] = frozenset()
    ordinal_after: frozenset[str] = frozenset()
    lower_case_names: frozenset[str] = frozenset()
    names_with_mark: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()

    def kind(self, word: str) -> str | None:
        """Return the kind of an abbreviation; None if the word is none."""
        known = self.abbreviations
        if self.caseless:
            return known.get(word.lower())
        return known.get(word) or (known.get(word[0].lower() + word[1:]) if len(word) > 1 else None)

    def begins_sentence(self, word: str) -> bool:
        """Whether a word is written with a capital and is one that begins sentences."""
        return word[:1].isupper() and re.split("['’]", word.lower(), maxsplit=1)[0] in self.starters

    def follows_ordinal(self, word: str) -> bool:
        """Whether a number with a full stop before this word is an ordinal."""
        return (word.lower() if self.caseless else word) in self.ordinal_after


@lru_cache
def load(language: str, caseless: bool = False) -> Rules:
    """Return the rules of a language; those that hold in any language where it has none of its own.

    ``caseless`` rules are for texts in capitals alone or in small letters alone, where case tells nothing.
    """
    data = _read(language) if language in COMPLETE else _read("others").get(language, {})
    ordinals = data.pop("ordinals", False)
    words = {name: (text.lower() if caseless else text).split() for name, text in data.items()}
    abbreviations = {word: kind for kind in reversed(KINDS) for word in words.pop(kind, ())}
    lists = {name: frozenset(entries) for name, entries in words.items()}
    return Rules(ordinals=ordinals, caseless=caseless, abbreviations=abbreviations, **lists)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))
