"""Negation: what was denied stays denied, and nothing else is."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.negation import check_negation

SAME = [
    ("Er kommt nicht.", "He does not come."),
    ("Er kommt nicht.", "He doesn't come."),
    ("Er kommt nicht.", "He won’t come."),
    ("Er kann nicht kommen.", "He cannot come."),
    ("Er kann nicht kommen.", "He is unable to come."),
    ("Er kam nicht.", "He failed to come."),
    ("Er wurde nicht verletzt.", "He was unhurt."),
    ("Er hat kein Geld.", "He has no money."),
    ("Er hat kein Geld.", "He lacks money."),
    ("Keiner kam.", "Nobody came."),
    ("Keine der Seiten gab nach.", "Neither side gave way."),
    ("Weder er noch sie kam.", "Neither he nor she came."),
    ("Weder er noch sie kam.", "He did not come, nor did she."),
    ("Ohne Geld ging er.", "He left without money."),
    ("Ohne Geld ging er.", "He left penniless."),
    ("Das hat er nie gesagt.", "He never said that."),
    ("Nichts geschah.", "Nothing happened."),
    ("Nichts geschah.", "There wasn't anything."),
    ("Nichtraucher leben länger.", "Non-smokers live longer."),
    ("Er kam nicht nur, er blieb.", "He came and stayed as well."),
    ("Er kam und blieb auch.", "He not only came, he stayed."),
    ("Er kam, nicht wahr?", "He came, right?"),
    ("Es fehlt an Geld.", "There is not enough money."),
    ("Das ist unklar.", "That is not clear."),
    ("Er lehnt ab.", "He says no."),
    ("Er kommt erst morgen.", "He will not come until tomorrow."),
    ("Das Lied ist Nr. 1.", "The song is No. 1."),
    ("Die arbeitslosen Männer gingen.", "The men without work left."),
    ("Er weiß nicht, ob sie kommt oder nicht.", "He does not know whether she is coming."),
    ("Er kommt, wenn es nicht regnet.", "He comes unless it rains."),
    ("Es fehlt in keiner Liste.", "It is on every list."),
    ("Sie gibt die Hoffnung nicht auf.", "She remains hopeful."),
    ("Der Akku ist geladen.", "The battery doesn't run out."),
    ("Haft und keine Anhörung, trotz der Gegner.", "Custody without a hearing, against opponents."),
    ("Nicht einmal er kam nicht.", "Not even he did not come."),
    ("Viele wissen nichts davon.", "Many are unaware of it."),
    ("Die Seite war nicht erreichbar.", "The page was inaccessible."),
    ("Sie klicken, ohne zu denken.", "They click mindlessly."),
    ("Sie gab keinen Kommentar ab.", "She declined to comment."),
    ("Es ist nicht so extrem.", "It is less extreme."),
    ("Nicht selten ist das so.", "It is often so."),
    ("Er machte keinen Hehl daraus.", "He made it plain."),
    ("Das darf nicht ohne Helfer stattfinden.", "That should not take place without helpers."),
    ("Machen wir uns nichts vor.", "Who are we kidding."),
    ("Die schlagen sich, oder?", "They beat each other, don't they?"),
    ("Komm doch mit.", "Why not come along?"),
    ("Kurz bevor er kam, ging sie.", "She left not long before he came."),
    ("Trotzdem kamen sie.", "That did not stop them from coming."),
    ("Alle kamen, nur ich nicht.", "All came except me."),
    ("„Her Father Didn't Like Me“ kam heraus.", "“Her Father Didn't Like Me” came out."),
]

DROPPED = [
    ("Er kommt nicht.", "He comes.", "nicht"),
    ("Er hat kein Geld.", "He has money.", "kein"),
    ("Weder er noch sie kam.", "Both he and she came.", "Weder"),
    ("Ohne Geld ging er.", "He left with money.", "Ohne"),
    ("Das hat er nie gesagt.", "He said that.", "nie"),
    ("Niemand kam.", "Everybody came.", "Niemand"),
    ("Nichts geschah.", "Something happened.", "Nichts"),
    ("Die Union kommt nicht.", "The union comes.", "nicht"),
    ("Nichtsdestotrotz kam er nicht.", "Nevertheless he came.", "nicht"),
]

ADDED = [
    ("Er kommt.", "He does not come.", "not"),
    ("Er kommt.", "He doesn't come.", "n't"),
    ("Er kam mit Geld.", "He came without money.", "without"),
    ("Er hat Geld.", "He has no money.", "no"),
    ("Alle kamen.", "Nobody came.", "Nobody"),
]


@pytest.mark.parametrize(("source", "target"), SAME)
def test_negation_kept(source: str, target: str) -> None:
    assert check_negation(source, target, "de", "en") == []


@pytest.mark.parametrize(("source", "target", "cue"), DROPPED)
def test_negation_dropped(source: str, target: str, cue: str) -> None:
    (finding,) = check_negation(source, target, "de", "en")
    assert (finding.kind, source[finding.start : finding.end], finding.found) == ("negation", cue, None)


@pytest.mark.parametrize(("source", "target", "cue"), ADDED)
def test_negation_added(source: str, target: str, cue: str) -> None:
    (finding,) = check_negation(source, target, "de", "en")
    assert (finding.start, finding.end, finding.expected, finding.found) == (0, len(source), "", cue)


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("He does not come.", "Er kommt nicht.", 0),
        ("He does not come.", "Er kommt.", 1),
        ("He comes.", "Er kommt nicht.", 1),
        ("He has no money.", "Ihm fehlt Geld.", 0),
    ],
)
def test_english_to_german(source: str, target: str, count: int) -> None:
    assert len(check_negation(source, target, "en", "de")) == count


def test_other_languages_are_left_alone() -> None:
    assert check_negation("Il ne vient pas.", "He comes.", "fr", "en") == []
