"""Names: each of the source has to stand in the translation, in whatever spelling.

The dictionary is sure of a word that it translates by itself (Merkel) or by something that sounds alike (Genf, Geneva),
and of one it does not know, if that stands without an article and cannot be taken apart. Of others it is not, and they
count only if the translation has a name that nothing in the source explains.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.translation.fidelity.almanac import NAMES, read_dates
from summarizer.translation.fidelity.bywords import IN_TITLES
from summarizer.translation.fidelity.dictionary import Lexicon
from summarizer.translation.fidelity.lookup import English, German, has_initials
from summarizer.translation.fidelity.proper import BEGINNING, CLOSE, Spot, judge, keeps_its_form, spots
from summarizer.translation.fidelity.romanize import fold
from summarizer.translation.fidelity.words import Word, words
from summarizer.translation.model import Finding

_LEAST = 3
# A text with more capitalized words than this is a headline in title case, whose words need no explanation.
_TITLE_CASE = 2 / 3

_english = lru_cache(maxsize=64)(English)


class _Lost(NamedTuple):
    """A word, or several in a row, that may be a name and did not come through; ``sure`` if it is one."""

    start: int
    end: int
    sure: bool


def check_names(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    lexicon: Lexicon | None,
    names: Collection[str] = (),
    terms: Collection[str] = (),
) -> list[Finding]:
    """Return a finding for each name of the source that the target lacks or has otherwise.

    ``names`` are known to be some, in whatever language, as they should stand in the target; ``terms`` are what a
    glossary asks for, in which no name stands for another. Others are found by the
    dictionary, between German and English; from English into German only where another name stands in their place.
    """
    findings = list(_known_names(source, target, names))
    if lexicon is None or {source_language, target_language} != {"de", "en"}:
        return findings
    if source_language == "en":
        return [*findings, *_backwards(source, target, lexicon)]
    lost = [
        name
        for name in _lost(source, target, lexicon)
        if not has_initials(source, name.start, name.end, target)
        and not any(finding.start < name.end and name.start < finding.end for finding in findings)
    ]
    strange = _strange(target, source, lexicon) if lost else []
    known = {word.text for term in terms for word in words(term)}
    strange = [word for word in strange if word.text not in known]
    return findings + [
        _finding(source, name, strange.pop(0).text if strange else None) for name in lost if name.sure or strange
    ]


def _known_names(source: str, target: str, names: Collection[str]) -> Iterator[Finding]:
    for name in names:
        base = re.sub("['’]s$", "", name)
        match = re.search(rf"(?<![^\W_]){re.escape(base)}", source) if base else None
        if match and base not in target:
            yield Finding("name", match.start(), match.end(), base, None, f"{base} is missing")


def _backwards(english: str, german: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Yield the names of an English source in whose place the German has one that the source does not."""
    strange = _strange(english, german, lexicon)
    lost = [name for name in _lost(german, english, lexicon) if name.sure] if strange else []
    for word, name in zip(strange, lost, strict=False):
        found = german[name.start : name.end]
        yield Finding("name", word.start, word.end, word.text, found, f"{word.text} became {found}")


def _finding(source: str, lost: _Lost, found: str | None) -> Finding:
    text = source[lost.start : lost.end]
    message = f"{text} became {found}" if found else f"{text} is missing"
    return Finding("name", lost.start, lost.end, text, found, message)


def _lost(german: str, english: str, lexicon: Lexicon) -> list[_Lost]:
    """Return the words of the German that may be names and are not in the English, those in a row as one."""
    present = _english(english)
    own = frozenset(fold(word.text) for word in words(german))
    found: list[_Lost] = []
    candidates = [spot for spot in spots(german) if spot.word not in NAMES["de"]]
    for spot in candidates:
        follows = bool(found) and found[-1].end + 1 == spot.start and spot.joint in {" ", "-"}
        if present.has_name(spot.word, None if spot.is_surname(lexicon) else lexicon, own):
            if follows and (spot.joint == " " or keeps_its_form(spot.word, lexicon)):
                # Of a full name the surname is enough, if no other first name stands there.
                found[-1] = found[-1]._replace(sure=False)
            continue
        sure = judge(spot, lexicon)
        if sure is not None and follows:
            found[-1] = _Lost(found[-1].start, spot.end, found[-1].sure or sure)
        elif sure is not None:
            found.append(_Lost(spot.start, spot.end, sure))
    return [*found, *_fewer(candidates, present, lexicon)]


def _fewer(candidates: list[Spot], present: English, lexicon: Lexicon) -> Iterator[_Lost]:
    """Yield the names that stand in the English, but less often: the last time each, unsure."""
    named: dict[str, list[Spot]] = {}
    for spot in candidates:
        named.setdefault(fold(spot.word).removesuffix("s"), []).append(spot)
    for folded, several in named.items():
        last = several[-1]
        if len(last.word) > _LEAST and 0 < present.count(folded) < len(several) and keeps_its_form(last.word, lexicon):
            yield _Lost(last.start, last.end, sure=False)


def _strange(english: str, german: str, lexicon: Lexicon) -> list[Word]:
    """Return the capitalized words of the English, not at its beginning, that nothing in the German explains."""
    english_words = words(english)
    if sum(word.text[0].isupper() for word in english_words) > len(english_words) * _TITLE_CASE:
        return []
    candidates = [
        word
        for word in english_words[1:]
        if word.text.istitle()
        and len(word.text) >= _LEAST
        and word.text.lower() not in IN_TITLES
        and not BEGINNING.search(english, max(0, word.start - CLOSE), word.start)
    ]
    if not candidates:
        return []
    dates = [(date.start, date.end) for date in read_dates(english, "en")]
    known = German(german, lexicon)
    return [
        word
        for word in candidates
        if not any(start <= word.start < end for start, end in dates) and not known.explains(word.text)
    ]
