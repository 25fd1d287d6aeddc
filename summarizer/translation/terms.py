"""Glossary terms on their way through a translation: what to ask the model for, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from summarizer.translation.annotation import HardTerm
from summarizer.translation.hints import LINKS, Hinter
from summarizer.translation.model import Finding, TermUse

if TYPE_CHECKING:
    from summarizer.glossary import Match

_ARTICLE = r"\b([Aa])(n?)(\s+)"
# English takes its article by sound: letters whose names begin with a vowel, and words whose spelling misleads.
_VOWEL_LETTERS = "AEFHILMNORSX"
_VOWEL_SOUND = re.compile(r"(?!eu|uni|use|usu|uk|one|once)[aeiou]|hour|honou?r|heir|honest", re.IGNORECASE)


def hard_terms(text: str, matches: Iterable[Match], hinter: Hinter | None, language: str) -> list[HardTerm]:
    """Return what the model is to write for each approved match; of a compound's part, the English of the whole word.

    ``hinter`` is the package's dictionary, ``language`` the target language; without a dictionary the other parts of
    a compound stay as they are.
    """
    terms = []
    for match in matches:
        if match.status == "approved" and match.target_terms:
            target = compose(text, match, hinter, language)
            terms.append(HardTerm(match.word_start, match.word_end, target))
    return terms


def compose(text: str, match: Match, hinter: Hinter | None, language: str) -> str:
    """Return the target of the whole word: the term, with the dictionary's words for the rest of a compound."""
    from summarizer.glossary import inflect

    target = match.target_terms[0]
    if match.part == "whole":
        return inflect(target, language, plural=match.plural)
    word = text[match.word_start : match.word_end]
    known = _dictionary_reading(word, target, hinter)
    if known:
        return known
    before, after = text[match.word_start : match.start], text[match.end : match.word_end]
    if not after:
        target = inflect(target, language, plural=match.plural)
    parts = [*_parts(before, hinter, modifier=True), target, *_parts(after, hinter, modifier=False)]
    return " ".join(part for part in parts if part)


def report(verified: Iterable[tuple[Match, str, str | None]]) -> tuple[TermUse, ...]:
    """Return what became of each match, from what verifying the translation found (match, status, text found)."""
    return tuple(
        TermUse(
            source=match.source_text,
            term=match.term.source_variant,
            target=match.target_terms[0] if match.target_terms else "",
            start=match.start,
            end=match.end,
            status="proposed" if match.status == "proposed" else status,
            found=found,
            glossary=match.term.glossary,
        )
        for match, status, found in verified
    )


def missed(terms: Iterable[TermUse]) -> list[TermUse]:
    """Return the terms the translation does not honour."""
    return [term for term in terms if term.status in ("missed", "avoided")]


def findings_of(terms: Iterable[TermUse]) -> list[Finding]:
    """Return a finding for each term the translation does not honour."""
    return [Finding("term", term.start, term.end, term.target, term.found, _complaint(term)) for term in missed(terms)]


def _complaint(term: TermUse) -> str:
    if term.status == "avoided":
        return f"the glossary has “{term.target}” for “{term.source}” and forbids “{term.found}”"
    return f"the glossary has “{term.target}” for “{term.source}”; the translation does not"


def fit_articles(target: str, terms: Sequence[str]) -> str:
    """Make an English indefinite article before each term fit its first sound: a NATO state, an EU state."""
    for term in terms:
        article = "n" if _begins_with_vowel(term) else ""
        target = re.sub(_ARTICLE + rf"(?={re.escape(term)}\b)", rf"\g<1>{article}\g<3>", target)
    return target


def _begins_with_vowel(term: str) -> bool:
    word = re.split(r"[\s-]", term, maxsplit=1)[0]
    if word.isupper() and (len(word) <= 3 or not re.search(r"[AEIOU]", word)):
        return word[0] in _VOWEL_LETTERS
    return _VOWEL_SOUND.match(word) is not None


def _dictionary_reading(word: str, target: str, hinter: Hinter | None) -> str | None:
    """Return the dictionary's reading of the whole word where it has the term's target in it (peace treaty)."""
    hint = hinter.word(word, False) if hinter else None
    readings = hint.split(" / ") if hint else []
    return next((reading for reading in readings if re.search(rf"\b{re.escape(target)}\b", reading)), None)


def _parts(text: str, hinter: Hinter | None, *, modifier: bool) -> list[str]:
    """Return the English of what stands before or behind the term in its word, part by part."""
    return [_english(part, hinter, modifier=modifier) for part in text.strip("-").split("-") if part]


def _english(part: str, hinter: Hinter | None, *, modifier: bool) -> str:
    if hinter is None:
        return part
    for link in LINKS if modifier else ("",):
        base = part.removesuffix(link) if link else part
        for form in (base, base[:1].swapcase() + base[1:]):
            readings = hinter.lexicon.readings(form) if len(base) > 1 else ()
            if readings:
                return part if readings[0].lower() == part.lower() and not readings[0].isupper() else readings[0]
    return (hinter.compound(part) if modifier is False else None) or part
