"""What number words, times and spellings are read as."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.clock import read_clocks
from summarizer.translation.fidelity.numerals import Role, numeral
from summarizer.translation.fidelity.romanize import sound


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zwei", 2), ("dreiundzwanzig", 23), ("einundneunzig", 91), ("hundert", 100), ("zweihundertfünfzig", 250),
        ("tausend", 1000), ("dreitausendfünfhundert", 3500), ("hunderttausend", 100_000), ("zweieinhalb", 2.5),
        ("anderthalb", 1.5), ("eindreiviertel", 1.75), ("vierköpfige", 4), ("Achtzigjährige", 80), ("dreißig", 30),
        ("fünftägigen", 5),
    ],
)  # fmt: skip
def test_german_cardinals(word: str, value: float) -> None:
    assert numeral(word, "de") == (Role.CARDINAL, value, None)


@pytest.mark.parametrize(
    ("word", "role", "value"),
    [
        ("erste", Role.ORDINAL, 1), ("dritten", Role.ORDINAL, 3), ("siebte", Role.ORDINAL, 7),
        ("einundzwanzigsten", Role.ORDINAL, 21), ("zweitgrößte", Role.ORDINAL, 2), ("Drittel", Role.FRACTION, 1 / 3),
        ("Hunderte", Role.INDEFINITE, 100), ("neunziger", Role.DECADE, 90), ("zweimal", Role.PARAPHRASE, 2),
        ("verdreifacht", Role.PARAPHRASE, 3), ("Viertelfinale", Role.PARAPHRASE, 0.25), ("Acht", Role.PARAPHRASE, 8),
    ],
)  # fmt: skip
def test_other_german_numbers(word: str, role: Role, value: float) -> None:
    found = numeral(word, "de")
    assert found is not None
    assert (found.role, found.value) == (role, pytest.approx(value))


@pytest.mark.parametrize("word", ["ein", "eine", "einer", "erst", "einst", "und", "Zeit", "Mitte", "Eltern"])
def test_german_words_that_are_no_numbers(word: str) -> None:
    assert numeral(word, "de") is None


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("um 21.30 Uhr", "de", {1290}),
        ("um 9 Uhr", "de", {540}),
        ("um 8 Uhr abends", "de", {1200}),
        ("am Montagabend gegen 8 Uhr", "de", {1200}),
        ("am Abend kam er um 8 Uhr", "de", {480, 1200}),
        ("am Abend sagte er, es sei um 8 Uhr", "de", {480}),
        ("um 8 Uhr, am Abend war es aus", "de", {480}),
        ("um 8 Uhr am Morgen, nicht am Abend", "de", {480}),
        ("beim Mittagessen um 12.30 Uhr", "de", {750}),
        ("am Abend des 3. Mai kam er um 9 Uhr", "de", {540, 1260}),
        ("Morgen um halb acht", "de", {450, 1170}),
        ("Er kommt morgen um halb acht", "de", {450, 1170}),
        ("Er kommt heute morgen um halb acht", "de", {450}),
        ("am Morgen um halb acht", "de", {450}),
        ("am Freitagmorgen kam er um halb acht", "de", {450}),
        ("um 12 Uhr nachts", "de", {0}),
        ("um 2 Uhr in der Nacht", "de", {120}),
        ("um 11 Uhr nachts", "de", {1380}),
        ("um 24 Uhr", "de", {0}),
        ("am Abend um halb acht", "de", {1170}),
        ("am Abend kam er um halb acht", "de", {1170}),
        ("um halb eins nachts", "de", {30}),
        ("um drei viertel neun", "de", {525, 1245}),
        ("um fünf vor halb acht", "de", {445, 1165}),
        ("Viertel nach Mitternacht", "de", {15}),
        ("half past midnight", "en", {30}),
        ("a quarter to noon", "en", {705}),
        ("um halb zehn", "de", {570, 1290}),
        ("Viertel vor drei", "de", {165, 885}),
        ("at 9:30 p.m.", "en", {1290}),
        ("at 12 a.m.", "en", {0}),
        ("at half past nine", "en", {570, 1290}),
        ("at noon", "en", {720}),
        ("at 0900 GMT", "en", {540}),
    ],
)
def test_times(text: str, language: str, minutes: set[int]) -> None:
    (clock,) = read_clocks(text, language)
    assert clock.minutes == minutes


@pytest.mark.parametrize(
    ("text", "language", "first", "second"),
    [
        ("von 9 bis 11 Uhr", "de", {540}, {660}),
        ("von 22 bis 6 Uhr", "de", {1320}, {360}),
        ("von 8 bis 10 Uhr abends", "de", {1200}, {1320}),
        ("from 9 to 11 a.m.", "en", {540}, {660}),
        ("from 9 to 6 p.m.", "en", {540, 1260}, {1080}),
        ("from 10 to 6 a.m.", "en", {600}, {360}),
    ],
)
def test_a_range_of_times_is_two(text: str, language: str, first: set[int], second: set[int]) -> None:
    assert [clock.minutes for clock in read_clocks(text, language)] == [first, second]


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Selenskyj", "Zelenskyy"), ("Lawrow", "Lavrov"), ("Chruschtschow", "Khrushchev"), ("Tschernobyl", "Chernobyl"),
        ("Aserbaidschan", "Azerbaijan"), ("Jelzin", "Yeltsin"), ("Konstanz", "Constance"),
    ],
)  # fmt: skip
def test_spellings_that_sound_alike(german: str, english: str) -> None:
    assert sound(german) == sound(english)
