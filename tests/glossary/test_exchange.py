"""Other programs' files: read with and without a header, and written without loss of what both can hold."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import GlossaryError, UsageError
from summarizer.glossary import FORMATS, Glossary, Term, add, export, import_entries, read_entries, xlsx
from summarizer.glossary.entries import cells_of, term_from
from summarizer.glossary.model import MATCHES, STATUSES
from summarizer.glossary.places import packaged_folder, user_folder

TERMS = [
    Term(
        {"de": ("Auswärtiges Amt", "AA"), "en": ("Federal Foreign Office", "German Foreign Ministry")},
        avoid={"en": ("External Office",)},
        note='official, "so"',
    ),
    Term({"de": ("EU",), "en": ("EU",), "fr": ("UE",)}, match="exact"),
    Term({"de": ("Lage",), "en": ("state of play",)}, status="proposed"),
    Term({"de": ("Blauhelm",), "en": ("blue helmet",)}, status="retired"),
]
GLOSSARY = Glossary("test", TERMS)


def exported(glossary: Glossary, form: str) -> bytes:
    written = export(glossary, form)
    return written if isinstance(written, bytes) else written.encode()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Vertrag,treaty\nAmt,office\n", [{"de": "Vertrag", "en": "treaty"}, {"de": "Amt", "en": "office"}]),
        ("source,target\nVertrag,treaty\n", [{"de": "Vertrag", "en": "treaty"}]),
        ("Quelle;Ziel\nVertrag;treaty\n", [{"de": "Vertrag", "en": "treaty"}]),
        ("en,de\ntreaty,Vertrag\n", [{"de": "Vertrag", "en": "treaty"}]),
        ("EN-US\tDE-DE\tFR\ntreaty\tVertrag\ttraité\n", [{"de": "Vertrag", "en": "treaty", "fr": "traité"}]),
        ("treaty,Vertrag,en,de\n", [{"de": "Vertrag", "en": "treaty"}]),
        ("Vertrag,treaty,DE,EN\n", [{"de": "Vertrag", "en": "treaty"}]),
        ("Vertrag\ttreaty, of states\tin law\n", [{"de": "Vertrag", "en": "treaty, of states", "note": "in law"}]),
        ("# OmegaT\n\nVertrag\ttreaty\nVertrag\tpact\n", [{"de": "Vertrag", "en": "treaty|pact"}]),
        ("A\tb\tone; two\nA\tc\tone; two\nA\tb\tlaw\n", [{"de": "A", "en": "b|c", "note": "one; two; law"}]),
        ("Quelle;Ziel\nVertrag;treaty\nVertrag;pact\n", [{"de": "Vertrag", "en": "treaty|pact"}]),
        ("Deutsch;Englisch;English\nVertrag;treaty;pact\n", [{"de": "Vertrag", "en": "treaty|pact"}]),
        (
            "de;en-us;fr\n;treaty;traité\n;pact;pacte\n",
            [{"en": "treaty", "fr": "traité"}, {"en": "pact", "fr": "pacte"}],
        ),
        ('"Vertrag; alt";"a ""treaty"""\n', [{"de": "Vertrag; alt", "en": 'a "treaty"'}]),
        ("sep=;\nVertrag;treaty\n", [{"de": "Vertrag", "en": "treaty"}]),
        ("sep=,\nde,en,description\nVertrag,treaty,law\n", [{"de": "Vertrag", "en": "treaty", "note": "law"}]),
        ("Vertrag,\n,treaty\nAmt,office\n", [{"de": "Amt", "en": "office"}]),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_tables(tmp_path: Path, content: str, expected: list[dict[str, str]], encoding: str) -> None:
    path = tmp_path / "terms.txt"
    path.write_bytes(content.encode(encoding))
    found = [{name: cell for name, cell in cells.items() if cell} for cells in read_entries(path)]
    assert found == expected


@pytest.mark.parametrize(
    ("content", "left_out", "terms"),
    [
        ("Rom\tRome\nBern\n#ZeroCovid\t#ZeroCovid\nUlm\tUlm\n", (2,), ["Rom", "#ZeroCovid", "Ulm"]),
        ("Rom,Rome\n\n,\n#\n# Bern,Berne\n#Bern\n#Bern,\n", (), ["Rom"]),
        ("Rom,\n,Rome\nBern,Berne\n", (1, 2), ["Bern"]),
        ('"Rom\n(alt)",Rome\nBern\n"#Ulm",Ulm\n"# Ulm",Ulm\n', (3,), ["Rom\n(alt)", "#Ulm"]),
        ('Rom;Rome;"one\n# two"\nBern\n', (3,), ["Rom"]),
        ("Glossar\nDeutsch;Englisch\nRom;Rome\nBern;\n;Berne\nUlm\n", (1, 4, 5, 6), ["Rom"]),
        ("de,en\nRom,Rome\n#MeToo,#MeToo\n# Bern,Berne\n#Bern, Ulm\n#Bern,\n", (3,), ["Rom"]),
        ('de,en\nRom,Rome\n"#MeToo",#MeToo\n', (), ["Rom", "#MeToo"]),
    ],
)
def test_lines_that_are_left_out(tmp_path: Path, content: str, left_out: tuple[int, ...], terms: list[str]) -> None:
    path = tmp_path / "terms"
    path.write_text(content, encoding="utf-8")
    assert import_entries(tmp_path / "own.csv", path).left_out == left_out
    assert [cells["de"] for cells in read_entries(path)] == terms


@pytest.mark.parametrize(
    ("heading", "columns"),
    [
        ("Deutsch (DE);Englisch (UK);x", "de en note"),
        ("Term DE;Term EN;Kommentar", "de en note"),
        ("English;German;Notes", "en de note"),
        ("DE_Term;Wortart;EN_Term;Datum", "de - en note"),
        ("Target;Source;x", "en de note"),
        ("Begriff;Übersetzung;Quelle", "de en note"),
        ("Deutsch;Englisch;Quelle", "de en note"),
        ("Englisch (US);Englisch (UK);Deutsch;en", "en-us en-gb de en"),
        ("Nr;Deutsch;English", "- de en"),
        ("German;Translation;x", "de en note"),
    ],
)
def test_headings(tmp_path: Path, heading: str, columns: str) -> None:
    path = tmp_path / "terms"
    names = columns.split()
    path.write_text(f"{heading}\n{';'.join(f'{name}1' for name in names)}\n", encoding="utf-8")
    assert read_entries(path) == [{name: f"{name}1" for name in names if name != "-"}]


@pytest.mark.parametrize("row", ["Deutsch;German", "Quelle;source", "Ziel;target", "Amt;office", "Englisch;English"])
def test_a_first_row_that_is_no_heading(tmp_path: Path, row: str) -> None:
    path = tmp_path / "terms"
    path.write_text(f"{row}\nRom;Rome\n", encoding="utf-8")
    assert len(read_entries(path)) == 2


@pytest.mark.parametrize("form", FORMATS)
def test_a_hashtag_survives_every_format(tmp_path: Path, form: str) -> None:
    path = tmp_path / "terms"
    path.write_bytes(exported(Glossary.from_pairs([("#MeToo", "#MeToo"), ("Rom", "Rome")], "de", "en"), form))
    assert [term_from(cells).source("de") for cells in read_entries(path)] == [("#MeToo",), ("Rom",)]


def test_the_languages_of_a_table_without_header(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("traité,treaty\n", encoding="utf-8")
    assert read_entries(path, "fr", "en") == [{"fr": "traité", "en": "treaty"}]


WRITTEN = {
    "deepl": "Auswärtiges Amt,Federal Foreign Office\nAA,Federal Foreign Office\nEU,EU\n",
    "google": 'de,en,fr,description\nAuswärtiges Amt,Federal Foreign Office,,"official, ""so"""\nEU,EU,UE,\n',
    "omegat": "".join(
        f"{source}\t{target}\t{note}\n"
        for source, target, note in [
            ("Auswärtiges Amt", "Federal Foreign Office", 'official, "so"'),
            ("Auswärtiges Amt", "German Foreign Ministry", 'official, "so"'),
            ("AA", "Federal Foreign Office", 'official, "so"'),
            ("AA", "German Foreign Ministry", 'official, "so"'),
            ("EU", "EU", ""),
        ]
    ),
    "csv": (
        "de,en,fr,match,avoid:en,status,note\n"
        'Auswärtiges Amt|AA,Federal Foreign Office|German Foreign Ministry,,,External Office,,"official, ""so"""\n'
        "EU,EU,UE,exact,,,\nLage,state of play,,,,proposed,\nBlauhelm,blue helmet,,,,retired,\n"
    ),
}


@pytest.mark.parametrize("form", sorted(WRITTEN))
def test_what_is_written(form: str) -> None:
    assert export(GLOSSARY, form) == WRITTEN[form]


def test_all_formats_are_read_back(tmp_path: Path) -> None:
    for form in FORMATS:
        path = tmp_path / f"{form}.txt"
        path.write_bytes(exported(GLOSSARY, form))
        entries = [term_from(cells) for cells in read_entries(path)]
        assert entries[0].targets("en")[0] == "Federal Foreign Office"
        assert {variant for term in entries for variant in term.source("de")} >= {"Auswärtiges Amt", "EU"}


LOSSLESS = ("csv", "tbx", "xlsx")


@pytest.mark.parametrize("form", LOSSLESS)
def test_our_own_columns_tbx_and_workbooks_hold_everything(tmp_path: Path, form: str) -> None:
    path = tmp_path / "terms"
    path.write_bytes(exported(GLOSSARY, form))
    assert [cells_of(term_from(cells)) for cells in read_entries(path)] == [cells_of(term) for term in TERMS]


def test_tbx_of_2019_and_of_other_programs(tmp_path: Path) -> None:
    path = tmp_path / "terms.tbx"
    path.write_text(
        """<?xml version='1.0'?><tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
        <langSec xml:lang="en-GB"><termSec><term>accord</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
          <termSec><term>treaty</term></termSec>
          <termSec><term>contract</term><termNote type="administrativeStatus">forbidden</termNote></termSec></langSec>
        <langSec xml:lang="de"><termSec><term>Ver<hi>trag</hi></term></termSec></langSec>
        </conceptEntry><conceptEntry id="2"/></body></text></tbx>"""
    )
    assert [{name: cell for name, cell in cells.items() if cell} for cells in read_entries(path)] == [
        {"en-gb": "treaty|accord", "avoid:en-gb": "contract", "de": "Vertrag"}
    ]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no line has two columns"),
        (b"one\ntwo\n", "no line has two columns"),
        (b"<tbx><unclosed>", "not well-formed"),
        (
            b'<x><termEntry><langSet xml:lang="eng"><tig><term>a</term></tig></langSet></termEntry></x>',
            "terms: 'eng' is no code of a language",
        ),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "declares XML entities"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16"), "declares XML entities"),
        (b"PK\x03\x04\0", "no workbook that can be read"),
        (b"de,en\nRom,Rome,Roma\n", "terms:2: 3 cells for 2 columns"),
        (b"de,en,status\nRom,Rome,maybe\n", "terms:2: unknown status 'maybe'"),
    ],
)
def test_files_that_cannot_be_imported(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "terms"
    path.write_bytes(content)
    with pytest.raises(GlossaryError, match=says):
        read_entries(path)
    with pytest.raises(GlossaryError, match="check its name"):
        read_entries(tmp_path / "missing")


def test_an_import_adds_what_is_new_and_keeps_what_is_there(tmp_path: Path) -> None:
    own, other = tmp_path / "own.csv", tmp_path / "other.tsv"
    own.write_text("de,en,note\n# mine\nVertrag,treaty|pact,\nAmt,office,\n")
    other.write_text("Vertrag\ttreaty\nAmt\tbureau\nRat\tcouncil\n")
    done = import_entries(own, other)
    assert (done.added, done.unchanged, done.conflicts) == (1, 1, (("Amt", f"{own}:4"),))
    assert own.read_text() == "de,en,note\n# mine\nVertrag,treaty|pact,\nAmt,office,\nRat,council,\n"
    again = import_entries(own, other)
    assert (again.added, again.unchanged) == (0, 2)
    assert done.to_dict()["conflicts"] == [{"term": "Amt", "kept": f"{own}:4"}]


def test_an_import_into_a_new_glossary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    other = tmp_path / "other.csv"
    other.write_text(export(GLOSSARY, "csv"), encoding="utf-8")
    done = import_entries("imported", other)
    assert [cells_of(term) for term in Glossary.load(done.path)] == [cells_of(term) for term in TERMS]
    with pytest.raises(GlossaryError, match="has an entry"):
        add("imported", {"de": "EU", "en": "EU"})


def test_an_unknown_format() -> None:
    with pytest.raises(UsageError, match="there are: csv, deepl, google, omegat, tbx, xlsx"):
        export(GLOSSARY, "xml")


@given(st.one_of(st.binary(max_size=120), st.binary(max_size=80).map(lambda tail: b"<tbx>" + tail)))
def test_no_file_crashes_the_import(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("x") / "terms"
    path.write_bytes(content)
    said = "terms: "
    try:
        read_entries(path)
    except GlossaryError as error:
        said = str(error)
    assert "terms:" in said
    assert "\n" not in said


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=4))
def test_no_broken_workbook_crashes_the_import(tmp_path_factory: pytest.TempPathFactory, at: int, junk: bytes) -> None:
    whole = exported(GLOSSARY, "xlsx")
    at %= len(whole)
    path = tmp_path_factory.mktemp("x") / "terms"
    path.write_bytes(whole[:at] + junk + whole[at + len(junk) :])
    with suppress(GlossaryError):
        assert read_entries(path)


WORD = st.text(alphabet="abcÄß&<>\"' ", min_size=1, max_size=6).map(lambda text: " ".join(text.split())).filter(bool)


@settings(max_examples=25)  # workbooks take their time
@given(st.lists(st.tuples(WORD, WORD), max_size=5, unique_by=lambda pair: pair[0]))
def test_pairs_survive_every_format(tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]]) -> None:
    glossary = Glossary.from_pairs(pairs, "de", "en")
    path = tmp_path_factory.mktemp("x") / "terms"
    for form in ("csv", "google", "tbx", "xlsx"):
        path.write_bytes(exported(glossary, form))
        entries = read_entries(path) if pairs else []
        assert [(cells["de"], cells["en"]) for cells in entries] == pairs


CELL = st.text(alphabet="aÄ=+-@'\"&<>,;\t#\x01 ", min_size=1, max_size=6).map(lambda text: " ".join(text.split()))
WORDS = st.lists(CELL.filter(lambda cell: cell not in ("", "\x01")), min_size=1, max_size=3, unique=True).map(tuple)
ENTRIES = st.builds(
    Term,
    st.fixed_dictionaries({"de": WORDS, "en": WORDS}),
    match=st.sampled_from(MATCHES),
    avoid=st.one_of(st.just({}), st.fixed_dictionaries({"en": WORDS})),
    status=st.sampled_from(STATUSES),
    note=st.text(alphabet='aä"<\n', max_size=5).map(str.strip),
)


@given(st.lists(ENTRIES, min_size=1, max_size=4), st.sampled_from(LOSSLESS))
def test_whole_entries_survive(tmp_path_factory: pytest.TempPathFactory, terms: list[Term], form: str) -> None:
    path = tmp_path_factory.mktemp("x") / "terms"
    kept = [term for term in terms if not any("#" in word[:1] or "\x01" in word for word in words_of(term))]
    path.write_bytes(exported(Glossary("", kept), form))
    entries = read_entries(path) if kept else []
    assert [cells_of(term_from(cells)) for cells in entries] == [cells_of(term) for term in kept]


def words_of(term: Term) -> list[str]:
    return [word for held in (term.renderings, term.avoid) for words in held.values() for word in words]


def test_what_xml_cannot_hold_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "terms"
    for form in ("tbx", "xlsx"):
        path.write_bytes(exported(Glossary.from_pairs([("a\x01b", "c\x0bd")], "de", "en"), form))
        assert [(cells["de"], cells["en"]) for cells in read_entries(path)] == [("ab", "c d")]


def test_a_workbook_as_people_make_one(tmp_path: Path) -> None:
    """Numbers and dates instead of texts, a table without a header, padding."""
    workbook = openpyxl.Workbook()
    for row in [("Agenda 2030", 2030.0), (None, None), ("Tag X", datetime(2026, 5, 9)), ("Rom", "Rome\tItaly")]:
        workbook.active.append(row)
    path = tmp_path / "terms.xlsx"
    workbook.save(path)
    assert read_entries(path) == [
        {"de": "Agenda 2030", "en": "2030"},
        {"de": "Tag X", "en": "2026-05-09"},
        {"de": "Rom", "en": "Rome Italy"},
    ]


def test_a_workbook_is_not_unpacked_into_all_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "terms.xlsx"
    path.write_bytes(exported(GLOSSARY, "xlsx"))
    monkeypatch.setattr(xlsx, "_MOST_BYTES", 1000)
    with pytest.raises(GlossaryError, match="larger than a glossary can be"):
        read_entries(path)


def test_a_missing_library_is_named_with_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "terms.xlsx"
    path.write_bytes(exported(GLOSSARY, "xlsx"))
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    for attempt in (lambda: read_entries(path), lambda: export(GLOSSARY, "xlsx")):
        with pytest.raises(GlossaryError, match=r"pip install 'newsroom-summarizer\[xlsx\]'"):
            attempt()


def test_an_import_that_replaces(tmp_path: Path) -> None:
    own, other = tmp_path / "own.csv", tmp_path / "other.csv"
    own.write_text("de,en,note\n# mine\nVertrag,treaty|pact,law\nAmt,office,\n")
    other.write_text("de,en\nVertrag,accord\nAmt,office\nRat,council\nRat,counsel\n")
    done = import_entries(own, other, replace=True)
    assert (done.added, done.replaced, done.unchanged, done.conflicts) == (1, 1, 1, (("Rat", str(other)),))
    assert own.read_text() == "de,en,note\n# mine\nVertrag,accord,law\nAmt,office,\nRat,council,\n"


def test_an_import_that_replaces_what_came_with_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before = (packaged_folder() / "diplomacy.csv").read_bytes()
    other = tmp_path / "other.csv"
    other.write_text("Kiew,Kyjiw\n")
    done = import_entries("diplomacy", other, replace=True)
    assert (done.replaced, done.path) == (1, user_folder() / "diplomacy.csv")
    assert (packaged_folder() / "diplomacy.csv").read_bytes() == before
    assert Glossary.named("diplomacy").find("in Kiew")[0].target_terms == ("Kyjiw",)
