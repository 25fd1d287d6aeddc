from __future__ import annotations

from fixed import briefs

from summarizer.rendering import render

EXPECTED = """\
## Neue Gespräche in Genf

*24\\. November 2026 · Genf (dpa) · Quelle: genf.txt*

Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt.

„Wir kommen voran“, sagte eine Sprecherin.

## New talks in Geneva

*24 November 2026 · Genf (dpa) · Source: genf.txt*

The Federal Foreign Office announced new talks in Geneva.

> Original: Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt.  
> date: “7. Dezember” is missing

“We are making progress,” a spokeswoman said.

*Machine-translated with translate-de\\_en 0.2*
"""  # noqa: W291 - two spaces are CommonMark's line break


def test_markdown() -> None:
    assert render(briefs(), "markdown") == EXPECTED


def test_several_are_set_apart() -> None:
    assert "\n\n---\n\n" in render([briefs(), briefs()], "markdown")
