"""Pairs of stories, each a headline and the beginning of its text, written for these tests."""

from __future__ import annotations

from summarizer.article import Article, Paragraph


def article(text: str, language: str = "de", **fields: str) -> Article:
    """Return the article of a headline and paragraphs, one a line."""
    headline, *paragraphs = text.strip().split("\n")
    return Article(headline, paragraphs=tuple(Paragraph(line) for line in paragraphs), language=language, **fields)


# (language, what one agency sent, what another one sent), all on the same event
SAME = [
    (
        "de",
        """Vermittler legen Fahrplan für Gefangenenaustausch vor
Nach drei Tagen hinter verschlossenen Türen haben die Vermittler in Genf einen Fahrplan für einen Austausch von \
Gefangenen vorgelegt. Das Papier sieht vor, dass in vier Schritten insgesamt 1.240 Menschen freikommen.
Die Delegation aus Kiew stimmte dem Entwurf am Abend zu.""",
        """Genf: 1240 Gefangene sollen freikommen
In Genf ist nach dreitägigen Verhandlungen ein Plan für den Austausch von 1240 Gefangenen vorgestellt worden. Kiew \
habe dem Entwurf bereits zugestimmt, teilten die Vereinten Nationen mit, Moskau wolle ihn prüfen.
Der Austausch soll in vier Schritten ablaufen.""",
    ),
    (
        "de",
        """OSZE schickt zusätzliche Beobachter an die Grenze im Südkaukasus
Die OSZE verstärkt ihre Beobachtermission im Südkaukasus. Der Ständige Rat beschloss am Mittwoch in Wien, 60 weitere \
Beobachter in das Grenzgebiet zu schicken, wie der Schweizer Vorsitz mitteilte.""",
        """Mehr OSZE-Beobachter für den Südkaukasus
Nach einer Reihe von Schusswechseln im Grenzgebiet entsendet die Organisation für Sicherheit und Zusammenarbeit in \
Europa (OSZE) 60 zusätzliche Beobachter in den Südkaukasus. Das entschied der Ständige Rat in Wien.""",
    ),
    (
        "de",
        """EZB senkt Leitzins auf 2,25 Prozent
Die Europäische Zentralbank hat den Leitzins erneut gesenkt. Der Einlagensatz sinkt um 0,25 Prozentpunkte auf 2,25 \
Prozent, teilte die Notenbank am Donnerstag in Frankfurt mit.""",
        """Zinsen im Euroraum sinken weiter
Im Euroraum sinken die Zinsen ein weiteres Mal: Der EZB-Rat unter Präsidentin Lagarde beschloss in Frankfurt, den \
Einlagensatz von 2,5 auf 2,25 Prozent herabzusetzen. Die Notenbank begründete den Schritt mit der schwachen \
Konjunktur.""",
    ),
    (
        "de",
        """Mindestens 14 Tote bei Brand in Hotel in Izmir
Bei einem Brand in einem Hotel im westtürkischen Izmir sind mindestens 14 Menschen ums Leben gekommen. 30 weitere \
seien verletzt worden, sagte der Gouverneur der Provinz am Sonntag.""",
        """Türkei: Hotelbrand fordert zwölf Menschenleben
In der türkischen Hafenstadt Izmir ist in der Nacht zum Sonntag ein Hotel in Flammen aufgegangen. Zwölf Menschen kamen \
nach ersten Angaben der Behörden ums Leben, mehr als 20 wurden verletzt.""",
    ),
    (
        "de",
        """Verteidigungsminister Brandl tritt zurück
Verteidigungsminister Karl Brandl hat am Montag seinen Rücktritt erklärt. Er ziehe damit die Konsequenzen aus der \
Drohnen-Affäre, sagte der 58-Jährige in Berlin.""",
        """Brandl gibt Amt nach Drohnen-Affäre auf
Nach wochenlanger Kritik in der Drohnen-Affäre gibt Karl Brandl sein Amt als Verteidigungsminister auf. Das teilte er \
in einer kurzen Erklärung in Berlin mit.""",
    ),
    (
        "de",
        """Bundestag beschließt Heizungsförderung
Der Bundestag hat am Freitag die neue Heizungsförderung beschlossen. Mit den Stimmen der Koalition nahm das Parlament \
das Gesetz an, das ab Januar Zuschüsse von bis zu 15.000 Euro vorsieht.""",
        """Heizungsgesetz passiert Parlament
Wer seine alte Heizung austauscht, kann von Januar an bis zu 15 000 Euro Zuschuss bekommen. Der Bundestag stimmte am \
Freitag mit der Mehrheit der Koalition für die Förderung.""",
    ),
    (
        "de",
        """Lokführer streiken ab Mittwoch
Die Gewerkschaft GDL hat die Lokführer der Deutschen Bahn zu einem Streik von Mittwoch früh bis Freitagabend \
aufgerufen. Die Verhandlungen über einen neuen Tarifvertrag seien gescheitert, sagte der Vorsitzende.""",
        """Bahn: GDL ruft zu dreitägigem Streik auf
Bahnreisende müssen sich auf Ausfälle einstellen: Von Mittwoch bis Freitag wollen die Lokführer der Deutschen Bahn \
streiken. Die GDL erklärte die Tarifverhandlungen für gescheitert.""",
    ),
    (
        "en",
        """Mediators present timetable for prisoner exchange
Mediators in Geneva have presented a timetable for an exchange of prisoners after three days of talks behind closed \
doors. The paper provides for the release of 1,240 people in four steps, the United Nations said.""",
        """Geneva plan would free 1,240 prisoners
A plan to swap 1,240 prisoners in four stages was put forward in Geneva on Wednesday, the United Nations announced. \
Kyiv has agreed to the draft; Moscow wants to study it.""",
    ),
    (
        "en",
        """Quake of magnitude 6.8 hits northern Chile
An earthquake of magnitude 6.8 struck northern Chile on Tuesday, damaging houses in the port city of Iquique. There \
were no reports of deaths, officials said.""",
        """Strong earthquake shakes Chile's north
A strong quake shook the north of Chile early on Tuesday. It measured 6.8, the national seismological centre said; \
houses were damaged in Iquique but nobody was killed.""",
    ),
    (
        "en",
        """Airline Norvia files for insolvency
The low-cost airline Norvia has filed for insolvency and cancelled all flights. About 40,000 passengers are stranded, \
the company said in Oslo on Monday.""",
        """Norvia grounds its fleet, 40,000 travellers stuck
Tens of thousands of travellers were stuck on Monday after Norvia grounded its fleet. The Oslo-based carrier said that \
it had filed for insolvency at a court there.""",
    ),
    (
        "en",
        """Senate confirms Whitcombe as trade envoy
The Senate on Thursday confirmed Laura Whitcombe as trade envoy by 61 votes to 38. Whitcombe, a former diplomat, will \
lead the talks with the European Union.""",
        """Whitcombe to lead US trade talks with EU
Former diplomat Laura Whitcombe will negotiate on trade with the European Union for the United States. The Senate \
approved her nomination in a 61-38 vote.""",
    ),
    (
        "en",
        """Flood in Valdemora kills nine
Nine people have died in a flood in the Spanish town of Valdemora after a night of heavy rain. Four others are \
missing, the regional government said on Saturday.""",
        """Spain: death toll in Valdemora floods rises to eleven
The number of people killed in the floods in Valdemora has risen to eleven. Rescue workers found two more bodies on \
Saturday; two people are still missing, the Spanish authorities said.""",
    ),
    (
        "de",
        """Nobelpreis für Chemie geht an Trio aus Japan und den USA
Der Nobelpreis für Chemie geht in diesem Jahr an Aiko Morita, James Hollowell und Ruth Adeyemi. Sie werden für \
Arbeiten zu künstlichen Enzymen geehrt, teilte die Akademie in Stockholm mit.""",
        """Chemie-Nobelpreis für künstliche Enzyme
Für ihre Forschung an künstlichen Enzymen erhalten Morita (Japan) sowie Hollowell und Adeyemi (beide USA) den \
Chemie-Nobelpreis. Das gab die Königlich-Schwedische Akademie in Stockholm bekannt.""",
    ),
    (
        "de",
        """Borussia verliert Derby gegen Schalke
Borussia Dortmund hat das Revierderby gegen Schalke 04 mit 1:2 verloren. Den Siegtreffer erzielte Karaman in der \
Nachspielzeit.""",
        """Karaman schießt Schalke zum Derbysieg
Schalke 04 hat das Revierderby bei Borussia Dortmund mit 2:1 gewonnen. Karaman traf vor 81.365 Zuschauern in der \
dritten Minute der Nachspielzeit.""",
    ),
]

# (language, one story, another), alike in subject, persons, places or form, but not the same event
DIFFERENT = [
    (
        "de",
        """EZB senkt Leitzins auf 2,25 Prozent
Die Europäische Zentralbank hat den Leitzins erneut gesenkt. Der Einlagensatz sinkt um 0,25 Prozentpunkte auf 2,25 \
Prozent, teilte die Notenbank am Donnerstag in Frankfurt mit.""",
        """Fed lässt Leitzins unverändert
Die US-Notenbank Fed hat den Leitzins nicht verändert. Er liegt weiter in der Spanne von 4,25 bis 4,5 Prozent, teilte \
die Federal Reserve am Mittwoch in Washington mit.""",
    ),
    (
        "de",
        """Mindestens 14 Tote bei Brand in Hotel in Izmir
Bei einem Brand in einem Hotel im westtürkischen Izmir sind mindestens 14 Menschen ums Leben gekommen. 30 weitere \
seien verletzt worden, sagte der Gouverneur der Provinz am Sonntag.""",
        """Mindestens 14 Tote bei Busunglück in Peru
Bei einem Busunglück im Süden Perus sind mindestens 14 Menschen ums Leben gekommen. 22 weitere wurden verletzt, wie \
die Polizei am Sonntag mitteilte.""",
    ),
    (
        "de",
        """Außenministerin Hartwig reist nach Warschau
Außenministerin Elena Hartwig reist am Donnerstag nach Warschau. Bei dem Treffen mit ihrem polnischen Amtskollegen \
soll es um die Sicherheit an der Ostgrenze gehen, teilte das Auswärtige Amt mit.""",
        """Außenministerin Hartwig reist nach Ankara
Außenministerin Elena Hartwig reist am kommenden Montag nach Ankara. Bei dem Treffen mit ihrem türkischen Amtskollegen \
soll es um Migration gehen, teilte das Auswärtige Amt mit.""",
    ),
    (
        "de",
        """Lokführer streiken ab Mittwoch
Die Gewerkschaft GDL hat die Lokführer der Deutschen Bahn zu einem Streik von Mittwoch früh bis Freitagabend \
aufgerufen. Die Verhandlungen über einen neuen Tarifvertrag seien gescheitert, sagte der Vorsitzende.""",
        """Piloten streiken ab Mittwoch
Die Vereinigung Cockpit hat die Piloten der Lufthansa zu einem Streik von Mittwoch früh bis Donnerstagabend \
aufgerufen. Die Verhandlungen über einen neuen Tarifvertrag seien gescheitert, sagte ein Sprecher.""",
    ),
    (
        "de",
        """Bundestag beschließt Heizungsförderung
Der Bundestag hat am Freitag die neue Heizungsförderung beschlossen. Mit den Stimmen der Koalition nahm das Parlament \
das Gesetz an, das ab Januar Zuschüsse von bis zu 15.000 Euro vorsieht.""",
        """Bundestag beschließt Rentenreform
Der Bundestag hat am Freitag die Rentenreform beschlossen. Mit den Stimmen der Koalition nahm das Parlament das Gesetz \
an, das ein Rentenniveau von 48 Prozent vorsieht.""",
    ),
    (
        "de",
        """Unwetter in Bayern: Feuerwehr im Dauereinsatz
Ein schweres Unwetter hat in Teilen Bayerns Keller überflutet und Bäume umgestürzt. Die Feuerwehr rückte in der Nacht \
zum Dienstag zu mehr als 300 Einsätzen aus.""",
        """Sturm in Schleswig-Holstein: Bäume auf Gleisen
Ein Sturm hat in Schleswig-Holstein Bäume auf Gleise und Straßen stürzen lassen. Die Feuerwehr rückte in der Nacht zum \
Donnerstag zu rund 200 Einsätzen aus.""",
    ),
    (
        "de",
        """Borussia verliert Derby gegen Schalke
Borussia Dortmund hat das Revierderby gegen Schalke 04 mit 1:2 verloren. Den Siegtreffer erzielte Karaman in der \
Nachspielzeit.""",
        """Borussia gewinnt in Leverkusen
Borussia Dortmund hat bei Bayer Leverkusen mit 2:1 gewonnen. Den Siegtreffer erzielte Guirassy in der 88. Minute.""",
    ),
    (
        "de",
        """Verteidigungsminister Brandl tritt zurück
Verteidigungsminister Karl Brandl hat am Montag seinen Rücktritt erklärt. Er ziehe damit die Konsequenzen aus der \
Drohnen-Affäre, sagte der 58-Jährige in Berlin.""",
        """Ministerpräsidentin Feld tritt zurück
Ministerpräsidentin Ute Feld hat am Montag ihren Rücktritt erklärt. Sie ziehe damit die Konsequenzen aus der \
Niederlage bei der Landtagswahl, sagte die 61-Jährige in Mainz.""",
    ),
    (
        "de",
        """Nobelpreis für Chemie geht an Trio aus Japan und den USA
Der Nobelpreis für Chemie geht in diesem Jahr an Aiko Morita, James Hollowell und Ruth Adeyemi. Sie werden für \
Arbeiten zu künstlichen Enzymen geehrt, teilte die Akademie in Stockholm mit.""",
        """Nobelpreis für Physik geht an zwei Forscher aus Frankreich
Der Nobelpreis für Physik geht in diesem Jahr an Luc Perrin und Anne Delorme. Sie werden für Arbeiten zu \
Quantensensoren geehrt, teilte die Akademie in Stockholm mit.""",
    ),
    (
        "de",
        """Vermittler legen Fahrplan für Gefangenenaustausch vor
Nach drei Tagen hinter verschlossenen Türen haben die Vermittler in Genf einen Fahrplan für einen Austausch von \
Gefangenen vorgelegt. Das Papier sieht vor, dass in vier Schritten insgesamt 1.240 Menschen freikommen.""",
        """Genfer Autosalon kehrt zurück
Nach drei Jahren Pause findet der Autosalon in Genf wieder statt. Die Veranstalter erwarten im Februar 180 Aussteller \
und 400.000 Besucher.""",
    ),
    (
        "de",
        """OSZE schickt zusätzliche Beobachter an die Grenze im Südkaukasus
Die OSZE verstärkt ihre Beobachtermission im Südkaukasus. Der Ständige Rat beschloss am Mittwoch in Wien, 60 weitere \
Beobachter in das Grenzgebiet zu schicken, wie der Schweizer Vorsitz mitteilte.""",
        """OSZE: Wahl in Tarvania weitgehend fair
Die OSZE hat die Parlamentswahl in Tarvania als weitgehend fair bezeichnet. Die 200 Beobachter hätten nur vereinzelt \
Verstöße festgestellt, teilte die Organisation am Montag mit.""",
    ),
    (
        "de",
        """DAX schließt im Plus
Der Deutsche Aktienindex hat am Montag fester geschlossen. Der DAX stieg um 0,8 Prozent auf 24.210 Punkte.""",
        """DAX schließt im Minus
Der Deutsche Aktienindex hat am Dienstag schwächer geschlossen. Der DAX fiel um 1,1 Prozent auf 23.944 Punkte.""",
    ),
    (
        "de",
        """Kanzler Reuter fordert mehr Tempo bei Digitalisierung
Bundeskanzler Jan Reuter hat mehr Tempo bei der Digitalisierung gefordert. Deutschland dürfe den Anschluss nicht \
verlieren, sagte Reuter am Dienstag in Hannover.""",
        """Kanzler Reuter sagt Ukraine weitere Hilfe zu
Bundeskanzler Jan Reuter hat der Ukraine weitere Hilfe zugesagt. Deutschland werde an ihrer Seite bleiben, sagte \
Reuter am Dienstag in Kiew.""",
    ),
    (
        "de",
        """Polizei nimmt Verdächtigen nach Messerangriff in Köln fest
Nach einem Messerangriff in der Kölner Innenstadt hat die Polizei einen 24-jährigen Mann festgenommen. Das Opfer wurde \
schwer verletzt.""",
        """Polizei nimmt Verdächtige nach Überfall in Kiel fest
Nach einem Überfall auf einen Juwelier in der Kieler Innenstadt hat die Polizei zwei Männer festgenommen. Die Beute \
wurde sichergestellt.""",
    ),
    (
        "en",
        """Quake of magnitude 6.8 hits northern Chile
An earthquake of magnitude 6.8 struck northern Chile on Tuesday, damaging houses in the port city of Iquique. There \
were no reports of deaths, officials said.""",
        """Quake of magnitude 5.9 hits western Japan
An earthquake of magnitude 5.9 struck western Japan on Friday, damaging roads near the city of Kanazawa. There were no \
reports of deaths, officials said.""",
    ),
    (
        "en",
        """Airline Norvia files for insolvency
The low-cost airline Norvia has filed for insolvency and cancelled all flights. About 40,000 passengers are stranded, \
the company said in Oslo on Monday.""",
        """Carmaker Lindqvist files for insolvency
The electric carmaker Lindqvist has filed for insolvency and stopped production. About 2,400 workers are affected, \
the company said in Gothenburg on Monday.""",
    ),
    (
        "en",
        """Senate confirms Whitcombe as trade envoy
The Senate on Thursday confirmed Laura Whitcombe as trade envoy by 61 votes to 38. Whitcombe, a former diplomat, will \
lead the talks with the European Union.""",
        """Senate rejects Crane as energy secretary
The Senate on Thursday rejected Tom Crane as energy secretary by 52 votes to 47. Crane, a former oil executive, had \
been criticised by both parties.""",
    ),
    (
        "en",
        """Flood in Valdemora kills nine
Nine people have died in a flood in the Spanish town of Valdemora after a night of heavy rain. Four others are \
missing, the regional government said on Saturday.""",
        """Landslide in Nepal kills nine
Nine people have died in a landslide in western Nepal after days of heavy rain. Six others are missing, the police \
said on Saturday.""",
    ),
    (
        "en",
        """Mediators present timetable for prisoner exchange
Mediators in Geneva have presented a timetable for an exchange of prisoners after three days of talks behind closed \
doors. The paper provides for the release of 1,240 people in four steps, the United Nations said.""",
        """Prisoners riot in Marseille jail
Prisoners in a jail in Marseille have taken two guards hostage after three days of protest behind closed doors. The \
police sent negotiators, the ministry of justice said.""",
    ),
    (
        "en",
        """Parliament passes budget
Parliament passed the budget for next year on Friday by 311 votes to 288. It provides for more money for the army and \
the railways.""",
        """Parliament passes climate law
Parliament passed the climate law on Friday by 340 votes to 250. It provides for a ban on new coal mines from 2030.""",
    ),
    (
        "en",
        """Minister visits Kyiv
The foreign minister arrived in Kyiv on Monday for talks on air defence. It is her third visit since she \
took office.""",
        """Minister visits Cairo
The foreign minister arrived in Cairo on Monday for talks on Gaza. It is her first visit since she took office.""",
    ),
    (
        "en",
        """Shares fall in Tokyo
Shares in Tokyo fell on Wednesday, with the Nikkei index losing 1.4 percent to 38,120 points. Chip makers were \
among the losers.""",
        """Shares rise in London
Shares in London rose on Wednesday, with the FTSE index gaining 0.6 percent to 8,410 points. Banks were among the \
winners.""",
    ),
]
