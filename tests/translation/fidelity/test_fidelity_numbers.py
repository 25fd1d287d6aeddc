"""Numbers, amounts and times: the same value in another notation is right, another value is a finding."""

from __future__ import annotations

import pytest

from summarizer.translation.fidelity.numbers import check_numbers

SAME = [
    # German, English: the same amount in two notations
    ("Es kamen 1.200,5 Tonnen.", "There came 1,200.5 tonnes."),
    ("Die Preise stiegen um 2,3 Prozent.", "Prices rose by 2.3 per cent."),
    ("Der Zug fährt um 21.30 Uhr ab.", "The train leaves at 9:30 p.m."),
    ("Der Zug fährt um 21.30 Uhr ab.", "The train leaves at 21:30."),
    ("Der Zug fährt um 15 Uhr ab.", "The train leaves at 3pm."),
    ("Das Treffen beginnt um 9 Uhr.", "The meeting starts at nine o'clock."),
    ("Um 12 Uhr läuten die Glocken.", "The bells ring at noon."),
    ("Gegen 0 Uhr war Schluss.", "It was over at midnight."),
    ("Um 20 Uhr abends war Schluss.", "It was over at eight in the evening."),
    ("Um halb zehn war Schluss.", "It was over at half past nine."),
    ("Um halb zehn war Schluss.", "It was over at 9:30 p.m."),
    ("Am Abend um halb zehn war Schluss.", "It was over at 9:30 in the evening."),
    ("Am Montag um 24 Uhr war Schluss.", "It was over at 12 midnight on Monday."),
    ("Um 0.30 Uhr war Schluss.", "It was over at half past midnight."),
    ("Schluss war um 20 Uhr 15.", "It was over at 8:15 p.m."),
    ("Um 21.30 Uhr war Schluss.", "It was over at 21 hours 30."),
    ("Zimmer 2.114 ist frei.", "Room 2.114 is free."),
    ("Um 5 vor 12 war Schluss.", "It was over at five to twelve."),
    ("Die Uhr steht auf fünf vor zwölf.", "The clock stands at five to twelve."),
    ("Es ist fünf vor zwölf.", "It is five to twelve."),
    ("Die Zahl stieg um zehn nach acht im Vorjahr.", "It rose by ten, after eight the year before."),
    ("Um ein Uhr nachts war Schluss.", "It was over at 1 a.m."),
    ("Um ein Uhr mittags war Schluss.", "It was over at one o'clock."),
    ("Am Abend um zehn vor acht war Schluss.", "It was over at 7:50 p.m."),
    ("Um zehn nach acht war Schluss.", "It was over at ten past eight."),
    ("Um zwanzig vor neun war Schluss.", "It was over at twenty minutes to nine."),
    ("Um zehn vor acht Tagen war Schluss.", "It was over by ten, eight days ago."),
    ("Um drei viertel neun war Schluss.", "It was over at a quarter to nine."),
    ("Von 22 bis 6 Uhr ist zu.", "It is closed from 10 p.m. to 6 a.m."),
    ("Von 9 bis 18 Uhr ist auf.", "It is open from 9 to 6 p.m."),
    ("Die Schulden betragen 3 Billionen Euro.", "The debt is 3 trillion euros."),
    ("Das kostet 4,5 Milliarden Euro.", "It costs €4.5 billion."),
    ("Das kostet 3,5 Mio. Euro.", "It costs 3.5 million euros."),
    ("Das kostet 3,5 Mio. Euro.", "It costs €3.5m."),
    ("Das kostet 7 Mrd. Dollar.", "It costs $7bn."),
    ("Das kostet eine Million Euro.", "It costs a million euros."),
    ("Das kostet 1,5 Millionen Euro.", "It costs one and a half million euros."),
    ("Das kostet anderthalb Millionen Euro.", "It costs 1.5 million euros."),
    ("Eine halbe Million Menschen kam.", "Half a million people came."),
    ("Eine halbe Million Menschen kam.", "500,000 people came."),
    ("55 000 Menschen kamen.", "55,000 people came."),
    ("Zehn bis 15 Millionen Menschen kamen.", "10 to 15 million people came."),
    ("10-15 Millionen Menschen kamen.", "Between 10 million and 15 million people came."),
    ("Drei Männer kamen.", "Three men came."),
    ("Drei Männer kamen.", "3 men came."),
    ("12 Männer kamen.", "Twelve men came."),
    ("Ein Dutzend Männer kam.", "A dozen men came."),
    ("Ein Dutzend Männer kam.", "Twelve men came."),
    ("Zwei Männer kamen.", "Both men came."),
    ("Er kam zweimal.", "He came twice."),
    ("Es gab dreiundzwanzig Tote.", "There were twenty-three dead."),
    ("Es gab dreiundzwanzig Tote.", "There were 23 dead."),
    ("Es gab zweihundertfünfzig Tote.", "There were two hundred and fifty dead."),
    ("Es gab Hunderte Tote.", "There were hundreds of dead."),
    ("In den 1990er Jahren war das so.", "It was so in the 1990s."),
    ("In den 90er-Jahren war das so.", "It was so in the nineties."),
    ("In den neunziger Jahren war das so.", "It was so in the '90s."),
    ("Die 30jährige siegte.", "The 30-year-old won."),
    ("Die Dreißigjährige siegte.", "The 30-year-old won."),
    ("Zwei Drittel waren dafür.", "Two-thirds were in favour."),
    ("Ein Drittel war dafür.", "A third were in favour."),
    ("Ein Viertel war dafür.", "25 per cent were in favour."),
    ("50 Prozent waren dafür.", "Half were in favour."),
    ("Im 21. Jahrhundert ist das anders.", "That is different in the twenty-first century."),
    ("Im 21. Jahrhundert ist das anders.", "That is different in the 21st century."),
    ("Im Zweiten Weltkrieg war das so.", "It was so in World War II."),
    ("Sie gewannen 3:1.", "They won 3-1."),
    ("Sie gewannen 3:0.", "They won three-nil."),
    ("Die Saison 2015/16 begann.", "The 2015-2016 season began."),
    ("Er hat ein Auto.", "He has a car."),
    ("Ein Mann kam.", "The man came."),
    ("Das G7-Treffen begann.", "The G-7 meeting began."),
    ("Sie flog mit dem A380.", "She flew on the A380."),
    ("Am 7. Dezember kam er.", "He came on December 7."),
    ("Am siebten Dezember kam er.", "He came on December 7."),
    ("Es kostet 5 €.", "It costs €5."),
    ("Es kostet 5 Euro.", "It costs five euros."),
    ("Es wiegt 2 Pfund.", "It weighs 2 pounds."),
    ("Im Jahr 2011 war das so.", "It was so in 2011."),
    ("Zweieinhalb Jahre dauerte es.", "It took two and a half years."),
    ("Anderthalb Stunden dauerte es.", "It took an hour and a half."),
    ("Zwei Jahrzehnte dauerte es.", "It took twenty years."),
    ("Ein halbes Jahr dauerte es.", "It took six months."),
    ("Im Achtelfinale kam er dran.", "In the last 16 it was his turn."),
    ("Rund um die Uhr kamen Notrufe.", "There were 24-hour 911 calls."),
    ("Gegen den Drittligisten verloren sie.", "They lost to the third-league team."),
    ("Die Feier in der Drei-Seen-Halle begann.", "The party in the Drei-Seen-Halle began."),
    ("Er ist 1,80 Meter groß.", "He is 5ft 11in tall."),
    ("Er lief 3:51,94 Minuten.", "He ran 3:51.94 minutes."),
    ("Die Nummer ist 0800/123456.", "The number is 0800 123456."),
    ("Das lassen sie außer Acht.", "They ignore that."),
    (
        "Es kamen zwei, am 17. Mai 1950, und sie wogen 7,7 Kilo.",
        "Two came on May 17, 1950, weighing 17 pounds 1 ounce.",
    ),
    ("Er ist 1,98 Meter groß.", "He is 6-foot-6."),
    ("Er ist 2 m groß.", "He is 6'7\" tall."),
    ("Die Welle war 800 km/h schnell.", "The wave went at 800 kph (497 mph)."),
    ("Die Mauer ist 117 km lang.", "The wall is 73 miles (117 km) long."),
    ("Sie hatten 57 Gramm bei sich.", "They had two ounces on them."),
    ("Der Tunnel misst 120 mal 90 Zentimeter.", "The tunnel is four foot by three foot."),
    ("Es kamen 100 Tausend Leute.", "100 thousand people came."),
    ("Es sind einige hundert Kronen.", "It is hundreds of crowns."),
    ("Es dauerte eineinhalb Jahre.", "It took 18 months."),
    ("Das Achtelfinale begann.", "They began in the first half."),
    ("Der Park hat 4 Hektar.", "The park has ten acres."),
    ("Es kostet 3,1 Milliarden Euro.", "It costs €3.1bn ($3.6bn)."),
    ("Er war 1990 nicht dabei.", "He was not in the '90 team."),
    ("Im 19. Jahrhundert war das so.", "It was so in the late 1800s."),
    ("Mehrere Tausend Menschen kamen.", "Thousands of people came."),
    ("Es kostete mehrere zehn Milliarden Euro.", "It cost tens of billions of euros."),
    ("Dutzende Menschen kamen.", "Tens of people came."),
    ("Der Umsatz sank von 4,2 auf 4,1 Milliarden.", "Revenue fell to 4.1 billion from 4.2 billion."),
    ("Das kostet 73,000 $.", "It costs $73,000."),
    ("Es waren 162 584 Mio. EUR.", "It was 162 584 mln EUR."),
    ("Das Exemplar TMP94.12.602 ist krank.", "The specimen TMP94.12.602 is ill."),
    ("Die Messe beginnt ab 19 während der Feier.", "The mass begins at 7.00 p.m. during the celebration."),
    ("Die Kost ist rein pflanzlich.", "The diet is 100% vegetable."),
    ("Es kostet CHF 1'234'567.80.", "It costs CHF 1,234,567.80."),
    ("Es kostet 1.500,- Euro.", "It costs €1,500."),
    ("Es waren 2 ½ Tonnen.", "It was two and a half tonnes."),
    ("Zwei Fünftel sind dafür.", "40 per cent are in favour."),
    ("Es kamen anderthalbmal so viele.", "One and a half times as many came."),
    ("Es kamen zweieinhalbmal so viele.", "2.5 times as many came."),
    ("Er brauchte 2:01:09 Stunden.", "He took two hours, one minute and nine seconds."),
    ("Er spielt für Mainz 05.", "He plays for Mainz."),
    ("Er ist bei Bündnis 90/Die Grünen.", "He is with the Greens."),
    ("Die Nummer ist 0221 229-0.", "The number is +49 221 2290."),
    ("Die Nummer ist 06181/100-123.", "The number is 0049 6181 100 123."),
    ("Ein Fünftel ist arm.", "One in five is poor."),
    ("Zwei von drei sind arm.", "Two in three are poor."),
    ("Drei Viertel sind arm.", "Three out of four are poor."),
    ("Jeder fünfte Deutsche ist arm.", "One in five Germans is poor."),
    ("Zwei Sätze fehlen zur Zwei-Drittel-Mehrheit.", "Two sets are lacking for the two-thirds majority."),
]

# German, English, what the finding's span covers, what stands there instead
WRONG = [
    ("Es kamen 1.200 Soldaten.", "There came 1,300 soldiers.", "1.200", "1,300"),
    ("Es kamen 1.200 Soldaten.", "There came soldiers.", "1.200", None),
    ("Es kamen 1.200 Soldaten.", "There came 1.200 soldiers.", "1.200", "1.200"),
    ("Die Preise stiegen um 2,3 Prozent.", "Prices rose by 2,3 per cent.", "2,3", "2,3"),
    ("Die Preise stiegen um 2,3 Prozent.", "Prices rose by 23 per cent.", "2,3", "23"),
    ("Die Preise stiegen um 2,3 Prozent.", "Prices rose.", "2,3", None),
    ("Die Schulden betragen 3 Billionen Euro.", "The debt is 3 billion euros.", "3 Billionen", "3 billion"),
    ("Das kostet 4,5 Milliarden Euro.", "It costs €4.5 million.", "4,5 Milliarden", "4.5 million"),
    ("Das kostet 4,5 Mrd. Euro.", "It costs 4.5 euros.", "4,5 Mrd", "4.5"),
    ("Der Zug fährt um 21.30 Uhr ab.", "The train leaves at 9:30 a.m.", "21.30 Uhr", "9:30 a.m."),
    ("Der Zug fährt um 9.30 Uhr ab.", "The train leaves at 9:30 p.m.", "9.30 Uhr", "9:30 p.m."),
    ("Der Zug fährt um 21.30 Uhr ab.", "The train leaves at 8:30 p.m.", "21.30 Uhr", "8:30 p.m."),
    ("Schluss war um 20 Uhr 15.", "It was 15 over at 8 p.m.", "20 Uhr 15", "8 p.m."),
    ("Um zehn vor acht war Schluss.", "It was over at ten past eight.", "zehn vor acht", "ten past eight"),
    ("Um 11.11 Uhr war Schluss.", "It was over at 11.", "11.11 Uhr", None),
    ("Der Zug fährt um 15 Uhr ab.", "The train leaves in the afternoon.", "15 Uhr", None),
    ("Am Abend um halb acht begann es.", "It began at 7:30 a.m. in the evening.", "halb acht", "7:30 a.m."),
    ("Am Abend hieß es, um 9 Uhr sei Schluss.", "In the evening they said 9 p.m.", "9 Uhr", "9 p.m."),
    (
        "Mittags war Pause, um 12.30 Uhr kam er.",
        "At noon was a break, at 12:30 a.m. he came.",
        "12.30 Uhr",
        "12:30 a.m.",
    ),
    ("Von 22 bis 6 Uhr ist zu.", "It is closed from 10 to 6 a.m.", "22", "10"),
    ("Von 6 bis 22 Uhr ist auf.", "It is open from 6 to 10 p.m.", "6", "6"),
    ("Am Montag um 24 Uhr endet es.", "It ends on Monday at 24 a.m.", "24 Uhr", "24 a.m."),
    ("Kurz nach 0 Uhr endet es.", "It ends shortly after 0 p.m.", "0 Uhr", "0 p.m."),
    ("Drei Männer kamen.", "Four men came.", "Drei", "Four"),
    ("Beide Männer kamen.", "Four men came.", "Beide", "Four"),
    ("Drei Männer kamen.", "4 men came.", "Drei", "4"),
    ("12 Männer kamen.", "Eleven men came.", "12", "Eleven"),
    ("Ein Dutzend Männer kam.", "Twenty men came.", "Dutzend", "Twenty"),
    ("Es gab Hunderte Tote.", "There were thousands of dead.", "Hunderte", "thousands"),
    ("In den 1990er Jahren war das so.", "It was so in the 1980s.", "1990er", "1980s"),
    ("Die 30jährige siegte.", "The 31-year-old won.", "30", "31"),
    ("Zwei Drittel waren dafür.", "Three-quarters were in favour.", "Zwei Drittel", "Three-quarters"),
    ("Im 21. Jahrhundert ist das anders.", "That is different in the 20th century.", "21", "20th"),
    ("Im Jahr 2011 war das so.", "It was so in 2021.", "2011", "2021"),
    ("Sie gewannen 3:1.", "They won 3-2.", "1", "2"),
    ("Sie führten 2:0.", "They led, in 2nd place.", "0", None),
    ("20 Männer und 20 Frauen kamen.", "20 men and 30 women came.", "20", "30"),
    ("Es kostet 5 Euro.", "It costs 5 dollars.", "5 Euro", "5 dollars"),
    ("Das Wasser hat 29 Grad.", "The water is 23 degrees.", "29", "23"),
    ("Er ist 1,80 Meter groß.", "He is 7ft tall.", "1,80", "7"),
    ("Sie flog mit dem A380.", "She flew on the A340.", "380", "340"),
    ("Es kostet 500 Dollar.", "It costs €500.", "500 Dollar", "€500"),
    ("Es wiegt 30 Kilo.", "It weighs 50 pounds.", "30", "50"),
    ("Die Welle war 800 km/h schnell.", "The wave went at 80 kph.", "800", "80"),
    ("Der Zaun ist 4 Meter (13 Fuß) hoch.", "The fence is 4 metres (16 feet) high.", "13", "16"),
    ("Der Zaun ist 4 Meter (13 Fuß) hoch.", "The fence is 4 metres high.", "13", None),
    ("Im 19. Jahrhundert war das so.", "It was so in the 1900s.", "19", "1900s"),
    ("Zwei Fünftel sind dafür.", "Two thirds are in favour.", "Zwei Fünftel", "Two thirds"),
    ("Es kamen anderthalbmal so viele.", "As many came.", "anderthalbmal", None),
    ("Er brauchte 2:01:09 Stunden.", "He took two hours and nine seconds.", "2:01:09", None),
    ("Jeder fünfte Deutsche ist arm.", "One in six Germans is poor.", "fünfte", "One in six"),
    ("Es waren 2 ½ Tonnen.", "It was three and a half tonnes.", "2 ½", "three and a half"),
    ("Die Nummer ist 0221 229-0.", "The number is +49 221 2291.", "0221 229-0", "+49 221 2291"),
    ("Das kostet 73,5 $.", "It costs $73,000.", "73,5", "73,000"),
]

BACK = [
    # English, German
    ("There came 1,200.5 tonnes.", "Es kamen 1.200,5 Tonnen."),
    ("Prices rose by 2.3 per cent.", "Die Preise stiegen um 2,3 Prozent."),
    ("The train leaves at 9:30 p.m.", "Der Zug fährt um 21.30 Uhr ab."),
    ("The debt is 3 trillion euros.", "Die Schulden betragen 3 Billionen Euro."),
    ("It costs €3.5m.", "Das kostet 3,5 Mio. Euro."),
    ("Twenty-three men came.", "Es kamen dreiundzwanzig Männer."),
    ("One of them came in the 1990s.", "Einer von ihnen kam in den neunziger Jahren."),
    ("Two-thirds came a second later.", "Zwei Drittel kamen eine Sekunde später."),
    ("Half the people came at noon.", "Die Hälfte der Leute kam um 12 Uhr."),
    ("He is 5ft 11in tall.", "Er ist 1,80 Meter groß."),
    ("There were 911 calls.", "Es gab Notrufe."),
]

BACK_WRONG = [
    ("There came 1,200 soldiers.", "Es kamen 1,200 Soldaten."),
    ("The debt is 3 trillion euros.", "Die Schulden betragen 3 Milliarden Euro."),
    ("The train leaves at 9:30 p.m.", "Der Zug fährt um 9.30 Uhr ab."),
    ("Three men came.", "Vier Männer kamen."),
]

OTHER = [
    # languages, source, target, number of findings: digits alone count there
    ("fr", "en", "Il y avait 1 200,5 tonnes.", "There were 1,200.5 tonnes.", 0),
    ("fr", "en", "Il y avait 1 200 tonnes.", "There were 1,300 tonnes.", 1),
    ("en", "fr", "It was 2.35 per cent in 2011.", "C'était 2,35 pour cent en 2011.", 0),
    ("en", "fr", "It was 2.35 per cent in 2011.", "C'était 2,35 pour cent en 2012.", 1),
    ("en", "fr", "Five of 12 came.", "Cinq sur douze sont venus.", 0),
    ("ar", "en", "في عام ٢٠١١", "In 2011", 0),
    ("ar", "en", "في عام ٢٠١١", "In 2012", 1),
    ("zh", "en", "3500万人", "35 million people", 0),
]


@pytest.mark.parametrize(("source", "target"), SAME)
def test_the_same_value_is_right(source: str, target: str) -> None:
    assert check_numbers(source, target, "de", "en") == []


@pytest.mark.parametrize(("source", "target", "span", "found"), WRONG)
def test_another_value_is_a_finding(source: str, target: str, span: str, found: str | None) -> None:
    findings = check_numbers(source, target, "de", "en")
    assert [(source[f.start : f.end], f.found) for f in findings] == [(span, found)]
    assert findings[0].kind == "number"


@pytest.mark.parametrize(("source", "target"), BACK)
def test_english_to_german(source: str, target: str) -> None:
    assert check_numbers(source, target, "en", "de") == []


@pytest.mark.parametrize(("source", "target"), BACK_WRONG)
def test_english_to_german_wrong(source: str, target: str) -> None:
    assert len(check_numbers(source, target, "en", "de")) == 1


@pytest.mark.parametrize(("source_language", "target_language", "source", "target", "count"), OTHER)
def test_other_languages(source_language: str, target_language: str, source: str, target: str, count: int) -> None:
    assert len(check_numbers(source, target, source_language, target_language)) == count


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Es waren 1.200,5 Tonnen.", "It was tonnes.", "1,200.5"),
        ("Es waren 3 Billionen Euro.", "It was much money.", "3 trillion"),
        ("Um 21.30 Uhr kam er.", "He came.", "9:30 p.m."),
        ("Um halb acht kam er.", "He came.", "7:30"),
        ("Am Abend kam er um 8 Uhr.", "He came in the evening.", "8 o'clock"),
        ("Um 24 Uhr kam er.", "He came.", "midnight"),
        ("Zwei Drittel kamen.", "Many came.", "two thirds"),
        ("Es waren 1.234.567,80 Euro.", "It was much money.", "1,234,567.80"),
        ("Es waren 12.345.678.901 Tiere.", "It was animals.", "12,345,678,901"),
        ("Es waren 43,25 Mio. Tiere.", "It was animals.", "43.25 million"),
        ("Hunderte kamen.", "Thousands came.", "hundreds"),
    ],
)
def test_what_was_expected_is_told_in_the_target_language(source: str, target: str, expected: str) -> None:
    assert [f.expected for f in check_numbers(source, target, "de", "en")] == [expected]


def test_a_number_the_source_lacks_is_a_finding_on_the_whole_sentence() -> None:
    source = "Viele Soldaten kamen."
    (finding,) = check_numbers(source, "1,500 soldiers came.", "de", "en")
    assert (finding.start, finding.end, finding.expected, finding.found) == (0, len(source), "", "1,500")
