"""The last resort for a term the model did not write: put it where the model was looking when it wrote another word."""

from __future__ import annotations

from summarizer.translation.engine import Hypothesis
from summarizer.translation.tokenizer import Tokenizer

_BOUNDARY = "▁"
# A target word belongs to the term when at least this share of its attention lies on the term's source pieces.
_SHARE = 0.5
_MOST_WORDS = 5


def splice(hypothesis: Hypothesis, source_part: str, term: str, tokenizer: Tokenizer) -> str | None:
    """Return the hypothesis with ``term`` in place of the words that render ``source_part``, or None.

    The words are the longest unbroken run of target words whose attention lies mostly on the source part's pieces
    (attention as alignment, as in Bahdanau et al. 2015); none where no word's does, or where the run is so long that
    replacing it would lose other content.
    """
    place = _find(hypothesis.source_pieces, source_part)
    if place is None or not hypothesis.attention:
        return None
    words = _words(hypothesis.pieces)
    shares = [
        sum(
            sum(hypothesis.attention[row][place.start : place.stop]) / max(sum(hypothesis.attention[row]), 1e-9)
            for row in word
        )
        / len(word)
        for word in words
    ]
    run = _longest_run([share >= _SHARE for share in shares])
    if run is None or len(run) > _MOST_WORDS:
        return None
    before = [hypothesis.pieces[row] for word in words[: run.start] for row in word]
    after = [hypothesis.pieces[row] for word in words[run.stop :] for row in word]
    tail = "".join(hypothesis.pieces[row] for row in words[run.stop - 1]).lstrip(_BOUNDARY)
    mark = tail[len(tail.rstrip(".,;:!?”\"')")) :]
    return " ".join(part for part in (tokenizer.decode(before), term + mark, tokenizer.decode(after)) if part)


def _find(pieces: tuple[str, ...], part: str) -> range | None:
    """Return the place of the pieces that spell ``part``."""
    wanted = part.replace(" ", "")
    for start in range(len(pieces)):
        spelled = ""
        for stop in range(start, len(pieces)):
            spelled += pieces[stop].replace(_BOUNDARY, "")
            if spelled == wanted:
                return range(start, stop + 1)
            if not wanted.startswith(spelled):
                break
    return None


def _words(pieces: tuple[str, ...]) -> list[list[int]]:
    """Return the rows of each target word."""
    words: list[list[int]] = []
    for row, piece in enumerate(pieces):
        if piece.startswith(_BOUNDARY) or not words:
            words.append([])
        words[-1].append(row)
    return words


def _longest_run(flags: list[bool]) -> range | None:
    best: range | None = None
    start = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            if best is None or index - start > len(best):
                best = range(start, index)
            start = None
    return best
