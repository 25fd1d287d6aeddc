"""Unpacking a package file. It is untrusted input: whatever could write elsewhere, or fill the disk, is refused."""

from __future__ import annotations

import shutil
import stat
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from summarizer.errors import PackageError
from summarizer.translation.package import Package

# The largest packages in Argos's index unpack to some 400 MB in a few dozen files.
MOST_BYTES = 2_000_000_000
MOST_FILES = 2_000
MOST_RATIO = 200


def unpack(archive: Path, folder: Path) -> Package:
    """Unpack a package file into a folder of its own below ``folder``, in place of an older one of the same name.

    Raises:
        PackageError: it is not a package, or not one to be trusted; nothing is left behind.
    """
    folder.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=folder, prefix=".unpacking-"))
    try:
        name = _extract(archive, scratch)
        package = Package.load(scratch / name)
        load_model(package)
        _move(scratch / name, folder / name)
        return Package.load(folder / name)
    except OSError as error:
        raise PackageError(f"{archive}: cannot be unpacked into {folder} ({error.strerror or error})") from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def load_model(package: Package) -> None:
    """Load the model and translate nothing with it.

    Raises:
        PackageError: it does not load.
    """
    from summarizer.translation.engine import Decoding, Engine

    Engine(package).decode(["."], Decoding(beam=1))


def _extract(archive: Path, scratch: Path) -> str:
    """Extract the archive and return the name of the one folder in it."""
    try:
        with zipfile.ZipFile(archive) as file:
            entries = file.infolist()
            _refuse_the_dangerous(archive, entries)
            _refuse_the_absurd(archive, entries)
            file.extractall(scratch, members=[entry for entry in entries if not entry.is_dir()])
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise PackageError(f"{archive}: is not a whole package file ({error}); fetch it again") from None
    return PurePosixPath(entries[0].filename).parts[0]


def _refuse_the_dangerous(archive: Path, entries: list[zipfile.ZipInfo]) -> None:
    folders = set()
    for entry in entries:
        place = PurePosixPath(entry.filename.replace("\\", "/"))
        if place.is_absolute() or ".." in place.parts or ":" in entry.filename or not place.parts:
            raise PackageError(f"{archive}: refused: {entry.filename!r} points out of the package's folder")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise PackageError(f"{archive}: refused: {entry.filename!r} is not a plain file")
        folders.add(place.parts[0])
        if len(place.parts) == 1 and not entry.is_dir():
            raise PackageError(f"{archive}: refused: {entry.filename!r} does not lie in the package's folder")
    if len(folders) != 1 or next(iter(folders)).startswith("."):
        raise PackageError(f"{archive}: refused: a package holds one folder, this file holds {len(folders)}")


def _refuse_the_absurd(archive: Path, entries: list[zipfile.ZipInfo]) -> None:
    size = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if len(entries) > MOST_FILES:
        raise PackageError(f"{archive}: refused: {len(entries)} files are too many for a package")
    if size > MOST_BYTES:
        raise PackageError(f"{archive}: refused: it unpacks to {size / 1e9:.1f} GB")
    if size > MOST_RATIO * max(packed, 1_000):
        raise PackageError(f"{archive}: refused: it unpacks to {size // max(packed, 1)} times its size")


def _move(new: Path, place: Path) -> None:
    """Put the folder in its place; an older one of that name is out of the way first, and gone afterwards."""
    old = new.parent / "replaced"
    if place.exists():
        place.replace(old)
    try:
        new.replace(place)
    except OSError:
        if old.exists():
            old.replace(place)
        raise
