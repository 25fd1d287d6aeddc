"""Which language a text is in: sentences, headlines, a few words, capitals, candidates, dictionaries."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from summarizer.language import Detection, detect

SENTENCES = [
    ("de", "Die Außenministerin reist am Donnerstag zu Gesprächen nach Warschau."),
    ("en", "The foreign minister travels to Warsaw for talks on Thursday."),
    ("fr", "La ministre des Affaires étrangères se rend jeudi à Varsovie."),
    ("es", "La ministra de Exteriores viaja el jueves a Varsovia para hablar."),
    ("it", "La ministra degli Esteri si reca giovedì a Varsavia per colloqui."),
    ("pt", "A ministra dos Negócios Estrangeiros viaja na quinta-feira para Varsóvia."),
    ("nl", "De minister van Buitenlandse Zaken reist donderdag naar Warschau."),
    ("sv", "Utrikesministern reser till Warszawa på torsdag för samtal."),
    ("da", "Udenrigsministeren rejser torsdag til Warszawa for at tale med regeringen."),
    ("no", "Utenriksministeren reiser torsdag til Warszawa for å snakke med regjeringen."),
    ("fi", "Ulkoministeri matkustaa torstaina Varsovaan neuvottelemaan."),
    ("pl", "Minister spraw zagranicznych udaje się w czwartek do Warszawy na rozmowy."),
    ("cs", "Ministryně zahraničí odjíždí ve čtvrtek do Varšavy na jednání."),
    ("sk", "Ministerka zahraničných vecí odchádza vo štvrtok do Varšavy na rokovania."),
    ("hu", "A külügyminiszter csütörtökön Varsóba utazik tárgyalásokra."),
    ("ro", "Ministra de externe pleacă joi la Varșovia pentru discuții."),
    ("hr", "Ministrica vanjskih poslova putuje u četvrtak u Varšavu na razgovore."),
    ("tr", "Dışişleri bakanı perşembe günü görüşmeler için Varşova'ya gidiyor."),
    ("ru", "Министр иностранных дел в четверг едет в Варшаву на переговоры."),
    ("uk", "Міністерка закордонних справ у четвер їде до Варшави на переговори."),
    ("bg", "Външната министърка пътува в четвъртък за Варшава за разговори."),
    ("el", "Η υπουργός Εξωτερικών ταξιδεύει την Πέμπτη στη Βαρσοβία."),
    ("ar", "تسافر وزيرة الخارجية يوم الخميس إلى وارسو لإجراء محادثات."),
    ("he", "שרת החוץ נוסעת ביום חמישי לוורשה לשיחות."),
    ("zh", "外交部长星期四前往华沙举行会谈，讨论欧洲的安全问题。"),
    ("ja", "外相は木曜日にワルシャワを訪れて会談する。"),
    ("ko", "외무장관은 목요일 회담을 위해 바르샤바로 떠난다."),
    ("hi", "विदेश मंत्री गुरुवार को वार्ता के लिए वारसॉ जा रही हैं।"),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_sentence(language: str, text: str) -> None:
    found = detect(text)
    assert (found.language, found.reliable) == (language, True)


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_sentence_in_capitals(language: str, text: str) -> None:
    assert detect(text.upper()).language == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Was nun?"),
        ("de", "Der Gipfel"),
        ("de", "USA und Iran verhandeln wieder"),
        ("de", "MINISTERIN BLEIBT IM AMT"),
        ("en", "the minister"),
        ("en", "What now?"),
        ("en", "MINISTER TO STAY IN OFFICE"),
        ("fr", "Et maintenant ?"),
        ("es", "¿Y ahora qué?"),
        ("it", "E adesso che cosa?"),
    ],
)
def test_a_few_words(language: str, text: str) -> None:
    assert detect(text).language == language


def test_candidates_decide_where_the_text_does_not() -> None:
    text = "Premier in Warschau"
    assert detect(text, ["nl"]).language == "nl"
    assert detect(text, ["de"]).language == "de"
    assert detect(text, ["de-AT"]) == detect(text, ["DE"]) == detect(text, ["de"])


def test_candidates_do_not_hide_another_language() -> None:
    french = dict(SENTENCES)["fr"]
    assert detect(french, ["de", "en"]).language == "fr"


def test_no_candidates_and_unknown_ones_are_harmless() -> None:
    text = "Der Gipfel endet am Freitag."
    assert detect(text, []) == detect(text)
    assert detect(text, ["xx"]).language == "de"


def test_a_dictionary_helps_with_short_text_alone() -> None:
    words = {"de": {"Kanzlerin", "vertagt"}.__contains__}
    assert detect("Kanzlerin vertagt", known_words=words).confidence > detect("Kanzlerin vertagt").confidence
    long = dict(SENTENCES)["de"]
    assert detect(long, known_words={"de": lambda _: pytest.fail("asked")}) == detect(long)


def test_a_detection_is_a_dictionary_of_json_types() -> None:
    found = detect("Der Gipfel endet am Freitag.").to_dict()
    assert list(found) == ["language", "confidence", "reliable"]
    assert json.loads(json.dumps(found)) == found
    assert 0.99 < found["confidence"] <= 1


def test_addresses_and_tags_in_the_text_do_not_count() -> None:
    german = "Der Gipfel endet am Freitag."
    noise = " https://example.org/the/summit/ends/on/friday press@the-summit.example.org #SummitOfTheYear @whitehouse"
    assert detect(german + noise) == detect(german)


def test_every_process_gives_the_same_answer() -> None:
    texts = [text[:12] for _, text in SENTENCES]
    code = f"from summarizer.language import detect\nfor text in {texts!r}: print(ascii(detect(text)))"
    printed = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1")
    }
    assert len(printed) == 1
    assert isinstance(detect(texts[0]), Detection)


def test_profiles_load_only_when_they_are_needed() -> None:
    code = """if True:
        import sys, summarizer.language
        print('langdetect' in sys.modules)
        from summarizer.language import scoring
        summarizer.language.detect('NATO')
        print(scoring._profiles.cache_info().currsize)"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "0"]
