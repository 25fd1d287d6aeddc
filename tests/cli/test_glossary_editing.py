"""Adding, changing, removing, exchanging and comparing terms from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main
from summarizer.cli.glossary import exchange
from summarizer.glossary import FORMATS
from summarizer.glossary.places import user_folder

EXCEL = Path(__file__).parents[1] / "glossary" / "excel-german.csv"
TERMS = "de,en,note\nRom,Rome,\nBern,Berne,old\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "g.csv").write_text(TERMS, encoding="utf-8")
    return tmp_path


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["glossary", *arguments], input=stdin)


def held() -> str:
    return Path("g.csv").read_text(encoding="utf-8")


def failed(result: Result, code: int = 1) -> str:
    """Return the one line that a failing command wrote."""
    assert (result.exit_code, result.stdout) == (code, "")
    assert not result.exception or isinstance(result.exception, SystemExit)
    return result.stderr


def test_add_writes_variants_and_other_columns() -> None:
    result = run("add", "-g", "g.csv", "--de", "Prag", "--en", "Prague", "--en", "Praha", "--set", "fr=Prague")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "summarizer: added to g.csv\n")
    assert held() == "de,en,note,fr\nRom,Rome,\nBern,Berne,old\nPrag,Prague|Praha,,Prague\n"


def test_every_option_fills_its_column() -> None:
    run("add", "-g", "new.csv", "--de", "Amt", "--en", "office", "--avoid-en", "bureau", "--avoid-en", "desk",
        "--match", "compound", "--status", "proposed", "--note", "ask")  # fmt: skip
    written = Path("new.csv").read_text(encoding="utf-8")
    assert written == "de,en,match,avoid:en,status,note\nAmt,office,compound,bureau|desk,proposed,ask\n"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("add", "-g", "g.csv"), 2, "nothing to add"),
        (("add", "-g", "g.csv", "--set", "fr"), 2, "names no column"),
        (("add", "-g", "g.csv", "--de", "Rom", "--en", "Roma"), 1, "g.csv:2: has an entry for this term"),
        (("add", "-g", "g.csv", "--de", "Prag", "--set", "colour=red"), 1, "unknown column 'colour'"),
        (("edit", "Prag", "-g", "g.csv", "--en", "Prague"), 1, "has no entry 'Prag'"),
        (("edit", "Rom", "-g", "g.csv"), 1, "no editor is named; name one, as in 'export EDITOR=nano'"),
        (("remove", "Prag", "-g", "g.csv"), 1, "has no entry 'Prag'"),
        (("import", "missing.csv", "-g", "g.csv"), 1, "check its name"),
        (("export", "missing.csv"), 1, "check its name"),
        (("diff", "g.csv", "nowhere"), 1, "there is no glossary 'nowhere'"),
        (("check", "-", "-"), 2, "only one of the two"),
        (("check", "g.csv", "missing.txt"), 1, "missing.txt"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments: tuple[str, ...], code: int, says: str) -> None:
    said = failed(run(*arguments), code)
    assert says in said
    assert said.count("\n") == 1
    assert held() == TERMS


def test_edit_by_options_and_remove() -> None:
    assert run("edit", "Bern", "-g", "g.csv", "--en", "Bern|Berne", "--note", "").stderr.endswith("changed in g.csv\n")
    assert held() == "de,en,note\nRom,Rome,\nBern,Bern|Berne,\n"
    assert run("remove", "Rome", "--in", "en", "-g", "g.csv").stderr.endswith("removed from g.csv\n")
    assert held() == "de,en,note\nBern,Bern|Berne,\n"


def test_what_comes_with_the_program_is_retired_and_comes_back() -> None:
    own = user_folder() / "diplomacy.csv"
    assert f"retired in {own}" in run("remove", "Kiew").stderr
    assert "status: retired" in run("show", "Kiew").stdout
    assert "counts again" in run("remove", "Kiew").stderr
    assert str(own) not in run("show", "Kiew").stdout


def editor(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Name an editor that does what the script says to the file ``$1``."""
    path = folder / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(path))


def test_edit_in_an_editor(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor(folder, monkeypatch, "cp $1 seen; sed -i 's/^note:.*/note: kept/' $1")
    assert run("edit", "Bern", "-g", "g.csv").stderr == "summarizer: changed in g.csv\n"
    assert held() == "de,en,note\nRom,Rome,\nBern,Berne,kept\n"
    seen = Path("seen").read_text(encoding="utf-8")
    assert "g.csv:3" in seen
    assert seen.endswith("\nde: Bern\nen: Berne\nnote: old\nmatch:\navoid en:\nstatus: approved\n")


def test_a_mistake_is_shown_again_beneath_its_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mistake = "if [ -e seen ]; then cp $1 again; sed -i 's/^match:.*/match: exact/' $1; "
    editor(folder, monkeypatch, mistake + "else cp $1 seen; sed -i 's/^match:.*/match: fuzzy/' $1; fi")
    assert run("edit", "Bern", "-g", "g.csv").stderr == "summarizer: changed in g.csv\n"
    assert held() == "de,en,note,match\nRom,Rome,\nBern,Berne,old,exact\n"
    again = Path("again").read_text(encoding="utf-8").splitlines()
    at = again.index("match: fuzzy")
    assert again[at + 1] == f"#! line {at + 1}: unknown match 'fuzzy'; it is exact, compound, or empty"


def test_a_mistake_that_stays_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor(folder, monkeypatch, "sed -i 's/^match:.*/match: fuzzy/; s/^note.*/&/' $1; touch -d '+1 hour' $1")
    assert "unknown match 'fuzzy'" in failed(run("edit", "Bern", "-g", "g.csv"))
    assert held() == TERMS


def test_what_was_typed_is_kept_when_it_cannot_be_saved(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meanwhile = "sed -i 's/Berne/Bernes/' g.csv; sed -i 's/^note:.*/note: an hour of work/' $1; touch -d '+1 hour' $1"
    editor(folder, monkeypatch, meanwhile)
    message = failed(run("edit", "Bern", "-g", "g.csv"))
    kept = Path(message.rpartition("what you typed is kept in ")[2].strip())
    assert "note: an hour of work" in kept.read_text(encoding="utf-8")
    kept.unlink()
    assert "Bernes" in held()


@pytest.mark.parametrize(("script", "says"), [("true", "nothing was changed"), ("false", "Editing failed")])
def test_an_editor_that_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str, says: str) -> None:
    editor(folder, monkeypatch, script)
    assert says in run("edit", "Bern", "-g", "g.csv").stderr
    assert held() == TERMS


def test_a_file_from_a_german_excel_keeps_its_dress() -> None:
    path = Path(shutil.copy(EXCEL, "excel.csv"))
    before = path.read_bytes().splitlines(keepends=True)
    run("add", "-g", "excel.csv", "--de", "Waffenruhe", "--en", "ceasefire", "--note", "für „Ruhe“; ja")
    run("edit", "Kiew", "-g", "excel.csv", "--note", "größer")
    run("remove", "Gespräch", "-g", "excel.csv")
    expected = [*before[:6], b'"Kiew";Kyiv;;Kiev;;gr\xf6\xdfer;\r\n']
    assert path.read_bytes().splitlines(keepends=True) == [
        *expected, "Waffenruhe;ceasefire;;;;\"für „Ruhe“; ja\";\r\n".encode("cp1252"),
    ]  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
def test_export_and_import(form: str) -> None:
    assert run("export", "g.csv", "--format", form, "-o", "out").exit_code == 0
    result = run("import", "out", "-g", "copy.csv")
    assert (result.exit_code, result.stderr) == (
        0,
        "summarizer: copy.csv: 2 added, 0 kept that differ, 0 there already\n",
    )
    assert run("diff", "g.csv", "copy.csv").stdout.count("changed") == (1 if form == "deepl" else 0)


def test_the_formats_offered_are_those_there_are() -> None:
    assert exchange._FORMATS == FORMATS


def test_import_says_what_it_kept_and_replaces_when_told() -> None:
    Path("other.tsv").write_text("Bern\tBern\nPrag\tPrague\n", encoding="utf-8")
    result = run("import", "other.tsv", "-g", "g.csv")
    assert result.stdout == "g.csv:3: kept its entry for 'Bern'\n"
    assert "1 added, 1 kept that differ" in result.stderr
    done = json.loads(run("import", "other.tsv", "-g", "g.csv", "--replace", "-f", "json", "-q").stdout)
    assert done == {"path": "g.csv", "added": 0, "replaced": 1, "unchanged": 1, "conflicts": [], "left_out": []}
    assert held() == "de,en,note\nRom,Rome,\nBern,Bern,old\nPrag,Prague,\n"


def test_import_names_the_lines_that_it_leaves_out() -> None:
    Path("p.tsv").write_text("Waffenruhe\tceasefire\nMinsker Abkommen\n#ZeroCovid\t#ZeroCovid\nKiew\tKyiv\n")
    assert run("import", "p.tsv", "-g", "new.csv").stderr.splitlines() == [
        "summarizer: new.csv: 3 added, 0 kept that differ, 0 there already",
        "summarizer: p.tsv: 1 line left out: 2",
    ]
    assert json.loads(run("list", "-g", "new.csv", "-f", "json").stdout)[1]["renderings"]["de"] == ["#ZeroCovid"]
    Path("p.tsv").write_text("Rom\tRome\n" + "Rom\n" * 30)
    assert run("import", "p.tsv", "-g", "new.csv").stderr.endswith("p.tsv: 30 lines left out: "
        + ", ".join(map(str, range(2, 22))) + ", …\n")  # fmt: skip


def test_diff() -> None:
    Path("b.csv").write_text("de,en,note\nRom,Rome,capital\nPrag,Prague,\n", encoding="utf-8")
    lines = [line.split() for line in run("diff", "g.csv", "b.csv").stdout.splitlines()]
    assert lines == [
        ["entry", "column", "A", "B"],
        ["changed", "Rom", "note", "capital"],
        *[["removed", "Bern", name, text] for name, text in (("de", "Bern"), ("en", "Berne"), ("note", "old"))],
        ["added", "Prag", "de", "Prag"],
        ["added", "Prag", "en", "Prague"],
    ]
    found = json.loads(run("diff", "g.csv", "b.csv", "-f", "json").stdout)
    assert [(one["kind"], one["key"]) for one in found] == [("changed", "Rom"), ("removed", "Bern"), ("added", "Prag")]
    same = run("diff", "g.csv", "g.csv")
    assert (same.exit_code, same.stdout) == (0, "")


def test_check_names_what_became_of_each_term() -> None:
    Path("s.txt").write_text("Er reiste nach Rom.\n\nDie Rückkehr aus Bern war lang.\n", encoding="utf-8")
    Path("t.txt").write_text("He travelled to Rome.\n\nThe way back was long.\n", encoding="utf-8")
    result = run("check", "s.txt", "t.txt", "-g", "g.csv")
    assert [line.split() for line in result.stdout.splitlines()] == [
        ["line", "status", "term", "expected", "found"],
        ["1", "applied", "Rom", "Rome", "Rome"],
        ["3", "missed", "Bern", "Berne"],
    ]
    assert (result.exit_code, result.stderr) == (0, "summarizer: 1 applied, 1 missed\n")
    piped = ("check", "s.txt", "-", "-g", "g.csv", "--strict", "--to", "en", "-f", "json", "-q")
    strict = run(*piped, stdin="To Rome.\n\nFrom Berne.")
    assert (strict.exit_code, [one["status"] for one in json.loads(strict.stdout)]) == (0, ["applied", "applied"])
    assert run("check", "s.txt", "t.txt", "-g", "g.csv", "--strict").exit_code == 3
    assert "both in 'de'" in failed(run("check", "s.txt", "s.txt", "-g", "g.csv"))


def test_suggest_lists_names_and_recurring_compounds() -> None:
    Path("a.txt").write_text(
        "Kyrolin Vandersteg spricht mit dem Rat.\n\nAm Montag reiste Vandersteg in die Berge. Das Waffenembargo "
        "gilt weiter, sagte sie.\n\nDie Regierung lehnt das Waffenembargo ab, wie ein Sprecher am Abend sagte.\n",
        encoding="utf-8",
    )
    found = {one["text"]: one for one in json.loads(run("suggest", "a.txt", "-f", "json").stdout)}
    assert (found["Vandersteg"]["kind"], found["Vandersteg"]["count"]) == ("name", 2)
    assert found["Vandersteg"]["examples"][0] == "Am Montag reiste Vandersteg in die Berge."
    assert "Montag" not in found
    printed = run("suggest", "a.txt").stdout
    assert "Vandersteg  (name; 2×, in 1 article; also Kyrolin Vandersteg)\n    Am Montag" in printed
    missing = run("suggest", "missing.txt", "a.txt", "-f", "json")
    assert (missing.exit_code, missing.stderr.count("\n"), "Vandersteg" in missing.stdout) == (1, 1, True)


def test_suggest_needs_a_dictionary_for_the_language() -> None:
    said = failed(run("suggest", "--from", "fr", "--text", "Le ministre est arrivé."))
    assert "no dictionary leads from 'fr'" in said
