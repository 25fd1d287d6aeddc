"""What is asked of the model for a term, and the articles around it."""

from __future__ import annotations

import pytest

from summarizer.glossary import Glossary
from summarizer.translation.annotation import HardTerm
from summarizer.translation.hints import Hinter
from summarizer.translation.terms import drop_copies, fit_articles, hard_terms

GLOSSARY = Glossary.from_pairs(
    [
        ("Nato", "NATO"),
        ("Außenminister", "foreign minister"),
        ("Kiew", "Kyiv"),
        ("Auswärtiges Amt", "Federal Foreign Office"),
    ],
    source="de",
    target="en",
)


@pytest.mark.parametrize(
    ("text", "word", "target"),
    [
        ("Das Auswärtige Amt schweigt.", "Auswärtige Amt", "Federal Foreign Office"),
        ("Die Nato-Staaten tagen.", "Nato-Staaten", "NATO states"),
        ("Der Nato-Außenminister spricht.", "Nato-Außenminister", "NATO foreign minister"),
        ("Er lobt Kiews Bürgermeister.", "Kiews", "Kyiv's"),
        ("Die Straßen Kiews sind leer.", "Kiews", "Kyiv"),
    ],
)
def test_the_english_of_the_whole_word(hinter: Hinter, text: str, word: str, target: str) -> None:
    (term,) = hard_terms(text, GLOSSARY.find(text), hinter, "en")
    assert (text[term.start : term.end], term.target.lower()) == (word, target.lower())


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Julia Yulia Svyrydenko came.", "Yulia Svyrydenko came."),
        ("Yulia Svyrydenko Swyrydenko came.", "Yulia Svyrydenko came."),
        ("Julia and Yulia Svyrydenko came.", "Julia and Yulia Svyrydenko came."),
        ("Julia came.", "Julia came."),
    ],
)
def test_what_was_copied_of_a_term_goes(target: str, expected: str) -> None:
    assert drop_copies(target, "Julia Swyrydenko kam.", [HardTerm(0, 16, "Yulia Svyrydenko")]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a exchange of prisoners", "an exchange of prisoners"),
        ("an NATO state and a EU state", "a NATO state and an EU state"),
        ("a hour, an house, a honest answer", "an hour, a house, an honest answer"),
        ("an European idea, an one-off, an UN envoy", "a European idea, a one-off, a UN envoy"),
        ("a SPD politician", "an SPD politician"),
        ("A ambassador spoke", "An ambassador spoke"),
        ("Vitamin A is, plan A and b", "Vitamin A is, plan A and b"),
        (
            "a 8-year-old, a 11-day strike, a 18,000-strong force",
            "an 8-year-old, an 11-day strike, an 18,000-strong force",
        ),
        ("an 1-0 win, an 110-page report, an 48-hour strike", "a 1-0 win, a 110-page report, a 48-hour strike"),
        ("a unidentified man, a uninhabited island", "an unidentified man, an uninhabited island"),
        ("a unimportant, a unionized, a unanimous vote", "an unimportant, a unionized, a unanimous vote"),
        ("a Uruguayan, an uranium plant, a urban area", "a Uruguayan, a uranium plant, an urban area"),
        ("an utopian, an utility, a utter failure", "a utopian, a utility, an utter failure"),
        ("a onerous task, an ubiquitous one", "an onerous task, a ubiquitous one"),
        ("an UNESCO site, an UEFA official, a RAF base", "a UNESCO site, a UEFA official, an RAF base"),
    ],
)
def test_articles(text: str, expected: str) -> None:
    assert fit_articles(text) == expected
