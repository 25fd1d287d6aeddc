"""Files for the tests, made from what a vector says."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).parent / "vectors" / "files"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_ROOTS = {"core": "cp:coreProperties", "document": "w:document", "header": "w:hdr", "footer": "w:ftr"}
_NAMESPACES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "v": "urn:schemas-microsoft-com:vml",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}


def make_file(vector: dict[str, Any]) -> bytes:
    """Return the bytes of a vector's file."""
    if "binary" in vector:
        return (VECTORS / vector["binary"]).read_bytes()
    if "columns" in vector:
        return make_pdf(vector["columns"], across=vector.get("drawn") == "across")
    if "parts" in vector:
        return make_docx(vector["parts"], vector.get("main", "word/document.xml"), vector.get("namespace", WORD))
    text: str = vector["text"]
    return text.encode(vector.get("encoding", "utf-8"))


def make_docx(parts: dict[str, str], main: str = "word/document.xml", namespace: str = WORD) -> bytes:
    """Return a Word document of these parts, each without its root element."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels", f'<Relationships><Relationship Id="rId1" Type="{_OFFICE}" Target="{main}"/></Relationships>'
        )
        for name, content in parts.items():
            archive.writestr(name, _part(name, content, namespace))
    return stream.getvalue()


def _part(name: str, content: str, namespace: str) -> str:
    stem = name.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
    root = _ROOTS.get(stem, f"w:{stem}")
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in {"w": namespace, **_NAMESPACES}.items())
    inner = f"<w:body>{content}</w:body>" if stem == "document" else content
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><{root} {declared}>{inner}</{root}>'


def make_pdf(columns: list[dict[str, Any]], *, across: bool = False) -> bytes:
    """Return a PDF file with columns of lines, each at a place of a page and in a size, perhaps with indents.

    ``across`` draws by height instead of column by column.
    """
    drawn = [line for column in columns for line in _lines(column)]
    if across:
        drawn.sort(key=lambda line: -line[1])
    pages = sorted({page for page, *_ in drawn})
    contents = ["\n".join(text for number, _, text in drawn if number == page) for page in pages]
    return pdf_of([content.encode("windows-1252") for content in contents])


def _lines(column: dict[str, Any]) -> list[tuple[int, float, str]]:
    size, font = column["size"], "F2" if column.get("bold") else "F1"
    lines = []
    for number, line in enumerate(column["lines"]):
        x = column["x"] + (size if number in column.get("indents", ()) else 0)
        y = column["y"] - 1.2 * size * number
        text = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        lines.append((column.get("page", 1), y, f"BT /{font} {size} Tf 1 0 0 1 {x} {y:g} Tm ({text}) Tj ET"))
    return lines


def pdf_of(contents: list[bytes], more: str = "", pages: int = 1) -> bytes:
    """Return a PDF file whose pages have these contents, each so often; ``more`` goes into the trailer."""
    fonts = "".join(
        f"/F{number} <</Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding>> "
        for number, name in ((1, "Helvetica"), (2, "Helvetica-Bold"))
    )
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(contents)) for _ in range(pages))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Kids [{kids}] /Count {len(contents) * pages}>>".encode(),
    ]
    for number, content in enumerate(contents):
        page = f"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {4 + 2 * number} 0 R"
        objects.append(f"<<{page} /Resources <</Font <<{fonts}>>>>>>".encode())
        packed = zlib.compress(content)
        objects.append(b"<</Length %d /Filter /FlateDecode>> stream\n%s\nendstream" % (len(packed), packed))
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj %s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = f"trailer <</Size {size} /Root 1 0 R {more}>>\nstartxref\n{len(data)}\n%%EOF\n".encode()
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (size, table, trailer)
