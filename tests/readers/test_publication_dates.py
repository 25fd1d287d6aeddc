"""Lines of dates: when an article was published, as precise as the line."""

import pytest

from summarizer.readers.dates import DateLine
from summarizer.readers.rules import load_rules


@pytest.mark.parametrize(
    ("line", "published", "updated", "sure"),
    [
        ("date 2021-12", "2021-12", None, True),
        ("2021-12-29", "2021-12-29", None, False),
        ("2021-12-29T21:30:15Z", "2021-12-29T21:30+00:00", None, True),
        ("2021-12-29T21:30+0100", "2021-12-29T21:30+01:00", None, True),
        ("29.12.2021", "2021-12-29", None, False),
        ("29. 12. 21", "2021-12-29", None, False),
        ("30. Dezember 2021", "2021-12-30", None, False),
        ("Donnerstag, 30. Dezember 2021", "2021-12-30", None, False),
        ("Do., 30. Dez. 2021", "2021-12-30", None, False),
        ("Dezember 2021", "2021-12", None, False),
        ("Stand: 29.12.2021, 21:30 Uhr", None, "2021-12-29T21:30", True),
        ("Stand: 29.12.2021 21.30 Uhr MEZ", None, "2021-12-29T21:30+01:00", True),
        ("Veröffentlicht am 29.12.2021 um 9 Uhr", "2021-12-29T09:00", None, True),
        ("Erstellt: 1.2.2024 | Aktualisiert: 3.2.2024, 12:00", "2024-02-01", "2024-02-03T12:00", True),
        ("21:30 Uhr, 29.12.2021", "2021-12-29T21:30", None, True),
        ("Stand: 7. Dezember", None, None, True),
        ("Published 3 March 2024", "2024-03-03", None, True),
        ("March 3rd, 2024 at 9:05 p.m.", "2024-03-03T21:05", None, True),
        ("Mar 3, 2024, 12:15 am", "2024-03-03T00:15", None, True),
        ("Last updated on 3 Mar 2024 14.05 GMT", None, "2024-03-03T14:05+00:00", True),
        ("31/12/2024", "2024-12-31", None, False),
        ("12/31/2024", "2024-12-31", None, False),
        ("05/06/2024", "2024", None, False),
        ("05/05/2024", "2024-05-05", None, False),
        ("Publié le 1er mars 2024 à 8h05", "2024-03-01T08:05", None, True),
        ("12 de marzo de 2024", "2024-03-12", None, False),
        ("Published 2024", "2024", None, True),
        ("31.02.2024, 12:00", None, None, True),  # a date line, though there is no such day
    ],
)
def test_line_of_dates(line: str, published: str | None, updated: str | None, sure: bool) -> None:
    assert load_rules().dates.line(line) == DateLine(published, updated, sure)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2021",
        "21:30 Uhr",
        "7. Dezember",
        "Mai",
        "Am 7. Dezember 2021 trafen sie sich",
        "Der 7. Dezember 2021",
        "12.500 Menschen",
        "Stand der Dinge 2021",
        "1.2.2024 " * 40,
        "99:99",
        "²⁹.12.2021",
    ],
)
def test_no_line_of_dates(line: str) -> None:
    assert load_rules().dates.line(line) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2021-12 Streit : Minister reisen", ("date 2021-12", "Streit : Minister reisen")),
        ("Stand: 2.3.2024 Minister reisen ab", ("Stand: 2.3.2024", "Minister reisen ab")),
        ("2024-03-02 | Minister reisen ab", ("2024-03-02", "Minister reisen ab")),
        ("7. Dezember 2021 – der Tag der Wende", None),
        ("2024: Das Jahr der Wahlen", None),
        ("Date mit dem Minister", None),
        ("date 2021-12", None),
    ],
)
def test_date_in_front_of_a_headline(text: str, expected: tuple[str, str] | None) -> None:
    assert load_rules().dates.leading(text) == expected
