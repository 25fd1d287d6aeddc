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
_LEAST_PART: Final = 3
_LINKS: Final = ("", "s", "es", "n", "en", "er", "e")
_ADJECTIVE: Final = re.compile(r"\w{3,}e[nrsm]?$")
_TITLES: Final = frozenset("Mr Mrs Ms Miss Dr Prof Sir Lord Lady Herr Frau Monsieur Madame Señor Signor".split())
# What no name ends in: nouns made of other words; and adjectives, which have a capital where a sentence begins.
_DERIVED: Final = re.compile(r"(?:ung|heit|keit|schaft|tion|ität|ismus|itis|nis)(?:e[ns]?|s|se[ns]?|en)?$")
_DESCRIBING: Final = re.compile(r"(?:lich|isch|ig|end|bar|sam|haft|los|iert)(?:e[nrsm]?)?$")
_EXAMPLES: Final = 3
_SHORT: Final = 2  # an acronym of so many letters may be anybody's initials

Known = Callable[[str], bool]


@dataclass(frozen=True)
class Dictionary:
    """What a dictionary says of a word as it is written: whether it has it, and whether it is a name (Taras)."""

    known: Known
    name: Known = lambda _word: False

    def common(self, word: str) -> bool:
        """Say whether it has the word, and not as a name."""
        return self.known(word) and not self.name(word)


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

    def take(self, other: _Candidate) -> None:
        """Count another candidate's occurrences as this one's."""
        self.forms += other.forms
        self.articles |= other.articles
        self.examples += [one for one in other.examples if one not in self.examples]


def suggest(
    articles: Iterable[str],
    glossary: Glossary | None,
    dictionary: Dictionary,
    *,
    source: str = "de",
    target: str = "en",
    least: int = 2,
) -> list[Suggestion]:
    """Return what of the ``articles`` (texts in ``source``) might go into the glossary, the most frequent first.

    Names are listed from their first occurrence, compounds and acronyms of two letters from ``least`` on. Who is named
    in full and by the last name is listed by the latter.
    """
    from summarizer.segmentation import segment

    found: dict[str, _Candidate] = {}
    for number, article in enumerate(articles):
        for sentence in segment(article, source):
            for text, kind in _candidates(sentence, glossary, dictionary, source, target):
                candidate = found.setdefault(text, _Candidate(kind))
                candidate.forms[text] += 1
                candidate.articles.add(number)
                if sentence not in candidate.examples:
                    candidate.examples.append(sentence)
    merged = _by_last_name(_merged(found, source))
    suggestions = [_suggestion(text, candidate) for text, candidate in merged.items()]
    kept = [one for one in suggestions if one.count >= least or not _is_common(one)]
    return sorted(kept, key=lambda one: (-one.count, -one.articles, one.text))


def _is_common(one: Suggestion) -> bool:
    return one.kind == "compound" or (one.kind == "acronym" and len(one.text) <= _SHORT)


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
    sentence: str, glossary: Glossary | None, dictionary: Dictionary, source: str, target: str
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
        titled = words.spelled[index] in _TITLES
        if titled or any(covered[start:end]) or not words.spelled[last][0].isupper():
            index = last + 1
            continue
        stop = _name_end(words, index, dictionary, covered)
        if stop > index:
            end = words.original(words.ends[stop - 1])
            yield sentence[start:end], "name"
            index = stop
            continue
        if kind := _kind(words, index, last, dictionary):
            yield sentence[start:end], kind
        index = last + 1


def _name_end(words: Words, first: int, dictionary: Dictionary, covered: bytearray) -> int:
    """Return the index behind a name of several words that begins at ``first``; ``first`` where there is none.

    That is unknown words with capitals (Antony Blinken, Ursula von der Leyen), known names before them, or an
    adjective with a capital in the middle of a sentence and its noun (Heiliger Stuhl).
    """
    if _proper_adjective(words, first, dictionary.known):
        return words.last_of_group(first + 1) + 1
    stop = first
    strange = False
    for index in range(first, len(words)):
        inner = index > first and words.gaps[index] not in (" ", "-")
        if inner or covered[words.original(words.starts[index])]:
            break
        word = words.spelled[index]
        if word[0].isupper() and _is_strange(words, index, dictionary):
            stop, strange = index + 1, True
        elif not (_is_name(word, dictionary) and not strange) and (word not in _PARTICLES or index == first):
            break
    return words.last_of_group(stop - 1) + 1 if stop > first + 1 else first


def _is_name(word: str, dictionary: Dictionary) -> bool:
    return dictionary.name(word) or (word.endswith("s") and dictionary.name(word[:-1]))


def _is_strange(words: Words, index: int, dictionary: Dictionary) -> bool:
    word = words.spelled[index]
    return word.isalpha() and not _is_known(words, index, dictionary.known) and not _is_noun(word, dictionary)


def _proper_adjective(words: Words, index: int, known: Known) -> bool:
    if index + 1 >= len(words) or words.gaps[index + 1] != " " or words.begins_sentence(index):
        return False
    word, noun = words.spelled[index], words.spelled[index + 1]
    adjective = word[0].isupper() and _ADJECTIVE.match(word) and known(word.lower()) and not known(word)
    return bool(adjective) and noun[0].isupper() and noun[1:].islower()


def _kind(words: Words, first: int, last: int, dictionary: Dictionary) -> str | None:
    """Return what kind of candidate a single word is, with its hyphens; None where it is none."""
    known = dictionary.known
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
    if words.begins_sentence(first) and _DESCRIBING.search(word):
        return None
    return "compound" if _is_noun(word, dictionary) else "name"


def _is_known(words: Words, index: int, known: Known) -> bool:
    word = words.spelled[index]
    return known(word) or known(word.lower()) or (word.endswith("s") and known(word[:-1]))


def _is_noun(word: str, dictionary: Dictionary) -> bool:
    """Whether the word looks like a common noun: it ends like one, or is put together of known words."""
    return bool(_DERIVED.search(word)) or _splits(word, dictionary)


def _splits(word: str, dictionary: Dictionary) -> bool:
    """Whether the word is put together of known ones."""
    for cut in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        if dictionary.common(word[cut:].capitalize()):
            for link in _LINKS:
                modifier = word[:cut].removesuffix(link) if link else word[:cut]
                if len(modifier) >= _LEAST_PART and (dictionary.common(modifier) or dictionary.known(modifier.lower())):
                    return True
                if len(modifier) > 2 * _LEAST_PART and _splits(modifier, dictionary):
                    return True
    return False


def _by_last_name(found: dict[str, _Candidate]) -> dict[str, _Candidate]:
    """Put full names to the last name where that stands alone, too."""
    for text in [text for text, candidate in found.items() if candidate.kind == "name" and " " in text]:
        last = found.get(text.rpartition(" ")[2])
        if last and last.kind == "name":
            last.take(found.pop(text))
    return found


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
        if base is None or "acronym" in (found[base].kind, found[text].kind):
            drawer.append(text)
            merged[text] = found[text]
            continue
        merged[base].take(found[text])
    return merged
