"""Pages from the network: what is followed, what is refused, and what bounds it. The servers are on this machine."""

from __future__ import annotations

import gzip
import http.server
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from click.testing import CliRunner

from summarizer.cli import main
from summarizer.errors import InputError
from summarizer.readers import read, read_all, web

PAGE = (
    "<!doctype html><html lang=de><head><title>Hafen gesperrt</title></head><body><article><h1>Hafen gesperrt</h1>"
    "<p>Der Hafen ist für zwei Tage gesperrt. Schiffe weichen aus.</p></article></body></html>"
)
STORY = "Der Hafen ist für zwei Tage gesperrt. Schiffe weichen aus."


@dataclass
class Site:
    """A server, what it answers by path (status, headers, body), and what it was asked."""

    url: str = ""
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    drip: bool = False

    def page(self, path: str, body: bytes | str, status: int = 200, **headers: str) -> str:
        """Offer a page; return its address."""
        data = body if isinstance(body, bytes) else body.encode()
        self.answers[path] = (status, {name.replace("_", "-"): value for name, value in headers.items()}, data)
        return self.url + path

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Offer a redirect; return its address."""
        return self.page(path, b"", status, Location=to)


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.path, dict(self.headers.items())))
            status, headers, body = site.answers.get(self.path, (404, {}, b"not here"))
            self.send_response(status)
            for name, value in ({"Content-Type": "text/html"} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.send(body)
            except OSError:
                return

        def send(self, body: bytes) -> None:
            for start in range(0, len(body), 1 if site.drip else len(body)):
                self.wfile.write(body[start:] if not site.drip else body[start : start + 1])
                if site.drip:
                    time.sleep(0.02)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    site.url = f"http://127.0.0.1:{server.server_port}"
    yield site
    server.shutdown()
    server.server_close()


def refused(address: str, **options: bool | int) -> str:
    with pytest.raises(InputError) as caught:
        read(address, **options)  # type: ignore[arg-type]  # options of several types
    message = str(caught.value)
    assert message.startswith(address)
    assert "\n" not in message
    return message.removeprefix(address)


def test_a_page_is_read(site: Site) -> None:
    address = site.page("/a?b=%C3%A4", PAGE)
    article = read(address + "#part", allow_private=True)
    assert (article.text, article.headline, article.language) == (STORY, "Hafen gesperrt", "de")
    assert (article.source, article.url) == (address + "#part", address)
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a?b=%C3%A4"]
    agents = {headers["User-Agent"].partition("/")[0] for _, headers in site.asked}
    assert agents == {"newsroom-summarizer"}


def test_relative_canonical_address_is_made_absolute(site: Site) -> None:
    address = site.page("/x/a", PAGE.replace("<title>", "<link rel=canonical href='/b'><title>"))
    assert read(address, allow_private=True).url == site.url + "/b"


def test_other_formats_are_read_by_what_the_server_says(site: Site) -> None:
    text = site.page("/a.html", STORY, Content_Type="text/plain; charset=utf-8")
    assert read(text, allow_private=True).text == STORY
    fragment = site.page("/b", "<p>" + STORY, Content_Type="text/html")
    assert read(fragment, allow_private=True).text == STORY


@pytest.mark.parametrize(
    ("stated", "meta", "encoding"),
    [
        ("text/html; charset=ISO-8859-1", "", "windows-1252"),
        ("text/html; charset=utf-8", "", "windows-1252"),  # the server is wrong
        ("text/html", "<meta charset=windows-1252>", "windows-1252"),
        ("text/html", "<meta charset=utf-8>", "utf-8"),
        ("text/html; charset=klingon", "", "utf-8"),
        ('text/html; Charset="UTF-8"', "<meta charset=windows-1252>", "utf-8"),
    ],
)
def test_encodings(site: Site, stated: str, meta: str, encoding: str) -> None:
    address = site.page("/a", PAGE.replace("<head>", "<head>" + meta).encode(encoding), Content_Type=stated)
    assert read(address, allow_private=True).text == STORY


def test_encoding_given_settles_it(site: Site) -> None:
    address = site.page("/a", PAGE.encode("cp1250"), Content_Type="text/html; charset=utf-8")
    assert read(address, encoding="cp1250", allow_private=True).text == STORY


def test_redirects_are_followed_and_robots_asked_once_a_hop(site: Site) -> None:
    site.page("/c", PAGE)
    site.redirect("/b", "c", 308)
    assert read(site.redirect("/a", site.url + "/b", 301), allow_private=True).url == site.url + "/c"


def test_redirects_end(site: Site) -> None:
    assert "redirects more than 5 times" in refused(site.redirect("/a", "/a"), allow_private=True)


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://127.0.0.1/", "only http and https"),
        ("http://user:secret@127.0.0.1/", "a password"),
        ("http://[", "no address"),
        ("http://a:b/", "no address"),
        ("http://" + "ä" * 70 + "/", "no address"),
    ],
)
def test_redirects_to_what_is_not_read(site: Site, target: str, words: str) -> None:
    assert words in refused(site.redirect("/a", target), allow_private=True)


def test_addresses_without_a_host() -> None:
    assert "it has no host" in refused("http:///a")
    assert "it has no host" in refused("http://")


def test_other_schemes_are_not_read() -> None:
    with pytest.raises(InputError, match="only http and https addresses are read"):
        read("ftp://example.org/a.txt")


def test_this_machine_is_private(site: Site) -> None:
    address = site.page("/a", PAGE)
    assert "127.0.0.1, which is not public; allow that with --allow-private" in refused(address)
    assert site.asked == []


PRIVATE = (
    "10.1.2.3 192.168.0.1 172.16.9.9 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 240.0.0.1 2130706433 0x7f.1 "
    "localhost [::1] [fe80::1] [fd00::1] [::ffff:127.0.0.1] [64:ff9b::7f00:1] [2002:7f00:1::] [2001::1] [ff02::1]"
)


@pytest.mark.parametrize("host", PRIVATE.split())
def test_private_addresses_are_refused(host: str) -> None:
    assert "which is not public" in refused(f"http://{host}/a")


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:8.8.8.8"])
def test_public_addresses(address: str) -> None:
    assert web.is_public(address)


def resolve(monkeypatch: pytest.MonkeyPatch, answers: list[list[str]]) -> list[str]:
    """Let names mean the first of the answers, then the second, and so on; return the list of names asked for."""
    asked: list[str] = []

    def getaddrinfo(host: str, port: int, *_: object, **__: object) -> list[object]:
        if host[0].isdigit():
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]
        asked.append(host)
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in found]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_name_of_several_machines_must_have_no_private_one(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch, [["93.184.215.14", "10.0.0.1"]])
    assert "10.0.0.1, which is not public" in refused("http://news.example/a")


def test_the_address_that_was_checked_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch, [["93.184.215.14"], ["127.0.0.1"]])  # the name is bound anew after the check
    connected: list[object] = []

    def create_connection(address: tuple[str, int], **_: object) -> socket.socket:
        connected.append(address)
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket, "create_connection", create_connection)
    assert "can't be reached (Connection refused)" in refused("http://news.example/a")
    assert connected == [("93.184.215.14", 80)]


def test_each_redirect_is_checked(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    address = site.redirect("/a", "http://inner.example/")
    monkeypatch.setattr(web, "is_public", lambda address: address == "127.0.0.1")
    assert resolve(monkeypatch, [["10.0.0.1"]]) == []
    assert "it leads to 10.0.0.1" in refused(address)
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a"]


def test_robots_are_respected(site: Site) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /intern")
    assert read(site.page("/a", PAGE), allow_private=True).text == STORY
    assert "robots.txt forbids" in refused(site.page("/intern/a", PAGE), allow_private=True)
    assert "robots.txt forbids" in refused(site.redirect("/b", "/intern/a"), allow_private=True)
    site.page("/robots.txt", "", 503)
    assert "robots.txt can't be had (503)" in refused(site.url + "/a", allow_private=True)


@pytest.mark.parametrize(
    ("status", "words"), [(404, "404 (Not Found)"), (403, "403 (Forbidden)"), (500, "500"), (299, "299")]
)
def test_status(site: Site, status: int, words: str) -> None:
    assert f"the server answers {words}" in refused(site.page("/a", PAGE, status), allow_private=True)


def test_nobody_answers() -> None:
    assert "can't be reached" in refused("http://127.0.0.1:9/a", allow_private=True)
    assert "can't be reached" in refused("https://127.0.0.1:9/a", allow_private=True)


def test_no_encryption_where_it_is_due(site: Site) -> None:
    address = site.page("/a", PAGE).replace("http:", "https:")
    assert "can't be reached" in refused(address, allow_private=True)


def test_size_is_bounded(site: Site) -> None:
    address = site.page("/a", PAGE + " " * 5_000_000)
    assert "over the limit of 0.001 MB" in refused(address, allow_private=True, max_size=1_000)
    bomb = site.page("/b", gzip.compress(bytes(50_000_000)), Content_Encoding="gzip")
    assert "over the limit of 1 MB" in refused(bomb, allow_private=True, max_size=1_000_000)


def test_compressed_pages_are_unpacked(site: Site) -> None:
    packed = gzip.compress(PAGE.encode())
    assert read(site.page("/a", packed, Content_Encoding="gzip"), allow_private=True).text == STORY
    assert "broke off" in refused(site.page("/b", packed[:-20], Content_Encoding="gzip"), allow_private=True)
    assert "can't be reached" in refused(site.page("/c", b"no gzip", Content_Encoding="gzip"), allow_private=True)


def test_an_answer_that_breaks_off(site: Site) -> None:
    assert "broke off" in refused(site.page("/a", PAGE, Content_Length="5000"), allow_private=True)


def test_time_is_bounded(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "SECONDS", 0.5)
    address = site.page("/a", PAGE * 100)
    site.page("/robots.txt", "")
    site.drip = True
    started = time.monotonic()
    assert "takes longer than 0 seconds" in refused(address, allow_private=True)
    assert time.monotonic() - started < 5


def test_the_command_line_reads_pages(site: Site) -> None:
    address = site.page("/a", PAGE)
    result = CliRunner().invoke(main, ["summarize", address, "-n", "1", "-q"])
    assert result.exit_code == 1
    assert "--allow-private" in result.stderr
    result = CliRunner().invoke(main, ["summarize", address, "-n", "1", "-q", "--allow-private"])
    assert "Der Hafen ist für zwei Tage gesperrt." in result.stdout


def test_a_feed_behind_an_address_has_several_articles(site: Site) -> None:
    items = "".join(f"<item><title>Meldung {n}</title><description>{STORY}</description></item>" for n in (1, 2))
    feed = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Alle</title>{items}</channel></rss>"
    address = site.page("/feed", feed, Content_Type="application/rss+xml")
    articles = read_all(address, allow_private=True)
    assert [article.headline for article in articles] == ["Meldung 1", "Meldung 2"]
