"""Addresses are hidden from the model and put back, and one that is gone is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.translation.fidelity.addresses import check_addresses
from summarizer.translation.hiding import hide_addresses, hide_names, restore_addresses, restore_names
from summarizer.translation.normalize import strip_invisible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("An presse@amt.beispiel.de, sagte er.", "An info@abc.com, sagte er."),
        ("www.beispiel.de/a und www.beispiel.de/b", "https://x.de und https://y.de"),
        # A third one, one that is short already, and all where the text has such a short one itself stay.
        ("@Erste, @Zweite, @Dritte", "@abc, @xyz, @Dritte"),
        ("zeit.de", "zeit.de"),
        ("#ABC und #Klima", "#ABC und #Klima"),
    ],
)
def test_what_the_model_sees(text: str, shown: str) -> None:
    hidden = hide_addresses(text)
    assert len(hidden) == len(text)
    assert strip_invisible(hidden) == shown
    assert restore_addresses(shown, text) == text


def test_an_address_that_is_lost_is_found() -> None:
    (finding,) = check_addresses("An presse@amt.beispiel.de.", "To presse@beispiel.de.")
    assert (finding.kind, finding.start, finding.end, finding.expected) == ("name", 3, 25, "presse@amt.beispiel.de")
    assert check_addresses("An presse@amt.beispiel.de.", "To presse@amt.beispiel.de.") == []


@pytest.mark.parametrize(
    ("text", "names", "shown"),
    [
        ("Oksana Wertschenko sprach, Wertschenkos Rede", ["Wertschenko"], "Oksana Wilson sprach, Wilsons Rede"),
        ("Wertschenko und Kowaltschuk", ["Wertschenko", "Kowaltschuk"], "Wilson und Anderson"),
        (
            "Wertschenko-Rede, Altwertschenko, Wertschenkoer",
            ["Wertschenko"],
            "Wertschenko-Rede, Altwertschenko, Wertschenkoer",
        ),
        ("Wilson und Wertschenko", ["Wertschenko"], "Wilson und Anderson"),
        ("Wert", ["Wert"], "Wert"),
    ],
)
def test_names_that_others_stand_for(text: str, names: list[str], shown: str) -> None:
    hidden, instead = hide_names(text, names)
    assert len(hidden) == len(text)
    assert strip_invisible(hidden) == shown
    assert restore_names(shown, instead) == text


@given(st.text(alphabet="ab@#./:-w htpsde xyz©™äß", max_size=60))
def test_any_text_comes_back(text: str) -> None:
    hidden = hide_addresses(text)
    assert len(hidden) == len(text)
    assert restore_addresses(strip_invisible(hidden), text) == strip_invisible(text)
