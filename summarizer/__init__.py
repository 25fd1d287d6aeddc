"""Short news briefs in German and English: extracted, translated offline, in the newsroom's own terms.

The functions here are the whole program; the command line calls them. Each imports its room when first called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.article import Article, Furniture, Paragraph, Sentence
from summarizer.errors import UserError

if TYPE_CHECKING:
    from summarizer.briefs import Briefs
    from summarizer.digest import Digest
    from summarizer.glossary import GlossaryLike
    from summarizer.language import Detection
    from summarizer.translation import Segment, Translation

__all__ = [
    "Article",
    "Furniture",
    "Paragraph",
    "Sentence",
    "UserError",
    "brief",
    "detect",
    "make_digest",
    "read",
    "read_all",
    "render",
    "segment",
    "summarize",
    "translate",
    "translate_all",
]


def read(source: str | Path | bytes, *, encoding: str | None = None, **options: Any) -> Article:
    """Read an article; a str is a path or a URL, never the text itself, and bytes are a file's content.

    ``options`` are max_size= (bytes), name= and allow_private= (whether a URL may lead into a private network).

    Raises:
        InputError: it cannot be read, there is nothing in it, or there are several articles in it.
        UsageError: there is no such encoding.
    """
    from summarizer import readers

    return readers.read(source, encoding=encoding, **options)


def read_all(source: str | Path | bytes, *, encoding: str | None = None, **options: Any) -> list[Article]:
    """Read what may hold several articles, such as a feed; arguments and errors are those of ``read``."""
    from summarizer import readers

    return readers.read_all(source, encoding=encoding, **options)


def detect(text: str, candidates: Sequence[str] | None = None) -> Detection:
    """Tell the language of a text; None where it cannot be told. ``candidates`` are the languages it may be."""
    from summarizer.language import detect as detect_language

    return detect_language(text, candidates)


def segment(text: str, language: str = "de") -> list[str]:
    """Return the sentences of a text, in order."""
    from summarizer.segmentation import segment as segment_text

    return segment_text(text, language)


def summarize(
    article: Article | str,
    language: str | None = None,
    sentences: int | None = None,
    *,
    ranker: str = "news",
    **length: Any,
) -> list[Sentence]:
    """Return the sentences that carry the news, in the article's order: three, or as many as the length allows.

    ``length`` may be words=, characters= or percent= instead of ``sentences``, words_in= with words=, and min_sentence=
    and max_sentence=; ``summarizer.pipeline.Length`` says what they mean.

    Raises:
        InputError: the article has no sentence.
        LanguageError: its language is unknown.
        UsageError: there is no such ranker, or the length is said in two ways.
        PackageError: words are counted in a language that no package leads to.
    """
    from summarizer.pipeline import Length, make_briefs

    briefs = make_briefs(_article(article), None, Length(sentences, **length), ranker, language=language)
    return [sentence.source for brief in briefs.values() for sentence in brief.sentences]


def translate(
    text: str,
    target: str = "en",
    source: str | None = None,
    glossary: GlossaryLike | None = "diplomacy",
    package: str | None = None,
    **options: Any,
) -> Translation:
    """Translate a text sentence by sentence; its paragraphs stay what they are.

    ``options`` are those of ``translate_all``.

    Raises:
        InputError: there is nothing but white space.
        LanguageError: the language of the text is unknown.
        PackageError: no package leads from its language to ``target``.
        GlossaryError: the glossary cannot be found or read.
        UsageError: ``target`` is the language of the text.
    """
    from summarizer.translation.document import translate_text

    return translate_text(text, target, source, glossary, package, **options)


def translate_all(
    sentences: Sequence[str | Sentence],
    target: str = "en",
    source: str = "de",
    glossary: GlossaryLike | None = "diplomacy",
    package: str | None = None,
    **options: Any,
) -> list[Segment]:
    """Translate sentences; return one segment for each, in order. See ``summarizer.translation.translate_all``."""
    from summarizer.translation import translate_all as translate_sentences

    return translate_sentences(sentences, target, source, glossary, package, **options)


def brief(
    article: Article | str | Sequence[Article | str],
    languages: Sequence[str] = ("de", "en"),
    sentences: int | None = None,
    glossary: GlossaryLike | None = "diplomacy",
    *,
    language: str | None = None,
    ranker: str = "news",
    package: str | None = None,
    quality: str = "best",
    threads: int = 0,
    beam: int = 4,
    explain: bool = False,
    **length: Any,
) -> Briefs:
    """Return the briefs of an article, or of a text, in each of the languages; all have the same sentences.

    Of several articles on one event, all in one language, one brief is made in each of the languages. ``language`` is
    the article's own, where it is known; ``length`` is as in ``summarize``; ``explain`` lets ``Briefs.weighed`` say why
    each sentence was chosen or not. What no package leads to is missing, and ``Briefs.missing`` says why.

    Raises:
        UserError: one of its subclasses, as ``summarizer.pipeline.make_briefs`` states.
    """
    from summarizer.pipeline import Length, TranslationOptions, make_briefs

    options = TranslationOptions(glossary, package, quality, threads, beam)
    several = [article] if isinstance(article, (Article, str)) else article
    articles = [_article(each) for each in several]
    return make_briefs(articles, languages, Length(sentences, **length), ranker, options, language, explain=explain)


def make_digest(
    articles: Iterable[Article | str],
    languages: Sequence[str] = ("de", "en"),
    *,
    failed: Callable[[UserError], object] | None = None,
    **options: Any,
) -> Digest:
    """Return one newsletter of many articles: those on one event together, in sections, the weightiest first.

    ``options`` are the fields of ``summarizer.digesting.Plan``, such as title=, introduction= (a text, or one for each
    language), order=, stories=, and the arguments of ``brief``, such as sentences= and glossary=. An article that
    cannot be used is told to ``failed`` and left out.

    Raises:
        UserError: an article cannot be used, and there is no ``failed``; or as ``summarizer.pipeline.make_digest``.
    """
    from dataclasses import fields

    from summarizer import pipeline
    from summarizer.digesting import Plan, Remarks

    ours = {field.name: options.pop(field.name) for field in fields(Plan) if field.name in options}
    texts = {name: {"": ours[name]} for name in ("title", "introduction") if isinstance(ours.get(name), str)}

    def made(event: Sequence[Article]) -> Briefs:
        return brief(event, languages, **options)

    read_in = (_article(article) for article in articles)
    remarks = Remarks(failed) if failed else None
    return pipeline.make_digest(read_in, made, languages, Plan(**ours | texts), remarks, options.get("language"))


def render(briefs: Briefs | Sequence[Briefs] | Digest, format: str = "text", **options: Any) -> str:  # noqa: A002 - the API's name
    """Return briefs or a digest as text, markdown, html, bilingual, json, jsonl, csv, atom, rss, jsonfeed or eml.

    ``options`` are the fields of ``summarizer.rendering.options.RenderOptions``.

    Raises:
        UsageError: there is no such format, or an address is none.
        TemplateError: a template of the user's is wrong.
    """
    from summarizer.rendering import render as render_briefs

    return render_briefs(briefs, format, **options)


def _article(article: Article | str) -> Article:
    if isinstance(article, Article):
        return article
    from summarizer import readers

    return readers.read_text(article)
