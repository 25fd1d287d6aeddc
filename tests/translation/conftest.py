"""The bundled package, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

import summarizer.data
from summarizer.translation.hints import Hinter
from summarizer.translation.package import Package


@pytest.fixture(scope="session")
def bundled() -> Path:
    folder = Path(summarizer.data.__file__).parent
    return next(path.parent for path in folder.glob("*/metadata.json"))


@pytest.fixture(scope="session")
def hinter(bundled: Path) -> Hinter:
    return Hinter.of_package(bundled, Package.load(bundled).annotations or {})
