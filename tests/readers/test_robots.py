"""What robots.txt files allow, as RFC 9309 has it."""

import time

import pytest

from summarizer.readers.robots import allows

SITE = """
User-agent: *
Disallow: /intern/
Allow: /intern/presse
Disallow: /*.pdf$
Disallow: /suche*seite=   # not the first page

User-agent: greedybot
User-agent: Newsroom-Summarizer
Disallow: /archiv
Crawl-delay: 10

User-agent: otherbot
Disallow: /
"""


@pytest.mark.parametrize(
    ("agent", "path", "allowed"),
    [
        ("any", "/", True),
        ("any", "", True),
        ("any", "/intern/", False),
        ("any", "/intern/plan", False),
        ("any", "/intern/presse/1", True),
        ("any", "/a.pdf", False),
        ("any", "/a.pdf?b", True),
        ("any", "/a.pdfx", True),
        ("any", "/suche?q=a&seite=2", False),
        ("any", "/suche?q=a", True),
        ("newsroom-summarizer", "/archiv/1", False),
        ("newsroom-summarizer", "/intern/", True),
        ("greedybot", "/archiv", False),
        ("otherbot", "/", False),
        ("otherbot", "/robots.txt", True),
    ],
)
def test_groups_and_rules(agent: str, path: str, allowed: bool) -> None:
    assert allows(SITE, agent, path) is allowed


@pytest.mark.parametrize(
    ("robots", "path", "allowed"),
    [
        ("", "/", True),
        ("<html>not found</html>", "/", True),
        ("Disallow: /", "/", True),  # for nobody
        ("User-agent: *\nDisallow:", "/", True),
        ("user-AGENT:*\r\ndisallow:/", "/a", False),
        ("\ufeffUser-agent: *\nDisallow: /", "/", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
        ("User-agent: *\nDisallow: /%c3%a4", "/%C3%A4", False),
        ("User-agent: *\nDisallow: *", "/", False),
        ("User-agent: *\nDisallow: /a$", "/a", False),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /a*b$", "/a1b2b", False),
        ("User-agent: *\nDisallow: /ab*b$", "/ab", True),
        ("User-agent: *\nUser-agent: x\nDisallow: /x\nUser-agent: *\nDisallow: /y", "/y", False),
    ],
)
def test_corners(robots: str, path: str, allowed: bool) -> None:
    assert allows(robots, "newsroom-summarizer", path) is allowed


def test_stars_take_no_time() -> None:
    started = time.process_time()
    assert allows("User-agent: *\nDisallow: /" + "*a" * 200 + "b", "x", "/" + "a" * 2_000)
    assert time.process_time() - started < 1
