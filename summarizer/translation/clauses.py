"""A sentence cut at its commas: what a small model drops of a long one it may translate when it stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.translation.engine import Hypothesis

# Not inside the brackets of an annotation.
_COMMA = re.compile(r"(?<=,)\s+(?![^⟦]*⟧)")
_END = re.compile(r"[.,;:]?([”\"'’]*)$")
# What keeps its capital in the middle of a sentence.
_CAPITAL = re.compile(r"I\b|[A-Z]{2}|[A-Z]\.")
_NO_COMMA = re.compile(r",(?= (?:that|whether) )")
_MOST = 4


def cut_at_commas(sentence: str) -> Iterator[list[str]]:
    """Yield the ways in which a sentence as the model reads it is cut: at one of its first commas each, then at all."""
    commas = [match.span() for match in _COMMA.finditer(sentence)]
    for comma in commas[:_MOST]:
        yield _parts(sentence, [comma])
    if len(commas) > 1:
        yield _parts(sentence, commas)


def rejoin(sources: Sequence[str], parts: Sequence[Hypothesis]) -> Hypothesis:
    """Return the translation of a sentence from those of its parts; its score is the mean of theirs by their pieces."""
    texts = [_END.sub(r"\1", part.text) + "," for part in parts[:-1]] + [part.text for part in parts[-1:]]
    lengths = [len(part.pieces) + 1 for part in parts]
    score = sum(part.score * length for part, length in zip(parts, lengths, strict=True)) / sum(lengths)
    continued = (_continued(source, text) for source, text in zip(sources[1:], texts[1:], strict=True))
    return Hypothesis(_NO_COMMA.sub("", " ".join([texts[0], *continued])), score)


def _parts(sentence: str, commas: Sequence[tuple[int, int]]) -> list[str]:
    starts = [0, *(end for _, end in commas)]
    ends = [*(start for start, _ in commas), len(sentence)]
    return [sentence[start:end] for start, end in zip(starts, ends, strict=True)]


def _continued(source: str, text: str) -> str:
    """Return a part in the middle of a sentence, small where its source begins small."""
    small = source[:1].islower() and not _CAPITAL.match(text)
    return text[:1].lower() + text[1:] if small else text
