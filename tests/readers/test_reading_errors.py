"""What can't be read is told in one line that says what to do."""

from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import InputError, UsageError, UserError
from summarizer.readers import MAX_SIZE, read, read_text


def message(source: str | Path | bytes, **options: Any) -> str:
    with pytest.raises(InputError) as caught:
        read(source, **options)
    text = str(caught.value)
    assert "\n" not in text
    return text


def test_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "fehlt.txt"
    assert message(path) == f"{path}: there is no such file; check the path"
    assert message(str(path)) == f"{path}: there is no such file; check the path"


def test_directory(tmp_path: Path) -> None:
    assert message(tmp_path) == f"{tmp_path} is a directory; name the files in it"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "geheim.txt"
    path.write_text("Ein Satz.", encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # as root, nothing is forbidden
    assert message(path) == f"{path}: no permission to read it; change that or copy the file"


@pytest.mark.parametrize("source", ["a\0b", "x" * 5000, "/dev/null/x"])
def test_impossible_path(source: str) -> None:
    assert "cannot be read (" in message(source)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", "\u00a0\u200b\u00ad\n".encode()])
def test_empty(data: bytes) -> None:
    assert message(data, name="leer.txt").startswith("leer.txt is empty; give a ")


@pytest.mark.parametrize("text", ["", "  \n", "\u200b"])
def test_empty_text(text: str) -> None:
    with pytest.raises(InputError, match=r"^the text is empty;"):
        read_text(text)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "a damaged PDF file"),
        (b"PK\x03\x04....", "an office document"),
        (b"{\\rtf1\\ansi Text}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"<!DOCTYPE html><html>", "no article on the page"),
        (b"\xef\xbb\xbf\n  <HTML>", "no article on the page"),
        (b"<?xml version='1.0'?><inventory/>", "an XML file"),
    ],
)
def test_other_formats(data: bytes, kind: str) -> None:
    assert kind in message(data, name="datei")


def test_binary() -> None:
    assert message(b"\1\2\0\3" * 50, name="kern.bin") == "kern.bin is a binary file; give a text file"
    assert "or not encoded in latin-1" in message(b"\1\2\0\3" * 50, encoding="latin-1")


def test_too_large(tmp_path: Path) -> None:
    path = tmp_path / "lang.txt"
    with path.open("wb") as file:
        file.truncate(31_000_000)  # a hole: nothing is written
    assert message(path) == f"{path} is 31 MB, over the limit of 20 MB; raise it with --max-size"
    assert message(b"a" * (MAX_SIZE + 1), name="-") == "- is 20.1 MB, over the limit of 20 MB; raise it with --max-size"
    assert read(b"Ein Satz.", max_size=9).text == "Ein Satz."
    assert "over the limit" in message(b"Ein Satz.", max_size=8)


def test_endless_file() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no /dev/zero on this system")
    assert "over the limit of 0.001 MB" in message("/dev/zero", max_size=1000)


def test_encodings_given(tmp_path: Path) -> None:
    path = tmp_path / "rede.txt"
    path.write_bytes("Für alle.".encode("latin-1"))
    assert read(path, encoding="latin-1").text == "Für alle."
    assert message(path, encoding="utf-8").startswith(f"{path} is not utf-8 (at byte 2); ")
    with pytest.raises(UsageError, match="unknown encoding 'klingon'"):
        read(path, encoding="klingon")


def test_names_with_line_breaks_stay_on_one_line() -> None:
    assert message("a\nb\udcffc") == "a\\nb\\udcffc: there is no such file; check the path"


def test_all_are_user_errors() -> None:
    assert issubclass(InputError, UserError)
