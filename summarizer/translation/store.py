"""Which translation packages there are, and which way leads from one language to another.

Installed packages lie where Argos Translate's own tools put them, so that both see the same ones; they are found here
without importing argostranslate, and looking for them makes no folder and asks no network.
"""

from __future__ import annotations

import importlib.resources
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import PackageError, UsageError
from summarizer.translation import places
from summarizer.translation.model import AND, PackageInfo
from summarizer.translation.package import METADATA, BrokenPackageError, OtherPackageError, Package, newness

if TYPE_CHECKING:
    from summarizer.translation.download import Progress
    from summarizer.translation.index import RemotePackage
    from summarizer.translation.installation import Receipt

BUNDLED = "bundled"
PIVOT = "en"


@dataclass(frozen=True)
class Route:
    """The way from ``source`` to ``target``: (package, from, to) for each leg, one or two of them."""

    source: str
    target: str
    legs: tuple[tuple[Package, str, str], ...]

    @property
    def packages(self) -> tuple[Package, ...]:
        """The packages of the legs."""
        return tuple(package for package, _, _ in self.legs)

    @property
    def via(self) -> str | None:
        """The language in between, where there is one."""
        return self.legs[0][2] if len(self.legs) > 1 else None

    @property
    def info(self) -> PackageInfo:
        """What results say of it; of two packages both names and versions."""
        return PackageInfo(
            name=AND.join(package.name for package in self.packages),
            version=AND.join(package.version for package in self.packages),
            source=self.source,
            target=self.target,
            via=self.via,
        )


def bundled() -> list[Package]:
    """Return the packages that come with the program."""
    folder = Path(str(importlib.resources.files("summarizer.data")))
    return [Package.load(metadata.parent, bundled=True) for metadata in sorted(folder.glob(f"*/{METADATA}"))]


def installed() -> list[Package]:
    """Return the packages the user installed, the newest version first; ``broken`` tells of those left out."""
    packages = [package for package in map(_loaded, _folders()) if isinstance(package, Package)]
    return sorted(packages, key=lambda package: newness(package.version), reverse=True)


def broken() -> list[str]:
    """Return a warning, of one line, for each folder among the installed packages that is not a whole one."""
    return [str(wrong) for wrong in map(_loaded, _folders()) if isinstance(wrong, PackageError)]


def path() -> Path:
    """Return the folder that packages are installed in, whether it is there or not."""
    return places.installation()


def find(source: str, target: str, package: str | None = None) -> Route:
    """Return the way from one language to another: direct before over a third, installed packages before the bundled.

    ``package`` is "bundled", the name of an installed package or of its folder, or None for any. English is preferred
    as language in between.

    Raises:
        PackageError: there is no way, and the message says how to install one; or no such package.
        UsageError: both languages are the same.
    """
    if source == target:
        raise UsageError(f"source and target language are both {source}: there is nothing to translate")
    candidates = _named(package) if package else [*installed(), *bundled()]
    for candidate in candidates:
        if candidate.leads(source, target):
            return Route(source, target, ((candidate, source, target),))
    if route := _over_a_third(candidates, source, target):
        return route
    raise PackageError(_no_way(source, target, package))


def named(name: str) -> Package:
    """Return a package by its name or its folder's, "bundled" being the bundled one.

    Raises:
        PackageError: there is none; the message lists those there are.
    """
    return _named(name)[0]


def remote() -> list[RemotePackage]:
    """Return the packages that Argos's index offers. This asks the network.

    Raises:
        PackageError: the index cannot be reached.
    """
    from summarizer.translation import index

    return index.remote()


def install_pair(source: str, target: str, progress: Progress = lambda _done, _total: None) -> Package:
    """Install the newest package for a pair of languages that the index has, unless it is there. This asks the network.

    ``progress`` is called with the bytes that came so far, and the bytes of the whole where they are known.

    Raises:
        PackageError: the index or the package cannot be fetched, there is none, or it is refused.
    """
    from summarizer.translation import installation

    offers = remote()
    offer = next((item for item in offers if (item.source, item.target) == (source, target)), None)
    if offer is None:
        raise PackageError(f"the index has no package from {source} to {target}; {_advice(offers, source, target)}")
    with installation.locked():
        for package in installed():
            if (package.name, package.version) == (offer.name, offer.version) and package.leads(source, target):
                return package
        return installation.from_index(offer, progress)


def install_file(file: str | Path, progress: Progress = lambda _done, _total: None, *, sha256: str = "") -> Package:
    """Install a package from a file, or from a URL, which asks the network; its checksum is looked at where given.

    Raises:
        PackageError: it cannot be read or fetched, or it is refused.
    """
    from summarizer.translation import download, installation

    place = Path(file)
    address = str(file)
    if not address.startswith(("http://", "https://")) and not place.is_file():
        raise PackageError(f"{file}: no such file; give a package file (.argosmodel), a URL, or two languages")
    with installation.locked():
        if address.startswith(("http://", "https://")):
            return installation.from_url(address, sha256, progress)
        download.check(address, place, sha256)
        return installation.from_archive(place, address)


def remove(name: str) -> None:
    """Remove an installed package, by its name or its folder's, whether it is whole or broken.

    Raises:
        PackageError: there is none of that name, it is the bundled one, or it cannot be removed.
        UsageError: there are several of that name.
    """
    from summarizer.translation import installation

    folder = _folder(name)
    if folder in [package.path for package in bundled()]:
        raise PackageError(f"{name} comes with the program and stays; only installed packages can be removed")
    with installation.locked():
        installation.remove(folder)


def verify(name: str) -> list[str]:
    """Return what is wrong with a package, in one line each; nothing where it is sound. Its model is run.

    Raises:
        PackageError: there is none of that name.
        UsageError: there are several of that name.
    """
    from summarizer.translation import installation, trial

    folder = _folder(name)
    problems = installation.changes(folder)
    try:
        Package.load(folder)
    except PackageError as error:
        return [*problems, str(error)]
    if wrong := trial.failure(folder):
        problems.append(f"{folder}: {wrong}; remove the package and install it anew")
    return problems


def receipt(package: Package) -> Receipt | None:
    """Return where a package was installed from and its checksums; None where another tool installed it."""
    from summarizer.translation import installation

    return installation.read_receipt(package.path)


def _folders() -> list[Path]:
    """Return all folders that may be installed packages."""
    found: list[Path] = []
    for place in places.searched():
        try:
            found += sorted(item for item in place.iterdir() if item.is_dir() and not item.name.startswith("."))
        except OSError:
            continue  # not there, or not ours to read
    return found


def _loaded(folder: Path) -> Package | BrokenPackageError | None:
    """Return the package in a folder, or what is wrong with it; None for one that does something else."""
    try:
        return Package.load(folder)
    except OtherPackageError:
        return None
    except BrokenPackageError as error:
        return error


def _named(name: str) -> list[Package]:
    """Return the packages of a name, folders' names before packages' names."""
    if name == BUNDLED:
        return bundled()
    there = [*installed(), *bundled()]
    found = [package for package in there if package.path.name == name]
    found = found or [package for package in there if package.name == name]
    if not found:
        raise _unknown(name)
    return found


def _folder(name: str) -> Path:
    """Return the one folder of a name, that of a broken package too."""
    folders = [folder for folder in _folders() if folder.name == name]
    folders = folders or list(dict.fromkeys(package.path for package in _named(name)))
    if len(own := [folder for folder in folders if folder not in {item.path for item in bundled()}]) > 1:
        raise UsageError(f"several packages are called {name}; name one by its folder: {_listed(own)}")
    return own[0] if own else folders[0]


def _unknown(name: str) -> PackageError:
    there = dict.fromkeys([BUNDLED, *(package.name for package in installed())])
    return PackageError(f"no package is called {name}; there are: {', '.join(there)}")


def _listed(folders: Iterable[Path]) -> str:
    return ", ".join(folder.name for folder in folders)


def _over_a_third(candidates: Sequence[Package], source: str, target: str) -> Route | None:
    """Return the way over a language in between that two packages have in common."""
    first = {third: item for item in reversed(candidates) for third in item.targets if item.leads(source, third)}
    second = {third: item for item in reversed(candidates) for third in item.sources if item.leads(third, target)}
    thirds = first.keys() & second.keys()
    if not thirds:
        return None
    third = min(thirds, key=lambda code: (code != PIVOT, code))
    return Route(source, target, ((first[third], source, third), (second[third], third, target)))


def _no_way(source: str, target: str, package: str | None) -> str:
    """Return that there is no way, and what to do."""
    there = [*installed(), *bundled()]
    if package and (any(other.leads(source, target) for other in there) or _over_a_third(there, source, target)):
        return f"the package {package} does not lead from {source} to {target}; leave its name out, and another is used"
    said = f"the package {package} does not lead" if package else "no translation package leads"
    pairs = [(source, target), *_missing_leg(there, source, target)]
    commands = ", or over English with: ".join(f"summarizer models install {start} {end}" for start, end in pairs)
    return f"{said} from {source} to {target}; install one with: {commands}"


def _missing_leg(candidates: Sequence[Package], source: str, target: str) -> list[tuple[str, str]]:
    """Return the pair that is missing to or from English, where the other of the two is there."""
    if any(package.leads(source, PIVOT) for package in candidates):
        return [(PIVOT, target)]
    if any(package.leads(PIVOT, target) for package in candidates):
        return [(source, PIVOT)]
    return []


def _advice(offers: Iterable[RemotePackage], source: str, target: str) -> str:
    """Return what to do where the index has no package for a pair."""
    offered = {(offer.source, offer.target) for offer in offers}
    legs = [(source, PIVOT), (PIVOT, target)]
    if PIVOT in (source, target) or not offered.issuperset(legs):
        return "summarizer models list --remote shows what it has"
    there = [*installed(), *bundled()]
    missing = [leg for leg in legs if not any(package.leads(*leg) for package in there)]
    commands = ", then ".join(f"summarizer models install {start} {end}" for start, end in missing)
    return f"over English: {commands}" if missing else "it is reached over English with the packages that are there"
