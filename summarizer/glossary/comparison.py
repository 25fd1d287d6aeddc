"""What two glossaries do not have in common."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from summarizer.glossary.codes import key_language
from summarizer.glossary.collection import Glossary, resolve
from summarizer.glossary.entries import cells_of, entry_key
from summarizer.glossary.model import Term
from summarizer.record import Record


@dataclass(frozen=True)
class Difference(Record):
    """An entry that is ``added``, ``removed`` or ``changed`` (``kind``) on the way from one glossary to another.

    ``key`` is what it is known by; ``columns`` are those that differ in a changed one.
    """

    kind: str
    key: str
    before: Term | None
    after: Term | None
    columns: tuple[str, ...] = ()


def diff(before: str | Path | Glossary, after: str | Path | Glossary) -> list[Difference]:
    """Return what it takes to make ``before`` into ``after``, in the order of ``before``, what is added last.

    Entries are the same if they share the first variant in the first language of ``before``; a column ``id`` or ``nr``
    that numbers them is passed over.

    Raises:
        GlossaryError: one cannot be found or read.
    """
    terms = list(resolve(before) or ())
    languages = list(dict.fromkeys(language for term in terms for language in term.renderings)) or ["de"]
    language = key_language(languages, lambda name: (cell for term in terms for cell in term.source(name)[:1]))
    one, other = _by_key(terms, language), _by_key(resolve(after) or (), language)
    found = []
    for key, term in one.items():
        if key not in other:
            found.append(Difference("removed", key, term, None))
        elif columns := _different(term, other[key]):
            found.append(Difference("changed", key, term, other[key], columns))
    return found + [Difference("added", key, None, term) for key, term in other.items() if key not in one]


def _by_key(terms: Iterable[Term], language: str) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for term in terms:
        found.setdefault(entry_key(term, language), term)
    return found


def _different(one: Term, other: Term) -> tuple[str, ...]:
    before, after = cells_of(one), cells_of(other)
    return tuple(name for name in dict.fromkeys([*before, *after]) if before.get(name) != after.get(name))
