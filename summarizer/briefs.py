"""Briefs: the few sentences of an article that carry its news, in each of the languages asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from summarizer.article import Article, Sentence
from summarizer.record import Record, plain
from summarizer.translation.model import Finding, PackageInfo, TermUse


@dataclass(frozen=True)
class BriefSentence(Record):
    """A sentence of a brief: ``text`` in the brief's language, ``source`` as the author wrote it and where."""

    text: str
    source: Sentence
    terms: tuple[TermUse, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Brief(Record):
    """A brief in one language. ``package`` is what it was translated with; None where the language is the article's."""

    language: str
    headline: str | None
    sentences: tuple[BriefSentence, ...]
    machine_translated: bool
    package: PackageInfo | None = None
    headline_findings: tuple[Finding, ...] = ()

    @property
    def has_findings(self) -> bool:
        """Whether a check noticed something in a sentence or the headline."""
        return bool(self.headline_findings) or any(sentence.findings for sentence in self.sentences)


@dataclass(frozen=True)
class Briefs(Mapping[str, Brief]):
    """The briefs of one article, by language; behaves as that mapping.

    ``settings`` say how they were made, ``missing`` why a language that was asked for is not there, ``warnings`` what
    the selection had to say. ``version`` is that of the JSON.
    """

    article: Article
    briefs: Mapping[str, Brief]
    settings: Mapping[str, Any]
    version: int = 1
    missing: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def __getitem__(self, language: str) -> Brief:
        return self.briefs[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self.briefs)

    def __len__(self) -> int:
        return len(self.briefs)

    def to_dict(self) -> dict[str, Any]:
        """Return the briefs as a dictionary of JSON types: version, article, settings, briefs, missing, warnings."""
        keys = ("version", "article", "settings", "briefs", "missing", "warnings")
        return {key: plain(getattr(self, key)) for key in keys}
