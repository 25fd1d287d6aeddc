"""What of a package is loaded once, however many articles are translated: its model and its dictionary."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from summarizer.translation.engine import Engine
from summarizer.translation.hints import Hinter
from summarizer.translation.package import METADATA, Package

_KEPT: Final = 4  # both packages of a way over a third language, and those of another one


def engine(package: Package, threads: int) -> Engine:
    """Return the package's engine; ``threads`` of 0 lets CTranslate2 choose."""
    return _engine(package, _stamp(package), threads)


def hinter(package: Package) -> Hinter | None:
    """Return the package's dictionary; None where it has none.

    Raises:
        PackageError: one of its files cannot be read.
    """
    return _hinter(package, _stamp(package)) if package.annotations else None


def _stamp(package: Package) -> int:
    """Return what tells a package from one that was installed in its place meanwhile."""
    try:
        return (package.path / METADATA).stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=_KEPT)
def _engine(package: Package, _stamp: int, threads: int) -> Engine:
    return Engine(package, threads)


@lru_cache(maxsize=_KEPT)
def _hinter(package: Package, _stamp: int) -> Hinter:
    return Hinter.of_package(package.path, package.annotations or {})
