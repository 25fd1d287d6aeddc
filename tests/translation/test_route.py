"""The way over a language in between keeps sentences aligned and checks them against their source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summarizer.article import Sentence
from summarizer.glossary import Glossary
from summarizer.translation.model import Segment
from summarizer.translation.route import PivotTranslator

GLOSSARY = Glossary.from_pairs([("Kiew", "Kyiv")], source="de", target="fr")


class Dictionary:
    """Translates by replacing whole sentences."""

    def __init__(self, **entries: str) -> None:
        self.entries = entries

    def translate(self, sentences: Iterable[Sentence]) -> Iterator[Segment]:
        for sentence in sentences:
            yield Segment(sentence, self.entries[sentence.text], score=-1.0)


def test_a_pivot_keeps_source_and_place() -> None:
    first, second = Dictionary(eins="one", zwei="two"), Dictionary(one="un", two="deux")
    pivot = PivotTranslator(first, second, ("de", "fr"), None)  # type: ignore[arg-type]  # stands in for a translator
    sources = [Sentence("eins", 0, 0, 4), Sentence("zwei", 3, 7, 11)]
    assert [(segment.source, segment.target) for segment in pivot.translate(sources)] == list(
        zip(sources, ["un", "deux"], strict=True)
    )


def test_terms_are_those_of_the_whole_way() -> None:
    first, second = Dictionary(Kiew="Kiev"), Dictionary(Kiev="Kiev")
    pivot = PivotTranslator(first, second, ("de", "fr"), GLOSSARY)  # type: ignore[arg-type]  # stands in for a translator
    segment = next(pivot.translate([Sentence("Kiew", 0, 0, 4)]))
    assert [(term.target, term.status) for term in segment.terms] == [("Kyiv", "missed")]
    assert "term" in [finding.kind for finding in segment.findings]
