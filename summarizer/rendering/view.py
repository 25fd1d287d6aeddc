"""What the templates see: a page with editions, sections, stories and briefs, in words ready to be shown.

Nothing here is escaped; each format escapes what it prints.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from summarizer.digest import said
from summarizer.rendering import typography
from summarizer.rendering.safety import link
from summarizer.rendering.wording import Wording, credit, remark, wording

if TYPE_CHECKING:
    from datetime import datetime

    from summarizer.article import Article
    from summarizer.briefs import Brief, Briefs, BriefSentence
    from summarizer.digest import Digest, Section
    from summarizer.rendering.options import Content, RenderOptions
    from summarizer.translation.model import Finding

_RIGHT_TO_LEFT: Final = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
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


@dataclass(frozen=True)
class StoryView:
    """The briefs of one article, or of several on one event; ``number`` counts from 1 in its edition."""

    number: int
    briefs: tuple[BriefView, ...]


@dataclass(frozen=True)
class SectionView:
    """Stories under a heading, if there is one."""

    title: str | None
    stories: Iterable[StoryView]


@dataclass(frozen=True)
class EditionView:
    """The newsletter in one language, or briefs of articles in a row; ``contents`` asks for a table of contents."""

    language: str
    words: Wording
    title: str | None
    introduction: tuple[str, ...]
    date: str | None
    contents: bool
    sections: Iterable[SectionView]


@dataclass(frozen=True)
class Page:
    """All that is rendered: ``title`` and ``description`` are never shown on a page, but stand in its head."""

    title: str
    description: str
    language: str
    single_language: bool
    digest: bool
    editions: Iterable[EditionView]
    options: RenderOptions

    @property
    def slug(self) -> str:
        """The title as part of an address or of the name of a file."""
        return slug(self.title)


def page_of(content: Content, options: RenderOptions, *, together: bool = False) -> Page | None:
    """Return what the templates see; None where there is no brief and no digest.

    ``together`` gives a digest one edition, in which each story has its briefs in all the languages.
    """
    if content.digest is not None:
        return _digest_page(content.digest, options, together)
    stories = iter(content.stories)
    first = next(stories, None)
    if first is None:
        return None
    language = next(iter(first), None) or first.article.language or "en"
    section = SectionView(None, _stories(chain([first], stories), None))
    words = wording(language)
    edition = EditionView(tag(language), words, options.title, (), None, False, [section])
    leading = next(_stories([first], None)).briefs
    title = options.title or (words.briefs if content.many or not leading else leading[0].title)
    description = shortened(leading[0].text, 160) if leading else ""
    return Page(title, description, tag(language), False, False, [edition], options)


def briefs_of(page: Page) -> Iterator[BriefView]:
    """Yield every brief of a page, in order."""
    for edition in page.editions:
        for section in edition.sections:
            for story in section.stories:
                yield from story.briefs


def shortened(text: str, length: int = 80) -> str:
    """Return the beginning of a text, cut between words, with an ellipsis where something is left out."""
    return text if len(text) <= length else text[: length - 1].rpartition(" ")[0].rstrip(",;:–- ") + " …"


def slug(text: str) -> str:
    """Return a text as part of an address or of the name of a file: letters a to z, digits and hyphens, at most 80."""
    spelled = text.lower().translate(_SPELLED)
    bare = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", bare)[:80].strip("-")


def _digest_page(digest: Digest, options: RenderOptions, together: bool) -> Page:
    language = digest.languages[0]
    groups = [digest.languages] if together else [(each,) for each in digest.languages]
    editions = [_edition(digest, group, options) for group in groups]
    title = editions[0].title or wording(language).briefs
    return Page(
        title,
        " ".join(editions[0].introduction[:1]),
        tag(language),
        len(digest.languages) == 1,
        True,
        editions,
        options,
    )


def _edition(digest: Digest, languages: tuple[str, ...], options: RenderOptions) -> EditionView:
    titles = [options.title] if options.title else [said(digest.title, language) for language in languages]
    introductions = dict.fromkeys(said(digest.introduction, language) or "" for language in languages)
    parts = [part for text in introductions for part in re.split(r"\n\s*\n", text)]
    language = languages[0]
    return EditionView(
        language=tag(language),
        words=wording(language),
        title=" · ".join(dict.fromkeys(title for title in titles if title)) or wording(language).briefs,
        introduction=tuple(" ".join(part.split()) for part in parts if part.strip()),
        date=typography.long_date(digest.date, language) if digest.date else None,
        contents=digest.contents,
        sections=_Sections(digest, languages),
    )


class _Sections:
    """The sections of an edition that have stories in its languages; can be gone through again."""

    def __init__(self, digest: Digest, languages: tuple[str, ...]) -> None:
        self._digest, self._languages = digest, languages

    def __iter__(self) -> Iterator[SectionView]:
        start = 1
        for section in self._digest.sections:
            stories = _Stories(section, self._languages, start)
            if count := sum(1 for _ in stories.present()):
                titles = dict.fromkeys(said(section.title, language) for language in self._languages)
                yield SectionView(" · ".join(title for title in titles if title) or None, stories)
                start += count


class _Stories:
    """The stories of a section that have a brief in one of the languages, viewed as they are asked for."""

    def __init__(self, section: Section, languages: tuple[str, ...], start: int) -> None:
        self._section, self._languages, self._start = section, languages, start

    def present(self) -> Iterator[Briefs]:
        return (story for story in self._section.stories if any(each in story.briefs for each in self._languages))

    def __iter__(self) -> Iterator[StoryView]:
        return _stories(self.present(), self._languages, self._start)


def _stories(stories: Iterable[Briefs], languages: tuple[str, ...] | None, start: int = 1) -> Iterator[StoryView]:
    for number, item in enumerate(stories, start):
        chosen = [brief for brief in item.values() if languages is None or brief.language in languages]
        yield StoryView(number, tuple(_brief(item, brief, number) for brief in chosen))


def _brief(item: Briefs, brief: Brief, number: int) -> BriefView:
    article, language = item.article, brief.language
    headline = brief.headline and typography.quotation_marks(brief.headline, language)
    original = Text(article.headline, article.language or "") if article.headline and brief.machine_translated else None
    return BriefView(
        language=tag(language),
        words=wording(language),
        headline=headline,
        original_headline=original,
        note=_note(original, brief.headline_findings, language) if headline and original else None,
        facts=tuple(_facts(item, language)),
        sources=tuple(dict.fromkeys(source for each in item.articles if (source := _source(each)))),
        sentences=tuple(_sentence(sentence, item, brief) for sentence in brief.sentences),
        credit=credit(brief.package, language) if brief.package else None,
        published=article.published,
        author=article.byline,
        identity=identity(article, language),
        anchor=f"{_anchor(language)}-{number}",
    )


def _sentence(sentence: BriefSentence, item: Briefs, brief: Brief) -> SentenceView:
    text = typography.quotation_marks(sentence.text, brief.language)
    if not brief.machine_translated:
        return SentenceView(text, None, None)
    original = Text(sentence.source.text, item.articles[sentence.article].language or "")
    return SentenceView(text, original, _note(original, sentence.findings, brief.language))


def _note(original: Text, findings: Iterable[Finding], language: str) -> Note | None:
    remarks = tuple(
        Text(remark(finding, original.text, language), "de" if language == "de" else "en") for finding in findings
    )
    return Note(Text(original.text, tag(original.language)), remarks) if remarks else None


def _facts(item: Briefs, language: str) -> Iterator[str]:
    article = item.article
    if article.published:
        yield typography.long_date(article.published, language)
    if article.dateline:
        yield article.dateline
    if agencies := [name for name in _agencies(article) if name not in _words(article.dateline or "")]:
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
    name = article.url or (PurePath(article.source).name if article.source else None)
    return Source(name, None) if name else None


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
