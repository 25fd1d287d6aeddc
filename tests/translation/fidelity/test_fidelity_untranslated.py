"""Sentences, or parts of them, left in the language of the source."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.untranslated import check_untranslated

FINE = [
    ("de", "en", "Er kommt nicht.", "He does not come."),
    ("de", "en", "Angela Merkel, Berlin", "Angela Merkel, Berlin"),
    ("de", "en", "New York Times", "New York Times"),
    ("de", "en", "Sie las „The Age of Reason“ zu Ende.", "She finished “The Age of Reason”."),
    ("de", "en", "Er liest die Zeit.", "He reads “Die Zeit”."),
    ("de", "en", "Ursula von der Leyen redet.", "Ursula von der Leyen talks."),
    ("de", "en", "Er war in der Villa am See.", "He was in the villa by the lake."),
    ("de", "en", "Er war nie in Rom.", "The man was never in Rome."),
    ("en", "de", "Bread and butter", "Brot und Butter"),
    ("en", "de", "She saw Back to the Future.", "Sie sah Back to the Future."),
    ("de", "de", "Er kommt nicht heute.", "Er kommt nicht heute."),
    ("xx", "yy", "Alpha Beta", "Alpha Beta"),
]

LEFT = [
    ("de", "en", "Er kommt heute nicht mehr.", "Er kommt heute nicht mehr."),
    ("de", "en", "Er kommt heute nicht mehr.", "er kommt heute nicht mehr"),
    ("de", "en", "Der Mann sagte, dass er nicht mehr zu uns kommt.", "The man said dass er nicht mehr zu uns kommt."),
    ("de", "en", "Sie sprach über die Lage und den Krieg im Land.", "She spoke about die Lage und den Krieg im Land."),
    (
        "en",
        "de",
        "She spoke about the war and the people of the land.",
        "Sie sprach about the war and the people of the land.",
    ),
    ("fr", "en", "Il est venu avec nous dans la ville.", "Il est venu avec nous dans la ville."),
    ("de", "en", "Das wird schon bald wieder.", "Er sagte, dass ich mit dem Mann und der Frau nicht reden soll."),
    ("xx", "yy", "alpha beta gamma delta", "alpha beta gamma delta"),
]


@pytest.mark.parametrize(("source_language", "target_language", "source", "target"), FINE)
def test_translated(source_language: str, target_language: str, source: str, target: str) -> None:
    assert check_untranslated(source, target, source_language, target_language) == []


@pytest.mark.parametrize(("source_language", "target_language", "source", "target"), LEFT)
def test_left_as_it_was(source_language: str, target_language: str, source: str, target: str) -> None:
    (finding,) = check_untranslated(source, target, source_language, target_language)
    assert finding.kind == "untranslated"
    assert finding.found is not None
    assert finding.found in target


def test_the_finding_covers_what_was_left() -> None:
    source = "Sie sprach über die Lage und den Krieg im Land."
    (finding,) = check_untranslated(source, "She spoke about die Lage und den Krieg.", "de", "en")
    assert source[finding.start : finding.end] == finding.found == "die Lage und den Krieg"
