"""English inflection: plurals, possessives, regular verbs. All words are folded (see ``folding.fold``)."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from summarizer.glossary.inflection import Number, Use

_IRREGULAR: Final = (
    (re.compile(r"man$"), "men"),
    (re.compile(r"(?<=[aeiou]s)is$|(?<=[^aeiou])is$"), "es"),
    (re.compile(r"(?:fe|(?<=[lae])f)$"), "ves"),
    (re.compile(r"um$"), "a"),
    (re.compile(r"person$"), "people"),
    (re.compile(r"foot$"), "feet"),
    (re.compile(r"child$"), "children"),
)
_AFTER_HEAD: Final = re.compile(r"\s(?:of|for|to|in|on|against|with|at|and|the|by|from)\s")
_POSSESSIVE: Final = re.compile(r"['’]s?$")


def key(word: str) -> str:
    """Return what all regular forms of a word have in common, and some other words too."""
    word = _POSSESSIVE.sub("", word)
    return word[:2] + word[2:].rstrip("siey")


def keys(base: str, *, capital: bool, verb: bool) -> set[str]:
    """Return the keys under which the forms of the term's word ``base`` are found."""
    del capital
    forms = {base} | plurals(base) | (verb_forms(base) if verb else set())
    return {key(form) for form in forms}


def number(base: str, form: str, use: Use) -> Number | None:
    """Say whether ``form`` is a form of ``base``, and of which number; None where it is not."""
    bare = _POSSESSIVE.sub("", form)
    if base in (form, bare):
        return "plural" if is_plural(base) else "singular"
    if use.verb and form in verb_forms(base):
        return "singular"
    return "plural" if bare in plurals(base) else None


def is_plural(term: str) -> bool:
    """Say whether ``term`` (one or more words) looks like a plural: agreements, ministers of state, spokesmen."""
    words = _AFTER_HEAD.split(term)[0].split()
    return bool(words) and bool(re.search(r"[^sui]s$|people$|men$", words[-1]))


def keeps_its_tail(form: str, term: str) -> bool:
    """Say whether ``form`` has the words from the first "of" on as ``term`` has them: no margin of errors for error."""
    behind = _AFTER_HEAD.search(term)
    return behind is None or _POSSESSIVE.sub("", form.lower()).endswith(term[behind.start() :].lower())


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


def articles(word: str) -> Collection[str]:
    """Return what may stand for ``word`` if it is an article: nothing."""
    del word
    return ()


def inflect(term: str, language: str, *, plural: bool) -> str:
    """Return the term as it is written for a source in the plural: its head noun, before any "of", in the plural.

    Terms of other languages than English stay as they are, and so does what is plural already.
    """
    if not plural or not language.startswith("en") or is_plural(term):
        return term
    head = _AFTER_HEAD.split(term)[0]
    before, space, noun = head.rpartition(" ")
    return before + space + _plural(noun) + term[len(head) :]


def _plural(noun: str) -> str:
    lowered = noun.lower()
    if lowered.endswith("man"):
        return noun[:-2] + "en"
    if re.search(r"[^aeiou]y$", lowered):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(?:s|x|z|ch|sh)$", lowered) else "s")
