"""Everything a user can get wrong is one line that says what to do, the documented exit code, and no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from summarizer.cli import main

GERMAN = "Das Auswärtige Amt hat neue Gespräche mit den Vereinten Nationen angekündigt."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n\n\t")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "large.txt").write_bytes(b"Ein Satz.\n" * 200_000)
    (tmp_path / "german.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "acronyms.txt").write_text("NATO EU UN", encoding="utf-8")
    (tmp_path / "finnish.txt").write_text(
        "Ulkoministeri sanoi keskiviikkona, että neuvottelut jatkuvat Genevessä. Kukaan ei tiedä, miten ne päättyvät.",
        encoding="utf-8",
    )
    (tmp_path / "latin.txt").write_bytes("Grüße".encode("latin-1"))
    return tmp_path


CASES = [
    (["brief", "none.txt"], 1, "none.txt"),
    (["brief", "."], 1, "directory"),
    (["brief", "empty.txt"], 1, "empty"),
    (["brief", "blank.txt"], 1, "blank.txt"),
    (["brief", "binary.txt"], 1, "binary.txt"),
    (["brief", "large.txt", "--max-size", "1"], 1, "--max-size"),
    (["brief", "latin.txt", "--encoding", "utf-8"], 1, "--encoding"),
    (["brief", "german.txt", "--encoding", "no-such"], 2, "no-such"),
    (["brief", "german.txt", "-g", "no-such"], 1, "no-such"),
    (["brief", "german.txt", "--ranker", "no-such"], 2, "lexrank"),
    (["brief", "german.txt", "--package", "no-such"], 1, "no-such"),
    (["brief", "german.txt", "--to", ","], 2, "--to"),
    (["brief", "acronyms.txt"], 1, "--from"),
    (["brief", "finnish.txt"], 1, "models install fi"),
    (["brief", "german.txt", "--text", "x"], 2, "--text"),
    (["brief", ""], 1, "an empty name is a directory"),
    (["translate", "german.txt", "--to", "de"], 2, "german.txt: it is in de already"),
    (["translate", "german.txt", "--to", "xx"], 1, "models install de xx"),
    (["detect", "none.txt"], 1, "none.txt"),
    (["models", "remove", "no-such"], 1, "no-such"),
    (["models", "verify", "no-such"], 1, "no-such"),
    (["models", "install", "none.argosmodel"], 1, "none.argosmodel"),
    (["glossary", "find", "german.txt", "-g", "no-such"], 1, "no-such"),
]


@pytest.mark.parametrize(("arguments", "code", "says"), CASES, ids=[" ".join(case[0]) for case in CASES])
def test_one_line_and_an_exit_code(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int, says: str
) -> None:
    monkeypatch.chdir(folder)
    result = CliRunner().invoke(main, arguments)
    assert result.stdout == ""
    assert says in result.stderr
    assert result.stderr.startswith("summarizer: ")
    assert result.stderr.count("\n") == 1
    assert result.exit_code == code


def test_wrong_usage_is_2() -> None:
    assert CliRunner().invoke(main, ["brief", "--no-such-option"]).exit_code == 2
    assert CliRunner().invoke(main, ["no-such-command"]).exit_code == 2
