"""Where a verb and its particle stand apart, both are found and joined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.translation.separable import separated_verbs

PARTICLES = frozenset("ab an auf aus bei ein mit vor weiter zu zurück".split())
WORDS = frozenset(
    """vorsieht ankündigte zurückwies mitteilte ansehen angleichen einräumte auftritt zurückgibt einfügt einging
    vorgingen weitermachte beider zudem vorliegenden aufgibt""".split()
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[verb.start : verb.end], verb.joined) for verb in separated_verbs(text, PARTICLES, WORDS.__contains__)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Plan sieht bis März einen Austausch vor.", [("sieht", "vorsieht")]),
        ("Der Plan sieht vor, dass bis März getauscht wird.", [("sieht", "vorsieht")]),
        ("Sieht der Plan das vor?", [("Sieht", "vorsieht")]),
        ("„Der Plan sieht das vor“, hieß es.", [("sieht", "vorsieht")]),
        ("Das teilte das Amt mit (und mehr).", [("teilte", "mitteilte")]),
        (
            "Sie wies die Vorwürfe zurück und kündigte eine Klage an.",
            [("wies", "zurückwies"), ("kündigte", "ankündigte")],
        ),
        # The last verb is meant, not an adjective before it.
        ("Zur gleichen Zeit sehen ihn viele als ehrlich an.", [("sehen", "ansehen")]),
        # A particle elsewhere is a preposition or an adverb.
        ("Der Plan sieht vor allem gut aus.", []),
        ("Er sieht vor der Tür nach.", []),
        ("Er sieht, was davor liegt.", []),
        ("Vor dem Haus sieht er nichts.", []),
        # Not across a clause, not a noun, not a participle, not an article.
        ("Der Plan sieht gut aus, er liegt vor.", []),
        ("Die Tritt tritt auf.", [("tritt", "auftritt")]),
        ("Der Tritt geht auf.", []),
        ("Die liegenden vor.", []),
        ("Der bei.", []),
        ("Dem zu.", []),
        # Idioms.
        ("Man sieht das nach wie vor.", []),
        ("Das kündigte er von Anfang an.", []),
        ("Er gibt meiner Meinung nach auf.", [("gibt", "aufgibt")]),
        ("Er tritt auf und ab auf.", [("tritt", "auftritt")]),
        ("vor", []),
        ("", []),
    ],
)
def test_separated_verbs(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


def test_without_particles_nothing_is_looked_for() -> None:
    assert list(separated_verbs("Der Plan sieht das vor.", (), lambda _: True)) == []


@given(
    st.lists(st.sampled_from(["sieht", "Plan", "vor", "an", ",", ".", "und", "kündigte", "„", "“", "x"]), max_size=12)
)
def test_what_is_found_stands_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    spans = list(separated_verbs(text, PARTICLES, WORDS.__contains__))
    for start, end, particle, joined in spans:
        assert joined in WORDS
        assert joined == text[particle:].split()[0] + text[start:end].lower()
    assert spans == sorted(set(spans))


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for verb in separated_verbs(text, PARTICLES, lambda _: True):
        assert verb.joined.endswith(text[verb.start : verb.end].lower())
