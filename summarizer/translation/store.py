"""Which translation packages there are, and which way leads from one language to another.

Installed packages lie where Argos Translate's own tools put them, so that both see the same ones; they are found here
without importing argostranslate, which makes folders in the user's home when it is imported.
"""

from __future__ import annotations

import fcntl
import importlib.resources
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import PackageError
from summarizer.translation import archive, index
from summarizer.translation.model import PackageInfo
from summarizer.translation.package import Package

BUNDLED = "bundled"
PIVOT = "en"


@dataclass(frozen=True)
class Route:
    """The way from ``source`` to ``target``: (package, from, to) for each leg, one or two of them."""

    source: str
    target: str
    legs: tuple[tuple[Package, str, str], ...]

    @property
    def info(self) -> PackageInfo:
        """What results say of it; of two packages both names and versions."""
        packages = [package for package, _, _ in self.legs]
        return PackageInfo(
            name=" + ".join(package.name for package in packages),
            version=" + ".join(package.version for package in packages),
            source=self.source,
            target=self.target,
            via=self.legs[0][2] if len(self.legs) > 1 else None,
        )


def bundled() -> list[Package]:
    """Return the packages that come with the program."""
    folder = Path(str(importlib.resources.files("summarizer.data")))
    return [Package.load(metadata.parent, bundled=True) for metadata in sorted(folder.glob("*/metadata.json"))]


def path() -> Path:
    """Return the folder that packages are installed in, whether it is there or not."""
    setting = os.environ.get("ARGOS_PACKAGES_DIR") or _settings().get("ARGOS_PACKAGES_DIR")
    if setting:
        return Path(setting)
    return Path(os.environ.get("ARGOS_TRANSLATE_PACKAGE_DIR") or _data_home() / "argos-translate" / "packages")


def installed() -> list[Package]:
    """Return the packages the user installed; what is broken is left out (``verify`` says what is wrong with it)."""
    packages = []
    for metadata in sorted(path().glob("*/metadata.json")):
        with suppress(PackageError):
            packages.append(Package.load(metadata.parent))
    return packages


def find(source: str, target: str, package: str | None = None) -> Route:
    """Return the way from one language to another: installed packages first, then the bundled, direct before pivot.

    ``package`` is "bundled", the name of an installed package, or None.

    Raises:
        PackageError: there is no way, or no such package.
    """
    candidates = _named(package) if package else [*installed(), *bundled()]
    for candidate in candidates:
        if candidate.leads(source, target):
            return Route(source, target, ((candidate, source, target),))
    for first in candidates:
        for second in candidates:
            if first.leads(source, PIVOT) and second.leads(PIVOT, target):
                return Route(source, target, ((first, source, PIVOT), (second, PIVOT, target)))
    chosen = f"the package {package} does not lead" if package else "no translation package leads"
    raise PackageError(
        f"{chosen} from {source} to {target}; install one with: summarizer models install {source} {target}"
    )


def named(name: str) -> Package:
    """Return a package by its name or its folder's, "bundled" being the bundled one.

    Raises:
        PackageError: there is none; the message lists those there are.
    """
    return _named(name)[0]


def remove(name: str) -> None:
    """Remove an installed package.

    Raises:
        PackageError: there is none of that name, it is the bundled one, or it cannot be removed.
    """
    package = named(name)
    if package.bundled:
        raise PackageError(f"{name} comes with the program and stays; only installed packages can be removed")
    try:
        shutil.rmtree(package.path)
    except OSError as error:
        raise PackageError(f"{package.path}: cannot be removed ({error.strerror})") from None


def remote() -> list[index.RemotePackage]:
    """Return the packages that Argos's index offers; this asks the network.

    Raises:
        PackageError: the index cannot be reached.
    """
    return index.remote(_settings().get("ARGOS_PACKAGE_INDEX"))


def install_pair(source: str, target: str, progress: index.Progress = lambda _done, _total: None) -> Package:
    """Fetch the newest package for a pair of languages from the index, and install it.

    Raises:
        PackageError: the index or the package cannot be fetched, there is none, or it is refused.
    """
    offered = next((item for item in remote() if (item.source, item.target) == (source, target)), None)
    if offered is None:
        raise PackageError(
            f"the index has no package from {source} to {target}; summarizer models list --remote shows what it has"
        )
    return _install_download(offered.links, offered.sha256, progress)


def install_file(file: str | Path, progress: index.Progress = lambda _done, _total: None) -> Package:
    """Install a package from a file, or from a URL.

    Raises:
        PackageError: it cannot be read or fetched, or it is refused.
    """
    if str(file).startswith(("http://", "https://")):
        return _install_download((str(file),), "", progress)
    place = Path(file)
    if not place.is_file():
        raise PackageError(f"{place}: no such file; give a package file (.argosmodel), a URL, or two languages")
    with _locked():
        return archive.unpack(place, path())


def verify(name: str) -> list[str]:
    """Return what is wrong with a package, in one line each; nothing where it is sound.

    Raises:
        PackageError: there is none of that name.
    """
    folder = path() / name
    try:
        package = Package.load(folder) if (folder / "metadata.json").exists() else named(name)
        archive.load_model(package)
    except PackageError as error:
        if not folder.is_dir() and name not in {BUNDLED, *(package.name for package in [*installed(), *bundled()])}:
            raise
        return [str(error)]
    return []


def _install_download(links: tuple[str, ...], sha256: str, progress: index.Progress) -> Package:
    with _locked():
        fetched = index.download(links, path(), sha256, progress)
        try:
            return archive.unpack(fetched, path())
        finally:
            fetched.unlink(missing_ok=True)


@contextmanager
def _locked() -> Iterator[None]:
    """Let one installation at a time work in the packages' folder."""
    folder = path()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / ".lock").open("w")
    except OSError as error:
        raise PackageError(f"{folder}: packages cannot be installed there ({error.strerror})") from None
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _named(name: str) -> list[Package]:
    if name == BUNDLED:
        return bundled()
    there = [*installed(), *bundled()]
    found = [package for package in there if name in (package.name, package.path.name)]
    if not found:
        names = ", ".join([BUNDLED, *(package.name for package in installed())])
        raise PackageError(f"no package is called {name}; there are: {names}")
    return found


def _settings() -> dict[str, str]:
    """Return Argos Translate's settings file, as far as it can be read."""
    home = Path(os.environ.get("SNAP_USER_DATA") or Path.home())
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    try:
        settings = json.loads((config / "argos-translate" / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in settings.items()} if isinstance(settings, dict) else {}


def _data_home() -> Path:
    home = Path(os.environ["SNAP_USER_DATA"]) if "SNAP" in os.environ else Path.home()
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
