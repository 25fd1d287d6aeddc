"""Looking at terms, trying them on a text, and saying what is wrong with a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["glossary", *arguments])


def test_list() -> None:
    printed = run("list").stdout
    assert "Auswärtiges Amt" in printed
    assert "Federal Foreign Office" in printed
    assert len(json.loads(run("list", "-f", "json").stdout)) >= 150


def test_list_names() -> None:
    Path("glossaries").mkdir()
    Path("glossaries/diplomacy.csv").write_text("de,en\n", encoding="utf-8")
    found = {one["name"]: one["files"] for one in json.loads(run("list", "--names", "-f", "json").stdout)}
    assert found["diplomacy"][0] == "glossaries/diplomacy.csv"
    assert len(found["diplomacy"]) == 2
    assert run("list", "--names").stdout.splitlines()[1].split() == ["diplomacy", "glossaries/diplomacy.csv"]


def test_find_marks_each_term_in_its_sentence() -> None:
    text = "Ein Sprecher des Auswärtigen Amtes reist nach Kiew. Sonst geschah nichts."
    assert run("find", "--text", text).stdout == (
        "Ein Sprecher des [Auswärtigen Amtes → Federal Foreign Office] reist nach [Kiew → Kyiv].\n"
    )
    (sentence,) = json.loads(run("find", "--text", text, "-f", "json").stdout)["sentences"]
    assert [sentence["text"][term["start"] : term["end"]] for term in sentence["terms"]] == [
        "Auswärtigen Amtes",
        "Kiew",
    ]
    assert run("find", "--from", "de", "--text", "Das Wetter bleibt schön.").stdout == "no term fires\n"


def test_find_says_of_each_article_that_no_term_fires() -> None:
    Path("a.txt").write_text("Das Wetter bleibt in den nächsten Tagen schön.\n", encoding="utf-8")
    Path("b.txt").write_text("Der Minister reist in der nächsten Woche nach Kiew.\n", encoding="utf-8")
    assert run("find", "a.txt", "b.txt").stdout == (
        "a.txt:\nno term fires\nb.txt:\nDer Minister reist in der nächsten Woche nach [Kiew → Kyiv].\n"
    )


def test_list_says_that_there_is_nothing_between_two_languages() -> None:
    result = run("list", "--from", "xx")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "summarizer: no entry leads from 'xx' to 'en'; there are terms in: de, en\n"
    assert (run("list", "--from", "xx", "-f", "json").stdout, run("list", "--from", "xx", "-q").stderr) == ("[]\n", "")


def test_notes_of_several_lines() -> None:
    Path("g.csv").write_text('de,en,note\nRom,Rome,"one\n\ntwo: three"\nBern,Berne,\n', encoding="utf-8")
    header, *rows = run("list", "-g", "g.csv").stdout.splitlines()
    assert [row[header.index("note") :] for row in rows] == ["one ⏎ two: three", ""]
    assert (
        run("show", "Rom", "-g", "g.csv").stdout
        == "g.csv:2\n  de: Rom\n  en: Rome\n  status: approved\n  note: one\n\n    two: three\n"
    )


def test_lint_of_a_missing_file() -> None:
    for arguments in (["nope.csv"], ["nope.csv", "--format", "json"]):
        result = run("lint", *arguments)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "nope.csv: the glossary cannot be read (No such file or directory); check its name" in result.stderr
        assert result.stderr.count("\n") == 1


def test_show_says_where_an_entry_stands(folder: Path) -> None:
    (folder / "glossaries").mkdir()
    (folder / "glossaries" / "diplomacy.csv").write_text("de,en,note\nKiew,Kyjiw,ours\n", encoding="utf-8")
    printed = run("show", "Kiew").stdout
    assert "diplomacy.csv:2" in printed
    assert "Kyjiw" in printed
    missing = run("show", "Nirgendwo")
    assert (missing.exit_code, missing.stdout, missing.stderr.count("\n")) == (1, "", 1)


def test_lint_names_file_and_line_and_mends(folder: Path) -> None:
    path = folder / "mine.csv"
    path.write_text("de,en\nAmt , office\nKiew,Kyiv\nKiew,Kiev\n", encoding="utf-8")
    result = run("lint", "mine.csv")
    assert result.exit_code == 1
    assert "mine.csv:2: spaces" in result.stdout
    assert run("lint", "mine.csv", "--fix").stdout.count("spaces") == 0
    assert path.read_text(encoding="utf-8").splitlines()[1] == "Amt,office"


def test_the_packaged_glossary_passes_its_own_lint() -> None:
    result = run("lint")
    assert (result.exit_code, result.stdout) == (0, "")
    assert run("lint", "--fix").exit_code == 0


def test_path_prints_the_nearest_first() -> None:
    assert run("path").stdout.startswith("glossaries\n")
    assert run("path", "diplomacy").stdout.strip().endswith("diplomacy.csv")
