"""The bundled package, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

import summarizer.data
from summarizer.translation.hints import Hinter
from summarizer.translation.lexicon import Lexicon


@pytest.fixture(scope="session")
def bundled() -> Path:
    folder = Path(summarizer.data.__file__).parent
    return next(path.parent for path in folder.glob("*/metadata.json"))


@pytest.fixture(scope="session")
def hinter(bundled: Path) -> Hinter:
    return Hinter(Lexicon(bundled / "hints/lexicon.tsv"), bundled / "hints/frequent.txt")
