from pathlib import Path

import pytest

from summarizer.translation.annotation import Annotator
from summarizer.translation.hints import Hinter, starts_sentence
from summarizer.translation.lexicon import Lexicon
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


LEXICON = """Andrang\trush\t25
Flüchtling\trefugee\t90
Kabelverbindung\tcable splicing\t8\twired network connection
Berger\tBerger\t50
Knecht\tservant\t50
Staat\tstate\t1365
Wagen\tcar\t500
Wagenknecht\tWagenknecht\t9
aufstellen\tset up\t80
kräftige\tstrong\t21\tbold
"""


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("Kabelverbindung", "cable splicing"),  # both readings would be too long
        ("kräftig", "strong"),
        ("kräftigem", "strong"),
        ("aufzustellen", "set up"),
        ("Flüchtlingsandrangs", "refugee rush"),
        ("Staats", None),
        ("Wagenknechts", None),  # a name, though car and servant are in the dictionary
        ("Staatsbergers", None),
        ("unbekannt", None),
    ],
)
def test_other_forms_of_words_that_the_dictionary_does_not_have(tmp_path: Path, word: str, hint: str | None) -> None:
    for name, text in {"lexicon": LEXICON, "frequent": "der\n", "particles": "auf\n"}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    hinter = Hinter(Lexicon(tmp_path / "lexicon"), tmp_path / "frequent", tmp_path / "particles")
    assert hinter.word(word, False) == hint
