"""Adding, editing and removing entries: what was not touched stays as it was, to the byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from summarizer.errors import GlossaryError
from summarizer.glossary import Glossary, add, edit, lookup, remove
from summarizer.glossary.places import packaged_folder, user_folder

EXCEL = Path(__file__).with_name("excel-german.csv")


@pytest.fixture
def excel(tmp_path: Path) -> Path:
    """A file as a German Excel writes it: sep=;, semicolons, Windows-1252, CRLF, a column without a name."""
    return Path(shutil.copy(EXCEL, tmp_path / "excel.csv"))


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder without glossaries."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True)


def test_an_edit_touches_one_row_only(excel: Path) -> None:
    before = lines(excel)
    edit(excel, "Kiew", {"en": "Kyiv|Kyjiw", "note": "seit 2022"})
    after = lines(excel)
    assert after[6] == b'"Kiew";Kyiv|Kyjiw;;Kiev;;seit 2022;\r\n'
    assert [row for index, row in enumerate(after) if index != 6] == [row for i, row in enumerate(before) if i != 6]


def test_cells_of_the_same_row_keep_their_quotes(excel: Path) -> None:
    edit(excel, "AA", {"note": "mit; Semikolon", "de": "Auswärtiges Amt"})
    assert lines(excel)[3].decode("cp1252") == (
        'Auswärtiges Amt;Federal Foreign Office;;"Foreign Office|German ""Foreign Office""";;"mit; Semikolon";\r\n'
    )
    edit(excel, "Kiew", {"de": 'Kiew|Kyjiw "neu"'})
    assert lines(excel)[6] == b'"Kiew|Kyjiw ""neu""";Kyiv;;Kiev;;;\r\n'


def test_an_added_entry_stands_last_in_the_file_s_own_dialect(excel: Path) -> None:
    before = excel.read_bytes()
    add(excel, {"de": "Waffenruhe", "en": "ceasefire", "note": "für „Ruhe“"})
    assert excel.read_bytes() == before + "Waffenruhe;ceasefire;;;;für „Ruhe“;\r\n".encode("cp1252")


def test_a_removed_entry_takes_nothing_along(excel: Path) -> None:
    before = lines(excel)
    remove(excel, "Gespräch")
    assert lines(excel) == before[:7]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"de,en\nRom,Rome", b"de,en\nRom,Rome\nBern,Berne\n"),
        (b"\xef\xbb\xbfde\ten\r\nRom\tRome\r\n", b"\xef\xbb\xbfde\ten\r\nRom\tRome\r\nBern\tBerne\r\n"),
        (b'"de","en"\n"Rom","Rome"\n', b'"de","en"\n"Rom","Rome"\n"Bern","Berne"\n'),
        (b"de,en,fr\nRom,Rome,Rome\n\n", b"de,en,fr\nRom,Rome,Rome\n\nBern,Berne,\n"),
        ("de,en\nRom,Rome\n".encode("utf-16"), "de,en\nRom,Rome\nBern,Berne\n".encode("utf-16")),
    ],
)
def test_dialects_are_kept(tmp_path: Path, content: bytes, expected: bytes) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(content)
    add(path, {"de": "Bern", "en": "Berne"})
    assert path.read_bytes() == expected
    remove(path, "Bern")
    assert path.read_bytes().rstrip(b"\0\r\n") == content.rstrip(b"\0\r\n")


def test_a_missing_column_is_added(tmp_path: Path, excel: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(b"de,en\nRom,Rome\nBern,Berne\n")
    edit(path, "Rom", {"status": "retired"})
    assert path.read_bytes() == b"de,en,status\nRom,Rome,retired\nBern,Berne\n"
    edit(excel, "Kiew", {"fr": "Kiev"})
    assert lines(excel)[1] == b"de;en;match;avoid:en;status;note;fr\r\n"


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        ({"de": "Kiew", "en": "Kyiv"}, "excel.csv:7: has an entry for this term"),
        ({"de": "# Rom", "en": "Rome"}, "begin with #"),
        ({"de": "", "en": ""}, "must be filled in"),
        ({"de": "", "en": "", "note": "nothing"}, "no term in any language"),
        ({"de": "Rom", "en": "Rome", "status": "perhaps"}, "unknown status 'perhaps'"),
        ({"de": "Łódź", "en": "Lodz"}, "cannot be written in cp1252"),
        ({"de": "Rom", "colour": "red"}, "unknown column 'colour'"),
        ({"de": "Rom", "not": "since 2019"}, "unknown column 'not'; did you mean note"),
    ],
)
def test_what_cannot_be_added_changes_nothing(excel: Path, cells: dict[str, str], says: str) -> None:
    before = excel.read_bytes()
    with pytest.raises(GlossaryError, match=says):
        add(excel, cells)
    assert excel.read_bytes() == before


@pytest.mark.parametrize("name", ["nr", "id", "no"])
def test_a_column_of_numbers_does_not_tell_entries_apart(tmp_path: Path, name: str) -> None:
    path = tmp_path / "g.csv"
    path.write_text(f"{name},de,en\n1,Rom,Rome\n2,Bern,Berne\n", encoding="utf-8")
    with pytest.raises(GlossaryError, match=r"g\.csv:2: has an entry for this term"):
        add(path, {"de": "Rom", "en": "Roma"})


def test_a_hashtag_is_an_entry_in_quotation_marks(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text("de,en\n# Rom,Rome\n#Bern,Berne\n", encoding="utf-8")
    add(path, {"de": "#MeToo", "en": "#MeToo"})
    edit(path, "#MeToo", {"de": "#MeToo|#metoo", "en": "#WeToo"})
    assert path.read_text(encoding="utf-8") == 'de,en\n# Rom,Rome\n#Bern,Berne\n"#MeToo|#metoo",#WeToo\n'
    (match,) = Glossary.load(path).find("Die #MeToo-Bewegung, und #Bern.")
    assert (match.source_text, match.target_terms) == ("#MeToo", ("#WeToo",))


def test_a_column_without_a_name_keeps_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text(";de;en;\n1;Rom;Rome;\n;Bern;Berne;\n", encoding="utf-8")
    edit(path, "Bern", {"note": "see Basle"})
    assert path.read_text(encoding="utf-8") == ";de;en;note\n1;Rom;Rome;\n;Bern;Berne;see Basle\n"


def test_an_entry_is_found_by_any_of_its_variants(excel: Path) -> None:
    assert [term.line for term in lookup(excel, "AA")] == [4]
    assert [term.line for term in lookup(excel, "kyiv")] == [7]
    assert lookup(excel, "Kyiv", "de") == []
    with pytest.raises(GlossaryError, match="no entry 'Rom'"):
        edit(excel, "Rom", {"en": "Rome"})


def test_two_entries_with_one_variant_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text("de,en\nGesandter,envoy\nSondergesandter,envoy|special envoy\n", encoding="utf-8")
    with pytest.raises(GlossaryError, match=r"2 entries have 'envoy': .*g.csv:2, .*g.csv:3"):
        edit(path, "envoy", {"note": "?"})


def test_what_another_hand_changed_is_not_overwritten(excel: Path) -> None:
    (seen,) = lookup(excel, "Kiew")
    edit(excel, "Kiew", {"note": "first"})
    with pytest.raises(GlossaryError, match="changed meanwhile"):
        edit(excel, "Kiew", {"note": "second"}, seen=seen)
    assert b"first" in excel.read_bytes()


@pytest.mark.usefixtures("elsewhere")
class TestPackaged:
    """Edits of a glossary that came with the program go into the user's file of that name."""

    own = property(lambda _: user_folder() / "diplomacy.csv")

    def test_only_the_entry_is_written(self) -> None:
        packaged = (packaged_folder() / "diplomacy.csv").read_bytes()
        assert edit("diplomacy", "Kiew", {"en": "Kyjiw"}) == self.own
        assert (packaged_folder() / "diplomacy.csv").read_bytes() == packaged
        assert len(Glossary.load(self.own)) == 1
        (term,) = lookup("diplomacy", "Kiew", "de")
        assert (term.targets("en"), term.file) == (("Kyjiw",), str(self.own))
        assert Glossary.named("diplomacy").find("in Kiew")[0].target_terms == ("Kyjiw",)

    def test_the_second_edit_changes_the_own_entry(self) -> None:
        edit("diplomacy", "Kiew", {"en": "Kyjiw"})
        edit("diplomacy", "Kiew", {"note": "mine"})
        (term,) = Glossary.load(self.own)
        assert (term.targets("en"), term.note) == (("Kyjiw",), "mine")

    def test_a_removed_entry_is_retired_and_can_come_back(self) -> None:
        before = len(Glossary.named("diplomacy"))
        remove("diplomacy", "Kiew")
        assert Glossary.named("diplomacy").find("in Kiew") == []
        assert len(Glossary.named("diplomacy")) == before
        remove("diplomacy", "Kiew")
        assert Glossary.named("diplomacy").find("in Kiew")[0].target_terms[0] == "Kyiv"

    def test_a_renamed_entry_leaves_nothing_behind(self) -> None:
        (term,) = lookup("diplomacy", "Kiew", "de")
        edit("diplomacy", "Kiew", {"de": "Kyjiw"})
        assert Glossary.named("diplomacy").find("Kiew") == []
        assert Glossary.named("diplomacy").find("Kyjiw")[0].target_terms == term.targets("en")

    def test_what_is_there_cannot_be_added(self) -> None:
        with pytest.raises(GlossaryError, match=r"diplomacy.csv:\d+: has an entry for this term"):
            add("diplomacy", {"de": "Kiew", "en": "Kyiv"})
        assert not self.own.exists()

    def test_an_own_entry_is_added(self) -> None:
        add("diplomacy", {"de": "Testwort", "en": "test word"})
        assert Glossary.named("diplomacy").find("Testwort")[0].target_terms == ("test word",)

    def test_the_packaged_file_itself_is_refused(self) -> None:
        with pytest.raises(GlossaryError, match="comes with the program"):
            add(packaged_folder() / "diplomacy.csv", {"de": "Testwort", "en": "test word"})


def test_the_working_folder_s_file_goes_before_the_user_s(elsewhere: Path) -> None:
    (elsewhere / "glossaries").mkdir()
    assert edit("diplomacy", "Kiew", {"en": "Kyjiw"}) == Path("glossaries") / "diplomacy.csv"
    assert not (user_folder() / "diplomacy.csv").exists()


@pytest.mark.usefixtures("elsewhere")
def test_a_new_glossary_is_made() -> None:
    path = add("finance", {"de": "Zentralbank", "en": "central bank", "fr": "banque centrale"})
    assert path.read_text() == ("de,en,match,avoid:en,status,note,fr\nZentralbank,central bank,,,,,banque centrale\n")
    with pytest.raises(GlossaryError, match="cannot be the name"):
        add("a:b", {"de": "Rom", "en": "Rome"})
