"""The section that an article stands in, as each format states it."""

from __future__ import annotations

import pytest

from summarizer.readers import read_all

TEXT = "Die Delegationen haben am Mittwoch in Genf ihre Gespräche fortgesetzt und wollen am Freitag entscheiden."
PAGE = "<html lang='de'><head><title>Genf</title>{}</head><body><article><h1>Genf</h1><p>{}</p></article></body></html>"
LD = '<script type="application/ld+json">{{"@type": "NewsArticle", "articleSection": {}}}</script>'
RSS = "<rss version='2.0'><channel><item><title>Genf</title><description>{}</description>{}</item></channel></rss>"
ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Genf</title><summary>{}</summary>{}</entry></feed>"
G2 = (
    "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta>{}</contentMeta><contentSet>"
    "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><body><p>{}</p></body>"
    "</html></inlineXML></contentSet></newsItem>"
)
NITF = "<nitf><head>{}</head><body><body.head><hedline><hl1>Genf</hl1></hedline></body.head><body.content><p>{}</p></body.content></body></nitf>"  # noqa: E501
JSON_FEED = (
    '{{"version": "https://jsonfeed.org/version/1.1", "items": [{{"id": "1", "content_text": "{}", "tags": {}}}]}}'
)

STATED = {
    "meta": (PAGE.format('<meta property="article:section" content="Politik">', TEXT), "Politik"),
    "JSON-LD": (PAGE.format(LD.format('["Ausland", "Europa"]'), TEXT), "Ausland"),
    "page without": (PAGE.format("", TEXT), None),
    "RSS": (RSS.format(TEXT, "<category> Wirtschaft\n</category><category>EZB</category>"), "Wirtschaft"),
    "RSS with Dublin Core": (
        RSS.format(TEXT, "<x:subject xmlns:x='http://purl.org/dc/elements/1.1/'>Kultur</x:subject>"),
        "Kultur",
    ),
    "RSS without": (RSS.format(TEXT, ""), None),
    "Atom": (ATOM.format(TEXT, "<category term='sport' label='Sport'/>"), "Sport"),
    "Atom without a label": (ATOM.format(TEXT, "<category term='sport'/>"), "sport"),
    "JSON Feed": (JSON_FEED.format(TEXT, '["Wissen", "Physik"]'), "Wissen"),
    "JSON Feed with nonsense": (JSON_FEED.format(TEXT, '{"a": 1}'), None),
    "NewsML-G2": (G2.format("<subject qcode='medtop:11000000'><name>Politik</name></subject>", TEXT), "Politik"),
    "NewsML-G2, a code": (G2.format("<subject qcode='medtop:11000000'/>", TEXT), "medtop:11000000"),
    "NITF": (
        NITF.format(
            "<tobject><tobject.subject tobject.subject.refnum='15000000' tobject.subject.type='Sport'/></tobject>", TEXT
        ),
        "Sport",
    ),
}


@pytest.mark.parametrize(("content", "section"), STATED.values(), ids=STATED)
def test_section(content: str, section: str | None) -> None:
    (article,) = read_all(content.encode())
    assert article.section == section


def test_markdown_states_it_in_its_front_matter() -> None:
    text = f"---\ntitle: Genf\ncategories: [Politik, Ausland]\n---\n\n{TEXT}\n"
    (article,) = read_all(text.encode(), name="genf.md")
    assert article.section == "Politik"
