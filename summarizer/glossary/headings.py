"""The first row of other people's tables: which of our columns it names, if it names any."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from summarizer.glossary.codes import is_language

_LANGUAGES: Final = {
    "deutsch": "de", "deutsche": "de", "german": "de", "allemand": "de",
    "englisch": "en", "englische": "en", "english": "en", "anglais": "en",
    "französisch": "fr", "french": "fr", "français": "fr", "spanisch": "es", "spanish": "es", "español": "es",
    "italienisch": "it", "italian": "it", "italiano": "it", "portugiesisch": "pt", "portuguese": "pt",
    "niederländisch": "nl", "dutch": "nl", "polnisch": "pl", "polish": "pl", "tschechisch": "cs", "czech": "cs",
    "russisch": "ru", "russian": "ru", "ukrainisch": "uk", "ukrainian": "uk", "türkisch": "tr", "turkish": "tr",
    "arabisch": "ar", "arabic": "ar", "chinesisch": "zh", "chinese": "zh",
}  # fmt: skip
_CODES: Final = frozenset(_LANGUAGES.values())
_REGIONS: Final = {
    "uk": "gb", "gb": "gb", "britisch": "gb", "british": "gb", "us": "us", "usa": "us", "amerikanisch": "us",
    "american": "us", "de": "de", "at": "at", "österreich": "at", "ch": "ch", "schweiz": "ch", "br": "br",
}  # fmt: skip
_TARGET: Final = frozenset("target translation ziel zielbegriff zielsprache zielterm übersetzung".split())
_SOURCE: Final = frozenset(
    "source original term begriff wort benennung quelle quellbegriff quellsprache quellterm ausgangssprache".split()
)
_OTHER: Final = frozenset("language sprache text in".split())
_NOTES: Final = frozenset(
    "note notes comment comments description notiz notizen kommentar bemerkung bemerkungen anmerkung hinweis".split()
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def named_columns(heading: Sequence[str], source: str, target: str) -> list[str] | None:
    """Return a glossary's columns for the cells of a heading, "" for one that it has no use for.

    None for a row that is no heading: one names both languages, by code or by name, or says "source" and "target" in
    one way or another. The first unknown column behind the terms is the note, if no column is called so.
    """
    said = [_said(cell) for cell in heading]
    for role, language in (("source", source), ("target", target)):
        named = language in [one.partition("-")[0] for one in said]
        first = said.index(role) if role in said and not named else None  # "Quelle" behind both terms is a note
        said = ["" if one == role else one for one in said]
        if first is not None:
            said[first] = language
    languages = [one.partition("-")[0] if is_language(one) else "" for one in said]
    if not {source, target} <= {*languages, *said}:
        return None
    several = {one for one in languages if languages.count(one) > 1}
    pairs = zip(said, languages, strict=True)
    names = [one if language in several or one in (source, target) else language or one for one, language in pairs]
    last = max((index for index, language in enumerate(languages) if language), default=0)
    if "note" not in names and "" in names[last:]:
        names[names.index("", last)] = "note"
    return names


def _said(cell: str) -> str:
    """Return what a cell of a heading says: a language ("EN-US", "Term DE", "Englisch (UK)"), source, target or note.

    "" for one that says something else.
    """
    cell = cell.strip().lower()
    if cell in _NOTES:
        return "note"
    if is_language(cell.replace("_", "-")):
        return cell.replace("_", "-")
    words = set(_WORD.findall(cell))
    languages = {_LANGUAGES[word] for word in words if word in _LANGUAGES} or words & _CODES
    if words - {*_LANGUAGES, *_CODES, *_REGIONS} - _SOURCE - _TARGET - _OTHER or len(languages) > 1:
        return ""
    if languages:
        return "-".join([*languages, *sorted({_REGIONS[word] for word in words if word in _REGIONS})][:2])
    return "target" if words & _TARGET else "source" if words & _SOURCE else ""
