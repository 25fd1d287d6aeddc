"""Small packages for the tests of the package store: whole to the eye, with no model in them, or the bundled one's."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

PARTS = ("sentencepiece.model", "model/config.json", "model/model.bin", "model/shared_vocabulary.json")


def make_folder(folder: Path, **metadata: object) -> Path:
    """Make the folder of a package that reads well; its model is one byte."""
    (folder / "model").mkdir(parents=True)
    (folder / "model" / "model.bin").write_bytes(b"x")
    (folder / "sentencepiece.model").write_bytes(b"x")
    (folder / "metadata.json").write_text(json.dumps({"package_version": "1.0", **metadata}))
    return folder


def make_archive(path: Path, root: str = "en_de", **metadata: object) -> Path:
    """Make the archive of such a package."""
    described = {"package_version": "1.0", "from_code": "en", "to_code": "de", **metadata}
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{root}/metadata.json", json.dumps(described))
        file.writestr(f"{root}/sentencepiece.model", b"x")
        file.writestr(f"{root}/model/model.bin", b"x" * 200_000)
    return path


def make_real_archive(path: Path, bundled: Path, root: str = "de_en", **metadata: object) -> Path:
    """Make an archive of the bundled package's model, without its dictionary, as a stock package has none."""
    described = json.loads((bundled / "metadata.json").read_text()) | {"package_version": "9", **metadata}
    del described["annotations"]
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{root}/metadata.json", json.dumps(described))
        for part in PARTS:
            file.write(bundled / part, f"{root}/{part}")
    return path
