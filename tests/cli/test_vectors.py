"""The command line reads what the API reads: all articles and pages of the readers' vectors, in the same way."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from summarizer.cli import main
from summarizer.readers import read

sys.path.append(str(Path(__file__).parents[1] / "readers"))
from vectors import VECTORS, content


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_article_is_read_as_expected(vector: dict[str, Any], tmp_path: Path) -> None:
    data, name = content(vector)
    path = tmp_path / name
    path.write_bytes(data)
    result = CliRunner().invoke(main, ["summarize", str(path), "--from", "de", "-q", "--format", "json"])
    assert result.exit_code == 0, result.stderr
    article = json.loads(result.stdout)["article"]
    assert [paragraph["text"] for paragraph in article["paragraphs"]] == vector["paragraphs"]
    assert article == {**read(path).to_dict(), "language": "de"}
