"""What the packaged diplomacy glossary finds in a foreign desk's sentences, and that it leaves ordinary ones alone."""

from __future__ import annotations

import pytest

from summarizer.glossary import Glossary, lint
from summarizer.glossary.places import packaged_folder

# The text, and for each term that must fire in it: the words it stands for, and what is written for them.
FIRES: list[tuple[str, list[tuple[str, str]]]] = [
    ("ein Sprecher des Auswärtigen Amtes", [("Auswärtigen Amtes", "Federal Foreign Office")]),
    ("Großbritanniens Außenminister sagte ab.", [("Großbritanniens Außenminister", "British foreign secretary")]),
    ("die britische Außenministerin", [("britische Außenministerin", "British foreign secretary")]),
    ("die US-Außenministerin", [("US-Außenministerin", "US secretary of state")]),
    ("mit seinem japanischen Amtskollegen", [("Amtskollegen", "counterpart")]),
    ("der österreichische Bundeskanzler", [("österreichische Bundeskanzler", "Austrian chancellor")]),
    ("die deutsche Bundesregierung", [("deutsche Bundesregierung", "German government")]),
    ("der Schweizer Bundesrat", [("Schweizer Bundesrat", "Swiss Federal Council")]),
    ("Altkanzlerin Merkel", [("Altkanzlerin", "former chancellor")]),
    ("Bayerns Ministerpräsident", [("Bayerns Ministerpräsident", "Bavarian premier")]),
    ("die Regierungssprecherin", [("Regierungssprecherin", "government spokeswoman")]),
    ("der Kremlsprecher Peskow", [("Kremlsprecher", "Kremlin spokesman"), ("Peskow", "Peskov")]),
    ("eine Kremlkritikerin", [("Kreml", "Kremlin")]),
    ("US-Justizministerin", [("US-Justizministerin", "US attorney general")]),
    ("im britischen Unterhaus", [("britischen Unterhaus", "House of Commons")]),
    ("die Staatsduma in Moskau", [("Staatsduma", "State Duma"), ("Moskau", "Moscow")]),
    ("die Werchowna Rada in Kiew", [("Werchowna Rada", "Verkhovna Rada"), ("Kiew", "Kyiv")]),
    ("die Kiewer Regierung", [("Kiewer", "Kyiv")]),
    ("die EU-Außenbeauftragte", [("EU-Außenbeauftragte", "EU foreign policy chief")]),
    ("auf dem EU-Gipfel in Brüssel", [("EU-Gipfel", "EU summit"), ("Brüssel", "Brussels")]),
    ("der Europarat", [("Europarat", "Council of Europe")]),
    ("der Europäische Rat", [("Europäische Rat", "European Council")]),
    ("die Beistandsklausel", [("Beistandsklausel", "mutual assistance clause")]),
    ("die nukleare Teilhabe", [("nukleare Teilhabe", "nuclear sharing")]),
    ("der IStGH und der IGH", [("IStGH", "ICC"), ("IGH", "ICJ")]),
    ("nach Angaben der IAEO", [("IAEO", "IAEA")]),
    ("im Weltsicherheitsrat", [("Weltsicherheitsrat", "UN Security Council")]),
    ("die Opec und die Unesco", [("Opec", "OPEC"), ("Unesco", "UNESCO")]),
    ("den Atomwaffensperrvertrag kündigen", [("Atomwaffensperrvertrag", "Non-Proliferation Treaty")]),
    ("die Genfer Konventionen", [("Genfer Konventionen", "Geneva Convention")]),
    ("der Genfer See", [("Genfer See", "Lake Geneva")]),
    ("das Minsker Abkommen", [("Minsker Abkommen", "Minsk agreements")]),
    ("die russische Botschaft", [("russische Botschaft", "Russian embassy")]),
    ("ein Konvoi der Botschaft in Kabul", [("Botschaft in Kabul", "embassy in Kabul")]),
    ("unter Berufung auf Ärzte", [("unter Berufung auf", "citing")]),
    ("aus Diplomatenkreisen", [("Diplomatenkreisen", "diplomatic sources")]),
    ("die Waffenruhe wurde gebrochen", [("Waffenruhe", "ceasefire")]),
    ("neue Einreiseverbote", [("Einreiseverbote", "travel ban")]),
    ("ein Verstoß gegen das Kriegsvölkerrecht", [("völkerrecht", "international law")]),
    ("das Vorgehen sei völkerrechtswidrig", [("völkerrechtswidrig", "in violation of international law")]),
    ("beide Angriffskriege", [("Angriffskriege", "war of aggression")]),
    ("in der Nahostpolitik", [("Nahost", "Middle East")]),
    ("der Gazastreifen und Gaza-Stadt", [("Gazastreifen", "Gaza Strip"), ("Gaza-Stadt", "Gaza City")]),
    ("Weißrusslands Lukaschenko", [("Weißrusslands", "Belarus"), ("Lukaschenko", "Lukashenko")]),
    ("zwei Belarussen", [("Belarussen", "Belarusian")]),
    ("belarussische Behörden", [("belarussische", "Belarusian")]),
    ("Selenskyjs Besuch in Lwiw", [("Selenskyjs", "Zelenskyy"), ("Lwiw", "Lviv")]),
    ("Julia Nawalnaja", [("Julia Nawalnaja", "Yulia Navalnaya")]),
    ("Chamenei und Netanjahu", [("Chamenei", "Khamenei"), ("Netanjahu", "Netanyahu")]),
]

# Words like terms of the glossary, in senses that are none.
SILENT = [
    "Der Rat des Arztes war gut.",
    "Im Haus brannte noch Licht.",
    "Sie zog ihre Kreise auf dem Eis.",
    "Ein Quad kippte in der Kurve um.",
    "Er setzte sich auf eine Bank am See.",
    "Der Krimi war spannend, der Kriminalist auch.",
    "Die Kriminalität ging im vergangenen Jahr zurück.",
    "Die Ministerin für Schule besuchte das Gymnasium.",
    "Die Wiener Würstchen waren ausverkauft.",
    "Beim Kongress der Zahnärzte ging es um Füllungen.",
    "Der Senat der Universität beschloss die neue Ordnung.",
    "Der Staatsanwalt beantragte drei Jahre Haft.",
    "Die Gesandtschaft der Ameisen kehrte in den Bau zurück.",
    "Der Beamte stellte einen Ausweis aus.",
    "Ein Kran hob die Glocke in den Turm.",
    "Das Konzert war nach einer Stunde ausverkauft.",
    "Der Pullover ist aus Kaschmir.",
    "Der Natodraht am Zaun war verrostet.",
    "Der Vermittlungsausschuss tagte bis Mitternacht.",
    "Die Sicherheitsberaterin der Baufirma prüfte die Gerüste.",
    "Die Nachrichten kamen pünktlich um acht.",
    "Die Mannschaft verlor im Elfmeterschießen.",
    "Das Abkommen der Nachbarn über den Zaun hielt nicht.",
    "Ihre Sprecherin kündigte eine neue Platte an.",
    "Der Angriff über die linke Seite brachte das Tor.",
    "Die Drohne filmte die Hochzeit von oben.",
    "Der Gipfel des Berges lag im Nebel.",
    "Die Zölle im Mittelalter waren hoch.",
    "Der Konsum von Zucker sinkt.",
    "Die Straße wird im Sommer gesperrt.",
    "Ein Golfplatz soll dem Wald weichen.",
    "Der Botschaftschor singt am Sonntag.",
    "Das Unternehmen sperrte das Konto des Kunden.",
]


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return Glossary.load(packaged_folder() / "diplomacy.csv")


def test_it_passes_its_own_lint() -> None:
    assert lint([packaged_folder() / "diplomacy.csv"]) == []


def test_it_holds_what_a_desk_needs(glossary: Glossary) -> None:
    assert len([term for term in glossary if term.status == "approved"]) >= 500


@pytest.mark.parametrize(("text", "expected"), FIRES)
def test_terms_fire(glossary: Glossary, text: str, expected: list[tuple[str, str]]) -> None:
    approved = [match for match in glossary.find(text, "de", "en") if match.status == "approved"]
    assert [(match.source_text, match.target_terms[0]) for match in approved] == expected


@pytest.mark.parametrize("text", SILENT)
def test_ordinary_sentences_are_left_alone(glossary: Glossary, text: str) -> None:
    assert [match.source_text for match in glossary.find(text, "de", "en")] == []


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("the prime minister", "Premierminister"),
        ("Gaza City", "Gaza-Stadt"),
        ("the EU", "EU"),
        ("the European Union", "Europäische Union"),
        ("the UN", "UN"),
        ("the OSCE", "OSZE"),
        ("the Belarusian capital", "belarussisch"),
        ("a general election", "Parlamentswahl"),
        ("new sanctions", "Sanktion"),
        ("the Foreign Office", "britisches Außenministerium"),
        ("the ceasefire", "Waffenruhe"),
        ("the foreign minister", "Außenminister"),
    ],
)
def test_english_that_several_entries_share_is_read_rightly(glossary: Glossary, text: str, german: str) -> None:
    assert [match.target_terms[0] for match in glossary.find(text, "en", "de")] == [german]
