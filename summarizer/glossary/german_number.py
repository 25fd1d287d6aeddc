"""Singular or plural, where the word itself does not say: what stands before it does."""

from __future__ import annotations

import re
from typing import Final

from summarizer.glossary.words import Words

_PLURAL: Final = re.compile(
    r"(?:(?:alle|beide|viele|mehrere|einige|wenige|zahlreiche|verschiedene|saemtliche)[nr]?"
    r"|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|zwanzig|dutzende|hunderte|tausende"
    r"|[2-9]|\d\d+)$"
)
_SINGULAR: Final = re.compile(
    r"(?:d(?:es|em|as)|ein(?:e[nmrs]?)?|im|am|vom|zum|zur|beim|ins|jede[nmrs]?|\w+(?:es|em))$"
)
_LIKE_DIE: Final = re.compile(r"(?:die|(?:dies|jen|mein|sein|ihr|unser|kein|welch|manch|solch)e)$")
_LIKE_DER: Final = re.compile(r"(?:der|(?:dies|jen|mein|sein|ihr|unser|kein|welch|manch|solch)er)$")
_ADJECTIVE: Final = re.compile(r"\w{3,}e[nrsm]?$")
_FEMININE: Final = re.compile(r"(?:ung|ion|heit|keit|schaft|taet|enz|anz|ei|ik|ur|in|e)$")


def plural_in_context(words: Words, first: int, last: int, base: str) -> bool:
    """Say whether words ``first`` to ``last``, a form of ``base`` that may be either, stand in the plural.

    In doubt the answer is no. The last word is taken to be the noun.
    """
    form = words.folded[last]
    changed = form != base
    determiner = _determiner(words, words.first_of_group(first))
    if _PLURAL.match(determiner):
        return True
    if _LIKE_DIE.match(determiner):
        if re.search(r"(?:te|de|ne|ge|che)n?$", form) and not changed:
            return form.endswith("n")  # die Beauftragte, die Beauftragten
        return not _FEMININE.search(base) or (changed and form.endswith("n"))
    if _LIKE_DER.match(determiner):
        return changed and form.endswith("n")
    if not determiner:
        follows = words.spelled[last + 1] if last + 1 < len(words) and words.gaps[last + 1] == " " else ""
        return changed and form.endswith(("n", "s")) and not follows[:1].isupper()
    return False


def _determiner(words: Words, first: int) -> str:
    """Return the article, pronoun or number before word ``first``, past adjectives; "" where there is none."""
    for index in range(first - 1, max(-1, first - 4), -1):
        if words.gaps[index + 1] != " ":
            return ""
        word = words.folded[index]
        if _PLURAL.match(word) or _LIKE_DIE.match(word) or _LIKE_DER.match(word) or word == "den":
            return word
        adjective = _ADJECTIVE.match(word) and (words.spelled[index][0].islower() or words.begins_sentence(index))
        if _SINGULAR.match(word):
            return word
        if not adjective:
            return ""
    return ""
