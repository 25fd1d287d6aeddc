"""Glossary terms on their way through a translation: what to ask the model for, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.translation.annotation import HardTerm
from summarizer.translation.hints import LINKS, Hinter
from summarizer.translation.model import Finding, TermUse

if TYPE_CHECKING:
    from summarizer.glossary import Match

_ARTICLES = frozenset({"der", "des", "die", "das", "den", "dem"})
_ARTICLE = re.compile(r"((?<![\w.-])a|^[“\"]?A)n?(\s+)(?=([^\W_][\w-]*))")
# English takes its article by sound: letters whose names begin with a vowel, and words whose spelling misleads.
_VOWEL_LETTERS = "AÄEFHILMNOÖRSÜX"
_VOWEL_SOUND = re.compile(
    r"""(?!eu|ewe|once|one(?![ri])                      # a European, a one-off; an onerous task
        |uni(?!n(?!c)|m(?!o)|d(?!i)|gn|ll|rr|ss)|unanim   # a union; an unidentified man
        |ubi|ufo|uk|ur[aeiou]|us[aeu]|ut[eio])[aeiouäöü]  # a utopia, a Ukrainian; an utter failure
    |hour|honou?r|heir|honest
    |8|1[18](?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)


def hard_terms(text: str, matches: Iterable[Match], hinter: Hinter | None, language: str) -> list[HardTerm]:
    """Return what the model is to write for each word that approved matches stand in.

    A word with a term in it gets the English of the whole word: the term, or the terms, with the dictionary's words for
    the rest. ``hinter`` is the package's dictionary, ``language`` the target language; without a dictionary the rest of
    a compound stays as it is.
    """
    approved = [match for match in matches if match.status == "approved" and match.target_terms]
    by_word = groupby(approved, key=lambda match: (match.word_start, match.word_end))
    return [HardTerm(*place, _compose(text, list(group), hinter, language)) for place, group in by_word]


def _compose(text: str, matches: Sequence[Match], hinter: Hinter | None, language: str) -> str:
    """Return the target of the word or words that the matches stand in."""
    from summarizer.glossary import inflect

    first, last = matches[0], matches[-1]
    if first.part == "whole":
        target = inflect(first.target_terms[0], language, plural=first.plural)
        return f"{target}'s" if language == "en" and _is_possessive(text, first) else target
    word = text[first.word_start : first.word_end]
    known = _dictionary_reading(word, [match.target_terms[0] for match in matches], hinter)
    if known:
        return known
    parts: list[str] = []
    end = first.word_start
    for match in matches:
        parts += _parts(text[end : match.start], hinter, modifier=True)
        is_head = match is last and match.end == match.word_end
        parts.append(inflect(match.target_terms[0], language, plural=match.plural and is_head))
        end = match.end
    parts += _parts(text[end : last.word_end], hinter, modifier=False)
    return " ".join(part for part in parts if part)


def _is_possessive(text: str, match: Match) -> bool:
    """Tell whether a name stands in the genitive before what it has: Kiews Bürgermeister, not die Straßen Kiews."""
    bases = {variant for variants in match.term.renderings.values() for variant in variants}
    before, after = text[: match.start].split(), text[match.end :]
    return (
        match.source_text.removesuffix("s") in bases
        and match.source_text not in bases
        and re.match(r" [^\W\d_]", after) is not None
        and not (before and (before[-1][:1].isupper() or before[-1].lower() in _ARTICLES))
    )


def report(verified: Iterable[tuple[Match, str, str | None]], source: str) -> tuple[TermUse, ...]:
    """Return what became of each match: (match, status, text found), as verifying the translation found it.

    ``source`` is the source language.
    """
    return tuple(
        TermUse(
            source=match.source_text,
            term=match.term.source(source)[0],
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


def outside_terms(findings: Iterable[Finding], terms: Sequence[TermUse]) -> tuple[Finding, ...]:
    """Return the findings but for those on source words for which the rendering that the glossary asks for is there."""
    kept = [term for term in terms if term.status in ("applied", "variant")]
    return tuple(
        finding
        for finding in findings
        if finding.start == finding.end
        or not any(term.start <= finding.start and finding.end <= term.end for term in kept)
    )


def findings_of(terms: Iterable[TermUse]) -> list[Finding]:
    """Return a finding for each term the translation does not honour."""
    return [Finding("term", term.start, term.end, term.target, term.found, _complaint(term)) for term in missed(terms)]


def _complaint(term: TermUse) -> str:
    if term.status == "avoided":
        return f"the glossary has “{term.target}” for “{term.source}” and forbids “{term.found}”"
    return f"the glossary has “{term.target}” for “{term.source}”; the translation does not"


def drop_copies(target: str, source: str, terms: Iterable[HardTerm]) -> str:
    """Take out what a model copied of a term beside the term itself: Julia before Yulia Svyrydenko."""
    for term in terms:
        copied = [word for word in source[term.start : term.end].split() if word[0].isupper() and len(word) > 2]
        own = term.target.split()
        for word in copied if len(copied) > 1 and term.target in target else ():
            if word not in own:
                copy, own_words = re.escape(word), re.escape(term.target)
                target = re.sub(rf"\b{copy} (?={own_words})|(?<={own_words}) {copy}\b", "", target)
    return target


def fit_articles(target: str) -> str:
    """Make English indefinite articles fit the first sound of what follows: a NATO state, an EU state, an hour."""
    return _ARTICLE.sub(lambda match: f"{match[1]}{'n' if _begins_with_vowel(match[3]) else ''}{match[2]}", target)


def _begins_with_vowel(term: str) -> bool:
    word = re.split(r"[\s-]", term, maxsplit=1)[0]
    if word.isupper() and (len(word) <= 3 or word[0] == "U" or not re.search(r"[AEIOU]", word)):
        return word[0] in _VOWEL_LETTERS  # U is none of them: a UNESCO site, a UEFA official
    return _VOWEL_SOUND.match(word) is not None


def _dictionary_reading(word: str, targets: Sequence[str], hinter: Hinter | None) -> str | None:
    """Return the dictionary's reading of the whole word where it has the terms' targets in it (peace treaty)."""
    hint = hinter.word(word, False) if hinter else None
    readings = hint.split(" / ") if hint else []
    return next(
        (reading for reading in readings if all(re.search(rf"\b{re.escape(t)}\b", reading) for t in targets)), None
    )


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
