"""Clauses of the source that the translation leaves out."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.coverage import match
from summarizer.translation.fidelity.omission import check_omission

READINGS = {
    "Minister": ("minister",),
    "Stadt": ("city", "town"),
    "Brücke": ("bridge",),
    "Fluss": ("river",),
    "Ingenieure": ("engineers",),
    "Risse": ("cracks",),
    "Pfeiler": ("pillar", "pier"),
    "Herbst": ("autumn",),
    "gesperrt": ("closed", "blocked"),
    "entdeckt": ("discovered",),
    "kündigte": ("announced",),
    "Gutachten": ("report",),
    "alte": ("old",),
    "schwere": ("heavy", "serious"),
}


class Words:
    """A dictionary of a few words."""

    def readings(self, word: str) -> tuple[str, ...]:
        return READINGS.get(word, ()) or READINGS.get(word[:1].swapcase() + word[1:], ())


LEXICON = Words()
SOURCE = (
    "Die alte Brücke über den Fluss wird gesperrt, weil Ingenieure schwere Risse im Pfeiler entdeckt haben, "
    "kündigte der Minister in der Stadt an."
)
WHOLE = (
    "The old bridge over the river is being closed because engineers have discovered serious cracks in the pillar, "
    "the minister announced in the city."
)


@pytest.mark.parametrize(
    "target",
    [
        WHOLE,
        "Engineers found serious cracks in a pier, so the old river bridge will close, the minister told the city.",
    ],
)
def test_a_translation_however_free_is_complete(target: str) -> None:
    assert check_omission(SOURCE, target, "de", "en", LEXICON) == []


@pytest.mark.parametrize(
    ("target", "missing"),
    [
        ("The old bridge over the river is being closed, the minister announced in the city.", "Risse im Pfeiler"),
        ("Because engineers have discovered serious cracks in the pillar, the minister announced.", "Brücke"),
        ("The old bridge is closed.", "Ingenieure"),
    ],
)
def test_a_dropped_clause_is_found_where_it_stood(target: str, missing: str) -> None:
    (finding,) = check_omission(SOURCE, target, "de", "en", LEXICON)
    assert finding.kind == "omission"
    assert finding.expected == SOURCE[finding.start : finding.end]
    assert missing in finding.expected
    assert finding.found is None


def test_signs_and_initials_stand_for_words() -> None:
    source = "Die Brücke in New South Wales kostet 325 Millionen Dollar."
    assert check_omission(source, "The bridge in NSW costs $325m.", "de", "en", LEXICON) == []
    assert len(check_omission(source, "The bridge costs money.", "de", "en", LEXICON)) == 1


@pytest.mark.parametrize(
    ("english", "covered"),
    [
        ("from 1 to 5:30 p.m. and until midnight", [True, True, True]),
        ("from 13 to 17:30 and until 24", [True, True, True]),
        ("from 2 to 5:45 p.m. and until 11 p.m.", [False, False, False]),
    ],
)
def test_hours_are_counted_to_twelve(english: str, covered: list[bool]) -> None:
    marks, _ = match("von 13 bis 17.30 Uhr und bis 24 Uhr", english, LEXICON)
    assert [mark.covered for mark in marks if mark.kept > 0.9] == covered


def test_english_to_german_uses_the_dictionary_backwards() -> None:
    assert check_omission(WHOLE, SOURCE, "en", "de", LEXICON) == []
    (finding,) = check_omission(WHOLE, "Die alte Brücke über den Fluss wird gesperrt.", "en", "de", LEXICON)
    assert "cracks" in finding.expected


def test_nothing_at_all() -> None:
    (finding,) = check_omission("Er kommt.", " ", "de", "en", None)
    assert (finding.start, finding.end) == (0, 9)
    assert check_omission("", "", "de", "en", LEXICON) == []
    assert check_omission(" ", "", "de", "en", LEXICON) == []


def test_without_a_dictionary_only_a_stump_is_found() -> None:
    assert check_omission(SOURCE, WHOLE, "de", "en", None) == []
    assert len(check_omission(SOURCE, "The bridge is closed.", "de", "en", None)) == 1
    assert len(check_omission(WHOLE, "Le pont est fermé.", "en", "fr", None)) == 1
    assert check_omission(WHOLE, "工程师在桥墩上发现严重裂缝，旧桥将关闭。", "en", "zh", None) == []


@pytest.mark.parametrize(
    ("source", "target", "verb"),
    [
        ("Der Minister kündigte ein Gutachten an.", "The minister a report.", "kündigte"),
        ("Die Brücke wird entdeckt werden.", "The bridge will be.", "entdeckt"),
        ("Entdeckt wurden an der Brücke Risse.", "The cracks of the bridge.", "Entdeckt"),
        (
            "Die Brücke ist gesperrt, in der schwere Risse entdeckt wurden.",
            "The bridge is closed, in which there heavy cracks.",
            "entdeckt",
        ),
    ],
)
def test_a_clause_that_has_lost_its_verb(source: str, target: str, verb: str) -> None:
    findings = check_omission(source, target, "de", "en", LEXICON)
    assert [source[finding.start : finding.end] for finding in findings] == [verb]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Der Minister kündigte ein Gutachten an.", "The minister promised a report."),
        ("Der Minister kündigte ein Gutachten an.", "The minister has a report."),
        ("Der Minister kündigte ein Gutachten an.", "The minister wants a report."),
        ("Minister kündigte schwere Risse an", "Minister: heavy cracks"),
        ("Kündigte er an?", "He?"),
    ],
)
def test_another_verb_or_none_in_a_headline_is_no_loss(source: str, target: str) -> None:
    assert check_omission(source, target, "de", "en", LEXICON) == []


def test_a_term_explains_its_words() -> None:
    source, target = "Der Minister kündigte ein Gutachten an.", "The secretary of state a report."
    assert check_omission(source, target, "de", "en", LEXICON) == []
    (finding,) = check_omission(source, target, "de", "en", LEXICON, terms=("secretary of state",))
    assert source[finding.start : finding.end] == "kündigte"
