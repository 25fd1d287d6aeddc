"""The pipeline: an article in, its briefs out. The only module that knows all the rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.article import Article, Paragraph, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.choosing import Chosen, Length, choose_sentences, routed
from summarizer.errors import LanguageError, PackageError, UserError

if TYPE_CHECKING:
    from summarizer.digest import Digest
    from summarizer.digesting import Plan, Remarks
    from summarizer.glossary import Check, Glossary, GlossaryLike, Match, Suggestion
    from summarizer.translation import Segment

__all__ = [
    "LANGUAGES",
    "Chosen",
    "Length",
    "TranslationOptions",
    "check_texts",
    "choose_sentences",
    "find_terms",
    "make_briefs",
    "make_digest",
    "routed",
    "suggest_terms",
]

LANGUAGES = ("de", "en")


@dataclass(frozen=True)
class TranslationOptions:
    """How a brief is translated: glossary, package, quality ("best" or "fast"), processor threads (0 chooses), beam."""

    glossary: GlossaryLike | None = "diplomacy"
    package: str | None = None
    quality: str = "best"
    threads: int = 0
    beam: int = 4


def make_briefs(
    article: Article | Sequence[Article],
    languages: Sequence[str] | None = LANGUAGES,
    length: Length | None = None,
    ranker: str = "news",
    options: TranslationOptions | None = None,
    language: str | None = None,
    *,
    explain: bool = False,
) -> Briefs:
    """Return the briefs of an article, or of several on one event, all of the same sentences in the same order.

    ``languages`` of None stands for the article's own. A brief that no package leads to is left out; ``missing`` of
    the result says why, by language. Of several articles one brief is made, without what is said twice;
    ``choosing.together`` says which of them can be merged. ``explain`` lets the result say why each sentence was
    chosen or not.

    Raises:
        InputError, LanguageError, UsageError: as ``choose_sentences``.
        PackageError: not one brief could be made, words are counted in a language that no package leads to, or there
            is no package of the name asked for.
        GlossaryError: the glossary cannot be found or read.
    """
    articles = [article] if isinstance(article, Article) else list(article)
    length = length or Length()
    options = options or TranslationOptions()
    if options.package:
        from summarizer.translation import store

        store.named(options.package)
    translations = _Translations(options)
    measure = partial(translations.count_words, target=length.words_in) if length.words_in else None
    chosen = choose_sentences(articles, length, ranker, language, measure)
    briefs: dict[str, Brief] = {}
    missing: dict[str, str] = {}
    for target in dict.fromkeys([chosen.language] if languages is None else languages):
        try:
            briefs[target] = _original(chosen) if target == chosen.language else translations.brief(chosen, target)
        except PackageError as error:
            missing[target] = str(error)
    if not briefs:
        raise PackageError(_no_brief(chosen, missing, guessed=language is None and articles[0].language is None))
    return Briefs(
        article=chosen.articles[0],
        briefs=briefs,
        settings=length.settings()
        | {"ranker": ranker, "glossary": _names(options.glossary), "quality": options.quality},
        missing=missing,
        warnings=chosen.warnings,
        others=chosen.articles[1:],
        weighed=chosen.weighed if explain else (),
    )


def _no_brief(chosen: Chosen, missing: dict[str, str], *, guessed: bool) -> str:
    """Return why there is no brief at all: one of the reasons, for what helps with one is what helps with all."""
    said = f"{chosen.articles[0].source or 'the text'}: {list(missing.values())[-1]}"
    return f"{said}; if it is not in {chosen.language!r}, say which language it is with --from" if guessed else said


def make_digest(
    articles: Iterable[Article],
    brief: Callable[[Sequence[Article]], Briefs],
    languages: Sequence[str] = LANGUAGES,
    plan: Plan | None = None,
    remarks: Remarks | None = None,
    language: str | None = None,
) -> Digest:
    """Return one newsletter of many articles; it has no sections where there is nothing to tell.

    ``brief`` makes the briefs of an article, or of several on one event, as ``make_briefs`` does. An article that
    cannot be used is told to ``remarks`` and left out; without them its error is raised.

    Raises:
        UserError: an article cannot be used, and there are no ``remarks``.
        GlossaryError: a glossary to group by cannot be found or read.
    """
    from summarizer.digesting import Plan, Remarks, compile_digest

    told = remarks or Remarks(_raised)

    def known() -> Iterator[Article]:
        for article in articles:
            try:
                yield routed(article, language)
            except UserError as error:
                told.failed(error)

    return compile_digest(known(), brief, languages, plan or Plan(), told)


def _raised(error: UserError) -> None:
    raise error


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
    sentences = tuple(
        BriefSentence(sentence.text, sentence, article=origin)
        for sentence, origin in zip(chosen.sentences, chosen.origins, strict=True)
    )
    article = chosen.articles[0]
    return Brief(chosen.language, article.headline, sentences, machine_translated=False, dateline=article.dateline)


class _Translations:
    """Sentences, each translated once: what was measured for the choice is what stands in the brief."""

    def __init__(self, options: TranslationOptions) -> None:
        self._options = options
        self._segments: dict[tuple[str, str], Segment] = {}

    def brief(self, chosen: Chosen, target: str) -> Brief:
        """Return the brief in another language than the article's.

        Raises:
            PackageError: no package leads to it.
        """
        from summarizer.translation import package_for

        headline = chosen.articles[0].headline
        texts = [*(sentence.text for sentence in chosen.sentences), *([headline] if headline else [])]
        segments = self._translate(texts, chosen.language, target)
        head = segments.pop() if headline else None
        sentences = tuple(
            BriefSentence(segment.target, sentence, segment.terms, segment.findings, origin)
            for segment, sentence, origin in zip(segments, chosen.sentences, chosen.origins, strict=True)
        )
        return Brief(
            language=target,
            headline=head.target if head else None,
            sentences=sentences,
            machine_translated=True,
            package=package_for(chosen.language, target, self._options.package),
            headline_findings=head.findings if head else (),
            dateline=self._places(chosen.articles[0].dateline, chosen.language, target),
        )

    def _places(self, dateline: str | None, language: str, target: str) -> str | None:
        """Return a dateline with the glossary's terms in it in the other language; the model never sees it."""
        from summarizer.glossary import resolve

        glossary = resolve(self._options.glossary)
        if not dateline or glossary is None:
            return dateline
        written, last = "", 0
        for match in glossary.find(dateline, language, target):
            if match.status == "approved" and match.part == "whole" and match.target_terms:
                written += dateline[last : match.start] + match.target_terms[0]
                last = match.end
        return written + dateline[last:]

    def count_words(self, sentences: Sequence[Sentence], language: str, target: str) -> list[int]:
        """Return how many words each sentence has in the target language."""
        from summarizer.ranking.words import count_words

        texts = [sentence.text for sentence in sentences]
        if language != target:
            texts = [segment.target for segment in self._translate(texts, language, target)]
        return [count_words(text) for text in texts]

    def _translate(self, texts: Sequence[str], language: str, target: str) -> list[Segment]:
        from summarizer.translation import translate_all

        options = self._options
        unknown = [text for text in dict.fromkeys(texts) if (target, text) not in self._segments]
        segments = translate_all(
            unknown,
            target,
            language,
            options.glossary,
            options.package,
            quality=options.quality,
            threads=options.threads,
            beam=options.beam,
        )
        self._segments |= {(target, text): segment for text, segment in zip(unknown, segments, strict=True)}
        return [self._segments[target, text] for text in texts]


def _names(glossary: object) -> list[str]:
    """Return the glossaries' names, as the result states them."""
    if glossary is None:
        return []
    if isinstance(glossary, (str, Path)):
        return [str(glossary)]
    if isinstance(glossary, Sequence):
        return [name for item in glossary for name in _names(item)]
    return [str(getattr(glossary, "name", glossary))]
