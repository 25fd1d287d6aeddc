"""Packages: found where Argos's tools put them, installed whole or not at all, refused when they are up to something."""

from __future__ import annotations

import hashlib
import http.server
import json
import stat
import threading
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarizer.errors import PackageError
from summarizer.translation import archive, index, store
from summarizer.translation.package import Package

SMALL = ("metadata.json", "sentencepiece.model", "model/config.json", "model/model.bin", "model/shared_vocabulary.json")


def make_folder(folder: Path, **metadata: object) -> Path:
    """Make a package that is whole to the eye; its model is not one."""
    (folder / "model").mkdir(parents=True)
    (folder / "model" / "model.bin").write_bytes(b"x")
    (folder / "sentencepiece.model").write_bytes(b"x")
    (folder / "metadata.json").write_text(json.dumps({"package_version": "1.0", **metadata}))
    return folder


@pytest.fixture
def package_file(bundled: Path, tmp_path: Path) -> Path:
    """The bundled package under another name, without its dictionary."""
    path = tmp_path / "copy.argosmodel"
    metadata = json.loads((bundled / "metadata.json").read_text()) | {"code": "translate-de_en", "package_version": "9"}
    del metadata["annotations"]
    with zipfile.ZipFile(path, "w") as file:
        for name in SMALL[1:]:
            file.write(bundled / name, f"translate-de_en-9/{name}")
        file.writestr("translate-de_en-9/metadata.json", json.dumps(metadata))
    return path


def left_over() -> list[str]:
    return [item.name for item in store.path().glob("*") if item.name != ".lock"] if store.path().exists() else []


def test_the_bundled_package_is_there_and_read() -> None:
    package = store.bundled()[0]
    assert (package.source, package.target, package.bundled, package.tokenizer) == ("de", "en", True, "sentencepiece")
    assert package.annotations
    assert package.leads("de", "en")
    assert not package.leads("en", "de")


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert store.installed() == []
    store.find("de", "en")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("variable", ["ARGOS_PACKAGES_DIR", "XDG_DATA_HOME", "settings"])
def test_installed_packages_are_found_where_argos_puts_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    folder = tmp_path / "place"
    if variable == "XDG_DATA_HOME":
        monkeypatch.setenv(variable, str(tmp_path / "data"))
        folder = tmp_path / "data" / "argos-translate" / "packages"
    elif variable == "settings":
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        (tmp_path / "config" / "argos-translate").mkdir(parents=True)
        settings = {"ARGOS_PACKAGES_DIR": str(folder)}
        (tmp_path / "config" / "argos-translate" / "settings.json").write_text(json.dumps(settings))
    else:
        monkeypatch.setenv(variable, str(folder))
    make_folder(folder / "en_de", from_code="en", to_code="de")
    make_folder(folder / "broken", from_code="en", to_code="fr")
    (folder / "broken" / "sentencepiece.model").unlink()
    assert [package.name for package in store.installed()] == ["translate-en_de"]
    assert store.find("en", "de").info.name == "translate-en_de"


def test_an_installed_package_goes_before_the_bundled_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "p"))
    make_folder(tmp_path / "p" / "argos", from_code="de", to_code="en", package_version="1.9", code="argos-de_en")
    assert str(store.find("de", "en").info) == "argos-de_en 1.9"
    assert store.find("de", "en", "bundled").legs[0][0].bundled
    assert str(store.find("de", "en", "argos").info) == "argos-de_en 1.9"


def test_a_pair_is_reached_over_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "p"))
    make_folder(tmp_path / "p" / "en_fr", from_code="en", to_code="fr")
    route = store.find("de", "fr")
    assert [(source, target) for _, source, target in route.legs] == [("de", "en"), ("en", "fr")]
    assert route.info.via == "en"


def test_a_multilingual_package_leads_both_ways(tmp_path: Path) -> None:
    languages = [{"code": "de"}, {"code": "en"}]
    package = Package.load(make_folder(tmp_path / "m", languages=languages, target_prefix="__en__"))
    assert package.leads("de", "en")
    assert package.leads("en", "de")
    assert not package.leads("de", "de")
    assert package.target_prefix == "__en__"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(("de", "fr"), "summarizer models install de fr"), (("de", "en", "none"), "bundled"), (("en", "de", "bundled"), "en de")],
)
def test_no_way_says_what_to_do(arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(PackageError, match=says):
        store.find(*arguments)


def test_a_file_is_installed_used_verified_and_removed(package_file: Path) -> None:
    package = store.install_file(package_file)
    assert package.path.parent == store.path()
    assert store.find("de", "en").info.version == "9"
    assert store.verify("translate-de_en-9") == []
    (package.path / "model" / "model.bin").write_bytes(b"broken")
    assert len(store.verify("translate-de_en-9")) == 1
    store.remove("translate-de_en-9")
    assert left_over() == []


def test_the_bundled_package_stays() -> None:
    with pytest.raises(PackageError, match="stays"):
        store.remove("bundled")


def entry(name: str, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


ATTACKS = {
    "traversal": [(entry("p/../../evil"), b"x")],
    "absolute": [(entry("/etc/evil"), b"x")],
    "backslash": [(entry("p\\..\\..\\evil"), b"x")],
    "drive": [(entry("C:/evil"), b"x")],
    "link": [(entry("p/model", stat.S_IFLNK | 0o777), b"/etc")],
    "device": [(entry("p/model", stat.S_IFCHR | 0o666), b"")],
    "two folders": [(entry("p/a"), b"x"), (entry("q/b"), b"x")],
    "hidden folder": [(entry(".p/a"), b"x")],
    "loose file": [(entry("evil"), b"x")],
    "missing parts": [(entry("p/metadata.json"), b"{}")],
    "not json": [(entry("p/metadata.json"), b"{")],
    "empty": [],
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_dangerous_or_broken_file_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / "attack.argosmodel"
    with zipfile.ZipFile(path, "w") as file:
        for info, content in ATTACKS[name]:
            file.writestr(info, content)
    with pytest.raises(PackageError) as error:
        store.install_file(path)
    assert "\n" not in str(error.value)
    assert left_over() == []
    assert not list(tmp_path.rglob("*evil"))


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("p/model/model.bin", bytes(50_000_000))
    with pytest.raises(PackageError, match="times its size"):
        store.install_file(path)
    assert left_over() == []


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 cut off"])
def test_no_archive_at_all(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.argosmodel"
    path.write_bytes(content)
    with pytest.raises(PackageError, match="not a whole package file"):
        store.install_file(path)
    assert left_over() == []


def test_a_model_that_does_not_load_is_refused(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "p", from_code="de", to_code="en")
    path = tmp_path / "p.argosmodel"
    with zipfile.ZipFile(path, "w") as file:
        for part in folder.rglob("*"):
            if part.is_file():
                file.write(part, part.relative_to(tmp_path))
    with pytest.raises(PackageError, match="does not work"):
        store.install_file(path)
    assert left_over() == []


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A package index on this machine: its address and its folder."""
    folder = tmp_path / "index"
    folder.mkdir()

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(folder))  # type: ignore[arg-type]  # what the server passes on

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

        def end_headers(self) -> None:
            if "cut" in self.path:
                self.send_header("Connection", "close")
            super().end_headers()

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as served:
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{served.server_address[1]}", folder
        served.shutdown()


def offer(folder: Path, url: str, package_file: Path, **more: object) -> None:
    (folder / "p.argosmodel").write_bytes(package_file.read_bytes())
    offered = {"type": "translate", "from_code": "de", "to_code": "en", "links": [f"{url}/p.argosmodel"], **more}
    entries = [offered | {"package_version": "8", "links": []}, offered | {"package_version": "9"}]
    (folder / "index.json").write_text(json.dumps(entries))


def test_a_pair_is_installed_from_the_index(
    server: tuple[str, Path], package_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, folder = server
    offer(folder, url, package_file, sha256=hashlib.sha256(package_file.read_bytes()).hexdigest())
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", url + "/")
    seen: list[tuple[int, int | None]] = []
    store.install_pair("de", "en", progress=lambda done, total: seen.append((done, total)))
    assert [package.version for package in store.installed()] == ["9"]
    size = package_file.stat().st_size
    assert seen[-1] == (size, size)
    assert left_over() == ["translate-de_en-9"]
    with pytest.raises(PackageError, match="no package from en to xx"):
        store.install_pair("en", "xx")


def test_a_wrong_checksum_leaves_nothing(
    server: tuple[str, Path], package_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, folder = server
    offer(folder, url, package_file, sha256="0" * 64)
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", url)
    with pytest.raises(PackageError, match="checksum"):
        store.install_pair("de", "en")
    assert left_over() == []


def test_an_index_out_of_reach_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "http://127.0.0.1:9/")
    with pytest.raises(PackageError, match="summarizer models install FILE"):
        store.install_pair("de", "en")
    with pytest.raises(PackageError, match="cannot be fetched"):
        index.download(("http://127.0.0.1:9/x", "file:///etc/passwd"), store.path(), "", lambda _done, _total: None)
    assert left_over() == []


def test_two_installations_at_once_do_not_collide(package_file: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        packages = list(pool.map(store.install_file, [package_file, package_file]))
    assert len({package.path for package in packages}) == 1
    assert left_over() == ["translate-de_en-9"]
    assert store.verify("translate-de_en-9") == []


def test_an_older_version_of_the_same_folder_is_replaced(package_file: Path) -> None:
    store.install_file(package_file)
    (store.path() / "translate-de_en-9" / "stray").write_text("x")
    archive.unpack(package_file, store.path())
    assert not (store.path() / "translate-de_en-9" / "stray").exists()
