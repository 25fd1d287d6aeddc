"""Whatever an article says, it stays text: no element, attribute, header, formula, link or escape sequence comes of it.

Each attack is rendered in every place a stranger may write in, and read by real parsers; what there is besides text
must be the same as with a harmless word in its place. The page in a mail is that of the format html, which is checked.
"""

from __future__ import annotations

import json
import re
from functools import cache

import feedparser
import pytest
from attacks import ATTACKS, URLS, attacked
from consumers import (
    Skeleton,
    feed_pages,
    front_matter,
    links,
    mail,
    mail_parts,
    markdown_engines,
    page,
    rows,
    skeleton,
    text_of,
    xml,
)

from summarizer.rendering import formats, render
from summarizer.rendering.options import RenderOptions
from summarizer.rendering.safety import line
from summarizer.rendering.typography import quotation_marks

ACTS = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
MAIL_TOOLS = re.compile(r"\{\{|\{%|\*\||\|\*|<%|<\?php|\$\{|#\{")
NOW = RenderOptions().now


def harmless(attack: str) -> str:
    """Return a harmless text with as many paragraphs, which count in an introduction."""
    return "\n\n".join("Ruhe" for part in re.split(r"\n\s*\n", attack) if line(part))


def shown(attack: str) -> str:
    return quotation_marks(line(attack), "de")


@cache
def rendered(text: str, format_: str, front: bool = False) -> str:
    return render(attacked(text), format_, now=NOW, front_matter=front, link="https://desk.example/")


@cache
def skeletons(text: str, format_: str) -> dict[str, Skeleton]:
    """Return what there is besides text in all the pages and feeds that a rendering holds."""
    printed = rendered(text, format_)
    if format_ == "markdown":
        return {name: skeleton(made) for name, made in markdown_engines(printed).items()}
    if format_ in ("html", "bilingual"):
        return {"html": skeleton(page(printed))}
    pages = {str(number): skeleton(each) for number, each in enumerate(feed_pages(printed, format_))}
    if format_ == "jsonfeed":
        return pages
    return pages | {
        "feed": [(tag, tuple(a for a in attributes if a[0] != "term")) for tag, attributes in skeleton(xml(printed))]
    }


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_nothing_but_text_comes_of_it(attack: str) -> None:
    for format_ in ("html", "bilingual", "markdown", "atom", "rss", "jsonfeed"):
        assert skeletons(attack, format_) == skeletons(harmless(attack), format_), format_


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_no_character_acts(attack: str) -> None:
    for format_ in formats():
        printed = rendered(attack, format_)
        assert not ACTS.search(printed.replace("\r\n", "\n") if format_ == "csv" else printed), format_
        printed.encode("utf-8")


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_it_is_shown_as_it_stands(attack: str) -> None:
    text = shown(attack)
    for format_ in ("html", "bilingual"):
        assert text in text_of(page(rendered(attack, format_)), "h3")[:1] if text else True
    for name, made in markdown_engines(rendered(attack, "markdown")).items():
        if name != "mistune" and text:
            assert text in text_of(made, "h3"), name


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_a_mail_tool_s_own_tags_are_broken(attack: str) -> None:
    for printed in (rendered(attack, "html"), rendered(attack, "bilingual")):
        assert not MAIL_TOOLS.search(printed)
    assert not re.search(r"\{\{|\{%|\*\||<%|<\?|\$\{|#\{", front_matter(rendered(attack, "markdown", True))[1])


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_headers_of_a_mail_stay_what_they_are(attack: str) -> None:
    message = mail(rendered(attack, "eml"))
    assert message.keys() == mail(rendered(harmless(attack), "eml")).keys()
    assert "Bcc" not in message
    assert message["To"] == "undisclosed-recipients:;"
    if line(attack):
        assert str(message["Subject"]) == line(attack)
    assert [part.get_content_type() for part in message.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert mail_parts(rendered(attack, "eml"))[1] == rendered(attack, "html")
    assert max(map(len, rendered(attack, "eml").splitlines())) <= 998


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_front_matter_has_its_own_keys_only(attack: str) -> None:
    matter, body = front_matter(rendered(attack, "markdown", True))
    assert set(matter) == {"subject", "description", "slug", "status"}
    assert matter["status"] == "draft"
    assert matter["description"] == line(re.split(r"\n\s*\n", attack)[0])
    assert matter["subject"] == (line(attack) or "Kurzfassungen")
    assert re.fullmatch(r"[a-z0-9-]*", matter["slug"])
    assert body.strip()


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_no_cell_is_a_formula(attack: str) -> None:
    table = rows(rendered(attack, "csv"))
    assert [len(row) for row in table] == [10] * 3
    for row in table[1:]:
        assert not [cell for cell in row if re.match(r"\s*[=+\-@\t\r＝＋－＠]", cell)]


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_data_is_brought_back_letter_for_letter(attack: str) -> None:
    document = json.loads(rendered(attack, "json"))
    assert document == json.loads(json.dumps(attacked(attack).to_dict()))
    lines = [json.loads(each) for each in rendered(attack, "jsonl").split("\n") if each]
    assert [each["article"]["headline"] for each in lines] == [attack]


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_feeds_stay_well_formed(attack: str) -> None:
    for format_ in ("atom", "rss"):
        parsed = feedparser.parse(rendered(attack, format_), sanitize_html=False)
        assert not parsed.bozo, format_
        assert len(parsed.entries) == 2
        titles = [each.text or "" for each in xml(rendered(attack, format_)).iter() if each.tag.endswith("title")]
        if line(attack):
            assert titles[:2] == [line(attack), shown(attack)]


@pytest.mark.parametrize("url", URLS, ids=ascii)
def test_links_are_web_or_mail_addresses_without_tricks(url: str) -> None:
    found: list[str] = []
    for format_ in ("html", "bilingual", "eml"):
        printed = render(attacked("Ruhe", url), format_, now=NOW)
        found += links(page(mail_parts(printed)[1] if format_ == "eml" else printed))
    for format_ in ("atom", "rss", "jsonfeed"):
        printed = render(attacked("Ruhe", url), format_, now=NOW)
        found += [link for each in feed_pages(printed, format_) for link in links(each)]
        found += re.findall(r'"url": "([^"]*)"', printed) if format_ == "jsonfeed" else links(xml(printed))
        found += [each.text or "" for each in xml(printed).iter("link")][1:] if format_ == "rss" else []
    for made in markdown_engines(render(attacked("Ruhe", url), "markdown", now=NOW)).values():
        found += links(made)
    table = rows(render(attacked("Ruhe", url), "csv", now=NOW))
    found += [cell for row in table[1:] if (cell := row[6])]
    for link in found:
        assert re.fullmatch(
            r"#(de|en)-\d+|https?://[a-z0-9.\[\]:-]+(:\d+)?(/[!-~]*)?(\?[!-~]*)?|mailto:[\w.@-]+", link
        ), link
        assert not re.search(r"[\s\"'<>\\^`{|}()]|\{\{", link)
        assert "@" not in link.split("?")[0].split("/")[2:3]


def test_a_good_link_is_kept() -> None:
    printed = render(attacked("Ruhe", "https://zeitung.example/a?b=1&c=2#d"), "html")
    assert "https://zeitung.example/a?b=1&c=2#d" in links(page(printed))
