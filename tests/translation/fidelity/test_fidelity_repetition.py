"""Loops: words said again that the source says once."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.repetition import check_repetition

FINE = [
    ("Er kam und ging.", "He came and went."),
    ("Er ist sehr, sehr müde.", "He is very, very tired."),
    ("Es werden immer mehr.", "There are more and more."),
    ("Das ist so lange her.", "That was a long, long time ago."),
    ("Sie gewannen 2:2.", "They drew 2 2."),
    ("Er sagte, dass er es gehabt hatte.", "He said that that he had had."),
    ("„In jedem Fall“ bleibe er drin.", "He stays in “in any case”."),
    ("Die Partei der Mitte will die Mitte.", "The party of the centre wants the centre."),
    ("Er kam. Er kam wieder.", "He came. He came again."),
    ("„Die Sowjetunion“, die Sowjetunion!", "“The Soviet Union”, the Soviet Union!"),
    ("Bora Bora ist schön.", "Bora Bora is beautiful."),
    ("Nein, nein, nein!", "No, no, no!"),
    ("Zwei wurden 1934 eingeflogen.", "Two were flown in in 1934."),
    ("Es sagt dir, dass du gehen sollst.", "It tells you you should go."),
    ("Zwei Zweijährige kamen.", "Two two-year-olds came."),
    ("Der dreimalige Zeitfahrmeister kam.", "The three-time time trial champion came."),
    ("Die Mission hieß AS-278.", "The mission was known as AS-278."),
    (
        "Edison erhielt eine von 38 möglichen Nominierungen, Tesla eine von 38 möglichen Nominierungen.",
        "Edison did receive one of 38 possible bids in 1915, Tesla did receive one of 38 possible bids in 1937.",
    ),
]

LOOPS = [
    ("Die Partei will das.", "The the party wants that.", "The the"),
    ("Er hat auch geredet.", "He has also also talked.", "also also"),
    ("Er kam gestern an.", "He arrived in the in the evening.", "in the in the"),
    ("Er redet viel.", "He talks a lot, a lot, a lot.", "a lot, a lot, a lot"),
    (
        "Die Lage ist ernst.",
        "The situation is serious the situation is serious",
        "The situation is serious the situation is serious",
    ),
    ("Haha, sagte er.", "Hahahahahahaha, he said.", "Hahahahahahaha"),
    (
        "Der Minister der Finanzen des Landes redet.",
        "The minister of finance of the country talks, and the minister of finance of the country talks.",
        "the minister of finance of the country talks",
    ),
]


@pytest.mark.parametrize(("source", "target"), FINE)
def test_no_loop(source: str, target: str) -> None:
    assert check_repetition(source, target) == []


@pytest.mark.parametrize(("source", "target", "loop"), LOOPS)
def test_loop(source: str, target: str, loop: str) -> None:
    (finding,) = check_repetition(source, target)
    assert (finding.kind, finding.start, finding.end, finding.found) == ("repetition", 0, len(source), loop)


def test_a_long_text_is_quick() -> None:
    assert len(check_repetition("a", "word " * 20_000)) == 1


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Das Hilfswerk half.", "The refugeee agency helped.", "refugeee"),
        ("Sie trafen sich in Genf.", "They met in Geneva, in Geneva.", "in Geneva"),
        ("Er lebt in Rom, sie starb in Rom.", "He lives in Rome, she died in Rome.", None),
        ("Chinas Armee besetzte ganz China.", "The army of China seized all of China.", None),
        ("Hmmm, so viele Jahreee!", "Hmmm, so many Jahreee!", None),
    ],
)
def test_what_english_says_once(source: str, target: str, found: str | None) -> None:
    assert [finding.found for finding in check_repetition(source, target, "en")] == ([found] if found else [])
    if "Geneva" not in target:
        assert check_repetition(source, target, "de") == []
