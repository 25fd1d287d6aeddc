"""Singular or plural, as the text has it: from the form, the article, and what stands around."""

from __future__ import annotations

import pytest

from summarizer.glossary import Glossary

# A noun, a sentence that holds it, and 1 where that is the plural.
CASES = [
    line.split("|")
    for line in """\
Botschafter|Der Botschafter kam zu spät.|0
Botschafter|Die Botschafter kamen zu spät.|1
Botschafter|Den Botschaftern wurde gedankt.|1
Botschafter|Drei Botschafter kamen.|1
Botschafter|Alle Botschafter schwiegen.|1
Botschafter|Mit Botschaftern aus Asien sprach er.|1
Botschafter|Er sprach mit dem Botschafter.|0
Botschafter|Der russische Botschafter wurde einbestellt.|0
Botschafter|Die russischen Botschafter wurden einbestellt.|1
Botschafter|Russische Botschafter wurden einbestellt.|1
Botschafter|Mehrere ranghohe Botschafter fehlten.|1
Botschafter|Die Zahl der Botschafter sinkt.|1
Botschafter|Ein Treffen der Botschafter ist geplant.|1
Botschafter|Botschafter Smith sprach.|0
Botschafter|Die beiden Botschafter trafen sich.|1
Botschafter|Seine Botschafter schickte er heim.|1
Botschafter|Sein Botschafter reiste ab.|0
Botschafter|Der Rat der Botschafter tagte.|1
Außenminister|Die Außenminister Frankreichs und Polens reisen an.|1
Außenminister|Der Außenminister Frankreichs reist an.|0
Außenminister|Die EU-Außenminister beraten.|1
Außenminister|US-Außenminister Rubio reist an.|0
Außenminister|Die Außenminister-Runde tagt.|0
Außenminister|Unter den Außenministern gab es Streit.|1
Außenminister|Außenminister der EU beraten heute.|1
Präsident|Der Präsident sprach.|0
Präsident|Die Rede des Präsidenten war kurz.|0
Präsident|Die Präsidenten sprachen.|1
Präsident|Er traf den Präsidenten in Genf.|0
Präsident|Er traf beide Präsidenten in Genf.|1
Präsident|Mit dem Präsidenten sprach er.|0
Präsident|Mit den Präsidenten sprach er.|1
Präsident|Präsidenten und Könige kamen.|1
Präsident|Frühere Präsidenten kamen.|1
Präsident|Präsident Macron kam.|0
Präsident|Die Amtszeit früherer Präsidenten war länger.|1
Beauftragter|Die Beauftragte sprach.|0
Beauftragter|Die Beauftragten sprachen.|1
Beauftragter|Der Beauftragte sprach.|0
Beauftragter|Beauftragte beider Seiten sprachen.|1
Beauftragter|Ein Brief des Beauftragten lag vor.|0
Beauftragter|Zwei Beauftragte fehlten.|1
Abkommen|Das Abkommen gilt.|0
Abkommen|Die Abkommen gelten.|1
Abkommen|Ein Abkommen fehlt.|0
Abkommen|Zwei Abkommen fehlen.|1
Abkommen|Bilaterale Abkommen gelten weiter.|1
Abkommen|Die Verletzung des Abkommens ist klar.|0
Abkommen|Nach dem Abkommen ist das verboten.|0
Abkommen|Nach den Abkommen ist das verboten.|1
Treffen|Das Treffen war kurz.|0
Treffen|Die Treffen waren kurz.|1
Drohne|Die Drohne flog tief.|0
Drohne|Die Drohnen flogen tief.|1
Drohne|Eine Drohne flog tief.|0
Drohne|Dutzende Drohnen flogen tief.|1
Team|Die Teams sind bereit.|1
Team|Das Team ist bereit.|0
Team|Die Ausrüstung des Teams fehlt.|0
Embargo|Die Embargos gelten.|1
Embargo|Die Folgen des Embargos sind hart.|0
Diplomat|Moskau wies zwei Diplomaten aus.|1
Diplomat|Moskau wies einen Diplomaten aus.|0
Diplomat|Die Diplomaten reisten ab.|1
Diplomat|Ausgewiesene Diplomaten reisten ab.|1
Diplomat|Die Familie des Diplomaten reiste ab.|0
Diplomat|Die Familien der Diplomaten reisten ab.|1
Diplomat|Dem Diplomaten blieb keine Zeit.|0
Diplomat|Kein Diplomat sprach.|0
Diplomat|Keine Diplomaten sprachen.|1
Sprecher|Ein Sprecher sagte nichts.|0
Sprecher|Sprecher beider Seiten sagten nichts.|1
Sprecherin|Die Sprecherin sagte nichts.|0
Sprecherin|Die Sprecherinnen sagten nichts.|1
Vertrag|Die Verträge gelten.|1
Vertrag|Der Vertrag gilt.|0
Vertrag|Laut Vertrag gilt das.|0
Vertreter|Vertreter von 30 Staaten kamen.|1
Vertreter|Ein Vertreter der Regierung kam.|0
Vertreter|Nach Angaben von Vertretern gilt das.|1
Vertreter|Hochrangige Vertreter kamen.|1
Vertreter|Ein hochrangiger Vertreter kam.|0
Vertreter|Die hochrangigen Vertreter kamen.|1
Vertreter|Zahlreiche Vertreter kamen.|1
Kollege|Er sprach mit seinem Kollegen.|0
Kollege|Er sprach mit seinen Kollegen.|1
Kollege|Die Kollegen schwiegen.|1
Kollege|Seine Kollegen schwiegen.|1
Zeuge|Der Zeuge schwieg.|0
Zeuge|Die Aussage eines Zeugen fehlt.|0
Zeuge|Zeugen berichteten von Schüssen.|1
Angehörige|Angehörige der Opfer kamen.|1
Angehörige|Seine Angehörigen kamen.|1
Soldat|500 Soldaten sollen kommen.|1
Soldat|Der Soldat schwieg, den Soldaten kannte niemand.|0
Gesandter|Der Gesandte Kenias sprach.|0
Gesandter|Die Gesandten sprachen.|1
Offizier|Die Offiziere schwiegen.|1
Minister|Minister Y kam.|0
Minister|Etliche Minister kamen.|1
Minister|Diese Minister kamen.|1
Minister|Dieser Minister kam.|0
Minister|Jeder Minister kam.|0
Minister|Jene Minister, die kamen|1
Minister|Manche Minister kamen.|1
Minister|Welche Minister kamen?|1
Minister|Welcher Minister kam?|0
Minister|Ihr Minister kam.|0
Minister|Ihre Minister kamen.|1
Minister|Ein Dutzend Minister kamen.|1
Minister|Keiner der Minister kam.|1
Minister|Die meisten Minister kamen.|1
Minister|Alle 27 Minister kamen.|1
Minister|Der Minister der Ukraine kam.|0
Minister|Er rief die Minister an.|1
Minister|Für die Minister ist das neu.|1
Minister|Für den Minister ist das neu.|0
Minister|Wegen der Minister kam er.|1
Minister|Zwischen den Ministern gab es Streit.|1""".splitlines()
]


@pytest.mark.parametrize(("noun", "sentence", "plural"), CASES, ids=[line[1] for line in CASES])
def test_number(noun: str, sentence: str, plural: str) -> None:
    found = Glossary.from_pairs([(noun, "envoy")], "de", "en").find(sentence)
    assert [match.plural for match in found][-1:] == [plural == "1"]


@pytest.mark.parametrize(
    ("sentence", "found"), [("In Polen wird gewählt.", 0), ("Die Polen wählen.", 1), ("Zwei Polen siegten.", 1)]
)
def test_a_country_is_not_its_people(sentence: str, found: int) -> None:
    assert len(Glossary.from_pairs([("Pole", "Pole")], "de", "en").find(sentence)) == found
