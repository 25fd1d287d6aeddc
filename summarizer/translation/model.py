"""What a translation consists of: segments, the terms in them, and what the checks noticed."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.article import Sentence
from summarizer.record import Record

AND = " + "


@dataclass(frozen=True)
class Finding(Record):
    """Something of the source that the translation does not show, or shows wrongly.

    ``kind`` is one of number (amounts and times too), date (weekdays, months), name, term, negation, quotation,
    omission, repetition, untranslated. ``start`` and ``end`` are character offsets into the source text;
    ``expected`` is what should have been there, ``found`` what stands there instead (None: nothing that fits).
    """

    kind: str
    start: int
    end: int
    expected: str
    found: str | None
    message: str


@dataclass(frozen=True)
class TermUse(Record):
    """A glossary term in a sentence, and what became of it.

    ``source`` is the text as it stands at ``start`` to ``end`` of the source sentence, ``term`` the entry's source
    term, ``target`` what the glossary asks for. ``status`` is applied (the target term stands in the translation),
    variant (an accepted variant does), missed, avoided (a rendering the glossary forbids stands there) or proposed
    (an entry not yet approved, which is never written). ``found`` is the text found, None where missed.
    """

    source: str
    term: str
    target: str
    start: int
    end: int
    status: str
    found: str | None
    glossary: str


@dataclass(frozen=True)
class Alternative(Record):
    """A hypothesis that was not chosen, with its model score (log-probability per token)."""

    target: str
    score: float


@dataclass(frozen=True)
class PackageInfo(Record):
    """The package a text was translated with.

    ``via`` is the language in between, where no package leads directly; then ``name`` and ``version`` are those of two,
    with `` + `` between.
    """

    name: str
    version: str
    source: str
    target: str
    via: str | None = None

    def __str__(self) -> str:
        pairs = zip(self.name.split(AND), self.version.split(AND), strict=False)
        return AND.join(f"{name} {version}" for name, version in pairs)


@dataclass(frozen=True)
class Segment(Record):
    """One source sentence and its translation.

    ``score`` is the model's log-probability per target token; None where nothing was decoded.
    """

    source: Sentence
    target: str
    terms: tuple[TermUse, ...] = ()
    findings: tuple[Finding, ...] = ()
    score: float | None = None
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True)
class Translation(Record):
    """A translated text: ``text`` keeps the paragraphs of the source, ``segments`` its sentences in order.

    ``headline`` and ``standfirst`` are those of an article that has them; ``text`` is the story below them.
    """

    text: str
    segments: tuple[Segment, ...]
    package: PackageInfo
    headline: Segment | None = None
    standfirst: tuple[Segment, ...] = ()

    @property
    def whole(self) -> str:
        """The text with headline and standfirst above it, an empty line between."""
        standfirst = " ".join(segment.target for segment in self.standfirst)
        return "\n\n".join(filter(None, (self.headline.target if self.headline else "", standfirst, self.text)))

    @property
    def all_segments(self) -> tuple[Segment, ...]:
        """The segments of headline, standfirst and text, in this order."""
        return (*([self.headline] if self.headline else []), *self.standfirst, *self.segments)
