"""What a check noticed, in the language of the brief."""

from __future__ import annotations

import pytest

from summarizer.rendering.wording import remark
from summarizer.translation.model import Finding

ORIGINAL = "NATO will not spend 5 million."


@pytest.mark.parametrize(
    ("finding", "german"),
    [
        (Finding("number", 20, 29, "5 million", None, "m"), "Zahl: „5 million“ fehlt"),
        (Finding("number", 20, 29, "5 million", "6 Millionen", "m"), "Zahl: aus „5 million“ wurde „6 Millionen“"),
        (Finding("number", 0, 30, "", "7", "m"), "Zahl: „7“ steht nicht im Original"),
        (Finding("name", 0, 4, "NATO", "Nate", "m"), "Name: aus „NATO“ wurde „Nate“"),
        (Finding("negation", 10, 13, "not", None, "m"), "Verneinung: „not“ fehlt"),
        (Finding("negation", 0, 30, "", "nie", "m"), "Verneinung: „nie“ steht nicht im Original"),
        (Finding("term", 0, 4, "Nato", None, "m"), "Fachwort: das Glossar hat „Nato“ für „NATO“"),
        (Finding("quotation", 0, 4, "NATO", None, "m"), "Zitat: die Anführungszeichen fehlen"),
        (Finding("quotation", 0, 30, "", "„", "m"), "Zitat: das Original hat keine Anführungszeichen"),
        (Finding("omission", 10, 13, "not", None, "m"), "Auslassung: „not“ fehlt"),
        (Finding("repetition", 0, 30, "", "so so", "m"), "Wiederholung: „so so“ wiederholt sich"),
        (Finding("untranslated", 0, 4, "", "will not", "m"), "unübersetzt: „will not“ blieb unübersetzt"),
        (Finding("untranslated", 0, 30, ORIGINAL, None, "m"), f"unübersetzt: „{ORIGINAL}“ blieb unübersetzt"),
        (Finding("a new kind", 0, 4, "", None, "its own message"), "a new kind: its own message"),
    ],
)
def test_remarks(finding: Finding, german: str) -> None:
    assert remark(finding, ORIGINAL, "de") == german
    assert remark(finding, ORIGINAL, "en") == f"{finding.kind}: {finding.message}"
