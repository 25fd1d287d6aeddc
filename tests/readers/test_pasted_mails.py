"""Mails pasted into a text file with their headers on top."""

import pytest

from summarizer.readers import read_text

LEAD = "Die Ministerin hat am Montag zwölf Brücken zugesagt. Bezahlt werden sie vom Bund."
MORE = "„Wir bauen“, sagte sie nach der Sitzung."
OUTLOOK = "Von: {}\nGesendet: Dienstag, 12. März 2024 15:30\nAn: Redaktion <r@blatt.example>\nBetreff: {}\n\n"


@pytest.mark.parametrize(
    ("sender", "byline"),
    [
        ("Jörg Beispiel <j@amt.example>", "Jörg Beispiel"),
        ("Beispiel, Jörg [mailto:j@amt.example]", "Beispiel, Jörg"),
        ('"Beispiel, Jörg" <j@amt.example>', "Beispiel, Jörg"),
        ("Jörg Beispiel", "Jörg Beispiel"),
        ("<j@amt.example>", "j@amt.example"),
    ],
)
def test_headers_greeting_and_signature_are_set_aside(sender: str, byline: str) -> None:
    headers = OUTLOOK.format(sender, "WG: Bund baut zwölf Brücken")
    end = "Mit freundlichen Grüßen\nJörg Beispiel\nPressesprecher\n"
    article = read_text(f"{headers}Liebe Kolleginnen,\n\n{LEAD}\n\n{MORE}\n\n{end}", "mail.txt")
    assert (article.headline, article.byline, article.published) == (
        "Bund baut zwölf Brücken",
        byline,
        "2024-03-12T15:30",
    )
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD, MORE]
    assert article.source == "mail.txt"
    kept = [item.text for item in article.furniture if item.kind == "notice"]
    assert kept == [*headers.split("\n")[:4], "Liebe Kolleginnen,", *end.split("\n")[:3]]


def test_english_headers_after_the_line_that_says_it_is_forwarded() -> None:
    headers = "------ Forwarded message ------\nFrom: Jane Sample <j@wire.example>\nDate: Wed, 1 May 2024 05:30\n"
    article = read_text(
        f"{headers}Subject: Bridge closed\n\nThe bridge was closed on Wednesday. A pillar has cracks.\n"
    )
    assert (article.headline, article.byline) == ("Bridge closed", "Jane Sample")
    assert article.text == "The bridge was closed on Wednesday. A pillar has cracks."


def test_what_an_answer_quotes_is_set_aside() -> None:
    quoted = OUTLOOK.format("Jörg Beispiel", "Brücken") + "Kommt die Zusage am Montag?"
    article = read_text(f"{OUTLOOK.format('Eva Muster', 'AW: Brücken')}{LEAD}\n\n{MORE}\n\n{quoted}\n")
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD, MORE]


@pytest.mark.parametrize(
    "start",
    [
        "Von: Jörg Beispiel",
        "Von: Jörg Beispiel\nDatum: 12. März 2024",
        "Datum: 12. März 2024\nAn: alle\nKopie: niemand",  # neither from whom nor about what
        f"{MORE}\n\nVon: Jörg Beispiel\nAn: alle\nBetreff: Brücken",
        "An: alle, die bauen\nVon: denen, die bezahlen",
    ],
)
def test_other_texts_are_read_as_they_were(start: str) -> None:
    texts = [paragraph.text for paragraph in read_text(f"{start}\n\n{LEAD}\n\nViele Grüße\n\nEva\n").paragraphs]
    assert LEAD in texts
    assert "Viele Grüße" in texts


def test_headers_alone_are_a_text() -> None:
    assert read_text(OUTLOOK.format("Jörg Beispiel", "Brücken")).paragraphs
