"""A vocabulary of pieces for both languages, where none is taken over (SentencePiece unigram, Kudo 2018)."""

from __future__ import annotations

import random
from itertools import chain

from training.workspace import Workspace, read_pairs

# Brackets, arrow and slash of the annotations have to be pieces of their own.
_SYMBOLS = ("⟦", "⟧", "⇒")
_MOST_SENTENCES = 1_000_000


def write_vocabulary(workspace: Workspace, size: int = 12_000, seed: int = 3) -> None:
    """Make the vocabulary of a workspace's pairs: ``size`` pieces, fewer where the text is too small for so many."""
    import sentencepiece

    sentences = list(chain.from_iterable((source, target) for _, _, source, target in read_pairs(workspace)))
    if len(sentences) > _MOST_SENTENCES:
        sentences = random.Random(seed).sample(sentences, _MOST_SENTENCES)  # noqa: S311 - a sample, not a secret
    prefix = workspace.vocabulary.with_suffix("")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_prefix=str(prefix),
        vocab_size=size,
        hard_vocab_limit=False,
        character_coverage=0.9999,
        pad_id=0,
        unk_id=1,
        bos_id=2,
        eos_id=3,
        user_defined_symbols=",".join(_SYMBOLS),
        num_threads=2,
        minloglevel=2,
    )
    prefix.with_suffix(".vocab").unlink()
