"""Fetching over HTTP: what breaks off goes on where it stopped, or leaves nothing behind."""

from __future__ import annotations

import hashlib
import http.client
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from pathlib import Path

from summarizer.errors import PackageError
from summarizer.translation import places

Progress = Callable[[int, int | None], None]

MOST_BYTES = 4_000_000_000
SECONDS_OF_SILENCE = 30
_MOST_ATTEMPTS = 20
_BLOCK = 1 << 16
_AGENT = "newsroom-summarizer"
_BROKEN = (OSError, http.client.HTTPException)


class UnreachableError(PackageError):
    """Nothing came from the network, or not all of it."""


@dataclass(frozen=True)
class _Part:
    """The file that a download grows in, and beside it the mark by which the server knows what it is a part of."""

    path: Path

    @property
    def size(self) -> int:
        """The bytes that can be built upon: none without a mark."""
        return self.path.stat().st_size if self.mark and self.path.exists() else 0

    @property
    def mark(self) -> str:
        """The server's entity tag or date of the file; empty where nothing can be resumed."""
        return self._mark_file.read_text(encoding="latin-1") if self._mark_file.exists() else ""

    @property
    def _mark_file(self) -> Path:
        return self.path.with_suffix(".mark")

    def begin(self, mark: str) -> None:
        """Start over."""
        self.discard()
        with self._written():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch()
            if mark:
                self._mark_file.write_text(mark, encoding="latin-1")

    def append(self, block: bytes) -> None:
        """Write what came."""
        with self._written(), self.path.open("ab") as file:
            file.write(block)

    def discard(self) -> None:
        """Leave nothing behind."""
        with self._written():
            self.path.unlink(missing_ok=True)
            self._mark_file.unlink(missing_ok=True)

    @contextmanager
    def _written(self) -> Iterator[None]:
        """Tell trouble with the disk from trouble with the network."""
        try:
            yield
        except OSError as error:
            raise PackageError(f"{self.path}: cannot be written ({error.strerror or error})") from None


def content(url: str, most: int) -> bytes:
    """Return what a URL holds.

    Raises:
        UnreachableError: it cannot be had, or is longer than ``most`` bytes.
    """
    try:
        with _open(url) as response:
            received = response.read(most + 1)
    except _BROKEN as error:
        raise UnreachableError(f"{url}: cannot be reached ({_reason(error)})") from None
    if len(received) > most:
        raise UnreachableError(f"{url}: is longer than {most / 1e6:.0f} MB")
    return received


@contextmanager
def fetched(url: str, sha256: str, progress: Progress) -> Iterator[Path]:
    """Yield the path of a file with what a URL holds; it is gone afterwards.

    If the connection breaks or the user interrupts, what came stays where the server can go on from there, and the
    next call does; else it goes too. One process at a time may fetch a URL.

    Raises:
        UnreachableError: it did not come, or not all of it.
        PackageError: it is not what ``sha256`` promises, where that is not empty; it is absurdly large; no room.
    """
    part = _Part(places.downloads() / f"summarizer-{hashlib.sha256(url.encode()).hexdigest()[:16]}.part")
    try:
        _receive(url, part, progress)
    except BaseException as error:
        if not part.size or not isinstance(error, UnreachableError | KeyboardInterrupt):
            part.discard()
        raise
    try:
        check(url, part.path, sha256)
        yield part.path
    finally:
        part.discard()


def _receive(url: str, part: _Part, progress: Progress) -> None:
    """Receive all of it; after a break go on, as long as each attempt brings something."""
    reason = ""
    for _ in range(_MOST_ATTEMPTS):
        before = part.size
        try:
            _receive_more(url, part, progress)
        except _BROKEN as error:
            reason = _reason(error)
        else:
            return
        if part.size <= before:
            break
    kept = f"; the {part.size / 1e6:.1f} MB that came are kept, try again to go on from there" if part.size else ""
    raise UnreachableError(f"{url}: cannot be fetched ({reason}){kept}")


def _receive_more(url: str, part: _Part, progress: Progress) -> None:
    """Receive what is missing, over one connection.

    Raises:
        OSError, HTTPException: the connection broke, or there was none.
    """
    done = part.size
    try:
        response = _open(url, {"Range": f"bytes={done}-", "If-Range": part.mark} if done else {})
    except urllib.error.HTTPError as error:
        if error.code != HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE or not done:
            raise
        part.discard()
        return _receive_more(url, part, progress)  # once: now nothing is asked to be gone on with
    with response:
        start, total = _extent(response)
        if start == 0:
            done = 0
            part.begin(_mark(response.headers))
        elif start != done:
            part.discard()
            raise ConnectionError("the server went on from the wrong place")
        _refuse_the_absurd(url, total)
        while block := response.read(_BLOCK):
            done += len(block)
            _refuse_the_absurd(url, done)
            part.append(block)
            progress(done, total)
    if total not in (None, done):
        raise ConnectionError(f"it broke off after {done / 1e6:.1f} of {total / 1e6:.1f} MB")
    return None


def _open(url: str, headers: Mapping[str, str] | None = None) -> http.client.HTTPResponse:
    """Open a URL over HTTP or HTTPS and nothing else, wherever it redirects to."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
        urllib.request.UnknownHandler,
    ):
        opener.add_handler(handler())
    try:
        request = urllib.request.Request(url, headers={"User-Agent": _AGENT, **(headers or {})})  # noqa: S310 - see above
        response: http.client.HTTPResponse = opener.open(request, timeout=SECONDS_OF_SILENCE)
    except ValueError as error:
        raise ConnectionError(f"it is no address: {error}") from None
    return response


def _extent(response: http.client.HTTPResponse) -> tuple[int, int | None]:
    """Return the offset at which the response begins, and the length of the whole, where it says so."""
    if response.status == HTTPStatus.PARTIAL_CONTENT:
        span = re.fullmatch(r"bytes (\d{1,18})-\d+/(\d{1,18}|\*)", response.headers.get("Content-Range", ""))
        if span is None:
            raise ConnectionError("the server does not say what it sends")
        return int(span[1]), int(span[2]) if span[2] != "*" else None
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if re.fullmatch(r"\d{1,18}", length) else None


def _mark(headers: Message) -> str:
    """Return what tells one version of the file from another, for ``If-Range`` (RFC 9110, 13.1.5); empty without."""
    if headers.get("Accept-Ranges") != "bytes":
        return ""
    tag = headers.get("ETag", "")
    return headers.get("Last-Modified", "") if not tag or tag.startswith("W/") else tag


def check(origin: str, path: Path, sha256: str) -> None:
    """Compare a file with the checksum that was promised for it, where one was.

    Raises:
        PackageError: it is another one.
    """
    if not sha256:
        return
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != sha256.lower():
        raise PackageError(
            f"{origin}: its checksum is {digest}, not {sha256.lower()} as promised; nothing is installed"
        )


def _refuse_the_absurd(url: str, size: int | None) -> None:
    if size is not None and size > MOST_BYTES:
        raise PackageError(f"{url}: refused: larger than {MOST_BYTES / 1e9:.0f} GB")


def _reason(error: BaseException) -> str:
    """Return what went wrong, in a few words on one line."""
    if isinstance(error, urllib.error.HTTPError):
        return f"HTTP {error.code} {error.reason}"
    reason = getattr(error, "reason", error)
    words = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
    return " ".join(str(words).split())
