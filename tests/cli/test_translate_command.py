"""`summarizer translate`: the whole article, headline first, and what the checks say of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main

ARTICLE = """Minister beraten in Genf

Die Gespräche gehen weiter. Ein Ende ist nicht in Sicht.

Von Erika Muster

GENF (dpa) - Die Minister haben am Montag beraten. Sie bleiben bis Freitag.

Danach reisen sie ab.
"""


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "genf.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["translate", *arguments, "--quality", "fast"])


def test_json_has_headline_standfirst_and_story(article: str) -> None:
    document = json.loads(run(article, "-f", "json").stdout)
    assert document["headline"]["source"]["text"] == "Minister beraten in Genf"
    assert [segment["source"]["text"] for segment in document["standfirst"]] == [
        "Die Gespräche gehen weiter.",
        "Ein Ende ist nicht in Sicht.",
    ]
    assert [segment["source"]["paragraph"] for segment in document["segments"]] == [0, 0, 1]


def test_text_has_the_headline_on_top(article: str) -> None:
    document = json.loads(run(article, "-f", "json").stdout)
    paragraphs = run(article).stdout.rstrip("\n").split("\n\n")
    assert paragraphs[0] == document["headline"]["target"]
    assert paragraphs[1] == " ".join(segment["target"] for segment in document["standfirst"])
    assert paragraphs[2:] == document["text"].split("\n\n")


def test_a_text_without_headline_is_the_story_alone() -> None:
    document = json.loads(run("--text", "Das Auswärtige Amt schweigt.", "-f", "json").stdout)
    assert (document["headline"], document["standfirst"]) == (None, [])
    assert run("--text", "Das Auswärtige Amt schweigt.").stdout == document["text"] + "\n"


def test_several_inputs_are_a_list(article: str) -> None:
    assert [entry["source"] for entry in json.loads(run(article, article, "-f", "json").stdout)] == [article, article]
