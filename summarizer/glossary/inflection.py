"""What the matcher asks of a language's inflection."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal, Protocol

Number = Literal["singular", "plural", "either"]


@dataclass(frozen=True, slots=True)
class Use:
    """How a term uses a word: with a ``capital``, as the ``final`` word of a phrase, as a ``verb``."""

    capital: bool = False
    final: bool = True
    verb: bool = False


class Inflection(Protocol):
    """The functions of a language's module. All words are folded (see ``folding.fold``)."""

    def key(self, word: str) -> str:
        """Return what all regular forms of a word have in common: the drawer it lies in."""

    def keys(self, base: str, *, capital: bool, verb: bool) -> set[str]:
        """Return the drawers in which forms of the term's word ``base`` can lie."""

    def number(self, base: str, form: str, use: Use) -> Number | None:
        """Say whether ``form`` is a form of ``base``, and of which number; None where it is not."""

    def articles(self, word: str) -> Collection[str]:
        """Return what may stand for ``word`` at the beginning of a term if it is an article; else nothing."""
