"""The editors' page names every command, and no option that there is not."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from summarizer.cli import main
from summarizer.cli.glossary import glossary

PAGE = (Path(__file__).parents[2] / "docs" / "glossaries.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\$ summarizer glossary (\S+)(.*)$", PAGE, re.MULTILINE)
HELP = re.findall(r"^  summarizer glossary (add)(.*)$", glossary.commands["add"].epilog or "", re.MULTILINE)


def test_every_command_has_an_example() -> None:
    assert {name for name, _ in EXAMPLES} == set(glossary.commands)


def test_the_options_are_those_there_are() -> None:
    for name, rest in EXAMPLES:
        command = glossary.commands[name]
        known = {option for parameter in command.params for option in parameter.opts}
        used = set(re.findall(r"(?<=\s)--?[a-z][a-z-]*", rest))
        assert used <= known, (name, used - known)


def test_the_entries_of_the_examples_can_be_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_HOME", str(tmp_path))
    for name, rest in [*EXAMPLES, *HELP]:
        if name == "add":
            result = CliRunner().invoke(main, ["glossary", name, *shlex.split(rest)], standalone_mode=False)
            assert result.exception is None, (rest, result.exception)
