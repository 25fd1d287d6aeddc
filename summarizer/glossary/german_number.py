"""Singular or plural, where the word itself does not say: what stands before it does."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from summarizer.glossary.german import is_adjectival
from summarizer.glossary.words import Words

_PLURAL: Final = re.compile(
    r"(?:(?:alle|beide|viele|mehrere|einige|wenige|etliche|zahlreiche|verschiedene|saemtliche)[nr]?"
    r"|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|zwanzig|(?:dutzend|hundert|tausend)e?"
    r"|[2-9]|\d\d+)$"
)
_SINGULAR: Final = re.compile(
    r"(?:d(?:es|em|as)|ein(?:e[nmrs]?)?|im|am|vom|zum|zur|beim|ins|jede[nmrs]?|\w+(?:es|em))$"
)
_LIKE_DIE: Final = re.compile(r"(?:die|(?:dies|jen|mein|sein|ihr|unser|kein|welch|manch|solch)e)$")
_LIKE_DER: Final = re.compile(r"(?:der|(?:dies|jen|mein|sein|ihr|unser|kein|welch|manch|solch)er)$")
_ARTICLE: Final = re.compile(r"(?:d(?:er|ie|as|es|em|en)|ein(?:e[nmrs]?)?|zum|zur|beim|vom|kein(?:e[nmrs]?)?)$")
_WITH_GENITIVE: Final = re.compile(r"(?:wegen|trotz|waehrend|statt|innerhalb|ausserhalb|seitens|\w*einer|jeder)$")
_WITH_DATIVE: Final = re.compile(r"(?:mit|nach|von|bei|aus|zu|seit|gegenueber|zwischen)$")
_OF: Final = re.compile(r"(?:der|von|beider|mehrerer|aller|zweier|dreier)$")
_COUNTRIES: Final = frozenset(
    {"bayern", "franken", "hessen", "polen", "preussen", "sachsen", "schwaben", "schweden", "ungarn"}
)
_ADJECTIVE: Final = re.compile(r"\w{3,}e[nrsm]?$")
_FEMININE: Final = re.compile(r"(?:ung|ion|heit|keit|schaft|taet|enz|anz|ei|ik|ur|in|e)$")


class _Before(NamedTuple):
    """The article, pronoun or number before a noun ("" where there is none), where it stands, the adjective between."""

    determiner: str
    at: int
    adjective: str


def plural_in_context(words: Words, first: int, last: int, base: str) -> bool:
    """Say whether words ``first`` to ``last``, a form of ``base`` that may be either, stand in the plural.

    In doubt the answer is no. The last word is taken to be the noun.
    """
    form = words.folded[last]
    before = _before(words, words.first_of_group(first))
    determiner = before.determiner
    if last < words.last_of_group(last) or _PLURAL.match(determiner):
        return last == words.last_of_group(last)  # not: alle Außenminister-Runden
    if is_adjectival(base):
        return _adjectival_plural(words, last, form, determiner)
    if _LIKE_DIE.match(determiner):
        return not _FEMININE.search(base) or (form != base and form.endswith("n"))
    if _LIKE_DER.match(determiner):
        return (form != base and form.endswith("n")) or _genitive(words, before.at, base)
    if determiner == "den":
        return form.endswith("n") and before.at > 0 and bool(_WITH_DATIVE.match(words.folded[before.at - 1]))
    return not determiner and _bare_plural(words, first, last, base, before.adjective)


def names_a_country(words: Words, index: int, base: str) -> bool:
    """Say whether the word is a country and no form of ``base``: in Polen; but: die Polen, den vielen Polen."""
    form = words.folded[index]
    return form in _COUNTRIES and form != base and not _before(words, index).determiner


def _adjectival_plural(words: Words, last: int, form: str, determiner: str) -> bool:
    """Die Beauftragten, Beauftragte beider Seiten; not die Beauftragte, Beauftragte Meier."""
    if _LIKE_DIE.match(determiner) or _LIKE_DER.match(determiner):
        return form.endswith("n")
    return not determiner and form.endswith("e") and not _follows_name(words, last)


def _genitive(words: Words, article: int, base: str) -> bool:
    """Whether "der" is one of many: die Zahl der Botschafter, wegen der Minister; not: sagte der Minister."""
    if article == 0 or _FEMININE.search(base):
        return False
    if _WITH_GENITIVE.match(words.folded[article - 1]):
        return True
    noun = words.spelled[article - 1][0].isupper() and not words.begins_sentence(article - 1)
    return noun and article > 1 and bool(_ARTICLE.match(words.folded[article - 2]))


def _bare_plural(words: Words, first: int, last: int, base: str, adjective: str) -> bool:
    """Without an article: Botschaftern, russische Botschafter, Vertreter von 30 Staaten; not: Botschafter Meier."""
    form = words.folded[last]
    if form != base and form.endswith(("n", "s")):
        return not _follows_name(words, last)
    if _FEMININE.search(base):
        return False
    if adjective:
        return adjective.endswith("e")
    following = words.folded[last + 1] if last + 1 < len(words) and words.gaps[last + 1] == " " else ""
    return first == last and words.begins_sentence(first) and bool(_OF.match(following))


def _follows_name(words: Words, last: int) -> bool:
    return last + 1 < len(words) and words.gaps[last + 1] == " " and words.spelled[last + 1][0].isupper()


def _before(words: Words, first: int) -> _Before:
    """Look before word ``first``, past adjectives."""
    adjective = ""
    for index in range(first - 1, max(-1, first - 4), -1):
        if words.gaps[index + 1] != " ":
            break
        word = words.folded[index]
        determining = (_PLURAL, _LIKE_DIE, _LIKE_DER, _SINGULAR)
        if word == "den" or any(pattern.match(word) for pattern in determining):
            return _Before(word, index, adjective)
        if not _ADJECTIVE.match(word) or not (words.spelled[index][0].islower() or words.begins_sentence(index)):
            break
        adjective = adjective or word
    return _Before("", first, adjective)
