"""A glossary: terms in the order of their precedence, and what they find in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from summarizer.glossary.matching import Matcher
from summarizer.glossary.model import Match, Term


class Glossary:
    """Terms in the order of their precedence: where two match alike, the earlier one wins."""

    def __init__(self, name: str, terms: Iterable[Term]) -> None:
        """Take the name that results state, and the terms."""
        self.name = name
        self._terms = tuple(terms)
        self._matchers: dict[tuple[str, str], Matcher] = {}

    @classmethod
    def load(cls, path: str | Path) -> Glossary:
        """Read a CSV file.

        Raises:
            GlossaryError: it cannot be read, or a line of it is wrong.
        """
        from summarizer.glossary.storage import read

        return cls(Path(path).stem, read(Path(path)))

    @classmethod
    def named(cls, name: str) -> Glossary:
        """Look a glossary up by name: the working folder's, the user's and the packaged one of it, the nearest first.

        Raises:
            GlossaryError: there is none of that name, or one cannot be read.
        """
        from summarizer.glossary.places import files
        from summarizer.glossary.storage import read

        return cls(name, [term for file in files(name) for term in read(file)])

    @classmethod
    def combine(cls, glossaries: Sequence[Glossary]) -> Glossary:
        """Put glossaries together; earlier ones win."""
        return cls("+".join(glossary.name for glossary in glossaries), [term for item in glossaries for term in item])

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]], source: str, target: str, name: str = "pairs") -> Glossary:
        """Make a glossary of (source term, target term) pairs."""
        return cls(name, [Term({source: (left,), target: (right,)}, glossary=name) for left, right in pairs])

    def find(self, text: str, source: str = "de", target: str = "en") -> list[Match]:
        """Return the terms that a text in ``source`` holds and that have a target term in ``target``, in its order.

        Offsets are of characters; no two matches overlap. Proposed terms are among them, retired ones are not.
        """
        pair = (source, target)
        if pair not in self._matchers:
            self._matchers[pair] = Matcher(self._terms, source, target)
        return self._matchers[pair].find(text)

    def __iter__(self) -> Iterator[Term]:
        return iter(self._terms)

    def __len__(self) -> int:
        return len(self._terms)


def resolve(glossary: str | Path | Glossary | Sequence[str | Path | Glossary] | None) -> Glossary | None:
    """Return the glossary that a name, a path, a Glossary or a list of these stands for; None for none.

    Raises:
        GlossaryError: one cannot be found or read.
    """
    if glossary is None or isinstance(glossary, Glossary):
        return glossary
    if isinstance(glossary, str):
        is_path = any(mark in glossary for mark in "/\\.")
        return Glossary.load(glossary) if is_path else Glossary.named(glossary)
    if isinstance(glossary, Path):
        return Glossary.load(glossary)
    found = [item for item in map(resolve, glossary) if item is not None]
    return found[0] if len(found) == 1 else Glossary.combine(found) if found else None
