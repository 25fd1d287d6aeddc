"""The two tokenizers Argos packages come with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Protocol


class Tokenizer(Protocol):
    """Cuts a sentence into the pieces a model was trained on, and puts its pieces together again."""

    def encode(self, sentences: list[str]) -> list[list[str]]:
        """Return the pieces of each sentence."""

    def decode(self, pieces: list[str]) -> str:
        """Return the text of one sequence of pieces."""

    def words(self, pieces: Sequence[str]) -> list[range]:
        """Return the places of the pieces that make a word."""


class SentencePiece:
    """SentencePiece, the tokenizer of most packages."""

    def __init__(self, model: Path) -> None:
        import sentencepiece

        self._processor = sentencepiece.SentencePieceProcessor(model_file=str(model))

    def encode(self, sentences: list[str]) -> list[list[str]]:
        """Return the pieces of each sentence."""
        pieces: list[list[str]] = self._processor.encode(sentences, out_type=str)
        return pieces

    def decode(self, pieces: list[str]) -> str:
        """Return the text of one sequence of pieces, without the marks of word boundaries."""
        return str(self._processor.decode_pieces(pieces)).replace("▁", " ").strip()

    def words(self, pieces: Sequence[str]) -> list[range]:
        """Return the places of the pieces that make a word: the first of them has the mark."""
        return _ranges(
            [place for place, piece in enumerate(pieces) if piece.startswith("▁") or place == 0], len(pieces)
        )


class BytePair:
    """Moses tokens cut by byte-pair encoding, the tokenizer of a few older packages (Sennrich et al. 2016)."""

    def __init__(self, model: Path, source: str, target: str) -> None:
        # This module of argostranslate imports nothing else of it, so no folder is made and no splitter is loaded.
        from argostranslate.apply_bpe import BPE
        from sacremoses.normalize import MosesPunctNormalizer
        from sacremoses.tokenize import MosesDetokenizer, MosesTokenizer

        self._normalizer = MosesPunctNormalizer(source)
        self._tokenizer = MosesTokenizer(source)
        self._detokenizer = MosesDetokenizer(target)
        with model.open(encoding="utf-8") as codes:
            self._codes = BPE(codes)

    def encode(self, sentences: list[str]) -> list[list[str]]:
        """Return the pieces of each sentence."""
        return [self._codes.segment_tokens(self._words(sentence)) for sentence in sentences]

    def decode(self, pieces: list[str]) -> str:
        """Return the text of one sequence of pieces."""
        words = " ".join(pieces).replace("@@ ", "").removesuffix("@@").split(" ")
        return str(self._detokenizer.detokenize(words))

    def words(self, pieces: Sequence[str]) -> list[range]:
        """Return the places of the pieces that make a word: all but the last of them have the mark."""
        first = [place for place in range(len(pieces)) if place == 0 or not pieces[place - 1].endswith("@@")]
        return _ranges(first, len(pieces))

    def _words(self, sentence: str) -> list[str]:
        words: list[str] = self._tokenizer.tokenize(self._normalizer.normalize(sentence), escape=True)
        return words


def _ranges(starts: Sequence[int], end: int) -> list[range]:
    return [range(start, stop) for start, stop in pairwise([*starts, end])]
