import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.invisible import strip_invisible
from summarizer.translation.normalize import neutralize, prepare, repair

WEIGHTS = {"nato": 1, "NATO": 30, "berät": 9, "sanktionen": 1, "Lage": 90, "IN": 2, "Fest": 50, "nimmt": 70}


def weight(word: str) -> float:
    return WEIGHTS.get(word, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ein ⟦ Trick⇒ Trick⟧ im Text", "Ein [ Trick> Trick] im Text"),
        ("Die USA und die Nato", "Die USA und die Nato"),
        ("DIE NATO BERÄT ÜBER DIE LAGE", "Die NATO berät über die Lage"),
        ("NATO NIMMT SANKTIONEN IN SANAA FEST", "NATO nimmt sanktionen in Sanaa fest"),
        ("SCHLUSS MIT FEST UND EZB-LAGE", "Schluss mit Fest und EZB-Lage"),
        ("NATO, EU und UN", "NATO, EU und UN"),
        ("10\u00a0Prozent", "10 Prozent"),
        ("US\u2011Präsident", "US-Präsident"),
        ("Die Strafe beträgt 500,- Euro.", "Die Strafe beträgt 500\u200b\u200b Euro."),
        ("Es kostet 1.500,--.", "Es kostet 1.500\u200b\u200b\u200b."),
        ("Es kostet CHF 20.– im Jahr", "Es kostet CHF 20\u200b\u200b im Jahr"),
        ("Die Miete beträgt 1'450.- pro Monat.", "Die Miete beträgt 1\u200b450\u200b\u200b pro Monat."),
        ("um 50.– auf 2'520.– Franken", "um 50\u200b\u200b auf 2\u200b520\u200b\u200b Franken"),
        ("Es kostet CHF 1'234'567.80", "Es kostet CHF 1\u200b234\u200b567.80"),
        ("Vom 5.- 7. Mai, 3-, 4- und 500.– Das", "Vom 5.- 7. Mai, 3-, 4- und 500.– Das"),
        ("DIE NATO BERÄT ÜBER @DIE_LAGE UND DIE LAGE", "Die NATO berät über @DIE_LAGE und die Lage"),
    ],
)
def test_prepare(text: str, expected: str) -> None:
    assert prepare(text, weight) == expected


@given(st.text())
def test_prepare_keeps_every_offset(text: str) -> None:
    assert len(prepare(text, weight)) == len(text)


@given(st.text(alphabet="⟦⇒⟧ab "))
def test_no_bracket_survives(text: str) -> None:
    assert not set("⟦⇒⟧") & set(neutralize(text))


def test_strip_invisible() -> None:
    assert strip_invisible(" Bundes\u00adkanzler  und\u200b ") == "Bundeskanzler und"


@pytest.mark.parametrize(
    ("target", "source", "expected"),
    [
        ('He said "no".', "Er sagte „nein“.", "He said “no”."),
        ("He said „no“.", 'Er sagte "nein".', "He said “no”."),
        ('He said "no".', 'Er sagte "nein".', 'He said "no".'),
        ("He said “no”.", 'Er sagte "nein".', 'He said "no".'),
        # Which side a mark is turned to is said by the space beside it, not by those before it.
        (
            "“The „Spiegel” writes, the “star” also,“ he said.",
            "„Der ‚Spiegel‘ schreibt, auch der Stern“, sagte er.",
            "“The “Spiegel” writes, the “star” also,” he said.",
        ),
        (
            "\"The 'Spiegel' writes,\" he said.",
            "„Der ‚Spiegel‘ schreibt“, sagte er.",
            "“The ‘Spiegel’ writes,” he said.",
        ),
        ('That is so," he said.', "Das ist so“, sagte er.", "That is so,” he said."),
        ('He said: " no " and left', "Er sagte „nein“ und ging", "He said: “no” and left"),
        ("The ex-“ scene” star (“Max”)", "Der Ex-„Tatort“-Star („Max“)", "The ex-“scene” star (“Max”)"),
        # What plain text has for marks, and halves of a character.
        ("The ``scene'' of `1984 ''", "Der „Tatort“ von „1984“", "The “scene” of “1984”"),
        ("“The \ufffdSpiegel”", "„Der Spiegel“", "“The Spiegel”"),
        # One that is lacking at the beginning or at the end can only have stood there.
        ("We go.”", "„Wir gehen.“", "“We go.”"),
        ("“We go.", "„Wir gehen.“", "“We go.”"),
        ("He said: “We go.", "Er sagte: „Wir gehen“.", "He said: “We go.”"),
        ("The level of the saale fell.", "Der Pegel der Saale fiel.", "The level of the Saale fell."),
        ("See saale.example and the saale.", "Siehe saale.example und die Saale.", "See saale.example and the Saale."),
        ("He spoke , then left .", "Er sprach, dann ging er.", "He spoke, then left."),
        ("he left", "Er ging.", "He left."),
        ("“we go”", "„Wir gehen.“", "“We go.”"),
        ("A ⟦ NATO⟧ state.", "Ein Nato-Staat.", "A NATO state."),
        ("A headline", "Eine Überschrift", "A headline"),
        ("Is it?", "Ist es so.", "Is it?"),
        ("", "Etwas.", ""),
        ("It is closed from 10 to 6 a.m.", "Es ist von 22 bis 6 Uhr zu.", "It is closed from 10 p.m. to 6 a.m."),
        ("It is closed from 22 to 6 a.m.", "Es ist von 22 bis 6 Uhr zu.", "It is closed from 10 p.m. to 6 a.m."),
        ("From 6 to 10 p.m. it is open.", "Von 6 bis 22 Uhr ist es auf.", "From 6 a.m. to 10 p.m. it is open."),
        ("From 9 to 6 p.m. it is open.", "Von 9 bis 18 Uhr ist es auf.", "From 9 a.m. to 6 p.m. it is open."),
        ("From 9 to 11 a.m. it is open.", "Von 9 bis 11 Uhr ist es auf.", "From 9 to 11 a.m. it is open."),
        ("From 13 to 3 p.m. it is open.", "Von 13 bis 15 Uhr ist es auf.", "From 1 to 3 p.m. it is open."),
        ("From 9 a.m. to 6 p.m. it is open.", "Von 9 bis 18 Uhr ist es auf.", "From 9 a.m. to 6 p.m. it is open."),
        (
            "From 9:30 to 6:15 p.m. it is open.",
            "Von 9.30 bis 18.15 Uhr ist es auf.",
            "From 9:30 a.m. to 6:15 p.m. it is open.",
        ),
        (
            "From 9.30 to 18.15 p.m. it is open.",
            "Von 9.30 bis 18.15 Uhr ist es auf.",
            "From 9:30 a.m. to 6:15 p.m. it is open.",
        ),
        ("From 9 to 12 p.m. it is open.", "Von 9 bis 12 Uhr ist es auf.", "From 9 a.m. to noon it is open."),
        ("From 20 to 24 p.m. it is open.", "Von 20 bis 24 Uhr ist es auf.", "From 8 p.m. to midnight it is open."),
        ("From 0 to 6 a.m. it is open.", "Von 0 bis 6 Uhr ist es auf.", "From midnight to 6 a.m. it is open."),
        ("Open from 18 to 24 pm and on.", "Von 18 bis 24 Uhr offen und so.", "Open from 6 p.m. to midnight and on."),
        ("It closes Monday at 24 a.m.", "Es schließt am Montag um 24 Uhr.", "It closes Monday at midnight."),
        ("It happened shortly after 0 p.m.", "Es geschah kurz nach 0 Uhr.", "It happened shortly after midnight."),
        (
            "It happened shortly after 0 p.m. on Monday.",
            "Es geschah kurz nach 0 Uhr am Montag.",
            "It happened shortly after midnight on Monday.",
        ),
        ("It happened at 0:30 a.m.", "Es geschah um 0.30 Uhr.", "It happened at 12:30 a.m."),
        ("It happened at 0.30 a.m.", "Es geschah um 0.30 Uhr.", "It happened at 12:30 a.m."),
        ("It happened at 0.30 in Rome.", "Es geschah um 0.30 Uhr in Rom.", "It happened at 12:30 a.m. in Rome."),
        ("It happened at 24:00.", "Es geschah um 24 Uhr.", "It happened at midnight."),
        ("It begins at 21.30 p.m.", "Es beginnt um 21.30 Uhr.", "It begins at 9:30 p.m."),
        ("It begins against 16 p.m. in Rome.", "Es beginnt gegen 16 Uhr in Rom.", "It begins around 4 p.m. in Rome."),
        ("On the 12th. October it ends.", "Am 12. Oktober endet es.", "On the 12th October it ends."),
        ("On 5. September it ends.", "Am 5. September endet es.", "On 5 September it ends."),
        ("The 66. IAA and the 2. round.", "Die 66. IAA und die 2. Runde.", "The 66th IAA and the 2nd round."),
        ("It was the 11. floor, the 23. day.", "Das 11. OG, der 23. Tag.", "It was the 11th floor, the 23rd day."),
        ("He is 66. She is 5.", "Er ist 66. Sie ist 5.", "He is 66. She is 5."),
        ("The minister is 66. Merkel is 70.", "Der ist 66. Merkel ist 70.", "The minister is 66. Merkel is 70."),
        ("There were 3. It was so.", "Es gab 3. Italien verlor.", "There were 3. It was so."),
        ("He came on the 12th. She left.", "Er kam am 12. Sie ging.", "He came on the 12th. She left."),
        ("On 5th and 6. September", "Am 5. und 6. September", "On 5th and 6 September"),
        ("on his 70. birthday", "an seinem 70. Geburtstag", "on his 70th birthday"),
        ("The 1. FC Köln won.", "Der 1. FC Köln gewann.", "The 1. FC Köln won."),
        ("The Nato and the Nato states", "Die Nato und die Nato-Staaten", "The NATO and the NATO states"),
        ("The Nato welcomed it.", "Die Nato begrüßte es.", "NATO welcomed it."),
        ("Nato-led, of Natocracy", "Von der Nato geführt", "NATO-led, of Natocracy"),
        (
            "Esa-Pekka left for @Nato and nato.int/Nato",
            "Esa-Pekka ging zur Nato",
            "Esa-Pekka left for @Nato and nato.int/Nato",
        ),
        ("Nato", "Das Bündnis", "Nato"),
        ("from 1,240 to 1.240", "von 1,240 auf 1.240", "from 1.240 to 1,240"),
        ("It begins at 21.30 MEZ.", "Es beginnt um 21.30 Uhr MEZ.", "It begins at 21:30 CET."),
        ("It costs 1.240 euros.", "Es kostet 1.240 Euro.", "It costs 1,240 euros."),
        ("He ran it in 3:41,22 minutes.", "Er lief 3:41,22 Minuten.", "He ran it in 3:41.22 minutes."),
        ("He is in room 2.114.", "Er ist in Zimmer 2.114.", "He is in room 2.114."),
        ("See No. 3.101, please.", "Siehe Nr. 3.101, bitte.", "See No. 3.101, please."),
        ("Point 1.240 fell.", "Ein Punkt, 1.240 Leute", "Point 1,240 fell."),
        (
            "It rose by 3,4 per cent to 1.240,5.",
            "Es stieg um 3,4 Prozent auf 1.240,5.",
            "It rose by 3.4 per cent to 1,240.5.",
        ),
        ("The Dax is at 10 188.13 points.", "Der Dax steht auf 10 188,13 Punkten.", "The Dax is at 10,188.13 points."),
        ("It costs 17650 euros.", "Es kostet 17\u202f650 Euro.", "It costs 17,650 euros."),
        ("It is 12 000 to 15 000 people.", "Es sind 12 000 bis 15 000 Leute.", "It is 12,000 to 15,000 people."),
        ("the 10 000 euro mark", "die 10 000-Euro-Marke", "the 10,000 euro mark"),
        ("Call 116 123.", "Wählen Sie 116 123.", "Call 116 123."),
        ("It costs 3.4 million.", "Es kostet 3,4 Millionen.", "It costs 3.4 million."),
        ("On 1.12.2021 it won 3:1.", "Am 1.12.2021 gewann es 3:1.", "On 1.12.2021 it won 3:1."),
        ("At 9 a.m. it was 9.30 per cent.", "Um 9 Uhr waren es 9,30 Prozent.", "At 9 a.m. it was 9.30 per cent."),
        ("It ended at 9 p.m..", "Es endete um 21 Uhr.", "It ended at 9 p.m."),
        (
            "It cost 43 trillion. Yen last year.",
            "Es kostete 43 Bio. Yen im Vorjahr.",
            "It cost 43 trillion Yen last year.",
        ),
        ("They won 1 : 0 there.", "Sie gewannen 1 : 0 dort.", "They won 1:0 there."),
        ("Benedict XVI. died.", "Benedikt XVI. starb.", "Benedict XVI died."),
        ("King Charles III. received him.", "König Charles III. empfing ihn.", "King Charles III received him."),
        ("They chose Benedict XVI.", "Sie wählten Benedikt XVI.", "They chose Benedict XVI."),
        (
            "It fell by 12 300 to 2.845 million.",
            "Es sank um 12 300 auf 2,845 Millionen.",
            "It fell by 12,300 to 2.845 million.",
        ),
        ("10 000 people came.", "10 000 Menschen kamen.", "10,000 people came."),
        ("It is 210 000 football pitches.", "Es sind 210 000 Fußballfelder.", "It is 210,000 football pitches."),
        ("It rose from 12 300 to 14 500.", "Es stieg von 12 300 auf 14 500.", "It rose from 12,300 to 14,500."),
        ("Call 116 123 Monday.", "Wählen Sie 116 123 Montags.", "Call 116 123 Monday."),
        ("It costs CHF 1'234'567.80.", "Es kostet CHF 1'234'567.80.", "It costs CHF 1,234,567.80."),
        ("It costs 1’500 francs.", "Es kostet 1’500 Franken.", "It costs 1,500 francs."),
        (
            "It opens on Thursday, 5. Feb., in Rome.",
            "Er läuft am Do., 5. Feb., in Rom an.",
            "It opens on Thursday, 5 February, in Rome.",
        ),
        (
            "It opens on Do., 5. Okt., in Rome.",
            "Er läuft am Do., 5. Okt., in Rom an.",
            "It opens on Thursday, 5 October, in Rome.",
        ),
        ("It opens on 5 Dez. in Rome.", "Er läuft am 5. Dez. in Rom an.", "It opens on 5 December in Rome."),
        (
            "It cost 43 billion. Then it ended.",
            "Es kostete 43 Mrd. Euro. Dann endete es.",
            "It cost 43 billion. Then it ended.",
        ),
        ("Dial 0800 123 456 people said.", "Rufnummer 0800 123 456 Menschen", "Dial 0800 123 456 people said."),
        ("It happened shortly after 0.", "Es geschah kurz nach 0 Uhr.", "It happened shortly after midnight."),
        ("At 0 on Monday it ended.", "Um 0 Uhr am Montag endete es.", "At midnight on Monday it ended."),
        ("They won 1: 0.", "Sie gewannen 1 : 0.", "They won 1:0."),
        ("It costs CHF 1234567.80.", "Es kostet CHF 1'234'567.80.", "It costs CHF 1,234,567.80."),
        ("It costs CHF 1.234.567,80.", "Es kostet CHF 1'234'567.80.", "It costs CHF 1,234,567.80."),
        (
            "It starts on the Mo., 12th Oct. 2026, in Cologne,",
            "Es beginnt am Mo., 12. Okt. 2026, in Köln.",
            "It starts on Monday, 12 October 2026, in Cologne.",
        ),
        ("Version 21.30 is out.", "Version 21.30 ist da.", "Version 21.30 is out."),
    ],
)
def test_repair(target: str, source: str, expected: str) -> None:
    assert repair(target, source, "en") == expected


@given(st.text(), st.text())
def test_repair_never_raises(target: str, source: str) -> None:
    repair(target, source, "en")
    repair(target, source, "fr")
