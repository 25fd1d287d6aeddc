"""Names: each has to come through, as it is, in its English form, or in another transliteration."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.names import check_names


class Words:
    """A dictionary of a few words."""

    def __init__(self, **readings: tuple[str, ...]) -> None:
        self._readings = readings

    def readings(self, word: str) -> tuple[str, ...]:
        return self._readings.get(word, ()) or self._readings.get(word[:1].swapcase() + word[1:], ())


LEXICON = Words(
    Genf=("Geneva",),
    Deutschland=("Germany",),
    Polen=("Poland",),
    Angela=("Angela",),
    Merkel=("Merkel",),
    Antony=("Antony", "Anthony"),
    Berlin=("Berlin",),
    Biden=("Biden",),
    Putin=("Putin",),
    Problem=("problem",),
    Kanzlerin=("chancellor",),
    Regierung=("government",),
    Minister=("minister",),
    Blinken=("flashing", "blink"),
    blinken=("blink",),
    Straße=("street",),
    Bau=("construction",),
    Straßen=("streets",),
    Treffen=("meeting",),
    Weiße=("White",),
    weiße=("white",),
    Haus=("house",),
    Vereinten=("United",),
    vereinten=("united",),
    Nationen=("Nations", "nations"),
    Montag=("Monday",),
    Mann=("man",),
    Männer=("men",),
    Leute=("people",),
    heute=("today",),
    kam=("came",),
    aber=("but",),
    nach=("to",),
    spricht=("speaks",),
    Stadt=("city",),
    Krieg=("war",),
    Division=("Division",),
    Divisionen=("divisions",),
    Rico=("Rico",),
    liefers=("delivery",),
    spanischen=("Spanish",),
    Ecuador=("Ecuador",),
    Florida=("Florida",),
)

SAME = [
    ("Gestern kam Angela Merkel.", "Yesterday Angela Merkel came."),
    ("Gestern kam Angela Merkel.", "Yesterday Merkel came."),
    ("Gestern kam Merkels Minister.", "Merkel's minister came yesterday."),
    ("Sie reist nach Genf.", "She travels to Geneva."),
    ("Sie reist nach Deutschland.", "She travels to the German border."),
    ("Heute spricht Selenskyj.", "Zelenskyy speaks today."),
    ("Heute spricht Lawrow.", "Lavrov speaks today."),
    ("Heute spricht Chruschtschow.", "Khrushchev speaks today."),
    ("Er war in Tschernobyl.", "He was in Chernobyl."),
    ("Er war in Aserbaidschan.", "He was in Azerbaijan."),
    ("Da ist das Problem.", "There it is."),
    ("Da ist der Straßenbau.", "There they build."),
    ("Da ist die Verordnung.", "There it is."),
    ("Die Merkel-Regierung kam.", "Merkel's government came."),
    ("Heute spricht Gürbüz.", "Gurbuz speaks today."),
    ("Heute spricht Müller-Lüdenscheidt.", "Mueller-Luedenscheidt speaks today."),
    ("Er lebt in New South Wales.", "He lives in NSW."),
    ("Er trat ans Dispatch.", "He came to the despatch box."),
    ("Er lebt in Braunschweig.", "He lives in Brunswick."),
    ("Heute spricht man in Berlin.", "Berlin speaks today."),
    ("Heute spricht man in Florida.", "They speak in Miami, Fla., today."),
    ("Er lebt in New South Wales.", "He lives in N.S.W. today."),
    ("Er lebt in Puerto Rico.", "He is a Puerto Rican."),
    ("Da sind die Kopten.", "There are the Coptic people."),
    ("Da sind die Kärntner.", "There are the people born in Kaernten."),
    ("Der Mann aus Ecuador kam nach Ecuador.", "The Ecuadorian man came to Ecuador with Great care."),
    ("Da ist die Division.", "There are the troops."),
    ("Da ist ein nordhessischer Mann.", "There is a man from north Hessen."),
    ("Der Merkel- und Straßenbau kam.", "The construction came."),
    ("Er lebt in Berlin am Hofmeyr.", "He lives in Berlin."),
    ("Da kam Hans Mann aus der Stadt.", "Hans Mann came out of the city."),
    ("Da kam Wladimir Klitschkos Mann.", "There came Vladimir Klitschko's man."),
    ("Da ist der Verbandsbau.", "There is the house of the Association."),
    ("Sie spricht im spanischen Haus.", "She speaks in Spain's house."),
    ("Sie spricht im Ostmelanesierhaus.", "She speaks in the house of the Melanesians."),
]

WRONG = [
    ("Gestern kam Angela Merkel.", "Yesterday a certain Angela Schulz came.", "Merkel", "Schulz"),
    ("Gestern kam Angela Merkel.", "Yesterday she came.", "Angela Merkel", None),
    ("Sie reist nach Genf.", "She travels to Vienna.", "Genf", "Vienna"),
    ("Sie reist nach Genf.", "She travels there.", "Genf", None),
    ("Heute spricht Biden mit Putin.", "Biden speaks today.", "Putin", None),
    ("Heute spricht Selenskyj.", "Today it is Lavrov who speaks.", "Selenskyj", "Lavrov"),
    ("Heute spricht Hofmeyr.", "The man speaks today.", "Hofmeyr", None),
    ("Da ist Hofmeyr, da ist Merkel.", "There is Hofmeyr, there she is.", "Merkel", None),
    # Behind a first name stands a surname, of which neither a word of the dictionary nor a half will do.
    ("Da kam Jan Josef Liefers.", "There Jan Josef delivery came.", "Liefers", None),
    ("Da kam Jörg Roßkopf.", "There Jörg Roß head came.", "Roßkopf", None),
    ("Da ist die Division.", "There is Brandvold.", "Division", "Brandvold"),
    ("Da spricht der Florida-Mann.", "There speaks the Malawi man.", "Florida", "Malawi"),
]


@pytest.mark.parametrize(("source", "target"), SAME)
def test_a_name_that_came_through(source: str, target: str) -> None:
    assert check_names(source, target, "de", "en", LEXICON) == []


@pytest.mark.parametrize(("source", "target", "name", "found"), WRONG)
def test_a_name_that_is_lost_or_another(source: str, target: str, name: str, found: str | None) -> None:
    findings = check_names(source, target, "de", "en", LEXICON)
    assert [(f.kind, source[f.start : f.end], f.found) for f in findings] == [("name", name, found)]


def test_a_term_is_no_name_in_another_place() -> None:
    source, target = "Die Regierung kam nach Genf.", "The Federal Government came."
    (finding,) = check_names(source, target, "de", "en", LEXICON, terms=("Federal Government",))
    assert (source[finding.start : finding.end], finding.found) == ("Genf", None)


def test_names_that_are_known_need_no_dictionary() -> None:
    source = "Heute spricht Blinken mit Wolf."
    assert check_names(source, "Blinken speaks to Wolf today.", "de", "en", None, ("Blinken", "Wolf")) == []
    (finding,) = check_names(source, "Blinken's wolf speaks today.", "de", "en", None, ("Blinken", "Wolf"))
    assert (source[finding.start : finding.end], finding.expected) == ("Wolf", "Wolf")


def test_known_names_hold_for_every_language() -> None:
    assert len(check_names("Salih konuştu.", "He spoke.", "tr", "en", None, ("Salih",))) == 1
    assert check_names("Salih konuştu.", "Salih spoke.", "tr", "en", None, ("Salih",)) == []


def test_a_known_name_in_the_genitive() -> None:
    assert check_names("Blinkens Reise", "Blinken's journey", "de", "en", None, ("Blinken's",)) == []


def test_without_a_dictionary_nothing_is_guessed() -> None:
    assert check_names("Sie reist nach Genf.", "She travels.", "de", "en", None) == []


def test_english_to_german_uses_the_dictionary_backwards() -> None:
    assert check_names("She flew to Geneva.", "Sie flog nach Genf.", "en", "de", LEXICON) == []
    assert check_names("She met Merkel in Berlin.", "Sie traf Merkel in Berlin.", "en", "de", LEXICON) == []
    (finding,) = check_names("She met Hofmeyr in Berlin.", "Sie traf Schulz in Berlin.", "en", "de", LEXICON)
    assert (finding.expected, finding.found) == ("Hofmeyr", "Schulz")
