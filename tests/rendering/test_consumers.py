"""What others make of the formats: mail readers, feed readers, Markdown engines, YAML."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import pytest
from consumers import XHTML, front_matter, mail, mail_parts, markdown_engines, skeleton, text_of, xml
from newsroom import NOW, alone, harbour, newsletter
from snapshots import OPTIONS

from summarizer.errors import UsageError
from summarizer.rendering import render

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENTS = {"one": harbour(), "de": alone("de"), "en": alone("en"), "digest": newsletter()}
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
each_content = pytest.mark.parametrize("name", CONTENTS)


@each_content
def test_two_commonmark_engines_see_the_same(name: str) -> None:
    first, second, _ = markdown_engines(render(CONTENTS[name], "markdown", **OPTIONS)).values()
    assert skeleton(first) == skeleton(second)
    assert " ".join("".join(first.itertext()).split()) == " ".join("".join(second.itertext()).split())
    assert "Lübeck" in " ".join(text_of(first, "h2") + text_of(first, "h3"))


@each_content
def test_front_matter_is_what_buttondown_takes(name: str) -> None:
    printed = render(CONTENTS[name], "markdown", front_matter=True, title='Lage: "heute" – #1', now=NOW)
    matter, body = front_matter(printed)
    assert matter["subject"] == 'Lage: "heute" – #1'
    assert matter["slug"] == "lage-heute-1"
    assert matter["status"] == "draft"
    assert matter["description"]
    assert body.startswith("\n")


def is_address(text: str | None) -> bool:
    return bool(text) and urlsplit(text).scheme in {"http", "https", "urn"} and not re.search(r"\s", str(text))


@each_content
@pytest.mark.parametrize("format_", ["atom", "rss"])
def test_feedparser_reads_it_without_a_complaint(name: str, format_: str) -> None:
    feed = feedparser.parse(render(CONTENTS[name], format_, **OPTIONS).encode())
    assert not feed.bozo
    assert feed.version == {"atom": "atom10", "rss": "rss20"}[format_]
    assert feed.feed.title
    assert any(link.rel == "self" and link.href == "https://desk.example/feed" for link in feed.feed.links)
    story = next(entry for entry in feed.entries if "Lübeck" in entry.title)
    assert story.link == "https://www.zeitung.example/hafen?teil=1&seite=2"
    assert story.author == "Ada Beispiel"
    assert story.published_parsed[:5] == (2026, 11, 23, 16, 5)


@each_content
def test_atom_keeps_its_rules(name: str) -> None:
    feed = xml(render(CONTENTS[name], "atom", **OPTIONS))
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == {"one": 2, "de": 2, "en": 2, "digest": 4}[name]
    for element in (feed, *entries):  # RFC 4287, 4.1.1 and 4.1.2
        counted = Counter(child.tag.removeprefix(ATOM) for child in element)
        assert counted["id"] == counted["title"] == counted["updated"] == 1
        assert counted["published"] <= 1
        assert is_address(element.findtext(f"{ATOM}id"))
        alternates = [link.get("type") for link in element.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        assert len(alternates) == len(set(alternates))
        assert all(is_address(link.get("href")) for link in element.findall(f"{ATOM}link"))
        for kind in ("updated", "published"):
            assert all(RFC3339.fullmatch(date.text or "") for date in element.findall(f"{ATOM}{kind}"))
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    identities = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(identities)) == len(identities)
    for entry in entries:
        (content,) = entry.findall(f"{ATOM}content")
        assert content.get("type") == "xhtml"
        assert [child.tag for child in content] == [f"{XHTML}div"]  # RFC 4287, 4.1.3.3
        assert entry.get("{http://www.w3.org/XML/1998/namespace}lang") in {"de", "en"}


@each_content
def test_rss_keeps_its_rules(name: str) -> None:
    (channel,) = xml(render(CONTENTS[name], "rss", **OPTIONS))
    counted = Counter(child.tag for child in channel)
    assert counted["title"] == counted["link"] == counted["description"] == counted["lastBuildDate"] == 1
    assert is_address(channel.findtext("link"))
    assert parsedate_to_datetime(channel.findtext("lastBuildDate") or "") == NOW
    items = channel.findall("item")
    assert items
    for item in items:
        assert item.findtext("title")
        assert item.findtext("description")
        assert parsedate_to_datetime(item.findtext("pubDate") or "") <= NOW
        (guid,) = item.findall("guid")
        assert guid.get("isPermaLink") == "false"
    identities = [item.findtext("guid") for item in items]
    assert len(set(identities)) == len(identities)


@each_content
def test_json_feed_keeps_its_rules(name: str) -> None:
    feed = json.loads(render(CONTENTS[name], "jsonfeed", **OPTIONS))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert [author["name"] for author in feed["authors"]] == ["Frühdienst"]
    identities = [item["id"] for item in feed["items"]]
    assert len(set(identities)) == len(identities)
    for item in feed["items"]:
        assert is_address(item["id"])
        assert item["content_html"]
        assert "url" not in item or is_address(item["url"])
        assert RFC3339.fullmatch(item["date_published"])
        datetime.fromisoformat(item["date_published"])


def test_a_brief_keeps_its_identity() -> None:
    def identities(format_: str, story: object) -> list[str]:
        return re.findall(r"urn:uuid:[0-9a-f-]{36}", render([story], format_, link="https://desk.example/"))[-2:]  # type: ignore[list-item]

    story = harbour()
    moved = replace(story, article=replace(story.article, source="anderswo.html"))
    shorter = replace(story, briefs={code: replace(each, sentences=each.sentences[:1]) for code, each in story.items()})
    expected = identities("rss", story)
    assert len(set(expected)) == 2
    for format_ in ("atom", "rss", "jsonfeed"):
        assert identities(format_, story) == identities(format_, moved) == identities(format_, shorter) == expected
    assert identities("rss", replace(story, article=replace(story.article, url="https://other.example/"))) != expected


@each_content
def test_python_reads_the_mail(name: str) -> None:
    printed = render(CONTENTS[name], "eml", **OPTIONS)
    message = mail(printed)
    assert message["From"].addresses[0].display_name == "Frühdienst"
    assert message["To"] == "leser@desk.example"
    assert message["Date"].datetime == NOW
    assert message["Message-ID"].endswith("@desk.example>")
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_charset() for part in message.iter_parts()] == ["utf-8", "utf-8"]
    text, page = mail_parts(printed)
    assert page == render(CONTENTS[name], "html", **OPTIONS)
    assert text == render(CONTENTS[name], "text", flowed=True, **OPTIONS)
    assert max(map(len, printed.splitlines())) <= 78
    assert "\r" not in printed


def test_who_sends_and_gets_the_mail() -> None:
    assert mail(render(harbour(), "eml"))["From"] == "newsletter@example.invalid"
    assert mail(render(harbour(), "eml"))["To"] == "undisclosed-recipients:;"
    several = render(harbour(), "eml", recipients=("Ä B <a@b.example>, c@d.example", "e@f.example"))
    assert [each.addr_spec for each in mail(several)["To"].addresses] == ["a@b.example", "c@d.example", "e@f.example"]
    for wrong in ("niemand", "a@b\r\nBcc: c@d.example", "", "@", "a@", "a b@c.example"):
        with pytest.raises(UsageError, match="--from-address"):
            render(harbour(), "eml", sender=wrong or " ")
        with pytest.raises(UsageError, match="--to-address"):
            render(harbour(), "eml", recipients=(wrong,))


@pytest.mark.skipif(shutil.which("mutt") is None, reason="mutt is not installed here")
def test_mutt_opens_the_mail(tmp_path: Path) -> None:
    box, settings, shown = tmp_path / "box", tmp_path / "rc", tmp_path / "shown"
    box.write_text(f"From desk@desk.example Tue Nov 24 06:00:00 2026\n{render(newsletter(), 'eml', **OPTIONS)}\n")
    settings.write_text(f"set pipe_decode=yes wait_key=no folder={tmp_path} spoolfile={box} charset=utf-8\n")
    terminal, screen = pty.openpty()
    push = f"push '<pipe-message>cat > {shown}<enter><exit>'"
    command = ["mutt", "-n", "-F", str(settings), "-R", "-f", str(box), "-e", push]
    environment = {"TERM": "xterm", "HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    try:
        subprocess.run(command, stdin=screen, stdout=screen, stderr=screen, env=environment, check=True, timeout=30)
    finally:
        os.close(screen)
        os.close(terminal)
    seen = shown.read_text(encoding="utf-8")
    assert "Subject: Lage am Morgen\nFrom: Frühdienst <desk@desk.example>\n" in seen
    assert "[2] Gipfel in Oslo\nNovember 2026 · OSLO (Reuters) · Quelle: summit.txt\n" in seen
    assert "\nMachine-translated with translate-de_en 0.2\n" in seen
