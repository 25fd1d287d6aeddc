"""Mails and newsletters (RFC 5322, MIME): one article, or of a digest one for each mail in it."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError, UserError
from summarizer.readers import formats
from summarizer.readers.allowance import Allowance
from summarizer.readers.encoding import decode, usable
from summarizer.readers.letter import read_letter, without_prefix
from summarizer.readers.lines import Piece
from summarizer.readers.markup import plain
from summarizer.readers.metadata import Stated, assemble, iso_time, language_code, one_line

_FROM_LINE: Final = re.compile(rb"(?:\A|\n\r?\n)From \S+ .*(?:19|20)\d\d\r?\n")  # between the mails of a mailbox
# A boundary as a header declares it, or at the start of a part or at the end of the last one.
_BOUNDARY: Final = re.compile(
    rb'boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))|^--([^\r\n]{1,200}?)(--)?[ \t\r]*$',
    re.IGNORECASE | re.MULTILINE,
)
_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
_MOST_PARTS: Final = 1_000
_DEEPEST: Final = 20  # multiparts in one another; the parser looks at each line once for each of them
_MOST_LINES: Final = 20_000  # and one more for so many bytes; each takes the parser a multiple of its size
_LENGTH_OF_LINE: Final = 30
_SAME: Final = 0.6  # of the HTML's words, how many a plain text must have to be as good
_LONGEST_HEADER: Final = 10_000
_COMMENT: Final = 400  # characters of a text that only goes with a forwarded mail
_DOCUMENT: Final = re.compile(
    r"\.(?:txt|md|markdown|html?|xhtml|pdf|docx?|docm|odt|rtf|pages|xml|nitf|eml|msg)$", re.IGNORECASE
)
_OF_PROGRAMS: Final = re.compile(r"ATT\d+\.|(?:winmail|smime)\b", re.IGNORECASE)  # what mail programs attach
_DAMAGE: Final = (MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError, AssertionError)


class MailReader:
    """Reads mails."""

    accepts = staticmethod(formats.is_mail)

    def read_all(self, data: bytes, *, encoding: str | None, name: str) -> list[Article]:
        """Return the articles: one for each mail of a mailbox or digest.

        Raises:
            InputError: there is no text in it, or it is damaged.
            UsageError: there is no encoding of the name given.
        """
        starts = [match.start() for match in _FROM_LINE.finditer(data)] if data.startswith(b"From ") else []
        if len(starts) > _MOST_PARTS:
            raise InputError(f"{name} holds {len(starts)} mails, over the limit of {_MOST_PARTS}; give a part of it")
        ends = [*starts[1:], len(data)]
        mails = [data[start:end].lstrip() for start, end in zip(starts, ends, strict=False)] or [data]
        lines = Allowance()
        articles = [article for mail in mails for article in _articles(_parsed(mail, name), encoding, lines)]
        if not any(article.paragraphs for article in articles):
            raise InputError(f"{name} {_what_else(_parsed(mails[0], name))}")
        return [article for article in articles if article.paragraphs]


@dataclass
class _Body:
    """What a mail holds: its own texts, captions and the like, mails that are attached, names of other attachments."""

    texts: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    mails: list[Message] = field(default_factory=list)
    attachments: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n\n".join(self.texts)

    def add(self, other: _Body) -> None:
        """Take what the other holds, too."""
        self.texts += other.texts
        self.pieces += other.pieces
        self.mails += other.mails
        self.attachments += other.attachments


def _parsed(data: bytes, name: str) -> Message:
    if (count := data.count(b"\n")) > _MOST_LINES + len(data) // _LENGTH_OF_LINE:
        raise InputError(f"{name} has {count} lines, too many for a mail; save its text in a file and give that")
    open_parts: list[bytes] = []
    parts = 0
    for match in _BOUNDARY.finditer(data):
        if (opened := match[1] or match[2]) and opened not in open_parts:
            open_parts.append(opened)
        elif match[3] in open_parts:
            parts += 1
            if match[4]:
                del open_parts[open_parts.index(match[3]) :]
        if len(open_parts) > _DEEPEST or parts > _MOST_PARTS:
            reason = f"nested over {_DEEPEST} deep" if len(open_parts) > _DEEPEST else f"over {_MOST_PARTS} in number"
            raise InputError(f"{name} has parts {reason}; save its text in a file and give that")
    try:
        return _message(data)
    except _DAMAGE as error:
        raise InputError(f"{name} is a damaged mail ({type(error).__name__}); save its text in a file") from None


def _message(data: bytes) -> Message:
    """Return a mail; the text of one without parts, which the parser would look at line by line, is just put in."""
    if blank := _BLANK_LINE.search(data):
        mail = email.message_from_bytes(data[: blank.end()], policy=email.policy.compat32)
        if not mail.get_payload() and mail.get_content_maintype() not in ("multipart", "message"):
            mail.set_payload(data[blank.end() :].decode("ascii", "surrogateescape"))
            return mail
    return email.message_from_bytes(data, policy=email.policy.compat32)


def _articles(
    mail: Message, encoding: str | None, lines: Allowance, aside: tuple[Piece, ...] = ()
) -> Iterator[Article]:
    """Yield the articles of a mail; pieces to set ``aside`` come from a mail around it."""
    body = _body(mail, encoding)
    if body.mails and len(body.text) <= _COMMENT:
        comment = tuple(Piece(line, "notice") for line in body.text.splitlines())
        aside = (*aside, *comment, *body.attachments)
        for number, inner in enumerate(body.mails):
            yield from _articles(inner, encoding, lines, aside if number == 0 else ())
        return
    subject = _header(mail, "subject")
    letter = read_letter(body.text, subject or "", lines)
    author, address = parseaddr(_header(mail, "from") or "")
    stated = Stated(
        headline=without_prefix(letter.subject or subject or "") or None,
        sender=letter.sender or one_line(author) or address or None,
        published=letter.published or iso_time(_header(mail, "date")),
        language=language_code(_header(mail, "content-language")),
        url=(_header(mail, "archived-at") or "").strip("<> ") or None,
    )
    yield assemble([*letter.blocks, *body.pieces, *body.attachments, *aside], stated) if letter.blocks else Article()


def _body(part: Message, encoding: str | None) -> _Body:
    """Return what a part of a mail holds, without attachments that are no mails."""
    body = _Body()
    kind = part.get_content_type()
    inner = part.get_payload()
    if part.is_multipart() and isinstance(inner, list):
        children = [child for child in inner if isinstance(child, Message)]
        if kind == "message/rfc822":
            body.mails += children
            return body
        held = [_body(child, encoding) for child in children]
        for other in _better(held) if kind == "multipart/alternative" else held:
            body.add(other)
        body.attachments = [piece for other in held for piece in other.attachments]  # of any alternative
    elif kind in ("text/plain", "text/html") and part.get_content_disposition() != "attachment":
        _add_text(body, part, encoding)
    elif name := _document(part):
        body.attachments.append(Piece(name, "attachment"))
    return body


def _document(part: Message) -> str | None:
    """Return the name of an attachment that may hold an article, None of any other, such as a picture."""
    try:
        name = one_line(part.get_filename())
    except _DAMAGE:
        return None
    return name if name and _DOCUMENT.search(name) and not _OF_PROGRAMS.match(name) else None


def _better(alternatives: list[_Body]) -> list[_Body]:
    """Return the first of the alternatives that says as much as the last: HTML is last, and not always all there is."""
    words = [len(body.text.split()) for body in alternatives]
    most = max(words, default=0)
    return next(([body] for body, count in zip(alternatives, words, strict=True) if count >= _SAME * most), [])


def _add_text(body: _Body, part: Message, encoding: str | None) -> None:
    payload = part.get_payload(decode=True)
    text = _decoded(payload if isinstance(payload, bytes) else b"", part, encoding)
    if part.get_content_subtype() == "html":
        found = plain(text)
        body.pieces += [Piece(item.text, item.kind) for item in found.furniture]
        text = found.text
    elif _parameter(part, "format") == "flowed":
        text = _unflowed(text, _parameter(part, "delsp") == "yes")
    if text.strip():
        body.texts.append(text)


def _decoded(data: bytes, part: Message, encoding: str | None) -> str:
    """Return the text of a part: in the encoding given, the one declared, or else a guess."""
    if encoding is not None:
        return decode(data, encoding, name="the mail")
    return _as_declared(data, _parameter(part, "charset"))


def _as_declared(data: bytes, declared: str | None) -> str:
    """Return a text in the encoding declared, or what a guess makes of it; an empty one where it is none."""
    meant = usable(declared, data) if declared else None
    for choice in [meant, None] if meant else [None]:
        try:
            return decode(data, choice)
        except UserError:  # not what it is declared to be
            continue
    return ""


def _parameter(part: Message, name: str) -> str:
    try:
        value = part.get_param(name, "")
        return (value[2] if isinstance(value, tuple) else str(value)).strip().lower()
    except _DAMAGE:
        return ""


def _unflowed(text: str, delete_space: bool) -> str:
    """Join the lines of flowed text (RFC 3676): those that end in a space go on in the next."""
    lines: list[str] = []
    flowing = False
    for line in text.splitlines():
        flowed = line.removeprefix(" ")
        quoted = flowed.startswith(">")
        goes_on = flowed.endswith(" ") and flowed != "-- "
        if flowing and lines and lines[-1].startswith(">") == quoted:
            lines[-1] += flowed.lstrip("> ") if quoted else flowed
        else:
            lines.append(flowed)
        if goes_on and delete_space:
            lines[-1] = lines[-1][:-1]
        flowing = goes_on
    return "\n".join(lines)


def _header(mail: Message, name: str) -> str | None:
    """Return a header's first value, decoded, on one line; None without it."""
    value = next((str(value) for key, value in mail.raw_items() if key.lower() == name), None)
    if value is None:
        return None
    try:
        parts = decode_header(value[:_LONGEST_HEADER])
    except _DAMAGE:
        parts = [(value, None)]
    return one_line("".join(_header_part(part, charset) for part, charset in parts))


def _header_part(part: bytes | str, charset: str | None) -> str:
    data = part.encode("ascii", "surrogateescape") if isinstance(part, str) and not part.isascii() else part
    if isinstance(data, str):
        return data
    return _as_declared(data, charset)


def _what_else(mail: Message) -> str:
    """Return in words why a mail has no text, and what to do."""
    kinds = {part.get_content_type() for part in mail.walk()}
    if kinds & {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}:
        return "is encrypted; open it in your mail program and save its text"
    name = next((part.get_filename() for part in mail.walk() if part.get_filename()), None)
    return f"has no text but an attachment; save {one_line(name)} and give that" if name else "is a mail without a text"
