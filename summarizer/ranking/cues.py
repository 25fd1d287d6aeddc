"""What a sentence shows at its surface: leaning on the one before, a bare quotation, a question, names, numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from summarizer.ranking.words import primary, read_lines, stop_words, words

REFERENCE = "reference"
CONNECTIVE = "connective"
NAME = "name"  # somebody whom an earlier sentence introduces is named without saying who it is

_OPENING_WORDS = 5  # a pronoun is looked for among so many
_ATTRIBUTION_WORDS = 2  # so many words outside the quotation marks can name a speaker: "sagte Weber"
_QUOTATION_MARKS = '„“”»«"'
_BEFORE_QUOTATION = " \u00a0(["
_QUESTION = re.compile(r"\?[\s\"“”«»)]*$")
_ACRONYM = re.compile(r"\b[A-ZÄÖÜ]{2,}\b")
_NAME = re.compile(r"(?<=[^.!?:\s][ ])[^\W\d_a-zà-ÿ][\w’'-]*(?: [^\W\d_a-zà-ÿ][\w’'-]*)+")
_PROPER_NOUN = re.compile(r"(?<=[^.!?:\s][ ])[^\W\d_a-zà-ÿ][\w’'-]*(?: [^\W\d_a-zà-ÿ][\w’'-]*)*")
_FULL_NAME = re.compile(r"\b([A-ZÀ-Þ][\w’'-]+) ([A-ZÀ-Þ][\w’'-]{2,})\b(?! [A-ZÀ-Þ])")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau)\.? ([\w’'-]{3,})", re.IGNORECASE)
_LIST_COMMAS = 6  # so many commas, and one for every three words: line-ups, results, names one after the other
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,:]*")


@dataclass(frozen=True)
class Cues:
    """The cue words of one language, in lower case; all empty for a language without a list."""

    reference: frozenset[str]
    connective: frozenset[str]
    phrase: tuple[tuple[str, ...], ...]
    pronouns: tuple[frozenset[str], ...]
    pronoun: frozenset[str]
    demonstrative: frozenset[str]
    time: frozenset[str]
    article: frozenset[str]
    anaphor: frozenset[str]
    complement: frozenset[str]
    speech: frozenset[str]
    bonus: frozenset[str]
    stigma: frozenset[str]
    neuter: frozenset[str]
    expletive: frozenset[str]
    determiner: frozenset[str]
    auxiliary: frozenset[str]
    adverb: frozenset[str]
    reported: frozenset[str]
    subordinating: frozenset[str]
    adverb_of_reference: frozenset[str]


@lru_cache(maxsize=32)
def cues(language: str) -> Cues:
    """Return the cue words of a language."""
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    phrases: list[tuple[str, ...]] = []
    groups: list[frozenset[str]] = []
    for line in read_lines("cues", language):
        kind, _, listed = line.partition(":")
        if kind == "phrase":
            phrases.extend(tuple(phrase.split()) for phrase in listed.split("|"))
        else:
            kinds[kind] += listed.split()
        if kind == "pronoun":
            groups.append(frozenset(listed.split()))
    names = (field.name for field in fields(Cues) if field.name not in ("phrase", "pronouns"))
    return Cues(phrase=tuple(phrases), pronouns=tuple(groups), **{name: frozenset(kinds[name]) for name in names})


def leaning(text: str, language: str) -> str | None:
    """Tell how a sentence leans on the one before it.

    Returns:
        ``REFERENCE`` if it cannot be read without ("Er sagte …", "Dabei …", "…, sagte sie"), ``CONNECTIVE`` if it
        only follows up ("Außerdem …", "Das Treffen war …"), None if it stands alone, or if nothing is known of the
        language.
    """
    known = cues(language)
    tokens = [word.lower() for word in words(text)]
    if not tokens:
        return None
    if points_back(text, language) or person(text, language) or _is_reported_by_nobody(tokens, known):
        return REFERENCE
    follows = (
        tokens[0] in known.connective | known.neuter
        or _opens_with_anaphor(words(text), known)
        or _refers_inside(text, known)
    )
    return CONNECTIVE if follows else None


def person(text: str, language: str) -> frozenset[str] | None:
    """Return the pronouns for the person whom a sentence names by a pronoun alone, None if it does not do that.

    "Er sagte ab." and "Seine Sprecherin schwieg." have the same: the forms of "er". Sentences that do so one after the
    other are about the same person.
    """
    known = cues(language)
    word = _opening_pronoun(text, known, language) or _speaking_pronoun(text, known)
    return next((forms for forms in known.pronouns if word in forms), None)


def points_back(text: str, language: str) -> bool:
    """Whether a sentence opens with a word for what the sentence before it says ("Dabei …", "Diese Forderung …")."""
    known = cues(language)
    tokens = [word.lower() for word in words(text)]
    first, second = tokens[:1], tokens[1:2]
    return bool(
        known.reference.intersection(first)
        or any(tuple(tokens[: len(phrase)]) == phrase for phrase in known.phrase)
        or (known.demonstrative.intersection(first) and not known.time.intersection(second))
        or (known.neuter.intersection(first) and not _is_expletive(second, known))
        or (known.connective.intersection(first) and _asks_for_a_thing(tokens, known))
        or (known.determiner.intersection(first) and _is_verb(words(text)[1:3], known))
    )


def _is_expletive(verb: Sequence[str], known: Cues) -> bool:
    """Whether the pronoun before the verb stands for nothing: "Es gibt Streit.", "Es kamen tausend Leute."."""
    return not verb or verb[0] in known.expletive or verb[0].endswith("en")


def _asks_for_a_thing(tokens: Sequence[str], known: Cues) -> bool:
    """Whether a pronoun for a thing comes after the verb of a sentence: "Zugleich rief es alle Deutschen auf."."""
    return bool(known.neuter.intersection(tokens[2:3])) and not _is_expletive(tokens[1:2], known)


def _is_verb(following: Sequence[str], known: Cues) -> bool:
    """Whether an article stands alone since a verb follows it: "Das teilte die Bahn mit.", not "Das neue Amt …"."""
    if len(following) < 2 or not following[0].islower() or following[0] in known.adverb:
        return False
    verb, after = following
    return verb in known.auxiliary or verb.endswith("t") or (verb.endswith("te") and after.islower())


def _is_reported_by_nobody(tokens: Sequence[str], known: Cues) -> bool:
    """Whether a sentence reports what somebody says, and leaves it to another to tell who."""
    return bool(known.reported.intersection(tokens)) and not (known.subordinating | known.speech).intersection(tokens)


def _refers_inside(text: str, known: Cues) -> bool:
    """Whether a word of the first clause stands for what was said before: "Die OSZE will dafür werben."."""
    clause, comma, _ = text.partition(",")
    tokens = [word.lower() for word in words(clause)]
    return bool(known.adverb_of_reference.intersection(tokens[1:-1] if comma else tokens[1:]))


def _opening_pronoun(text: str, known: Cues, language: str) -> str | None:
    """Return the pronoun among the first words, if nothing before it in the sentence can be what it stands for."""
    functional = stop_words(language)
    for place, word in enumerate(words(text)[:_OPENING_WORDS]):
        lower = word.lower()
        if lower in known.pronoun and (place == 0 or word.islower()):
            return None if place and _names_later(text, lower, language) else lower
        german_noun = word != lower and lower not in known.time
        if lower not in functional and (german_noun or place == 0 or primary(language) != "de"):
            return None
    return None


def _opens_with_anaphor(written: Sequence[str], known: Cues) -> bool:
    """Whether a sentence opens with a noun of which only the article says that it is known, before it an adjective."""
    tokens = [word.lower() for word in written]
    if tokens[0] not in known.article:
        return False
    for place, token in enumerate(tokens[1:3], start=1):
        if token in known.anaphor:
            return not known.complement.intersection(tokens[place + 1 : place + 2])
        if not written[place].islower():  # a name or another noun: "Die EU-Staaten", "Die Nordwestbahn Gruppe"
            return False
    return False


def _names_later(text: str, pronoun: str, language: str) -> bool:
    """Whether somebody is named behind an opening with a pronoun: "In ihrer Rede lobte Lena Orth …"."""
    _, _, rest = text.lower().partition(pronoun)
    return count_names(text[-len(rest) :], language) > 0 or bool(_TITLED.search(rest))


def full_names(text: str, language: str) -> set[str]:
    """Return the surnames, in lower case, of those whom a sentence introduces with more than a surname."""
    titled = {match.lower() for match in _TITLED.findall(text)}
    functional = stop_words(language)
    return {last.lower() for first, last in _FULL_NAME.findall(text) if first.lower() not in functional} - titled


def bare_names(text: str, language: str) -> set[str]:
    """Return the surnames, in lower case, of speakers of whom a sentence does not say who they are: "sagte Orth"."""
    speech, functional = cues(language).speech, stop_words(language)
    written = ["", *words(text), ""]
    said = {match.lower() for match in _TITLED.findall(text)}
    for before, word, after in zip(written, written[1:], written[2:], strict=False):
        bare = word[:1].isupper() and not before[:1].isupper() and not after[:1].isupper()
        if bare and speech.intersection((before.lower(), after.lower())):
            said.add(word.lower())
    return said - full_names(text, language) - functional


def is_list(text: str) -> bool:
    """Whether a sentence is a list rather than a statement: "Norland: Orth, Weber (Krüger 83), Holm, …"."""
    commas = text.count(",")
    return commas >= _LIST_COMMAS and 3 * commas >= len(words(text))


def _speaking_pronoun(text: str, known: Cues) -> str | None:
    """Return the pronoun that a clause behind another names a speaker by: "…, sagte er"."""
    for clause in re.split(r"[,“”«\"]", text)[1:]:
        opening = [word.lower() for word in words(clause)][:2]
        if len(opening) == 2 and known.speech.intersection(opening):
            pronoun = next((word for word in opening if word in known.pronoun), None)
            if pronoun:
                return pronoun
    return None


def is_question(text: str) -> bool:
    """Whether a sentence asks something of its own."""
    return bool(_QUESTION.search(text)) and not is_quotation(text)


def is_quotation(text: str) -> bool:
    """Whether a sentence is a quotation, or part of one, in which nobody is said to be speaking."""
    outside = _outside_quotation(text)
    return len(outside) < min(_ATTRIBUTION_WORDS, len(words(text)))


def quoted_share(text: str) -> float:
    """Return the share of a sentence's words that stands in quotation marks."""
    total = len(words(text))
    return 1 - len(_outside_quotation(text)) / total if total else 0.0


def _outside_quotation(text: str) -> list[str]:
    """Return the words outside the quotation marks, which need not be in pairs."""
    if not any(mark in text for mark in _QUOTATION_MARKS):
        return words(text)
    outside: list[str] = []
    quoted = False
    for position, character in enumerate(text):
        if character in _QUOTATION_MARKS:
            opens = position == 0 or text[position - 1] in _BEFORE_QUOTATION
            if not opens and not quoted:  # it was opened in an earlier sentence
                outside.clear()
            quoted = opens
            outside.append(" ")
        elif not quoted:
            outside.append(character)
    return words("".join(outside))


def count_names(text: str, language: str) -> int:
    """Count names as capital letters show them: acronyms, and in German runs of capitalized words.

    A text without lower-case letters, or without capitals, has none.
    """
    if text.isupper():
        return 0
    pattern = _NAME if primary(language) == "de" else _PROPER_NOUN  # German capitalizes every noun
    return len(set(_ACRONYM.findall(text)) | set(pattern.findall(text)))


def count_numbers(text: str) -> int:
    """Count the numbers that are written in digits: amounts, dates, times."""
    return len(_NUMBER.findall(text))
