"""Why each sentence was chosen or not."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from summarizer.choosing import Length, choose_sentences
from summarizer.cli import main
from summarizer.readers import read_text

TEXT = (
    "Norland und Südland haben am Freitag in Genf eine Waffenruhe vereinbart. Sie soll am Sonntag beginnen.\n\n"
    "Die Vereinten Nationen schicken 400 Beobachter an den Grenzfluss. „Wir haben lange gewartet.“ "
    "Der Rat in Genf begrüßte die Waffenruhe am Grenzfluss."
)


def run(*arguments: str) -> tuple[str, str]:
    result = CliRunner().invoke(main, ["summarize", "--text", TEXT, "--from", "de", "-n", "2", *arguments])
    assert result.exit_code == 0, result.stderr
    return result.stdout, result.stderr


def test_every_sentence_is_there_with_the_parts_of_its_score() -> None:
    chosen = choose_sentences([read_text(TEXT)], Length(sentences=2), language="de")
    assert len(chosen.weighed) == 5
    assert [each.source for each in chosen.weighed if each.chosen] == list(chosen.sentences)
    totals = [sum(each.parts.values()) for each in chosen.weighed]
    assert max(zip(totals, chosen.weighed, strict=True), key=lambda pair: pair[0])[1].score == 1
    assert [each.leaning for each in chosen.weighed][1] == "reference"
    assert "quotation" in chosen.weighed[3].parts


def test_text_is_printed_as_without_and_the_reasons_on_standard_error() -> None:
    plain, nothing = run()
    explained, reasons = run("--explain")
    assert (explained, nothing) == (plain, "")
    lines = reasons.splitlines()
    assert sum(line.startswith("* ") for line in lines) == 2
    assert any("centrality +" in line for line in lines)
    assert any("cannot be read without" in line for line in lines)


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_json_has_the_reasons_in_it(format_: str) -> None:
    printed, reasons = run("--explain", "-f", format_)
    assert reasons == ""
    assert [each["chosen"] for each in json.loads(printed)["weighed"]].count(True) == 2
    assert "weighed" not in json.loads(run("-f", format_)[0])


def test_no_seed_changes_a_byte() -> None:
    outputs = {
        subprocess.run(
            [
                sys.executable,
                "-m",
                "summarizer",
                "summarize",
                "--text",
                TEXT,
                "--from",
                "de",
                "--explain",
                "-f",
                "json",
            ],
            env=os.environ | {"PYTHONHASHSEED": seed, "OMP_NUM_THREADS": threads},
            check=True,
            capture_output=True,
        ).stdout
        for seed, threads in (("0", "1"), ("1", "2"), ("2", "4"))
    }
    assert len(outputs) == 1
