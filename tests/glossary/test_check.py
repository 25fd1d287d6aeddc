"""Whether a finished translation, from whatever hand, follows the glossary."""

from __future__ import annotations

from summarizer.glossary import Glossary, Term, check

GLOSSARY = Glossary(
    "test",
    [
        Term({"de": ("Auswärtiges Amt",), "en": ("Federal Foreign Office",)}, avoid={"en": ("Foreign Office",)}),
        Term({"de": ("Botschafter",), "en": ("ambassador", "envoy")}),
        Term({"de": ("einbestellen",), "en": ("summon",)}),
        Term({"de": ("Kiew",), "en": ("Kyiv",)}, avoid={"en": ("Kiev",)}),
        Term({"de": ("Lage",), "en": ("state of play",)}, status="proposed"),
    ],
)
SOURCE = """Das Auswärtige Amt hat den Botschafter einbestellt.

In Kiew blieb der Botschafter; die Lage ist unklar."""
TRANSLATION = """The Foreign Office summoned the envoy.

In Kyiv the ambassador stayed; the state of play is unclear."""


def test_paragraph_by_paragraph() -> None:
    checks = check(SOURCE, TRANSLATION, GLOSSARY)
    assert [(item.match.source_text, item.status, item.found) for item in checks] == [
        ("Auswärtige Amt", "avoided", "Foreign Office"),
        ("Botschafter", "variant", "envoy"),
        ("einbestellt", "applied", "summoned"),
        ("Kiew", "applied", "Kyiv"),
        ("Botschafter", "applied", "ambassador"),
        ("Lage", "proposed", "state of play"),
    ]


def test_offsets_are_those_of_the_whole_texts() -> None:
    for item in check(SOURCE, TRANSLATION, GLOSSARY):
        assert SOURCE[item.match.start : item.match.end] == item.match.source_text
        assert TRANSLATION[item.target_start : item.target_end] == item.found


def test_texts_of_other_shapes_are_compared_as_a_whole() -> None:
    statuses = [item.status for item in check(SOURCE, TRANSLATION.replace("\n\n", " "), GLOSSARY)]
    assert statuses == ["avoided", "applied", "applied", "applied", "variant", "proposed"]


def test_each_occurrence_needs_its_own() -> None:
    checks = check("Kiew, Kiew und Kiew", "Kyiv and Kiev", GLOSSARY)
    assert [(item.status, item.found) for item in checks] == [
        ("applied", "Kyiv"),
        ("avoided", "Kiev"),
        ("missed", None),
    ]


def test_the_other_way_round() -> None:
    checks = check("The ambassador to Kyiv", "Der Botschafter in Kiew", GLOSSARY, "en", "de")
    assert [(item.status, item.found) for item in checks] == [("applied", "Botschafter"), ("applied", "Kiew")]


def test_an_empty_translation() -> None:
    assert {item.status for item in check(SOURCE, "", GLOSSARY)} == {"missed", "proposed"}
