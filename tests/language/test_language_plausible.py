"""Whether a text may be in the language that it is said to be in."""

import pytest

from summarizer.language import is_plausible

GERMAN = "Die Ministerin hat am Montag mit dem Botschafter gesprochen, und er will nicht mehr auf die Antwort warten."
ENGLISH = "The minister has spoken to the ambassador on Monday, and he does not want to wait for the answer any more."


@pytest.mark.parametrize(
    ("text", "language", "plausible"),
    [
        (GERMAN, "de", True),
        (GERMAN, "de-AT", True),
        (GERMAN, "en", False),
        (GERMAN, "fr", False),
        (ENGLISH, "en", True),
        (ENGLISH, "de", False),
        (GERMAN, "eo", True),  # nothing is known of it
        ("Ja.", "en", True),
        ("", "en", True),
        ("12.500 – https://example.org 👍", "de", True),
        (ENGLISH + " " + GERMAN, "de", True),
    ],
)
def test_plausible(text: str, language: str, plausible: bool) -> None:
    assert is_plausible(text, language) is plausible
