"""Unpacking a package file. It is untrusted input: what could write elsewhere or fill the disk is refused."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from summarizer.errors import PackageError

# The largest package known, M2M-100, is 440 MB and unpacks to 494; Argos's own are 60 to 190 MB and hold a few dozen
# files. Model weights hardly compress: twice its size is usual.
MOST_BYTES = 4_000_000_000
MOST_FILES = 5_000
MOST_RATIO = 20
_RATIO_FROM_BYTES = 16_000_000
_MOST_DIRECTORY_BYTES = MOST_FILES * 200
_LONGEST_NAME = 255
_BLOCK = 1 << 20
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_KINDS = {0, stat.S_IFREG, stat.S_IFDIR}
_ENCRYPTED = 1
# What zipfile raises on files that are none, or not whole.
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError, OverflowError)


class _RefusedError(Exception):
    """What is wrong with an archive, without its name."""


def extract(archive: Path, folder: Path, origin: str) -> tuple[Path, dict[str, str]]:
    """Extract an archive into ``folder``, which is empty; messages call it by its ``origin``.

    Returns:
        The one folder that came out of it, and the SHA-256 of each file by its path below that folder.

    Raises:
        PackageError: it is refused, damaged, or there is no room; what was written so far is left to the caller.
    """
    try:
        _refuse_a_long_directory(archive)
        with zipfile.ZipFile(archive) as file:
            entries = file.infolist()
            root = _only_folder(entries)
            _refuse_the_absurd(entries, archive.stat().st_size, shutil.disk_usage(folder).free)
            digests = {
                str(PurePosixPath(entry.filename).relative_to(root)): _write(file, entry, folder / entry.filename)
                for entry in entries
                if not entry.is_dir()
            }
    except _RefusedError as refusal:
        raise PackageError(f"{origin}: refused: {refusal}") from None
    except _DAMAGE as error:
        raise PackageError(f"{origin}: is not a whole package file ({_line(error)}); fetch it again") from None
    except OSError as error:
        if error.errno == errno.EINVAL:  # an offset that points nowhere
            raise PackageError(f"{origin}: is not a whole package file ({error.strerror}); fetch it again") from None
        raise PackageError(f"{origin}: cannot be unpacked into {folder} ({error.strerror or error})") from None
    return folder / root, digests


def _write(file: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> str:
    """Write one entry to a new file and return its SHA-256; zipfile stops at the size stated and checks the sum."""
    path.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with file.open(entry) as packed, path.open("xb") as unpacked:
        while block := packed.read(_BLOCK):
            unpacked.write(block)
            digest.update(block)
        if unpacked.tell() != entry.file_size:
            raise zipfile.BadZipFile(f"{entry.filename!r} is not as long as stated")
    return digest.hexdigest()


def _only_folder(entries: Iterable[zipfile.ZipInfo]) -> str:
    """Return the name of the folder that all entries lie in.

    Raises:
        _RefusedError: there is not one such folder, or an entry is not a plain file or folder within it.
    """
    seen: set[str] = set()
    files: set[PurePosixPath] = set()
    for entry in entries:
        if wrong := _wrong_with(entry):
            raise _RefusedError(f"{entry.orig_filename[:80]!r} {wrong}")
        path = PurePosixPath(entry.filename)
        if str(path).casefold() in seen:
            raise _RefusedError(f"{entry.filename!r} is in it twice")
        seen.add(str(path).casefold())
        if not entry.is_dir():
            files.add(path)
    if nested := files & {parent for path in files for parent in path.parents}:
        raise _RefusedError(f"{str(min(nested))!r} is a file and a folder")
    roots = {path.parts[0] for path in files}
    if len(roots) != 1 or min(files).parts == tuple(roots):
        raise _RefusedError("a package is one folder with its files in it, and this is not")
    return roots.pop()


def _wrong_with(entry: zipfile.ZipInfo) -> str | None:
    """Return why an entry must not be extracted, None where it may be."""
    name = entry.orig_filename
    parts = name.removesuffix("/").split("/")
    if "\\" in name or ":" in name or not {"", ".", ".."}.isdisjoint(parts):
        return "points out of the package's folder"
    if not name.isprintable() or max(map(len, map(os.fsencode, parts))) > _LONGEST_NAME or parts[0].startswith("."):
        return "is no name for a file of a package"
    if stat.S_IFMT(entry.external_attr >> 16) not in _KINDS:
        return "is not a plain file"
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS:
        return "is encrypted, or compressed in an unusual way"
    return None


def _refuse_the_absurd(entries: list[zipfile.ZipInfo], packed: int, free: int) -> None:
    """Refuse too many files or too much in them, by the sizes stated, which zipfile holds the entries to.

    They are compared with the size of the whole archive: what entries say of their packed sizes may overlap.
    """
    size = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_FILES:
        raise _RefusedError(f"{len(entries)} files are too many for a package")
    if size > MOST_BYTES:
        raise _RefusedError(f"it would unpack to {_megabytes(size)}, more than {_megabytes(MOST_BYTES)}")
    if size > max(MOST_RATIO * packed, _RATIO_FROM_BYTES):
        raise _RefusedError(f"it would unpack to {size // packed} times its size")
    if size > free:
        raise _RefusedError(f"it needs {_megabytes(size)}, and the disk has {_megabytes(free)} left")


def _refuse_a_long_directory(archive: Path) -> None:
    """Refuse an archive whose directory is too long, before zipfile reads all of it into memory."""
    with archive.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - (1 << 16) - 42))  # end record 22, comment up to 65,535, locator of the 64-bit record 20
        tail = file.read()
    whole = tail[-22:-18] == b"PK\5\6" and tail[-2:] == b"\0\0"
    end = len(tail) - 22 if whole else tail.rfind(b"PK\5\6")
    if end < 0:
        raise zipfile.BadZipFile("it is no zip archive")
    if tail[max(0, end - 20) : end].startswith(b"PK\6\7"):
        raise _RefusedError("a package needs no 64-bit zip directory")
    (length,) = struct.unpack("<L", tail[end + 12 : end + 16])
    if length > _MOST_DIRECTORY_BYTES:
        raise _RefusedError(f"its directory of {_megabytes(length)} is too long for a package")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"


def _line(error: BaseException) -> str:
    return " ".join(str(error).split()) or type(error).__name__
