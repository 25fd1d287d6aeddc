"""Where glossaries lie: the working folder's, the user's, the packaged ones, in this order."""

from __future__ import annotations

import difflib
import importlib.resources
import os
from pathlib import Path

from summarizer.errors import GlossaryError


def user_folder() -> Path:
    """Return the user's folder of glossaries, whether it is there or not; SUMMARIZER_HOME moves it."""
    home = os.environ.get("SUMMARIZER_HOME")
    if home:
        return Path(home) / "glossaries"
    import platformdirs

    return Path(platformdirs.user_config_dir("summarizer")) / "glossaries"


def folders() -> list[Path]:
    """Return the folders that are looked in, the nearest first."""
    packaged = Path(str(importlib.resources.files("summarizer.glossaries")))
    return [Path("glossaries"), user_folder(), packaged]


def names() -> list[str]:
    """Return the names of all glossaries there are, in the order of the alphabet."""
    return sorted({file.stem for folder in folders() if folder.is_dir() for file in folder.glob("*.csv")})


def files(name: str) -> list[Path]:
    """Return the files of a glossary, the nearest first.

    Raises:
        GlossaryError: there is none of that name; the message lists those there are.
    """
    found = {path.resolve(): path for folder in folders() if (path := folder / f"{name}.csv").is_file()}
    if found:
        return list(found.values())
    near = difflib.get_close_matches(name, names(), 1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise GlossaryError(f"there is no glossary {name!r}; {hint}there are: {', '.join(names())}; or give a file's path")
