"""Files that are broken or made to do harm: one line of complaint, in good time and little memory, or an article."""

import contextlib
import io
import time
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making_files import make_docx, make_file, pdf_of
from test_file_vectors import VECTORS

from summarizer.errors import InputError, UserError
from summarizer.readers import read_all

FILES = {str(param.id): make_file(param.values[0]) for param in VECTORS}  # type: ignore[call-overload]  # a dict
NAMES = ["a.eml", "a.xml", "a.json", "a.docx", "a.pdf", "a"]
DEEP = 100_000
TEXT = b"Der Hafen wird verkauft. Das hat der Rat beschlossen.\n\n"

patient = settings(deadline=None, max_examples=60)


def complaint(data: bytes, name: str) -> str:
    with pytest.raises(InputError) as caught:
        read_all(data, name=name)
    text = str(caught.value)
    assert "\n" not in text
    assert text.startswith(name)
    return text


def lols(root: str) -> bytes:
    """Return XML whose nested entities stand for a thousand million words."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "lol">{entities}]>{root.format("&l9;")}'.encode()


def zipped(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/styles.xml", "<styles/>")
        archive.writestr(name, content)
    return stream.getvalue()


def nested_mail(depth: int) -> bytes:
    parts = [
        f'Content-Type: multipart/mixed; boundary="b{number}"\n\n--b{number}\n'.encode() for number in range(depth)
    ]
    return b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n" + b"".join(parts) + b"\n" + TEXT


PLAIN = b"From: a@b.example\nSubject: x\n\n"
RSS = "<rss><channel><item><title>x</title><description>Der Hafen. {}</description></item></channel></rss>"
NITF = "<nitf><body><body.content><p>Der Hafen. {}</p></body.content></body></nitf>"
BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "entities in a feed": ("a.xml", lambda: lols(RSS)),
    "entities in NITF": ("a.xml", lambda: lols(NITF)),
    "deep XML": ("a.xml", lambda: b"<rss>" + b"<channel>" * DEEP),
    "deep closed XML": ("a.xml", lambda: b"<nitf>" + b"<block>" * DEEP + b"x" + b"</block>" * DEEP + b"</nitf>"),
    "deep JSON": ("a.json", lambda: b'{"version": "https://jsonfeed.org/version/1.1", "items": ' + b"[" * DEEP),
    "deep multiparts": ("a.eml", lambda: nested_mail(DEEP)),
    "mails in mails": ("a.eml", lambda: b"From: a@b.example\nContent-Type: message/rfc822\n\n" * DEEP),
    "many attached mails": (
        "a.eml",
        lambda: b"From: a\nContent-Type: multipart/digest; boundary=b\n\n" + b"--b\n\n\n" * DEEP + b"--b--\n",
    ),
    "quoted over and over": ("a.eml", lambda: PLAIN + b">" * 1_000_000),
    "quotations between lines": ("a.eml", lambda: PLAIN + b"> x\ny:\n" * 10_000),
    "headers without end": ("a.eml", lambda: PLAIN + b"Von: x\n" * 10_000),
    "signatures without end": ("a.eml", lambda: PLAIN + b"--\n" * 10_000),
    "mailbox without end": ("a.eml", lambda: (b"From a@b 2024\n" + PLAIN + b"x\n\n") * 10_000),
    "unpacked XML": ("a.docx", lambda: make_docx({"word/document.xml": "<w:p/>" * 3_000_000})),
    "unpacked text": ("a.docx", lambda: zipped("word/document.xml", b"<document>" + b"a" * 50_000_000)),
    "deep Word": ("a.docx", lambda: make_docx({"word/document.xml": "<w:tbl>" * DEEP})),
    "entities in Word": ("a.docx", lambda: zipped("word/document.xml", lols("<document>{}</document>"))),
    "unpacked PDF": ("a.pdf", lambda: pdf_of([b"BT /F1 9 Tf (a) Tj ET " + b"(a) Tj " * 5_000_000])),
    "one page over and over": ("a.pdf", lambda: pdf_of([b"(a) Tj " * 100_000], pages=900)),
    "empty page unpacked": ("a.pdf", lambda: pdf_of([b" " * 50_000_000])),
}


@pytest.mark.parametrize("bomb", sorted(BOMBS))
def test_bombs_are_refused_in_time_and_memory(bomb: str) -> None:
    name, make = BOMBS[bomb]
    data = make()
    megabytes = max(1.0, len(data) / 1e6)
    tracemalloc.start()
    started = time.process_time()
    try:
        with contextlib.suppress(InputError):
            assert all(len(article.text) < 1_000_000 for article in read_all(data, name=name))
        spent, peak = time.process_time() - started, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert spent < 10 * megabytes  # traced, on a slow machine; a bomb that goes off takes minutes
    assert peak < 60e6 * megabytes


@pytest.mark.parametrize("vector", sorted(FILES))
def test_cut_off_files_are_read_or_refused(vector: str) -> None:
    data = FILES[vector]
    suffix = {b"PK\3": ".docx", b"%PD": ".pdf"}.get(data[:3], ".eml" if vector.startswith("mail") else ".xml")
    for part in range(1, 12):
        with contextlib.suppress(UserError):
            read_all(data[: len(data) * part // 12], name=f"a{suffix}")


@patient
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False), st.sampled_from(NAMES))
def test_damaged_files_are_read_or_refused(vector: str, random: object, name: str) -> None:
    data = bytearray(FILES[vector])
    for _ in range(random.randint(1, 20)):  # type: ignore[attr-defined]  # a random.Random
        place = random.randrange(len(data))  # type: ignore[attr-defined]
        data[place : place + random.randint(0, 4)] = random.randbytes(random.randint(0, 4))  # type: ignore[attr-defined]
    with contextlib.suppress(UserError):
        assert all(article.paragraphs for article in read_all(bytes(data), name=name))


STARTS = [b"", b"%PDF-1.7\n", b"PK\3\4", b"From: a\nSubject: b\nMessage-ID: c\n", b"<rss>", b"<nitf>", b"<newsItem>"]


@patient
@given(st.sampled_from(STARTS), st.binary(max_size=500) | st.text(max_size=200).map(str.encode), st.sampled_from(NAMES))
def test_random_bytes_are_read_or_refused(start: bytes, data: bytes, name: str) -> None:
    with contextlib.suppress(UserError):
        assert all(article.paragraphs for article in read_all(start + data, name=name))


def test_complaints_say_what_is_wrong() -> None:
    assert "nested over 20 deep" in complaint(nested_mail(30), "a.eml")
    assert "would unpack to over 25 times its size" in complaint(
        zipped("word/document.xml", b"<document>" + b"<p></p>" * 1_000_000), "a.docx"
    )
    assert complaint(b"<rss><channel><item><title>Ein", "a.xml").startswith("a.xml is damaged XML (")
    assert complaint(b"<rss><channel/></rss>", "a.xml") == "a.xml is a feed without entries; check its address"
    assert "damaged JSON Feed" in complaint(b'{"version": "https://jsonfeed.org/version/1", "items": 1}', "a.json")
    assert "holds pictures or references" in complaint(b"<newsItem/>", "a.xml")
    assert "no Word document" in complaint(zipped("xl/workbook.xml", b"<workbook/>"), "a.docx")
    assert "has no text in it" in complaint(make_docx({"word/document.xml": "<w:p/>"}), "a.docx")
    assert "damaged Word document" in complaint(b"PK\3\4word/", "a.docx")
    assert "has no text layer" in complaint(pdf_of([b"0 0 10 10 re f"]), "a.pdf")
    assert "holds far more than its size" in complaint(BOMBS["unpacked PDF"][1](), "a.pdf")
    assert "damaged PDF file" in complaint(b"%PDF-1.7\n%%EOF", "a.pdf")
    assert "is a mail without a text" in complaint(b"From: a\nSubject: b\n\n", "a.eml")
    attached = b'From: a\nContent-Type: application/pdf; name="b.pdf"\n\nx'
    assert complaint(attached, "a.eml") == "a.eml has no text but an attachment; save b.pdf and give that"
    assert "is encrypted" in complaint(b"From: a\nContent-Type: application/pkcs7-mime\n\nx", "a.eml")


def test_protected_pdf_is_named() -> None:
    password = "/Encrypt <</Filter /Standard /V 1 /R 2 /O <{0}> /U <{0}> /P -4>> /ID [<00> <00>]".format("00" * 32)
    assert complaint(pdf_of([b"BT ET"], password), "a.pdf") == "a.pdf is protected by a password; save it without one"


def test_missing_pypdf_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    assert complaint(pdf_of([b"BT ET"]), "a.pdf").endswith("pip install 'newsroom-summarizer[pdf]'")


def test_old_pypdf_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("pypdf.apply_configuration")
    assert complaint(pdf_of([b"BT ET"]), "a.pdf").endswith("pip install -U 'newsroom-summarizer[pdf]'")


def test_entities_and_external_files_stay_out() -> None:
    secret = b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "Geheim">]>'
    (article,) = read_all(secret + RSS.format("&x; und &y; bleiben.").encode(), name="a.xml")
    assert "root" not in article.text
    assert "Geheim" not in article.text


def test_broken_streams_of_a_pdf() -> None:
    data = pdf_of([b"BT /F1 9 Tf 50 700 Td (Der Hafen wird verkauft.) Tj ET"])
    assert read_all(data, name="a.pdf")[0].text == "Der Hafen wird verkauft."
    broken = data.replace(zlib.compress(b"BT /F1 9 Tf 50 700 Td (Der Hafen wird verkauft.) Tj ET")[:8], b"\0" * 8)
    with contextlib.suppress(UserError):
        read_all(broken, name="a.pdf")
