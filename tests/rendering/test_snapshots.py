"""Every format, letter for letter, as it was looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from snapshots import FOLDER, rendered

RENDERED = dict(rendered())


@pytest.mark.parametrize("file", RENDERED, ids=lambda file: file.name)
def test_it_is_as_it_was_looked_at(file: Path) -> None:
    assert RENDERED[file] == file.read_bytes().decode("utf-8"), "python tests/rendering/snapshots.py writes them anew"


def test_there_is_nothing_else_there() -> None:
    assert set(FOLDER.iterdir()) == set(RENDERED)
