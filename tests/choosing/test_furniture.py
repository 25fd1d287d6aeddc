"""What stands around a story changes nothing in its brief."""

from __future__ import annotations

import pytest

import summarizer

HEADLINE = "Norland und Südland vereinbaren Waffenruhe"
STORY = (
    (
        "Norland und Südland haben am Freitag in Genf eine Waffenruhe für die Kämpfe am Grenzfluss vereinbart. "
        "Sie soll am Sonntag um 6.00 Uhr beginnen und zunächst 30 Tage gelten."
    ),
    (
        "Die Vereinten Nationen entsenden 400 Beobachter, die die Waffenruhe am Grenzfluss überwachen. "
        "Außenministerin Lena Orth begrüßte die Vereinbarung von Genf als ersten Schritt."
    ),
    "Sie warb für weitere Gespräche zwischen Norland und Südland. Das Wetter in Genf war sonnig.",
)
CAPTION = "Außenministerin Lena Orth am Freitag in Genf (Archivfoto). Foto: dpa/Erika Muster"
SIGNATURE = "(abc/dpa)"
PLAIN = "\n\n".join([HEADLINE, *STORY])


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([HEADLINE, CAPTION, *STORY]),
        "\n\n".join([HEADLINE, *STORY[:2], CAPTION, STORY[2]]),
        "\n\n".join([HEADLINE, *STORY, SIGNATURE]),
        "\n\n".join([HEADLINE, *STORY, STORY[0]]),
    ],
    ids=["caption first", "caption inside", "signature", "paragraph twice"],
)
@pytest.mark.parametrize("length", [{"sentences": 1}, {"sentences": 3}, {"words": 40}, {"percent": 50}], ids=str)
def test_furniture_changes_no_brief(text: str, length: dict[str, int]) -> None:
    plain, furnished = (
        summarizer.summarize(summarizer.read(each.encode()), "de", **length)  # type: ignore[arg-type]
        for each in (PLAIN, text)
    )
    assert [sentence.text for sentence in furnished] == [sentence.text for sentence in plain]
