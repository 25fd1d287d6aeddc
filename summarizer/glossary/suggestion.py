"""Candidates worth adding: names and recurring compounds that no entry covers and the dictionary does not know."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from summarizer.glossary.collection import Glossary
from summarizer.glossary.inflection import Use
from summarizer.glossary.languages import inflection
from summarizer.glossary.words import Words
from summarizer.record import Record

_PARTICLES: Final = ("al", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "ibn", "la", "van", "von")
_LEAST_NAME: Final = 3
_LEAST_PART: Final = 4
_LINKS: Final = ("", "s", "es", "n", "en", "er", "e")
_ADJECTIVE: Final = re.compile(r"\w{3,}e[nrsm]?$")
_EXAMPLES: Final = 3

Known = Callable[[str], bool]


@dataclass(frozen=True)
class Suggestion(Record):
    """A candidate for the glossary.

    ``text`` is its base form as far as the articles show it, ``forms`` are those seen; ``kind`` is name, compound or
    acronym; ``count`` is how often it occurs, ``articles`` in how many; ``examples`` are sentences that hold it.
    """

    text: str
    kind: str
    count: int
    articles: int
    forms: tuple[str, ...]
    examples: tuple[str, ...]


@dataclass
class _Candidate:
    kind: str
    forms: Counter[str] = field(default_factory=Counter)
    articles: set[int] = field(default_factory=set)
    examples: list[str] = field(default_factory=list)


def suggest(
    articles: Iterable[str],
    glossary: Glossary | None,
    known: Known,
    *,
    source: str = "de",
    target: str = "en",
    least: int = 2,
) -> list[Suggestion]:
    """Return what of the ``articles`` (texts in ``source``) might go into the glossary, the most frequent first.

    ``known`` says whether the bundled dictionary has a word, as it is written. Names are listed from their first
    occurrence, compounds from ``least`` on.
    """
    from summarizer.segmentation import segment

    found: dict[str, _Candidate] = {}
    for number, article in enumerate(articles):
        for sentence in segment(article, source):
            for text, kind in _candidates(sentence, glossary, known, source, target):
                candidate = found.setdefault(text, _Candidate(kind))
                candidate.forms[text] += 1
                candidate.articles.add(number)
                if sentence not in candidate.examples:
                    candidate.examples.append(sentence)
    merged = _merged(found, source)
    suggestions = [_suggestion(text, candidate) for text, candidate in merged.items()]
    kept = [one for one in suggestions if one.kind != "compound" or one.count >= least]
    return sorted(kept, key=lambda one: (-one.count, -one.articles, one.text))


def _suggestion(text: str, candidate: _Candidate) -> Suggestion:
    return Suggestion(
        text,
        candidate.kind,
        candidate.forms.total(),
        len(candidate.articles),
        tuple(form for form, _ in candidate.forms.most_common()),
        tuple(candidate.examples[:_EXAMPLES]),
    )


def _candidates(
    sentence: str, glossary: Glossary | None, known: Known, source: str, target: str
) -> Iterator[tuple[str, str]]:
    """Yield the candidates of a sentence and their kinds; words that are a part of a glossary term are none."""
    words = Words(sentence)
    covered = bytearray(len(sentence))
    for match in glossary.find(sentence, source, target) if glossary else ():
        covered[match.word_start : match.word_end] = b"\1" * (match.word_end - match.word_start)
    index = 0
    while index < len(words):
        last = words.last_of_group(index)
        start, end = words.original(words.starts[index]), words.original(words.ends[last])
        if any(covered[start:end]) or not words.spelled[last][0].isupper():
            index = last + 1
            continue
        stop = _name_end(words, index, known, covered)
        if stop > index:
            end = words.original(words.ends[stop - 1])
            yield sentence[start:end], "name"
            index = stop
            continue
        if kind := _kind(words, index, last, known):
            yield sentence[start:end], kind
        index = last + 1


def _name_end(words: Words, first: int, known: Known, covered: bytearray) -> int:
    """Return the index behind a name of several words that begins at ``first``; ``first`` where there is none.

    That is unknown words with capitals (Antony Blinken, Ursula von der Leyen), or an adjective with a capital in the
    middle of a sentence and its noun (Heiliger Stuhl).
    """
    if _proper_adjective(words, first, known):
        return first + 2
    stop = first
    for index in range(first, len(words)):
        inner = index > first and words.gaps[index] not in (" ", "-")
        if inner or covered[words.original(words.starts[index])]:
            break
        word = words.spelled[index]
        strange = word.isalpha() and not _is_known(words, index, known) and not _splits(word, known)
        if word[0].isupper() and strange:
            stop = index + 1
        elif word not in _PARTICLES or index == first:
            break
    return stop if stop > first + 1 else first


def _proper_adjective(words: Words, index: int, known: Known) -> bool:
    if index + 1 >= len(words) or words.gaps[index + 1] != " " or words.begins_sentence(index):
        return False
    word, noun = words.spelled[index], words.spelled[index + 1]
    adjective = word[0].isupper() and _ADJECTIVE.match(word) and known(word.lower()) and not known(word)
    return bool(adjective) and noun[0].isupper() and noun[1:].islower()


def _kind(words: Words, first: int, last: int, known: Known) -> str | None:
    """Return what kind of candidate a single word is, with its hyphens; None where it is none."""
    word = words.spelled[last]
    if first < last:
        parts = [words.spelled[index] for index in range(first, last + 1)]
        whole = words.text[words.starts[first] : words.ends[last]]
        plain = all(part.isalpha() and len(part) > 1 for part in parts)
        return "compound" if plain and not known(whole) and not known(whole.lower()) else None
    if word.isupper():
        return "acronym" if 1 < len(word) <= 6 and word.isalpha() and not known(word) else None
    if len(word) < _LEAST_NAME or not word.isalpha() or _is_known(words, first, known):
        return None
    return "compound" if _splits(word, known) else "name"


def _is_known(words: Words, index: int, known: Known) -> bool:
    word = words.spelled[index]
    return known(word) or known(word.lower()) or (word.endswith("s") and known(word[:-1]))


def _splits(word: str, known: Known) -> bool:
    """Whether the word is put together of two known ones."""
    for cut in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        head = word[cut:]
        if known(head.capitalize()):
            for link in _LINKS:
                modifier = word[:cut].removesuffix(link) if link else word[:cut]
                if len(modifier) >= _LEAST_NAME and (known(modifier) or known(modifier.lower())):
                    return True
    return False


def _merged(found: dict[str, _Candidate], source: str) -> dict[str, _Candidate]:
    """Put the forms of one word together, under the one that the others are forms of."""
    rules = inflection(source)
    merged: dict[str, _Candidate] = {}
    drawers: dict[str, list[str]] = {}
    for text in sorted(found, key=lambda text: (len(text), text)):
        words = Words(text)
        drawer = drawers.setdefault(" ".join([*words.folded[:-1], rules.key(words.folded[-1])]), [])
        use = Use(capital=True)
        same = (base for base in drawer if rules.number(Words(base).folded[-1], words.folded[-1], use))
        base = next(same, None)
        if base is None or found[base].kind != found[text].kind:
            drawer.append(text)
            merged[text] = found[text]
            continue
        merged[base].forms += found[text].forms
        merged[base].articles |= found[text].articles
        merged[base].examples += [one for one in found[text].examples if one not in merged[base].examples]
    return merged
