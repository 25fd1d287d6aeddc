"""What the renderers say themselves, in the language of each brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.rendering.typography import quoted

if TYPE_CHECKING:
    from summarizer.translation.model import Finding, PackageInfo


@dataclass(frozen=True)
class Wording:
    """The words of one language."""

    brief: str
    briefs: str
    translated: str
    original: str
    source: str
    contents: str
    stories: str
    language: str


_WORDINGS = {
    "de": Wording(
        brief="Kurzfassung",
        briefs="Kurzfassungen",
        translated="Maschinell übersetzt mit {}",
        original="Original",
        source="Quelle",
        contents="Inhalt",
        stories="Meldungen",
        language="Deutsch",
    ),
    "en": Wording(
        brief="Brief",
        briefs="Briefs",
        translated="Machine-translated with {}",
        original="Original",
        source="Source",
        contents="Contents",
        stories="stories",
        language="English",
    ),
}
_KINDS_DE = {
    "number": "Zahl",
    "date": "Datum",
    "name": "Name",
    "term": "Fachwort",
    "negation": "Verneinung",
    "quotation": "Zitat",
    "omission": "Auslassung",
    "repetition": "Wiederholung",
    "untranslated": "unübersetzt",
}


def wording(language: str) -> Wording:
    """Return the words of a language; English where there are none of its own."""
    return _WORDINGS.get(language, _WORDINGS["en"])


def language_name(code: str) -> str:
    """Return a language's own name; its code where we do not know it."""
    return _WORDINGS[code].language if code in _WORDINGS else code


def credit(package: PackageInfo, language: str) -> str:
    """Return the line that says what translated the brief."""
    return wording(language).translated.format(package)


def remark(finding: Finding, original: str, language: str) -> str:
    """Return what a check noticed, in one line, in the language of the brief.

    ``original`` is the sentence in which the finding has its place. German is made of the finding's parts; the checks'
    own message is English.
    """
    if language != "de" or finding.kind not in _KINDS_DE:
        return f"{finding.kind}: {finding.message}"
    return f"{_KINDS_DE[finding.kind]}: {_german(finding, original)}"


def _german(finding: Finding, original: str) -> str:
    place, expected, found = original[finding.start : finding.end], finding.expected, finding.found or ""
    of_its_kind = {
        "term": f"das Glossar hat {quoted(expected, 'de')} für {quoted(place, 'de')}",
        "quotation": "das Original hat keine Anführungszeichen" if found else "die Anführungszeichen fehlen",
        "repetition": f"{quoted(found, 'de')} wiederholt sich",
        "untranslated": f"{quoted(found or place, 'de')} blieb unübersetzt",
    }
    if finding.kind in of_its_kind:
        return of_its_kind[finding.kind]
    if not expected:
        return f"{quoted(found, 'de')} steht nicht im Original"
    if not found:
        return f"{quoted(place, 'de')} fehlt"
    return f"aus {quoted(place, 'de')} wurde {quoted(found, 'de')}"
