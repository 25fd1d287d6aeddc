from pathlib import Path

import pytest

from summarizer.translation.annotation import Annotator
from summarizer.translation.hints import Hinter, starts_sentence
from summarizer.translation.package import Package


def test_the_packages_own_vectors(bundled: Path, hinter: Hinter) -> None:
    annotator = Annotator(Package.load(bundled).annotations or {}, hinter)
    lines = (bundled / "hints/vectors.tsv").read_text(encoding="utf-8").splitlines()
    vectors = [line.split("\t") for line in lines]
    assert len(vectors) >= 30
    assert [annotator.annotate(source, []) for source, _ in vectors] == [expected for _, expected in vectors]


@pytest.mark.parametrize(
    ("text", "position", "starts"),
    [
        ("Blinken kam.", 0, True),
        ("„Blinken kam.", 1, True),
        ("Er rief: „Blinken", 10, True),
        ("Er rief Blinken", 8, False),
        ("Antony „Blinken", 8, False),
        ("Ende. – Blinken", 8, True),
    ],
)
def test_where_a_sentence_starts(text: str, position: int, starts: bool) -> None:
    assert starts_sentence(text, position) is starts
