"""Times the English way, and nothing that only has the same figures."""

from __future__ import annotations

import pytest

from summarizer.translation.normalize import repair

# German, what the model left, what a reader gets
WRITTEN = [
    (
        "Die Temperatur stieg zwischen 10 und 15 Uhr von 10 auf 15 Grad.",
        "It rose from 10 to 15 degrees between 10 and 3 p.m.",
        "It rose from 10 to 15 degrees between 10 a.m. and 3 p.m.",
    ),
    (
        "Der Kurs für Kinder von 8 bis 14 Jahren dauert von 8 bis 14 Uhr.",
        "The course for children from 8 to 14 years of age lasts from 8 to 14 p.m.",
        "The course for children from 8 to 14 years of age lasts from 8 a.m. to 2 p.m.",
    ),
    (
        "Der Preis stieg von zehn auf fünfzehn Euro von 10 bis 15 Uhr.",
        "It rose from 10 to 15 euros from 10 to 15 o'clock.",
        "It rose from 10 to 15 euros from 10 a.m. to 3 p.m.",
    ),
    ("Von 8 bis 14 Uhr ist auf.", "It is open from 8 to 14.", "It is open from 8 a.m. to 2 p.m."),
    (
        "Bis 24 Uhr waren etwa 24 der 60 Bezirke ausgezählt.",
        "By 24 p.m., about 24 of the 60 districts had been counted.",
        "By midnight, about 24 of the 60 districts had been counted.",
    ),
    (
        "Um 7.30 Uhr kostete die Aktie 7,30 Euro.",
        "At 7.30, the share cost 7.30 euros.",
        "At 7:30, the share cost 7.30 euros.",
    ),
    ("Am 11.11. um 11.11 Uhr begann es.", "On 11.11. at 11.11 it began.", "On 11.11. at 11:11 it began."),
    ("Um 0.30 Uhr waren es 0,30 Prozent.", "At 0.30 a.m. it was 0.30 per cent.", "At 12:30 a.m. it was 0.30 per cent."),
    ("Es geschah zwischen 0.30 und 2 Uhr.", "It was between 0.30 and 2 a.m.", "It was between 12:30 and 2 a.m."),
    ("Von 0.30 bis 5 Uhr war zu.", "From 0.30 to 5 o'clock it was shut.", "From 12:30 to 5 a.m. it was shut."),
    (
        "Es läuft vom Fr., 5. Juni, bis So., 7. Juni, in Rom.",
        "It runs from the Fr., June 5, to So., 7. June, in Rome.",
        "It runs from Friday, June 5, to Sunday, 7 June, in Rome.",
    ),
    ("Am Mi., 4. März, ist zu.", "On the Mi., March 4, it is shut.", "On Wednesday, March 4, it is shut."),
    ("Am Do. 12.2. um 19.30 Uhr.", "On Do. 12.2. at 19.30.", "On Thursday, 12 February at 19:30."),
    ("Am Do. 12.2.2026 ist zu.", "On Do. 12.2.2026 it is shut.", "On Thursday, 12 February 2026 it is shut."),
    ("Am 5. Jän. ist zu.", "On 5 Jän. it is shut.", "On 5 January it is shut."),
    ("Am 4. März ist zu.", "On the 4th March it is shut.", "On the 4th March it is shut."),
]


@pytest.mark.parametrize(("source", "target", "expected"), WRITTEN)
def test_times(source: str, target: str, expected: str) -> None:
    assert repair(target, source, "en") == expected
