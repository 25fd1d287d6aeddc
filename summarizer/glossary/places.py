"""Where glossaries lie: the working folder's, the user's, the packaged ones, in this order."""

from __future__ import annotations

import difflib
import importlib.resources
from pathlib import Path
from typing import Final

from summarizer.errors import GlossaryError
from summarizer.files import user_path

SUFFIX: Final = ".csv"


def working_folder() -> Path:
    """Return the working folder's glossaries, whether they are there or not."""
    return Path("glossaries")


def user_folder() -> Path:
    """Return the user's folder of glossaries, whether it is there or not; SUMMARIZER_HOME moves it."""
    return user_path("glossaries")


def packaged_folder() -> Path:
    """Return the folder of the glossaries that come with the program; it is never written to."""
    return Path(str(importlib.resources.files("summarizer.glossaries")))


def folders() -> list[Path]:
    """Return the folders that are looked in, the nearest first."""
    return [working_folder(), user_folder(), packaged_folder()]


def names() -> list[str]:
    """Return the names of all glossaries there are, in the order of the alphabet."""
    return sorted({file.stem for folder in folders() if folder.is_dir() for file in folder.glob("*" + SUFFIX)})


def files(name: str) -> list[Path]:
    """Return the files of a glossary, the nearest first, each once.

    Raises:
        GlossaryError: there is none of that name; the message lists those there are.
    """
    found: dict[Path, Path] = {}
    for folder in folders() if is_name(name) else ():
        path = folder / f"{name}{SUFFIX}"
        if path.is_file():
            found.setdefault(path.resolve(), path)
    if found:
        return list(found.values())
    near = difflib.get_close_matches(name, names(), 1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise GlossaryError(f"there is no glossary {name!r}; {hint}there are: {', '.join(names())}; or give a file's path")


def own_file(name: str) -> Path:
    """Return the file that edits of the glossary ``name`` go to, whether it is there or not.

    It lies in the working folder's ``glossaries`` if there is such a folder, else in the user's.

    Raises:
        GlossaryError: it cannot be a name.
    """
    if not is_name(name):
        raise GlossaryError(f"{name!r} cannot be the name of a glossary; use letters, digits, - and _")
    folder = working_folder()
    return (folder if folder.is_dir() else user_folder()) / f"{name}{SUFFIX}"


def is_packaged(path: Path) -> bool:
    """Say whether the file is one that came with the program, which is not to be written to.

    In the program's own source tree the working folder's glossaries are the packaged ones, and may be edited.
    """
    packaged = packaged_folder().resolve()
    return path.resolve().parent == packaged and working_folder().resolve() != packaged


def is_name(name: str) -> bool:
    """Say whether ``name`` can be that of a glossary: no path, no hidden file."""
    return bool(name) and name[0] != "." and not any(sign in '/\\:*?"<>|' or ord(sign) < 32 for sign in name)
