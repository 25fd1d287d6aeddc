"""Briefs that no model had a hand in."""

from __future__ import annotations

from dataclasses import replace

from summarizer.article import Article, Furniture, Paragraph, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.digest import Digest, Section
from summarizer.translation.model import Finding, PackageInfo, TermUse

FIRST = "Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt."
SECOND = "„Wir kommen voran“, sagte eine Sprecherin."
PACKAGE = PackageInfo("translate-de_en", "0.2", "de", "en")
ARTICLE = Article(
    headline="Neue Gespräche in Genf",
    kicker="Einigung",
    dateline="Genf (dpa)",
    paragraphs=(Paragraph(f"{FIRST} {SECOND}"),),
    furniture=(Furniture("signature", "(abc/dpa)"),),
    language="de",
    source="eingang/genf.txt",
    published="2026-11-24",
)
SENTENCES = (Sentence(FIRST, 0, 0, len(FIRST)), Sentence(SECOND, 0, len(FIRST) + 1, len(FIRST) + 1 + len(SECOND)))
TERM = TermUse(
    "Auswärtige Amt",
    "Auswärtiges Amt",
    "Federal Foreign Office",
    4,
    18,
    "applied",
    "Federal Foreign Office",
    "diplomacy",
)
FINDING = Finding("date", 31, 42, "7 December", None, "“7. Dezember” is missing")


def briefs(headline: str = "Neue Gespräche in Genf", text: str = FIRST) -> Briefs:
    """Return a German and an English brief of one article; headline and first sentence can be another's words."""
    german = Brief("de", headline, (BriefSentence(text, SENTENCES[0]), BriefSentence(SECOND, SENTENCES[1])), False)
    english = Brief(
        "en",
        "New talks in Geneva",
        (
            BriefSentence(
                "The Federal Foreign Office announced new talks in Geneva.", SENTENCES[0], (TERM,), (FINDING,)
            ),
            BriefSentence("“We are making progress,” a spokeswoman said.", SENTENCES[1]),
        ),
        True,
        PACKAGE,
    )
    settings = {"sentences": 2, "ranker": "news", "glossary": ["diplomacy"], "quality": "best"}
    return Briefs(ARTICLE, {"de": german, "en": english}, settings)


def digest() -> Digest:
    """Return a digest of three stories in two sections, in both languages."""
    return Digest(
        {"de": "Lage am Morgen", "en": "Morning briefing"},
        [Section({"de": "Außenpolitik", "en": "Foreign affairs"}, [briefs(), briefs()]), Section({}, [briefs()])],
        introduction={"de": "Guten Morgen.\n\nDas ist die Lage.", "en": "Good morning."},
        date="2026-11-24T06:00",
    )


def long_words() -> Briefs:
    """Return briefs with words and addresses longer than a narrow screen."""
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    address = f"https://zeitung.example/{'pfad/' * 40}"
    article = replace(ARTICLE, dateline=word, url=address)
    return replace(briefs(f"{word} {address}", f"{word} {address}"), article=article)
