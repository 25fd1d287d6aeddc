"""The mean of two states of a network."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from training.__main__ import main
from training.weights import Weights, mean, read_weights, write_weights


def weights(value: float, shape: int = 2, tokens: int = 0) -> Weights:
    return Weights({"embedding.weight": np.full((2, 2), value, np.float16)}, {"vocabulary": shape}, 0, tokens)


def test_each_has_its_share() -> None:
    found = mean(weights(1, tokens=9), weights(3, tokens=5), 0.25)
    assert found.arrays["embedding.weight"].tolist() == [[1.5, 1.5], [1.5, 1.5]]
    assert (found.arrays["embedding.weight"].dtype, found.tokens) == (np.float16, 9)


def test_other_shapes_have_none() -> None:
    with pytest.raises(ValueError, match="different shapes"):
        mean(weights(1), weights(1, shape=3), 0.5)


def test_the_command_writes_it_where_packing_looks(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    write_weights(home / "weights.npz", weights(1))
    write_weights(tmp_path / "earlier.npz", weights(2))
    result = CliRunner().invoke(main, ["--home", str(home), "average", str(tmp_path / "earlier.npz"), "--share", "0.5"])
    assert result.exit_code == 0, result.output
    assert read_weights(home / "weights.npz").arrays["embedding.weight"][0, 0] == 1.5
