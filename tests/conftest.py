"""What all tests share: folders of their own, and no network."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # on a busy machine nothing is learned from the time it took
settings.load_profile("untimed")

SAMPLES = Path(__file__).parents[1] / "samples"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's glossaries and packages out of the tests, and the tests out of the user's folders."""
    monkeypatch.setenv("SUMMARIZER_HOME", str(tmp_path / "summarizer-home"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name in ("ARGOS_PACKAGES_DIR", "ARGOS_PACKAGE_DIR", "ARGOS_TRANSLATE_PACKAGE_DIR", "SNAP"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test connect to this machine alone."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        local = self.family == socket.AF_UNIX or (
            isinstance(address, tuple) and address[0] in {"127.0.0.1", "::1", "localhost"}
        )
        if not local:
            raise AssertionError(f"a test reached for the network: {address}")
        connect(self, address)  # type: ignore[arg-type]  # any address the caller may give

    monkeypatch.setattr(socket.socket, "connect", guarded)
