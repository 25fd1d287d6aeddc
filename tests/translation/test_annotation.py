import pytest

from summarizer.translation.annotation import Annotator, HardTerm, Readings, TermForm, select_hard_terms
from summarizer.translation.hints import Hinter

TEMPLATES = {
    "hard_term": "⟦ {target}⇒ {target}⟧",
    "soft_hint": "{source}⟦ {target}⟧",
    "soft_hint_two": "{source}⟦ {target} / {other}⟧",
}
TEXT = "Wie das Auswärtige Amt mitteilte, endete das Treffen."
TERM = HardTerm(8, 22, "Federal Foreign Office")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (TermForm.TARGET, "Wie das⟦ Federal Foreign Office⇒ Federal Foreign Office⟧ mitteilte, endete das Treffen."),
        (TermForm.SOURCE, "Wie das⟦ Auswärtige Amt⇒ Federal Foreign Office⟧ mitteilte, endete das Treffen."),
        (TermForm.BARE, "Wie das Federal Foreign Office mitteilte, endete das Treffen."),
    ],
)
def test_forms_of_a_hard_term(hinter: Hinter, form: TermForm, expected: str) -> None:
    assert Annotator(TEMPLATES, hinter).annotate(TEXT, [TERM], form, Readings.NONE) == expected


def test_no_hint_inside_a_term(hinter: Hinter) -> None:
    annotator = Annotator(TEMPLATES, hinter)
    assert annotator.annotate("Die Einbestellung.", []) == "Die Einbestellung⟦ summons⟧."
    assert annotator.annotate("Die Einbestellung.", [HardTerm(4, 17, "call")]) == "Die⟦ call⇒ call⟧."


def test_a_term_at_the_start(hinter: Hinter) -> None:
    written = Annotator(TEMPLATES, hinter).annotate("Kiew schwieg.", [HardTerm(0, 4, "Kyiv")], readings=Readings.NONE)
    assert written == "⟦ Kyiv⇒ Kyiv⟧ schwieg."


def test_the_first_reading_alone(hinter: Hinter) -> None:
    annotator = Annotator(TEMPLATES, hinter)
    text = "Der Sprecher bestätigte die Einbestellung."
    assert " / " in annotator.annotate(text, [])
    assert " / " not in annotator.annotate(text, [], readings=Readings.FIRST)


def test_glossary_terms_go_before_names_and_long_ones_before_short() -> None:
    terms = [HardTerm(0, 9, "a", is_name=True), HardTerm(10, 12, "b"), HardTerm(13, 20, "c"), HardTerm(21, 25, "d")]
    assert [term.target for term in select_hard_terms(terms)] == ["c", "d", "b"]


def test_terms_beyond_the_third_stand_bare(hinter: Hinter) -> None:
    text = "Kiew, Genf, Wien und Rom."
    terms = [HardTerm(0, 4, "Kyiv"), HardTerm(6, 10, "Geneva"), HardTerm(12, 16, "Vienna"), HardTerm(21, 24, "Rome")]
    written = Annotator(TEMPLATES, hinter).annotate(text, terms, readings=Readings.NONE)
    assert written == "⟦ Kyiv⇒ Kyiv⟧,⟦ Geneva⇒ Geneva⟧,⟦ Vienna⇒ Vienna⟧ und Rome."
