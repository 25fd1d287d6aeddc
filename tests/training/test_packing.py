"""Weights to a package that the program's own engine uses, and back again."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from summarizer.article import Sentence
from summarizer.translation import store
from summarizer.translation.package import Package
from summarizer.translation.translator import Translator
from training.packing import pack, save_model
from training.weights import Weights, from_package, layer_names, read_weights, write_weights
from training.workspace import Workspace

SHAPE = {"vocabulary": 12_000, "width": 16, "heads": 2, "inner": 32, "encoder_layers": 2, "decoder_layers": 1}


def _random_weights() -> Weights:
    rng = np.random.default_rng(7)
    width, inner = SHAPE["width"], SHAPE["inner"]
    arrays = {"embedding.weight": rng.normal(size=(SHAPE["vocabulary"], width)), "bias": np.zeros(SHAPE["vocabulary"])}
    for theirs, ours in layer_names(SHAPE["encoder_layers"], SHAPE["decoder_layers"]):
        for name in ours:
            rows = {"up": inner, "key_value": 2 * width}.get(name.rpartition(".")[2], width)
            columns = inner if name.endswith("down") else width
            arrays[f"{name}.weight"] = np.ones(width) if "norm" in theirs else rng.normal(size=(rows, columns))
            arrays[f"{name}.bias"] = np.zeros(rows)
    return Weights({name: array.astype(np.float32) for name, array in arrays.items()}, SHAPE, 5, 1000)


def _workspace(folder: Path) -> Workspace:
    """Return a workspace with a tiny network and the bundled package's vocabulary and a dictionary of two words."""
    bundled = store.bundled()[0].path
    result = Workspace(folder)
    folder.mkdir()
    result.vocabulary.write_bytes((bundled / "sentencepiece.model").read_bytes())
    result.lexicon.write_text("Waffenruhe\ttruce\t9\tcease fire\nkühn\tbold\t9\n", encoding="utf-8")
    result.frequent.write_text("der\ndie\n", encoding="utf-8")
    result.particles.write_text("vor\n", encoding="utf-8")
    write_weights(result.weights, _random_weights())
    return result


def test_a_packed_network_translates(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    (earlier / "hints").mkdir(parents=True)
    (earlier / "README.md").write_text("How it was made.\n")
    (earlier / "hints" / "vectors.tsv").write_text("Die Waffenruhe gilt.\tDie Waffenruhe⟦ ceasefire⟧ gilt.\n")
    folder = pack(_workspace(tmp_path / "work"), "0.1", tmp_path / "out", earlier)
    package = Package.load(folder)
    assert (package.source, package.target, package.version) == ("de", "en", "0.1")
    assert package.annotations is not None
    segments = list(
        Translator(package, "de", "en", quality="fast").translate([Sentence("Die Waffenruhe gilt.", 0, 0, 20)])
    )
    assert [segment.source.text for segment in segments] == ["Die Waffenruhe gilt."]
    assert (
        folder / "hints" / "vectors.tsv"
    ).read_text() == "Die Waffenruhe gilt.\tDie Waffenruhe⟦ truce / cease fire⟧ gilt.\n"
    with zipfile.ZipFile(tmp_path / "out" / "translate-de_en-0_1.argosmodel") as archive:
        assert {name.split("/")[0] for name in archive.namelist()} == {"translate-de_en-0_1"}
        assert "translate-de_en-0_1/model/model.bin" in archive.namelist()


def test_a_package_gives_its_weights_back(tmp_path: Path) -> None:
    workspace = _workspace(tmp_path / "work")
    weights = read_weights(workspace.weights)
    folder = pack(workspace, "0.1", tmp_path / "out")
    back = from_package(folder / "model")
    assert dict(back.shape) == SHAPE
    assert back.arrays.keys() == weights.arrays.keys()
    for name, array in weights.arrays.items():
        tolerance = np.abs(array).max() / 127  # a step of int8
        np.testing.assert_allclose(back.arrays[name], array, atol=tolerance, err_msg=name)


def test_the_bundled_package_survives_the_way_there_and_back(tmp_path: Path) -> None:
    bundled = store.bundled()[0].path
    once = from_package(bundled / "model")
    save_model(once, bundled / "sentencepiece.model", tmp_path / "model")
    twice = from_package(tmp_path / "model")
    for name, array in once.arrays.items():
        np.testing.assert_allclose(twice.arrays[name], array, atol=1e-6, err_msg=name)


def test_vocabulary_and_network_have_to_fit(tmp_path: Path) -> None:
    bundled = store.bundled()[0].path
    weights = _random_weights()
    wrong = Weights(weights.arrays, SHAPE | {"vocabulary": 11})
    with pytest.raises(ValueError, match="12000 pieces, the network 11"):
        save_model(wrong, bundled / "sentencepiece.model", tmp_path / "model")


@pytest.mark.parametrize("data", [b"", b"\x06\x00\x00\x00", b"nonsense" * 100])
def test_what_is_no_model_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "model.bin").write_bytes(data)
    with pytest.raises(ValueError, match=r"damaged|not a TransformerSpec"):
        from_package(tmp_path)
