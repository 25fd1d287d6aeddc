"""What an input is called, and readers of other distributions."""

from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from summarizer import readers
from summarizer.article import Article, Paragraph
from summarizer.readers import BUILT_IN, read, read_text


class ShoutingReader:
    """Reads files whose name ends in .shout."""

    def accepts(self, start: bytes, name: str) -> bool:
        return name.endswith(".shout") and start.startswith(b"!")

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        return Article(headline=name, paragraphs=(Paragraph(data.decode(encoding or "utf-8").upper()),))


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
    entry = EntryPoint("shout", f"{__name__}:ShoutingReader", "summarizer.readers")
    monkeypatch.setattr(EntryPoint, "load", lambda _: ShoutingReader)
    monkeypatch.setattr(readers, "entry_points", lambda group: EntryPoints([entry]).select(group=group))
    assert read(b"!ja", name="a.shout") == Article(headline="a.shout", paragraphs=(Paragraph("!JA"),), source="a.shout")
    assert read(b"Ja.", name="a.shout").text == "Ja."


def test_built_in_readers_accept_text() -> None:
    assert [name for name, reader in BUILT_IN.items() if reader().accepts(b"Ein Satz.", "rede.txt")] == ["text"]
