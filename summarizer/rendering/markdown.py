"""Markdown (CommonMark), for newsletters and web pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarizer.rendering.safety import markdown
from summarizer.rendering.wording import attribution, credit, noticed, wording

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.briefs import Brief, Briefs, BriefSentence
    from summarizer.translation.model import Finding


def stream(briefs: Iterable[Briefs], *, many: bool) -> Iterator[str]:
    """Yield the briefs of one article after the other."""
    del many
    for number, item in enumerate(briefs):
        sections = [_brief(item.article, brief) for brief in item.values()]
        yield ("\n---\n\n" if number else "") + "\n\n".join(sections) + "\n"


def _brief(article: Article, brief: Brief) -> str:
    words = wording(brief.language)
    parts = [f"## {markdown(brief.headline or f'{words.brief} ({brief.language})')}"]
    line = attribution(article, brief.language)
    if line:
        parts.append(f"*{markdown(line)}*")
    if brief.headline_findings:
        parts.append(_noticed(article.headline or "", brief.headline_findings, brief.language))
    parts += [part for sentence in brief.sentences for part in _sentence(sentence, brief.language)]
    if brief.package:
        parts.append(f"*{markdown(credit(brief.package, brief.language))}*")
    return "\n\n".join(parts)


def _sentence(sentence: BriefSentence, language: str) -> Iterator[str]:
    yield markdown(sentence.text)
    if sentence.findings:
        yield _noticed(sentence.source.text, sentence.findings, language)


def _noticed(original: str, findings: Iterable[Finding], language: str) -> str:
    return "\n".join(f"> {markdown(line)}  " for line in noticed(original, findings, language)).rstrip()
