"""A mail (RFC 5322) with a text and an HTML version, ready for a mailer: ASCII, lines end in a newline alone."""

from __future__ import annotations

import pickle
import quopri
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime, getaddresses
from typing import IO, TYPE_CHECKING, Final
from uuid import uuid5

from summarizer.errors import UsageError
from summarizer.rendering import html, templates, text
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.page import Page, page_of
from summarizer.rendering.safety import line, plain
from summarizer.rendering.view import NAMESPACE

if TYPE_CHECKING:
    from summarizer.briefs import Briefs

PLACEHOLDER: Final = "newsletter@example.invalid"  # a sender that no mail server takes for a real one
NOBODY: Final = "undisclosed-recipients:;"
_SIMPLE: Final = 60  # characters of a subject that needs no folding
MEMORY: Final = 4_000_000  # bytes of briefs kept in memory until the HTML version's turn; more go to a temporary file


def stream(content: Content, options: RenderOptions) -> Iterator[str]:
    """Yield one mail with all the briefs, or the digest.

    Raises:
        UsageError: an address is none.
    """
    sender, *more = _addresses("--from-address", [options.sender or PLACEHOLDER])
    if more:
        raise UsageError("--from-address: a mail has one sender; give one address")
    recipients = _addresses("--to-address", options.recipients)
    return _mail(content, options, sender, recipients)


def _mail(content: Content, options: RenderOptions, sender: Address, recipients: list[Address]) -> Iterator[str]:
    with tempfile.SpooledTemporaryFile(MEMORY) as file:
        stories = content.stories if content.digest else _Twice(content.stories, file)
        content = replace(content, stories=stories)
        page = page_of(content, options)
        if page is None:
            return
        mail = _head(page, options, sender, recipients)
        boundary = f"=_{uuid5(NAMESPACE, str(mail['Message-ID'])).hex}"  # quoted-printable never has "=_"
        mail["Content-Type"] = f'multipart/alternative; boundary="{boundary}"'
        yield f"Subject: {_subject(page.title)}\n"
        yield "".join(default.fold(name, value) for name, value in mail.items()) + "\n"
        flowed = replace(options, flowed=True)
        parts = {"plain; charset=utf-8; format=flowed": text.stream(content, flowed)}
        parts["html; charset=utf-8"] = html.stream(content, replace(options, fragment=False))
        for kind, chunks in parts.items():
            yield f"--{boundary}\nContent-Type: text/{kind}\nContent-Transfer-Encoding: quoted-printable\n\n"
            yield from _quoted(chunks)
        yield f"--{boundary}--\n"


class _Twice:
    """Briefs that can be gone through twice though they come once: the second time they come from a file."""

    def __init__(self, briefs: Iterable[Briefs], file: IO[bytes]) -> None:
        self._coming, self._file, self._kept = iter(briefs), file, 0

    def __iter__(self) -> Iterator[Briefs]:
        self._file.seek(0)
        for _ in range(self._kept):
            item: Briefs = pickle.load(self._file)  # noqa: S301 - what was written below
            yield item
        for item in self._coming:
            pickle.dump(item, self._file)
            self._kept += 1
            yield item


def _head(page: Page, options: RenderOptions, sender: Address, recipients: list[Address]) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = recipients or NOBODY
    mail["Date"] = format_datetime(options.now)
    told = "\n".join([page.title, options.now.isoformat(), str(sender), *map(str, recipients)])
    mail["Message-ID"] = f"<{uuid5(NAMESPACE, told)}@{sender.domain}>"
    if page.language:
        mail["Content-Language"] = page.language
    mail["MIME-Version"] = "1.0"
    return mail


def _subject(title: str) -> str:
    """Return a subject as a header takes it (RFC 2047). What looks encoded already is encoded again."""
    text = line(title)
    simple = text.isascii() and "=?" not in text and len(text) <= _SIMPLE
    return Header(text, "us-ascii" if simple else "utf-8", header_name="Subject").encode()


def _addresses(option: str, given: Sequence[str]) -> list[Address]:
    wrong = UsageError(f"{option}: {', '.join(given)!r} is no mail address; give one such as desk@example.org")
    if any(plain(text) != text for text in given):
        raise wrong
    try:
        addresses = [Address(line(name), addr_spec=address) for name, address in getaddresses(list(given))]
    except (ValueError, IndexError):
        raise wrong from None
    if given and not (addresses and all(address.username and address.domain for address in addresses)):
        raise wrong
    return addresses


def _quoted(chunks: Iterable[str]) -> Iterator[str]:
    """Yield text as quoted-printable; no line begins with "From ", which mailboxes take for the next mail."""
    for each in templates.lines(chunks):
        encoded = quopri.encodestring(each.encode("utf-8", "replace")).decode("ascii")
        yield (f"=46{encoded[1:]}" if encoded.startswith("From ") else encoded) + "\n"
