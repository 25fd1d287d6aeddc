"""Two stories as a newsroom has them, one written in German, one in English; each in both languages; by no model."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from summarizer.article import Article, Furniture, Paragraph, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.digest import Digest, Section
from summarizer.translation.model import Finding, PackageInfo

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


def _sentences(*texts: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(text, number, 0, len(text)) for number, text in enumerate(texts))


def _original(language: str, headline: str, sentences: tuple[Sentence, ...]) -> Brief:
    return Brief(language, headline, tuple(BriefSentence(each.text, each) for each in sentences), False)


def harbour() -> Briefs:
    """Return a story from a German agency, in German and machine-translated into English."""
    told = _sentences(
        "Der Hafen von Lübeck soll bis 2031 für 1.240 Millionen Euro ausgebaut werden.",
        'Das Land spricht von einem "ernsthaften Angebot", die Stadt zögert noch.',
        "Nach Angaben des Senats beginnen die Arbeiten frühestens am 7. März & dauern fünf Jahre.",
    )
    article = Article(
        headline="Lübeck baut seinen Hafen aus: „Ein großer Schritt“",
        dateline="Lübeck",
        byline="Ada Beispiel",
        paragraphs=tuple(Paragraph(each.text) for each in told),
        furniture=(Furniture("signature", "(abc/dpa)"),),
        language="de",
        source="https://www.zeitung.example/hafen?teil=1&seite=2",
        url="https://www.zeitung.example/hafen?teil=1&seite=2",
        published="2026-11-23T17:05+01:00",
    )
    other = replace(article, url=None, source="eingang/luebeck.txt", furniture=())
    english = Brief(
        "en",
        'Lübeck extends its port: "a big step"',
        (
            BriefSentence("The port of Lübeck is to be extended by 2031 for 1,240 million euros.", told[0]),
            BriefSentence('The state speaks of a "serious offer"; the city is still hesitating.', told[1]),
            BriefSentence(
                "According to the Senate, work will begin on 7 May at the earliest & last for five years.",
                told[2],
                (),
                (Finding("date", 60, 67, "7 March", "7 May", "7. März became 7 May"),),
            ),
        ),
        True,
        PackageInfo("translate-de_en", "0.2", "de", "en"),
    )
    briefs = {"de": _original("de", article.headline or "", told), "en": english}
    return Briefs(article, briefs, {"sentences": 3, "ranker": "news"}, others=(other,))


def summit() -> Briefs:
    """Return a story in English and machine-translated into German, with a finding in its headline as well."""
    told = _sentences(
        "Ministers from 12 countries will not meet in Oslo on Thursday, the Foreign Office said.",
        "“We need more time,” said Kari Nordmann, who leads the delegation.",
    )
    article = Article(
        headline="Oslo summit called off",
        dateline="OSLO (Reuters)",
        paragraphs=tuple(Paragraph(each.text) for each in told),
        language="en",
        source="eingang/summit.txt",
        published="2026-11",
    )
    german = Brief(
        "de",
        "Gipfel in Oslo",
        (
            BriefSentence(
                "Minister aus 12 Ländern treffen sich am Donnerstag in Oslo, teilte das Foreign Office mit.",
                told[0],
                (),
                (
                    Finding("negation", 33, 36, "not", None, "the negation (not) is missing"),
                    Finding("term", 67, 81, "Außenministerium", None, "the glossary has “Außenministerium”"),
                ),
            ),
            BriefSentence('"Wir brauchen mehr Zeit", sagte Kari Nordmann, die die Delegation leitet.', told[1]),
        ),
        True,
        PackageInfo("translate-en_de", "1.9", "en", "de"),
        (Finding("omission", 12, 22, "called off", None, "left out: called off"),),
    )
    return Briefs(article, {"de": german, "en": _original("en", article.headline or "", told)}, {"sentences": 2})


def alone(language: str) -> list[Briefs]:
    """Return both stories in one language."""
    return [replace(item, briefs={language: item[language]}) for item in (harbour(), summit())]


def newsletter() -> Digest:
    """Return a digest of both, in both languages."""
    return Digest(
        {"de": "Lage am Morgen", "en": "Morning briefing"},
        [
            Section({"de": "Inland", "en": "Germany"}, [harbour()]),
            Section({"de": "Ausland", "en": "World"}, [summit()]),
        ],
        introduction={"de": "Guten Morgen.\n\nZwei Meldungen für heute.", "en": "Good morning.\n\nTwo stories today."},
        date="2026-11-24",
    )
