"""Choosing: which sentences of an article, or of several on one event, make the brief, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from summarizer.article import Article, Sentence
from summarizer.briefs import Weighed
from summarizer.errors import InputError, LanguageError, UsageError

if TYPE_CHECKING:
    from summarizer.ranking import Selection

    Measure = Callable[[Sequence[Sentence], str], Sequence[int]]

SENTENCES = 3
_LIMITS = ("sentences", "words", "characters", "percent")


@dataclass(frozen=True)
class Length:
    """How long a brief may be: at most so many sentences, words or characters of the source, or per cent of its words.

    With none of these given, three sentences. ``words_in`` is the language in which ``words`` are counted, where that
    is not the article's: its sentences are translated first. Sentences of fewer words than ``min_sentence`` or more
    than ``max_sentence`` are left out.

    Raises:
        UsageError: ``words_in`` is given without ``words``.
    """

    sentences: int | None = None
    words: int | None = None
    characters: int | None = None
    percent: float | None = None
    words_in: str | None = None
    min_sentence: int | None = None
    max_sentence: int | None = None

    def __post_init__(self) -> None:
        if self.words_in and self.words is None:
            raise UsageError(f"words are to be counted in {self.words_in}, but no number of them is given with --words")

    @property
    def limits(self) -> dict[str, float]:
        """The limits that hold, by name."""
        given = {name: getattr(self, name) for name in _LIMITS if getattr(self, name) is not None}
        return given or {"sentences": SENTENCES}

    def settings(self) -> dict[str, Any]:
        """Return all that was asked for, by name, as the result states it."""
        rest = {name: value for name, value in vars(self).items() if name not in _LIMITS and value is not None}
        return self.limits | rest


@dataclass(frozen=True)
class Chosen:
    """The sentences that make a brief, in order; ``origins`` tell which of the articles each is from.

    ``weighed`` are the sentences that were looked at, ``warnings`` what there is to say of the articles and the choice.
    """

    articles: tuple[Article, ...]
    language: str
    sentences: tuple[Sentence, ...]
    origins: tuple[int, ...]
    weighed: tuple[Weighed, ...] = ()
    warnings: tuple[str, ...] = ()


def routed(article: Article, language: str | None = None) -> Article:
    """Return the article with its language: the one given, the one it states, or the one detected.

    Raises:
        LanguageError: the language is unknown.
    """
    settled = language or article.language
    if settled is None:
        from summarizer.language import detect_article

        settled = detect_article(article).language
    if settled is None:
        name = article.source or "the text"
        raise LanguageError(f"{name}: its language cannot be told; say which it is with --from, such as --from de")
    return replace(article, language=settled)


def together(articles: Sequence[Article], language: str | None = None) -> tuple[list[Article], list[str]]:
    """Return those of the articles that can be merged, with their language, and a warning for each of the others.

    Sentences are compared in the words their authors wrote, so only articles in one language are merged: the one that
    most of them are in, of equals the first. The first of these articles gives the brief its headline.

    Raises:
        InputError: there is no article.
        LanguageError: the language of an article is unknown.
    """
    if not articles:
        raise InputError("there is no article to make a brief of; give one at least")
    known = [routed(article, language) for article in articles]
    counts = Counter(article.language for article in known)
    most = max(counts, key=lambda code: counts[code])  # the first of equals: a counter keeps the order
    kept = [article for article in known if article.language == most]
    return kept, [
        f"{article.source or 'an article'} is left out: it is in {article.language}, and only articles in one"
        f" language are merged, here {most}"
        for article in known
        if article.language != most
    ]


def choose_sentences(
    articles: Sequence[Article],
    length: Length,
    ranker: str = "news",
    language: str | None = None,
    measure: Measure | None = None,
) -> Chosen:
    """Rank the sentences of one article, or of several on one event, and return those that fit the length.

    ``measure`` counts the words of sentences in a language where ``length.words`` does not mean the sentences' own.

    Raises:
        InputError: there is no article, or no sentence.
        LanguageError: the language of an article is unknown.
        UsageError: there is no such ranker.
    """
    from summarizer.ranking import merged, room, select
    from summarizer.segmentation import sentences as segmented

    kept, warnings = together(articles, language)
    settled = kept[0].language or ""
    stories = [segmented(article, settled) for article in kept]
    sentences = [sentence for story in stories for sentence in story]
    origins = [origin for origin, story in enumerate(stories) for _ in story]
    if not sentences:
        name = kept[0].source or "the text"
        raise InputError(f"{name}: there is no sentence in it to make a brief of")
    places = room(sentences, length.limits)
    parts = [_parts(article, story, settled, ranker, places) for article, story in zip(kept, stories, strict=True)]
    explained = parts[0] if len(parts) == 1 else merged(stories, parts, settled)
    selection = select(
        sentences,
        [sum(part.values()) for part in explained],
        language=settled,
        min_words=length.min_sentence,
        max_words=length.max_sentence,
        measure=(lambda asked: measure(asked, settled)) if measure else None,
        origins=origins,
        **length.limits,  # type: ignore[arg-type]  # one name each, with a number of its kind
    )
    return Chosen(
        articles=tuple(kept),
        language=settled,
        sentences=tuple(sentences[index] for index in selection.indices),
        origins=tuple(origins[index] for index in selection.indices),
        weighed=_weighed(selection, sentences, origins, explained),
        warnings=(*warnings, *_of_articles(kept), *selection.warnings),
    )


def _of_articles(articles: Sequence[Article]) -> Iterator[str]:
    """Yield what is to be known of the articles; what is said of further ones names them."""
    for number, article in enumerate(articles):
        for warning in article.warnings:
            yield f"{article.source or 'an article'}: {warning}" if number else warning


def _parts(
    article: Article, story: Sequence[Sentence], language: str, ranker: str, room: float
) -> list[dict[str, float]]:
    from summarizer.ranking import explain

    return explain(story, language, ranker, headline=article.headline, standfirst=article.standfirst, room=room)


def _weighed(
    selection: Selection, sentences: Sequence[Sentence], origins: Sequence[int], parts: Sequence[dict[str, float]]
) -> tuple[Weighed, ...]:
    return tuple(
        Weighed(
            source=sentences[choice.index],
            chosen=choice.chosen,
            score=choice.score,
            parts={name: value for name, value in parts[choice.index].items() if value},
            leaning=choice.leaning,
            repeats=None if choice.repeats is None else sentences[choice.repeats].text,
            repetition=choice.repetition,
            article=origins[choice.index],
        )
        for choice in selection.choices
    )
