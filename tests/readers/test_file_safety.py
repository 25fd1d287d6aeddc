"""Files that are broken or made to do harm: one line of complaint, in good time and little memory, or an article."""

import contextlib
import resource
import signal
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making_files import make_docx, make_file, pdf_of
from measuring import MOST, effort, peak
from test_file_vectors import VECTORS

from benchmarks.hostile import HOSTILE, nested_mail, zipped
from summarizer.errors import InputError, UserError
from summarizer.readers import read_all

FILES = {str(param.id): make_file(param.values[0]) for param in VECTORS}  # type: ignore[call-overload]  # a dict
NAMES = ["a.eml", "a.xml", "a.json", "a.docx", "a.pdf", "a"]
SIZE = 100_000
RSS = "<rss><channel><item><title>x</title><description>Der Hafen. {}</description></item></channel></rss>"

patient = settings(deadline=None, max_examples=60)


def complaint(data: bytes, name: str) -> str:
    with pytest.raises(InputError) as caught:
        read_all(data, name=name)
    text = str(caught.value)
    assert "\n" not in text
    assert text.startswith(name)
    return text


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_made_to_do_harm_takes_no_more_than_it_may(kind: str) -> None:
    name, make = HOSTILE[kind]
    data = make(SIZE)
    assert effort(data, name) < MOST
    assert peak(data, name) < 10 * len(data) + 10_000_000


@pytest.mark.parametrize("kind", ["lines, short", "lines, words", "mail, greetings", "feed, tiny texts"])
def test_growth_is_linear(kind: str) -> None:
    name, make = HOSTILE[kind]
    assert effort(make(SIZE), name) < 10 * effort(make(SIZE // 4), name)  # 16 were quadratic


def test_pdfium_is_ended_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.readers.pdf._SECONDS", 3e-7)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert "holds far more than its size" in complaint(HOSTILE["PDF, page over and over"][1](SIZE), "a.pdf")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 1


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
    assert "would unpack to over 25 times its size" in complaint(HOSTILE["Word, one text"][1](SIZE), "a.docx")
    assert complaint(b"<rss><channel><item><title>Ein", "a.xml").startswith("a.xml is damaged XML (")
    assert complaint(b"<rss><channel/></rss>", "a.xml") == "a.xml is a feed without entries; check its address"
    assert "damaged JSON Feed" in complaint(b'{"version": "https://jsonfeed.org/version/1", "items": 1}', "a.json")
    assert "holds pictures or references" in complaint(b"<newsItem/>", "a.xml")
    assert "no Word document" in complaint(zipped("xl/workbook.xml", b"<workbook/>"), "a.docx")
    assert "has no text in it" in complaint(make_docx({"word/document.xml": "<w:p/>"}), "a.docx")
    assert "damaged Word document" in complaint(b"PK\3\4word/", "a.docx")
    assert "has no text layer" in complaint(pdf_of([b"0 0 10 10 re f"]), "a.pdf")
    assert "holds far more than its size" in complaint(HOSTILE["PDF, packed"][1](SIZE), "a.pdf")
    assert "holds far more than its size" in complaint(HOSTILE["PDF, words without end"][1](SIZE), "a.pdf")
    assert "is a feed of over 5" in complaint(b"<rss>" + b"<item/>" * 6_000 + b"</rss>", "a.xml")
    assert "more elements than its size" in complaint(HOSTILE["NITF, tiny paragraphs"][1](10 * SIZE), "a.xml")
    assert "more values than its size" in complaint(HOSTILE["feed, JSON"][1](10 * SIZE), "a.json")
    assert "more elements than its size" in complaint(
        zipped("word/document.xml", b"<document>" + b"<p/>" * 450_000), "a.docx"
    )
    assert "too many for a mail" in complaint(HOSTILE["mail, signatures"][1](SIZE), "a.eml")
    assert "damaged PDF file" in complaint(b"%PDF-1.7\n%%EOF", "a.pdf")
    assert "is a mail without a text" in complaint(b"From: a\nSubject: b\n\n", "a.eml")
    attached = b'From: a\nContent-Type: application/pdf; name="b.pdf"\n\nx'
    assert complaint(attached, "a.eml") == "a.eml has no text but an attachment; save b.pdf and give that"
    assert "is encrypted" in complaint(b"From: a\nContent-Type: application/pkcs7-mime\n\nx", "a.eml")


def test_protected_pdf_is_named() -> None:
    password = "/Encrypt <</Filter /Standard /V 1 /R 2 /O <{0}> /U <{0}> /P -4>> /ID [<00> <00>]".format("00" * 32)
    assert complaint(pdf_of([b"BT ET"], password), "a.pdf") == "a.pdf is protected by a password; save it without one"


def test_missing_pypdfium2_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    assert complaint(pdf_of([b"BT ET"]), "a.pdf").endswith("pip install 'newsroom-summarizer[pdf]'")


@pytest.mark.parametrize(
    ("ending", "says"),
    [(signal.SIGPROF, "holds far more"), (signal.SIGABRT, "holds far more"), (signal.SIGSEGV, "is a damaged PDF")],
)
def test_what_ends_pdfium_ends_no_more(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: int, says: str) -> None:
    program = tmp_path / "pdfium.py"
    end = f"os.kill(os.getpid(), {int(ending)})"
    program.write_text(f"import os, sys; sys.stdin.buffer.read(); print('null', flush=True); {end}")
    monkeypatch.setattr("summarizer.readers.pdfium.__file__", str(program))
    assert complaint(pdf_of([b"BT ET"]), "a.pdf").startswith(f"a.pdf {says}")


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
