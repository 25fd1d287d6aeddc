"""Plain text, wrapped, for a terminal or the body of a mail."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarizer.rendering.safety import plain
from summarizer.rendering.wording import attribution, credit, noticed, wording

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.briefs import Brief, Briefs, BriefSentence
    from summarizer.translation.model import Finding

WIDTH = 78


def stream(briefs: Iterable[Briefs], *, many: bool) -> Iterator[str]:
    """Yield the briefs of one article after the other."""
    del many
    for number, item in enumerate(briefs):
        sections = [_brief(item.article, brief) for brief in item.values()]
        yield ("\n" + "=" * WIDTH + "\n\n" if number else "") + "\n\n".join(sections) + "\n"


def _brief(article: Article, brief: Brief) -> str:
    words = wording(brief.language)
    head = [
        f"{words.brief} ({brief.language})",
        _wrap(brief.headline or ""),
        _wrap(attribution(article, brief.language)),
    ]
    parts = ["\n".join(line for line in head if line)]
    if brief.headline and brief.headline_findings:
        parts.append(_noticed(article.headline or "", brief.headline_findings, brief.language))
    parts += [_sentence(sentence, brief.language) for sentence in brief.sentences]
    if brief.package:
        parts.append(_wrap(credit(brief.package, brief.language)))
    return "\n\n".join(parts)


def _sentence(sentence: BriefSentence, language: str) -> str:
    text = _wrap(sentence.text)
    if not sentence.findings:
        return text
    return text + "\n" + _noticed(sentence.source.text, sentence.findings, language)


def _noticed(original: str, findings: Iterable[Finding], language: str) -> str:
    return "\n".join(_wrap(line, "  > ") for line in noticed(original, findings, language))


def _wrap(text: str, indent: str = "") -> str:
    return textwrap.fill(
        plain(text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
