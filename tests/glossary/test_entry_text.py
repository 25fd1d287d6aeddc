"""An entry as text: what is written is read back, and a mistake is named with its line."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.glossary import add, edit_by_hand
from summarizer.glossary.changes import new_sheet
from summarizer.glossary.entry_text import EntryTextError, read_entry, write_entry
from summarizer.glossary.sheet import read_sheet

NAMES = ("de", "en", "match", "avoid:en", "status", "note")
CELL = st.text(alphabet="aÄ:#!|\"' \t\n\f\u2028", max_size=10).map(str.strip)


@given(st.fixed_dictionaries(dict.fromkeys(("de", "en", "avoid:en", "note"), CELL)))
def test_what_is_written_is_read_back(cells: dict[str, str]) -> None:
    given_cells = {**dict.fromkeys(NAMES, ""), **cells, "match": "exact", "status": "proposed"}
    assert read_entry(write_entry(given_cells, "g.csv:7"), NAMES) == given_cells


@given(CELL, CELL, st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_note_is_kept_to_the_letter_by_who_changes_it_and_by_who_does_not(
    tmp_path_factory: pytest.TempPathFactory, note: str, added: str, newline: str
) -> None:
    path = tmp_path_factory.mktemp("g") / "g.csv"
    held = f"  {note} \n".replace("\n", newline)  # whose ends the text does not show
    path.write_bytes(new_sheet("", NAMES).to_bytes())
    add(path, {"de": "Rom", "en": "Rome", "note": held})
    edit_by_hand(path, "Rom", lambda text: text.replace("en: Rome", "en: Roma"))
    assert cells_in(path) == ("Rom", "Roma", "", "", "", held)
    longer = f"{note}\n\n{added}".strip()
    edit_by_hand(path, "Rom", lambda _: write_entry({"de": "Rom", "en": "Rome", "note": longer}, ""))
    expected = held if longer == note else longer.replace("\n", newline) if "\n" in note else longer
    assert cells_in(path) == ("Rom", "Rome", "", "", "", expected)


def cells_in(path: Path) -> tuple[str, ...] | None:
    (row,) = read_sheet(path).body
    return row.cells


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        ("note: a\n\n  b: c\n    # d\n", "a\n\nb: c\n  # d"),
        ("note:\n  a\n", "a"),
        ("note: a\n\n# between\n\nmatch:\n", "a"),
        ("note: a\n# between\n  b\n", "a\nb"),
        ("note: a\n\tb\n c\n", "a\nb\nc"),
        ("note: a\r\n\r\n  b\r\n", "a\n\nb"),
        ("note: a\n#! line 1: an old complaint\n  b\n", "a\nb"),
    ],
)
def test_a_note_of_several_lines(lines: str, note: str) -> None:
    assert read_entry(lines, NAMES)["note"] == note


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
