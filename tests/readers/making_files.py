"""Files for the tests, made from what a vector says."""

from __future__ import annotations

import io
import zipfile
from typing import Any

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
