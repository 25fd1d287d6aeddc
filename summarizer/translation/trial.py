"""Whether a package's model works: loaded and run in a process of its own, which it may take down with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_SECONDS = 300
_SENTENCE = "1, 2, 3."


def failure(folder: Path) -> str | None:
    """Load the model and the tokenizer of a package, and translate a few figures with them.

    Returns:
        What went wrong, in one line; None where nothing did.
    """
    command = [sys.executable, "-P", "-m", __name__, str(folder)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    try:
        done = subprocess.run(  # noqa: S603 - this module, and a path
            command, env=environment, capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return f"its model does not load within {_SECONDS} s"
    if done.returncode == 0:
        return None
    words = " ".join(done.stdout.split()) or f"the process ended with {done.returncode}"
    return f"its model does not work ({words[:300]})"


def _try(folder: Path) -> str | None:
    from summarizer.translation.engine import Decoding, Engine
    from summarizer.translation.package import Package

    try:
        Engine(Package.load(folder), threads=1).decode([_SENTENCE], Decoding(beam=1))
    except Exception as error:  # noqa: BLE001 - whatever a broken model makes the libraries raise is the answer
        # The engine's message is for users of an installed package; what the library said is behind it.
        return str(error.__context__ or error) or type(error).__name__
    return None


if __name__ == "__main__":
    if said := _try(Path(sys.argv[1])):
        sys.stdout.write(said)
        sys.exit(1)
