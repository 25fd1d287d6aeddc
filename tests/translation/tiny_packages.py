"""Packages with a real model of a thousand weights, made at random: what it writes means nothing, all else is real."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from ctranslate2.specs import TransformerSpec, model_spec

_WIDTH = 8
_SPECIAL = ["<blank>", "<unk>", "<s>", "</s>"]
# Rows and columns of each layer's weights, in widths of the model; None stands for the size of the vocabulary.
_SHAPES = {
    "embeddings_0/weight": (None, 1),
    "embeddings/weight": (None, 1),
    "projection/weight": (None, 1),
    "self_attention/linear_0/weight": (3, 1),
    "self_attention/linear_1/weight": (1, 1),
    "attention/linear_0/weight": (1, 1),
    "attention/linear_1/weight": (2, 1),
    "attention/linear_2/weight": (1, 1),
    "ffn/linear_0/weight": (4, 1),
    "ffn/linear_1/weight": (1, 4),
}


def make_byte_pair_package(folder: Path, source: str, target: str, pieces: Sequence[str], **metadata: object) -> Path:
    """Make a package that knows ``pieces``; its byte-pair codes merge nothing, so that words fall into letters."""
    folder.mkdir(parents=True)
    described = {"package_version": "1.0", "from_code": source, "to_code": target, **metadata}
    (folder / "metadata.json").write_text(json.dumps(described), encoding="utf-8")
    (folder / "bpe.model").write_text("#version: 0.2\n", encoding="utf-8")
    _make_model(folder / "model", [*_SPECIAL, *pieces])
    return folder


def _make_model(folder: Path, vocabulary: list[str]) -> None:
    spec = TransformerSpec.from_config(num_layers=1, num_heads=1)
    chance = np.random.default_rng(5)

    def fill(layer: model_spec.LayerSpec, name: str, value: object) -> None:
        if value is not None:
            return
        path = name.partition("layer_0/")[2] or name.partition("/")[2]
        rows, columns = _SHAPES.get(path, (1, 0))
        size = (_WIDTH * rows if rows else len(vocabulary), _WIDTH * columns)
        weights = chance.normal(size=size) if columns else np.ones(_WIDTH)
        setattr(layer, name.rpartition("/")[2], weights.astype(np.float32))

    model_spec.visit_spec(spec, fill)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    folder.mkdir()
    spec.save(str(folder))
