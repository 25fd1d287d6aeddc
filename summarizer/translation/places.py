"""Where Argos Translate keeps packages, settings and downloads, so that its tools and this program see the same ones.

Read off ``argostranslate/settings.py``, which cannot be asked itself: importing it makes folders in the user's home.
Nothing here makes any.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"


def installation() -> Path:
    """Return the folder that packages are installed in: ``ARGOS_PACKAGES_DIR``, else the one in the user's data."""
    return Path(_setting("ARGOS_PACKAGES_DIR") or _base("XDG_DATA_HOME", ".local/share") / "packages")


def searched() -> list[Path]:
    """Return all folders that packages are looked for in; they need not exist.

    After the one above, those of a snap, and ``ARGOS_TRANSLATE_PACKAGE_DIR``, where versions before 1.2 put packages.
    """
    folders = [installation()]
    if snap := os.environ.get("SNAP"):
        custom = Path(snap) / "snap_custom"
        folders += [custom / "packages", *sorted((custom / "content_snap_packages").glob("*"))]
    if legacy := os.environ.get("ARGOS_TRANSLATE_PACKAGE_DIR"):
        folders.append(Path(legacy))
    return list(dict.fromkeys(folders))


def downloads() -> Path:
    """Return the folder that downloads lie in until they are installed."""
    return _base("XDG_CACHE_HOME", ".local/cache") / "downloads"


def index() -> str:
    """Return the URL of the package index.

    ``ARGOS_PACKAGE_INDEX`` names a mirror's folder; ``ARGOS_PACKAGES_INDEX`` is what Argos's documentation calls it.
    """
    setting = _setting("ARGOS_PACKAGE_INDEX") or _setting("ARGOS_PACKAGES_INDEX") or INDEX
    return setting if setting.endswith(".json") else setting.rstrip("/") + "/index.json"


def _setting(key: str) -> str | None:
    """Return what the environment says, else the settings file."""
    return os.environ.get(key) or _settings().get(key)


def _settings() -> dict[str, str]:
    """Return the settings file, empty where there is none or it cannot be read: so does Argos Translate."""
    try:
        text = (_base("XDG_CONFIG_HOME", ".config") / "settings.json").read_text(encoding="utf-8")
        settings = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return {}
    return {key: str(value) for key, value in settings.items() if value} if isinstance(settings, dict) else {}


def _base(variable: str, default: str) -> Path:
    home = Path(os.environ.get("SNAP_USER_DATA") or Path.home()) if "SNAP" in os.environ else Path.home()
    return Path(os.environ.get(variable) or home / default) / "argos-translate"
