"""Datelines in front of the first sentence."""

import pytest

from summarizer.readers import read_text
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
        ("Halle (Saale) (dpa/sa) - ", "Halle (Saale) (dpa/sa)"),
        ("Bad Homburg v.d. Höhe (dpa) - ", "Bad Homburg v.d. Höhe (dpa)"),
        ("Neustadt a. d. Aisch (dpa) - ", "Neustadt a. d. Aisch (dpa)"),
        ("Rothenburg ob der Tauber (dpa) - ", "Rothenburg ob der Tauber (dpa)"),
        ("BERLIN/DPA - ", "BERLIN/DPA"),
        ("Berlin (DPA/AFP/jW). ", "Berlin (DPA/AFP/jW)"),
        ("Berlin, 12.05.2026 (dpa) - ", "Berlin, 12.05.2026 (dpa)"),
        ("Berlin, den 12. Mai 2026 (ots) - ", "Berlin, den 12. Mai 2026 (ots)"),
        ("NAIROBI (Thomson Reuters Foundation) - ", "NAIROBI (Thomson Reuters Foundation)"),
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
        ("Berlin, 12.05.2026 - ", "Berlin, 12.05.2026"),
        ("Washington, D.C. – ", "Washington, D.C"),
        ("WASHINGTON, DC — ", "WASHINGTON, DC"),
        ("Frankfurt (Oder) – ", "Frankfurt (Oder)"),
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
        "Nato/AP - Die Delegation trifft ein.",
        "Angela Beispiel (SPD), 3. Mai – Die Delegation trifft ein.",
        "Angela Beispiel (SPD) - Ministerin in Berlin - reist ab.",
        "Halle (Saale) – die Stadt der Salzsieder – wächst.",
        "Washington, D.C. – die Hauptstadt – wächst.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert load_rules().datelines.split(text, first=True) is None


def test_full_date_is_read() -> None:
    found = load_rules().datelines.split("GENF, 3. März 2024 (dpa) - " + REST, first=True)
    assert found
    assert found.published == "2024-03-03"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Berlin, 12. Mai 2026", "2026-05-12"),
        ("Berlin, den 12. Mai 2026", "2026-05-12"),
        ("Bad Musterstadt, 12.05.2026", "2026-05-12"),
        ("Genf, 3. März", None),
    ],
)
def test_place_and_date_on_a_line_of_their_own(line: str, published: str | None) -> None:
    article = read_text(f"Drei Milliarden für Wohnungen\n\n{line}\n\nDas Ministerium fördert den Bau. {REST}\n")
    assert (article.headline, article.dateline, article.published) == (
        "Drei Milliarden für Wohnungen",
        line,
        published,
    )
    assert article.text == f"Das Ministerium fördert den Bau. {REST}"


@pytest.mark.parametrize(
    "line",
    [
        "Anna Muster, 12. Mai 2026",
        "Montag, 12. Mai 2026",
        "Im Sommer, 3. Juli 2025",
        "Pressemitteilung, 12. Mai 2026",
        "Interview, 12. Mai 2026",
        "Das Treffen in Genf, 3. März 2024",
        "Genf, 3. März 2024 –",
        "Musterstadt, 3. März",
    ],
)
def test_no_place_and_date(line: str) -> None:
    assert load_rules().datelines.date_with_place(line) is None


def test_places_and_dates_over_the_entries_of_a_chronicle_are_headlines() -> None:
    dates = ["Genf, 7. Dezember 2021", "Wien, 10. Januar 2022"]
    story = ["Die wichtigsten Treffen im Überblick.", dates[0], "Beide reden.", dates[1], "Beide reden wieder."]
    article = read_text("\n\n".join(["Zwei Jahre Verhandlungen", *story]))
    assert [paragraph.text for paragraph in article.paragraphs] == story[::2]
    assert [item.text for item in article.furniture if item.kind == "headline"][1:] == dates
    assert article.dateline is None
