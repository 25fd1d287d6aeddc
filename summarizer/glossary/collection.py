"""A glossary: terms in the order of their precedence, and what they find in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from summarizer.glossary.model import Match, Term

if TYPE_CHECKING:
    from summarizer.glossary.matching import Matcher
    from summarizer.glossary.sheet import Sheet


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
        from summarizer.glossary.entries import terms
        from summarizer.glossary.sheet import read_sheet

        path = Path(path)
        return cls(path.stem, terms(read_sheet(path), path.stem))

    @classmethod
    def named(cls, name: str) -> Glossary:
        """Look a glossary up by name: the working folder's, the user's and the packaged one overlay entry by entry.

        Raises:
            GlossaryError: there is none of that name, or one cannot be read.
        """
        from summarizer.glossary.places import files
        from summarizer.glossary.sheet import read_sheet

        return cls(name, overlay([read_sheet(file) for file in files(name)], name))

    @classmethod
    def combine(cls, glossaries: Sequence[Glossary]) -> Glossary:
        """Put glossaries together; earlier ones win."""
        return cls("+".join(glossary.name for glossary in glossaries), [term for item in glossaries for term in item])

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]], source: str, target: str, name: str = "pairs") -> Glossary:
        """Make a glossary of (source term, target term) pairs; each may hold variants, separated by ``|``."""
        from summarizer.glossary.entries import variants

        cells = ((variants(left), variants(right)) for left, right in pairs)
        return cls(name, [Term({source: left, target: right}, glossary=name) for left, right in cells])

    def find(self, text: str, source: str = "de", target: str = "en") -> list[Match]:
        """Return the terms that a text in ``source`` holds and that have a target term in ``target``, in its order.

        Offsets are of characters; no two matches overlap: what is approved goes before what is proposed, then the
        longest wins, then the earlier term. Proposed terms are among them, retired ones are not.
        """
        pair = (source, target)
        if pair not in self._matchers:
            from summarizer.glossary.matching import Matcher

            self._matchers[pair] = Matcher(self._terms, source, target)
        return self._matchers[pair].find(text)

    def __iter__(self) -> Iterator[Term]:
        return iter(self._terms)

    def __len__(self) -> int:
        return len(self._terms)


def overlay(sheets: Sequence[Sheet], name: str) -> list[Term]:
    """Return the terms of files of one name, the nearest first; a nearer file's entry replaces a farther one's.

    Raises:
        GlossaryError: a line of one is wrong.
    """
    from summarizer.glossary.entries import entry_key, key_language, terms

    if len(sheets) == 1:
        return list(terms(sheets[0], name))
    language = key_language(sheets[-1])
    kept: list[Term] = []
    nearer: set[str] = set()
    for sheet in sheets:
        own = [(entry_key(term, language), term) for term in terms(sheet, name)]
        kept += [term for key, term in own if key not in nearer]
        nearer |= {key for key, _ in own}
    return kept


GlossaryLike: TypeAlias = str | Path | Glossary | Sequence[str | Path | Glossary]
"""A glossary, its name or its file, or several of these, of which earlier ones win."""


def resolve(glossary: GlossaryLike | None) -> Glossary | None:
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
