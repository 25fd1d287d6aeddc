"""Article text is untrusted: nothing of it acts, whatever the format."""

from __future__ import annotations

import json
import re

import pytest
from fixed import briefs

from summarizer.rendering import render
from summarizer.rendering.safety import markdown, plain

# ruff: noqa: E501 - a table
ATTACKS = [
    "\x1b[31mrot\x1b[0m", "\x1b]0;title\x07", "\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\", "\x9b31m", "a\x00b", "a\x08\x08b",
    "\u202everkehrt\u202c", "\u2066iso\u2069", "null\u200bbreit", "\ufeffBOM", "zwei\nZeilen", "drei\r\nZeilen", "vier\u2028Zeilen",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[text](javascript:alert(1))", "![bild](http://evil/x.png)",
    "<http://evil>", "http://evil/pfad", "www.evil.example", "# Überschrift", "- Punkt", "* Punkt", "+ Punkt", "1. Punkt", "1) Punkt",
    "> Zitat", "```code```", "    code", "`code`", "~~~", "---", "***", "===", "| a | b |", "**fett**", "_kursiv_", "~~weg~~",
    "&lt;b&gt;", "&#60;b&#62;", "\\*", "[ref]: http://evil", "[^1]", "- [ ] Aufgabe", "$x$", "<!-- c -->", "<b>", "==markiert==",
]  # fmt: skip
ACTS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_nothing_acts_in_a_terminal(attack: str, format_: str) -> None:
    assert not ACTS.search(render(briefs(attack, attack), format_))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("کتاب\u200cها", "کتاب\u200cها"),
        ("क्\u200dष", "क्\u200dष"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
        ("pay\u200cpal", "paypal"),
        ("pal\u200dکتاب", "palکتاب"),
        ("\u200d👧\u200d", "👧"),
        ("ک\u200c\u200cه", "ک\u200cه"),
    ],
)
def test_joiners_stay_where_writing_needs_them(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize("attack", ATTACKS)
def test_json_brings_it_back_letter_for_letter(attack: str) -> None:
    printed = render(briefs(attack, attack), "json")
    assert json.loads(printed)["briefs"]["de"]["headline"] == attack
    assert "\x1b" not in printed


@pytest.mark.parametrize("attack", ATTACKS)
def test_markdown_shows_it_as_it_stands(attack: str) -> None:
    engine = pytest.importorskip("markdown_it", reason="the test extra installs markdown-it-py")
    page = engine.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown(attack))
    assert not re.search(r"<(?!/?p>|br)", page), page
    text = (
        re.sub(r"</?p>|\n", "", page)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", '"')
        .replace("&amp;", "&")
    )
    assert text.strip() == plain(attack).strip()
