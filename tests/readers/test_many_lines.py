"""However many lines an input has, it is read in order and whole; those that are more than a book's are joined."""

import re

from making_files import make_docx

from summarizer.readers import read, read_text

SENTENCES = [f"Er kam {number} Mal." for number in range(26_000)]


def flat(paragraphs: list[str]) -> str:
    return " ".join(paragraphs)


def texts(data: bytes, name: str) -> list[str]:
    return [paragraph.text for paragraph in read(data, name=name).paragraphs]


def test_thousands_of_short_lines_are_paragraphs_of_their_own() -> None:
    text = "\n".join(SENTENCES[:6_000])
    assert [paragraph.text for paragraph in read_text(text).paragraphs] == SENTENCES[:6_000]


def test_lines_beyond_are_joined_in_order() -> None:
    found = texts("\n".join(SENTENCES).encode(), "a.txt")
    assert flat(found) == flat(SENTENCES)
    assert found[:15_000] == SENTENCES[:15_000]
    assert 15_000 < len(found) < len(SENTENCES)


def test_long_lines_among_short_ones_keep_their_place() -> None:
    long = "Die Gespräche wurden am Abend fortgesetzt, wie es aus Kreisen der Delegationen hieß, und dauerten an. " * 20
    lines = [
        line
        for number, line in enumerate(SENTENCES)
        for line in ([line, long.strip()] if number % 3_000 == 0 else [line])
    ]
    assert flat(texts("\n".join(lines).encode(), "a.md")) == re.sub(r"\s+", " ", flat(lines))


def test_paragraphs_of_other_formats_too() -> None:
    items = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    nitf = texts(f"<nitf><body><body.content>{items}</body.content></body></nitf>".encode(), "a.xml")
    assert flat(nitf) == flat(SENTENCES)
    word = "".join(f"<w:p><w:r><w:t>{sentence}</w:t></w:r></w:p>" for sentence in SENTENCES)
    assert flat(texts(make_docx({"word/document.xml": word}), "a.docx")) == flat(SENTENCES)
