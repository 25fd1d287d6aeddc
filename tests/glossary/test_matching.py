"""Which terms are found where: a table of what must match and what must not."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.matching import CASES, score
from summarizer.glossary import Glossary, Term
from summarizer.glossary.german_verbs import verb_forms


def term(source: str, target: str, match: str = "", status: str = "approved") -> Term:
    return Term({"de": tuple(source.split("|")), "en": tuple(target.split("|"))}, match=match, status=status)


GLOSSARY = Glossary(
    "test",
    [
        term("Auswärtiges Amt", "Federal Foreign Office"),
        term("Amt", "office"),
        term("Vereinte Nationen", "United Nations"),
        term("Botschafter|Botschafterin", "ambassador"),
        term("Nato", "NATO"),
        term("EU", "EU", "exact"),
        term("EU-Kommission", "European Commission"),
        term("Kommission", "commission"),
        term("Außenminister|Außenministerin", "foreign minister"),
        term("US-Außenminister", "US secretary of state"),
        term("Vertrag", "treaty", "compound"),
        term("Völkerrecht", "international law", "compound"),
        term("Putin", "Putin"),
        term("Kiew", "Kyiv"),
        term("Weißes Haus", "White House"),
        term("territoriale Integrität", "territorial integrity"),
        term("Organisation für Sicherheit und Zusammenarbeit in Europa", "OSCE in full"),
        term("UN", "UN", "exact"),
        term("Gesandter", "envoy"),
        term("Schifffahrt", "shipping"),
        term("Bündnisfall", "collective defence case", status="proposed"),
        term("Blauhelm", "peacekeeper", status="retired"),
        Term({"en": ("embassy",), "de": ("Botschaft",)}),
        Term({"en": ("Foreign Office",), "de": ("britisches Außenministerium",)}),
    ],
)

MATCHES: list[tuple[str, list[str]]] = [
    ("ein Sprecher des Auswärtigen Amtes", ["Auswärtigen Amtes"]),
    ("im Auswärtigen Amt", ["Auswärtigen Amt"]),
    ("das Auswärtige\nAmt", ["Auswärtige\nAmt"]),
    ("die Ämter", ["Ämter"]),
    ("ein Beamter und die Beamten", []),
    ("Amtszeit", []),
    ("den Vereinten Nationen", ["Vereinten Nationen"]),
    ("die Botschafterinnen", ["Botschafterinnen"]),
    ("der Botschafterkonferenz", []),
    ("Nato-Mitgliedern", ["Nato"]),
    ("der Natodraht", []),
    ("die EU-Kommission", ["EU-Kommission"]),
    ("EU-Länder", ["EU"]),
    ("eu", []),
    ("neu und EUV", []),
    ("US-Außenminister Blinken", ["US-Außenminister"]),
    ("des US-Außenministers", ["US-Außenministers"]),
    ("der britische Außenminister", ["Außenminister"]),
    ("Nato-Außenminister", ["Nato", "Außenminister"]),
    ("der Friedensvertrag", ["vertrag"]),
    ("Friedensverträge", ["verträge"]),
    ("Vertragsbruch", ["Vertrag"]),
    ("Vertrags", ["Vertrags"]),
    ("Verträglichkeit", []),
    ("völkerrechtlich", []),
    ("Kriegsvölkerrecht", ["völkerrecht"]),
    ("Putins Rede", ["Putins"]),
    ("Kiews Bürgermeister", ["Kiews"]),
    ("Kiewer Dynamo", []),
    ("des Weißen Hauses", ["Weißen Hauses"]),
    ("des Weissen Hauses", ["Weissen Hauses"]),
    ("ein weißes Haus am See", []),
    ("Territoriale Integrität bleibt", ["Territoriale Integrität"]),
    ("der territorialen Integrität", ["territorialen Integrität"]),
    ("der Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE)",
     ["Organisation für Sicherheit und Zusammenarbeit in Europa"]),
    ("UN-Sicherheitsrat", ["UN"]),
    ("UNO", []),
    ("der Gesandte", ["Gesandte"]),
    ("ein Gesandter", ["Gesandter"]),
    ("die Schiffahrt", ["Schiffahrt"]),
    ("Vereinte, Nationen", []),
    ("der Bündnisfall", ["Bündnisfall"]),
    ("ein Blauhelm", []),
    ("Mehr auf www.kommission.de/kiew, bei @Putin und unter #Nato", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MATCHES, ids=[text for text, _ in MATCHES])
def test_german(text: str, expected: list[str]) -> None:
    matches = GLOSSARY.find(text)
    assert [match.source_text for match in matches] == expected
    assert [text[match.start : match.end] for match in matches] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two embassies", ["embassies"]),
        ("the embassy's gate", ["embassy's"]),
        ("an embassy-run school", ["embassy"]),
        ("Embassies closed", ["Embassies"]),
        ("the Foreign Office said", ["Foreign Office"]),
        ("a foreign officer", []),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert [match.source_text for match in GLOSSARY.find(text, "en", "de")] == expected


@pytest.mark.parametrize(
    ("text", "part", "word"),
    [
        ("des Auswärtigen Amtes", "whole", "Auswärtigen Amtes"),
        ("alle Nato-Staaten", "hyphen", "Nato-Staaten"),
        ("ein Friedensvertrag", "head", "Friedensvertrag"),
        ("ein Vertragsbruch", "modifier", "Vertragsbruch"),
    ],
)
def test_the_whole_word_and_the_term_s_part_in_it(text: str, part: str, word: str) -> None:
    match = GLOSSARY.find(text)[0]
    assert (match.part, text[match.word_start : match.word_end]) == (part, word)


@pytest.mark.parametrize(
    ("text", "plural"),
    [("die Verträge", True), ("der Vertrag", False), ("Botschafterinnen", True), ("des Amtes", False)],
)
def test_number(text: str, plural: bool) -> None:
    assert GLOSSARY.find(text)[0].plural is plural


def test_statuses() -> None:
    assert [match.status for match in GLOSSARY.find("Bündnisfall und Blauhelm")] == ["proposed"]


def test_an_earlier_glossary_wins() -> None:
    first = Glossary.from_pairs([("Amt", "bureau")], "de", "en")
    both = Glossary.combine([first, GLOSSARY])
    assert [match.target_terms[0] for match in both.find("das Amt und das Auswärtige Amt")] == [
        "bureau",
        "Federal Foreign Office",
    ]


@given(st.text(alphabet="AaEeUuNntoßÄä -\u0301\u00ad\nKommissionVertrag", max_size=40))
def test_offsets_are_the_text_s_own_and_nothing_overlaps(text: str) -> None:
    matches = GLOSSARY.find(text)
    for match in matches:
        assert text[match.start : match.end] == match.source_text
        assert match.word_start <= match.start < match.end <= match.word_end
    assert all(left.end <= right.start for left, right in pairwise(matches))


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    GLOSSARY.find(text)
    GLOSSARY.find(text, "en", "de")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_recall_and_precision_on_the_benchmark(path: Path) -> None:
    counts = score(path)
    right, missed, wrong = (counts["all", name] for name in ("right", "missed", "wrong"))
    assert right / (right + missed) >= 0.97
    assert right / (right + wrong) >= 0.99


@pytest.mark.parametrize(
    ("infinitive", "forms", "no_forms"),
    [
        ("einbestellen", "einbestellt einbestellte einzubestellen", "bestellt einbestellung"),
        ("ausweisen", "ausgewiesen ausgewiesenen auszuweisen ausweist auswies", "ausweis ausweisung"),
        ("verurteilen", "verurteilt verurteilte verurteilten verurteilend", "geverurteilt verurteilung"),
        ("sanktionieren", "sanktioniert sanktionierte sanktionierten", "gesanktioniert sanktion"),
        ("beschliessen", "beschlossen beschloss beschliesst", "gebeschlossen geschlossen beschluss"),
        ("zurueckweisen", "zurueckgewiesen zurueckwies zurueckzuweisen", "zurueckweisung"),
        ("vermitteln", "vermittelt vermittelte", "mittel"),
    ],
)
def test_forms_of_verbs(infinitive: str, forms: str, no_forms: str) -> None:
    assert set(forms.split()) <= verb_forms(infinitive)
    assert not set(no_forms.split()) & verb_forms(infinitive)
