"""The pipeline: an article in, its briefs out. The only module that knows all the rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.article import Article, Paragraph, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.errors import InputError, LanguageError, PackageError

if TYPE_CHECKING:
    from summarizer.glossary import Check, Glossary, Match, Suggestion
    from summarizer.ranking import Selection

LANGUAGES = ("de", "en")
SENTENCES = 3


@dataclass(frozen=True)
class Length:
    """How long a brief may be: at most so many sentences, words or characters of the source, or per cent of its words.

    With none of them given, three sentences.
    """

    sentences: int | None = None
    words: int | None = None
    characters: int | None = None
    percent: float | None = None

    def settings(self) -> dict[str, Any]:
        """Return the limits that hold, by name."""
        given = {name: value for name, value in vars(self).items() if value is not None}
        return given or {"sentences": SENTENCES}


@dataclass(frozen=True)
class TranslationOptions:
    """How a brief is translated: glossary, package, quality ("best" or "fast"), processor threads (0 chooses)."""

    glossary: str | Path | Glossary | Sequence[str | Path | Glossary] | None = "diplomacy"
    package: str | None = None
    quality: str = "best"
    threads: int = 0


@dataclass(frozen=True)
class Chosen:
    """The sentences of an article that make its brief, in its order, and what the selection has to say."""

    article: Article
    language: str
    sentences: tuple[Sentence, ...]
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


def choose_sentences(article: Article, length: Length, ranker: str = "news", language: str | None = None) -> Chosen:
    """Rank the sentences of an article and return those that fit the length.

    Raises:
        InputError: the article has no sentence.
        LanguageError: its language is unknown.
        UsageError: there is no such ranker.
    """
    from summarizer.ranking import rank, select
    from summarizer.segmentation import sentences as segmented

    article = routed(article, language)
    settled = article.language or ""
    sentences = segmented(article, settled)
    if not sentences:
        name = article.source or "the text"
        raise InputError(f"{name}: there is no sentence in it to make a brief of")
    scores = rank(sentences, settled, ranker, headline=article.headline, standfirst=article.standfirst)
    selection: Selection = select(sentences, scores, language=settled, **length.settings())
    return Chosen(article, settled, tuple(sentences[index] for index in selection.indices), selection.warnings)


def make_briefs(
    article: Article,
    languages: Sequence[str] | None = LANGUAGES,
    length: Length | None = None,
    ranker: str = "news",
    options: TranslationOptions | None = None,
    language: str | None = None,
) -> Briefs:
    """Return the briefs of an article, all of the same sentences in the same order.

    ``languages`` of None stands for the article's own. A brief that no package leads to is left out; ``missing`` of
    the result says why, by language.

    Raises:
        InputError, LanguageError, UsageError: as ``choose_sentences``.
        PackageError: not one brief could be made, or there is no package of the name asked for.
        GlossaryError: the glossary cannot be found or read.
    """
    length = length or Length()
    options = options or TranslationOptions()
    if options.package:
        from summarizer.translation import store

        store.named(options.package)
    chosen = choose_sentences(article, length, ranker, language)
    briefs: dict[str, Brief] = {}
    missing: dict[str, str] = {}
    for target in dict.fromkeys([chosen.language] if languages is None else languages):
        try:
            briefs[target] = _original(chosen) if target == chosen.language else _translated(chosen, target, options)
        except PackageError as error:
            missing[target] = str(error)
    if not briefs:
        name = chosen.article.source or "the text"
        raise PackageError("; ".join(f"{name}: {reason}" for reason in missing.values()))
    settings = length.settings() | {"ranker": ranker, "glossary": _names(options.glossary), "quality": options.quality}
    return Briefs(chosen.article, briefs, settings, missing=missing, warnings=chosen.warnings)


def find_terms(article: Article, glossary: Glossary, target: str = "en") -> list[tuple[Sentence, list[Match]]]:
    """Return the sentences of an article whose language is known (``routed``), each with the terms that it holds."""
    from summarizer.segmentation import sentences

    language = article.language or ""
    return [(sentence, glossary.find(sentence.text, language, target)) for sentence in sentences(article, language)]


def check_texts(
    source: str, translation: str, glossary: Glossary, language: str | None = None, target: str | None = None
) -> list[Check]:
    """Say of each term in ``source`` what became of it in a finished translation.

    ``language`` is that of the source, ``target`` the translation's; what is not given is detected.

    Raises:
        LanguageError: one cannot be told, or both are in the same language.
    """
    from summarizer.glossary import check

    likely = sorted({code for term in glossary for code in term.renderings})
    first = language or _detected(source, "--from", likely)
    second = target or _detected(translation, "--to", likely)
    if first == second:
        raise LanguageError(f"source and translation are both in {first!r}; name their languages with --from and --to")
    return check(source, translation, glossary, first, second)


def suggest_terms(
    articles: Sequence[Article], glossary: Glossary | None, target: str = "en", least: int = 2
) -> list[Suggestion]:
    """Return what of the articles might go into the glossary, all in one language, which is known (``routed``).

    Raises:
        LanguageError: they are in several languages, or in one that the bundled dictionary does not have.
    """
    from summarizer.glossary import Dictionary, suggest
    from summarizer.translation.review import bundled_lexicon

    languages = list(dict.fromkeys(article.language or "" for article in articles))
    if not languages:
        return []
    if len(languages) > 1:
        raise LanguageError(f"the articles are in {', '.join(languages)}; give those of one language at a time")
    lexicon = bundled_lexicon(languages[0], target)
    if lexicon is None:
        raise LanguageError(f"no dictionary leads from {languages[0]!r} to {target!r}; give articles in German")
    texts = ["\n\n".join(filter(None, (one.headline, one.standfirst, *map(_text, one.paragraphs)))) for one in articles]

    def is_name(word: str) -> bool:
        entry = lexicon.lookup(word)
        return entry is not None and entry.english == word

    dictionary = Dictionary(lambda word: lexicon.lookup(word) is not None, is_name)
    return suggest(texts, glossary, dictionary, source=languages[0], target=target, least=least)


def _text(paragraph: Paragraph) -> str:
    return paragraph.text


def _detected(text: str, option: str, likely: Sequence[str]) -> str:
    from summarizer.language import detect

    language = detect(text, likely).language
    if language is None:
        raise LanguageError(f"the language of {text[:30]!r} cannot be told; say which it is with {option}")
    return language


def _original(chosen: Chosen) -> Brief:
    sentences = tuple(BriefSentence(sentence.text, sentence) for sentence in chosen.sentences)
    return Brief(chosen.language, chosen.article.headline, sentences, machine_translated=False)


def _translated(chosen: Chosen, target: str, options: TranslationOptions) -> Brief:
    from summarizer.translation import package_for, translate_all

    headline = chosen.article.headline
    package = package_for(chosen.language, target, options.package)
    segments = translate_all(
        [*chosen.sentences, *([headline] if headline else [])],
        target,
        chosen.language,
        options.glossary,
        options.package,
        quality=options.quality,
        threads=options.threads,
    )
    head = segments.pop() if headline else None
    sentences = tuple(
        BriefSentence(segment.target, segment.source, segment.terms, segment.findings) for segment in segments
    )
    return Brief(
        language=target,
        headline=head.target if head else None,
        sentences=sentences,
        machine_translated=True,
        package=package,
        headline_findings=head.findings if head else (),
    )


def _names(glossary: object) -> list[str]:
    """Return the glossaries' names, as the result states them."""
    if glossary is None:
        return []
    if isinstance(glossary, (str, Path)):
        return [str(glossary)]
    if isinstance(glossary, Sequence):
        return [name for item in glossary for name in _names(item)]
    return [str(getattr(glossary, "name", glossary))]
