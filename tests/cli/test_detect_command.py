"""``summarizer detect``: the language of a text, and of its parts."""

from __future__ import annotations

import json

from click.testing import CliRunner

from summarizer.cli import main

GERMAN = "Die Außenministerin sprach am Montag in Berlin mit dem Botschafter über die Lage an der Grenze."
FRENCH = "La ministre des Affaires étrangères a rencontré lundi à Berlin l’ambassadeur pour parler de la frontière."
QUOTING = "Der Präsident sagte: „We will not leave anyone behind on this long road.“ Dann ging er."


def run(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["detect", *arguments])
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def test_one_language() -> None:
    assert run("--text", GERMAN) == "de 1.00\n"
    assert json.loads(run("--text", GERMAN, "--format", "json"))["passages"] == []


def test_unknown() -> None:
    assert run("--text", "NATO") == "unknown 0.00\n"


def test_parts_in_other_languages_are_told() -> None:
    text = f"{GERMAN}\n\n{QUOTING}\n\n{FRENCH}\n\n{GERMAN} Niemand weiß, wie es weitergeht."
    assert run("--text", text).endswith(", in parts en, fr\n")
    found = json.loads(run("--text", text, "--format", "json"))
    assert (found["language"], found["source"]) == ("de", "--text")
    english, french = found["passages"]
    assert (english["paragraph"], english["language"]) == (1, "en")
    assert QUOTING[english["start"] : english["end"]] == "We will not leave anyone behind on this long road."
    assert french == {"paragraph": 2, "start": 0, "end": len(FRENCH), "language": "fr"}
