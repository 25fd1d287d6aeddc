"""What is wrong with a glossary file, by line, and what is mended."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import GlossaryError
from summarizer.glossary import Glossary, fix, lint, mending
from summarizer.glossary.places import packaged_folder

HEADER = "de,en,match,avoid:en,status,note\n"

CASES: list[tuple[str, list[tuple[int, str]]]] = [
    ("Rom,Rome,,,,\nBern,Berne,,,,\n", []),
    ("# Rom\n\nRom,Rome,,,,\n", []),
    ("#MeToo,#MeToo,,,,\n", [(2, "comment")]),
    ("#MeToo,#MeToo\n", [(2, "comment")]),
    ('"#MeToo",#MeToo,,,,about it\n', []),
    ("#MeToo\n#MeToo,,,,,\n# MeToo,MeToo,,,,\n#Rom, Bern, and others\n", []),
    ("Rom,Rome,,,,\nRom,Roma,,,,\n", [(3, "two-targets")]),
    ("Rom,Rome,,,,\nStadt|Rom,Roma,,,,\n", [(3, "two-targets")]),
    ("Rom,Rome,,,,\nRom,Roma,,,retired,\n", []),
    ("Rom,Rome,,,,\nRom,Rome,,,,\n", [(3, "duplicate")]),
    ("Rom,Rome,,,,\nRom,Rome|Roma,,,,note\n", [(3, "duplicate")]),
    ("Amt,office,,,,\nÄmter,offices,,,,\n", [(3, "unreachable")]),
    ("Amt,office,,,,\nAuswärtiges Amt,Foreign Office,,,,\n", []),
    ("EU,EU,exact,,,\neu,EU,exact,,,\n", []),
    ("?!,what,,,,\n", [(2, "unreachable")]),
    (" Rom,Rome,,,,\n", [(2, "spaces")]),
    ("Rom,Rome ,,,,\n", [(2, "spaces")]),
    ("Rom,New\u00a0Rome,,,,\n", [(2, "spaces")]),
    ("Rom,New  Rome,,,,\n", [(2, "spaces")]),
    ("Ko\u0308ln,Cologne,,,,\n", [(2, "unicode")]),
    ("Au\u00adßenamt,ministry,,,,\n", [(2, "unicode")]),
    ("Außen\u200camt,ministry,,,,\n", [(2, "unicode")]),
    ('Rom,Rome,,,,"one:\n\n  - two\n  # three\n\tfour"\n', []),
    ('Rom,Rome,,,,"one\ntwo  three"\n', [(2, "spaces")]),
    ('Rom,Rome,,,,"one\n"\n', [(2, "spaces")]),
    ("Rom,⟦ Rome⇒ Rome⟧,,,,\n", [(2, "brackets")]),
    ("Rom,Rome\n", [(2, "cells")]),
    ("Rom,Rome,,,,,x\n", [(2, "cells")]),
    ("Rom,Rome,fuzzy,,,\n", [(2, "match")]),
    ("Rom,Rome,,,aproved,\n", [(2, "status")]),
    (",,,,,what?\n", [(2, "empty")]),
    ("Rom,Rome|Roma,,Roma,,\n", [(2, "avoided-variant")]),
    ("Rom,,,,,\n", [(2, "single")]),
    ("Bundestag,Bundestag,,,,\n", [(2, "same")]),
    ("Bundestag,Bundestag,,,,keeps its name\n", []),
    ("Bundestag,Bundestag,,parliament,,\n", []),
    ("EU,EU,exact,,,\n", []),
    ("=1+1,two,,,,\n", [(2, "formula")]),
    ("Rom,Rome,,,,@home\n", [(2, "formula")]),
    ("-,minus,,,,\n", [(2, "formula"), (2, "unreachable")]),
    ("KÃ¶ln,Cologne,,,,\n", [(2, "encoding")]),
    ("AuswŠrtiges Amt,MFA,,,,\n", [(2, "encoding")]),
    ("MŸnchen,Munich,,,,\n", [(2, "encoding")]),
    ("Gru§,greeting,,,,nach § 5\n", [(2, "encoding")]),
    ("Škoda,Škoda,,,,the „car“ (Niš)\n", []),
    ('Rom,"Rome,,,,\n', [(2, "quotes")]),
]


@pytest.mark.parametrize(("rows", "expected"), CASES)
def test_problems(tmp_path: Path, rows: str, expected: list[tuple[int, str]]) -> None:
    path = tmp_path / "g.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    problems = lint([path])
    assert [(problem.line, problem.code) for problem in problems] == expected
    assert {problem.file for problem in problems} <= {str(path)}


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "column", 1),
        (b"Rom,Rome\n", "column", 1),
        (b"# what\nde,en,color\n", "column", 2),
        ("de,en\nKöln,Cologne\n".encode() + "Bär,bear\n".encode("cp1252"), "encoding", 3),
        (b"de,en\nA\x81,b\n", "encoding", 2),
        (b"PK\x03\x04\0", "encoding", 1),
        ("de;en\rRom;Rome\rAuswärtiges Amt;Foreign Office\r".encode("mac_roman"), "encoding", 3),
        ("de;en\nMünchen;Munich\n".encode("mac_roman"), "encoding", 2),
        ("de;en\r\nGruß;greeting\r\n".encode("mac_roman"), "encoding", 2),
        ("de;en\nCafé;café\n".encode("mac_roman"), "encoding", 2),
        ("de;en\rKöln;Cologne\r".encode("mac_roman"), "encoding", 2),
        ("de;en\rÖsterreich;Austria\r".encode("mac_roman"), "encoding", 2),
        ("de;en\nAuswärtiges Amt;Foreign Office\n".encode("cp850"), "encoding", 2),
        ("de;en\nMünchen;Munich\n".encode("cp850"), "encoding", 2),
    ],
)
def test_files_that_cannot_be_used(tmp_path: Path, content: bytes, code: str, line: int) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(content)
    (problem,) = lint([path])
    assert (problem.code, problem.line, problem.severity, problem.fixable) == (code, line, "error", False)
    with pytest.raises(GlossaryError):
        Glossary.load(path)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("nr;de;en\n1;Amt;office\n2;Amt;bureau\n", [(1, "language"), (3, "two-targets")]),
        ("id;de;en\n1;Amt;office\n2;Amt;bureau\n", [(1, "language"), (3, "two-targets")]),
        ("de;no;en\nAmt;17;office\nRat;18;\n", [(1, "language"), (3, "single")]),
        ("id,en\nkota,city\n", []),
        ("de,no\nAmt,kontor\n", []),
        ("de,en,id\nAmt,office,\n", []),
        ("# Begriffe\nde,en,st\nAmt,office,\n", [(2, "language")]),
        ("de,en,\nAmt,office,  17\n", []),
        ("de,en,hsb,zh-hant,avoid:zh-hant\nRom,Rome,Rom,羅馬,\n", []),
    ],
)
def test_columns_that_may_be_no_language(tmp_path: Path, content: str, expected: list[tuple[int, str]]) -> None:
    path = tmp_path / "g.csv"
    path.write_text(content, encoding="utf-8")
    assert [(problem.line, problem.code) for problem in lint([path])] == expected
    assert Glossary.load(path)


@pytest.mark.parametrize(
    "words",
    ["Niš;Niš", "Škoda Košice;Škoda", "Auswärtiges Amt;nach § 5", "Preis;5 € pro Stück", "Ÿ;„München“", "Žižek;Žižek"],
)
def test_words_of_windows_1252_are_read_as_such(tmp_path: Path, words: str) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(f"de;en\r\n{words}\r\n".encode("cp1252"))
    (term,) = Glossary.load(path)
    assert f"{term.source('de')[0]};{term.targets('en')[0]}" == words


def test_the_encoding_of_a_mac_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes("de;en\rAuswärtiges Amt;Foreign Office\r".encode("mac_roman"))
    with pytest.raises(GlossaryError) as error:
        Glossary.load(path)
    assert str(error.value) == (
        f"{path}:2: the characters look like Mac Roman and not like UTF-8 or Windows-1252 "
        "('Auswärtiges' would be 'AuswŠrtiges'); save the file as UTF-8 (Excel: CSV UTF-8)"
    )


def test_errors_are_what_keeps_a_file_from_loading(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    for rows, _ in CASES:
        path.write_text(HEADER + rows, encoding="utf-8")
        errors = [problem for problem in lint([path]) if problem.severity == "error"]
        if errors:
            with pytest.raises(GlossaryError):
                Glossary.load(path)
        else:
            Glossary.load(path)


def test_an_entry_overruled_by_a_nearer_file(tmp_path: Path) -> None:
    near, far = tmp_path / "near.csv", tmp_path / "far.csv"
    near.write_text("de,en\nRom,Roma\n")
    far.write_text("de,en\nBern,Berne\nRom,Rome\n")
    (problem,) = lint([near, far])
    assert (problem.file, problem.line, problem.code) == (str(far), 3, "overruled")
    assert f"{near}:2" in problem.message


def test_what_is_safe_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text(
        HEADER + "# Städte\nRom , Rome,,,,\nRom,Rome,,,,\nBern,Berne\nKo\u0308ln,Cologne,,,,\nRom,Roma,,,,\n"
        'Prag,"New\u00a0⟦Prague⟧",,,,\n=1,one,,,,\nParis,Paris,,,,x\nParis,Paris,,,,x\n',
        encoding="utf-8",
    )
    mended = [(problem.line, problem.code) for problem in fix(path)]
    assert mended == [(3, "spaces"), (5, "cells"), (6, "unicode"), (8, "spaces"), (8, "brackets"), (11, "duplicate")]
    assert path.read_text(encoding="utf-8") == (
        HEADER + "# Städte\nRom,Rome,,,,\nRom,Rome,,,,\nBern,Berne,,,,\nKöln,Cologne,,,,\nRom,Roma,,,,\n"
        'Prag,"New [Prague]",,,,\n=1,one,,,,\nParis,Paris,,,,x\n'
    )
    assert [problem.line for problem in fix(path)] == [4]  # mended, it is the same as the row before
    assert fix(path) == []
    assert [problem.code for problem in lint([path])] == ["two-targets", "formula"]


NOTE = '"Nicht: Foreign Office.\nFür Großbritannien: FCDO.\n\n  - siehe Mail vom 3.5."'


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (f"Auswärtiges  Amt;Foreign Office;{NOTE}", f"Auswärtiges Amt;Foreign Office;{NOTE}"),
        (f'"Auswärtiges  Amt";"Foreign Office";{NOTE}', f'"Auswärtiges Amt";"Foreign Office";{NOTE}'),
        ('Rom ;"Rome";"a\u00a0b\r\n\r\n  c  d"', 'Rom;"Rome";"a b\r\n\r\n  c d"'),
        ('Rom;Rome;"a\u200b\n\n# b "', 'Rom;Rome;"a\n\n# b"'),
        ('Rom;Rome;"⟦a\n\n  b"', 'Rom;Rome;"[a\n\n  b"'),
    ],
)
def test_only_the_cells_complained_of_are_mended_and_keep_their_lines(tmp_path: Path, row: str, expected: str) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(f"de;en;note\r\n{row}\r\n".encode())
    assert fix(path)
    assert path.read_bytes().decode() == f"de;en;note\r\n{expected}\r\n"


@given(st.text(alphabet="aÄ\u0308 \n\r\t\u00a0\u00ad\u200b\u200c\u200d\u06a9🙂⟦", max_size=10))
def test_a_cell_is_mended_where_something_is_wrong_and_else_kept(cell: str) -> None:
    odd = (mending.has_odd_spaces, mending.has_odd_form, mending.has_brackets)
    mended = mending.mended(cell)
    assert (mended != cell) == any(is_odd(cell) for is_odd in odd)
    assert not any(is_odd(mended) for is_odd in odd)


@pytest.mark.parametrize(
    "spelling",
    ["کتاب\u200cها", "می\u200cشود", "क्\u200dष", "ශ්\u200dරී", "👩\u200d⚖\ufe0f", "🏳\ufe0f\u200d🌈", "👩🏽\u200d🚀"],
)
def test_joiners_stay_where_a_word_is_spelled_with_them(tmp_path: Path, spelling: str) -> None:
    path = tmp_path / "g.csv"
    path.write_text(f"de,en,fa\nBuch ,book,{spelling}\n", encoding="utf-8")
    assert [problem.code for problem in fix(path)] == ["spaces"]
    assert path.read_text(encoding="utf-8") == f"de,en,fa\nBuch,book,{spelling}\n"
    assert Glossary.load(path).find("Ein Buch", "de", "fa")[0].target_terms == (spelling,)


@pytest.mark.parametrize("text", ["کتاب\u200cها", "کتابها"])
def test_joiners_do_not_count_where_a_term_is_looked_for(text: str) -> None:
    for spelling in ("کتاب\u200cها", "کتابها"):
        assert Glossary.from_pairs([(spelling, "books")], "fa", "en").find(text, "fa", "en")


def test_a_sound_file_is_left_alone(tmp_path: Path) -> None:
    path = Path(shutil.copy(Path(__file__).with_name("excel-german.csv"), tmp_path))
    before = path.read_bytes()
    assert lint([path]) == []
    assert fix(path) == []
    assert path.read_bytes() == before


def test_the_packaged_glossaries_have_no_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in packaged_folder().glob("*.csv"):
        assert lint([path]) == []
    monkeypatch.chdir(tmp_path)
    with pytest.raises(GlossaryError, match="comes with the program"):
        fix(packaged_folder() / "diplomacy.csv")
