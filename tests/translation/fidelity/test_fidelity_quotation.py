"""Quotation marks of every style."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.quotation import check_quotation

KEPT = [
    ("„Das ist gut so“, sagte er.", "“That is good,” he said."),
    ("„Das ist gut so“, sagte er.", '"That is good," he said.'),
    ("»Das ist gut so«, sagte er.", "«That is good», he said."),
    ("„Das ist gut so“, sagte er.", "'That's good,' he said."),
    ("„Das ist gut so“, sagte er.", "‘That is good,’ he said."),
    ("„Das ist gut so“, sagte er.", "「それは良い」と彼は言った。"),
    ("Der „Spiegel“ berichtet.", "Der Spiegel reports."),
    ("Die sogenannte „Bad Bank“ kam.", "The so-called bad bank came."),
    ("„Das ist gut so. Wirklich.", "“That is good. Really."),
    ("Er kam.", "He came."),
    ("Er kam.", "He called it “odd”."),
    ("Er sah „Back to the Future“.", "He saw Back to the Future."),
    ("Sie war „Aufseherin des Jahres“.", "She was Superintendent of the Year."),
    ("Er war Held der Sowjetunion.", "He was a “Hero of the Soviet Union”."),
    ("Das ist gut“, sagte er.", "That is good,” he said."),
    ("„Das ist gut“, sagte er. „Ja.", "“That is good,” he said. “Yes."),
    ('"Er las ""Krieg und Frieden""."', "He read War and Peace."),
]

LOST = [
    ("„Das ist gut so“, sagte er.", "That is good, he said.", "„Das ist gut so“"),
    ("Er sagte: »Das ist gut.«", "He said it's the boys' turn.", "»Das ist gut.«"),
    ("„Das Ende der Welt“, sagte er.", "The end of the world, he said.", "„Das Ende der Welt“"),
    ("„Das ist gut so“, sagte er.", "“That is good, he said.", "„Das ist gut so“"),
    ("Er sei „gut“, sagte er.", "He was “good, he said.", "„gut“"),
    ('"""Das ist gut so"", sagte er."', "That is good, he said.", '"""Das ist gut so""'),
]


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_a_quotation_kept(source: str, target: str) -> None:
    assert check_quotation(source, target) == []


@pytest.mark.parametrize(("source", "target", "quotation"), LOST)
def test_a_quotation_lost(source: str, target: str, quotation: str) -> None:
    (finding,) = check_quotation(source, target)
    assert (finding.kind, source[finding.start : finding.end], finding.found) == ("quotation", quotation, None)


def test_a_quotation_that_the_source_is_not() -> None:
    source = "Es sei gut so, sagte er."
    (finding,) = check_quotation(source, "“It is good so,” he said.")
    assert (finding.start, finding.end, finding.expected, finding.found) == (0, len(source), "", "“It is good so,”")
