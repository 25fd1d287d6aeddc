"""Libraries that are not part of the plain installation: they load when first needed, and are named when missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from summarizer.errors import InputError


def need(module: str, extra: str, name: str) -> Any:
    """Return a module that comes with an extra of this distribution; ``name`` is what messages call the input.

    Raises:
        InputError: it is not installed; the message has the command that installs it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError:
        library = module.partition(".")[0]
        raise InputError(
            f"{name}: reading it needs {library}, which is not installed; add it with: "
            f"pip install 'newsroom-summarizer[{extra}]'"
        ) from None
