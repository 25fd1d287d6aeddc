"""The rules' files: complete, well-formed, and none of their patterns catches a sentence."""

import re
import tomllib
from dataclasses import fields
from importlib import resources
from typing import Any

import pytest

from summarizer.readers import page
from summarizer.readers.cleaning import clean
from summarizer.readers.rules import load_rules
from summarizer.readers.vocabulary import Vocabulary

FILES = {
    file.name: tomllib.loads(file.read_text("utf-8"))
    for file in resources.files("summarizer.readers").iterdir()
    if file.name.endswith(".toml")
}
KINDS = {
    "embargo",
    "byline",
    "related",
    "share",
    "notice",
    "correction",
    "signature",
    "credit",
    "caption",
    "standfirst",
}

SENTENCES = [
    "Teilen heißt auch verzichten, sagte die Ministerin.",
    "Mehr zum Thema sagte der Sprecher nicht.",
    "Lesen Sie die Akten, rief der Abgeordnete.",
    "Quelle dieser Angaben ist die Deutsche Presse-Agentur.",
    "Anzeige erstattete am Montag auch das Außenministerium.",
    "Die Werbung wirkte, die Touristen kamen zurück.",
    "Cookies seien kein Thema des Gipfels gewesen, sagte er.",
    "Korrektur ist nötig, hieß es in Kiew.",
    "Foto und Film wurden beschlagnahmt.",
    "Von Montag an gelten die neuen Regeln.",
    "Von Anna Muster stammt der Entwurf.",
    "Redaktion und Verlag wollen klagen.",
    "Stand heute gibt es 40 Zusagen.",
    "Newsletter verschickt die Botschaft seit 2019.",
    "Um diesen Inhalt wurde lange gestritten.",
    "An dieser Stelle finden sich Minen.",
    "AFP und dpa berichteten übereinstimmend.",
    "Share prices fell after the talks.",
    "Read the treaty first, she said.",
    "Subscribe to peace, the envoy urged them.",
    "We use every channel that we have, he added.",
    "By Monday, both sides must answer.",
    "Correction of the border was not discussed.",
    "More talks will follow.",
    "Print this on your banner, she told them.",
    "Publicité et diplomatie vont ensemble.",
    "Compartir el agua es posible.",
    "12. Mai 2024 wäre ein guter Tag dafür.",
    "Facebook will mit der Regierung reden.",
    "Kommentare lehnte der Sprecher ab.",
    "© ist ein Zeichen.",
    "Weitere Meldungen über Verletzte gab es nicht.",
    "Mehr Nachrichten aus Kiew erwartet er nicht.",
    "Alle Rechte der Minderheit bleiben gewahrt.",
    "Der Artikel wurde gestrichen, das Gesetz blieb.",
    "Dieser Text ist ein Kompromiss.",
    "Hinweise der Redaktion blieben ohne Antwort.",
    "Mit Material von der Grenze wird die Straße gebaut.",
    "Mit der Zustimmung der Seite aus Kiew rechnet niemand.",
    "Kopieren ließ er den Brief nicht.",
    "Vor zwei Stunden begann das Treffen.",
    "Drei Minuten dauerte die Sitzung.",
    "Folgen Sie dem Beispiel, sagte er.",
    "Anmelden müssen sich alle Gäste.",
    "Kontakt zur Delegation besteht weiter.",
    "Kommentieren wollte das Weiße Haus den Bericht nicht.",
    "Kritik / Lob hielten sich die Waage.",
    "An earlier version of the treaty failed.",
    "This report was kept secret.",
    "All rights of the minority remain.",
    "Sign up by Friday, the letter said.",
    "Follow the money, the envoy said.",
    "Related talks begin in May.",
    "Editing by committee is slow, she said.",
    "Reuters reported the deal first.",
    "Im Bild, das die Zeitung zeigte, ist er nicht zu sehen.",
    "Auf dem Bild – so der Sprecher – fehle er.",
    "File - a word of many meanings - was the key.",
    "Video und Ton liegen vor: Sie zeigen den Angriff.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_are_no_furniture(sentence: str) -> None:
    assert [piece.text for piece in load_rules().lines.pieces(sentence) if not piece.kind] == [sentence]
    around = ["Die Gespräche gehen weiter, hieß es.", sentence, "Am Freitag ist Schluss."]
    assert [paragraph.text for paragraph in clean(around).paragraphs] == around


@pytest.mark.parametrize("name", sorted(FILES))
def test_files_hold_known_keys_and_valid_patterns(name: str) -> None:
    table: dict[str, Any] = FILES[name]
    assert set(table) <= {field.name for field in fields(Vocabulary)}
    assert set(table.get("lines", {})) <= KINDS
    assert set(table.get("elements", {})) <= set(page.KINDS)
    words_of_elements = list(table.get("elements", {}).values())
    for words in [value for key, value in table.items() if key not in ("lines", "elements")] + words_of_elements:
        assert all(isinstance(word, str) and word == word.strip() for word in words)
        assert len(words) == len(set(words))
    for pattern in [pattern for patterns in table.get("lines", {}).values() for pattern in patterns]:
        re.compile(re.sub(r"\{[a-z]+\}", "x", pattern))


@pytest.mark.parametrize("language", ["de", "en", "fr", "es"])
def test_a_language_has_its_calendar(language: str) -> None:
    table = FILES[f"{language}.toml"]
    assert len(table["months"]) == 12
    assert len(table["weekdays"]) >= 7


def test_german_and_english_are_complete() -> None:
    optional = {
        "agencies",
        "bodies",
        "elements",
        "ends",
        "headline_marks",
        "photo_sources",
        "states",
        "unseen",
        "wire_labels",
        "zones",
    }  # the same in all languages
    optional |= {"closings", "forwards", "greetings", "mail_headers"}  # of all languages in mail.toml
    needed = {field.name for field in fields(Vocabulary)} - optional
    for language in ("de", "en"):
        assert needed <= set(FILES[f"{language}.toml"]), language
        assert {"related", "share", "notice", "correction", "signature"} <= set(FILES[f"{language}.toml"]["lines"])
