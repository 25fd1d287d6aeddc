"""Title and introduction from a Markdown file with YAML front matter."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.digesting import Front, read_front
from summarizer.errors import InputError


def _front(tmp_path: Path, text: str) -> Front:
    path = tmp_path / "front.md"
    path.write_bytes(text.encode())
    return read_front(path)


def test_a_title_for_each_edition(tmp_path: Path) -> None:
    front = _front(
        tmp_path, "---\ntitle: Lage am Morgen\ntitle_en: 'Morning: a briefing'\nintroduction_en: Good morning.\n---\n"
    )
    assert front.title == {"": "Lage am Morgen", "en": "Morning: a briefing"}
    assert front.introduction == {"en": "Good morning."}
    assert (front.date, front.contents) == (None, None)


def test_the_text_below_is_the_introduction(tmp_path: Path) -> None:
    front = _front(tmp_path, "---\r\ntitle: Lage\r\n---\r\n\r\nGuten Morgen.\r\n\r\nZweiter Absatz.\r\n")
    assert front.introduction == {"": "Guten Morgen.\n\nZweiter Absatz."}


def test_the_text_below_may_be_for_one_edition(tmp_path: Path) -> None:
    front = _front(tmp_path, "---\nlanguage: de\nintroduction_en: Good morning.\n---\nGuten Morgen.")
    assert front.introduction == {"de": "Guten Morgen.", "en": "Good morning."}


def test_other_fields_and_types(tmp_path: Path) -> None:
    front = _front(tmp_path, "---\ntitle: 2026\ndate: 2026-11-24\ncontents: no\ntags: [a, b]\nlayout: post\n---\n")
    assert front == Front({"": "2026"}, {}, "2026-11-24", False)


@pytest.mark.parametrize("text", ["Nur Text.", "---\n---\nNur Text.", "\ufeffNur Text.\n"])
def test_a_text_without_fields_is_the_introduction(tmp_path: Path, text: str) -> None:
    assert _front(tmp_path, text) == Front(introduction={"": "Nur Text."})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: a\nintroduction: b: c\n---\n", "front.md, line 3: the front matter is no YAML"),
        ("---\ntitle: [a\n---\n", "front.md, line 3: the front matter is no YAML"),
        ("---\n- a\n---\n", "no fields"),
        ("---\ntitle: {de: Lage}\n---\n", "title_de or title_en"),
        ("---\ncontents: maybe\n---\n", "true or false"),
        ("---\ndate: morgen\n---\n", "date is 'morgen'; write it as"),
        ("---\ndate: 2026\n---\n", "write it as 2026-11-24"),
        ("---\ntitle: !!python/object/apply:os.getcwd []\n---\n", "no YAML"),
    ],
)
def test_errors_name_the_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        _front(tmp_path, text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"Gr\xfc\xdfe")
    for name, message in (("none.md", "cannot be read"), (".", "cannot be read"), ("latin.md", "UTF-8")):
        with pytest.raises(InputError, match=message):
            read_front(tmp_path / name)
