from __future__ import annotations

from fixed import briefs

from summarizer.rendering import render

EXPECTED = """\
Kurzfassung (de)
Neue Gespräche in Genf
24. November 2026 · Genf (dpa) · Quelle: genf.txt

Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in Genf angekündigt.

„Wir kommen voran“, sagte eine Sprecherin.

Brief (en)
New talks in Geneva
24 November 2026 · Genf (dpa) · Source: genf.txt

The Federal Foreign Office announced new talks in Geneva.
  > Original: Das Auswärtige Amt hat für den 7. Dezember neue Gespräche in
  > Genf angekündigt.
  > date: “7. Dezember” is missing

“We are making progress,” a spokeswoman said.

Machine-translated with translate-de_en 0.2
"""


def test_text() -> None:
    assert render(briefs()) == EXPECTED


def test_several_are_set_apart() -> None:
    assert render([briefs(), briefs()]).count("=" * 78) == 1


def test_lines_are_wrapped_and_long_words_kept() -> None:
    address = "https://example.org/" + "x" * 90
    lines = render(briefs(text=f"{'Wort ' * 40}{address} Ende.")).splitlines()
    assert address in lines
    assert max(len(line) for line in lines if line != address) <= 78
