"""However many lines an input has, it is read in order and whole; those that are more than a book's are joined."""

import pytest
from making_files import make_docx

from summarizer.readers import read, read_text

MOST = 500
SENTENCES = [f"Er kam {number} Mal." for number in range(6_000)]


@pytest.fixture
def _few_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.readers.allowance._MOST_LINES", MOST)


def texts(data: str | bytes, name: str) -> list[str]:
    data = data.encode() if isinstance(data, str) else data
    return [paragraph.text for paragraph in read(data, name=name).paragraphs]


def test_thousands_of_short_lines_are_paragraphs_of_their_own() -> None:
    assert [paragraph.text for paragraph in read_text("\n".join(SENTENCES)).paragraphs] == SENTENCES


@pytest.mark.usefixtures("_few_lines")
def test_lines_beyond_are_joined_in_order() -> None:
    found = texts("\n".join(SENTENCES[:2_000]), "a.txt")
    assert " ".join(found) == " ".join(SENTENCES[:2_000])
    assert found[:MOST] == SENTENCES[:MOST]
    assert MOST < len(found) < 2_000


@pytest.mark.usefixtures("_few_lines")
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.xml", "a.docx"])
def test_long_paragraphs_among_short_ones_keep_their_place(name: str) -> None:
    long = " ".join(f"Die Gespräche dauerten {hours} Stunden, wie es aus Kreisen hieß." for hours in range(50))
    paragraphs = [
        f"{long} Das war Tag {number}." if number % 400 == 0 else f"Er kam {number} Mal." for number in range(2_000)
    ]
    made = {
        "a.txt": "\n\n".join(paragraphs),
        "a.md": "\n\n".join(paragraphs),
        "a.xml": f"<nitf><body><body.content><p>{'</p><p>'.join(paragraphs)}</p></body.content></body></nitf>",
        "a.docx": make_docx(
            {"word/document.xml": f"<w:p><w:t>{'</w:t></w:p><w:p><w:t>'.join(paragraphs)}</w:t></w:p>"}
        ),
    }
    found = texts(made[name], name)
    assert " ".join(found) == " ".join(paragraphs)
    assert len(found) < len(paragraphs)
