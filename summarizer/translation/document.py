"""Translating whole articles and texts: paragraphs stay paragraphs, sentences stay aligned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summarizer.article import Article, Paragraph
from summarizer.errors import InputError, LanguageError
from summarizer.translation.model import Segment, Translation

if TYPE_CHECKING:
    from summarizer.glossary import GlossaryLike


def translate_text(
    text: str,
    target: str,
    source: str | None,
    glossary: GlossaryLike | None,
    package: str | None,
    **options: Any,
) -> Translation:
    """Translate a text whose paragraphs are its lines; empty lines stay where they are.

    Raises:
        InputError: there is nothing but white space.
        LanguageError, PackageError, GlossaryError: as ``summarizer.translate``.
    """
    from summarizer.language import detect

    language = source or detect(text).language
    if language is None:
        raise LanguageError("the language of the text cannot be told; say which it is with --from, such as --from de")
    lines = text.splitlines()
    article = Article(paragraphs=tuple(Paragraph(line.strip()) for line in lines if line.strip()), language=language)
    translation = translate_article(article, target, glossary, package, **options)
    translated = iter(translation.text.split("\n\n"))
    return replace(translation, text="\n".join(next(translated) if line.strip() else "" for line in lines))


def translate_article(
    article: Article,
    target: str,
    glossary: GlossaryLike | None,
    package: str | None,
    **options: Any,
) -> Translation:
    """Translate headline, standfirst and story of an article whose language is known.

    Raises:
        InputError: the article has no sentence.
        PackageError, GlossaryError: as ``summarizer.translate``.
    """
    from summarizer.segmentation import segment, sentences
    from summarizer.translation import package_for, translate_all

    source = article.language or ""
    cut = sentences(article, source)
    if not cut:
        raise InputError(f"{article.source or 'the text'}: there is no sentence in it to translate")
    info = package_for(source, target, package)
    above = [article.headline] if article.headline else []
    standfirst = segment(article.standfirst, source) if article.standfirst else []
    done = tuple(translate_all([*above, *standfirst, *cut], target, source, glossary, package, **options))
    headline, rest = (done[0], done[1:]) if above else (None, done)
    segments = rest[len(standfirst) :]
    return Translation(_paragraphs(segments), segments, info, headline, rest[: len(standfirst)])


def _paragraphs(segments: Sequence[Segment]) -> str:
    paragraphs: dict[int, list[str]] = {}
    for segment in segments:
        paragraphs.setdefault(segment.source.paragraph, []).append(segment.target)
    return "\n\n".join(" ".join(targets) for targets in paragraphs.values())
