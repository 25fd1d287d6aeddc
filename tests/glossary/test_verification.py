"""What became of each occurrence of a term."""

from __future__ import annotations

import pytest

from summarizer.glossary import Glossary, Term, inflect, verify

GLOSSARY = Glossary(
    "test",
    [
        Term({"de": ("Auswärtiges Amt",), "en": ("Federal Foreign Office",)}, avoid={"en": ("Foreign Office",)}),
        Term({"de": ("Atomabkommen",), "en": ("nuclear deal", "nuclear agreement")}),
        Term({"de": ("Botschafter",), "en": ("ambassador",)}),
        Term({"de": ("Kiew",), "en": ("Kyiv",)}, avoid={"en": ("Kiev",)}),
        Term({"de": ("Bundeskanzler",), "en": ("chancellor",)}, avoid={"en": ("federal chancellor",)}),
        Term({"de": ("EU",), "en": ("EU",)}, match="exact"),
        Term({"de": ("Hadsch",), "en": ("hajj",)}),
        Term({"de": ("Fehlermarge",), "en": ("margin of error",)}),
        Term({"de": ("Piräus",), "en": ("Piraeus",)}),
        Term({"de": ("einbestellen",), "en": ("summon",)}),
        Term({"de": ("Waffe",), "en": ("arm",)}),
    ],
)

CASES: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("Das Auswärtige Amt", "The Federal Foreign Office", [("applied", "Federal Foreign Office")]),
    ("Das Auswärtige Amt", "The Foreign Office", [("avoided", "Foreign Office")]),
    ("Das Auswärtige Amt", "The ministry", [("missed", None)]),
    ("Das Atomabkommen", "Nuclear deals", [("applied", "Nuclear deals")]),
    ("Das Atomabkommen", "the nuclear agreement's end", [("variant", "nuclear agreement's")]),
    ("Botschafter und Botschafter", "An ambassador and another", [("applied", "ambassador"), ("missed", None)]),
    (
        "Botschafter und Botschafter",
        "Ambassadors, ambassadors",
        [("applied", "Ambassadors"), ("applied", "ambassadors")],
    ),
    ("Kiew", "Kiev", [("avoided", "Kiev")]),
    ("Der Bundeskanzler", "The federal chancellor", [("avoided", "federal chancellor")]),
    ("Der Bundeskanzler", "The federal chancellor, the chancellor", [("applied", "chancellor")]),
    ("Kiew", "Kyiv's streets", [("applied", "Kyiv's")]),
    ("Die EU", "The eu", [("missed", None)]),
    ("Die EU", "The EU's plan", [("applied", "EU's")]),
    ("Nichts", "Nothing", []),
    # Each occurrence needs a span of its own; one that could be meant by another word does not count.
    ("Kiew und Kiew", "Kyiv and its mayor", [("applied", "Kyiv"), ("missed", None)]),
    ("Kiew und Kiew", "Kyiv and Kiev", [("applied", "Kyiv"), ("avoided", "Kiev")]),
    ("Das Auswärtige Amt in Kiew", "The FFO in Kyivan Rus", [("missed", None), ("missed", None)]),
    ("Der Botschafter", "The ambassador’s car", [("applied", "ambassador’s")]),
    ("Die Botschafter", "The ambassadors' cars", [("applied", "ambassadors'")]),
    ("Der Botschafter", "The ambassadorial car", [("missed", None)]),
    ("Sie bestellten ihn ein, um ihn einzubestellen", "They summoned him", [("applied", "summoned")]),
    ("Eine Waffe", "An army, a harm, arming", [("missed", None)]),
    ("Die Waffen", "Arms", [("applied", "Arms")]),
    ("Piräus", "Piräus", [("missed", None)]),
    ("Der Hadsch", "The hajjj", [("missed", None)]),
    ("Die Fehlermargen", "The margins of error", [("applied", "margins of error")]),
    ("Die Fehlermarge", "The margin of errors", [("missed", None)]),
    ("Die Fehlermarge", "The margin of error’s size", [("applied", "margin of error’s")]),
    ("Piräus", "Piraeus", [("applied", "Piraeus")]),
]


@pytest.mark.parametrize(("source", "target", "expected"), CASES)
def test_verify(source: str, target: str, expected: list[tuple[str, str | None]]) -> None:
    verified = verify(GLOSSARY.find(source), target, "en")
    assert [(status, found) for _, status, found in verified] == expected


@pytest.mark.parametrize(
    ("term", "plural"),
    [
        ("ambassador", "ambassadors"),
        ("embassy", "embassies"),
        ("head of state", "heads of state"),
        ("US secretary of state", "US secretaries of state"),
        ("sanctions", "sanctions"),
        ("Kremlin spokesman", "Kremlin spokesmen"),
        ("arms embargo", "arms embargos"),
        ("crisis summit", "crisis summits"),
        ("veto power", "veto powers"),
        ("alliance", "alliances"),
        ("mass", "masses"),
        ("peacekeeper", "peacekeepers"),
    ],
)
def test_plurals(term: str, plural: str) -> None:
    assert inflect(term, "en", plural=True) == plural
    assert inflect(term, "en", plural=False) == term
    assert inflect(term, "fr", plural=True) == term
