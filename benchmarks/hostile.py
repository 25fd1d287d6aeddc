"""Files that are made to do harm, of any size: bombs, endless repetition, absurd depth. None holds an article."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Final

from benchmarks.files import joined, pdf, stream

_MAIL: Final = b"From: a@b.example\nSubject: x\nMessage-ID: c\n\n"
_RSS: Final = "<rss><channel><item><title>x</title><description>Der Hafen. {}</description></item></channel></rss>"
_NITF: Final = "<nitf><body><body.content><p>Der Hafen. {}</p></body.content></body></nitf>"


def repeated(unit: bytes, before: bytes = b"", after: bytes = b"") -> Callable[[int], bytes]:
    """Return what makes a file of so many bytes of one thing over and over."""
    return lambda size: before + unit * max(1, (size - len(before) - len(after)) // len(unit)) + after


def entities(root: str) -> bytes:
    """Return XML whose nested entities stand for a thousand million words."""
    declared = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "lol">{declared}]>{root.format("&l9;")}'.encode()


def _many_entities(root: str) -> Callable[[int], bytes]:
    return lambda size: entities(root.replace("{}", "{0} " * max(1, size // 5)))


def nested_mail(depth: int) -> bytes:
    """Return a mail whose parts are in one another."""
    parts = [
        f'Content-Type: multipart/mixed; boundary="b{number}"\n\n--b{number}\n'.encode() for number in range(depth)
    ]
    return b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n" + b"".join(parts) + b"\nDer Hafen wird verkauft.\n"


def _mailbox(size: int) -> bytes:
    mail = b"From a@b Mon Jan 1 00:00:00 2024\n" + _MAIL + b"x\n\n"
    return mail * (size // len(mail))


def _forwarded(size: int) -> bytes:
    head = b"Von: a\nAn: b\nBetreff: x\n\nDer Hafen wird verkauft.\n"
    return _MAIL + head * (size // len(head))


def zipped(name: str, content: bytes) -> bytes:
    """Return a zip archive with one part of this content, as a Word document has it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/styles.xml", "<styles/>")
        archive.writestr(name, content)
    return stream.getvalue()


def _docx(unit: bytes, packed: int) -> Callable[[int], bytes]:
    """Return what makes a Word document of one thing, which packs to a part of its size so large."""
    return lambda size: zipped("word/document.xml", b"<document><body>" + unit * (packed * size // len(unit)))


def _nested_forms(size: int) -> bytes:
    """Return a PDF file in which each of thirty forms draws the next one twice."""
    forms = 30
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</X 5 0 R>>>>>>",
        stream(b"/X Do"),
    ]
    for number in range(forms):
        keys = f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X {6 + number} 0 R>>>>"
        objects.append(stream(b"/X Do /X Do", keys=keys))
    objects.append(stream(b"", keys="/Type /XObject /Subtype /Form /BBox [0 0 9 9]"))
    return joined([*objects, b"(" + b"x" * size + b")"])


def _drawn(unit: bytes, packed: int, pages: int = 1) -> Callable[[int], bytes]:
    """Return what makes a PDF file whose pages unpack to this multiple of its size."""

    def make(size: int) -> bytes:
        page = b"BT /F1 9 Tf " + unit * (packed * size // pages // len(unit)) + b" ET"
        return pdf([page] * pages, more=b"x" * size)

    return make


def _numbered(unit: bytes, before: bytes, after: bytes) -> Callable[[int], bytes]:
    """Return what makes a file of a unit over and over, each time with another number for its "%d"."""
    return lambda size: before + b"".join(unit % number for number in range(size // (len(unit) + 3))) + after


HOSTILE: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "lines, short": ("a.txt", repeated(b"Ja.\n")),
    "lines, short, paired": ("a.txt", repeated(b"Ja, gut\nund so\n\n")),
    "lines, words": ("a.txt", repeated(b"Wort\n")),
    "mail, signatures": ("a.eml", repeated(b"--\n", _MAIL)),
    "mail, headers": ("a.eml", repeated(b"Von: x\n", _MAIL)),
    "mail, mixed headers": ("a.eml", repeated(b"Von: x\n\nAn:\n\n", _MAIL)),
    "mail, quotation marks": ("a.eml", repeated(b">", _MAIL)),
    "mail, quoted lines": ("a.eml", repeated(b"> x\ny:\n", _MAIL)),
    "mail, greetings": ("a.eml", repeated(b"Hallo,\nViele Gr\xc3\xbc\xc3\x9fe\n", _MAIL)),
    "mail, forwarded": ("a.eml", _forwarded),
    "mail, header fields": ("a.eml", repeated(b"Subject: x\n", b"From: a\nMessage-ID: c\n")),
    "mail, just within": ("a.eml", _numbered(b"Er kam %d Mal am Morgen.\n", _MAIL, b"")),
    "mail, deep": ("a.eml", lambda size: nested_mail(size // 60)),
    "mail, in mails": ("a.eml", repeated(b"From: a@b.example\nContent-Type: message/rfc822\n\n")),
    "mail, parts": (
        "a.eml",
        repeated(b"--b\n\n\n", b"From: a\nContent-Type: multipart/digest; boundary=b\n\n", b"--b--\n"),
    ),
    "mail, mailbox": ("a.mbox.eml", _mailbox),
    "feed, tiny entries": ("a.xml", repeated(b"<item><title>a</title></item>", b"<rss><channel>", b"</channel></rss>")),
    "feed, empty entries": ("a.xml", repeated(b"<item/>", b"<rss><channel>", b"</channel></rss>")),
    "feed, tiny texts": (
        "a.xml",
        repeated(b"<entry><content>a</content></entry>", b'<feed xmlns="http://www.w3.org/2005/Atom">', b"</feed>"),
    ),
    "feed, just within": (
        "a.xml",
        _numbered(
            b"<item><title>Tag %d</title><link>https://blatt.example/meldungen/2024/03/12</link>"
            b"<description>Der Hafen bleibt geschlossen, wie die Stadt mitteilt. Das soll bis Montag so bleiben, und "
            b"niemand wei\xc3\x9f, wie es weitergeht.</description></item>",
            b"<rss><channel>",
            b"</channel></rss>",
        ),
    ),
    "feed, JSON": (
        "a.json",
        repeated(b'{"title":"a"},', b'{"version":"https://jsonfeed.org/version/1.1","items":[', b"{}]}"),
    ),
    "feed, author": (
        "a.xml",
        repeated(b"a@", b"<rss><channel><item><title>a</title><author>", b"</author></item></channel></rss>"),
    ),
    "comments alone": ("a", repeated(b"<!---->", after=b"x")),
    "feed, open CDATA": ("a.xml", repeated(b"<![CDATA[", b"<rss>")),
    "feed, open comments": ("a.xml", repeated(b"<!--", b"<rss>")),
    "feed, attributes": ("a.xml", lambda size: b"<rss><item " + b'a="" ' * (size // 5) + b"/></rss>"),
    "feed, entities": ("a.xml", _many_entities(_RSS)),
    "feed, deep": ("a.xml", repeated(b"<channel>", b"<rss>")),
    "feed, deep JSON": ("a.json", repeated(b"[", b'{"version": "https://jsonfeed.org/version/1.1", "items": ')),
    "NITF, entities": ("a.xml", _many_entities(_NITF)),
    "NITF, tiny paragraphs": (
        "a.xml",
        repeated(b"<p>a</p>", b"<nitf><body><body.content>", b"</body.content></body></nitf>"),
    ),
    "NITF, just within": (
        "a.xml",
        _numbered(
            b"<p>Er kam %d Mal am Morgen.</p>",
            b"<nitf><body><body.content>",
            b"</body.content></body></nitf>",
        ),
    ),
    "NITF, deep": (
        "a.xml",
        lambda size: b"<nitf>" + b"<block>" * (size // 15) + b"x" + b"</block>" * (size // 15) + b"</nitf>",
    ),
    "Word, entities": ("a.docx", lambda _: zipped("word/document.xml", entities("<document>{}</document>"))),
    "Word, deep": ("a.docx", _docx(b"<w:tbl>", 20)),
    "Word, one text": ("a.docx", _docx(b"a", 500)),
    "Word, packed": ("a.docx", _docx(b"<w:p/>", 500)),
    "Word, short paragraphs": ("a.docx", _docx(b"<p><t>a</t></p>", 8)),
    "PDF, packed": ("a.pdf", lambda size: pdf([b"BT /F1 9 Tf " + b"(a) Tj " * (size * 50) + b" ET"])),
    "PDF, packed twice": ("a.pdf", lambda size: pdf([b"BT /F1 9 Tf " + b"(a) Tj " * (size * 20) + b" ET"], filters=2)),
    "PDF, blanks": ("a.pdf", lambda size: pdf([b" " * (size * 200)])),
    "PDF, page over and over": ("a.pdf", lambda size: pdf([b"(a) Tj " * 100_000], times=size // 7)),
    "PDF, nested forms": ("a.pdf", _nested_forms),
    "PDF, letters": ("a.pdf", _drawn(b"9 0 Td (a) Tj ", 4)),
    "PDF, lines of letters": ("a.pdf", _drawn(b"0 -9 Td (a) Tj ", 4)),
    "PDF, pages of letters": ("a.pdf", _drawn(b"0 -9 Td (a) Tj ", 4, pages=50)),
    "PDF, words without end": ("a.pdf", _drawn(b"(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ", 3)),
}
"""By kind, a name and what makes a file of that name of about so many bytes, when it is packed."""
