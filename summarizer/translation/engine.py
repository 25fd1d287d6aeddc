"""CTranslate2 on the folder of one Argos package: sentences in, n-best hypotheses out, one list for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.errors import PackageError
from summarizer.translation.tokenizer import BytePair, SentencePiece, Tokenizer

if TYPE_CHECKING:
    import ctranslate2

    from summarizer.translation.package import Package

# Beyond this many pieces a sentence is cut at clause boundaries: models are trained on shorter ones, and CTranslate2
# truncates in silence at 1,024.
LONGEST = 150
TARGET_LONGEST = 256
# A batch is as large as pays: beyond, it costs memory, for its pieces and, for each sentence, for the whole vocabulary.
BATCH_PIECES = 512
BATCH_SENTENCES = 16
# Scoring holds the whole vocabulary for each piece.
SCORED_PIECES = 256
# Measured on the development sets with the bundled package; the field's usual values are worse on it.
LENGTH_PENALTY = 1.4


@dataclass(frozen=True)
class Decoding:
    """How the model searches: ``beam`` states kept, ``hypotheses`` returned, ``attention`` weights with them or not."""

    beam: int = 4
    hypotheses: int = 1
    attention: bool = False


@dataclass(frozen=True)
class Hypothesis:
    """A possible translation, its log-probability per piece, and the pieces it consists of.

    ``attention`` holds one row per target piece, one weight per source piece, where it was asked for.
    """

    text: str
    score: float
    pieces: tuple[str, ...] = ()
    source_pieces: tuple[str, ...] = ()
    attention: tuple[tuple[float, ...], ...] = ()


class Engine:
    """One loaded package. The model is loaded when the first sentence is decoded."""

    def __init__(self, package: Package, threads: int = 0) -> None:
        """Take a package; ``threads`` of 0 lets CTranslate2 choose."""
        self.package = package
        self._threads = threads

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """The package's tokenizer, loaded."""
        try:
            if self.package.tokenizer == "bpe":
                return BytePair(self.package.tokenizer_file, self.package.source, self.package.target)
            return SentencePiece(self.package.tokenizer_file)
        except (OSError, RuntimeError, ValueError, SystemExit) as error:
            raise self._broken(error) from None

    @cached_property
    def model(self) -> ctranslate2.Translator:
        """The package's model, loaded.

        Raises:
            PackageError: the model cannot be loaded.
        """
        import ctranslate2

        try:
            return ctranslate2.Translator(str(self.package.model), device="cpu", intra_threads=self._threads)
        except (OSError, RuntimeError, ValueError, IndexError) as error:
            raise self._broken(error) from None

    def decode(self, sentences: Sequence[str], decoding: Decoding) -> list[list[Hypothesis]]:
        """Return the hypotheses of each sentence, best first.

        A sentence too long for the model is cut at clause boundaries; its parts are decoded apart and rejoined, and
        it has one hypothesis.
        """
        encoded = self.tokenizer.encode(list(sentences))
        parts: list[list[str]] = []
        places: list[range] = []
        for sentence, pieces in zip(sentences, encoded, strict=True):
            cut = [pieces] if len(pieces) <= LONGEST else list(self._cut(sentence))
            places.append(range(len(parts), len(parts) + len(cut)))
            parts.extend(cut)
        decoded = self._decode_pieces(parts, decoding)
        return [
            decoded[place[0]] if len(place) == 1 else [_joined(decoded, place)] if place else [] for place in places
        ]

    def score(self, pairs: Sequence[tuple[Sequence[str], Sequence[str]]]) -> list[list[float]]:
        """Return what the model thinks of given translations: for each (source, target), the log-probability per piece.

        Behind those of the target's pieces stands that of the sentence's end.
        """
        if not pairs:
            return []
        prefix = [self.package.target_prefix] if self.package.target_prefix else []
        try:
            results = self.model.score_batch(
                [list(source) for source, _ in pairs],
                [[*prefix, *target] for _, target in pairs],
                max_batch_size=SCORED_PIECES,
                batch_type="tokens",
                max_input_length=0,
            )
        except (RuntimeError, ValueError) as error:
            raise self._broken(error) from None
        return [list(result.log_probs[len(prefix) :]) for result in results]

    def _decode_pieces(self, pieces: list[list[str]], decoding: Decoding) -> list[list[Hypothesis]]:
        decoded: list[list[Hypothesis]] = [[Hypothesis("", 0.0)] for _ in pieces]
        for batch in _batches([len(sequence) for sequence in pieces]):
            for index, result in zip(batch, self._run([pieces[index] for index in batch], decoding), strict=True):
                ranks = range(len(result.hypotheses))
                decoded[index] = [self._hypothesis(pieces[index], result, rank) for rank in ranks]
        return decoded

    def _run(self, pieces: list[list[str]], decoding: Decoding) -> list[ctranslate2.TranslationResult]:
        prefix = self.package.target_prefix
        try:
            return self.model.translate_batch(  # type: ignore[no-any-return]  # a library without type hints
                pieces,
                target_prefix=[[prefix]] * len(pieces) if prefix else None,
                beam_size=max(decoding.beam, decoding.hypotheses),
                num_hypotheses=decoding.hypotheses,
                length_penalty=LENGTH_PENALTY,
                replace_unknowns=True,
                return_scores=True,
                return_attention=decoding.attention,
                max_input_length=0,
                max_decoding_length=TARGET_LONGEST,
            )
        except (RuntimeError, ValueError) as error:
            raise self._broken(error) from None

    def _hypothesis(self, source: list[str], result: ctranslate2.TranslationResult, rank: int) -> Hypothesis:
        pieces = result.hypotheses[rank]
        prefix = self.package.target_prefix
        attention = result.attention[rank] if result.attention else []
        if prefix and pieces[:1] == [prefix]:
            pieces, attention = pieces[1:], attention[1:]
        return Hypothesis(
            self.tokenizer.decode(pieces),
            result.scores[rank],
            tuple(pieces),
            tuple(source),
            tuple(tuple(row) for row in attention),
        )

    def _cut(self, sentence: str) -> Iterator[list[str]]:
        """Cut a sentence into runs of at most LONGEST pieces: at semicolons and dashes, commas, spaces, anywhere."""
        parts = [sentence]
        for boundary in (r"(?<=[;:])\s+|\s+(?=[–—] )", r"(?<=,)\s+", r"(?<=\s)(?=\S)"):
            parts = [fragment for part in parts for fragment in self._fill(part, boundary)]
        for pieces in self.tokenizer.encode(parts):
            yield from (pieces[start : start + LONGEST] for start in range(0, len(pieces), LONGEST))

    def _fill(self, text: str, boundary: str) -> Iterator[str]:
        """Yield the text in as few parts of at most LONGEST pieces as its boundaries allow."""
        fragments = [fragment for fragment in re.split(boundary, text) if fragment]
        lengths = map(len, self.tokenizer.encode(fragments))
        filled: list[str] = []
        room = LONGEST
        for fragment, length in zip(fragments, lengths, strict=True):
            if filled and length > room:
                yield " ".join(filled)
                filled, room = [], LONGEST
            filled.append(fragment.strip())
            room -= length
        if filled:
            yield " ".join(filled)

    def _broken(self, error: BaseException) -> PackageError:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        return PackageError(
            f"{self.package.path}: package {self.package.name} does not work ({reason}); "
            f"remove it and install it anew: summarizer models install {self.package.source} {self.package.target}"
        )


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places of sentences of like length, the longest first; empty ones are in no batch."""
    batch: list[int] = []
    for place in sorted((place for place, length in enumerate(lengths) if length), key=lambda place: -lengths[place]):
        if batch and (len(batch) == BATCH_SENTENCES or lengths[batch[0]] * (len(batch) + 1) > BATCH_PIECES):
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _joined(decoded: list[list[Hypothesis]], place: range) -> Hypothesis:
    best = [decoded[index][0] for index in place]
    pieces = tuple(piece for part in best for piece in part.pieces)
    score = sum(part.score for part in best) / len(best)
    return Hypothesis(" ".join(part.text for part in best if part.text), score, pieces)
