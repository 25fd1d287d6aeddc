"""What the model is asked for where a translation lacks a number, date or name."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity import check
from summarizer.translation.hints import Hinter
from summarizer.translation.lost import lost_figures, lost_names, lost_surnames
from summarizer.translation.model import Finding

LOST = [
    # German, a translation that lacks something, the German words and the English ones in their place
    ("Er reiste 300 Meilen.", "He travelled.", [("300", "300")]),
    ("Es kostet 3,5 Millionen Euro.", "It costs a lot.", [("3,5 Millionen", "3.5 million")]),
    ("Der FTSE100 Index fiel.", "The FTSE 100100 index fell.", [("100", "100")]),
    ("Luxemburg wurde 1957 Mitglied.", "Luxembourg became a member.", [("1957", "in 1957")]),
    ("Im Jahr 2001 kam er.", "He came.", [("Im Jahr 2001", "in 2001")]),
    ("Seit 2011 ist das so.", "It is so.", [("Seit 2011", "since 2011")]),
    ("Es kamen 1950 Soldaten.", "Soldiers came.", [("1950", "1950")]),
    ("Das war zwischen 1950 und 1960.", "It was then.", [("1950", "1950"), ("1960", "1960")]),
    ("Sie fliegt seit den 1970er Jahren.", "It flies.", [("seit den 1970er Jahren", "since the 1970s")]),
    ("Die 90er-Jahre waren gut.", "The years were good.", [("90er-Jahre", "the 90s")]),
    ("Um 13.15 Uhr kam er.", "He came at 1:15 a.m.", [("Um 13.15 Uhr", "at 1:15 p.m.")]),
    ("Um halb acht kam er.", "He came.", [("Um halb acht", "at 7:30")]),
    ("Am Abend um halb acht kam er.", "He came.", [("um halb acht", "at 7:30 p.m.")]),
    ("Gegen 8 Uhr abends kam er.", "He came.", [("Gegen 8 Uhr abends", "at about 8 p.m.")]),
    ("Bis 24 Uhr blieb er.", "He stayed.", [("Bis 24 Uhr", "until midnight")]),
    ("Am Montag kam er.", "He came on Tuesday.", [("Am Montag", "on Monday")]),
    ("Er kam am 5. September 2011.", "He came.", [("am 5. September 2011", "on 5 September 2011")]),
    (
        "Er kam am 5. September um 9 Uhr.",
        "He came.",
        [("am 5. September", "on 5 September"), ("um 9 Uhr", "at 9 a.m.")],
    ),
    ("Es stand 2:0 für sie.", "They were second.", [("2:0", "2:0")]),
    ("Das war die Saison 2008/2009.", "It was the 2009 season.", [("2008/2009", "2008/2009")]),
    ("Er kam mit drei Leuten.", "He came with three people.", []),
    ("Er kam.", "He came with three people.", []),
]


@pytest.mark.parametrize(("source", "target", "terms"), LOST)
def test_what_is_lost_is_asked_for_in_english(source: str, target: str, terms: list[tuple[str, str]]) -> None:
    found = lost_figures(source, check(source, target, "de", "en"), "de", "en")
    assert [(source[term.start : term.end], term.target) for term in found] == terms


def test_other_languages_get_the_number_alone() -> None:
    source = "She came in 2011."
    (term,) = lost_figures(source, check(source, "Elle est venue.", "en", "fr"), "en", "fr")
    assert (source[term.start : term.end], term.target) == ("2011", "2011")


def test_lost_names_are_asked_for_as_the_dictionary_has_them(hinter: Hinter) -> None:
    def lost(text: str, kind: str = "name") -> Finding:
        return Finding(kind, 0, len(text), text, None, f"{text} is missing")

    words = ("Russland", "Lufthansa", "Bayern", "Wertschenko", "Reiseort", "nordischen", "")
    findings = [*map(lost, words), lost("1957", "number")]
    assert [term.target for term in lost_names(findings, hinter)] == ["Russia", "Lufthansa", "Bayern"]
    assert lost_surnames("Das sagte Oksana Wertschenko am Reiseort.", findings, hinter) == ["Wertschenko"]
