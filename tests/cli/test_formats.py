"""Formats from the command line: their list, their options, files in a folder."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer import rendering
from summarizer.cli import main
from summarizer.rendering import BUILT_IN

TEXT = """\
Minister treffen sich

Der Minister sagte am Mittwoch, das Treffen in Genf sei vorbei. Niemand weiß, wie es weitergeht.
"""


def run(*arguments: str, text: str | None = TEXT) -> Result:
    return CliRunner().invoke(main, ["summarize", "--from", "de", *arguments], input=text)


@pytest.fixture
def articles(tmp_path: Path) -> list[str]:
    folders = [tmp_path / name for name in ("a", "b")]
    for folder in folders:
        folder.mkdir()
        (folder / "Genf heute.txt").write_text(TEXT, encoding="utf-8")
    return [str(folder / "Genf heute.txt") for folder in folders]


@pytest.mark.parametrize("format_", BUILT_IN)
def test_every_format_is_printed(format_: str) -> None:
    result = run("--format", format_)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Treffen" in result.stdout


def test_the_help_lists_the_formats_there_are() -> None:
    help_text = run("--help").stdout
    assert f"[{'|'.join(BUILT_IN)}]" in "".join(help_text.split())


def test_an_unknown_format_is_wrong_usage() -> None:
    result = run("--format", "papyrus")
    assert result.exit_code == 2
    assert "text, markdown, html" in result.stderr


def test_formats_of_other_distributions_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("short", "summarizer.rendering.jsonl", rendering.GROUP)
    monkeypatch.setattr(rendering, "_added", lambda: EntryPoints([entry]))
    assert json.loads(run("--format", "short").stdout)["article"]["language"] == "de"


def test_options_reach_the_format() -> None:
    mail = run("-f", "eml", "--subject", "Lage", "--from-address", "a@b.example", "--to-address", "c@d.example").stdout
    assert mail.startswith("Subject: Lage\nFrom: a@b.example\nTo: c@d.example\n")
    assert max(map(len, run("--width", "40").stdout.splitlines())) <= 40
    assert run("--flowed", "--width", "30").stdout.count(" \n") >= 2
    assert run("-f", "html", "--fragment").stdout.startswith("<div")
    assert run("-f", "markdown", "--front-matter").stdout.startswith("---\nsubject: ")
    assert "--link" in run("-f", "rss", "--link", "javascript:alert(1)").stderr
    assert "<link>https://desk.example/</link>" in run("-f", "rss", "--link", "https://desk.example/").stdout
    assert run("-f", "eml", "--from-address", "niemand").exit_code == 2


def test_a_folder_gets_a_file_for_each_article(articles: list[str], tmp_path: Path) -> None:
    result = run(*articles, "-f", "html", "--output-dir", str(tmp_path / "out"))
    assert (result.exit_code, result.stdout) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Genf-heute-2.html", "Genf-heute.html"]
    assert (tmp_path / "out" / "Genf-heute.html").read_text().startswith("<!DOCTYPE html>")


def test_files_are_called_as_the_pattern_says(articles: list[str], tmp_path: Path) -> None:
    pattern = "{date}/{number}-{slug}.{language}{suffix}"
    run(articles[0], "-f", "eml", "--output-dir", str(tmp_path / "out"), "--name", pattern)
    assert [str(path.relative_to(tmp_path)) for path in tmp_path.glob("out/*/*")] == [
        "out/undated/001-minister-treffen-sich.de.eml"
    ]


@pytest.mark.parametrize(
    "pattern", ["{nothing}", "/etc/{stem}", "../{stem}", "a/../../{stem}", "{stem.__class__}", "", ".", "a/"]
)
def test_a_pattern_that_leads_elsewhere_is_refused(articles: list[str], tmp_path: Path, pattern: str) -> None:
    result = run(articles[0], "--output-dir", str(tmp_path / "out"), "--name", pattern)
    assert result.exit_code == 2
    assert "--name" in result.stderr
    assert not (tmp_path / "out").exists()


def test_names_that_differ_in_capitals_alone_are_one_to_some_disks(tmp_path: Path) -> None:
    for name in ("Genf.txt", "genf.txt"):
        (tmp_path / name).write_text(f"{name} tagt. Die Minister beraten heute in Genf.", encoding="utf-8")
    run(str(tmp_path / "Genf.txt"), str(tmp_path / "genf.txt"), "--output-dir", str(tmp_path / "out"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Genf.txt", "genf-2.txt"]


def test_a_folder_that_cannot_be_made_is_one_line(articles: list[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    result = run(articles[0], "--output-dir", str(tmp_path / "file" / "out"))
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "choose another --output-dir" in result.stderr


def test_a_build_can_be_repeated(articles: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1796083200")
    assert "<updated>2026-12-01T00:00:00Z</updated>" in run(articles[0], "-f", "atom").stdout


def test_a_file_and_a_folder_are_too_much(articles: list[str], tmp_path: Path) -> None:
    assert run(articles[0], "--output-dir", str(tmp_path / "out"), "-o", str(tmp_path / "x")).exit_code == 2


def test_no_colour_and_no_closed_pipe_disturbs(articles: list[str]) -> None:
    command = f"{sys.executable} -m summarizer summarize '{articles[0]}' '{articles[1]}' --format html | head -c 20"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (result.stdout, result.stderr) == ("<!DOCTYPE html>\n<htm", "")
