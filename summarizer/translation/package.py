"""An Argos translation package on disk: what its metadata says, and where its parts lie."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.errors import PackageError
from summarizer.translation.model import PackageInfo

_TOKENIZERS = {"sentencepiece": "sentencepiece.model", "bpe": "bpe.model"}


@dataclass(frozen=True)
class Package:
    """A package's folder, read.

    ``source`` and ``target`` are ISO 639 codes, ``sources`` and ``targets`` all those of a multilingual package;
    ``tokenizer`` is "sentencepiece" or "bpe"; ``target_prefix`` a piece that every translation begins with, or "";
    ``annotations`` the templates of a package that reads terms and hints in the sentence, else None.
    """

    path: Path
    name: str
    version: str
    source: str
    target: str
    sources: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    tokenizer: str = "sentencepiece"
    target_prefix: str = ""
    annotations: Mapping[str, str] | None = field(default=None, hash=False)
    bundled: bool = False

    @property
    def model(self) -> Path:
        """The folder of the CTranslate2 model."""
        return self.path / "model"

    @property
    def tokenizer_file(self) -> Path:
        """The file of the tokenizer's model."""
        return self.path / _TOKENIZERS[self.tokenizer]

    def leads(self, source: str, target: str) -> bool:
        """Tell whether the package translates from ``source`` to ``target``."""
        return source != target and source in self.sources and target in self.targets

    def info(self, source: str, target: str, via: str | None = None) -> PackageInfo:
        """Return what results say of the package."""
        return PackageInfo(self.name, self.version, source, target, via)

    @classmethod
    def load(cls, folder: Path, *, bundled: bool = False) -> Package:
        """Read a package's folder; its model is not loaded.

        Raises:
            PackageError: the metadata is missing or wrong, or a part is missing.
        """
        metadata = _metadata(folder)
        tokenizer = next((kind for kind, name in _TOKENIZERS.items() if (folder / name).is_file()), None)
        if tokenizer is None or not (folder / "model" / "model.bin").is_file():
            missing = "a tokenizer" if tokenizer is None else "model/model.bin"
            raise PackageError(
                f"{folder}: the package has no {missing.removeprefix('a ')}; remove it and install it anew"
            )
        source, target = str(metadata.get("from_code") or ""), str(metadata.get("to_code") or "")
        sources = _codes(metadata, source, "from_codes", "source_languages")
        targets = _codes(metadata, target, "to_codes", "target_languages")
        if not sources or not targets:
            raise PackageError(
                f"{folder / 'metadata.json'}: names no languages; remove the package and install it anew"
            )
        return cls(
            path=folder,
            name=str(metadata.get("code") or f"translate-{source}_{target}"),
            version=str(metadata.get("package_version") or "unknown"),
            source=source,
            target=target,
            sources=sources,
            targets=targets,
            tokenizer=tokenizer,
            target_prefix=str(metadata.get("target_prefix") or ""),
            annotations=_annotations(metadata),
            bundled=bundled,
        )


def _metadata(folder: Path) -> dict[str, Any]:
    path = folder / "metadata.json"
    try:
        metadata = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PackageError(f"{path}: cannot be read ({error}); remove the package and install it anew") from None
    if not isinstance(metadata, dict) or metadata.get("type", "translate") != "translate":
        raise PackageError(f"{path}: is not the metadata of a translation package")
    return metadata


def _codes(metadata: dict[str, Any], own: str, codes: str, languages: str) -> frozenset[str]:
    """Return the language codes of one side: the package's own, and those of a multilingual one's lists."""
    found = {own, *map(str, metadata.get(codes) or ())}
    for item in [*(metadata.get("languages") or ()), *(metadata.get(languages) or ())]:
        found.add(str(item.get("code") or "") if isinstance(item, dict) else str(item))
    return frozenset(found - {""})


def _annotations(metadata: dict[str, Any]) -> dict[str, str] | None:
    annotations = metadata.get("annotations")
    needed = ("hard_term", "soft_hint", "soft_hint_two", "lexicon", "frequent")
    if not isinstance(annotations, dict) or not all(isinstance(annotations.get(key), str) for key in needed):
        return None
    return {key: annotations[key] for key in needed}
