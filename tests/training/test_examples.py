"""What the network is shown."""

import random
from itertools import islice
from pathlib import Path

import pytest

from summarizer.translation import store
from training.examples import BEGIN, END, LENGTHS, PAD, Examples, Mixture, batches
from training.workspace import Workspace

_ALWAYS = Mixture(
    terms=1, target_on_both_sides=1, no_hints=0, hint_kept=1, source_pieces_sampled=0, target_pieces_sampled=0
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    bundled = store.bundled()[0].path
    result = Workspace(tmp_path)
    result.pairs.write_text(
        "1\tpress\tDie Waffenruhe gilt in Genf.\tThe truce holds in Geneva.\n"
        "2\tsmall\tKühn gedacht.\tA bold thought.\n",
        encoding="utf-8",
    )
    result.lexicon.write_text("Genf\tGeneva\t9\nKühn\tbold\t2\ngedacht\tthought\t9\tmeant\n", encoding="utf-8")
    result.frequent.write_text("die\ngilt\n", encoding="utf-8")
    result.particles.write_text("vor\n", encoding="utf-8")
    result.terms.write_text('0\t[[4, 14, "cease-fire"]]\n', encoding="utf-8")
    result.vocabulary.write_bytes((bundled / "sentencepiece.model").read_bytes())
    return result


def test_terms_and_hints_stand_as_the_program_writes_them(workspace: Workspace) -> None:
    examples = Examples(workspace, {}, random.Random(1), _ALWAYS)
    assert examples.annotated(0) == "Die⟦ cease-fire⇒ cease-fire⟧ gilt in Genf⟦ Geneva⟧."
    # Of a rare word the text itself is the only witness: it gets no hint while learning.
    assert examples.annotated(1) == "Kühn gedacht⟦ thought / meant⟧."


def test_source_form_and_no_hints(workspace: Workspace) -> None:
    mixture = Mixture(terms=1, target_on_both_sides=0, no_hints=1)
    assert (
        Examples(workspace, {}, random.Random(1), mixture).annotated(0) == "Die⟦ Waffenruhe⇒ cease-fire⟧ gilt in Genf."
    )


def test_weights_say_how_often_a_text_is_shown(workspace: Workspace) -> None:
    examples = Examples(workspace, {"press": 3, "default": 1}, random.Random(1), _ALWAYS)
    shown = [len(source) for source, _ in islice(iter(examples), 400)]
    longer = sum(length == max(shown) for length in shown)
    assert longer == 300


def test_no_text_with_weight_is_an_error(workspace: Workspace) -> None:
    with pytest.raises(ValueError, match="weight"):
        next(iter(Examples(workspace, {"default": 0}, random.Random(1))))


def test_batches_hold_the_target_shifted_by_one(workspace: Workspace) -> None:
    examples = iter(Examples(workspace, {}, random.Random(1), _ALWAYS))
    for source, given, wanted in islice(batches(examples, tokens=200), 5):
        assert source.shape[1] in LENGTHS
        assert given.shape == wanted.shape
        assert (given[:, 0] == BEGIN).all()
        assert ((source == END).sum(axis=1) == 1).all()
        assert ((wanted == END).sum(axis=1) == 1).all()
        assert (given[:, 1:][wanted[:, :-1] != END] == wanted[:, :-1][wanted[:, :-1] != END]).all()
        assert (source != PAD).any(axis=1).all()
