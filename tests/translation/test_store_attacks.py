"""A package file is untrusted: what would do harm, or does not work, is refused and leaves nothing behind."""

from __future__ import annotations

import json
import os
import random
import stat
import struct
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_packages import make_archive, make_real_archive

from summarizer.errors import PackageError
from summarizer.translation import archive, store, trial


@pytest.fixture
def untried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every model for one that works, so that packages can be small."""
    monkeypatch.setattr(trial, "failure", lambda _folder: None)


def entry(name: str, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def described(**metadata: object) -> tuple[zipfile.ZipInfo, bytes]:
    return entry("p/metadata.json"), json.dumps({"from_code": "en", "to_code": "de", **metadata}).encode()


MODEL = [(entry("p/sentencepiece.model"), b"x"), (entry("p/model/model.bin"), b"x")]
ATTACKS = {
    "up and out": ([(entry("p/../../evil"), b"x")], "points out of"),
    "only up": ([(entry("../evil"), b"x")], "points out of"),
    "absolute": ([(entry("/etc/evil"), b"x")], "points out of"),
    "double slash": ([(entry("//evil"), b"x")], "points out of"),
    "here": ([(entry("./evil"), b"x")], "points out of"),
    "backslash": ([(entry("p\\..\\..\\evil"), b"x")], "points out of"),
    "drive": ([(entry("C:/evil"), b"x")], "points out of"),
    "link": ([(entry("p/model", stat.S_IFLNK | 0o777), b"/etc")], "not a plain file"),
    "link, then through it": (
        [(entry("p/model", stat.S_IFLNK | 0o777), b"/tmp"), (entry("p/model/evil"), b"x")],
        "not a plain file",
    ),
    "device": ([(entry("p/evil", stat.S_IFCHR | 0o666), b"")], "not a plain file"),
    "pipe": ([(entry("p/evil", stat.S_IFIFO | 0o666), b"")], "not a plain file"),
    "line break": ([(entry("p/ev\nil"), b"x")], "no name for a file"),
    "long name": ([(entry("p/" + "e" * 300), b"x")], "no name for a file"),
    "hidden folder": ([(entry(".p/evil"), b"x")], "no name for a file"),
    "two folders": ([(entry("p/evil"), b"x"), (entry("q/evil"), b"x")], "is one folder"),
    "loose file": ([(entry("evil"), b"x")], "is one folder"),
    "folders alone": ([(entry("p/", stat.S_IFDIR | 0o755), b"")], "is one folder"),
    "empty": ([], "is one folder"),
    "twice": ([(entry("p/evil"), b"x"), (entry("p/EVIL"), b"x")], "twice"),
    "file and folder": ([(entry("p/evil"), b"x"), (entry("p/evil/evil"), b"x")], "a file and a folder"),
    "no metadata": (MODEL, "metadata.json cannot be read"),
    "not JSON": ([(entry("p/metadata.json"), b"{"), *MODEL], "is not JSON"),
    "no model": ([described(), MODEL[0]], "no model/model.bin"),
    "no tokenizer": ([described(), MODEL[1]], "neither sentencepiece.model nor bpe.model"),
    "no languages": ([(entry("p/metadata.json"), b"{}"), *MODEL], "names no languages"),
    "other kind": ([described(type="sbd"), *MODEL], "not one that translates"),
    "model of one byte": ([described(), *MODEL], "does not work"),
}


@pytest.fixture
def refused(tmp_path: Path) -> Iterator[Path]:
    """A place for an archive that must not come in; afterwards nothing of it may be anywhere."""
    (tmp_path / "given").mkdir()
    yield tmp_path / "given" / "p.argosmodel"
    assert {item.name for item in tmp_path.glob("xdg_*/argos-translate/**/*")} <= {"packages", ".summarizer.lock"}
    assert not list(tmp_path.rglob("*evil*"))


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_dangerous_or_broken_archive_is_refused(refused: Path, name: str) -> None:
    entries, says = ATTACKS[name]
    with zipfile.ZipFile(refused, "w") as file:
        for info, content in entries:
            file.writestr(info, content)
    with pytest.raises(PackageError, match=says) as error:
        store.install_file(refused)
    assert "\n" not in str(error.value)
    assert str(refused) in str(error.value)


def test_a_bomb_is_refused(refused: Path) -> None:
    with zipfile.ZipFile(refused, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("p/model/model.bin", bytes(20_000_000))
    with pytest.raises(PackageError, match="times its size"):
        store.install_file(refused)


def test_a_bomb_of_entries_that_share_their_data_is_refused(refused: Path) -> None:
    with zipfile.ZipFile(refused, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("p/0", os.urandom(1_000_000))
        first = file.infolist()[0]
        for number in range(1, 40):
            other = zipfile.ZipInfo(f"p/{number}")
            other.CRC, other.file_size, other.compress_size = first.CRC, first.file_size, first.compress_size
            other.compress_type, other.header_offset = first.compress_type, first.header_offset
            file.filelist.append(other)
    with pytest.raises(PackageError, match="times its size"):
        store.install_file(refused)


def test_a_crowd_is_refused(refused: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_FILES", 10)
    with zipfile.ZipFile(refused, "w") as file:
        for number in range(11):
            file.writestr(f"p/{number}", b"")
    with pytest.raises(PackageError, match="11 files are too many"):
        store.install_file(refused)


@pytest.mark.parametrize(
    ("limit", "value", "says"), [("MOST_BYTES", 100_000, "more than 0 MB"), ("_MOST_DIRECTORY_BYTES", 100, "too long")]
)
def test_absurd_sizes_are_refused(
    refused: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, says: str
) -> None:
    monkeypatch.setattr(archive, limit, value)
    make_archive(refused)
    with pytest.raises(PackageError, match=says):
        store.install_file(refused)


def test_no_room_on_the_disk(refused: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive.shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 1_000}))
    make_archive(refused)
    with pytest.raises(PackageError, match="the disk has 0 MB left"):
        store.install_file(refused)


def patched(content: bytes, record: bytes, offset: int, value: bytes) -> bytes:
    """Return an archive with ``value`` at an offset into the last record of a kind."""
    place = content.rindex(record) + offset
    return content[:place] + value + content[place + len(value) :]


WHOLE = "is not a whole package file"
DAMAGES = {
    "nothing": (lambda _content: b"", WHOLE),
    "no archive": (lambda _content: b"no archive at all", WHOLE),
    "cut off": (lambda content: content[: len(content) // 2], WHOLE),
    "front cut off": (lambda content: content[10_000:], WHOLE),
    "other bytes": (lambda content: content.replace(b"xxxx", b"yyyy"), WHOLE),
    "larger than stated": (lambda content: patched(content, b"PK\1\2", 24, struct.pack("<L", 100_000)), WHOLE),
    "smaller than stated": (lambda content: patched(content, b"PK\1\2", 24, struct.pack("<L", 300_000)), WHOLE),
    "directory elsewhere": (lambda content: patched(content, b"PK\5\6", 16, b"\xff\xff\xff\x7f"), WHOLE),
    "encrypted": (lambda content: patched(content, b"PK\1\2", 8, b"\1"), "is encrypted"),
    "unknown method": (lambda content: patched(content, b"PK\1\2", 10, b"\x63"), "in an unusual way"),
    "64-bit directory": (lambda content: content.replace(b"PK\5\6", b"PK\6\7" + bytes(16) + b"PK\5\6"), "no 64-bit"),
}


@pytest.mark.parametrize("name", DAMAGES)
@pytest.mark.usefixtures("untried")
def test_a_damaged_archive_is_refused(refused: Path, name: str) -> None:
    damage, says = DAMAGES[name]
    refused.write_bytes(damage(make_archive(refused).read_bytes()))
    with pytest.raises(PackageError, match=says) as error:
        store.install_file(refused)
    assert "\n" not in str(error.value)


@pytest.mark.usefixtures("untried")
def test_random_damage_is_refused_or_does_no_harm(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "p.argosmodel")
    content, chance = path.read_bytes(), random.Random(7)  # noqa: S311 - noise, and no secret
    headers = [place for place in range(len(content)) if content[place] != ord("x")]
    for _ in range(100):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.choice(headers)] = chance.randrange(256)
        path.write_bytes(damaged)
        said = ""
        try:
            store.install_file(path)
        except PackageError as error:  # most are refused; a few are whole all the same
            said = str(error)
        assert "\n" not in said
    assert {item.parent for item in tmp_path.rglob("metadata.json")} <= {package.path for package in store.installed()}


WRONG = {
    "model.bin": {"model/model.bin": b"x" * 1000},
    "half of model.bin": {"model/model.bin": None},
    "vocabulary": {"model/shared_vocabulary.json": b'["a"]'},
    "tokenizer": {"sentencepiece.model": b"x" * 1000},
}


@pytest.mark.parametrize("name", WRONG)
def test_a_model_that_does_not_work_is_refused(refused: Path, bundled: Path, name: str) -> None:
    ((part, content),) = WRONG[name].items()
    whole = make_real_archive(refused.with_name("whole"), bundled)
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(refused, "w") as target:
        for item in source.infolist():
            kept = source.read(item)
            if item.filename == f"de_en/{part}":
                kept = kept[: len(kept) // 2] if content is None else content
            target.writestr(item, kept)
    with pytest.raises(PackageError, match="its model does not work") as error:
        store.install_file(refused)
    assert "\n" not in str(error.value)
    assert ".incoming" not in str(error.value)


@pytest.mark.parametrize(
    ("outcome", "says"),
    [
        (subprocess.CompletedProcess([], -11, "", ""), "the process ended with -11"),
        (subprocess.TimeoutExpired([], 300), "does not load within 300 s"),
    ],
)
def test_a_model_that_takes_its_process_down_is_refused(
    refused: Path, monkeypatch: pytest.MonkeyPatch, outcome: object, says: str
) -> None:
    def run(*_arguments: object, **_options: object) -> object:
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    make_archive(refused)
    monkeypatch.setattr(trial.subprocess, "run", run)
    with pytest.raises(PackageError, match=says):
        store.install_file(refused)
