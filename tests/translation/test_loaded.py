"""A package is loaded once, however many articles are translated, and anew when another one lies in its place."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from summarizer.translation import loaded, translate_all
from summarizer.translation.package import Package


def test_many_calls_open_no_more_files_than_one() -> None:
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        pytest.skip("no /proc on this system")
    translate_all(["Ja."], quality="fast")
    before = len(list(descriptors.iterdir()))
    for _ in range(3):
        translate_all(["Nein."], quality="fast")
    assert len(list(descriptors.iterdir())) == before


def test_a_package_is_loaded_once(bundled: Path) -> None:
    package = Package.load(bundled)
    assert loaded.engine(package, 1) is loaded.engine(Package.load(bundled), 1)
    assert loaded.engine(package, 1) is not loaded.engine(package, 2)
    assert loaded.hinter(package) is loaded.hinter(Package.load(bundled))


def test_what_is_installed_in_its_place_is_loaded_anew(bundled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    shutil.copytree(bundled, folder)
    first = loaded.engine(Package.load(folder), 1)
    os.utime(folder / "metadata.json", ns=(1, 1))
    assert loaded.engine(Package.load(folder), 1) is not first
