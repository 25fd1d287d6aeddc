from __future__ import annotations

import pytest

from summarizer.rendering.typography import long_date, moment, number, quotation_marks, quoted


@pytest.mark.parametrize(
    ("published", "german", "english"),
    [
        ("2021", "2021", "2021"),
        ("2021-03", "März 2021", "March 2021"),
        ("2021-12-01", "1. Dezember 2021", "1 December 2021"),
        ("2021-12-30T09:05+01:00", "30. Dezember 2021, 9.05 Uhr", "30 December 2021, 09:05"),
        ("2021-12-30T00:00:00Z", "30. Dezember 2021, 0.00 Uhr", "30 December 2021, 00:00"),
        ("2021-13-01", "2021-13-01", "2021-13-01"),
        ("gestern", "gestern", "gestern"),
        ("", "", ""),
    ],
)
def test_dates(published: str, german: str, english: str) -> None:
    assert long_date(published, "de") == german
    assert long_date(published, "en") == english


def test_a_date_in_a_language_without_a_style_is_left_alone() -> None:
    assert long_date("2021-12-30T09:05+01:00", "fr") == "2021-12-30"


@pytest.mark.parametrize(
    ("published", "point"),
    [
        ("2021", "2021-01-01T00:00:00+00:00"),
        ("2021-12", "2021-12-01T00:00:00+00:00"),
        ("2021-12-30T09:15", "2021-12-30T09:15:00+00:00"),
        ("2021-12-30T09:15:20.5+01:00", "2021-12-30T09:15:20.500000+01:00"),
    ],
)
def test_points_in_time(published: str, point: str) -> None:
    found = moment(published)
    assert found is not None
    assert found.isoformat() == point


@pytest.mark.parametrize("published", [None, "", "gestern", "2021-13", "2021-02-30", "0000", "2021-12-30T99:99"])
def test_no_points_in_time(published: str | None) -> None:
    assert moment(published) is None


def test_numbers() -> None:
    assert [number(1240, language) for language in ("de", "en", "fr")] == ["1.240", "1,240", "1\u202f240"]
    assert quoted("ja", "de") + quoted("yes", "en") == "„ja““yes”"


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ('Er sagt "ja" und "nein".', "Er sagt „ja“ und „nein“.", "Er sagt “ja” und “nein”."),
        ("„Ja“, sagt er.", "„Ja“, sagt er.", "“Ja”, sagt er."),
        ("“Yes,” he says.", "„Yes,“ he says.", "“Yes,” he says."),
        ("»Ja«, sagt er.", "„Ja“, sagt er.", "“Ja”, sagt er."),
        ("Er sagt « oui ».", "Er sagt „oui“.", "Er sagt “oui”."),
        ('("ja")', "(„ja“)", "(“ja”)"),
        ('Das "Wort"-Spiel', "Das „Wort“-Spiel", "Das “Wort”-Spiel"),
        ('Der Zitatanfang: "Wir', "Der Zitatanfang: „Wir", "Der Zitatanfang: “Wir"),
        ('gehen." Und', "gehen.“ Und", "gehen.” Und"),
        ('Ein 5" langes Rohr', 'Ein 5" langes Rohr', 'Ein 5" langes Rohr'),
        ("it's ‘so’", "it's ‘so’", "it's ‘so’"),
        ("", "", ""),
    ],
)
def test_quotation_marks(text: str, german: str, english: str) -> None:
    assert quotation_marks(text, "de") == german
    assert quotation_marks(text, "en") == english
    assert quotation_marks(text, "fr") == text
