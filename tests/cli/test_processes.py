"""What only real processes show: what is imported, what a closed pipe does, and that no socket is opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = next(iter(sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))))
HEAVY = ("ctranslate2", "sumy", "nltk", "argostranslate", "numpy", "langdetect", "lxml", "rich", "jinja2", "pysbd")


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)


def test_help_and_import_load_nothing_heavy() -> None:
    code = f"""
import sys
import summarizer
from click.testing import CliRunner
from summarizer.cli import main
for arguments in (["--help"], ["brief", "--help"], ["models", "--help"], ["--version"]):
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    result = python(code)
    assert (result.stdout.strip(), result.stderr) == ("[]", "")


def test_the_main_job_opens_no_socket() -> None:
    code = """
import socket, sys
def refuse(*_args, **_kwargs):
    raise AssertionError("a socket was opened")
socket.socket.__init__ = socket.create_connection = socket.getaddrinfo = refuse
from summarizer.cli import main
main(["brief", sys.argv[1], "--quality", "fast"], standalone_mode=False)
"""
    result = python(code, str(SAMPLE))
    assert result.returncode == 0, result.stderr
    assert "translate-de_en" in result.stdout


def test_the_order_of_sets_shows_nowhere() -> None:
    command = [sys.executable, "-m", "summarizer", "brief", str(SAMPLE), "--quality", "fast", "--format", "json"]
    printed = {
        subprocess.run(
            command, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1")
    }
    assert len(printed) == 1


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -m summarizer summarize {SAMPLE} --percent 100 | head -1"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert result.stdout.count("\n") == 1
    assert result.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", [f"summarize {SAMPLE}", "glossary list"])
def test_a_full_disk_is_one_line(arguments: str) -> None:
    command = f"{sys.executable} -m summarizer {arguments} > /dev/full"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith("summarizer: standard output: cannot be written (")
    assert result.stderr.count("\n") == 1


def test_the_module_is_the_command() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "summarizer", "--version"], capture_output=True, text=True, check=False
    )
    assert result.stdout.startswith("summarizer, version ")
