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
    """A sentence of a brief: ``text`` in the brief's language, ``source`` as the author wrote it and where.

    ``article`` is the place among ``Briefs.articles`` of the article that the sentence is from: 0 unless several were
    merged.
    """

    text: str
    source: Sentence
    terms: tuple[TermUse, ...] = ()
    findings: tuple[Finding, ...] = ()
    article: int = 0


@dataclass(frozen=True)
class Weighed(Record):
    """A sentence that was looked at for a brief, and why it was chosen or not.

    ``parts`` add up to the ranker's score; ``score`` is that score, scaled so that the best sentence has 1.
    ``leaning`` says how the sentence leans on another: "reference" (it cannot be read without), "connective" (it
    follows up), "name" (the other one introduces somebody it names) or not at all (None).
    ``repeats`` is the text of the chosen sentence whose news this one repeats, ``repetition`` the share of its score
    that it loses by that. ``article`` is as in ``BriefSentence``.
    """

    source: Sentence
    chosen: bool
    score: float
    parts: Mapping[str, float]
    leaning: str | None = None
    repeats: str | None = None
    repetition: float = 0.0
    article: int = 0


@dataclass(frozen=True)
class Brief(Record):
    """A brief in one language.

    ``package`` is what it was translated with, None where the language is the article's; ``dateline`` is the article's,
    its places as the glossary has them in the brief's language.
    """

    language: str
    headline: str | None
    sentences: tuple[BriefSentence, ...]
    machine_translated: bool
    package: PackageInfo | None = None
    headline_findings: tuple[Finding, ...] = ()
    dateline: str | None = None

    @property
    def has_findings(self) -> bool:
        """Whether a check noticed something in a sentence or the headline."""
        return bool(self.headline_findings) or any(sentence.findings for sentence in self.sentences)


@dataclass(frozen=True)
class Briefs(Mapping[str, Brief]):
    """The briefs of one article, or of several on one event, by language; behaves as that mapping.

    ``settings`` say how they were made, ``missing`` why a language that was asked for is not there, ``warnings`` what
    there is to say of the articles and the selection. ``version`` is that of the JSON.

    Of merged articles ``article`` is the one whose headline the briefs have, ``others`` are the rest; each sentence
    says by its place in ``articles`` which one it is from. ``weighed`` are the sentences that were looked at, in order,
    where an explanation was asked for.
    """

    article: Article
    briefs: Mapping[str, Brief]
    settings: Mapping[str, Any]
    version: int = 1
    missing: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    others: tuple[Article, ...] = ()
    weighed: tuple[Weighed, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles that the briefs are made of: one, unless several were merged."""
        return (self.article, *self.others)

    def __getitem__(self, language: str) -> Brief:
        return self.briefs[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self.briefs)

    def __len__(self) -> int:
        return len(self.briefs)

    def to_dict(self) -> dict[str, Any]:
        """Return the briefs as a dictionary of JSON types, one key a field; ``weighed`` only where it was asked for."""
        keys = ["version", "article", "others", "settings", "briefs", "missing", "warnings"]
        keys += ["weighed"] if self.weighed else []
        return {key: plain(getattr(self, key)) for key in keys}
