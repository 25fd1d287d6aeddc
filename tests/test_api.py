"""The Python API: what the command line does, with the same words."""

from __future__ import annotations

import json

import pytest

import summarizer
from summarizer.errors import InputError, LanguageError

TEXT = (
    "Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt. Daran nimmt auch die Nato teil.\n\n"
    "Das Treffen beginnt um 21.30 Uhr. Die Kosten liegen bei 2,3 Millionen Euro."
)


def test_detect() -> None:
    found = summarizer.detect(TEXT)
    assert (found.language, found.reliable) == ("de", True)
    assert set(found.to_dict()) == {"language", "confidence", "reliable"}
    assert summarizer.detect("NATO").language is None


def test_segment() -> None:
    assert summarizer.segment("Am 7. Dezember um 21.30 Uhr. Dann Ende.", language="de") == [
        "Am 7. Dezember um 21.30 Uhr.",
        "Dann Ende.",
    ]


def test_summarize_takes_a_text_or_an_article() -> None:
    assert len(summarizer.summarize(TEXT, sentences=2)) == 2
    assert sum(len(sentence.text.split()) for sentence in summarizer.summarize(TEXT, words=15)) <= 15
    article = summarizer.read(TEXT.encode())
    assert summarizer.summarize(article, language="de", sentences=1)[0].paragraph == 0


def test_translate_keeps_lines_and_aligns_sentences() -> None:
    translation = summarizer.translate(TEXT, target="en", source="de", quality="fast")
    assert translation.text.count("\n") == TEXT.count("\n")
    assert [segment.source.text for segment in translation.segments] == summarizer.segment(TEXT)
    assert translation.package.name.startswith("translate-de")
    assert [term.term for term in translation.segments[0].terms] == ["Auswärtiges Amt", "Genf"]


def test_translate_all_gives_one_segment_for_each() -> None:
    segments = summarizer.translate_all(["Ja.", "Nein."], glossary=None, quality="fast")
    assert [segment.source.text for segment in segments] == ["Ja.", "Nein."]
    assert all(segment.target for segment in segments)


def test_briefs_behave_as_a_mapping_and_print_as_json() -> None:
    briefs = summarizer.brief(TEXT, sentences=2, quality="fast")
    assert list(briefs) == ["de", "en"]
    assert [item.source for item in briefs["de"].sentences] == [item.source for item in briefs["en"].sentences]
    assert json.loads(summarizer.render(briefs, format="json")) == json.loads(json.dumps(briefs.to_dict()))


def test_a_glossary_of_one_s_own() -> None:
    from summarizer.glossary import Glossary

    glossary = Glossary.from_pairs([("Auswärtiges Amt", "Foreign Ministry of Germany")], source="de", target="en")
    segment = summarizer.translate_all(["Das Auswärtige Amt schweigt."], glossary=glossary)[0]
    assert [term.target for term in segment.terms] == ["Foreign Ministry of Germany"]


def test_what_goes_wrong_is_a_user_error() -> None:
    with pytest.raises(LanguageError):
        summarizer.brief("NATO EU UN")
    with pytest.raises(InputError):
        summarizer.read("no-such-file.txt")


def test_check_fidelity() -> None:
    from summarizer.translation import check_fidelity

    kinds = {finding.kind for finding in check_fidelity("Es kamen 27 Leute.", "There came 72 people.")}
    assert kinds == {"number"}
    assert check_fidelity("Kiew schweigt.", "Kyiv is silent.", glossary="diplomacy") == []


@pytest.mark.parametrize(
    ("dateline", "glossary", "shown"),
    [
        ("Wien (dpa)", "diplomacy", "Vienna (dpa)"),
        ("Genf/Brüssel", "diplomacy", "Geneva/Brussels"),
        ("Bad Doberan", "diplomacy", "Bad Doberan"),
        ("Wien (dpa)", None, "Wien (dpa)"),
        (None, "diplomacy", None),
    ],
)
def test_a_dateline_has_its_places_in_the_language_of_the_brief(
    dateline: str | None, glossary: str | None, shown: str | None
) -> None:
    article = summarizer.Article(
        paragraphs=(summarizer.Paragraph("Die Gespräche sind beendet."),), language="de", dateline=dateline
    )
    briefs = summarizer.brief(article, glossary=glossary, quality="fast")
    assert briefs["en"].dateline == shown
    assert briefs["de"].dateline == dateline
