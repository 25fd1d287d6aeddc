"""Articles that the tests of ranking share."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.article import Sentence

HEADLINE = "Norland und Südland vereinbaren Waffenruhe"
STANDFIRST = "Die Kämpfe am Grenzfluss sollen am Sonntag enden."
PARAGRAPHS = (
    (
        "Norland und Südland haben am Freitag in Genf eine Waffenruhe für die Kämpfe am Grenzfluss vereinbart.",
        "Sie soll am Sonntag um 6.00 Uhr beginnen und zunächst 30 Tage gelten.",
        "„Wir haben lange darauf gewartet.“",
    ),
    (
        "Die Vereinten Nationen entsenden 400 Beobachter, die die Waffenruhe am Grenzfluss überwachen.",
        "Außerdem eröffnet ein Büro in der Hauptstadt von Norland.",
        "Wird die Ruhe halten?",
    ),
    (
        "Außenministerin Lena Orth begrüßte die Vereinbarung von Genf als ersten Schritt.",
        "Sie warb für weitere Gespräche zwischen Norland und Südland.",
        "Das Wetter in Genf war sonnig.",
    ),
)


def sentences_of(paragraphs: Sequence[Sequence[str]]) -> list[Sentence]:
    """Return the sentences of paragraphs that are given as lists of sentences."""
    result = []
    for number, paragraph in enumerate(paragraphs):
        start = 0
        for text in paragraph:
            result.append(Sentence(text, number, start, start + len(text)))
            start += len(text) + 1
    return result


def sentences(*texts: str) -> list[Sentence]:
    """Return sentences that are each a paragraph of its own."""
    return sentences_of([[text] for text in texts])


ARTICLE = sentences_of(PARAGRAPHS)
