"""A tokenizer that needs no model."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


class Pieces:
    """A tokenizer whose pieces are words with the mark of their boundary, and the marks behind them."""

    def encode(self, sentences: list[str]) -> list[list[str]]:
        return [["▁" + word for word in sentence.split()] for sentence in sentences]

    def decode(self, pieces: Sequence[str]) -> str:
        return "".join(pieces).replace("▁", " ").strip()

    def words(self, pieces: Sequence[str]) -> list[range]:
        starts = [place for place, piece in enumerate(pieces) if piece.startswith("▁")]
        return [range(start, end) for start, end in pairwise([*starts, len(pieces)])]
