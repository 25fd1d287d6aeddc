"""Packages from the index and from URLs: mirrors, checksums, and downloads that break off."""

from __future__ import annotations

import hashlib
import http.server
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from fake_packages import make_archive, make_folder

from summarizer.errors import PackageError
from summarizer.translation import download, places, store, trial

GONE = "http://127.0.0.1:9"  # the port of the discard service: nobody listens there


@dataclass
class Mirror:
    """A server on this machine, what it offers by path, and how it misbehaves."""

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    breaks: int = 0  # so many answers break off half-way
    ranges: bool = True
    tag: str = '"one"'
    redirect: str = ""
    asked: list[str] = field(default_factory=list)

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        self.asked.append(f"{request.path} {request.headers.get('Range', '')}".strip())
        content = self.files.get(request.path)
        if content is None:
            request.send_error(404)
            return
        if self.redirect:
            request.send_response(302)
            request.send_header("Location", self.redirect)
            request.end_headers()
            return
        start = self.start(request)
        if start is not None and start >= len(content):
            request.send_error(416)
            return
        request.send_response(200 if start is None else 206)
        request.send_header("Accept-Ranges", "bytes" if self.ranges else "none")
        request.send_header("ETag", self.tag)
        if start is not None:
            request.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        body = content[start or 0 :]
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if self.breaks and request.path != "/index.json":
            self.breaks -= 1
            body = body[: len(body) // 2]
        request.wfile.write(body)

    def start(self, request: http.server.BaseHTTPRequestHandler) -> int | None:
        """Return the offset asked for, where it is granted."""
        if not self.ranges or "Range" not in request.headers or request.headers["If-Range"] != self.tag:
            return None
        return int(request.headers["Range"].removeprefix("bytes=").rstrip("-"))


@pytest.fixture
def mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    mirror = Mirror()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            mirror.answer(self)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        mirror.url = f"http://127.0.0.1:{server.server_address[1]}"
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", mirror.url + "/")
        yield mirror
        server.shutdown()


@pytest.fixture(autouse=True)
def untried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every model for one that works, so that packages can be small."""
    monkeypatch.setattr(trial, "failure", lambda _folder: None)


@pytest.fixture
def package(tmp_path: Path) -> bytes:
    return make_archive(tmp_path / "p.argosmodel", package_version="9").read_bytes()


def offer(mirror: Mirror, package: bytes, **more: object) -> None:
    mirror.files["/p.argosmodel"] = package
    entry = {"from_code": "en", "to_code": "de", "package_version": "9", "code": "translate-en_de"}
    older = entry | {"package_version": "1.0", "links": [f"{GONE}/old"]}
    newest = entry | {"links": ["ipfs://abc", f"{mirror.url}/p.argosmodel"], **more}
    mirror.files["/index.json"] = json.dumps([older, newest]).encode()


def kept() -> list[str]:
    return sorted(item.suffix for item in places.downloads().glob("*"))


def test_a_pair_is_installed_from_the_index(mirror: Mirror, package: bytes) -> None:
    offer(mirror, package, sha256=hashlib.sha256(package).hexdigest().upper())
    seen: list[tuple[int, int | None]] = []
    installed = store.install_pair("en", "de", progress=lambda done, total: seen.append((done, total)))
    assert store.installed() == [installed]
    assert installed.version == "9"
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1] == (len(package), len(package))
    assert kept() == []
    receipt = store.receipt(installed)
    assert receipt is not None
    assert receipt.origin == f"{mirror.url}/p.argosmodel"
    assert receipt.sha256 == hashlib.sha256(package).hexdigest()


def test_what_is_there_already_is_not_fetched_again(mirror: Mirror, package: bytes) -> None:
    offer(mirror, package)
    assert store.install_pair("en", "de") == store.install_pair("en", "de")
    assert mirror.asked == ["/index.json", "/p.argosmodel", "/index.json"]
    store.remove("translate-en_de")
    store.install_pair("en", "de")
    assert mirror.asked.count("/p.argosmodel") == 2


def test_the_index_is_listed(mirror: Mirror) -> None:
    good = {"from_code": "fr", "to_code": "en", "package_version": "1.9", "links": [f"{GONE}/a", "ipfs://b", 7]}
    entries = [
        good,
        good | {"package_version": "1.10", "code": "fr-two", "sha256": "sha256:AB"},
        good | {"type": "sbd"},
        good | {"from_code": None},
        good | {"links": "http://x"},
        good | {"code": "two\nlines"},
        good | {"from_code": "en", "to_code": "de", "links": []},
        "text",
        7,
    ]
    mirror.files["/index.json"] = json.dumps(entries).encode()
    listed = [(item.name, item.version, item.links, item.sha256) for item in store.remote()]
    assert listed == [
        ("translate-en_de", "1.9", (), ""),
        ("fr-two", "1.10", (f"{GONE}/a",), "ab"),
        ("translate-fr_en", "1.9", (f"{GONE}/a",), ""),
    ]
    with pytest.raises(PackageError, match="names no address"):
        store.install_pair("en", "de")


@pytest.mark.parametrize("content", [b"", b"{}", b"[", b"\xff", b"<html>", b"[" * 100_000])
def test_what_is_no_index(mirror: Mirror, content: bytes) -> None:
    mirror.files["/index.json"] = content
    with pytest.raises(PackageError, match="is no package index"):
        store.remote()


@pytest.mark.parametrize("setting", [GONE, f"{GONE}/", f"{GONE}/index.json", "file:///etc", "nonsense", "http://["])
def test_an_index_out_of_reach_says_what_to_do(monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", setting)
    for ask in (store.remote, lambda: store.install_pair("en", "de")):
        with pytest.raises(PackageError, match=r"fetch the \.argosmodel file elsewhere") as error:
            ask()
        assert "summarizer models install FILE" in str(error.value)
        assert "index.json: cannot be reached" in str(error.value)
        assert "\n" not in str(error.value)


def test_an_index_that_never_ends(mirror: Mirror, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.translation.index._MOST_BYTES", 1_000)
    mirror.files["/index.json"] = b" " * 2_000
    with pytest.raises(PackageError, match="longer than"):
        store.remote()


@pytest.mark.parametrize(
    ("pair", "offers", "says"),
    [
        ("de fr", "en_fr fr_en", "over English: summarizer models install en fr"),
        ("fr es", "fr_en en_es", "over English: summarizer models install fr en, then summarizer models install en es"),
        ("de it", "en_it", "with the packages that are there"),
        ("fr xx", "fr_en", "summarizer models list --remote"),
        ("en xx", "fr_en", "summarizer models list --remote"),
    ],
)
def test_a_pair_the_index_does_not_have(mirror: Mirror, pair: str, offers: str, says: str) -> None:
    pairs = [offered.split("_") for offered in ["de_en", *offers.split()]]
    entries = [{"from_code": source, "to_code": target, "links": [GONE]} for source, target in pairs]
    mirror.files["/index.json"] = json.dumps(entries).encode()
    make_folder(store.path() / "en_it", from_code="en", to_code="it")
    with pytest.raises(PackageError, match="the index has no package from") as error:
        store.install_pair(*pair.split())
    assert str(error.value).endswith((says, f"{says} shows what it has"))


def test_the_next_link_is_taken_where_one_fails(mirror: Mirror, package: bytes) -> None:
    offer(mirror, package, links=[f"{GONE}/p", f"{mirror.url}/missing", f"{mirror.url}/p.argosmodel"])
    assert store.install_pair("en", "de").version == "9"


def test_all_links_that_fail_are_named(mirror: Mirror, package: bytes) -> None:
    offer(mirror, package, links=[f"{GONE}/p", f"{mirror.url}/missing"])
    with pytest.raises(PackageError, match=r"Connection refused.*HTTP 404 Not Found.*models install FILE") as error:
        store.install_pair("en", "de")
    assert "\n" not in str(error.value)
    assert kept() == []


def test_a_wrong_checksum_leaves_nothing(mirror: Mirror, package: bytes) -> None:
    offer(mirror, package, sha256="0" * 64)
    with pytest.raises(PackageError, match="checksum"):
        store.install_pair("en", "de")
    assert (store.installed(), kept()) == ([], [])


def test_a_package_for_another_pair_is_refused(mirror: Mirror, package: bytes) -> None:
    offer(mirror, package, from_code="fr", to_code="es")
    with pytest.raises(PackageError, match="leads from en to de, not as promised"):
        store.install_pair("fr", "es")
    assert (store.installed(), kept()) == ([], [])


def test_a_download_that_breaks_off_goes_on(mirror: Mirror, package: bytes) -> None:
    mirror.files["/p"] = package
    mirror.breaks = 2
    assert store.install_file(f"{mirror.url}/p").version == "9"
    half = len(package) // 2
    assert mirror.asked == ["/p", f"/p bytes={half}-", f"/p bytes={half + (len(package) - half) // 2}-"]
    assert kept() == []


def test_a_download_that_was_interrupted_goes_on_with_the_next_call(mirror: Mirror, package: bytes) -> None:
    mirror.files["/p"] = package

    def interrupt(done: int, _total: int | None) -> None:
        if done > 100_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.install_file(f"{mirror.url}/p", progress=interrupt)
    assert (store.installed(), kept()) == ([], [".mark", ".part"])
    seen: list[int] = []
    assert store.install_file(f"{mirror.url}/p", progress=lambda done, _total: seen.append(done)).version == "9"
    assert seen[0] > 100_000
    assert mirror.asked[1] == "/p bytes=131072-"
    assert kept() == []


def test_what_came_is_kept_if_the_server_goes_away(
    mirror: Mirror, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror.files["/p"] = package
    mirror.breaks = 1
    monkeypatch.setattr(download, "_MOST_ATTEMPTS", 1)
    with pytest.raises(PackageError, match=r"broke off after 0.1 of 0.2 MB.*try again to go on from there") as error:
        store.install_file(f"{mirror.url}/p")
    assert "\n" not in str(error.value)
    assert kept() == [".mark", ".part"]
    store.install_file(f"{mirror.url}/p")
    assert kept() == []


def test_nothing_is_kept_where_the_server_cannot_go_on(mirror: Mirror, package: bytes) -> None:
    mirror.files["/p"] = package
    mirror.breaks, mirror.ranges = 1, False
    with pytest.raises(PackageError, match="broke off after") as error:
        store.install_file(f"{mirror.url}/p")
    assert "kept" not in str(error.value)
    assert kept() == []


def test_a_file_that_has_changed_meanwhile_is_fetched_anew(
    mirror: Mirror, package: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror.files["/p"] = b"older" * 50_000
    mirror.breaks = 1
    monkeypatch.setattr(download, "_MOST_ATTEMPTS", 1)
    with pytest.raises(PackageError):
        store.install_file(f"{mirror.url}/p")
    mirror.files["/p"], mirror.tag = package, '"two"'
    assert store.install_file(f"{mirror.url}/p").version == "9"


def test_a_part_longer_than_the_file_is_fetched_anew(mirror: Mirror, package: bytes) -> None:
    mirror.files["/p"] = package
    part = download._Part(
        places.downloads() / f"summarizer-{hashlib.sha256(f'{mirror.url}/p'.encode()).hexdigest()[:16]}.part"
    )
    part.begin(mirror.tag)
    part.append(package + b"more")
    assert store.install_file(f"{mirror.url}/p").version == "9"


def test_a_refused_archive_leaves_nothing(mirror: Mirror) -> None:
    mirror.files["/p"] = b"no archive"
    with pytest.raises(PackageError, match="/p: is not a whole package file"):
        store.install_file(f"{mirror.url}/p")
    assert kept() == []


@pytest.mark.parametrize(
    ("address", "says"), [("file:///etc/hostname", "not allowed"), ("ftp://127.0.0.1:9/x", "unknown url type")]
)
def test_a_redirection_leads_nowhere_else(mirror: Mirror, address: str, says: str) -> None:
    mirror.files["/p"] = b""
    mirror.redirect = address
    with pytest.raises(PackageError, match=says):
        store.install_file(f"{mirror.url}/p")
    assert kept() == []


def test_an_absurd_size_is_refused(mirror: Mirror, package: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "MOST_BYTES", 100_000)
    mirror.files["/p"] = package
    with pytest.raises(PackageError, match="refused: larger than"):
        store.install_file(f"{mirror.url}/p")
    assert kept() == []


def test_downloads_that_cannot_be_written(
    mirror: Mirror, package: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror.files["/p"] = package
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(PackageError, match="cannot be written"):
        store.install_file(f"{mirror.url}/p")
