"""Filtering parallel text."""

import gzip
import json
from pathlib import Path

import pytest

from training.pairs import by_consensus, held_out, usable, write_pairs
from training.workspace import Workspace, read_pairs


@pytest.mark.parametrize(
    ("source", "target", "kept"),
    [
        ("Die Minister berieten in Genf.", "The ministers met in Geneva.", True),
        ("Ja", "Of course", True),  # short ones may differ in length
        ("", "Nothing", False),
        ("Nichts", "", False),
        ("Die Minister berieten in Genf.", "No.", False),  # too short a translation
        ("Kurz, aber wahr", "Short, and then followed by a sentence about something else", False),
        ("Das bleibt als Ganzes unübersetzt", "Das bleibt als Ganzes: unübersetzt!", False),
        ("Berlin", "Berlin", True),  # a name is its own translation
        ("Eine\tSpalte", "One\tcolumn", False),
        ("ä" * 901, "a" * 901, False),
    ],
)
def test_what_may_be_a_translation(source: str, target: str, kept: bool) -> None:
    assert usable(source, target) is kept


def test_consensus_puts_the_most_agreed_translation_first() -> None:
    texts = ["The talks ended on Monday.", "Talks were over by Monday.", "The talks ended Monday.", "Gespräche"]
    ordered = by_consensus(texts)
    assert ordered[0] in (texts[0], texts[2])
    assert ordered[-1] == "Gespräche"
    assert sorted(ordered) == sorted(texts)


def test_consensus_of_nothing() -> None:
    assert by_consensus([]) == []


def _texts(folder: Path) -> list[Path]:
    plain = folder / "press.tsv"
    plain.write_text(
        "Der Gipfel endet heute.\tThe summit ends today.\textra\n"
        "Der Gipfel endet heute.\tThe summit ends today.\n"  # again
        "ohne Übersetzung\n"
        "Geheim ist dieser Satz.\tThis sentence is secret.\n",
        encoding="utf-8",
    )
    several = folder / "systems.jsonl.gz"
    groups = [
        {"dir": "de-en", "src": "Kiew schweigt.", "hyp": ["Kyiv is silent.", "Kyiv says nothing."]},
        {"dir": "en-de", "src": "It rained.", "hyp": ["Es regnete."]},
    ]
    with gzip.open(several, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(group) + "\n" for group in groups)
    return [plain, several]


def test_pairs_are_written_once_in_groups(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "work")
    counts = write_pairs(workspace, _texts(tmp_path))
    assert counts == {"press": 2, "systems": 3}
    assert list(read_pairs(workspace)) == [
        (1, "press", "Der Gipfel endet heute.", "The summit ends today."),
        (2, "press", "Geheim ist dieser Satz.", "This sentence is secret."),
        (3, "systems", "Kiew schweigt.", "Kyiv is silent."),
        (3, "systems", "Kiew schweigt.", "Kyiv says nothing."),
        (4, "systems", "Es regnete.", "It rained."),
    ]


def test_sentences_of_a_test_set_are_left_out_on_either_side(tmp_path: Path) -> None:
    texts = _texts(tmp_path)
    test_set = tmp_path / "test.tsv"
    test_set.write_text("geheim ist dieser satz\tanother reading\netwas\tit rained\n", encoding="utf-8")
    workspace = Workspace(tmp_path / "work")
    write_pairs(workspace, texts, held_out([test_set]))
    assert [source for _, _, source, _ in read_pairs(workspace)] == [
        "Der Gipfel endet heute.",
        "Kiew schweigt.",
        "Kiew schweigt.",
    ]
