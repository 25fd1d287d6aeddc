"""Names that a dictionary would take for words: found once in a text with a title or first name, kept everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarizer.translation.annotation import HardTerm
from summarizer.translation.hints import Hinter

_CAPITALIZED = r"(?<![\w-])[A-ZÄÖÜ][^\W\d_]+(?:-[A-ZÄÖÜ][^\W\d_]+)*(?![\w-])"
_RUN = re.compile(rf"{_CAPITALIZED}(?: {_CAPITALIZED})+")
_WORD = re.compile(_CAPITALIZED)

# The last word of a title in English: what stands behind it in German is a person's name.
_TITLES = frozenset(
    """admiral adviser ambassador attorney bishop boss cardinal chairman chairwoman chancellor chief colonel
    commissioner coordinator coach deputy director doctor emperor envoy governor general head inspector judge king
    leader lieutenant marshal mayor minister mr mrs negotiator officer politician pope premier president prince
    princess professor prosecutor queen representative secretary senator sheikh sister speaker spokesman spokesperson
    spokeswoman sultan""".split()
)


def find_names(sentences: Iterable[str], hinter: Hinter) -> frozenset[str]:
    """Return the surnames of a text: capitalized words that follow a title or a first name somewhere in it."""
    runs = (run.split() for sentence in sentences for run in _RUN.findall(sentence))
    return frozenset(name for run in runs for name in _behind_title(run, hinter) if _is_name(name, hinter))


def name_terms(text: str, names: frozenset[str], hinter: Hinter) -> list[HardTerm]:
    """Return a hard term for each name that the dictionary would mislead the model about; a genitive gets its 's."""
    terms = []
    for match in _WORD.finditer(text):
        word = match.group()
        base = word if word in names else word.removesuffix("s")
        if base in names and _misleads(word, base, hinter):
            terms.append(HardTerm(match.start(), match.end(), base if base == word else f"{base}'s", is_name=True))
    return terms


def without_overlaps(terms: Sequence[HardTerm], others: Sequence[HardTerm]) -> list[HardTerm]:
    """Return ``terms`` and those of ``others`` that share no character with them, in the order of the text."""
    free = [other for other in others if all(other.end <= term.start or term.end <= other.start for term in terms)]
    return sorted([*terms, *free], key=lambda term: term.start)


def _behind_title(run: list[str], hinter: Hinter) -> list[str]:
    """Return what follows the first title or first name in a run of capitalized words."""
    first = next((index for index, word in enumerate(run) if _introduces(word, hinter)), len(run))
    return run[first + 1 :]


def _is_name(word: str, hinter: Hinter) -> bool:
    return word.lower() not in hinter.frequent and not word.isupper()


def _introduces(word: str, hinter: Hinter) -> bool:
    """Tell whether a name may follow: a first name, which is the same in English, or a title."""
    readings = [*hinter.lexicon.readings(word), *(hinter.word(word, False) or "").split(" / ")]
    return any(
        reading.lower() == word.lower() or reading.lower().split()[-1] in _TITLES for reading in readings if reading
    )


def _misleads(word: str, base: str, hinter: Hinter) -> bool:
    hint = hinter.word(word, False)
    return hint is not None and hint.split(" / ")[0] != base
