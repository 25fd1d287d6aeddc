"""Which parts of a text are addresses."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.addresses import find_addresses


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Mehr unter https://www.beispiel.de/a/b-1.html?x=1#y.", ["https://www.beispiel.de/a/b-1.html?x=1#y"]),
        ("Mehr (www.beispiel.at/lage), sagte er.", ["www.beispiel.at/lage"]),
        ("Auf „bundestag.de/termine“ steht es.", ["bundestag.de/termine"]),
        ("Bundesregierung.de meldet", ["Bundesregierung.de"]),
        ("(https://de.beispiel.org/wiki/Kiel_(Stadt)).", ["https://de.beispiel.org/wiki/Kiel_(Stadt)"]),
        ("Schreiben Sie an presse.stelle@amt.beispiel.de!", ["presse.stelle@amt.beispiel.de"]),
        ("Das Amt schrieb auf X (@AuswaertigesAmt): #Klimakonferenz", ["@AuswaertigesAmt", "#Klimakonferenz"]),
        ("Nr. 5, z.B. am 3.4. um 10.30 Uhr, u.a. in Kiel", []),
        ("#1 und a@b und @x", []),
        ("", []),
    ],
)
def test_addresses(text: str, addresses: list[str]) -> None:
    assert [match.group() for match in find_addresses(text)] == addresses


@given(st.text(alphabet="ab@#./:-w htps,)", max_size=60))
def test_addresses_stand_apart_and_end_without_punctuation(text: str) -> None:
    spans = [match.span() for match in find_addresses(text)]
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert not any(text[start:end].endswith((",", ".", ":")) for start, end in spans)
