"""The way from one language to another: one package, or two with a language in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from summarizer.article import Sentence
from summarizer.translation.model import Segment
from summarizer.translation.translator import WINDOW, Translator

if TYPE_CHECKING:
    from summarizer.glossary import Glossary
    from summarizer.translation.store import Route


class Translates(Protocol):
    """What both ways of getting there have in common."""

    def translate(self, sentences: Iterable[Sentence]) -> Iterator[Segment]:
        """Yield a segment for each sentence, in order."""


class PivotTranslator:
    """Translates through a language in between; each sentence stays aligned, and is checked against its source."""

    def __init__(
        self, first: Translator, second: Translator, languages: tuple[str, str], glossary: Glossary | None
    ) -> None:
        """Take the translators of both legs, and source and target language of the whole way."""
        self._first, self._second = first, second
        self._languages = languages
        self._glossary = glossary

    def translate(self, sentences: Iterable[Sentence]) -> Iterator[Segment]:
        """Yield a segment for each sentence, in order, checked against its source, not against what lay between."""
        stream = iter(sentences)
        while window := list(islice(stream, WINDOW)):
            middle = [replace(segment.source, text=segment.target) for segment in self._first.translate(window)]
            for source, segment in zip(window, self._second.translate(middle), strict=True):
                yield self._checked(source, segment)

    def _checked(self, source: Sentence, segment: Segment) -> Segment:
        from summarizer.translation.review import review, term_uses

        terms = term_uses(source.text, segment.target, *self._languages, self._glossary)
        findings = review(source.text, segment.target, *self._languages, self._glossary)
        return replace(segment, source=source, terms=terms, findings=tuple(findings))


def translator(route: Route, glossary: Glossary | None, **options: Any) -> Translates:
    """Return what translates along a route, with the options of Translator."""
    legs: Sequence[Translator] = [
        Translator(package, source, target, glossary, **options) for package, source, target in route.legs
    ]
    if len(legs) == 1:
        return legs[0]
    return PivotTranslator(legs[0], legs[1], (route.source, route.target), glossary)
