"""The engine on the bundled package: shapes, order, and that nothing is cut off; never what the model writes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.errors import PackageError
from summarizer.translation.engine import LONGEST, Decoding, Engine
from summarizer.translation.package import Package

SENTENCES = ["Das Treffen endet am Mittwoch.", "", "Nein.", "Die Minister reisen am 7. Dezember nach Genf."]


@pytest.fixture(scope="module")
def engine(bundled: Path) -> Engine:
    return Engine(Package.load(bundled))


def test_one_list_of_hypotheses_for_each_sentence(engine: Engine) -> None:
    decoded = engine.decode(SENTENCES, Decoding(beam=2, hypotheses=2))
    assert [len(hypotheses) for hypotheses in decoded] == [2, 1, 2, 2]
    assert decoded[1][0].text == ""
    assert all(first.score >= second.score for first, second in (pair for pair in decoded if len(pair) == 2))
    assert not [item for hypotheses in decoded for item in hypotheses if "▁" in item.text]


def test_order_and_company_change_nothing(engine: Engine) -> None:
    decoding = Decoding(beam=1)
    together = [hypotheses[0].text for hypotheses in engine.decode(SENTENCES, decoding)]
    backwards = [hypotheses[0].text for hypotheses in engine.decode(SENTENCES[::-1], decoding)]
    assert together == backwards[::-1]


def test_attention_has_a_row_a_piece(engine: Engine) -> None:
    hypothesis = engine.decode(SENTENCES[:1], Decoding(beam=1, attention=True))[0][0]
    assert len(hypothesis.attention) >= len(hypothesis.pieces) > 0
    assert {len(row) for row in hypothesis.attention} <= {
        len(hypothesis.source_pieces),
        len(hypothesis.source_pieces) + 1,
    }


@pytest.mark.parametrize("separator", [", ", "; ", " ", " – "])
def test_a_long_sentence_is_cut_and_nothing_lost(engine: Engine, separator: str) -> None:
    sentence = separator.join(f"am {day}. Mai reist die Delegation nach Genf" for day in range(1, 29))
    parts = list(engine._cut(sentence))
    assert len(parts) > 1
    assert max(map(len, parts)) <= LONGEST
    spelled = "".join("".join(part) for part in parts).replace("▁", "")
    assert spelled == "".join("".join(engine.tokenizer.encode([sentence])[0])).replace("▁", "")
    assert len(engine.decode([sentence], Decoding(beam=1))[0][0].text.split()) > 40


def test_one_endless_word_is_cut_too(engine: Engine) -> None:
    assert max(map(len, engine._cut("Xyz" * 400))) <= LONGEST


def test_a_broken_model_is_a_user_error(bundled: Path, tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.bin").write_bytes(b"not a model")
    package = replace(Package.load(bundled), path=tmp_path)
    with pytest.raises(PackageError, match="models install de en"):
        Engine(package).decode(["Nein."], Decoding())
