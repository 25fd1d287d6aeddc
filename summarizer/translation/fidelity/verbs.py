"""Verbs: a clause that has lost its only one, with nothing in its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.translation.fidelity.coverage import Mark
from summarizer.translation.fidelity.words import words

_FINITE = """
    am are be became been began begun being bought broke brought came can cannot caught chose could cut did do does doing
    drew drove fell felt flew fought found gave got grew had has have having held hit hurt is kept knew led left let lost
    made may met might must paid put quit ran read rode rose said sank sat saw says sent set shall shot should shut sold
    sought spent split spoke spread stole stood struck swept swore taught thought threw told took understood was went
    were will woke won wore would written wrote
    """
_VERBS = frozenset(_FINITE.split())
_SHORT_VERB = re.compile(
    r"n['’]t\b|['’](?:ll|re|ve|m)\b|\b(?:it|he|she|that|there|here|who|what|let)['’][sd]\b", re.IGNORECASE
)
# Words whose ends say that they are no verbs; any other that nothing in the source explains may be one.
_NO_VERB = re.compile(r"(?:ions?|ments?|ness|ity|ities|ship|ances?|ences?|ism|al|ic|ive|ous|ful|ly|able|ible)$|^[^a-z]")
# A clause that begins so has a subject and a verb behind it.
_RELATIVE = re.compile(r"\b(?:by|for|from|in|of|on|through|to|under|with) which\b")
_GERMAN_VERB = re.compile(r"[a-zäöüß]{3,}(?:t|te|en)")
_GERMAN_PAST = re.compile(r"[a-zäöüß]{3,}ten?")
_GERMAN_COMPLEX = re.compile(
    r"\s(?:werden|worden|wurden?|wird|würden?|hat|haben|hatten?|ist|sind|waren?|sei|seien|soll(?:en|te|ten)?|"
    r"kann|können|könnten?|muss|müssen|mussten?|will|wollen|wollten?)\b"
)
_SENTENCE = re.compile(r"[.!?][\"“”»«’]*$")
_LEAST = 4
_LIKELY = 0.5


def lost_verb(german: str, english: str, marks: Sequence[Mark], others: Sequence[Mark]) -> Mark | None:
    """Return a German verb that the English has lost: it has no verb at all, or no word that nothing else explains.

    ``marks`` are of the German, ``others`` of the English. A headline may do without a verb, a short sentence too.
    """
    if not _SENTENCE.search(german) or len(words(german)) < _LEAST:
        return None
    lost = [mark for mark in marks if not mark.covered and mark.kept > _LIKELY and _is_verb(german, mark)]
    if not lost:
        return None
    free = [other for other in others if not other.covered]
    in_complex = [mark for mark in lost if _GERMAN_COMPLEX.match(german, mark.end)]
    # Of other forms too many are adjectives.
    certain = in_complex or [mark for mark in lost if _GERMAN_PAST.fullmatch(german, mark.start, mark.end)]
    if not certain:
        return None
    if in_complex and not free:
        return in_complex[0]
    may_be_verbs = [other.start for other in free if not _NO_VERB.search(english[other.start : other.end])]
    relative = max((match.start() for match in _RELATIVE.finditer(english)), default=0)
    for start in {0, relative}:
        clause = english[start:]
        if len(words(clause)) >= _LEAST and not _has_verb(clause) and not any(place >= start for place in may_be_verbs):
            return certain[-1]
    return None


def _is_verb(german: str, mark: Mark) -> bool:
    """Tell whether a German word may be a verb, by its ending; a participle may stand first ("Überwacht werden soll")."""
    word = german[mark.start : mark.end]
    if word[0].isupper() and _GERMAN_COMPLEX.match(german, mark.end) and not words(german[: mark.start]):
        word = word.lower()
    return _GERMAN_VERB.fullmatch(word) is not None


def _has_verb(english: str) -> bool:
    """Tell whether one of the words is a verb beyond doubt: an auxiliary, a common past tense, or one in -ed."""
    forms = (word.text.lower() for word in words(english))
    return any(form in _VERBS or (form.endswith("ed") and len(form) > _LEAST) for form in forms) or bool(
        _SHORT_VERB.search(english)
    )
