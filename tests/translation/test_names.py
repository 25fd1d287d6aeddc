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
        ("Bürgermeister Josef Steigenberger kam.", {"Josef", "Steigenberger"}),
        ("Das war Kevin Trapps Pfosten.", {"Trapp"}),
        ("Das war Tim Wieses Tor.", {"Wiese"}),
        ("Torwart Tim Wiese hielt.", {"Wiese"}),
        # What follows a name, a place or an organization is no name for all that.
        ("Es war Jeremy Corbyns Debüt.", {"Corbyn"}),
        ("In Jackson Vorstadt und China Grenzgebiete", set()),
        ("Die BBC News-App und die Delta State University Polizeichef", set()),
        ("Der Oldenburger Imbissbesitzer gab der Fed Zinsen.", set()),
        ("Eine Million Flüchtlinge und Protest Lebensmittel", set()),
        ("Chef Anlage-Stratege, Geschäftsbereichsleiterin Altenhilfe", set()),
        ("Das Allgemeine Gleichstellungsgesetz", set()),
        ("Ende August Fördermittel, in San Francisco Obdachlose", set()),
        ("Der Präsident von Südkorea traf den Außenminister zu Gesprächen.", set()),
        ("Die blinkenden Lampen gingen aus.", set()),
        ("Am Mittwoch telefonierten beide Seiten.", set()),
        ("Ursula von der Leyen und Frau von Storch kamen.", {"von der Leyen", "von Storch"}),
        ("Karl-Theodor zu Guttenberg", {"Karl-Theodor", "zu Guttenberg"}),
        (
            "Alexander van der Bellen und Karl-Heinz Müller-Lüdenscheidt",
            {"van der Bellen", "Karl-Heinz", "Müller-Lüdenscheidt"},
        ),
        ("Stefan von der Feuerwehr, Konstantin von den Grünen, Eva vom Gymnasium, die Frau von der Post", set()),
        ("Otto von Bismarck und Lars von Trier", {"von Bismarck", "von Trier"}),
        # A noun that nobody is called by is no name behind a first name.
        ("Sie warf Martin Betrug vor, da Thomas Drogen nahm.", set()),
        ("Weil Julia Blumen mag, wirft man Anna Vorwürfe hinterher.", set()),
        ("Die Richterin Sabine König sprach mit Thomas Bach.", {"Sabine", "König", "Bach"}),
        ("Peter von Hamburg, Anna zu Hause, Max von Freunden und Eva zu Ostern", set()),
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
        ("Da sprach Koch mit dem Koch.", [HardTerm(10, 14, "Koch", is_name=True)]),
        (
            "Mirjam Koch, Ilse Blinkens Freundin",
            [
                HardTerm(0, 6, "Mirjam", is_name=True),
                HardTerm(7, 11, "Koch", is_name=True),
                HardTerm(13, 17, "Ilse", is_name=True),
                HardTerm(18, 26, "Blinken's", is_name=True),
            ],
        ),
        ("Papst Johannes Koch, Maria und Josef", [HardTerm(15, 19, "Koch", is_name=True)]),
        # Places are known; those that are words, too, by what stands before them.
        ("Am Dachstein", [HardTerm(3, 12, "Dachstein", is_name=True)]),
        ("Der Rat Schönebergs schwieg.", [HardTerm(8, 19, "Schöneberg's", is_name=True)]),
        (
            "In Siegen und Weiden regnet es.",
            [HardTerm(3, 9, "Siegen", is_name=True), HardTerm(14, 20, "Weiden", is_name=True)],
        ),
        (
            "In Dortmund, Essen und auf Rügen",
            [HardTerm(13, 18, "Essen", is_name=True), HardTerm(27, 32, "Rügen", is_name=True)],
        ),
        ("Nach Siegen gab es Essen und Wangen auf den Weiden.", []),
        ("Mit von der Leyens Wahl", [HardTerm(4, 18, "von der Leyen's", is_name=True)]),
        ("Sie reist von der Leyener Straße ab.", []),
        # The dictionary has the name itself, or what English calls it.
        ("Merkel sprach in Mailand.", []),
    ],
)
def test_a_name_found_once_is_kept_everywhere(hinter: Hinter, text: str, terms: list[HardTerm]) -> None:
    assert name_terms(text, frozenset({"Blinken", "Merkel", "Mailand", "Koch", "von der Leyen"}), hinter) == terms


def test_terms_win_over_names() -> None:
    term, name, other = HardTerm(5, 9, "x"), HardTerm(8, 12, "y", is_name=True), HardTerm(0, 4, "z", is_name=True)
    assert without_overlaps([term], [name, other]) == [other, term]
