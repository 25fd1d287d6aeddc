"""Candidates worth adding: what no entry covers and the dictionary does not know."""

from __future__ import annotations

import re

from summarizer.glossary import Dictionary, Glossary, suggest

KNOWN = """Frieden Minister Plan Rat Sprecher Stuhl Vertrag auch das dass den der die dort ein erklärte hat heilige
heiligen heißt heute im in mit nach neue reiste sagte tagt traf und"""
FIRST = """Minister Torvik Ansgarsen reiste nach Quellburg. Dort traf Ansgarsen den Heiligen Stuhl.
Der Friedensplan heißt Friedensplan. Der XYZ-Rat tagt."""
SECOND = "Ansgarsens Sprecher erklärte in Quellburg: Die ZKB hat den Friedensplan. Auch der Vertragsplan."
ARTICLES = [FIRST, SECOND]


def known(word: str) -> bool:
    return re.search(rf"\b{word}\b", KNOWN) is not None


DICTIONARY = Dictionary(known, lambda word: word == "Torvik")


def found(glossary: Glossary | None = None, least: int = 2) -> dict[str, tuple[str, int, int]]:
    suggestions = suggest(ARTICLES, glossary, DICTIONARY, least=least)
    return {one.text: (one.kind, one.count, one.articles) for one in suggestions}


def test_kinds_and_counts() -> None:
    assert found() == {
        "Friedensplan": ("compound", 3, 2),
        "Ansgarsen": ("name", 3, 2),
        "Quellburg": ("name", 2, 2),
        "Heiligen Stuhl": ("name", 1, 1),
        "ZKB": ("acronym", 1, 1),
    }


def test_rare_compounds_are_left_out_unless_asked_for() -> None:
    assert {"Vertragsplan", "XYZ-Rat"} <= found(least=1).keys()


def test_what_an_entry_covers_is_left_out() -> None:
    pairs = [("Friedensplan", "peace plan"), ("Ansgarsen", "Ansgarsen"), ("Heiliger Stuhl", "Holy See"), ("XYZ", "XYZ")]
    glossary = Glossary.from_pairs(pairs, "de", "en")
    assert found(glossary, 1).keys() == {"Quellburg", "Torvik", "Vertragsplan", "ZKB"}


def test_forms_and_examples() -> None:
    first = next(one for one in suggest(ARTICLES, None, DICTIONARY) if one.text == "Ansgarsen")
    assert first.forms == ("Ansgarsen", "Ansgarsens", "Torvik Ansgarsen")
    assert first.examples == (
        "Dort traf Ansgarsen den Heiligen Stuhl.",
        "Ansgarsens Sprecher erklärte in Quellburg: Die ZKB hat den Friedensplan.",
        "Minister Torvik Ansgarsen reiste nach Quellburg.",
    )


def test_derived_nouns_and_adjectives_are_no_names() -> None:
    articles = [
        "Vorbörslich fiel der Kurs. Die Zahnlosigkeit nahm zu.",
        "Die Zahnlosigkeit des Rats. Mr Ansgarsen kam.",
    ]
    found = {one.text: one.kind for one in suggest(articles, None, DICTIONARY)}
    assert found == {"Zahnlosigkeit": "compound", "Ansgarsen": "name", "Kurs": "name"}


def test_nothing_to_suggest() -> None:
    assert suggest([], None, DICTIONARY) == []
    assert suggest(["", "Der Minister reiste."], None, DICTIONARY) == []
