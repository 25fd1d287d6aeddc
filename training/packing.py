"""Step 6: weights, vocabulary and dictionary to an Argos package, as a folder and as one file."""

from __future__ import annotations

import json
import math
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from summarizer.translation.annotation import Annotator
from summarizer.translation.hints import Hinter
from training.examples import ANNOTATIONS
from training.weights import Array, Weights, layer_names, read_weights
from training.workspace import Workspace

POSITIONS = 511
DOCUMENTS = ("README.md", "SOURCES.md", "COPYING")
_NAMES = {"de": "German", "en": "English", "es": "Spanish", "fr": "French"}


def pack(
    workspace: Workspace, version: str, out: Path, earlier: Path | None = None, source: str = "de", target: str = "en"
) -> Path:
    """Write a package's folder and its ``.argosmodel`` into ``out``; return the folder.

    Of an ``earlier`` package's folder README.md, SOURCES.md and COPYING are taken over, to be revised by hand, and the
    sentences of hints/vectors.tsv, written down with their hints anew, so that others can test their own way of
    writing them.
    """
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    folder = out / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "hints").mkdir(parents=True)
    save_model(read_weights(workspace.weights), workspace.vocabulary, folder / "model")
    shutil.copyfile(workspace.vocabulary, folder / "sentencepiece.model")
    shutil.copyfile(workspace.lexicon, folder / ANNOTATIONS["lexicon"])
    shutil.copyfile(workspace.frequent, folder / ANNOTATIONS["frequent"])
    shutil.copyfile(workspace.particles, folder / ANNOTATIONS["particles"])
    (folder / "metadata.json").write_text(_metadata(version, source, target), encoding="utf-8")
    if earlier:
        _take_over(folder, earlier)
    with zipfile.ZipFile(out / f"{name}.argosmodel", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(out))
    return folder


def _metadata(version: str, source: str, target: str) -> str:
    metadata = {
        "package_version": version,
        "argos_version": "1.9.0",
        "from_code": source,
        "from_name": _NAMES.get(source, source),
        "to_code": target,
        "to_name": _NAMES.get(target, target),
        "type": "translate",
        "code": f"translate-{source}_{target}",
        "links": [],
        "dependencies": [],
        "annotations": ANNOTATIONS,
    }
    return json.dumps(metadata, ensure_ascii=False, indent=1)


def _take_over(folder: Path, earlier: Path) -> None:
    for name in DOCUMENTS:
        if (earlier / name).exists():
            shutil.copyfile(earlier / name, folder / name)
    vectors = Path("hints", "vectors.tsv")
    if (earlier / vectors).exists():
        annotator = Annotator(ANNOTATIONS, Hinter.of_package(folder, ANNOTATIONS))
        lines = (earlier / vectors).read_text(encoding="utf-8").splitlines()
        sentences = [line.partition("\t")[0] for line in lines]
        written = "".join(f"{sentence}\t{annotator.annotate(sentence, [])}\n" for sentence in sentences)
        (folder / vectors).write_text(written, encoding="utf-8")


def save_model(weights: Weights, vocabulary: Path, folder: Path) -> None:
    """Write weights as a CTranslate2 model of int8 numbers.

    Raises:
        ValueError: weights and vocabulary do not belong together.
    """
    import sentencepiece
    from ctranslate2.specs import TransformerSpec
    from ctranslate2.specs.common_spec import Activation

    shape = weights.shape
    processor = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    pieces = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    if len(pieces) != shape["vocabulary"]:
        raise ValueError(f"{vocabulary} has {len(pieces)} pieces, the network {shape['vocabulary']}")
    layers = (shape["encoder_layers"], shape["decoder_layers"])
    spec = TransformerSpec.from_config(layers, shape["heads"], pre_norm=True, activation=Activation.RELU)
    _fill(spec, weights)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    for key, value in _tokens(pieces).items():
        setattr(spec.config, key, value)
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def _tokens(pieces: list[str]) -> dict[str, object]:
    unknown, begin, end = pieces[1:4]
    return {
        "add_source_bos": False,
        "add_source_eos": True,
        "bos_token": begin,
        "eos_token": end,
        "unk_token": unknown,
        "decoder_start_token": begin,
    }


def _fill(spec: Any, weights: Weights) -> None:
    """Put the weights where CTranslate2 has them."""
    # Copies: CTranslate2 quantizes in place.
    arrays = {name: np.array(array, np.float32) for name, array in weights.arrays.items()}
    positions = sinusoids(POSITIONS + 1, weights.shape["width"])[1:]  # it counts them from 1
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = arrays["embedding.weight"]
        side.position_encodings.encodings = positions
        side.scale_embeddings = True
    spec.decoder.projection.weight, spec.decoder.projection.bias = arrays["embedding.weight"], arrays["bias"]
    for theirs, ours in layer_names(weights.shape["encoder_layers"], weights.shape["decoder_layers"]):
        part = _part(spec, theirs)
        weight, bias = (_together(arrays, ours, kind) for kind in ("weight", "bias"))
        if "norm" in theirs:
            part.gamma, part.beta = weight, bias
        else:
            part.weight, part.bias = weight, bias


def _part(spec: Any, path: str) -> Any:
    """Return the part of a specification that a variable's name leads to: "encoder/layer_0/ffn/linear_1"."""
    for name in path.split("/"):
        stem, _, index = name.rpartition("_")
        spec = getattr(spec, name) if hasattr(spec, name) else getattr(spec, stem)[int(index)]
    return spec


def _together(arrays: Mapping[str, Array], names: tuple[str, ...], kind: str) -> Array:
    return np.concatenate([arrays[f"{name}.{kind}"] for name in names])


def sinusoids(length: int, width: int) -> Array:
    """Return position encodings (length, width), sines before cosines, as ``network.Network`` adds them."""
    rate = math.log(10_000) / (width // 2 - 1)
    angles = np.arange(length)[:, None] * np.exp(np.arange(width // 2) * -rate)[None]
    return np.concatenate([np.sin(angles), np.cos(angles)], 1).astype(np.float32)
