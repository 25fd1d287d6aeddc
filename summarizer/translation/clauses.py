"""A sentence cut at its commas: what a small model drops of a long one it may translate when it stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.translation.engine import LENGTH_PENALTY, Hypothesis

# Not inside the brackets of an annotation, nor inside a quotation.
_COMMA = re.compile(
    r"⟦[^⟧]{0,500}⟧|„[^“”]{0,500}[“”]|“[^”]{0,500}”|»[^«]{0,500}«|\"[^\"]{0,500}\"|(?P<comma>(?<=,)\s+)"
)
_END = re.compile(r"(?:(?<!\.[A-Za-z])\.|[,;:])?([”\"'’]*)$")  # U.S. keeps its point
_QUESTION = re.compile(r"(?:[?!…]|\.\.\.)[”\"'’]*$")
# What may begin a clause with a capital that it has only for standing first; names and nationalities keep theirs.
_SMALL = frozenset(
    """a according after all also although among and as asked at because between both but by despite during even
    five for four from given he her here his how however if in including instead it its just like many most
    namely no nobody not nothing of on only or otherwise our said says several she since so some such than that
    the their then there therefore these they this those though three thus to two under until we what when where
    whether which while who whose why with without you your""".split()
)
_LETTER = re.compile(r"[^\W_]")
_FIRST_WORD = re.compile(r"[A-Za-z]+(?![\w'’-])")
_MOST, _MOST_AT_ONCE = 4, 20


def cut_at_commas(sentence: str) -> Iterator[list[str]]:
    """Yield the ways in which a sentence as the model reads it is cut: at one of its first commas each, then at all."""
    commas = [match.span() for match in _COMMA.finditer(sentence) if match["comma"]]
    for comma in commas[:_MOST]:
        yield _parts(sentence, [comma])
    if 1 < len(commas) <= _MOST_AT_ONCE:
        yield _parts(sentence, commas)


def rejoin(sources: Sequence[str], parts: Sequence[Hypothesis]) -> Hypothesis | None:
    """Return the translation of a sentence from those of its parts, or None if one of them has none.

    Its score is made of theirs as that of one whole would be.
    """
    if not all(_LETTER.search(part.text) for part in parts):
        return None
    text = parts[0].text
    for source, part in zip(sources[1:], parts[1:], strict=True):
        if not _QUESTION.search(text):
            text = _END.sub(r"\1", text) + ("" if source.startswith(("dass ", "ob ")) else ",")
        text += f" {_continued(part.text)}"
    lengths = [len(part.pieces) + 1 for part in parts]
    total = sum(part.score * length**LENGTH_PENALTY for part, length in zip(parts, lengths, strict=True))
    return Hypothesis(text, total / sum(lengths) ** LENGTH_PENALTY)


def _parts(sentence: str, commas: Sequence[tuple[int, int]]) -> list[str]:
    starts = [0, *(end for _, end in commas)]
    ends = [*(start for start, _ in commas), len(sentence)]
    return [sentence[start:end] for start, end in zip(starts, ends, strict=True)]


def _continued(text: str) -> str:
    """Return a part as it stands in the middle of a sentence."""
    match = _FIRST_WORD.match(text)
    word = match.group() if match else ""
    small = word.lower() in _SMALL and (word[1:].islower() or len(word) == 1)  # IT is no "it"
    return text[:1].lower() + text[1:] if small else text
