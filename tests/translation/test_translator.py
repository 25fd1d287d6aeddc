"""Translating sentences with the bundled package: alignment, terms, findings, what is tried when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.article import Sentence
from summarizer.errors import UsageError
from summarizer.glossary import Glossary
from summarizer.translation import translator as room
from summarizer.translation.engine import Decoding, Engine, Hypothesis
from summarizer.translation.model import Finding
from summarizer.translation.package import Package
from summarizer.translation.translator import Translator

TEXTS = ["Das Auswärtige Amt schweigt.", "Das Treffen beginnt am 7. Dezember um 21.30 Uhr.", "Kiew ⟦ wartet⇒ nicht⟧."]
GLOSSARY = Glossary.from_pairs(
    [("Auswärtiges Amt", "Federal Foreign Office"), ("Kiew", "Kyiv")], source="de", target="en"
)


def sentences(texts: Sequence[str]) -> list[Sentence]:
    return [Sentence(text, index, 0, len(text)) for index, text in enumerate(texts)]


@pytest.fixture
def package(bundled: Path) -> Package:
    return Package.load(bundled)


@pytest.mark.parametrize("quality", ["best", "fast"])
@pytest.mark.parametrize("annotations", [True, False])
def test_segments_stay_aligned(package: Package, quality: str, annotations: bool) -> None:
    given = sentences(TEXTS)
    translated = list(
        Translator(package, "de", "en", GLOSSARY, quality=quality, annotations=annotations).translate(given)
    )
    assert [segment.source for segment in translated] == given
    assert all(segment.target and not set("⟦⇒⟧") & set(segment.target) for segment in translated)
    assert [[term.term for term in segment.terms] for segment in translated] == [["Auswärtiges Amt"], [], ["Kiew"]]


def test_a_missed_term_is_a_finding(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        return [[Hypothesis("It says nothing.", -0.5)] for _ in written]

    monkeypatch.setattr(Engine, "decode", decode)
    segment = next(Translator(package, "de", "en", GLOSSARY).translate(sentences(TEXTS[:1])))
    assert [(term.status, term.found) for term in segment.terms] == [("missed", None)]
    finding = next(finding for finding in segment.findings if finding.kind == "term")
    assert TEXTS[0][finding.start : finding.end] == segment.terms[0].source
    assert finding.expected == "Federal Foreign Office"


def test_other_forms_are_tried_only_where_something_is_missing(
    package: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches: list[list[str]] = []

    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        batches.append(list(written))
        texts = [
            "The Federal Foreign Office is silent." if "Amt⇒" in line or "schweigt" not in line else "No."
            for line in written
        ]
        return [[Hypothesis(text, -0.5)] for text in texts]

    def check(_source: str, target: str, *_: object, **__: object) -> list[Finding]:
        return [Finding("omission", 0, 1, "", None, "")] if target == "No." else []

    monkeypatch.setattr(Engine, "decode", decode)
    monkeypatch.setattr(room, "check", check)
    segments = list(Translator(package, "de", "en", GLOSSARY).translate(sentences([TEXTS[0], "Der Saal war leer."])))
    assert segments[0].target == "The Federal Foreign Office is silent."
    assert [len(batch) for batch in batches] == [2, 1, 1, 3]
    assert "⟦ Federal Foreign Office⇒ Federal Foreign Office⟧" in batches[0][0]
    assert "Auswärtige Amt⟦ Federal Foreign Office⟧" in batches[1][0]
    assert "⟦ Auswärtige Amt⇒ Federal Foreign Office⟧" in batches[3][0]


def test_a_package_without_annotations_gets_plain_sentences(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    batches: list[list[str]] = []

    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        batches.append(list(written))
        return [[Hypothesis("Nothing.", -0.5)] for _ in written]

    monkeypatch.setattr(Engine, "decode", decode)
    stock = replace(package, annotations=None)
    next(Translator(stock, "de", "en", GLOSSARY).translate(sentences(TEXTS[:1])))
    # Plain, again with attention for splicing, then with the target in the source's place.
    assert batches == [[TEXTS[0]], [TEXTS[0]], ["Das Federal Foreign Office schweigt."]]


@pytest.mark.parametrize("annotations", [True, False])
def test_a_lost_number_is_asked_for_as_a_term(
    package: Package, monkeypatch: pytest.MonkeyPatch, annotations: bool
) -> None:
    batches: list[tuple[list[str], int]] = []

    def decode(_self: Engine, written: Sequence[str], decoding: Decoding) -> list[list[Hypothesis]]:
        batches.append((list(written), decoding.hypotheses))
        texts = ["The hall was empty in 2011." if "in 2011" in line else "The hall was empty." for line in written]
        return [[Hypothesis(text, -0.4 if "2011" not in text else -0.5)] for text in texts]

    monkeypatch.setattr(Engine, "decode", decode)
    translator = Translator(package, "de", "en", annotations=annotations)
    segments = list(translator.translate(sentences(["2011 war der Saal leer.", "Der Saal war leer."])))
    assert [segment.target for segment in segments] == ["The hall was empty in 2011.", "The hall was empty."]
    assert [alternative.target for alternative in segments[0].alternatives] == ["The hall was empty."]
    assert segments[0].findings == ()
    written, count = batches[-1]
    if annotations:
        assert "⟦ in 2011⇒ in 2011⟧" in written[0]
    else:
        assert written == ["in 2011 war der Saal leer.", "2011 war der Saal leer."]
        assert count == room.WIDE


def test_what_is_lost_is_looked_for_in_the_clauses_alone(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    clauses = {"Der Saal war leer,": "The hall was empty.", "als Putin kam.": "When Putin came."}

    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        return [[Hypothesis(clauses.get(line, "The hall was empty."), -0.5)] for line in written]

    monkeypatch.setattr(Engine, "decode", decode)
    (segment,) = Translator(package, "de", "en").translate(sentences(["Der Saal war leer, als Putin kam."]))
    assert segment.target == "The hall was empty, when Putin came."
    assert segment.findings == ()


def _decoded(monkeypatch: pytest.MonkeyPatch, answers: dict[str, str]) -> list[str]:
    """Let the engine answer by what a line has in it; return the list that the lines it is given go to."""
    lines: list[str] = []

    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        lines.extend(written)
        texts = [next((text for part, text in answers.items() if part in line), "Nothing.") for line in written]
        return [[Hypothesis(text, -0.5)] for text in texts]

    monkeypatch.setattr(Engine, "decode", decode)
    return lines


def test_an_address_is_hidden_and_put_back(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = _decoded(monkeypatch, {"https://x.de": "Https://x.de and info@abc.com are open."})
    text = "www.beispiel.de/nato und presse@beispiel.de sind offen."
    (segment,) = Translator(package, "de", "en").translate(sentences([text]))
    assert segment.target == "www.beispiel.de/nato and presse@beispiel.de are open."
    assert segment.findings == ()
    assert all("beispiel" not in line for line in lines)


def test_no_part_of_what_stands_for_an_address_is_left(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    _decoded(monkeypatch, {"https://x.de": "Https://x. de is open.", "beispiel": "The page is open."})
    (segment,) = Translator(package, "de", "en", quality="fast").translate(sentences(["www.beispiel.de ist offen."]))
    assert segment.target == "The page is open."
    assert [finding.expected for finding in segment.findings] == ["www.beispiel.de"]


def test_another_surname_stands_for_one_that_is_spoilt(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"Wilson": "That was said by Oksana Wilson.", "Wertschenko": "That was said by Oksana valueschenko."}
    _decoded(monkeypatch, answers)
    (segment,) = Translator(package, "de", "en").translate(sentences(["Das sagte Oksana Wertschenko."]))
    assert segment.target == "That was said by Oksana Wertschenko."
    assert segment.findings == ()


def test_a_number_that_is_prepared_otherwise_is_found_there(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []

    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        lines.extend(written)
        return [[Hypothesis("The Dax rose to the point.", -0.5)] for _ in written]

    monkeypatch.setattr(Engine, "decode", decode)
    next(Translator(package, "de", "en").translate(sentences(["Der Dax stieg auf 10\xa0188,13 Punkte."])))
    assert "⟦ 10,188.13⇒ 10,188.13⟧" in "\n".join(lines)


def test_a_number_that_stays_lost_is_a_finding(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        texts = ["In 2011." if "in 2011" in line else "The hall was empty." for line in written]
        return [[Hypothesis(text, -9.0 if "2011" in text else -0.4)] for text in texts]

    monkeypatch.setattr(Engine, "decode", decode)
    segment = next(Translator(package, "de", "en").translate(sentences(["2011 war der Saal leer."])))
    assert segment.target == "The hall was empty."
    assert [(finding.kind, finding.expected) for finding in segment.findings] == [("number", "2011")]


def test_a_term_that_no_hypothesis_has_is_spliced(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    source = ("▁Das", "▁Auswärtige", "▁Amt", "▁schweigt", ".")
    pieces = ("▁The", "▁foreign", "▁ministry", "▁is", "▁silent", ".")
    rows = tuple(tuple(float(column == place) for column in range(5)) for place in (0, 1, 2, 3, 3, 4))

    def decode(_self: Engine, written: Sequence[str], _decoding: Decoding) -> list[list[Hypothesis]]:
        return [[Hypothesis("The foreign ministry is silent.", -0.5, pieces, source, rows)] for _ in written]

    monkeypatch.setattr(Engine, "decode", decode)
    monkeypatch.setattr(Engine, "score", lambda _self, pairs: [[-1.0] * (len(pair[1]) + 1) for pair in pairs])
    segment = next(Translator(package, "de", "en", GLOSSARY, annotations=False).translate(sentences(TEXTS[:1])))
    assert segment.target == "The Federal Foreign Office is silent."
    assert [term.status for term in segment.terms] == ["applied"]


def test_an_empty_answer_shows_the_original(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Engine, "decode", lambda _self, written, _decoding: [[Hypothesis("", -1.0)] for _ in written])
    segment = next(Translator(package, "de", "en", quality="fast").translate(sentences(TEXTS[1:2])))
    assert segment.target == TEXTS[1]
    assert "untranslated" in [finding.kind for finding in segment.findings]


def test_a_stream_is_taken_window_by_window(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "WINDOW", 2)
    monkeypatch.setattr(Engine, "decode", lambda _self, written, _decoding: [[Hypothesis("x.", -1.0)] for _ in written])
    taken = []

    def stream() -> object:
        for sentence in sentences([f"Satz {number}." for number in range(6)]):
            taken.append(sentence)
            yield sentence

    segments = Translator(package, "de", "en", quality="fast").translate(stream())  # type: ignore[arg-type]  # a generator
    next(segments)
    assert len(taken) == 2


@pytest.mark.parametrize("options", [{"quality": "perfect"}, {"beam": 0}])
def test_impossible_options(package: Package, options: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        Translator(package, "de", "en", **options)  # type: ignore[arg-type]  # what a caller may get wrong
