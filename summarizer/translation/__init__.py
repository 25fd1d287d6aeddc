"""The translation room: sentences with their terms in, checked and aligned segments out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from summarizer.article import Sentence
from summarizer.translation.model import Alternative, Finding, PackageInfo, Segment, TermUse, Translation

if TYPE_CHECKING:
    from summarizer.glossary import GlossaryLike

__all__ = [
    "Alternative",
    "Finding",
    "PackageInfo",
    "Segment",
    "TermUse",
    "Translation",
    "check_fidelity",
    "package_for",
    "translate_all",
    "translate_stream",
]


def translate_all(
    sentences: Sequence[str | Sentence],
    target: str = "en",
    source: str = "de",
    glossary: GlossaryLike | None = "diplomacy",
    package: str | None = None,
    *,
    quality: str = "best",
    beam: int = 4,
    threads: int = 0,
) -> list[Segment]:
    """Translate sentences; return one segment for each, in order.

    ``glossary`` is a name, a path, a Glossary or a list of these; ``package`` is "bundled" or the name of an installed
    one, None for the best there is; ``quality`` is "best" or "fast"; ``threads`` of 0 lets the engine choose.

    Raises:
        PackageError: no package leads from ``source`` to ``target``, or it does not work.
        GlossaryError: the glossary cannot be found or read.
        UsageError: there is no such quality or beam, or ``source`` is ``target``.
    """
    options = {"quality": quality, "beam": beam, "threads": threads}
    return list(translate_stream(sentences, target, source, glossary, package, **options))


def translate_stream(
    sentences: Iterable[str | Sentence],
    target: str = "en",
    source: str = "de",
    glossary: GlossaryLike | None = "diplomacy",
    package: str | None = None,
    **options: object,
) -> Iterator[Segment]:
    """Do what ``translate_all`` does, lazily: memory stays bounded however many sentences there are."""
    from summarizer.glossary import resolve
    from summarizer.translation import store
    from summarizer.translation.route import translator

    route = store.find(source, target, package)
    return translator(route, resolve(glossary), **options).translate(map(_sentence, sentences))


def package_for(source: str, target: str, package: str | None = None) -> PackageInfo:
    """Return which package a translation would be made with.

    Raises:
        PackageError: there is none; the message says how to install one.
    """
    from summarizer.translation import store

    return store.find(source, target, package).info


def check_fidelity(
    source_text: str,
    target_text: str,
    source_language: str = "de",
    target_language: str = "en",
    glossary: GlossaryLike | None = None,
) -> list[Finding]:
    """Return what of the source the translation, from whatever hand, does not show or shows wrongly, in its order.

    Raises:
        GlossaryError: the glossary cannot be found or read.
    """
    from summarizer.translation.review import review

    return review(source_text, target_text, source_language, target_language, glossary)


def _sentence(sentence: str | Sentence) -> Sentence:
    return sentence if isinstance(sentence, Sentence) else Sentence(sentence, 0, 0, len(sentence))
