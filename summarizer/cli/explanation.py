"""Why each sentence of an article was chosen or not, as lines for a reader at a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from summarizer.rendering.safety import plain

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.briefs import Briefs, Weighed

_WIDTH = 100
_LEANING = {
    "reference": "cannot be read without the sentence before it",
    "connective": "follows up the sentence before it",
    "name": "names somebody whom an earlier sentence introduces",
}


def lines(briefs: Briefs) -> Iterator[str]:
    """Yield the lines: one for each sentence, the chosen ones starred, under it the parts of its score."""
    for number, article in enumerate(briefs.articles):
        yield f"{_name(article)}: * chosen, its score (the best has 1.00), the parts that the ranker added up"
        for weighed in briefs.weighed:
            if weighed.article == number:
                yield from _sentence(weighed)


def _name(article: Article) -> str:
    return plain(PurePath(article.source).name if article.source else "the text")


def _sentence(weighed: Weighed) -> Iterator[str]:
    text = textwrap.shorten(plain(weighed.source.text), _WIDTH - 9, placeholder=" …")
    yield f"{'*' if weighed.chosen else ' '} {weighed.score:5.2f}  {text}"
    yield "         " + " ".join(f"{name} {value:+.2f}" for name, value in weighed.parts.items())
    if weighed.leaning:
        yield f"         {_LEANING[weighed.leaning]}"
    if weighed.repeats:
        repeated = textwrap.shorten(plain(weighed.repeats), _WIDTH // 2, placeholder=" …")
        yield f"         repeats {weighed.repetition:.0%} of: {repeated}"
