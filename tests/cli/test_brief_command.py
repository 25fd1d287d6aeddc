"""The main job, end to end, on the bundled package: structure, furniture, terms; never the model's wording."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))

ARTICLE = """\
Einigung: Minister vereinbaren neue Gespräche

Die Delegationen im Saal des Palais (Archivfoto). Foto: dpa/Erika Muster

Genf (dpa) - Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt. Daran nehmen nach Angaben
der OSZE auch Vertreter der Nato teil.

„Wir kommen voran“, sagte eine Sprecherin des Auswärtigen Amtes am Mittwoch. Das Treffen beginnt um 21.30 Uhr. Die
Kosten liegen bei 2,3 Millionen Euro.

(abc/dpa)
"""


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=text)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    path = tmp_path_factory.mktemp("article") / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    result = run("brief", str(path), "--format", "json")
    assert result.exit_code == 0, result.stderr
    document: dict[str, Any] = json.loads(result.stdout)
    return document


def test_both_briefs_have_the_same_sentences_in_the_article_s_order(printed: dict[str, Any]) -> None:
    german, english = (printed["briefs"][language]["sentences"] for language in ("de", "en"))
    places = [(item["source"]["paragraph"], item["source"]["start"]) for item in german]
    assert places == sorted(places)
    assert len(places) == 3
    assert [item["source"] for item in german] == [item["source"] for item in english]


def test_offsets_lead_back_to_the_article(printed: dict[str, Any]) -> None:
    paragraphs = [paragraph["text"] for paragraph in printed["article"]["paragraphs"]]
    for item in printed["briefs"]["en"]["sentences"]:
        source = item["source"]
        assert paragraphs[source["paragraph"]][source["start"] : source["end"]] == source["text"]


def test_furniture_is_kept_out(printed: dict[str, Any]) -> None:
    story = " ".join(paragraph["text"] for paragraph in printed["article"]["paragraphs"])
    assert printed["article"]["headline"]
    assert printed["article"]["dateline"] == "Genf (dpa)"
    assert not [word for word in ("Archivfoto", "Muster", "(abc/dpa)") if word in story]


def test_the_package_is_named_with_its_version(printed: dict[str, Any]) -> None:
    english, german = printed["briefs"]["en"], printed["briefs"]["de"]
    assert english["machine_translated"] is True
    assert english["package"]["name"]
    assert english["package"]["version"]
    assert (german["machine_translated"], german["package"]) == (False, None)


def test_every_term_is_reported(printed: dict[str, Any]) -> None:
    english = printed["briefs"]["en"]["sentences"]
    terms = [term for item in english for term in item["terms"]]
    assert terms
    assert {term["status"] for term in terms} <= {"applied", "variant", "missed", "avoided", "proposed"}
    for item in english:
        missed = sum(term["status"] in ("missed", "avoided") for term in item["terms"])
        assert missed == sum(finding["kind"] == "term" for finding in item["findings"])


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_a_reader_sees_what_was_translated_and_by_what(sample: Path, format_: str) -> None:
    result = run("brief", str(sample), "--format", format_, "--quality", "fast")
    assert result.exit_code == 0, result.stderr
    assert "translate-de" in result.stdout
    assert "Foto:" not in result.stdout


def test_several_inputs_print_a_list_and_one_bad_one_does_not_stop_the_rest(tmp_path: Path) -> None:
    result = run("brief", str(SAMPLES[0]), str(tmp_path / "none.txt"), "-f", "json", "--to", "de")
    assert result.exit_code == 1
    assert len(json.loads(result.stdout)) == 1
    assert "none.txt" in result.stderr


def test_a_pipe_is_read() -> None:
    result = run("brief", "--to", "de", text=ARTICLE)
    assert result.exit_code == 0
    assert "OSZE" in result.stdout or "Auswärtige" in result.stdout


def test_an_english_article_says_what_is_missing() -> None:
    text = "The minister said on Wednesday that the talks would go on for three days. Nobody knows how they will end."
    result = run("brief", "--text", text)
    assert result.exit_code == 0
    assert "summarizer models install en de" in result.stderr
    assert result.stderr.count("\n") == 1
    assert run("brief", "--text", text, "--to", "de").exit_code == 1
    assert run("brief", "--text", text, "--to", "de").stdout == ""


def test_strict_exits_with_3_only_for_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    from summarizer.translation import translator
    from summarizer.translation.model import Finding

    finding = Finding("number", 0, 1, "7", None, "the number is missing")
    monkeypatch.setattr(translator, "check", lambda *_, **__: [finding])
    assert run("brief", "--text", "Das Treffen endet am Mittwoch in Genf.", "--from", "de", "--strict").exit_code == 3
    assert run("brief", "--text", "Das Treffen endet am Mittwoch in Genf.", "--from", "de").exit_code == 0


def test_output_goes_to_a_file_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "brief.txt"
    target.write_text("before")
    assert run("brief", str(tmp_path / "none.txt"), "-o", str(target)).exit_code == 1
    assert target.read_text() == "before"
    assert run("brief", str(SAMPLES[0]), "--to", "de", "-o", str(target)).exit_code == 0
    assert target.read_text(encoding="utf-8") != "before"
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ".txt" and path.name.startswith(".brief")] == []


def test_summarize_prints_one_brief_in_the_article_s_language() -> None:
    document = json.loads(run("summarize", "-f", "json", "-n", "2", text=ARTICLE).stdout)
    assert list(document["briefs"]) == ["de"]
    assert len(document["briefs"]["de"]["sentences"]) == 2
