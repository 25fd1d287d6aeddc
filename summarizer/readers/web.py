"""Pages from the network: bounded in redirects, size and time, and never from where a stranger's link must not lead.

Every address is resolved once and looked at before anything is connected to, at each redirect anew, and it is that very
address that is connected to: a name can't be made to mean another machine in between. Proxies are not used, since it
would be they who resolve.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from summarizer.errors import InputError
from summarizer.readers import robots
from summarizer.readers.encoding import usable
from summarizer.readers.source import Raw

AGENT: Final = "newsroom-summarizer"
"""The name that robots.txt files know this program by."""
SECONDS: Final = 30.0
"""How long a page may take, redirects and robots.txt included."""
_SILENCE: Final = 10.0  # seconds without a byte
_MOST_REDIRECTS: Final = 5
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_BLOCK: Final = 1 << 16
_PORTS: Final = {"http": 80, "https": 443}
_SAFE: Final = "/?:@!$&'()*+,;=-._~%[]"
_BROKEN: Final = (OSError, http.client.HTTPException, zlib.error)
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True)
class _Answer:
    """What a server answered: its status, the headers that matter, and as much of the body as was asked for."""

    status: int
    location: str
    content_type: str
    data: bytes


def fetch_page(url: str, max_size: int, name: str, *, allow_private: bool) -> Raw:
    """Return what a page holds; ``name`` is what messages call it.

    Raises:
        InputError: it can't be had, is too large or takes too long, its robots.txt forbids it, or it leads into a
            private network and ``allow_private`` is not set.
    """
    return _Visit(name, max_size, allow_private).page(url)


class _Visit:
    """One page's fetching: redirects, robots.txt and all share one span of time."""

    def __init__(self, name: str, max_size: int, allow_private: bool) -> None:
        self._name = name
        self._max_size = max_size
        self._allow_private = allow_private
        self._deadline = time.monotonic() + SECONDS

    def page(self, url: str) -> Raw:
        """Follow an address to its page."""
        for _ in range(_MOST_REDIRECTS + 1):
            place = self._split(url)
            self._ask_robots(place)
            answer = self._get(place, self._max_size + 1)
            if answer.status not in _REDIRECTS or not answer.location:
                break
            url = self._joined(place, answer.location)
        else:
            raise self._error(f"it redirects more than {_MOST_REDIRECTS} times; give the address it should end at")
        if answer.status != http.HTTPStatus.OK:
            reason = http.client.responses.get(answer.status, "unknown")
            raise self._error(f"the server answers {answer.status} ({reason}); check the address, or save the page")
        kind, _, parameters = answer.content_type.partition(";")
        return Raw(answer.data, place.geturl(), kind.strip().lower(), _stated_encoding(parameters, answer.data))

    def _split(self, url: str) -> SplitResult:
        """Return the parts of an address in the form in which they are sent, without fragment."""
        try:
            parts = urlsplit(url.strip())
            host = (parts.hostname or "").encode("idna").decode("ascii")
            port = f":{parts.port}" if parts.port else ""
        except ValueError:  # UnicodeError is one
            raise self._error("it is no address; check it") from None
        if parts.scheme not in _PORTS:
            raise self._error(f"it leads to a {parts.scheme or 'strange'} address; only http and https are read")
        if not host or parts.username is not None:
            raise self._error("it has no host, or a password; give an address that anyone may open")
        netloc = f"[{host}]{port}" if ":" in host else host + port
        return SplitResult(parts.scheme, netloc, quote(parts.path, _SAFE) or "/", quote(parts.query, _SAFE), "")

    def _joined(self, place: SplitResult, location: str) -> str:
        try:
            return urljoin(place.geturl(), location)
        except ValueError:
            raise self._error("it redirects to what is no address; check it") from None

    def _ask_robots(self, place: SplitResult) -> None:
        """See that the site lets programs have the page."""
        here = place._replace(path="/robots.txt", query="")
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._get(here, robots.MOST_BYTES)
            if answer.status not in _REDIRECTS or not answer.location:
                break
            here = self._split(self._joined(here, answer.location))
        if answer.status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
            raise self._error(
                f"the site's robots.txt can't be had ({answer.status}); try again later, or save the page"
            )
        path = place.path + (f"?{place.query}" if place.query else "")
        text = answer.data.decode("utf-8", "replace") if answer.status == http.HTTPStatus.OK else ""
        if not robots.allows(text, AGENT, path):
            raise self._error("the site's robots.txt forbids programs to read it; save the page and give that file")

    def _get(self, place: SplitResult, most: int) -> _Answer:
        """Return the answer of a server, with at most so many bytes of it."""
        address = self._checked(place)
        try:
            with self._connected(place, address) as connection:
                path = place.path + (f"?{place.query}" if place.query else "")
                headers = {"Host": place.netloc, "User-Agent": f"{AGENT}/{version(AGENT)}", "Accept": "*/*"}
                connection.request("GET", path, headers=headers)
                response = connection.getresponse()
                kind = response.headers.get("Content-Type", "")
                location = response.headers.get("Location", "")
                answer = _Answer(response.status, location, kind, _body(response, most))
                if time.monotonic() >= self._deadline:  # an answer without a length may have been cut off
                    raise TimeoutError
                return answer
        except _BROKEN as error:
            if time.monotonic() >= self._deadline:
                raise self._error(f"it takes longer than {SECONDS:.0f} seconds; try again, or save the page") from None
            raise self._error(f"it can't be reached ({_reason(error)}); check the address and the network") from None

    def _checked(self, place: SplitResult) -> str:
        """Return the address of the machine that a place is on.

        Of a name that means several machines none may be private.
        """
        host, port = place.hostname or "", place.port or _PORTS[place.scheme]
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise self._error(f"{host} can't be found ({_reason(error)}); check the address and the network") from None
        addresses = [str(entry[4][0]).partition("%")[0] for entry in found]
        private = next((address for address in addresses if not is_public(address)), None)
        if private and not self._allow_private:
            raise self._error(f"it leads to {private}, which is not public; allow that with --allow-private")
        return addresses[0]

    @contextmanager
    def _connected(self, place: SplitResult, address: str) -> Iterator[http.client.HTTPConnection]:
        """Yield a connection to exactly this machine, which ends when the time is up."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        port = place.port or _PORTS[place.scheme]
        connected = socket.create_connection((address, port), timeout=min(_SILENCE, left))
        timer = threading.Timer(max(0, self._deadline - time.monotonic()), _hang_up, [connected])
        timer.daemon = True
        timer.start()
        connection = http.client.HTTPConnection(place.hostname or "", port)
        try:
            if place.scheme == "https":
                connected = ssl.create_default_context().wrap_socket(connected, server_hostname=place.hostname)
            connection.sock = connected
            yield connection
        finally:
            timer.cancel()
            connection.close()
            connected.close()

    def _error(self, words: str) -> InputError:
        return InputError(f"{self._name}: {words}")


def is_public(address: str) -> bool:
    """Whether an IP address is one that anyone can reach: none of a private network, this machine, or reserved."""
    found: _Address = ipaddress.ip_address(address)
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo and found.teredo[1]) or _translated(found)
        if inner and not is_public(str(inner)):
            return False
        if found.ipv4_mapped:
            return True
    return found.is_global and not found.is_multicast and not found.is_reserved


def _translated(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the address that NAT64 translates an address to (RFC 6052)."""
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None


_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")


def _hang_up(connected: socket.socket) -> None:
    """End a connection from outside; whoever waits for it goes on with an error."""
    try:
        connected.shutdown(socket.SHUT_RDWR)
    except OSError:
        connected.close()


def _body(response: http.client.HTTPResponse, most: int) -> bytes:
    """Return at most so many bytes of a body, unpacked: servers may compress what wasn't asked to be."""
    packed = response.headers.get("Content-Encoding", "").lower() in ("gzip", "x-gzip", "deflate")
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed else None
    parts: list[bytes] = []
    size = 0
    while size < most and (block := response.read1(_BLOCK)):
        parts.append(unpack.decompress(block, most - size) if unpack else block)
        size += len(parts[-1])
    if size < most and (response.length or (unpack and parts and not unpack.eof)):
        raise ConnectionError("the answer broke off")
    return b"".join(parts)[:most]


def _stated_encoding(parameters: str, data: bytes) -> str | None:
    """Return the encoding that a server states, if the data is in it."""
    for parameter in parameters.split(";"):
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            return usable(value.strip().strip("\"'"), data)
    return None


def _reason(error: BaseException) -> str:
    """Return what went wrong, in a few words on one line."""
    words = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(words).split())
