"""Files as editors' spreadsheets write them; what is wrong with one is said with its line."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import GlossaryError
from summarizer.glossary import Glossary, resolve
from summarizer.glossary.places import names, user_folder

PLAIN = (
    "de,en,match,avoid:en,status,note\n# Ämter\n\nAuswärtiges Amt|AA,Federal Foreign Office,,Foreign Office,,official\n"
)
EXCEL = 'sep=;\r\nDE;EN;match;note\r\nAuswärtiges Amt|AA;Federal Foreign Office;;"amtlich; so"\r\n'


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("cp1252"),
        PLAIN.encode("utf-16"),
        PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace(",", "\t").encode(),
        EXCEL.encode("cp1252"),
        EXCEL.encode("utf-8-sig"),
    ],
)
def test_dialects(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(data)
    (term,) = Glossary.load(path)
    assert term.source("de") == ("Auswärtiges Amt", "AA")
    assert term.targets("en") == ("Federal Foreign Office",)
    assert (term.glossary, term.status, term.file) == ("g", "approved", str(path))
    assert data.decode("latin-1").replace("\0", "").splitlines()[(term.line or 0) - 1].startswith("Ausw")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        ("# nothing\n", "is empty"),
        ("de\nAmt\n", "g.csv:1: .*two languages"),
        ("de,en,color\n", "g.csv:1: unknown column 'color'"),
        ("de,en,avoid:fr\n", "g.csv:1: unknown column 'avoid:fr'"),
        ("de,en,not\n", "g.csv:1: unknown column 'not'; did you mean note"),
        ("de,en,url\n", "g.csv:1: unknown column 'url'; columns are language codes"),
        ("de,en,avoid:ref\n", "g.csv:1: unknown column 'avoid:ref'"),
        ("ref,nte\n", "g.csv:1: .*two languages"),
        ("de,en,match\n\nAmt,office,fuzzy\n", "g.csv:3: unknown match 'fuzzy'"),
        ("de,en,status\nAmt,office,maybe\n", "g.csv:2: unknown status 'maybe'"),
        ("de,en\nAmt,office,too,many\n", "g.csv:2: 4 cells for 2 columns"),
        ("PK\x03\x04\0\0", "not a text file"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "g.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryError, match=says) as error:
        Glossary.load(path)
    assert "\n" not in str(error.value)


@given(st.binary(max_size=200))
def test_no_file_crashes_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("g") / "g.csv"
    path.write_bytes(data)
    with suppress(GlossaryError):
        Glossary.load(path)


def test_annotation_brackets_are_neutralized(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text("de,en\nAmt,⟦ evil⇒ evil⟧\n", encoding="utf-8")
    assert next(iter(Glossary.load(path))).targets("en") == ("[ evil> evil]",)


def test_the_nearest_file_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    user_folder().mkdir(parents=True)
    (user_folder() / "diplomacy.csv").write_text("de,en\nKiew,Kyjiw\nRom,Roma\n", encoding="utf-8")
    (tmp_path / "glossaries").mkdir()
    (tmp_path / "glossaries" / "diplomacy.csv").write_text("de,en\nKiew,Kijew\n", encoding="utf-8")
    found = Glossary.named("diplomacy").find("Kiew, Rom und das Auswärtige Amt")
    assert [match.target_terms[0] for match in found] == ["Kijew", "Roma", "Federal Foreign Office"]


def test_an_unknown_name_lists_those_there_are() -> None:
    with pytest.raises(GlossaryError, match="did you mean diplomacy"):
        Glossary.named("diplomacyy")
    assert "diplomacy" in names()


def test_resolve(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("de,en\nRom,Roma\n", encoding="utf-8")
    assert resolve(None) is None
    assert resolve([]) is None
    both = resolve([path, "diplomacy"])
    assert both is not None
    assert both.name == "mine+diplomacy"
    assert [match.target_terms[0] for match in both.find("Rom und Kiew")] == ["Roma", "Kyiv"]


def test_the_packaged_glossary_is_in_order() -> None:
    """No source term twice, no forbidden rendering among the accepted ones, and every variant is found."""
    glossary = Glossary.named("diplomacy")
    terms = [term for term in glossary if term.status == "approved"]
    assert len(terms) >= 150
    variants = [variant for term in terms for variant in term.source("de")]
    assert len(variants) == len(set(variants))
    assert not [term for term in terms if set(term.targets("en")) & set(term.avoid.get("en", ()))]
    assert not [term for term in terms if not term.targets("en")]
    unfound = [v for v in variants if v not in [m.source_text for m in glossary.find(v)]]
    assert unfound == []
