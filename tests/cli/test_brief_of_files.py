"""Briefs of mails, feeds and documents: one of each article in a file, whatever else the file holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main

MAIL = """\
From: Agentur <dienst@agentur.example>
Subject: Fwd: Minister vereinbaren neue Gespräche
Date: Tue, 12 Mar 2024 14:30:05 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Genf (dpa) - Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt.

„Wir kommen voran“, sagte eine Sprecherin des Auswärtigen Amtes am Mittwoch.

Newsletter abbestellen
"""

FEED = """\
<rss version="2.0"><channel><title>Blatt</title><language>de</language>
<item><title>Hafen wird verkauft</title><link>https://blatt.example/1</link>
<description>&lt;p&gt;Der Hafen wird an die Stadt verkauft.&lt;/p&gt;&lt;p&gt;Der Preis bleibt geheim.&lt;/p&gt;
</description></item>
<item><title>Brücke gesperrt</title><link>https://blatt.example/2</link>
<description>Die Brücke ist seit dem Morgen gesperrt. Ein Pfeiler hat Risse.</description></item>
</channel></rss>
"""


def run(*arguments: str, text: bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=text)


def test_a_mail_is_briefed_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_text(MAIL, encoding="utf-8")
    result = run("brief", str(path), "--format", "json", "--sentences", "1")
    assert result.exit_code == 0, result.stderr
    printed = json.loads(result.stdout)
    assert set(printed["briefs"]) == {"de", "en"}
    assert printed["article"]["headline"] == "Minister vereinbaren neue Gespräche"
    assert printed["article"]["published"] == "2024-03-12T14:30+01:00"
    story = " ".join(paragraph["text"] for paragraph in printed["article"]["paragraphs"])
    assert "abbestellen" not in story


def test_a_feed_gives_one_brief_for_each_entry(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(FEED, encoding="utf-8")
    result = run("brief", str(path), "--to", "de", "--format", "jsonl")
    assert result.exit_code == 0, result.stderr
    articles = [json.loads(line)["article"] for line in result.stdout.splitlines()]
    assert [article["headline"] for article in articles] == ["Hafen wird verkauft", "Brücke gesperrt"]
    assert [article["url"] for article in articles] == ["https://blatt.example/1", "https://blatt.example/2"]
    assert [article["source"] for article in articles] == [f"{path} (1)", f"{path} (2)"]


@pytest.mark.parametrize("command", ["summarize", "detect"])
def test_other_commands_read_feeds_from_a_pipe(command: str) -> None:
    result = run(command, "--format", "json", text=FEED.encode())
    assert result.exit_code == 0, result.stderr
    assert len(json.loads(result.stdout)) == 2


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("leer.eml", b"From: a\nSubject: b\n\n", "is a mail without a text"),
        ("halb.xml", b"<rss><channel><item><title>Ein", "is damaged XML ("),
        ("halb.docx", b"PK\3\4word/", "is a damaged Word document ("),
        ("halb.pdf", b"%PDF-1.7", "is a damaged PDF file; save it again"),
    ],
)
def test_files_that_cannot_be_read_are_one_line(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(data)
    result = run("brief", str(tmp_path / name))
    assert (result.exit_code, result.stdout) == (1, "")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
