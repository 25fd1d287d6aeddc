"""Putting packages where Argos Translate's tools look for them, whole or not at all, and taking them away."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import PackageError
from summarizer.record import Record
from summarizer.translation import archive, places, trial
from summarizer.translation.download import Progress, UnreachableError, fetched
from summarizer.translation.index import OFFLINE, RemotePackage
from summarizer.translation.package import BrokenPackageError, Package

_RECEIPT = ".summarizer.json"
_LOCK = ".summarizer.lock"


@dataclass(frozen=True)
class Receipt(Record):
    """Where a package was installed from, and the SHA-256 of the archive and of each file in it."""

    origin: str
    sha256: str
    files: Mapping[str, str]


@contextmanager
def locked() -> Iterator[None]:
    """Let one process at a time change what is installed; others wait for it.

    Raises:
        PackageError: nothing can be installed there.
    """
    folder = places.installation()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / _LOCK).open("w")
    except OSError as error:
        raise PackageError(f"{folder}: packages cannot be installed there ({error.strerror or error})") from None
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def from_index(offer: RemotePackage, progress: Progress) -> Package:
    """Fetch and install a package that the index offers, from the first of its links that answers.

    The caller holds the lock.

    Raises:
        PackageError: none answers, or what comes is refused; nothing is installed.
    """
    reasons = []
    for link in offer.links:
        try:
            with fetched(link, offer.sha256, progress) as file:
                return from_archive(file, link, pair=(offer.source, offer.target))
        except UnreachableError as error:
            reasons.append(str(error))
    said = "; ".join(reasons) or f"{offer.name}: the index names no address of it"
    raise PackageError(f"{said}; {OFFLINE}")


def from_url(url: str, sha256: str, progress: Progress) -> Package:
    """Fetch and install a package. The caller holds the lock.

    Raises:
        PackageError: it cannot be fetched, or is refused; nothing is installed.
    """
    try:
        with fetched(url, sha256, progress) as file:
            return from_archive(file, url)
    except UnreachableError as error:
        raise PackageError(f"{error}; {OFFLINE}") from None


def from_archive(file: Path, origin: str, pair: tuple[str, str] | None = None) -> Package:
    """Install an archive, which messages call by its ``origin``; it must lead from one of ``pair`` to the other.

    A package of the same name in the same folder is replaced. The caller holds the lock.

    Raises:
        PackageError: it is refused, or cannot be written; nothing is installed.
    """
    folder = places.installation()
    try:
        with _staging(folder) as staging:
            root, digests = archive.extract(file, staging, origin)
            package = _sound(root, origin, pair)
            place = folder / root.name
            _refuse_another(package, place, origin)
            digests.pop(_RECEIPT, None)  # that of another machine, where an installed folder was zipped
            _write_receipt(root, Receipt(origin, _sha256(file), digests))
            _swap(root, place, staging)
    except OSError as error:
        raise PackageError(f"{folder}: {origin} cannot be installed there ({error.strerror or error})") from None
    return Package.load(place)


def remove(folder: Path) -> None:
    """Remove a package's folder, in one step as others see it. The caller holds the lock.

    Raises:
        PackageError: it cannot be removed.
    """
    try:
        if folder.is_symlink():
            folder.unlink()
            return
        with _staging(folder.parent) as staging:
            folder.replace(staging / folder.name)
    except OSError as error:
        raise PackageError(f"{folder}: cannot be removed ({error.strerror or error})") from None


def changes(folder: Path) -> list[str]:
    """Return which files of a package are not as they were installed; nothing where that is not recorded."""
    receipt = read_receipt(folder)
    if receipt is None:
        return []
    problems = []
    for name, digest in sorted(receipt.files.items()):
        path = folder / name
        if not path.is_file():
            problems.append(f"{path}: is missing")
        elif _sha256(path) != digest:
            problems.append(f"{path}: has changed since it was installed")
    return problems


def read_receipt(folder: Path) -> Receipt | None:
    """Return what was recorded when a package was installed; None where another tool did it."""
    try:
        fields: dict[str, Any] = json.loads((folder / _RECEIPT).read_text(encoding="utf-8"))
        return Receipt(str(fields["origin"]), str(fields["sha256"]), dict(fields["files"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """Yield an empty folder from which one can move to ``folder`` in one step; it is gone afterwards.

    It lies beside, for Argos's tools take each folder *in* it for a package and end at one that is not; within, hidden,
    only where there is no other place on the same disk. What an earlier process left in it when it was killed goes too.
    """
    folder = folder.resolve()
    beside = folder.parent.stat().st_dev == folder.stat().st_dev and os.access(folder.parent, os.W_OK)
    staging = (folder.parent if beside else folder) / f".{folder.name}.incoming"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _sound(root: Path, origin: str, pair: tuple[str, str] | None) -> Package:
    """Return the package in a folder, once it has shown that it works."""
    try:
        package = Package.load(root)
    except BrokenPackageError as error:
        raise PackageError(f"{origin}: refused: {error.wrong}") from None
    if pair and not package.leads(*pair):
        raise PackageError(f"{origin}: refused: it leads from {package.source} to {package.target}, not as promised")
    if wrong := trial.failure(root):
        raise PackageError(f"{origin}: refused: {wrong}")
    return package


def _refuse_another(package: Package, place: Path, origin: str) -> None:
    """Refuse to replace a package that is whole and has another name."""
    try:
        there = Package.load(place)
    except PackageError:
        return
    if there.name != package.name:
        raise PackageError(
            f"{origin}: its folder is called {place.name} like that of another package, {there.name}; "
            f"remove that first with: summarizer models remove {place.name}"
        )


def _swap(new: Path, place: Path, staging: Path) -> None:
    """Put a folder in its place; what was there goes, but only once the new one is there."""
    replaced = staging / f"{new.name}.replaced"
    if os.path.lexists(place):
        place.replace(replaced)
    try:
        new.replace(place)
    except OSError:
        if os.path.lexists(replaced):
            replaced.replace(place)
        raise


def _write_receipt(folder: Path, receipt: Receipt) -> None:
    (folder / _RECEIPT).write_text(json.dumps(receipt.to_dict(), indent=1, ensure_ascii=False), encoding="utf-8")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
