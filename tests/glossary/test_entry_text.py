"""An entry as text: what is written is read back, and a mistake is named with its line."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.glossary.entry_text import EntryTextError, read_entry, write_entry

NAMES = ("de", "en", "match", "avoid:en", "status", "note")
CELL = st.text(alphabet="aÄ:#|\"' \n", max_size=8).map(
    lambda text: "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
)


@given(st.fixed_dictionaries(dict.fromkeys(("de", "en", "avoid:en", "note"), CELL)))
def test_what_is_written_is_read_back(cells: dict[str, str]) -> None:
    given_cells = {**dict.fromkeys(NAMES, ""), **cells, "match": "exact", "status": "proposed"}
    assert read_entry(write_entry(given_cells, "g.csv:7"), NAMES) == given_cells


def test_what_people_write() -> None:
    text = "# mine\n\nDE:Kiew\nen :  Kyiv | Kyjiw \navoid en: Kiev\nnote: from 2022\n  and: so on\n"
    cells = {name: cell for name, cell in read_entry(text, NAMES).items() if cell}
    assert cells == {"de": "Kiew", "en": "Kyiv | Kyjiw", "avoid:en": "Kiev", "note": "from 2022\nand: so on"}
    assert read_entry("avoid:en: Kiev\n#! line 1: an old complaint\n", NAMES)["avoid:en"] == "Kiev"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("de: Kiew\nKyiv\n", "line 2: 'Kyiv' begins with no column's name"),
        ("de: Kiew\n\nfr: Kiev\n", "line 3: there is no column 'fr'; there are: de, en, match, avoid en"),
        ("de: Kiew\nen: Kyiv\nde: Kyjiw\n", "line 3: 'de' is there twice"),
        ("#! line 9: old\nde: Kiew\nmatch: fuzzy\n", "line 2: unknown match 'fuzzy'"),
        ("status: maybe\n", "line 1: unknown status 'maybe'"),
        ("  Kyiv\n", "line 1: is indented"),
    ],
)
def test_mistakes_are_named_with_their_line(text: str, says: str) -> None:
    with pytest.raises(EntryTextError) as error:
        read_entry(text, NAMES)
    assert str(error.value).startswith(says)


@given(st.text(max_size=60))
def test_no_text_crashes_it(text: str) -> None:
    with suppress(EntryTextError):
        assert tuple(read_entry(text, NAMES)) == NAMES
