"""Texts that would act if a format did not take care: each is put into every place of a digest that others fill."""

from __future__ import annotations

from dataclasses import replace

from summarizer.article import Article, Furniture, Paragraph, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.digest import Digest, Section
from summarizer.translation.model import Finding, PackageInfo

# ruff: noqa: E501 - a table
TERMINAL = [
    "\x1b[31mrot\x1b[0m", "\x1b]0;Titel\x07", "\x1b]8;;http://evil.example\x1b\\Klick\x1b]8;;\x1b\\", "\x9b31m", "\x1b[2J\x1b[H", "\x1bP+q544e\x1b\\",
    "a\x00b", "a\x08\x08b", "\rvorne", "\x07", "\x0e\x0f", "\u202everkehrt\u202c", "\u2066iso\u2069", "\u061cab", "null\u200bbreit", "\ufeffBOM",
    "\U000e0041\U000e0042unsichtbar", "\ud800halb", "\ufffe", "\uffff", "zwei\nZeilen", "drei\r\nZeilen", "vier\u2028Zeilen", "\x85neu", "\x0b\x0c",
]  # fmt: skip
PAGE = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "</p></div></body></html><script>1</script>", "<b>fett", "<!-- c", "-->", "<![CDATA[x]]>", "]]>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;", "<?xml version='1.0'?>", "<?php echo 1 ?>", "&lt;script&gt;", "&#60;b&#62;", "&amp;amp;", "&e;", "&", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
    "\"><iframe src=//evil.example>", "</title><script>1</script>", "</style><style>*{display:none}", "javascript:alert(1)", "<a href=\"javascript:alert(1)\">x</a>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>",
    "{{ 7*7 }}", "{% include '/etc/passwd' %}", "{{ subscriber.email }}", "*|UNSUB|*", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{{x}}}",
]  # fmt: skip
MARKUP = [
    "[Text](javascript:alert(1))", "![Bild](http://evil.example/x.png)", "<http://evil.example>", "http://evil.example/pfad", "www.evil.example", "# Überschrift", "## Zwei", "- Punkt", "* Punkt", "+ Punkt", "1. Punkt", "1) Punkt",
    "> Zitat", "```code```", "    Code", "`Code`", "~~~", "---", "***", "===", "| a | b |", "|-|-|", "**fett**", "__fett__", "_kursiv_", "~~weg~~", "\\*", "\\", "[ref]: http://evil.example", "[ref]", "[^1]: Fußnote", "- [ ] Aufgabe",
    "$x$", "==markiert==", "H~2~O^2^", "@nutzer", ":smile:", "::: warning", "<b>", "a  \nb", "\tTab", "Term\n: Erklärung",
]  # fmt: skip
DATA = [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", " =1+1", "'=1+1", "＝1+1", "=HYPERLINK(\"http://evil.example\",\"Klick\")", "a,b\";c", "\"", "\"\"", "x\";=1+1;\"", "%0A=1",
    "---\nstatus: published", "\"\nstatus: published\n#", "'\nid: 1", "!!python/object/apply:os.system ['id']", "&anker *anker", "{a: b}", "[a, b]", "a: b", "# Kommentar", "? a", "null", "yes", "1e3", "\\u0041", "\\x41",
]  # fmt: skip
MAIL = [
    "Betreff\r\nBcc: opfer@evil.example", "Betreff\nBcc: opfer@evil.example", "Betreff\r\n\r\nneuer Rumpf", "Betreff\r Bcc: x@evil.example", "Betreff\u2028Bcc: x@evil.example", "Betreff\x85Bcc: x@evil.example", "Betreff\x0bBcc: x",
    "=?utf-8?q?=0D=0ABcc:_x@evil.example?=", "=?utf-8?b?DQpCY2M6IHhAZXZpbA==?=", "From opfer@evil.example", ".", ">From", "--=_grenze", "--", "Content-Type: text/html", "x" * 2000, "ü" * 400,
]  # fmt: skip
ATTACKS = list(dict.fromkeys([*TERMINAL, *PAGE, *MARKUP, *DATA, *MAIL]))
URLS = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,<script>1</script>", "vbscript:x", "file:///etc/passwd", "ftp://evil.example/", "//evil.example", "http:evil", "http://",
    "https://bank.example@evil.example/", "https://user:pass@evil.example", "https://evil.example/\" onclick=\"x", "https://evil.example/'x", "https://evil.example/<script>", "https://evil.example/)[x](javascript:1)", "https://evil.example/>x", "https://evil.example/a b",
    "https://evil.example/\r\nBcc: x", "https://evil.example/\x00", "https://evil.example/\u202egpj", "https://evil.example/{{7*7}}", "https://evil.example/?a=1&b=2", "https://evil.example/ä?ö#ü", "https://bücher.example/", "https://[::1]/x", "https://evil.example:99999/", "https://[bad",
    "mailto:x@evil.example?bcc=y@evil.example", "mailto:", "https://evil.example\\@good.example/", "=1+1", "https://%65vil.example/", "https://evil.example/%zz", "about:blank", "blob:https://x", "https://ex ample.org",
]  # fmt: skip


def attacked(text: str, url: str | None = None) -> Digest:
    """Return a digest of one story that has the text wherever a stranger may have put one."""
    source = Sentence(f"{text} und mehr", 0, 0, len(text) + 9)
    findings = (
        Finding("date", 0, len(text), text, None, f"{text} is missing"),
        Finding(text, 0, 1, text, text, text),
    )
    article = Article(
        headline=text, kicker=text, standfirst=text, byline=text, dateline=text, paragraphs=(Paragraph(source.text),),
        furniture=(Furniture("signature", text),), language="de", source=text, url=url, published=text,
    )  # fmt: skip
    package = PackageInfo(text or "p", text or "1", "de", "en")
    sentences = (BriefSentence(text, source, (), findings), BriefSentence(f"Am Anfang {text} am Ende", source))
    german = Brief("de", text, (BriefSentence(source.text, source), BriefSentence(f"„{text}“", source)), False)
    english = Brief("en", text, sentences, True, package, findings)
    story = Briefs(article, {"de": german, "en": english}, {"glossary": [text]}, others=(replace(article, url=None),))
    words = {"de": text, "en": text}
    return Digest(words, [Section(words, [story])], introduction=words, date="2026-11-24")
