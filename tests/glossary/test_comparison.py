"""What two glossaries do not have in common."""

from __future__ import annotations

from pathlib import Path

from summarizer.glossary import diff


def test_differences(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("de,en,note\nRom,Rome,\nBern,Berne,old\nPrag,Prague,\n")
    other.write_text("en;de;status\nPrague;Prag;\nBern;Bern;retired\nVienna;Wien;\n")
    assert [(item.kind, item.key, item.columns) for item in diff(one, other)] == [
        ("removed", "Rom", ()),
        ("changed", "Bern", ("en", "note", "status")),
        ("added", "Wien", ()),
    ]
    assert diff(one, one) == []


def test_numbered_entries_are_the_same_by_their_terms(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("id,de,en\n1,Kiew,Kyiv\n2,Rom,Rome\n")
    other.write_text("id,de,en\n1,Bern,Berne\n2,Kiew,Kyiv\n3,Rom,Roma\n")
    assert [(item.kind, item.key, item.columns) for item in diff(one, other)] == [
        ("changed", "Kiew", ("id",)),
        ("changed", "Rom", ("id", "en")),
        ("added", "Bern", ()),
    ]


def test_an_empty_one(tmp_path: Path) -> None:
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("de,en\n")
    other.write_text("de,en\nRom,Rome\n")
    assert [item.kind for item in diff(one, other)] == ["added"]
    assert [item.kind for item in diff(other, one)] == ["removed"]
