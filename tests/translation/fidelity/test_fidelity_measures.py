"""What numbers count: units, per cent, money and degrees below zero; durations told in two units; rulers' numerals."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.numbers import check_numbers
from summarizer.translation.fidelity.regnal import check_regnal

SAME = [
    ("Es waren minus 17,3 Grad.", "It was 17.3 degrees below zero."),
    ("Es waren -5 Grad.", "It was minus five degrees."),
    ("Es waren 5 Grad unter Null.", "It was -5 degrees."),
    ("Es werden minus 5 bis 3 Grad.", "It will be -5 to 3 degrees."),
    ("Es waren minus 10 Grad Celsius.", "It was 14 degrees Fahrenheit."),
    ("Es sind 3-5 Grad.", "It is 3 to 5 degrees."),
    ("Er fuhr 130 km/h.", "He drove at 130 kph."),
    ("Er fuhr 130 Stundenkilometer.", "He drove at 130 kilometres an hour."),
    ("Er lief 5 Kilometer.", "He ran 5km."),
    ("Er lief 5 Meilen (8 Kilometer).", "He ran 5 miles (8 kilometres)."),
    ("Es sind 10 Meilen und 10 Kilometer.", "It is 10 kilometres and 10 miles."),
    ("Er lief die 100 Meter.", "He ran the 100 in the final."),
    ("Es sind 15 Grad.", "It is 15 degrees."),
    ("Es kostet 30 Pfund und wiegt 30 Kilo.", "It costs £30 and weighs 30 kilos."),
    ("Sie verlor sechs Prozentpunkte.", "It lost six points."),
    ("Der Zins stieg um 25 Basispunkte.", "The rate rose by a quarter point."),
    ("Der Zins stieg um 50 Basispunkte.", "The rate rose by half a percentage point."),
    ("200 Seemeilen sind es.", "It is 200 miles."),
    ("Der Zins stieg um 0,25 Prozentpunkte.", "The rate rose by 25 basis points."),
    ("Er hatte 0,5 Promille.", "He had 0.05 per cent."),
    ("12 bis 13 Prozent kamen.", "12 to 13 per cent came."),
    ("Es stieg von 1.500 Euro auf 2.000 Euro.", "It rose from 1,500 euros to 2,000."),
    ("Eine 100-prozentige Tochter kam.", "A wholly owned subsidiary came."),
    ("Er bekam drei Jahre und sechs Monate.", "He got three and a half years."),
    ("Er bekam dreieinhalb Jahre.", "He got three years and six months."),
    ("Er bekam ein Jahr und sechs Monate.", "He got 18 months."),
    ("Es sind 30 Megawattstunden.", "It is 30 MWh."),
    ("Es sind 1,5 Gigawatt.", "It is 1,500 megawatts."),
    ("Er bekam 18 Monate.", "He got a year and a half."),
    ("Es dauerte zwei Wochen.", "It took 14 days."),
    ("Es dauerte anderthalb Stunden.", "It took an hour and a half."),
    ("Es dauerte anderthalb Stunden.", "It took 90 minutes."),
    ("Es dauerte zweieinhalb Stunden.", "It took 150 minutes."),
    ("Es dauerte eine halbe Stunde.", "It took 30 minutes."),
    ("Es dauerte 30 Minuten.", "It took half an hour."),
    ("Es dauerte eine Viertelstunde.", "It took 15 minutes."),
    ("Die 30-jährige Frau kam.", "The 30-year-old woman came."),
    ("Es kostet 40 Millionen Pfund.", "It costs £40 million."),
    ("Es kostet 30 Cent.", "It costs 30p."),
    ("Es kostet 30 Cent.", "It costs 30 pence."),
    ("Er wiegt 30 Pfund.", "It weighs 30 pounds."),
    ("Er wiegt 30 Pfund.", "It weighs 30 lbs."),
    ("Es kostet 500 schwedische Kronen.", "It costs 500 Swedish kronor."),
    ("Es kostet 500 Zloty.", "It costs 500 zlotys."),
    ("Es kostet 500 Rubel.", "It costs 500 rubles."),
    ("Es kostet Fr. 500.–.", "It costs 500 Swiss francs."),
    ("Es dauerte zwei Stunden und 30 Minuten.", "It took two and a half hours."),
]

# German, English, what the finding's span covers, what stands there instead, what was expected
WRONG = [
    ("Es waren minus 17,3 Grad.", "It was 17.3 degrees.", "minus 17,3", "17.3", "minus 17.3"),
    ("Es waren -5 Grad.", "It was 5 degrees.", "-5", "5", "minus 5"),
    ("Es waren 5 Grad.", "It was minus 5 degrees.", "5", "minus 5", "5"),
    (
        "Es sind 6,1 Mio. Kilometer.",
        "It is 6.1 million miles.",
        "6,1 Mio. Kilometer",
        "6.1 million miles",
        "6.1 million kilometres",
    ),
    ("Er fuhr 130 km/h.", "He drove at 130 mph.", "130 km/h", "130 mph", "130 kilometres per hour"),
    (
        "Es sind 15 Grad Celsius.",
        "It is 15 degrees Fahrenheit.",
        "15 Grad Celsius",
        "15 degrees Fahrenheit",
        "15 degrees Celsius",
    ),
    ("Es sind 45 cm.", "It is 45 mm.", "45 cm", "45 mm", "45 centimetres"),
    ("Es sind 40 Hektar.", "It is 40 acres.", "40 Hektar", "40 acres", "40 hectares"),
    (
        "Es sind sechs Prozentpunkte.",
        "It is six percent.",
        "sechs Prozentpunkte",
        "six percent",
        "6 percentage points",
    ),
    ("Er hatte 0,5 Promille.", "He had 0.5 per million.", "0,5 Promille", "0.5 per million", "0.5 per mille"),
    ("Es waren 12 Prozent.", "It was 12.", "12 Prozent", "12", "12 per cent"),
    ("Es kostet 2,5 Mrd. Euro.", "It costs 2.5 billion.", "2,5 Mrd. Euro", "2.5 billion", "2.5 billion euros"),
    ("Es kostet 5 Euro.", "It costs 5 dollars.", "5 Euro", "5 dollars", "5 euros"),
    ("Es hat 500 Megawatt.", "It has 500 kilowatts.", "500 Megawatt", "500 kilowatts", "500 megawatts"),
    ("Es sind 30 kWh.", "It is 30 kilowatts.", "30 kWh", "30 kilowatts", "30 kilowatt hours"),
    ("Er bekam drei Monate.", "He got three years.", "drei Monate", "three years", "3 months"),
    ("Er bekam 18 Monate.", "He got 18 years.", "18 Monate", "18 years", "18 months"),
    ("Es dauerte 90 Minuten.", "It took 90 hours.", "90 Minuten", "90 hours", "90 minutes"),
    ("Es dauerte zwei Wochen.", "It took two days.", "zwei Wochen", "two days", "2 weeks"),
    ("Es dauerte zwei Wochen.", "It took 10 days.", "zwei", "10", "2"),
    ("Es dauerte anderthalb Stunden.", "It took half an hour.", "anderthalb", "half", "1.5"),
    (
        "Es kostet 40 Mio. Pfund.",
        "It costs 40 million euros.",
        "40 Mio. Pfund",
        "40 million euros",
        "40 million pounds",
    ),
    ("Es kostet 3 Cent.", "It costs 3 euros.", "3 Cent", "3 euros", "3 cents"),
    ("Es kostet 500 Zloty.", "It costs 500 euros.", "500 Zloty", "500 euros", "500 zloty"),
    ("Es kostet Fr. 500.–.", "It costs 500 euros.", "Fr. 500", "500 euros", "500 Swiss francs"),
    ("Es kostet 18 Euro.", "It costs 6 p.m. euros.", "18 Euro", "6 p.m.", "18 euros"),
    ("Es sind 15 Prozent.", "It is 3 p.m. per cent.", "15 Prozent", "3 p.m.", "15 per cent"),
]


@pytest.mark.parametrize(("source", "target"), SAME)
def test_the_same_measure_is_right(source: str, target: str) -> None:
    assert check_numbers(source, target, "de", "en") == []


@pytest.mark.parametrize(("source", "target", "span", "found", "expected"), WRONG)
def test_an_equal_number_of_something_else_is_a_finding(
    source: str, target: str, span: str, found: str, expected: str
) -> None:
    findings = check_numbers(source, target, "de", "en")
    assert [(source[f.start : f.end], f.found, f.expected) for f in findings] == [(span, found, expected)]


def test_a_duration_of_another_length() -> None:
    source = "Er bekam drei Jahre und fünf Monate."
    assert check_numbers(source, "He got three and a half years.", "de", "en")


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Ludwig XIV. starb.", "Louis XIV died.", []),
        ("Ludwig XIV. starb.", "Louis XV died.", [("XIV", "XV")]),
        ("Ludwig XIV. starb.", "The Sun King died.", []),
        ("Heinrich VIII. und Ludwig II. kamen.", "Henry VII and Louis II came.", [("VIII", "VII")]),
        ("Das sagte Bush in Folge 4.", "Bush said so in Part IV.", []),
    ],
)
def test_numerals_of_rulers(source: str, target: str, found: list[tuple[str, str]]) -> None:
    assert [(source[f.start : f.end], f.found) for f in check_regnal(source, target)] == found
