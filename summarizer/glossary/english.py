"""English inflection: plurals, possessives, regular verbs. All words are folded (see ``folding.fold``)."""

from __future__ import annotations

import re
from typing import Final

from summarizer.glossary.inflection import Number

_IRREGULAR: Final = (
    (re.compile(r"man$"), "men"),
    (re.compile(r"(?<=[aeiou]s)is$|(?<=[^aeiou])is$"), "es"),
    (re.compile(r"(?:fe|(?<=[lae])f)$"), "ves"),
    (re.compile(r"um$"), "a"),
    (re.compile(r"person$"), "people"),
    (re.compile(r"foot$"), "feet"),
    (re.compile(r"child$"), "children"),
)
_POSSESSIVE: Final = re.compile(r"'s?$")


def key(word: str) -> str:
    """Return what all regular forms of a word have in common, and some other words too."""
    word = _POSSESSIVE.sub("", word)
    return word[:2] + word[2:].rstrip("siey")


def keys(base: str, *, capital: bool) -> set[str]:
    """Return the keys under which the forms of the term's word ``base`` are found."""
    forms = {base} | plurals(base) | (set() if capital else verb_forms(base))
    return {key(form) for form in forms}


def number(base: str, form: str, *, capital: bool, final: bool) -> Number | None:
    """Say whether ``form`` is a form of ``base``, and of which number; None where it is not.

    ``capital``: the term writes the word with a capital; ``final``: it is the last word of the term.
    """
    del capital, final
    bare = _POSSESSIVE.sub("", form)
    if base in (form, bare):
        return "plural" if re.search(r"[^sui]s$|people$|men$", base) else "singular"
    return "plural" if bare in plurals(base) else None


def plurals(base: str) -> set[str]:
    """Return the plurals that ``base`` can have."""
    found = {pattern.sub(end, base) for pattern, end in _IRREGULAR if pattern.search(base)}
    if re.search(r"[^aeiou]y$", base):
        return found | {base[:-1] + "ies", base + "s"}  # Kennedys
    if re.search(r"(?:s|x|z|ch|sh)$", base):
        return found | {base + "es"}
    return found | ({base + "s", base + "es"} if base.endswith("o") else {base + "s"})


def verb_forms(base: str) -> set[str]:
    """Return the regular forms of the verb ``base``: -s, -ed, -ing."""
    if base.endswith("e"):
        return {base + "s", base + "d", base[:-1] + "ing"}
    if re.search(r"[^aeiou]y$", base):
        return {base[:-1] + "ies", base[:-1] + "ied", base + "ing"}
    found = {base + "es" if re.search(r"(?:s|x|z|ch|sh)$", base) else base + "s", base + "ed", base + "ing"}
    if re.search(r"[^aeiou][aeiou][bdgklmnprt]$", base):
        found |= {base + base[-1] + "ed", base + base[-1] + "ing"}
    return found


def article(word: str) -> bool:
    """Say whether ``word`` may stand for another one at the beginning of a term: English has no such words."""
    del word
    return False


def inflect(term: str, language: str, *, plural: bool) -> str:
    """Return the term as it is written for a source in the plural: its head noun, before any "of", in the plural.

    Terms of other languages than English stay as they are, and so does what is plural already.
    """
    if not plural or not language.startswith("en"):
        return term
    head, preposition, rest = re.match(r"(.*?)((?: of| for| on| in)\b.*)?()$", term).groups("")  # type: ignore[union-attr]  # always matches
    before, _, noun = head.rpartition(" ")
    if re.search(r"(?:[^sui]s|people|men)$", noun):
        return term
    return " ".join(part for part in (before, _plural(noun)) if part) + preposition + rest


def _plural(noun: str) -> str:
    lowered = noun.lower()
    if lowered.endswith("man"):
        return noun[:-2] + "en"
    if re.search(r"[^aeiou]y$", lowered):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(?:s|x|z|ch|sh)$", lowered) else "s")
