"""What the distribution carries: every package, and the data beside the code."""

from __future__ import annotations

import configparser
from pathlib import Path

ROOT = Path(__file__).parents[1]


def setup() -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def test_every_package_is_listed() -> None:
    listed = set(setup()["options"]["packages"].split())
    there = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / "summarizer").rglob("__init__.py")}
    assert listed == there | {"summarizer.glossaries"}


def test_every_data_file_is_listed() -> None:
    data = setup()["options.package_data"]
    for package in (ROOT / "summarizer").rglob("__init__.py"):
        folder = package.parent
        name = ".".join(folder.relative_to(ROOT).parts)
        patterns = data.get(name, "").split()
        listed = {path for pattern in patterns for path in folder.glob(pattern)}
        there = {path for path in folder.iterdir() if path.is_file() and path.suffix not in (".py", ".pyc")}
        assert there <= listed, name


def test_the_licences_of_code_and_data_are_named() -> None:
    metadata = setup()["metadata"]
    assert metadata["license"] == "MIT AND GPL-2.0-or-later"
    assert list((ROOT / "summarizer" / "data").glob("*/COPYING"))
