from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import PackageError
from summarizer.translation.lexicon import Entry, Lexicon

ROWS = ["Amt\toffice\t12.5", "Ämter\toffices\t-3", "Bank\tbank\t4\tbench", "z\tzed\t1"]


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    path = tmp_path / "lexicon.tsv"
    path.write_bytes(b"\n".join(sorted(row.encode() for row in ROWS)) + b"\n")
    return Lexicon(path)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Amt", Entry("office", 12.5, "", inflected=False)),
        ("Ämter", Entry("offices", 3.0, "", inflected=True)),
        ("Bank", Entry("bank", 4.0, "bench", inflected=False)),
        ("z", Entry("zed", 1.0, "", inflected=False)),
        ("Am", None),
        ("Amte", None),
        ("", None),
        ("zz", None),
        ("A", None),
    ],
)
def test_lookup(lexicon: Lexicon, form: str, expected: Entry | None) -> None:
    assert lexicon.lookup(form) == expected


@pytest.mark.parametrize(
    ("word", "readings"),
    [("Bank", ("bank", "bench")), ("bank", ("bank", "bench")), ("Z", ("zed",)), ("x", ()), ("", ())],
)
def test_readings(lexicon: Lexicon, word: str, readings: tuple[str, ...]) -> None:
    assert lexicon.readings(word) == readings


@given(st.lists(st.text("abäöüß-Zz", min_size=1, max_size=6), unique=True, min_size=1))
def test_every_form_of_a_sorted_file_is_found(tmp_path_factory: pytest.TempPathFactory, forms: list[str]) -> None:
    path = tmp_path_factory.mktemp("lexicon") / "lexicon.tsv"
    path.write_bytes(b"\n".join(sorted(f"{form}\t{form[::-1]}\t1".encode() for form in forms)))
    lexicon = Lexicon(path)
    assert [entry.english for form in forms if (entry := lexicon.lookup(form))] == [form[::-1] for form in forms]


@pytest.mark.parametrize("content", [None, b""])
def test_a_missing_or_empty_file_is_a_user_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "lexicon.tsv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PackageError, match="install it anew"):
        Lexicon(path)
