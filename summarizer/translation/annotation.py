"""Writing terms, names and dictionary hints into a sentence, for packages trained to read them (Dinu et al. 2019)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from summarizer.invisible import strip_invisible
from summarizer.translation.hints import Hinter

# The package was trained with at most three hard terms in a sentence.
MOST_HARD_TERMS = 3


class TermForm(Enum):
    """How a hard term stands in the sentence. The order is that of the share of terms each one brings through."""

    TARGET = "the target on both sides of the arrow"
    SOURCE = "the source words before the arrow, the target behind it"
    BARE = "the target alone, without brackets"
    HINT = "the target as a hint behind the source words"


class Readings(Enum):
    """Which readings of a soft hint are written."""

    BOTH = "both likely readings"
    FIRST = "the first reading alone"
    NONE = "no hints at all"


@dataclass(frozen=True)
class HardTerm:
    """What must stand in the translation for the source words from ``start`` to ``end``; names count as terms."""

    start: int
    end: int
    target: str
    is_name: bool = False


@dataclass(frozen=True)
class _Insertion:
    """Text that stands for, or behind, the characters from ``start`` to ``end``."""

    start: int
    end: int
    text: str


class Annotator:
    """Writes sentences the way one package wants them, by the templates of its metadata."""

    def __init__(self, templates: Mapping[str, str], hinter: Hinter) -> None:
        """Take the package's ``annotations`` and its dictionary."""
        self._templates = templates
        self.hinter = hinter

    def annotate(
        self,
        text: str,
        terms: Sequence[HardTerm],
        form: TermForm = TermForm.TARGET,
        readings: Readings = Readings.BOTH,
    ) -> str:
        """Return the sentence with its hard terms and soft hints written into it.

        Beyond the number of hard terms the package knows how to read, a glossary term stands in the sentence bare.
        """
        hard = terms if form is TermForm.HINT else select_hard_terms(terms)
        insertions = [
            _Insertion(term.start, term.end, self._hard(text, term, form if term in hard else TermForm.BARE))
            for term in terms
            if term in hard or not term.is_name
        ]
        insertions += self._hints(text, terms, readings)
        return strip_invisible(_write(text, insertions))

    def _hard(self, text: str, term: HardTerm, form: TermForm) -> str:
        before = "" if term.start == 0 or not text[term.start - 1].isspace() else " "
        if form is TermForm.BARE:
            return before + term.target
        template = self._templates["soft_hint" if form is TermForm.HINT and not term.is_name else "hard_term"]
        if form is TermForm.SOURCE:
            template = template.replace("{target}", "{source}", 1)
        return template.format(source=text[term.start : term.end], target=term.target)

    def _hints(self, text: str, terms: Sequence[HardTerm], readings: Readings) -> Iterable[_Insertion]:
        if readings is Readings.NONE:
            return
        for start, end, hint in self.hinter.hints(text):
            if any(start < term.end and term.start < end for term in terms):
                continue
            first, _, second = hint.partition(" / ")
            template = self._templates["soft_hint_two" if second and readings is Readings.BOTH else "soft_hint"]
            yield _Insertion(start, end, template.format(source=text[start:end], target=first, other=second))


def write_bare(text: str, terms: Iterable[HardTerm]) -> str:
    """Return the sentence with targets in place of source words, for a package that reads no annotations."""
    return strip_invisible(_write(text, (_Insertion(term.start, term.end, term.target) for term in terms)))


def select_hard_terms(terms: Sequence[HardTerm]) -> list[HardTerm]:
    """Return the terms that get brackets: glossary terms before names, longer ones before shorter."""
    ranked = sorted(terms, key=lambda term: (term.is_name, term.start - term.end))
    return ranked[:MOST_HARD_TERMS]


def _write(text: str, insertions: Iterable[_Insertion]) -> str:
    """Put the insertions in place; a hard term swallows the space before it, as the package was trained."""
    parts: list[str] = []
    last = 0
    for insertion in sorted(insertions, key=lambda insertion: insertion.start):
        between = text[last : insertion.start]
        parts.append(between.rstrip(" ") if insertion.text.startswith(("⟦", " ")) else between)
        parts.append(insertion.text)
        last = insertion.end
    return "".join(parts) + text[last:]
