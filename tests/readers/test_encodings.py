"""Which encoding a file is in, and one form for what Unicode can write in many."""

import codecs

import pytest

from summarizer.errors import InputError, UsageError
from summarizer.readers import read
from summarizer.readers.encoding import decode, normalize, usable

SENTENCE = "Außenminister für Maßnahmen – „Übergang“ kostet 3 €."
ARTICLE = "Die Außenminister sprachen über Maßnahmen gegen die Blockade. „Wir prüfen das“, hieß es später. " * 5
POLISH = (
    "Ministrowie spraw zagranicznych państw członkowskich spotkali się we wtorek w Łodzi, żeby omówić środki przeciwko "
    "blokadzie portów. Rozmowy trwały dłużej, niż się spodziewano, i zakończyły się dopiero późną nocą. Rzeczniczka "
    "rządu powiedziała, że wciąż istnieją różnice zdań. Następne spotkanie odbędzie się w październiku w Gdańsku."
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SENTENCE, "utf-8"),
        (SENTENCE, "utf-8-sig"),
        (SENTENCE, "utf-16"),
        (SENTENCE, "utf-32"),
        (ARTICLE, "utf-16-le"),  # without a byte order mark
        (ARTICLE, "utf-16-be"),
        (SENTENCE, "windows-1252"),
        (ARTICLE, "windows-1252"),
        ("Größe", "iso-8859-1"),
        (ARTICLE.replace("„", '"').replace("“", '"'), "iso-8859-1"),
        (ARTICLE.replace("„", '"').replace("“", '"'), "cp850"),
        (POLISH, "windows-1250"),
        ("Kiew", "ascii"),
    ],
)
def test_encoding_is_found(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE])
def test_big_endian_marks(mark: bytes) -> None:
    encoding = {2: "utf-16-be", 4: "utf-32-be"}[len(mark)]
    assert decode(mark + SENTENCE.encode(encoding)) == SENTENCE


@pytest.mark.parametrize("encoding", ["windows-1252", "CP1252", "utf8", "UTF-16", "iso-8859-2", "koi8_r"])
def test_encoding_given_settles_it(encoding: str) -> None:
    data = "Zoll €".encode(encoding, "ignore")  # not all of them have the sign
    assert decode(data, encoding) == data.decode(encoding)


def test_encoding_given_is_believed_even_if_another_fits() -> None:
    assert decode("für".encode(), "windows-1252") == "fÃ¼r"


def test_damaged_utf8_stays_utf8() -> None:
    data = ARTICLE.encode()[:-1] + b"\xc3"
    assert decode(data) == ARTICLE[:-1] + "\ufffd"


def test_byte_order_mark_settles_it() -> None:
    assert decode(codecs.BOM_UTF8 + b"f\xfcr") == "f\ufffdr"
    with pytest.raises(InputError, match=r"not utf-16"):
        decode(codecs.BOM_UTF16_LE + b"abc")


@pytest.mark.parametrize("encoding", ["klingon", "", "hex", "base64", "rot13", "utf-8\0", "ü"])
def test_unknown_encoding(encoding: str) -> None:
    with pytest.raises(UsageError, match="unknown encoding"):
        decode(b"abc", encoding)


@pytest.mark.parametrize(
    ("data", "encoding"), [(b"f\xfcr", "utf-8"), (b"f\xfcr", "ascii"), (b"abc", "utf-16"), (b"a", "utf-32")]
)
def test_not_in_the_encoding_given(data: bytes, encoding: str) -> None:
    with pytest.raises(InputError, match=r"^rede\.txt is not .*--encoding"):
        decode(data, encoding, name="rede.txt")


@pytest.mark.parametrize("data", [b"\0\1\2\3", b"Text\0Text", bytes(range(32)) * 9, b"\x7fELF\2\1\1\0\0\0"])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="binary file"):
        decode(data)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\x85c\x0bd", "a\nb\nc\nd"),
        ("a\u2029b\x0cc", "a\n\nb\n\nc"),
        ("z.\xa0B. 10\u202f000\tkm", "z. B. 10 000 km"),
        ("Bundes\xadtag", "Bundestag"),
        ("Außen\xad\nminister sagte", "Außenminister\nsagte"),
        ("Außen\xad\r\n  minister", "Außenminister\n"),
        ("Ende\xad\n\nAnfang", "Ende\n\nAnfang"),
        ("\ufeffKi\u200bew\u200e", "Kiew"),
        ("u\u0308ber Au\u00dfen", "über Außen"),
        ("a\ud800b", "a\ufffdb"),
        ("a\x00b\x1fc\x7f", "abc"),
        ("a" + "\u0301" * 10_000, "á" + "\u0301" * 99),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("", ""),
    ],
)
def test_text_gets_one_form(text: str, expected: str) -> None:
    assert normalize(text) == expected
    assert normalize(expected) == expected


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "us-ascii", "ISO-8859-15", "koi8-r"])
@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.html", '<html><head><meta charset="{}"></head><body><p>'),
        ("a.eml", "From: a@b.example\nSubject: Zoll\nContent-Type: text/plain; charset={}\n\n"),
        ("a.xml", '<?xml version="1.0" encoding="{}"?><rss><channel><item><description>'),
        ("a.nitf", '<?xml version="1.0" encoding="{}"?><nitf><body><body.content><p>'),
    ],
)
def test_utf8_that_calls_itself_something_else(charset: str, name: str, start: str) -> None:
    ends = {"a.html": "</p></body></html>", "a.eml": "", "a.xml": "</description></item></channel></rss>"}
    end = ends.get(name, "</p></body.content></body></nitf>")
    assert read(f"{start.format(charset)}{SENTENCE}{end}".encode(), name=name).text == SENTENCE


@pytest.mark.parametrize(
    ("data", "declared", "encoding"),
    [
        (SENTENCE.encode(), "iso-8859-1", "utf-8"),
        (SENTENCE.encode("windows-1252"), "iso-8859-1", "cp1252"),
        (SENTENCE.encode("windows-1252"), "utf-8", None),
        ("für Größe".encode("iso-8859-1") + "€".encode(), "iso-8859-1", "cp1252"),  # not UTF-8 from end to end
        (b"Kiew", "iso-8859-2", "iso8859-2"),
        (POLISH.encode("iso-8859-2"), "iso-8859-2", "iso8859-2"),
        ("Киев".encode("windows-1251"), "windows-1251", "cp1251"),
        ("東京".encode("shift_jis"), "shift_jis", "shift_jis"),
        ("東京".encode(), "utf-8", "utf-8"),
        (b"abc", "klingon", None),
    ],
)
def test_declared_encoding(data: bytes, declared: str, encoding: str | None) -> None:
    assert usable(declared, data) == encoding


def test_encoding_given_overrules_that() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>F\u00fcr alle.</p></body></html>'.encode()
    assert read(page, name="a.html", encoding="windows-1252").text == "F\u00c3\u00bcr alle."
