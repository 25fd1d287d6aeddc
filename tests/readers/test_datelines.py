"""Datelines in front of the first sentence."""

import pytest

from summarizer.readers.rules import load_rules

REST = "Die Gespräche gehen weiter."


@pytest.mark.parametrize(
    ("start", "dateline"),
    [
        ("Washington (dpa) – ", "Washington (dpa)"),
        ("Washington (dpa) - ", "Washington (dpa)"),
        ("Washington (dpa). ", "Washington (dpa)"),
        ("Washington (dpa): ", "Washington (dpa)"),
        ("Washington (dpa) ", "Washington (dpa)"),
        ("Bad Ems (dpa/lrs) - ", "Bad Ems (dpa/lrs)"),
        ("Frankfurt/Main (dpa-AFX) - ", "Frankfurt/Main (dpa-AFX)"),
        ("Genf/New York (epd). ", "Genf/New York (epd)"),
        ("Rio de Janeiro (AFP/dpa) — ", "Rio de Janeiro (AFP/dpa)"),
        ("St. Petersburg (Reuters) – ", "St. Petersburg (Reuters)"),
        ("BERLIN, 12. Mai (AFP) - ", "BERLIN, 12. Mai (AFP)"),
        ("Berlin, 14. Mrz (Reuters) - ", "Berlin, 14. Mrz (Reuters)"),
        ("MOSCOW, May 3, 2024 (TASS) — ", "MOSCOW, May 3, 2024 (TASS)"),
        ("LONDON (Reuters) – ", "LONDON (Reuters)"),
        ("BERLIN taz | ", "BERLIN taz"),
        ("Berlin dpa – ", "Berlin dpa"),
        ("(dpa) - ", "(dpa)"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_an_agency_vouches_anywhere(start: str, dateline: str, first: bool) -> None:
    found = load_rules().datelines.split(start + REST, first=first)
    assert found
    assert (found.text, found.story, found.strong) == (dateline, REST, True)


@pytest.mark.parametrize(
    ("start", "dateline"),
    [
        ("Washington ", "Washington"),
        ("New York ", "New York"),
        ("Kiew/Moskau ", "Kiew/Moskau"),
        ("WASHINGTON ", "WASHINGTON"),
        ("Berlin – ", "Berlin"),
        ("BERLIN -- ", "BERLIN"),
        ("Tel Aviv. ", "Tel Aviv"),
        ("WASHINGTON, May 12 — ", "WASHINGTON, May 12"),
        ("Genf, 3. März 2024. ", "Genf, 3. März 2024"),
        ("Oberhof, 3. März – ", "Oberhof, 3. März"),
        ("(AFP) ", "(AFP)"),
    ],
)
def test_less_is_asked_of_the_first_paragraph(start: str, dateline: str) -> None:
    datelines = load_rules().datelines
    found = datelines.split(start + REST, first=True)
    assert found
    assert (found.text, found.story, found.strong) == (dateline, REST, False)
    assert datelines.split(start + REST, first=False) is None


@pytest.mark.parametrize(
    ("text", "story"),
    [
        ("Washington US-Präsidentin Muster reist.", "US-Präsidentin Muster reist."),
        ("Brüssel EU-Diplomaten zögern.", "EU-Diplomaten zögern."),
        ("Moskau Russland will reden.", "Russland will reden."),
        ("Berlin Bundeskanzlerin Muster reist.", "Bundeskanzlerin Muster reist."),
        ("London The talks go on.", "The talks go on."),
        ("PARIS France will host talks.", "France will host talks."),
    ],
)
def test_place_run_together_with_the_lead(text: str, story: str) -> None:
    found = load_rules().datelines.split(text, first=True)
    assert found
    assert found.story == story


@pytest.mark.parametrize(
    "text",
    [
        "Washington Post und andere Zeitungen klagen.",
        "Washington will reden.",
        "Berlin – die Hauptstadt – wächst.",
        "Berlin – Hauptstadt der Diplomaten – wächst.",
        "Berlin Alexanderplatz liegt in der Mitte.",
        "Paris Agreement targets are on the agenda.",
        "New York Times journalists were there.",
        "Paris. London. Rom. Überall wird geredet.",
        "Angela Beispiel (SPD) – Ministerin seit 2021 – reist ab.",
        "Montag, 12. Mai – Die Delegation trifft ein.",
        "Im Sommer, 3. Juli – Die Delegation trifft ein.",
        "Die Deutsche Presse-Agentur (dpa) meldet den Tod.",
        "Nato (dpa)",
        "Kiew: Wir sind bereit.",
        "Wien",
        "",
        "– Die Delegation trifft ein.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert load_rules().datelines.split(text, first=True) is None


def test_full_date_is_read() -> None:
    found = load_rules().datelines.split("GENF, 3. März 2024 (dpa) - " + REST, first=True)
    assert found
    assert found.published == "2024-03-03"
