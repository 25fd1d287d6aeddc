"""Numbers that are names: Zimmer 2.114, Version 1.240. A point in them parts no thousands."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"\b(?:Raum|Räumen?|Zimmern?|(?:Hör)?[Ss]aal|Nr|Nummer|Paragra[fp]h?|Artikel|Abschnitt|Kapitel|Version|Punkt|Ziffer|"
    r"Ausgabe|Aktenzeichen|Az|Abbildung|Tabelle|Schema|Modell|Gleis|Box)\.?\s$|§\s?$"
)
_LONGEST = 32


def is_label(text: str, start: int) -> bool:
    """Tell whether the German number that begins there is the name of something, by the word before it."""
    return _LABEL.search(text, max(0, start - _LONGEST), start) is not None
