"""Argos Translate's package index, and downloads from it. With an input that is a URL, all that asks the network."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from summarizer.errors import PackageError

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"
SECONDS = 30
MOST_BYTES = 1_000_000_000
_OFFLINE = "without internet here, fetch the .argosmodel file elsewhere, then: summarizer models install FILE"

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True)
class RemotePackage:
    """A package the index offers; ``sha256`` is empty where the index gives none."""

    name: str
    version: str
    source: str
    target: str
    links: tuple[str, ...]
    sha256: str = ""


def remote(setting: str | None = None) -> list[RemotePackage]:
    """Return the translation packages of the index, newest version first for each pair.

    The index is that of ``ARGOS_PACKAGE_INDEX`` in the environment, else of ``setting``, else Argos's own.

    Raises:
        PackageError: it cannot be reached or read; the message says what to do without internet.
    """
    url = (os.environ.get("ARGOS_PACKAGE_INDEX") or setting or INDEX).rstrip("/") + "/index.json"
    try:
        with _open(url) as response:
            entries = json.loads(response.read(MOST_BYTES))
    except (OSError, ValueError) as error:
        raise PackageError(f"{url}: the package index cannot be reached ({_reason(error)}); {_OFFLINE}") from None
    packages = [_remote(entry) for entry in entries if isinstance(entry, dict) and entry.get("type") == "translate"]
    return sorted(packages, key=lambda package: (package.source, package.target, _newest_first(package.version)))


def download(links: tuple[str, ...], folder: Path, sha256: str, progress: Progress) -> Path:
    """Fetch the first of the links that answers into a temporary file in ``folder``, and return its path.

    Raises:
        PackageError: none answered, or what came is not what the index promised; nothing is left behind.
    """
    reasons = []
    for link in links:
        if urlsplit(link).scheme not in ("http", "https"):
            continue
        try:
            return _fetch(link, folder, sha256, progress)
        except OSError as error:
            reasons.append(f"{link}: {_reason(error)}")
    raise PackageError(f"the package cannot be fetched ({'; '.join(reasons) or 'no link to it'}); {_OFFLINE}")


def _fetch(link: str, folder: Path, sha256: str, progress: Progress) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=".download-", suffix=".argosmodel")
    digest = hashlib.sha256()
    done = 0
    try:
        with os.fdopen(descriptor, "wb") as file, _open(link) as response:
            total = int(response.headers.get("Content-Length") or 0) or None
            while block := response.read(1 << 16):
                file.write(block)
                digest.update(block)
                done += len(block)
                progress(done, total)
                _refuse(done > MOST_BYTES, f"{link}: refused: larger than {MOST_BYTES // 10**9} GB")
        _refuse(total not in (None, done), f"{link}: broke off after {done} of {total} bytes; try again")
        promised = not sha256 or digest.hexdigest() == sha256.lower()
        _refuse(not promised, f"{link}: is not what the index promises (checksum); try again later")
        return Path(name)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _refuse(wrong: bool, message: str) -> None:
    if wrong:
        raise PackageError(message)


def _open(url: str) -> Any:
    import urllib.request  # brings http and ssl along, which only a download needs

    request = urllib.request.Request(url, headers={"User-Agent": "newsroom-summarizer"})  # noqa: S310 - checked by the callers
    return urllib.request.urlopen(request, timeout=SECONDS)  # noqa: S310 - likewise


def _remote(entry: dict[str, Any]) -> RemotePackage:
    source, target = str(entry.get("from_code") or ""), str(entry.get("to_code") or "")
    return RemotePackage(
        name=str(entry.get("code") or f"translate-{source}_{target}"),
        version=str(entry.get("package_version") or ""),
        source=source,
        target=target,
        links=tuple(map(str, entry.get("links") or ())),
        sha256=str(entry.get("sha256") or ""),
    )


def _newest_first(version: str) -> tuple[int, ...]:
    return tuple(-int(part) if part.isdigit() else 0 for part in version.split("."))


def _reason(error: BaseException) -> str:
    reason = getattr(error, "reason", error)
    return str(getattr(reason, "strerror", None) or reason)
