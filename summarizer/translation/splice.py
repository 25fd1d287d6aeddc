"""Putting a term where the model wrote something else: which words of a translation stand for the term, and the swap.

Three things say that a target word renders the term: the attention it paid to the term's source pieces (as in Bahdanau
et al. 2015), the dictionary's readings of the source words, and the source words themselves, left as they were. A place
is an unbroken run of such words; the model's own score of what stands around it decides between places.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from summarizer.glossary.english import is_plural
from summarizer.translation.engine import Hypothesis
from summarizer.translation.tokenizer import Tokenizer

# A word counts for a place by what of its evidence exceeds this, and against it by what it lacks.
_LEAST_EVIDENCE = 0.3
# Places tried, and words in one: a longer run would lose other content.
MOST_PLACES = 6
_MOST_WORDS = 5
# What may stand between the parts of a term that came apart: of the, for.
_BETWEEN = frozenset("a an for in of on the".split())
_MOST_BETWEEN = 2
_LETTERS = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_CLOSING = re.compile(r"(?:['’]s)?[^\w\s]*$")
_OPENING = re.compile(r"^[^\w\s]*")
# Words that a term of the newsroom neither begins nor ends with.
_FUNCTION_WORDS = frozenset(
    """a about after all also an and any are as at be been before being but by can could did do does each every for from
    had has have he her his how if in into is it its many may more most my no nor not of on or our over shall she should
    so some such than that the their them there these they this those to under up was we were what when where which who
    whom whose why will with would you your""".split()
)


@dataclass(frozen=True)
class Word:
    """A word of a translation: its pieces, what it looked at, and whether it belongs to a term that is in place."""

    pieces: tuple[str, ...]
    attention: tuple[float, ...]
    text: str
    fixed: bool = False


@dataclass(frozen=True)
class Wanted:
    """A term to be put in: its source pieces, its target, and other words that may stand for it, as they may stand.

    ``words`` is the number of words it has in the source.
    """

    source: range
    target: str
    renderings: frozenset[str] = frozenset()
    words: int = 1


@dataclass(frozen=True)
class Place:
    """The words from ``start`` up to ``stop``, and how much speaks for them."""

    start: int
    stop: int
    evidence: float


def words_of(hypothesis: Hypothesis, tokenizer: Tokenizer) -> tuple[Word, ...]:
    """Return the words of a hypothesis with the share of attention that each paid to each source piece."""
    words = []
    for place in tokenizer.words(hypothesis.pieces):
        pieces = hypothesis.pieces[place.start : place.stop]
        rows = [_shares(row) for row in hypothesis.attention[place.start : place.stop]]
        attention = tuple(sum(column) / len(rows) for column in zip(*rows, strict=True)) if rows else ()
        words.append(Word(pieces, attention, tokenizer.decode(list(pieces))))
    return tuple(words)


def fix(words: Sequence[Word], spans: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """Return the words with those fixed that stand in the character spans of their text."""
    fixed = []
    position = 0
    for word in words:
        end = position + len(word.text)
        held = any(start < end and position < stop for start, stop in spans)
        fixed.append(Word(word.pieces, word.attention, word.text, fixed=word.fixed or held))
        position = end + 1
    return tuple(fixed)


def text_of(words: Sequence[Word]) -> str:
    """Return the words in one line."""
    return " ".join(word.text for word in words)


def places(words: Sequence[Word], wanted: Wanted) -> list[Place]:
    """Return the places where the term may belong, the likeliest first."""
    evidence = [0.0 if word.fixed else _evidence(word, wanted) for word in words]
    found = []
    for start in range(len(words)):
        for stop in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
            run = range(start, stop)
            if any(words[index].fixed for index in run) or not _is_phrase(words, run, evidence):
                continue
            weight = sum(evidence[index] - _LEAST_EVIDENCE for index in run if not _is_function(words[index]))
            if weight > 0:
                found.append(Place(*_without_doubles(words, run, wanted), weight))
    return sorted(set(found), key=lambda place: (-place.evidence, place.start, place.stop))[:MOST_PLACES]


def put(words: Sequence[Word], place: Place, wanted: Wanted, tokenizer: Tokenizer) -> tuple[Word, ...]:
    """Return the words with the term in its place, with the capital, the marks and the possessive that stood there."""
    first, last = words[place.start], words[place.stop - 1]
    old = " ".join(word.text for word in words[place.start : place.stop])
    target = wanted.target
    if place.start == 0 and _LETTERS.search(first.text) and _LETTERS.findall(first.text)[0][:1].isupper():
        target = target[:1].upper() + target[1:]
    closing = _closing(last.text, target)
    opening = _OPENING.findall(old)[0]
    columns = len(first.attention)
    looked_at = tuple(1 / len(wanted.source) if column in wanted.source else 0.0 for column in range(columns))
    pieces = tokenizer.encode([f"{opening}{target}{closing}"])[0]
    term = tuple(
        Word(
            tuple(pieces[part.start : part.stop]),
            looked_at,
            tokenizer.decode(pieces[part.start : part.stop]),
            fixed=True,
        )
        for part in tokenizer.words(pieces)
    )
    return (*words[: place.start], *term, *words[place.stop :])


def find_pieces(pieces: Sequence[str], part: str, skip: int = 0) -> range | None:
    """Return the place of the pieces that spell ``part``, the one after ``skip`` earlier ones."""
    wanted = "".join(part.split())
    for start in range(len(pieces)):
        spelled = ""
        for stop in range(start, len(pieces)):
            spelled += _bare(pieces[stop])
            if spelled == wanted:
                if skip == 0:
                    return range(start, stop + 1)
                skip -= 1
            if not wanted.startswith(spelled):
                break
    return None


def _bare(piece: str) -> str:
    """Return what a piece of either tokenizer spells, without its mark of a word's boundary."""
    return piece.replace("▁", "").removesuffix("@@")


def _shares(row: Sequence[float]) -> list[float]:
    total = max(sum(row), 1e-9)
    return [weight / total for weight in row]


def _evidence(word: Word, wanted: Wanted) -> float:
    known = any(part in wanted.renderings for part in _parts(word))
    return max(sum(word.attention[wanted.source.start : wanted.source.stop]), float(known))


def _parts(word: Word) -> list[str]:
    """Return what may stand in the renderings: the word in small letters, with and without its possessive."""
    letters = _LETTERS.findall(word.text.lower())
    return [*letters, *(re.sub("['’]s?$", "", part) for part in letters)]


def _is_function(word: Word) -> bool:
    letters = _LETTERS.findall(word.text.lower())
    return not letters or (len(letters) == 1 and letters[0] in _FUNCTION_WORDS)


def _is_phrase(words: Sequence[Word], run: range, evidence: Sequence[float]) -> bool:
    """Tell whether a run begins and ends with words that stand for the term; undivided, and no word in it twice."""
    edges = (run[0], run[-1])
    if any(_is_function(words[edge]) or evidence[edge] < _LEAST_EVIDENCE for edge in edges):
        return False
    texts = [words[index].text.lower() for index in run if not _is_function(words[index])]
    return len(set(texts)) == len(texts) and not any(map(_ends_clause, (words[index] for index in run[:-1])))


def _without_doubles(words: Sequence[Word], run: range, wanted: Wanted) -> tuple[int, int]:
    """Return the run with those neighbours that the term makes wrong, and "a" before a plural.

    Those are words of its own, and other words for the same: Wolodymyr before Volodymyr Zelenskyy.
    """
    own = {part for part in _LETTERS.findall(wanted.target.lower()) if len(part) > 2} | wanted.renderings
    before = own | {"a", "an"} if is_plural(wanted.target) else own
    start, stop = run.start, run.stop
    while (end := _next_double(words, range(stop, len(words)), own, wanted)) is not None:
        stop = end + 1
    while (begin := _next_double(words, range(start - 1, -1, -1), before, wanted)) is not None:
        start = begin
    return start, stop


def _next_double(words: Sequence[Word], way: range, own: Collection[str], wanted: Wanted) -> int | None:
    """Return the first word on the way that is a double, if no more than "of the" or the like stands before it.

    Only the words of a term that has several may stand apart so.
    """
    for count, index in enumerate(way):
        if _ends_clause(words[index - 1 if way.step > 0 else index]):
            return None
        if _is_double(words[index], own):
            return index
        if wanted.words == 1 or count == _MOST_BETWEEN or words[index].fixed or words[index].text not in _BETWEEN:
            return None
    return None


def _is_double(word: Word, own: Collection[str]) -> bool:
    return not word.fixed and any(part in own for part in _parts(word))


def _ends_clause(word: Word) -> bool:
    return re.search(r"[^\w\s]$", word.text) is not None


def _closing(old: str, target: str) -> str:
    """Return the marks behind the old words, with their possessive where the term has none of its own."""
    closing = _CLOSING.findall(old)[0]
    return re.sub("^['’]s?", "", closing) if re.search("['’]s?$", target) else closing
