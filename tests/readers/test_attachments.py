"""Documents attached to a mail are not read: a warning names them and says what to do."""

from email.message import EmailMessage
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from click.testing import CliRunner

from summarizer.cli import main
from summarizer.errors import InputError
from summarizer.readers import read, read_all

NOTE = "Im Anhang findet die Redaktion den Artikel für die Ausgabe von morgen, mit der Bitte um Freigabe."
WARNING = "an attachment was not read: {}; if the article is in it, save it and give that"


def mail(*names: str, text: str = NOTE, inline: bool = False) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["Subject"] = "Eva Muster <eva@blatt.example>", "Artikel"
    made.set_content(text)
    for name in names:
        data = b"Der Artikel steht hier."
        kind = ("text", "plain") if name.endswith("txt") else ("application", "octet-stream")
        how = "inline" if inline else "attachment"
        made.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name, disposition=how)
    return made


@pytest.mark.parametrize(
    "name", ["artikel.txt", "Artikel.DOCX", "artikel.pdf", "Größe der Brücken.md", "a.html", "a.odt"]
)
def test_document_is_named(name: str) -> None:
    article = read(mail(name).as_bytes(), name="a.eml")
    assert (article.text, article.warnings) == (NOTE, (WARNING.format(name),))


@pytest.mark.parametrize(
    "name", ["logo.png", "termin.ics", "eva.vcf", "smime.p7s", "ATT00001.htm", "winmail.dat", "a.zip"]
)
def test_what_is_no_document_is_not(name: str) -> None:
    assert read(mail(name).as_bytes(), name="a.eml").warnings == ()


def test_each_document_is_named() -> None:
    article = read(mail("a.docx", "logo.png", "b.pdf").as_bytes(), name="a.eml")
    assert article.warnings == (WARNING.format("a.docx"), WARNING.format("b.pdf"))


def test_text_shown_within_the_mail_is_read() -> None:
    article = read(mail("artikel.txt", inline=True).as_bytes(), name="a.eml")
    assert [paragraph.text for paragraph in article.paragraphs] == [NOTE, "Der Artikel steht hier."]
    assert article.warnings == ()


def test_document_within_an_alternative() -> None:
    mixed = MIMEMultipart("mixed")
    mixed.attach(MIMEText(f"<p>{NOTE}</p>", "html"))
    document = MIMEApplication(b"...", Name="a.pdf")
    document.add_header("Content-Disposition", "attachment", filename="a.pdf")
    mixed.attach(document)
    made = MIMEMultipart("alternative")
    made["Subject"] = "Artikel"
    made.attach(MIMEText(NOTE, "plain", "utf-8"))
    made.attach(mixed)
    article = read(made.as_bytes(), name="a.eml")
    assert (article.text, article.warnings) == (NOTE, (WARNING.format("a.pdf"),))


def test_document_beside_a_forwarded_mail() -> None:
    outer = mail("a.docx", text="Zur Kenntnis.")
    outer.add_attachment(mail("b.pdf"))
    (article,) = read_all(outer.as_bytes(), name="a.eml")
    assert article.warnings == (WARNING.format("b.pdf"), WARNING.format("a.docx"))


def test_without_a_text_it_is_an_error() -> None:
    with pytest.raises(InputError, match=r"a.eml has no text but an attachment; save a.docx and give that"):
        read(mail("a.docx", text="").as_bytes(), name="a.eml")


def test_command_warns() -> None:
    result = CliRunner().invoke(main, ["summarize", "--from", "de", "-"], input=mail("a.docx").as_bytes())
    assert result.exit_code == 0
    assert f"summarizer: standard input: {WARNING.format('a.docx')}\n" in result.stderr
