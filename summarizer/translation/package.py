"""An Argos translation package on disk: what its metadata says, and where its parts lie.

The metadata is untrusted input as the archive is that it came in: names are shown, templates are filled, paths opened.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from string import Formatter
from typing import Any

from summarizer.errors import PackageError
from summarizer.translation.model import PackageInfo

METADATA = "metadata.json"
_TOKENIZERS = {"sentencepiece": "sentencepiece.model", "bpe": "bpe.model"}
_TEMPLATES = {
    "hard_term": {"source", "target"},
    "soft_hint": {"source", "target"},
    "soft_hint_two": {"source", "target", "other"},
}
_FILES = ("lexicon", "frequent")
_FURTHER_FILES = ("particles",)
_MOST_BYTES = 1_000_000
_CODE = re.compile(r"[A-Za-z]{2,8}(?:[_-][A-Za-z0-9]{1,8})*")


class BrokenPackageError(PackageError):
    """A folder that is no whole package; ``wrong`` says why, without the folder."""

    def __init__(self, folder: Path, wrong: str) -> None:
        super().__init__(f"{folder}: {wrong}; remove the package and install it anew")
        self.wrong = wrong


class OtherPackageError(BrokenPackageError):
    """A package of Argos Translate that does something else than translate, such as splitting sentences."""


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
        source, target = _code(folder, metadata.get("from_code")), _code(folder, metadata.get("to_code"))
        sources = _codes(folder, metadata, source, "from_codes", "source_languages")
        targets = _codes(folder, metadata, target, "to_codes", "target_languages")
        if not sources or not targets:
            raise BrokenPackageError(folder, f"its {METADATA} names no languages")
        return cls(
            path=folder,
            name=_text(folder, "code", metadata.get("code")) or f"translate-{source}_{target}",
            version=_text(folder, "package_version", metadata.get("package_version")) or "unknown",
            source=source,
            target=target,
            sources=sources,
            targets=targets,
            tokenizer=_tokenizer(folder),
            target_prefix=_text(folder, "target_prefix", metadata.get("target_prefix")),
            annotations=_annotations(folder, metadata.get("annotations")),
            bundled=bundled,
        )


def newness(version: str) -> tuple[int, ...]:
    """Return what versions are compared by: "1.10" is newer than "1.9"."""
    return tuple(int(number[:18]) for number in re.findall(r"\d+", version))


def _metadata(folder: Path) -> dict[str, Any]:
    """Return the metadata of a translation package."""
    try:
        with (folder / METADATA).open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise BrokenPackageError(folder, f"its {METADATA} is larger than {_MOST_BYTES // 10**6} MB")
        metadata = json.loads(content)
    except OSError as error:
        raise BrokenPackageError(folder, f"its {METADATA} cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError) as error:
        raise BrokenPackageError(folder, f"its {METADATA} is not JSON ({error})") from None
    if not isinstance(metadata, dict):
        raise BrokenPackageError(folder, f"its {METADATA} is not a JSON object")
    if (kind := metadata.get("type", "translate")) != "translate":
        raise OtherPackageError(folder, f"it is a package of the type {str(kind)[:40]!r}, not one that translates")
    return metadata


def _tokenizer(folder: Path) -> str:
    """Return the kind of tokenizer whose file is there."""
    kinds = [kind for kind, name in _TOKENIZERS.items() if (folder / name).is_file()]
    if not kinds:
        raise BrokenPackageError(folder, f"it has neither {' nor '.join(_TOKENIZERS.values())}")
    if not (folder / "model" / "model.bin").is_file():
        raise BrokenPackageError(folder, "it has no model/model.bin")
    return kinds[0]


def _codes(folder: Path, metadata: dict[str, Any], own: str, codes: str, languages: str) -> frozenset[str]:
    """Return the language codes of one side: the package's own, and those of a multilingual one's lists."""
    listed = [item for key in (codes, languages, "languages") for item in _list(folder, key, metadata.get(key))]
    found = {_code(folder, item.get("code") if isinstance(item, dict) else item) for item in listed}
    return frozenset(found | {own}) - {""}


def _list(folder: Path, key: str, value: object) -> list[Any]:
    if not isinstance(value, list | None):
        raise BrokenPackageError(folder, f"in its {METADATA} {key!r} is not a list")
    return value or []


def _code(folder: Path, value: object) -> str:
    """Return a language code, "" where there is none."""
    if value is None or value == "":
        return ""
    if not isinstance(value, str) or not _CODE.fullmatch(value):
        raise BrokenPackageError(folder, f"in its {METADATA} {str(value)[:40]!r} is no language code")
    return value


def _text(folder: Path, key: str, value: object) -> str:
    """Return a short text that can be shown in one line, "" where there is none."""
    text = "" if value is None else str(value)
    if not text.isprintable() or len(text) > 100:
        raise BrokenPackageError(folder, f"in its {METADATA} {key!r} is no short text")
    return text


def _annotations(folder: Path, value: object) -> dict[str, str] | None:
    """Return the templates and files of a package that reads annotations; None where it has none that are known."""
    keys = (*_TEMPLATES, *_FILES)
    if not isinstance(value, dict) or not all(isinstance(value.get(key), str) for key in keys):
        return None
    for key, names in _TEMPLATES.items():
        if not _fillable(value[key], names):
            raise BrokenPackageError(folder, f"in its {METADATA} the template {key!r} cannot be filled")
    files = (*_FILES, *(key for key in _FURTHER_FILES if isinstance(value.get(key), str)))
    for key in files:
        parts = PurePosixPath(value[key]).parts
        if not parts or ".." in parts or parts[0] == "/" or not (folder / value[key]).is_file():
            raise BrokenPackageError(folder, f"it has no file {value[key]!r}, which its {METADATA} names as {key!r}")
    return {key: value[key] for key in (*_TEMPLATES, *files)}


def _fillable(template: str, names: set[str]) -> bool:
    """Tell whether a template has the fields it may have and no others, plain ones: a width could fill the memory."""
    try:
        fields = [part[1:] for part in Formatter().parse(template) if part[1] is not None]
    except ValueError:
        return False
    return "target" in {name for name, _, _ in fields} and all(
        name in names and not form and not conversion for name, form, conversion in fields
    )
