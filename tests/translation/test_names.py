import pytest

from summarizer.translation.annotation import HardTerm
from summarizer.translation.hints import Hinter
from summarizer.translation.names import find_names, name_terms, without_overlaps


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("US-Außenminister Antony Blinken reist nach Genf.", {"Antony", "Blinken"}),
        ("Der Minister Fischer schwieg.", {"Fischer"}),
        ("Die Sprecherin Maria Koch antwortete.", {"Koch"}),
        ("Die blinkenden Lampen gingen aus.", set()),
        ("Am Mittwoch telefonierten beide Seiten.", set()),
        ("", set()),
    ],
)
def test_surnames_are_found_behind_titles_and_first_names(hinter: Hinter, sentence: str, names: set[str]) -> None:
    assert find_names([sentence], hinter) == names


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Dann sprach Blinken.", [HardTerm(12, 19, "Blinken", is_name=True)]),
        ("Blinkens Sprecher schwieg.", [HardTerm(0, 8, "Blinken's", is_name=True)]),
        ("Das Blinkenlicht ging aus.", []),
    ],
)
def test_a_name_found_once_is_kept_everywhere(hinter: Hinter, text: str, terms: list[HardTerm]) -> None:
    assert name_terms(text, frozenset({"Blinken"}), hinter) == terms


def test_terms_win_over_names() -> None:
    term, name, other = HardTerm(5, 9, "x"), HardTerm(8, 12, "y", is_name=True), HardTerm(0, 4, "z", is_name=True)
    assert without_overlaps([term], [name, other]) == [other, term]
