"""Argos Translate's package index: what can be had over the network."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from summarizer.errors import PackageError
from summarizer.translation import places
from summarizer.translation.download import UnreachableError, content
from summarizer.translation.package import newness

OFFLINE = (
    "on a machine without internet, fetch the .argosmodel file elsewhere and install it here with: "
    "summarizer models install FILE"
)
_MOST_BYTES = 10_000_000


@dataclass(frozen=True)
class RemotePackage:
    """A package the index offers. ``links`` are its addresses; ``sha256`` is empty where the index gives none."""

    name: str
    version: str
    source: str
    target: str
    links: tuple[str, ...]
    sha256: str = ""


def remote() -> list[RemotePackage]:
    """Return the translation packages of the index, by languages, the newest version of each pair first.

    Raises:
        PackageError: it cannot be reached or read; the message says what to do without internet.
    """
    url = places.index()
    try:
        entries = json.loads(content(url, _MOST_BYTES))
    except UnreachableError as error:
        raise PackageError(f"{error}; {OFFLINE}") from None
    except (ValueError, RecursionError):
        entries = None
    if not isinstance(entries, list):
        raise PackageError(f"{url}: is no package index; ARGOS_PACKAGE_INDEX names the folder of another one")
    packages = [package for entry in entries if isinstance(entry, dict) and (package := _package(entry))]
    packages.sort(key=lambda package: newness(package.version), reverse=True)
    return sorted(packages, key=lambda package: (package.source, package.target))


def _package(entry: dict[str, Any]) -> RemotePackage | None:
    """Return an entry as a package; None for what does not translate or is not as it should be."""
    source, target, links = entry.get("from_code"), entry.get("to_code"), entry.get("links")
    name, version = entry.get("code") or f"translate-{source}_{target}", entry.get("package_version") or "unknown"
    sha256 = entry.get("sha256") or ""
    if entry.get("type", "translate") != "translate" or not isinstance(links, list) or not source or not target:
        return None
    if not all(isinstance(text, str) and text.isprintable() for text in (source, target, name, version, sha256)):
        return None
    return RemotePackage(
        name=name,
        version=version,
        source=source,
        target=target,
        links=tuple(link for link in links if isinstance(link, str) and link.startswith(("http://", "https://"))),
        sha256=sha256.lower().removeprefix("sha256:"),
    )
