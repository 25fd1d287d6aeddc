"""Line breaks that only end a line are taken out; those that end a paragraph are kept."""

import textwrap

import pytest

from summarizer.readers.rules import load_rules
from summarizer.readers.wrapping import to_blocks

PARAGRAPHS = [
    "Die Außenminister der Anrainer haben am Dienstag über den Schutz der Ostsee beraten. Sie wollen Schiffe prüfen.",
    "Am 7. Dezember trifft sich die Runde wieder. Bis dahin klären Juristen, was die Küste darf – und was nicht.",
    "Schweden stellt dafür 12 Millionen Kronen bereit, Dänemark zwei Schiffe.",
]


def blocks(text: str) -> list[str]:
    return to_blocks(text, load_rules())


@pytest.mark.parametrize("width", [40, 55, 60, 66, 72, 78, 80, 100, 120])
@pytest.mark.parametrize("indent", ["", "    ", "  "])
def test_wrapped_paragraphs_are_restored(width: int, indent: str) -> None:
    wrapped = [textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent) for text in PARAGRAPHS]
    assert blocks("\n\n".join(wrapped)) == PARAGRAPHS


def test_first_lines_may_be_indented_or_hang() -> None:
    indented = [textwrap.fill(text, 60, initial_indent="  ") for text in PARAGRAPHS]
    assert blocks("\n".join(indented)) == PARAGRAPHS
    hanging = [textwrap.fill(text, 60, subsequent_indent="  ") for text in PARAGRAPHS]
    assert blocks("\n\n".join(hanging)) == PARAGRAPHS


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\n\n\n", "\n  \n"])
def test_one_paragraph_a_line(separator: str) -> None:
    assert blocks(separator.join(PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("der Außen-\nminister kam", "der Außenminister kam"),
        ("der US-\nAußenminister kam", "der US-Außenminister kam"),
        ("das Nato-\nMitglied kam", "das Nato-Mitglied kam"),
        ("die Ein-\nund Ausfuhr stieg", "die Ein- und Ausfuhr stieg"),
        ("die Ein- und\nAusfuhr stieg,", "die Ein- und Ausfuhr stieg,"),
        ("die US-\namerikanische Sicht", "die US-amerikanische Sicht"),
        ("die E-\nmail kam", "die E-mail kam"),
        ("der 30-\njährige Krieg", "der 30-jährige Krieg"),
        ("die deutsch-\nfranzösische Linie", "die deutsch-französische Linie"),
        ("die russisch-\nukrainische Grenze", "die russisch-ukrainische Grenze"),
        ("nato-kritisch, also nato-\nkritisch", "nato-kritisch, also nato-kritisch"),
        ("ein EU-\nweites Verbot", "ein EU-weites Verbot"),
        ("von 2020-\n2024 dauerte es,", "von 2020-2024 dauerte es,"),
        ("in Genf/\nNew York und", "in Genf/New York und"),
        ("er kam -\nund blieb", "er kam - und blieb"),
        ("er kam –\nund blieb", "er kam – und blieb"),
        ("a long-\nterm plan", "a long-term plan"),
        ("the EU-\nbacked plan", "the EU-backed plan"),
        ("the govern-\nment said", "the government said"),
        ("die Pro-\nduktion stieg", "die Produktion stieg"),
        ("er sprach so-\nwohl hier als dort", "er sprach sowohl hier als dort"),
        ("sagte er am\nMontag", "sagte er am Montag"),
        ("sie kommen am\n7. Dezember", "sie kommen am 7. Dezember"),
        ("Zwei Punkte,\nDrei Fragen", "Zwei Punkte, Drei Fragen"),
    ],
)
def test_broken_words_and_sentences(lines: str, joined: str) -> None:
    assert blocks(lines) == [joined]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Minister reist ab",
            "Der Minister ist am Freitag abgereist. Er blieb zwei Tage in der Stadt und sprach mit vielen.",
        ],
        ["Der Gipfel beginnt.", "Er dauert drei Tage.", "Dann ist Schluss."],
        ["Die Punkte:", "- ein Vertrag", "- ein Verbot", "- ein Treffen"],
        ["Die Punkte:", "1. Ein Vertrag", "2. Ein Verbot"],
        ["# Kopf", "und dann der Text, klein geschrieben"],
        ["Grenze wieder offen", "Von Anna Muster", "12. März 2024, 14:30 Uhr"],
        ["Der letzte Absatz endet hier.", "(peng/AFP/dpa)"],
        ["Der letzte Absatz endet hier.", "dpa abc xyz"],
        ["Kopf", "Genf (dpa) - der Text"],
    ],
)
def test_lines_that_stand_alone(lines: list[str]) -> None:
    assert blocks("\n".join(lines)) == lines


@pytest.mark.parametrize("text", ["", "\n", " \n \n", "\n" * 1000])
def test_nothing(text: str) -> None:
    assert blocks(text) == []
