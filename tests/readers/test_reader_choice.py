"""What an input is called, and readers of other distributions."""

from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from summarizer import readers
from summarizer.article import Article, Paragraph
from summarizer.errors import InputError
from summarizer.readers import BUILT_IN, Sample, read, read_all, read_text


class ShoutingReader:
    """Reads files whose name ends in .shout."""

    def accepts(self, sample: Sample) -> bool:
        return sample.suffix == ".shout" and sample.start.startswith(b"!")

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        return Article(headline=name, paragraphs=(Paragraph(data.decode(encoding or "utf-8").upper()),))


class LineReader:
    """Reads files whose name ends in .lines, each line of which is an article."""

    def accepts(self, sample: Sample) -> bool:
        return sample.suffix == ".lines"

    def read_all(self, data: bytes, *, encoding: str | None, name: str) -> list[Article]:  # noqa: ARG002
        return [Article(paragraphs=(Paragraph(line),)) for line in data.decode(encoding or "utf-8").splitlines()]


def install(monkeypatch: pytest.MonkeyPatch, reader: type[object]) -> None:
    entry = EntryPoint("added", f"{__name__}:{reader.__name__}", "summarizer.readers")
    monkeypatch.setattr(EntryPoint, "load", lambda _: reader)
    monkeypatch.setattr(readers, "entry_points", lambda group: EntryPoints([entry]).select(group=group))


def test_source_is_what_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rede.txt").write_text("Ein Satz.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert read("rede.txt").source == "rede.txt"
    assert read(Path("rede.txt")).source == "rede.txt"
    assert read("rede.txt", name="Entwurf").source == "Entwurf"
    assert read(b"Ein Satz.").source == "bytes"
    assert read(b"Ein Satz.", name="standard input").source == "standard input"
    assert read_text("Ein Satz.").source is None
    assert read_text("Ein Satz.", "Feld").source == "Feld"


def test_text_and_bytes_are_read_alike() -> None:
    text = "Minister reist ab\n\nBerlin (dpa) – Der Minister ist abgereist.\n"
    assert read(text.encode(), name="x") == read_text(text, "x")


def test_readers_of_others_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, ShoutingReader)
    assert read(b"!ja", name="a.shout") == Article(headline="a.shout", paragraphs=(Paragraph("!JA"),), source="a.shout")
    assert read(b"Ja.", name="a.shout").text == "Ja."


def test_an_input_may_hold_several_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, LineReader)
    articles = read_all(b"Eins.\nZwei.\n", name="a.lines")
    assert [(article.text, article.source) for article in articles] == [
        ("Eins.", "a.lines (1)"),
        ("Zwei.", "a.lines (2)"),
    ]
    assert [article.source for article in read_all(b"Eins.", name="a.lines")] == ["a.lines"]
    assert read(b"Eins.", name="a.lines").text == "Eins."
    with pytest.raises(InputError, match=r"^a\.lines holds 2 articles, not one; read it with read_all$"):
        read(b"Eins.\nZwei.\n", name="a.lines")


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("Rede.TXT", ".txt"),
        ("a.b/rede", ""),
        ("https://example.org/a.Html?b=c.pdf#d.e", ".html"),
        ("https://example.org", ""),
        ("", ""),
    ],
)
def test_suffix(name: str, suffix: str) -> None:
    assert Sample(b"", name).suffix == suffix


def test_built_in_readers_accept_text() -> None:
    assert [name for name, format_ in BUILT_IN.items() if format_.accepts(Sample(b"Ein Satz.", "rede.txt"))] == ["text"]
