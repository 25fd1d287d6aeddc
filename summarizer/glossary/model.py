"""What a glossary consists of: its terms, and what a term found in a text says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from summarizer.record import Record

MATCHES: Final = ("", "exact", "compound")
STATUSES: Final = ("approved", "proposed", "retired")


@dataclass(frozen=True, slots=True)
class Term(Record):
    """One entry of a glossary.

    ``renderings`` holds the variants per language code, the first of each being the one that is written; ``avoid`` the
    renderings that must not appear. ``match`` is "" (all inflected forms, also as a part of hyphenated compounds),
    "exact" (letter for letter) or "compound" (also inside closed compounds). ``status`` is approved, proposed
    (reported, never written) or retired (never fires). ``glossary``, ``file`` and ``line`` say where it stands.
    """

    renderings: Mapping[str, tuple[str, ...]]
    match: str = ""
    avoid: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    status: str = "approved"
    note: str = ""
    glossary: str = ""
    file: str | None = None
    line: int | None = None

    def __hash__(self) -> int:
        return hash((tuple(self.renderings.items()), self.glossary, self.file, self.line))

    @property
    def is_verb(self) -> bool:
        """Whether the entry is a verb: German writes its infinitive with a small letter (einbestellen)."""
        return any(variant.isalpha() and variant.islower() and variant.endswith("n") for variant in self.source("de"))

    def source(self, language: str) -> tuple[str, ...]:
        """Return the variants that match in a text in ``language``."""
        return self.renderings.get(language, ())

    def targets(self, language: str) -> tuple[str, ...]:
        """Return what may stand in a translation into ``language``: the first is written, the others are accepted."""
        return self.renderings.get(language, ())


@dataclass(frozen=True, slots=True)
class Match(Record):
    """A term found in a text.

    ``start`` and ``end`` are character offsets of the term's own part of the text, ``word_start`` and ``word_end`` of
    the whole word or words it is a part of (the same where it stands alone). ``part`` is whole, hyphen (a part of a
    hyphenated compound), head or modifier (of a closed compound). ``plural`` is true where the text is known to have
    the plural. ``target_terms`` are the target language's variants, the first to be written; ``avoid`` what must not.
    """

    term: Term
    start: int
    end: int
    word_start: int
    word_end: int
    source_text: str
    target_terms: tuple[str, ...]
    avoid: tuple[str, ...]
    plural: bool
    part: str
    status: str
