"""What the templates see of a brief, in words ready to be shown. Nothing is escaped yet; each format does that."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from summarizer.rendering import typography
from summarizer.rendering.safety import line, link
from summarizer.rendering.wording import Wording, credit, remark, wording

if TYPE_CHECKING:
    from datetime import datetime

    from summarizer.article import Article
    from summarizer.briefs import Brief, Briefs, BriefSentence
    from summarizer.translation.model import Finding

_RIGHT_TO_LEFT: Final = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
NAMESPACE: Final = uuid5(NAMESPACE_URL, "tag:newsroom-summarizer:brief")


@dataclass(frozen=True)
class Text:
    """A text and its language; prints as the text."""

    text: str
    language: str

    @property
    def direction(self) -> str:
        """The direction it is written in: ltr or rtl."""
        return "rtl" if self.language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Note:
    """What stands discreetly under a sentence in which a check noticed something: the original, and the remarks."""

    original: Text
    remarks: tuple[Text, ...]


@dataclass(frozen=True)
class SentenceView:
    """A sentence of a brief; ``original`` is None where nothing was translated, ``note`` where nothing was noticed."""

    text: str
    original: Text | None
    note: Note | None


@dataclass(frozen=True)
class Source:
    """Where an article is from: the name to show, and the link if there is a safe one."""

    name: str
    url: str | None


@dataclass(frozen=True)
class BriefView:
    """One brief. ``identity`` is stable from run to run, ``anchor`` the place on the page."""

    language: str
    words: Wording
    headline: str | None
    original_headline: Text | None
    note: Note | None
    facts: tuple[str, ...]
    sources: tuple[Source, ...]
    sentences: tuple[SentenceView, ...]
    credit: str | None
    published: str | None
    author: str | None
    identity: str
    anchor: str

    @property
    def title(self) -> str:
        """The headline; without one, the beginning of the first sentence."""
        return self.headline or (shortened(self.sentences[0].text) if self.sentences else self.words.brief)

    @property
    def moment(self) -> datetime | None:
        """When the article was published; the beginning of the day, month or year that it states."""
        return typography.moment(self.published)

    @property
    def direction(self) -> str:
        """The direction the brief is written in: ltr or rtl."""
        return Text("", self.language).direction

    @property
    def text(self) -> str:
        """The sentences, one after the other."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def attribution(self) -> str:
        """Date, place, agency and sources in one line, links written out."""
        sources = ", ".join(source.url or source.name for source in self.sources)
        return " · ".join([*self.facts, *([f"{self.words.source}: {sources}"] if sources else [])])


def view(item: Briefs, brief: Brief, number: int) -> BriefView:
    """Return what is shown of one of an article's briefs; ``number`` is the story's place on the page."""
    article, language = item.article, brief.language
    headline = _shown(brief.headline, language) or None
    translated = article.headline if brief.machine_translated and line(article.headline or "") else None
    original = _text(translated, article.language) if translated else None
    return BriefView(
        language=tag(language),
        words=wording(language),
        headline=headline,
        original_headline=original,
        note=_note(translated, original, brief.headline_findings, language) if translated and original else None,
        facts=tuple(_facts(item, language)),
        sources=tuple(dict.fromkeys(source for each in item.articles if (source := _source(each)))),
        sentences=tuple(_sentence(sentence, item, brief) for sentence in brief.sentences),
        credit=line(credit(brief.package, language)) if brief.package else None,
        published=line(article.published or "") or None,
        author=line(article.byline or "") or None,
        identity=identity(article, language),
        anchor=f"{_anchor(language)}-{number}",
    )


def _sentence(sentence: BriefSentence, item: Briefs, brief: Brief) -> SentenceView:
    text = _shown(sentence.text, brief.language)
    several = len({each.article for each in brief.sentences}) > 1
    source = _source(item.articles[sentence.article]) if several else None
    if source:  # where they are from several articles, each sentence names its own
        text = f"{text} ({source.name})"
    if not brief.machine_translated:
        return SentenceView(text, None, None)
    original = _text(sentence.source.text, item.articles[sentence.article].language)
    return SentenceView(text, original, _note(sentence.source.text, original, sentence.findings, brief.language))


def _note(source: str, original: Text, findings: Iterable[Finding], language: str) -> Note | None:
    own = "de" if language == "de" else "en"
    remarks = tuple(Text(line(remark(finding, source, language)), own) for finding in findings)
    return Note(original, remarks) if remarks else None


def _shown(text: str | None, language: str) -> str:
    return typography.quotation_marks(line(text or ""), language)


def _text(text: str, language: str | None) -> Text:
    return Text(_shown(text, language or ""), tag(language or ""))


def _facts(item: Briefs, language: str) -> Iterator[str]:
    article = item.article
    if published := line(typography.long_date(article.published or "", language)):
        yield published
    if dateline := line(item[language].dateline or article.dateline or ""):
        yield dateline
    if agencies := [name for name in _agencies(article) if name not in _words(dateline)]:
        yield "/".join(agencies)


def _agencies(article: Article) -> list[str]:
    """Return the news agencies that an article names in its signatures, as "(abc/dpa)"."""
    known = _known_agencies()
    signed = [piece.text for piece in article.furniture if piece.kind in {"signature", "dateline"}]
    return list(dict.fromkeys(word for text in signed for word in _words(text) if word in known))


@lru_cache(maxsize=1)
def _known_agencies() -> frozenset[str]:
    from summarizer.readers.vocabulary import load_vocabulary

    return frozenset(load_vocabulary().agencies)


def _words(text: str) -> list[str]:
    return re.findall(r"\w[\w-]*\w", text)


def _source(article: Article) -> Source | None:
    url = link(article.url)
    if url:
        return Source((urlsplit(url).hostname or url).removeprefix("www."), url)
    name = line(article.url or os.path.basename(article.source or ""))  # noqa: PTH119 -- a path object keeps its parts for the whole run
    return Source(name, None) if name else None


def shortened(text: str, length: int = 80) -> str:
    """Return the beginning of a text, cut between words, with an ellipsis where something is left out."""
    return text if len(text) <= length else text[: length - 1].rpartition(" ")[0].rstrip(",;:–- ") + " …"


def identity(article: Article, language: str) -> str:
    """Return the stable name of a brief, "urn:uuid:…": of the article's address, else of what tells it from others."""
    told = article.url or "\n".join([article.published or "", article.headline or "", article.text[:500]])
    digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
    return f"urn:uuid:{uuid5(NAMESPACE, f'{digest} {language}')}"


def tag(language: str) -> str:
    """Return a language code if it is one; the empty string, which says "unknown", if not."""
    return language if _LANGUAGE.fullmatch(language) else ""


def _anchor(language: str) -> str:
    return tag(language) or "x"
