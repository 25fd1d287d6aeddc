from __future__ import annotations

import pytest

from summarizer.ranking.words import content_words, count_words, stop_words, with_parts, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US-Präsident", ["US", "Präsident"]),
        ("um 21.30 Uhr, 1.200 Euro", ["um", "21.30", "Uhr", "1.200", "Euro"]),
        ("das G7-Treffen", ["das", "G7", "Treffen"]),
        ("a\u0308hnlich", ["ähnlich"]),
        ("snake_case", ["snake", "case"]),
        ("Россия 和 العربية", ["Россия", "和", "العربية"]),
        ("– … „“ 😀", []),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [("Am 7. Dezember – so heißt es – kam er.", 8), ("Ost-West-Dialog", 1), ("… – „“", 0), ("", 0)],
)
def test_words_are_counted_as_a_reader_counts_them(text: str, count: int) -> None:
    assert count_words(text) == count


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Die Verhandlungen und die Verhandlung", "de", ["verhandl", "verhandl"]),
        ("They agreed on the agreements", "en", ["agre", "agreement"]),
        ("18.40 Uhr: Der Damm bricht", "de", ["damm", "bricht"]),
        ("Um 18.40 Uhr", "de", ["18.40", "uhr"]),
        ("Die Verhandlungen", "de-AT", ["verhandl"]),
        ("Mae hen wlad fy nhadau", "cy", ["mae", "hen", "wlad", "fy", "nhadau"]),
        ("die der das", "de", []),
    ],
)
def test_content_words(text: str, language: str, expected: list[str]) -> None:
    assert content_words(text, language) == expected


@pytest.mark.parametrize("language", ["de", "en", "fr", "es"])
def test_stop_words_are_lower_case_words(language: str) -> None:
    known = stop_words(language)
    assert len(known) > 100
    assert all(word.islower() and words(word) == [word] for word in known)


@pytest.mark.parametrize("language", ["", "xx", "../news", "de/../de", "x" * 1000])
def test_a_language_without_list_has_no_stop_words(language: str) -> None:
    assert stop_words(language) == frozenset()


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        ("de", [["fernunterricht"], ["unterricht"]], [["fernunterricht", "unterricht"], ["unterricht"]]),
        ("de", [["wasserwerk"], ["wasser"]], [["wasserwerk", "wasser"], ["wasser"]]),
        ("de", [["grenzfluss"], ["fluss"], ["grenz"]], [["grenzfluss", "grenz", "fluss"], ["fluss"], ["grenz"]]),
        ("de", [["rathaus"], ["haus"]], [["rathaus"], ["haus"]]),
        ("de", [["fernunterricht"], []], [["fernunterricht"], []]),
        ("en", [["waterworks"], ["works"]], [["waterworks"], ["works"]]),
    ],
)
def test_compounds_bring_their_parts(language: str, texts: list[list[str]], expected: list[list[str]]) -> None:
    assert with_parts(texts, language) == expected
