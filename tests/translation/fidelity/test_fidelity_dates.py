"""Weekdays, months and days of the month."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.dates import check_dates

SAME = [
    ("Am 7. Dezember kam er.", "He came on December 7."),
    ("Am 7. Dezember kam er.", "He came on 7 December."),
    ("Am 7. Dezember kam er.", "He came on Dec. 7th."),
    ("Am 7. Dezember kam er.", "He came on the seventh of December."),
    ("Am 7. Dezember 2021 kam er.", "He came on December 7, 2021."),
    ("Am 7.12.2021 kam er.", "He came on 7 December 2021."),
    ("Am 7.12.2021 kam er.", "He came on 12/7/2021."),
    ("Am 07.12. kam er.", "He came on December 7."),
    ("Am siebten Dezember kam er.", "He came on December 7."),
    ("Am Montagabend kam er.", "He came on Monday evening."),
    ("Am Montag kam er.", "He came on Mon."),
    ("Er kommt montags.", "He comes on Mondays."),
    ("Am Sonnabend kam er.", "He came on Saturday."),
    ("Das Freitagsgebet begann.", "Friday prayers began."),
    ("Im Mai kam er.", "He came in May."),
    ("Im Jänner kam er.", "He came in January."),
    ("Mitte Juni kam er.", "He came in mid-June."),
    ("Er könnte kommen.", "He may come."),
    ("Der Marsch begann.", "The march began."),
    ("Vom 3. bis 5. März war er da.", "He was there from March 3 to 5."),
    ("Mailand und Augustin kamen.", "Milan and Augustin came."),
    ("Gestern kam er.", "He came yesterday."),
    ("Heute ist das anders.", "These days that is different."),
    ("Der Erlass vom 1. September gilt.", "The decree of September 1st applies."),
    ("In der Nacht zum Dienstag kam er.", "He came on Monday night."),
    ("In den Nachtstunden zum Dienstag kam er.", "He came on Monday night."),
    ("Seit dem 11. September ist das so.", "It has been so since 9/11."),
    ("Der Black Friday begann.", "Black Friday began."),
    ("Siehe Abbildung 1.1. im Text.", "See figure 1.1 in the text."),
    ("Er kommt am ersten Montag im Mai.", "He comes on the first Monday in May."),
    ("Am Palmsonntag kam er.", "He came on Palm Sunday."),
    ("Am Karfreitag kam er.", "He came on Good Friday."),
    ("Am Rosenmontag kam er.", "He came on the day of the carnival parade."),
    ("In der letzten Februarwoche kam er.", "He came in the last week of February."),
    ("Die Augustiner kamen in die Montagehalle.", "The Augustinians came to the assembly hall."),
    ("Bei den freitagabendlichen Treffen war er da.", "He was there at the Friday night meetings."),
    ("Er kommt am Do., 5. Feb., an.", "He arrives on Thursday, 5 February."),
    ("Am 5. Mrz. 2020 kam er.", "He came on 5 March 2020."),
    ("Der Eintritt kostet Fr. 12.50 pro Person.", "Admission costs 12.50 Swiss francs per person."),
    ("Die Busse von Fr. 300.- ist bis 30. Sept. zu zahlen.", "The fine of 300 francs must be paid by Sept. 30."),
    ("Er kommt am Fr. 12.6. um 8.", "He comes on Friday, June 12, at eight."),
    ("Er kommt am Fr., 20.30 Uhr.", "He comes on Friday at 8:30 p.m."),
    ("Am 5. Jän. kam er.", "He came on 5 January."),
    ("Vom 12. bis 13. Mai war er da.", "He was there from 12 May to 13 May."),
    ("Am zwölften und dreizehnten Mai kam er.", "He came on 12 May and on 13 May."),
    ("In der Nacht zum 13. Mai kam er.", "He came in the night from 12 May to 13 May."),
    ("Im Januar-Februar 1794 kam er.", "He came in January-February 1794."),
]

WRONG = [
    ("Am 7. Dezember kam er.", "He came on December 9.", "7. Dezember", "9"),
    ("Am 7. Dezember kam er.", "He came on November 7.", "7. Dezember", "November 7"),
    ("Am 7. Dezember kam er.", "He came in December.", "7. Dezember", None),
    ("Am 7.12.2021 kam er.", "He came on 8 December 2021.", "7.12.2021", "8"),
    ("Am 7.12.2021 kam er.", "He came on 7 December 2022.", "7.12.2021", "2022"),
    ("Am Montag kam er.", "He came on Tuesday.", "Montag", "Tuesday"),
    ("Am Montagabend kam er.", "He came in the evening.", "Montagabend", None),
    ("Im Mai kam er.", "He came in June.", "Mai", "June"),
    ("Im Mai kam er.", "He came.", "Mai", None),
    ("Er kommt am Do., 5. Feb., an.", "He arrives on Friday, 5 February.", "Do", "Friday"),
    ("Er kommt am Fr. 5. Juni.", "He comes on Monday, June 5.", "Fr", "Monday"),
    ("Gestern kam er.", "He came tomorrow.", "Gestern", "tomorrow"),
    ("Er kam am Montag und am Dienstag.", "He came on Monday and on Monday.", "Dienstag", None),
    ("Er kam im März und im Mai.", "He came in March and in June.", "Mai", "June"),
]

BACK = [
    ("He came on December 7.", "Am 7. Dezember kam er."),
    ("He came on Monday evening.", "Am Montagabend kam er."),
    ("He may come in May.", "Er könnte im Mai kommen."),
    ("Sun and sea, he said on Sat.", "Sonne und Meer, sagte er am Samstag."),
    ("March on, he said.", "Marschiert weiter, sagte er."),
    ("Black Friday began.", "Der Black Friday begann."),
]


@pytest.mark.parametrize(("source", "target"), SAME)
def test_the_same_date_is_right(source: str, target: str) -> None:
    assert check_dates(source, target, "de", "en") == []


@pytest.mark.parametrize(("source", "target", "span", "found"), WRONG)
def test_another_date_is_a_finding(source: str, target: str, span: str, found: str | None) -> None:
    findings = check_dates(source, target, "de", "en")
    assert [(source[f.start : f.end], f.found) for f in findings] == [(span, found)]
    assert findings[0].kind == "date"


@pytest.mark.parametrize(("source", "target"), BACK)
def test_english_to_german(source: str, target: str) -> None:
    assert check_dates(source, target, "en", "de") == []


def test_english_to_german_wrong() -> None:
    (finding,) = check_dates("He came on Monday.", "Er kam am Dienstag.", "en", "de")
    assert (finding.expected, finding.found) == ("Montag", "Dienstag")


def test_other_languages_are_left_alone() -> None:
    assert check_dates("Il est venu lundi.", "He came on Tuesday.", "fr", "en") == []


def test_a_weekday_the_source_lacks() -> None:
    source = "Er kam später."
    (finding,) = check_dates(source, "He came on Friday.", "de", "en")
    assert (finding.start, finding.end, finding.found) == (0, len(source), "Friday")


def test_a_date_of_the_same_month_that_the_source_lacks() -> None:
    source = "Er kommt am 12. Mai."
    (finding,) = check_dates(source, "He comes on 12 May on 13 May.", "de", "en")
    assert (finding.start, finding.end, finding.found) == (0, len(source), "13 May")
