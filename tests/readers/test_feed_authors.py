"""An entry's author is who is named, without the word that introduces a byline."""

import pytest

from summarizer.readers import read

ENTRY = (
    "<rss><channel><item><title>x</title><author>{}</author><description>Der Hafen ruht.</description>"
    "</item></channel></rss>"
)


@pytest.mark.parametrize(
    ("stated", "byline"),
    [
        ("Von Anna Muster, Brüssel", "Anna Muster, Brüssel"),
        ("von Anna Muster und Bert Beispiel", "Anna Muster und Bert Beispiel"),
        ("By Jane Doe", "Jane Doe"),
        ("Anna Muster", "Anna Muster"),
        ("Anna von Muster", "Anna von Muster"),
        ("Von der Muster, Anna", "Von der Muster, Anna"),
        ("Von Muster", "Von Muster"),
        ("redaktion@blatt.example (Anna Muster)", "Anna Muster"),
    ],
)
def test_author(stated: str, byline: str) -> None:
    assert read(ENTRY.format(stated).encode(), name="feed.xml").byline == byline
