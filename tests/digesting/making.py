"""Articles and briefs for digests, which no model had a hand in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pairs import article

from summarizer.article import Article, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.digest import Digest
from summarizer.digesting import Plan, Remarks, compile_digest
from summarizer.errors import InputError

TEXTS = {
    "Zins": "EZB senkt Leitzins\nDie Europäische Zentralbank hat den Leitzins am Donnerstag in Frankfurt gesenkt.",
    "Brand": "Brand in Hotel in Izmir\nBei einem Brand in Izmir kamen am Sonntag vierzehn Menschen ums Leben.",
    "Derby": "Schalke gewinnt Derby\nSchalke hat das Derby gegen Dortmund mit einem späten Tor gewonnen.",
    "Wahl": "Tarvania wählt Parlament\nDie Bürger von Tarvania haben am Montag ein neues Parlament gewählt.",
}


ZINS_TEXT = TEXTS["Zins"].replace("\n", "\n\n")


def made(name: str, **fields: str) -> Article:
    """Return one of four articles on four events."""
    return article(TEXTS[name], **fields)


def brief(articles: Sequence[Article]) -> Briefs:
    """Return a German and an English brief of the first article: its first sentence and the like in capitals."""
    first = articles[0]
    if not first.text.endswith("."):
        raise InputError(f"{first.source}: there is no sentence in it")
    sentence = Sentence(first.text, 0, 0, len(first.text))
    briefs = {
        "de": Brief("de", first.headline, (BriefSentence(first.text, sentence),), False),
        "en": Brief("en", (first.headline or "").upper(), (BriefSentence(first.text.upper(), sentence),), True),
    }
    return Briefs(first, briefs, {}, others=tuple(articles[1:]))


def compiled(articles: Iterable[Article], **plan: object) -> Digest:
    """Return a digest; an article that cannot be briefed fails the test."""

    def failed(error: object) -> None:
        raise AssertionError(error)

    return compile_digest(articles, brief, ("de", "en"), Plan(**plan), Remarks(failed))  # type: ignore[arg-type]


def headlines(digest: Digest) -> list[str | None]:
    """Return the headlines of a digest in order."""
    return [story.article.headline for story in digest.stories()]


def titles(digest: Digest) -> list[str | None]:
    """Return the German titles of the sections."""
    return [section.title.get("de", section.title.get("")) for section in digest.sections]
