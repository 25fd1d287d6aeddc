"""Addresses and names are hidden from the model and put back, and an address that is gone is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.invisible import strip_invisible
from summarizer.translation.fidelity.addresses import check_addresses
from summarizer.translation.hiding import hide_addresses, hide_names, is_whole, restore


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("An presse@amt.beispiel.de, sagte er.", "An info@abc.com, sagte er."),
        ("www.beispiel.de/a und beispiel.de/seite/b", "https://x.de und https://y.de"),
        ("@Auswaertiges (presse@amt.beispiel.de)", "@abc (info@abc.com)"),
        # A third one, one that is short already, and what is short in the text itself stay.
        ("@Erste, @Zweite, @Dritte", "@abc, @xyz, @Dritte"),
        ("www.a.de", "www.a.de"),
        ("Bundesregierung.de meldet", "bbc.de meldet"),
        ("#abc und #Klima", "#abc und #XYZ"),
    ],
)
def test_what_the_model_sees(text: str, shown: str) -> None:
    text_shown, hidden = hide_addresses(text, text)
    assert len(text_shown) == len(text)
    assert strip_invisible(text_shown) == shown
    assert is_whole(shown, hidden)
    assert restore(shown, hidden) == text


def test_the_original_is_put_back_in_whatever_case_it_comes_out() -> None:
    shown, hidden = hide_addresses("http://klima-schutz.info", "http://klima\u2011schutz.info")
    assert strip_invisible(shown) == "https://x.de"
    assert restore("Https://x.de reports.", hidden) == "http://klima\u2011schutz.info reports."
    assert not is_whole("https://x. de reports", hidden)


@pytest.mark.parametrize(
    ("text", "names", "shown"),
    [
        ("Oksana Wertschenko sprach, Wertschenkos Rede", ["Wertschenko"], "Oksana Wilson sprach, Wilsons Rede"),
        ("Wertschenko und Kowaltschuk", ["Wertschenko", "Kowaltschuk"], "Wilson und Anderson"),
        ("Kowaltschuk und Werther", ["Kowaltschuk", "Werther"], "Wilson und Johnson"),
        ("Wertschenko-Rede, Altwertschenko", ["Wertschenko"], "Wertschenko-Rede, Altwertschenko"),
        ("Wilson und Wertschenko", ["Wertschenko"], "Wilson und Anderson"),
        ("Wert", ["Wert"], "Wert"),
    ],
)
def test_names_that_others_stand_for(text: str, names: list[str], shown: str) -> None:
    text_shown, hidden = hide_names(text, names, text)
    assert len(text_shown) == len(text)
    assert strip_invisible(text_shown) == shown
    assert restore(shown, hidden) == text


def test_an_address_that_is_lost_is_found() -> None:
    (finding,) = check_addresses("An presse@amt.beispiel.de.", "To presse@beispiel.de.")
    assert (finding.kind, finding.start, finding.end, finding.expected) == ("name", 3, 25, "presse@amt.beispiel.de")
    assert check_addresses("An presse@amt.beispiel.de.", "To presse@amt.beispiel.de.") == []
    assert check_addresses("Auf www.bei\u00adspiel.de.", "At www.beispiel.de.") == []
    assert len(check_addresses("Auf www.beispiel.de/a.", "At www.beispiel.de/an.")) == 1


TOKENS = [
    "@Auswaertiges",
    "presse@amt.beispiel.de",
    "www.beispiel.de/lage",
    "#Klima",
    "@abc",
    "info@abc.com",
    "und",
    "x,",
]


@given(st.lists(st.sampled_from(TOKENS), max_size=8))
def test_any_text_comes_back(tokens: list[str]) -> None:
    text = " ".join(tokens)
    shown, hidden = hide_addresses(text, text)
    assert len(shown) == len(text)
    assert restore(strip_invisible(shown), hidden) == text
