"""All checks together: what they promise about any text whatever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.translation.fidelity import check

KINDS = {"number", "date", "name", "negation", "quotation", "omission", "repetition", "untranslated"}


class Echo:
    """A dictionary that knows every short word, after its fashion."""

    def readings(self, word: str) -> tuple[str, ...]:
        return (word, word.lower()) if len(word) < 6 else ()


ECHO = Echo()

FRAGMENTS = """
    1.200,5 1,200.5 12 0 007 3: 21.30 9:30 Uhr a.m. p.m. € $ % Prozent per cent Mio. bn m drei dreiundzwanzig eine halbe
    half and a of million Millionen hundred Hunderte zwei Drittel third quarter 1990er 1990s '90s nineties bis to - – /
    7. Dezember December 31 7.12.2021 12/7/2021 2021-12-30 Montag Mon. Sept May may heute morgen Nacht zum nicht n't
    kein no No. 1 ohne without „ “ ” » « ' ’ " , ; : ! ? ( ) Merkel Angela der die the Mr Herr Genf Geneva und
    ½ ٣٤ ² İ ß ſ ﬁ 😀 CO2 A380 +49 0800 123
    """
PIECES = st.sampled_from(FRAGMENTS.split())
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=10).map("".join),
)
LANGUAGES = st.sampled_from(["de", "en", "fr", "zh", ""])


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS, LANGUAGES, LANGUAGES, st.booleans())
def test_any_text_is_checked(source: str, target: str, from_language: str, to_language: str, known: bool) -> None:
    findings = check(source, target, from_language, to_language, lexicon=ECHO if known else None, names=("Merkel", ""))
    assert [finding.start for finding in findings] == sorted(finding.start for finding in findings)
    for finding in findings:
        assert finding.kind in KINDS
        assert 0 <= finding.start <= finding.end <= len(source)
        assert finding.message
        assert finding.found is None or finding.found


@given(TEXTS)
def test_a_text_against_itself_in_one_language_has_all_its_numbers(text: str) -> None:
    kinds = {finding.kind for finding in check(text, text, "de", "de")}
    assert kinds.isdisjoint({"number", "date", "negation", "quotation", "repetition", "untranslated"})


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("17 Kilometer und " * 200, "19 miles and " * 200),
        ("am 5. Mai " * 200, "on May 4 " * 200),
        ("Kurt Müller und " * 200, "Hans Smith and " * 200),
    ],
)
def test_no_wrong_translation_takes_long(text: str, translation: str) -> None:
    started = time.process_time()
    check(text, translation, "de", "en", lexicon=ECHO)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "text",
    [
        "9" * 5_000,
        "a" * 20_000,
        "die " * 5_000,
        "1 " * 2_000,
        "'a " * 3_000,
        "nicht " * 3_000,
        "Merkel " * 3_000,
        '"' * 9_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    started = time.process_time()
    check(text, text + " x", "de", "en", lexicon=ECHO)
    assert time.process_time() - started < 5


def test_findings_come_in_the_order_of_the_source() -> None:
    source = "Am Montag kamen 1.200 Soldaten nicht nach Genf, sagte Angela Merkel."
    findings = check(source, "On Tuesday 1,300 soldiers came there, she said.", "de", "en", names=("Angela Merkel",))
    assert [finding.kind for finding in findings] == ["date", "number", "negation", "name"]


def test_a_faithful_translation_has_no_findings() -> None:
    source = "Am Montag kamen 1.200 Soldaten nicht nach Genf, sagte Angela Merkel."
    target = "On Monday 1,200 soldiers did not come to Geneva, Angela Merkel said."
    assert check(source, target, "de", "en", names=("Angela Merkel",)) == []
