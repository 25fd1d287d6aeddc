"""A network's weights as files: ours, and those inside a package, which CTranslate2 reads.

Nothing here needs torch: what was trained on one machine can be packed on another.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

_DTYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}


@dataclass(frozen=True)
class Weights:
    """Arrays by their names in ``network.Network``, the network's ``Shape`` by name, and what it was trained on."""

    arrays: Mapping[str, npt.NDArray[np.float16] | Array]
    shape: Mapping[str, int]
    steps: int = 0
    tokens: int = 0


def write_weights(path: Path, weights: Weights) -> None:
    """Write weights to a file, which stands in its place only when it is whole."""
    temporary = path.with_name(path.name + ".part")
    about = {"shape": dict(weights.shape), "steps": weights.steps, "tokens": weights.tokens}
    with temporary.open("wb") as file:
        np.savez(file, __about__=np.frombuffer(json.dumps(about).encode(), np.uint8), **dict(weights.arrays))  # type: ignore[arg-type]  # numpy takes any name for an array
    temporary.replace(path)


def read_weights(path: Path) -> Weights:
    """Read what ``write_weights`` wrote."""
    with np.load(path) as file:
        about = json.loads(file["__about__"].tobytes())
        arrays = {name: file[name] for name in file.files if name != "__about__"}
    return Weights(arrays, about["shape"], about["steps"], about["tokens"])


def mean(one: Weights, other: Weights, share: float) -> Weights:
    """Return the mean of two networks' weights, ``share`` of it the other's: of two states of one training run.

    After Izmailov et al. 2018, who average states along a run; each here should be at the end of a falling rate.

    Raises:
        ValueError: the networks have not the same shape.
    """
    if one.shape != other.shape:
        raise ValueError(f"networks of different shapes have no mean: {dict(one.shape)}, {dict(other.shape)}")
    arrays: dict[str, npt.NDArray[np.float16] | Array] = {}
    for name, array in one.arrays.items():
        middle = array.astype(np.float32) * (1 - share) + other.arrays[name].astype(np.float32) * share
        arrays[name] = middle.astype(np.float16) if array.dtype == np.float16 else middle.astype(np.float32)
    return Weights(arrays, one.shape, one.steps, one.tokens)


def layer_names(encoder_layers: int, decoder_layers: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield for each matrix and norm inside the layers CTranslate2's name and ours; of several of ours it has one."""
    for side, layers in (("encoder", encoder_layers), ("decoder", decoder_layers)):
        for layer in range(layers):
            theirs, ours = f"{side}/layer_{layer}", f"{side}.{layer}"
            attention = f"{ours}.self_attention"
            yield f"{theirs}/self_attention/layer_norm", (f"{ours}.self_norm",)
            yield f"{theirs}/self_attention/linear_0", (f"{attention}.query", f"{attention}.key_value")
            yield f"{theirs}/self_attention/linear_1", (f"{attention}.output",)
            if side == "decoder":
                cross = f"{ours}.cross_attention"
                yield f"{theirs}/attention/layer_norm", (f"{ours}.cross_norm",)
                yield f"{theirs}/attention/linear_0", (f"{cross}.query",)
                yield f"{theirs}/attention/linear_1", (f"{cross}.key_value",)
                yield f"{theirs}/attention/linear_2", (f"{cross}.output",)
            yield f"{theirs}/ffn/layer_norm", (f"{ours}.feed_norm",)
            yield f"{theirs}/ffn/linear_0", (f"{ours}.feed.up",)
            yield f"{theirs}/ffn/linear_1", (f"{ours}.feed.down",)
        yield f"{side}/layer_norm", (f"{side}_norm",)


def from_package(model: Path) -> Weights:
    """Return the weights of a package's ``model`` folder; int8 ones lose next to nothing on the way.

    It has to be a model that this recipe made: normalized before each layer, with shared embeddings.

    Raises:
        ValueError: it is another kind of model, or no model at all.
    """
    variables = _variables((model / "model.bin").read_bytes())
    try:
        shape = _shape(variables)
        arrays = {
            "embedding.weight": _real(variables, "decoder/embeddings/weight"),
            "bias": variables["decoder/projection/bias"],
        }
        for theirs, ours in layer_names(shape["encoder_layers"], shape["decoder_layers"]):
            arrays.update(_apart(variables, theirs, ours, shape["width"]))
    except KeyError as error:
        raise ValueError(f"{model} was not made by this recipe: it has no {error}") from None
    return Weights(arrays, shape)


def _apart(
    variables: Mapping[str, Array], theirs: str, ours: tuple[str, ...], width: int
) -> Iterator[tuple[str, Array]]:
    if "norm" in theirs:
        yield f"{ours[0]}.weight", variables[f"{theirs}/gamma"]
        yield f"{ours[0]}.bias", variables[f"{theirs}/beta"]
        return
    for kind, whole in (("weight", _real(variables, f"{theirs}/weight")), ("bias", variables[f"{theirs}/bias"])):
        parts = np.split(whole, [width]) if len(ours) > 1 else [whole]
        yield from ((f"{name}.{kind}", part) for name, part in zip(ours, parts, strict=True))


def _real(variables: Mapping[str, Array], name: str) -> Array:
    """Return a matrix of which the file may hold whole numbers and a scale for each row."""
    matrix = variables[name]
    if matrix.dtype == np.int8:
        return (matrix / variables[f"{name}_scale"][:, None]).astype(np.float32)
    return matrix.astype(np.float32)


def _shape(variables: Mapping[str, Array]) -> dict[str, int]:
    vocabulary, width = variables["decoder/embeddings/weight"].shape
    layers = {
        side: len(
            {
                name.split("/")[1]
                for name in variables
                if name.startswith(f"{side}/layer_") and "norm" not in name.split("/")[1]
            }
        )
        for side in ("encoder", "decoder")
    }
    return {
        "vocabulary": vocabulary,
        "width": width,
        "heads": int(variables["encoder/num_heads"]),
        "inner": len(variables["encoder/layer_0/ffn/linear_0/bias"]),
        "encoder_layers": layers["encoder"],
        "decoder_layers": layers["decoder"],
    }


def _variables(data: bytes) -> dict[str, Array]:
    """Return the variables of a CTranslate2 model file (binary version 6), by name."""
    position = 0

    def number(kind: str) -> int:
        nonlocal position
        (value,) = struct.unpack_from(f"<{kind}", data, position)
        position += struct.calcsize(f"<{kind}")
        return int(value)

    def text() -> str:
        nonlocal position
        length = number("H")
        position += length
        return data[position - length : position - 1].decode()

    try:
        version, kind, _ = number("I"), text(), number("I")
        if version != 6 or kind != "TransformerSpec":
            raise ValueError(f"it is a {kind} of binary version {version}, not a TransformerSpec of version 6")
        variables = {}
        for _ in range(number("I")):
            name = text()
            dimensions = [number("I") for _ in range(number("B"))]
            dtype, size = _DTYPES[number("B")], number("I")
            variables[name] = np.frombuffer(data[position : position + size], dtype).reshape(dimensions)
            position += size
        for _ in range(number("I")):  # equal arrays are stored once
            alias, name = text(), text()
            variables[alias] = variables[name]
    except (struct.error, KeyError, UnicodeDecodeError) as error:
        raise ValueError(f"the model file is damaged ({error})") from None
    return variables
