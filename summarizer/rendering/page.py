"""What the templates see: a page with editions, sections and stories; what a brief looks like is in ``view``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from summarizer.digest import Words, said
from summarizer.rendering import typography
from summarizer.rendering.safety import line
from summarizer.rendering.view import BriefView, Text, shortened, tag, view
from summarizer.rendering.wording import Wording, wording

if TYPE_CHECKING:
    from summarizer.briefs import Briefs
    from summarizer.digest import Digest, Section
    from summarizer.rendering.options import Content, RenderOptions

_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class StoryView:
    """The briefs of one article, or of several on one event; ``number`` counts from 1 in its edition."""

    number: int
    briefs: tuple[BriefView, ...]


@dataclass(frozen=True)
class SectionView:
    """Stories under a heading, if there is one; ``headings`` has it in each of the edition's languages."""

    headings: tuple[Text, ...]
    stories: Iterable[StoryView]

    @property
    def title(self) -> str | None:
        """The heading in one line."""
        return _joined(self.headings)


@dataclass(frozen=True)
class EditionView:
    """The newsletter in one language or in several side by side, or briefs of articles in a row.

    ``headings`` is its title in each of the languages; ``contents`` asks for a table of contents.
    """

    language: str
    words: Wording
    headings: tuple[Text, ...]
    introduction: tuple[Text, ...]
    date: str | None
    contents: bool
    sections: Iterable[SectionView]

    @property
    def title(self) -> str | None:
        """The title in one line."""
        return _joined(self.headings)


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
    section = SectionView((), _stories(chain([first], stories), None))
    words = wording(language)
    headings = (Text(options.title, tag(language)),) if options.title else ()
    edition = EditionView(tag(language), words, headings, (), None, False, [section])
    leading = next(_stories([first], None)).briefs
    title = options.title or (words.briefs if content.many or not leading else leading[0].title)
    description = shortened(leading[0].text, 160) if leading else ""
    return Page(title, description, tag(language), False, False, [edition], options)


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
        " ".join(part.text for part in editions[0].introduction[:1]),
        tag(language),
        len(digest.languages) == 1,
        True,
        editions,
        options,
    )


def _edition(digest: Digest, languages: tuple[str, ...], options: RenderOptions) -> EditionView:
    introductions = _in_each(digest.introduction, languages)
    parts = [Text(line(part), text.language) for text in introductions for part in re.split(r"\n\s*\n", text.text)]
    language = languages[0]
    return EditionView(
        language=tag(language),
        words=wording(language),
        headings=(Text(options.title, tag(language)),) if options.title else _titles(digest, languages),
        introduction=tuple(part for part in parts if part.text),
        date=line(typography.long_date(digest.date or "", language)) or None,
        contents=digest.contents,
        sections=tuple(_sections(digest, languages)),
    )


def _titles(digest: Digest, languages: tuple[str, ...]) -> tuple[Text, ...]:
    titles = tuple(Text(line(text.text), text.language) for text in _in_each(digest.title, languages))
    return titles or (Text(wording(languages[0]).briefs, tag(languages[0])),)


def _in_each(words: Words, languages: Iterable[str]) -> list[Text]:
    """Return what is said in each of the languages; what is the same in several is said once."""
    texts = {said(words, language) or "": language for language in reversed(tuple(languages))}
    return [Text(text, tag(language)) for text, language in reversed(texts.items()) if line(text)]


def _joined(texts: Iterable[Text]) -> str | None:
    return " · ".join(text.text for text in texts) or None


def _sections(digest: Digest, languages: tuple[str, ...]) -> Iterator[SectionView]:
    """Yield the sections that have stories in one of the languages."""
    start = 1
    for section in digest.sections:
        stories = _Stories(section, languages, start)
        if count := sum(1 for _ in stories.present()):
            titles = (Text(line(text.text), text.language) for text in _in_each(section.title, languages))
            yield SectionView(tuple(titles), stories)
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
        yield StoryView(number, tuple(view(item, brief, number) for brief in chosen))
