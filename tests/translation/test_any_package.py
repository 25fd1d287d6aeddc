"""Packages of every make: byte-pair pieces, a piece that each translation begins with, a language in between."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tiny_packages import make_byte_pair_package

from summarizer.translation import package_for, translate_all
from summarizer.translation.engine import LONGEST, Decoding, Engine
from summarizer.translation.package import Package

PREFIX = ">>fra<<"
LETTERS = [letter + joint for letter in "abcdefghijklmnopqrstuvwxyz.," for joint in ("", "@@")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pieces = [*LETTERS, PREFIX]
    return make_byte_pair_package(tmp_path / "packages" / "en_fr", "en", "fr", pieces, target_prefix=PREFIX)


def test_byte_pairs_are_cut_and_joined(folder: Path) -> None:
    tokenizer = Engine(Package.load(folder)).tokenizer
    (pieces,) = tokenizer.encode(["a small, test."])
    assert pieces == ["a", "s@@", "m@@", "a@@", "l@@", "l", ",", "t@@", "e@@", "s@@", "t", "."]
    assert tokenizer.decode(pieces) == "a small, test."


def test_the_prefix_of_the_target_is_taken_off(folder: Path) -> None:
    decoded = Engine(Package.load(folder)).decode(["a test.", "", "b."], Decoding(beam=2, hypotheses=2, attention=True))
    assert [len(hypotheses) for hypotheses in decoded] == [2, 1, 2]
    for hypothesis in (*decoded[0], *decoded[2]):
        assert PREFIX not in hypothesis.pieces
        assert PREFIX not in hypothesis.text
        assert len(hypothesis.attention) == len(hypothesis.pieces)


def test_a_long_sentence_of_byte_pairs_is_cut(folder: Path) -> None:
    parts = list(Engine(Package.load(folder))._cut("a small test, " * 40))
    assert len(parts) > 2
    assert max(map(len, parts)) <= LONGEST
    assert "".join("".join(part) for part in parts).replace("@@", "") == "asmalltest," * 40


def test_a_language_in_between(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(folder.parent))
    package = package_for("de", "fr")
    assert (package.source, package.target, package.via) == ("de", "fr", "en")
    assert re.fullmatch(r"translate-de_en [\d.]+ \+ translate-en_fr 1\.0", str(package))
    texts = ["Das Treffen endet am 7. Mai.", "Kiew wartet.", "Nein."]
    segments = translate_all(texts, "fr", "de", quality="fast", beam=1)
    assert [segment.source.text for segment in segments] == texts
    assert all(segment.target for segment in segments)
