"""Files of the formats that are read, of any size: made here of sentences of words that there are not."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Callable

_SYLLABLES = "ba de fi go hu ka le mi no pu ra se ti vo wa zu schla ber gen hof stra".split()
_PACKED = 3  # how much less such a text takes when it is packed


def paragraphs(size: int) -> list[str]:
    """Return paragraphs of about so many bytes together, the same ones each time."""
    chance = random.Random(7)  # noqa: S311 - nothing to do with secrets
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    found: list[str] = []
    left = size
    while left > 0:
        sentences = [" ".join(chance.choices(words, k=14)).capitalize() + "." for _ in range(3)]
        found.append(" ".join(sentences))
        left -= len(found[-1])
    return found


def _mail(size: int) -> bytes:
    head = "From: a@b.example\nSubject: Ein Betreff\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    return (head + "\n\n".join(paragraphs(size))).encode()


def _newsletter(size: int) -> bytes:
    head = "From: a@b.example\nSubject: Ein Betreff\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    cells = "\n".join(f"<tr><td><p>{text}</p></td></tr>" for text in paragraphs(size))
    return f"{head}<table>{cells}</table>".encode()


def _feed(size: int) -> bytes:
    items = "".join(
        f"<item><title>Titel</title><description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
        for text in paragraphs(size)
    )
    return f"<rss version='2.0'><channel><title>Blatt</title>{items}</channel></rss>".encode()


def _nitf(size: int) -> bytes:
    text = "".join(f"<p>{text}</p>" for text in paragraphs(size))
    return f"<nitf><body><body.content>{text}</body.content></body></nitf>".encode()


def _docx(size: int) -> bytes:
    text = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs(_PACKED * size))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="urn:w"><w:body>{text}</w:body></w:document>')
    return stream.getvalue()


def _pdf(size: int) -> bytes:
    """Return a PDF file, a page for each fifteen paragraphs of lines of sixteen words."""
    texts = paragraphs(_PACKED * size)
    return pdf([_page(texts[start : start + 15]) for start in range(0, len(texts), 15)])


def _page(texts: list[str]) -> bytes:
    lines: list[str] = []
    for text in texts:
        words = text.split()
        lines += [" ".join(words[start : start + 16]) for start in range(0, len(words), 16)] + [""]
    shown = (f"BT /F1 9 Tf 50 {800 - 12 * row} Td ({line}) Tj ET" for row, line in enumerate(lines) if line)
    return "\n".join(shown).encode()


def pdf(contents: list[bytes], times: int = 1, filters: int = 1, more: bytes = b"") -> bytes:
    """Return a PDF file whose pages have these contents, each so often, each packed so often; ``more`` is not shown."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(contents)) for _ in range(times))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Kids [{kids}] /Count {len(contents) * times}>>".encode(),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
    ]
    for number, content in enumerate(contents):
        links = f"/Contents {5 + 2 * number} 0 R /Resources <</Font <</F1 3 0 R>>>>"
        objects.append(f"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {links}>>".encode())
        objects.append(stream(content, filters))
    return joined([*objects, b"(%s)" % more])


def stream(content: bytes, filters: int = 1, keys: str = "") -> bytes:
    """Return a stream of a PDF file, packed so often; ``keys`` stand in its dictionary, too."""
    for _ in range(filters):
        content = zlib.compress(content)
    names = "/FlateDecode " * filters
    return f"<</Filter [{names}] /Length {len(content)} {keys}>> stream\n".encode() + content + b"\nendstream"


def joined(objects: list[bytes]) -> bytes:
    """Return the PDF file that these objects make, the first of which is the catalogue."""
    parts, places, length = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(objects, 1):
        places.append(length)
        parts.append(b"%d 0 obj %s endobj\n" % (number, body))
        length += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table))
    parts.append(b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, length))
    return b"".join(parts)


FILES: dict[str, Callable[[int], bytes]] = {
    "mail": _mail,
    "mail in HTML": _newsletter,
    "feed": _feed,
    "NITF": _nitf,
    "Word document": _docx,
    "PDF": _pdf,
}
