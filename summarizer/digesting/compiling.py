"""Many articles made into one digest: those on one event together, in order, in sections, within a length.

Articles and briefs lie on shelves meanwhile; in memory are only a few words of each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summarizer.article import Article
from summarizer.digest import Digest, Section, Words, said
from summarizer.digesting import sections
from summarizer.digesting.duplicates import Fingerprint, fingerprint, grouped
from summarizer.digesting.identity import identity
from summarizer.digesting.order import ORDERS, moment, weight
from summarizer.digesting.shelf import Shelf
from summarizer.errors import UsageError, UserError
from summarizer.ranking.words import count_words

if TYPE_CHECKING:
    from summarizer.briefs import Briefs
    from summarizer.glossary import Glossary

TITLE: Final[Words] = {"de": "Nachrichtenüberblick", "en": "News digest"}
_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Plan:
    """What a digest is to be like.

    ``group_by`` is section, glossary or none; ``domains`` are the glossaries to group by, where they are not all there
    are. ``order`` is weight (most reported first, see ``order.weight``), date (newest first) or given. ``merge`` says
    whether articles on one event become one story. Of the stories in this order the first ``stories`` are taken, and
    only so many that no edition has more than ``total_words`` in title, introduction, headlines and briefs; the first
    is always there.
    """

    title: Words = field(default_factory=lambda: TITLE)
    introduction: Words = field(default_factory=dict)
    date: str | None = None
    contents: bool = True
    group_by: str = "section"
    domains: Sequence[str | Path | Glossary] | None = None
    order: str = "weight"
    merge: bool = True
    stories: int | None = None
    total_words: int | None = None

    def __post_init__(self) -> None:
        for name, value, possible in (("group_by", self.group_by, sections.BY), ("order", self.order, ORDERS)):
            if value not in possible:
                raise UsageError(f"{name} is {value!r}; possible are {', '.join(possible)}")


@dataclass(frozen=True)
class Remarks:
    """Whom to tell what happens: ``failed`` of an article that cannot be briefed, ``noted`` of what is left out."""

    failed: Callable[[UserError], object]
    noted: Callable[[str], object] = lambda _: None


@dataclass(frozen=True)
class _Story:
    """A story to be: the places of its articles on the shelf, the heaviest first."""

    places: tuple[int, ...]
    section: str
    weight: tuple[int, int]
    moment: datetime | None


def compile_digest(
    articles: Iterable[Article],
    brief: Callable[[Sequence[Article]], Briefs],
    languages: Sequence[str],
    plan: Plan,
    remarks: Remarks,
) -> Digest:
    """Return the digest of articles whose languages are known; without sections where there is nothing to tell.

    ``brief`` makes the briefs of one article, or of several on one event; what it fails on is left out, and the next
    story takes its place.

    Raises:
        GlossaryError: one that is grouped by cannot be found or read.
    """
    shelf: Shelf[Article] = Shelf()
    stories = _ordered(list(_stories(shelf, articles, plan)), plan.order)
    briefs: Shelf[Briefs] = Shelf()
    placed: dict[str, list[int]] = {}
    present: set[str] = set()
    for story, item in _taken(stories, shelf, brief, plan, remarks):
        present |= item.keys()
        placed.setdefault(story.section, []).append(briefs.add(item))
    return Digest(
        title=plan.title,
        sections=[
            Section(sections.title(name, alone=len(placed) == 1), briefs.picked(placed[name]))
            for name in sorted(placed, key=lambda name: name == sections.REST)
        ],
        languages=tuple(code for code in dict.fromkeys(languages) if code in present),
        introduction=plan.introduction,
        date=plan.date,
        contents=plan.contents,
    )


def _stories(shelf: Shelf[Article], articles: Iterable[Article], plan: Plan) -> Iterator[_Story]:
    section = _sectioning(plan)
    prints: list[Fingerprint] = []
    names: list[str] = []
    for article in _once(articles):
        shelf.add(article)
        prints.append(fingerprint(article))
        names.append(section(article))
    for group in grouped(prints) if plan.merge else [[place] for place in range(len(prints))]:
        found = [shelf[place] for place in group]
        heaviest = sorted(range(len(group)), key=lambda index: weight([found[index]]), reverse=True)
        places = tuple(group[index] for index in heaviest)
        known = [names[place] for place in places if names[place] != sections.REST]
        moments = [at for article in found if (at := moment(article.published))]
        yield _Story(places, (known or [sections.REST])[0], weight(found), max(moments, default=None))


def _once(articles: Iterable[Article]) -> Iterator[Article]:
    """Yield the articles, each once: several feeds often have the same."""
    seen: set[str] = set()
    for article in articles:
        name = identity(article)
        if name not in seen:
            seen.add(name)
            yield article


def _sectioning(plan: Plan) -> Callable[[Article], str]:
    if plan.group_by == "none":
        return lambda _: sections.REST
    if plan.group_by == "glossary":
        return sections.Domains.of(plan.domains).section_of
    return sections.section_of


def _ordered(stories: list[_Story], order: str) -> list[_Story]:
    """Return the stories in order; of equals the one that was given first comes first."""
    if order == "weight":
        return sorted(stories, key=lambda story: story.weight, reverse=True)
    if order == "date":
        return sorted(stories, key=lambda story: story.moment or _LONG_AGO, reverse=True)
    return stories


def _taken(
    stories: Sequence[_Story],
    shelf: Shelf[Article],
    brief: Callable[[Sequence[Article]], Briefs],
    plan: Plan,
    remarks: Remarks,
) -> Iterator[tuple[_Story, Briefs]]:
    """Yield the stories that there is room for, with their briefs."""
    filled: dict[str, int] = {}
    taken = 0
    for number, story in enumerate(stories):
        if taken == plan.stories:
            remarks.noted(_left_out(len(stories) - number, f"{plan.stories} are asked for"))
            return
        try:
            item = brief(shelf.picked(story.places))
        except UserError as error:
            remarks.failed(error)
            continue
        after = filled | {code: filled.get(code, _front(plan, code)) + _words(item, code) for code in item}
        if plan.total_words and taken and max(after.values()) > plan.total_words:
            remarks.noted(_left_out(len(stories) - number, f"an edition may have {plan.total_words} words"))
            return
        filled = after
        taken += 1
        yield story, item


def _left_out(number: int, reason: str) -> str:
    return f"{number} {'story' if number == 1 else 'stories'} left out, as {reason}"


def _front(plan: Plan, language: str) -> int:
    return sum(count_words(said(words, language) or "") for words in (plan.title, plan.introduction))


def _words(item: Briefs, language: str) -> int:
    brief = item[language]
    return count_words(brief.headline or "") + sum(count_words(sentence.text) for sentence in brief.sentences)
