"""``summarizer digest`` from end to end; most runs ask for the German edition alone, so that nothing is translated."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main

SAMPLES = Path(__file__).parents[2] / "samples"

FEED = """<?xml version="1.0"?>
<rss version="2.0"><channel><title>Nachrichten</title><language>de</language>
<item><title>EZB senkt Leitzins</title><link>https://example.org/1</link><category>Wirtschaft</category>
<pubDate>Mon, 23 Nov 2026 08:00:00 +0100</pubDate>
<description>Die Europäische Zentralbank hat den Leitzins am Donnerstag in Frankfurt gesenkt.</description></item>
<item><title>Schalke gewinnt Derby</title><link>https://example.org/2</link><category>Sport</category>
<pubDate>Tue, 24 Nov 2026 08:00:00 +0100</pubDate>
<description>Schalke hat das Derby gegen Dortmund am Dienstag mit einem späten Tor gewonnen.</description></item>
</channel></rss>
"""
NEWS = """<item><title>Tarvania wählt ein Parlament</title><link>https://example.org/3</link>
<description>Die Bürger von Tarvania haben am Montag ein neues Parlament gewählt.</description></item>
</channel>"""


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["digest", "--to", "de", *arguments], input=text)


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.xml"
    path.write_text(FEED, encoding="utf-8")
    return path


def headlines(result: Result) -> list[str]:
    document = json.loads(result.stdout)
    return [story["article"]["headline"] for section in document["sections"] for story in section["stories"]]


def test_a_newsletter_with_sections(feed: Path) -> None:
    result = run(str(feed), "--title", "Lage am Morgen", "--introduction", "Guten Morgen.", "-f", "markdown")
    assert result.exit_code == 0, result.stderr
    lines = [line for line in result.stdout.splitlines() if line]
    assert lines[0] == "# Lage am Morgen"
    assert "Guten Morgen." in lines
    assert [line for line in lines if line.startswith("##")] == [
        "## Sport",
        "### Schalke gewinnt Derby",
        "## Wirtschaft",
        "### EZB senkt Leitzins",
    ]
    assert "**Inhalt**" in lines
    assert "**Inhalt**" not in run(str(feed), "--no-contents", "-f", "markdown").stdout


def test_editions_in_both_languages() -> None:
    result = CliRunner().invoke(
        main, ["digest", str(SAMPLES / "osze-beobachter.txt"), "-n", "1", "--quality", "fast", "-f", "json"]
    )
    assert result.exit_code == 0, result.stderr
    document = json.loads(result.stdout)
    assert document["languages"] == ["de", "en"]
    assert list(document["sections"][0]["stories"][0]["briefs"]) == ["de", "en"]


def test_front_matter_and_options_over_it(feed: Path, tmp_path: Path) -> None:
    front = tmp_path / "front.md"
    front.write_text("---\ntitle_de: Aus der Datei\ndate: 2026-11-24\n---\nGuten Tag.", encoding="utf-8")
    document = json.loads(run(str(feed), "--front", str(front), "-f", "json").stdout)
    assert (document["title"], document["date"]) == ({"de": "Aus der Datei"}, "2026-11-24")
    assert document["introduction"] == {"": "Guten Tag."}
    printed = run(str(feed), "--front", str(front), "--title", "Wichtiger").stdout
    assert printed.startswith("Wichtiger")
    assert "Aus der Datei" not in printed


def test_patterns_that_the_shell_has_left_and_lists_on_standard_input(feed: Path, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "wahl.txt").write_text(
        "Tarvania wählt\n\nDie Bürger von Tarvania haben am Montag ein neues Parlament gewählt.", encoding="utf-8"
    )
    pattern = run(str(tmp_path / "**" / "*.txt"), str(feed), "--order", "given", "-f", "json")
    assert headlines(pattern) == ["EZB senkt Leitzins", "Schalke gewinnt Derby", "Tarvania wählt"]
    listed = run("-", "-f", "json", text=f"# Feeds\n{feed}\n\n{tmp_path}/inner/*.txt\n{feed}\n")
    assert sorted(headlines(listed)) == sorted(headlines(pattern))
    assert headlines(run("-f", "json", text=f"{feed}\n")) == headlines(run(str(feed), "-f", "json"))


def test_one_bad_input_is_reported_and_the_others_are_printed(feed: Path, tmp_path: Path) -> None:
    result = run(str(tmp_path / "none.txt"), str(feed), str(tmp_path / "nowhere" / "*.txt"), "-f", "json")
    assert result.exit_code == 1
    assert len(headlines(result)) == 2
    assert [line.partition(":")[0] for line in result.stderr.splitlines()] == ["summarizer"] * 2
    assert "none.txt" in result.stderr
    assert "nowhere" in result.stderr


def test_an_empty_folder_is_nothing_new(tmp_path: Path) -> None:
    result = run(str(tmp_path / "*.txt"))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing new" in result.stderr
    assert run(str(tmp_path / "*.txt"), "-q").stderr == ""
    assert run("-", "-q", text="").exit_code == 0


def test_a_feed_is_not_mailed_twice(feed: Path) -> None:
    first = run(str(feed), "--since", "last", "-f", "json")
    assert len(headlines(first)) == 2
    again = run(str(feed), "--since", "last", "-f", "json")
    assert (again.exit_code, again.stdout) == (0, "")
    feed.write_text(FEED.replace("</channel>", NEWS), encoding="utf-8")
    assert headlines(run(str(feed), "--since", "last", "-f", "json")) == ["Tarvania wählt ein Parlament"]


def test_what_there_was_no_room_for_comes_the_next_time(feed: Path, tmp_path: Path) -> None:
    state = str(tmp_path / "state.json")
    first, second = (run(str(feed), "--since", "last", "--state", state, "--stories", "1", "-f", "json") for _ in "ab")
    assert sorted(headlines(first) + headlines(second)) == ["EZB senkt Leitzins", "Schalke gewinnt Derby"]
    assert "1 story left out" in first.stderr


def test_what_was_not_written_comes_again(feed: Path, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    arguments = (str(feed), "--since", "last", "--state", str(state))
    failed = run(*arguments, "-o", str(tmp_path / "no-such-folder" / "letter.txt"))
    assert failed.exit_code == 1
    assert not state.exists()
    tried = run(*arguments, "--dry-run")
    assert "EZB senkt Leitzins" in tried.stdout
    assert "https://example.org/1" in tried.stdout
    assert not state.exists()
    assert run(*arguments, "-o", str(tmp_path / "letter.txt")).exit_code == 0
    assert len(json.loads(state.read_text())["articles"]) == 2


def test_since_a_date(feed: Path) -> None:
    assert headlines(run(str(feed), "--since", "2026-11-24", "-f", "json")) == ["Schalke gewinnt Derby"]
    assert run(str(feed), "--since", "2999-01-01").stdout == ""
    assert run(str(feed), "--since", "gestern").exit_code == 2


def test_editions_in_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    sample = str(SAMPLES / "osze-beobachter.txt")
    options = ["-n", "1", "--quality", "fast", "-f", "html", "--title", "Lage am Morgen", "--output-dir", str(folder)]
    result = CliRunner().invoke(main, ["digest", sample, *options])
    assert result.exit_code == 0, result.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["lage-am-morgen.de.html", "lage-am-morgen.en.html"]
    assert 'lang="de"' in (folder / "lage-am-morgen.de.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--to", "de,en", "--output-dir", "out", "--name", "a{suffix}"),
        ("--output-dir", "out", "--name", "{stem}{suffix}"),
        ("--output-dir", "out", "--name", "../{language}"),
        ("--output-dir", "out", "-o", "file"),
        ("--group-by", "colour"),
        ("--stories", "0"),
    ],
)
def test_wrong_usage(feed: Path, arguments: tuple[str, ...]) -> None:
    result = run(str(feed), *arguments)
    assert (result.exit_code, result.stdout) == (2, "")


def test_two_jobs_at_once_mail_a_feed_once(feed: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "summarizer", "digest", str(feed), "--to", "de", "--since", "last"]
    environment = os.environ | {"SUMMARIZER_HOME": str(tmp_path / "home")}
    jobs = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True)
        for _ in range(3)
    ]
    printed = [job.communicate(timeout=60) for job in jobs]
    assert [job.returncode for job in jobs] == [0, 0, 0]
    assert sum("EZB senkt Leitzins" in out for out, _ in printed) == 1
    assert sum("nothing new" in error for _, error in printed) == 2


def test_a_closed_pipe_is_no_mail(feed: Path, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "summarizer", "digest", str(feed), "--to", "de", "--since", "last"],
            check=False,
            stdout=closed,
            stderr=subprocess.PIPE,
            env=os.environ | {"SUMMARIZER_HOME": str(tmp_path / "home")},
        )
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr
    assert not (tmp_path / "home" / "digest.json").exists()
