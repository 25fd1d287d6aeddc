"""Does a sentence end here? The judgement on one mark, by the words around it and the rules of the language."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from summarizer.segmentation.rules import Rules

BEFORE: Final = 40
AFTER: Final = 80
"""How many characters before and after a mark are looked at."""
OPENERS: Final = "\"'„“”‚‘’«»‹›(\\[¿¡*_"
"""What may open before a word, as it stands in a character class."""
SPACELESS: Final = "。！？।؟۔"
"""Marks that end a sentence without white space after them."""

_TOKEN: Final = re.compile(r"[\s\"„“”«»‹›(\[¿¡*_/–—-]")
_PHRASE: Final = re.compile(r"(?<![^\W_])(?:[^\W\d_]{1,4}\.\s?){0,4}[^\W\d_]+$")
_NUMBER: Final = re.compile(r"(?P<word>[^\W\d_]*)(?P<gap>[^\w]*)(?P<number>\d[\d.,:]*)$")
_SCORE: Final = re.compile(r"\d ?(?:zu|:|gegen|vor|-|–) ?\d+$")
_ADJECTIVE: Final = re.compile(r"[a-zäöüß]{3,}e[nrsm]?$")
_ROMAN: Final = re.compile(r"X{0,3}(?:IX|IV|XL|L?X{0,3}V?I{0,3})$")
_VOWELLESS: Final = re.compile(r"(?!(?:km|cm|mm|kg|hl)$)[b-df-hj-np-tv-xzß]{2,6}$", re.IGNORECASE)
_RUN_TOGETHER: Final = re.compile(rf"(?:^|[\s{OPENERS}–—-])[^\W\d_]*[a-zäöüß]{{2}}$")
_WORD: Final = re.compile(r"\w+")
_DOT: Final = re.compile(r"\.\s?")
_DOTTED: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$")
_PRONOUN_I: Final = re.compile(r"\b[a-z]+ I$")
_UNIT: Final = re.compile(r"(?:/[a-z]|\d\s?[ghlmst])$")
_MIXED_CASE: Final = re.compile(r"[a-z]{1,2}[A-Z]")
_REMARK: Final = re.compile(r"\s*\([^()]*[^().!?…]\)\s*[a-zäöüß.,;:?!]")
_QUOTES: Final = frozenset("\"'“”„‘’«»‹›")
_INNER_SIGNS: Final = frozenset(",;:.!?)]}/%")
_DASHES: Final = frozenset("–—-")


class Place(NamedTuple):
    """A mark that may end a sentence, and what stands around it.

    ``before`` is the sentence up to the mark, as far as it is looked at, and ``whole`` says that this is all of it;
    ``closers`` close behind the mark. ``rest`` is what follows, beginning with ``opener`` (what opens before the next
    word), ``word`` and ``after``, the character behind it.
    """

    mark: str
    closers: str
    before: str
    whole: bool
    opener: str
    word: str
    after: str
    rest: str

    @property
    def token(self) -> str:
        """The word before the mark, or its last part after a hyphen."""
        last = self.before.rpartition(" ")[2]
        return _TOKEN.split(last)[-1].lstrip("'‘’‚")

    def begins(self) -> bool:
        """Whether nothing but the token stands in the sentence so far."""
        return self.whole and self.before.strip().lstrip(OPENERS) == self.token

    def quote_closes(self) -> bool:
        """Whether a quotation closes behind the mark."""
        return not _QUOTES.isdisjoint(self.closers)

    def starts(self, rules: Rules) -> bool:
        """Whether the next word is one that begins sentences; "A." and "I." are initials."""
        return rules.begins_sentence(self.word) and not (len(self.word) == 1 and self.after == ".")


def is_end(place: Place, rules: Rules) -> bool:
    """Whether a mark with white space after it ends a sentence."""
    word = place.word
    if not word or place.mark in SPACELESS:
        return True
    if _goes_on(place):
        return False
    if word[0].islower():
        return _begins_in_lower_case(place, rules)
    if "!" in place.mark or "?" in place.mark:
        return _ends_after_question(place, rules)
    if len(place.mark) > 1 or place.mark == "…":
        return _ends_after_ellipsis(place, rules)
    return _ends_after_full_stop(place, rules)


def _goes_on(place: Place) -> bool:
    """Whether a sign follows that no sentence begins with, or a reply on the same line: „Ist das alles?“ – „Ja.“."""
    replies = place.quote_closes() and not _DASHES.isdisjoint(place.opener) and not _QUOTES.isdisjoint(place.opener)
    return replies or place.word in _INNER_SIGNS


def is_glued_end(place: Place, rules: Rules) -> bool:
    """Whether a mark with no white space after it ends a sentence, as in "tagt.Der Vorstand"."""
    ordinary = _RUN_TOGETHER.search(place.before) is not None and rules.kind(place.token) is None
    return ordinary and not place.rest[:1].isspace() and not place.opener and place.after == " " and place.starts(rules)


def _begins_in_lower_case(place: Place, rules: Rules) -> bool:
    name = place.word in rules.lower_case_names or _MIXED_CASE.match(place.word) is not None
    item = len(place.word) == 1 and place.after == ")"
    return place.mark == "." and rules.kind(place.token) is None and (name or item or "…" in place.opener)


def _ends_after_question(place: Place, rules: Rules) -> bool:
    if place.token + place.mark in rules.names_with_mark:
        return place.starts(rules)
    if not place.quote_closes():
        return True
    if _REMARK.match(place.rest):
        return False
    speaks = not rules.speech_verbs.isdisjoint(_WORD.findall(place.rest.lower())[:4])
    return not speaks or (place.starts(rules) and not rules.caseless)


def _ends_after_ellipsis(place: Place, rules: Rules) -> bool:
    if place.closers:
        return place.before[-1:] not in ("(", "[")  # an omission stands in brackets of its own
    detached = not place.before or place.before[-1].isspace()
    return not rules.caseless and (place.starts(rules) or not detached)


def _ends_after_full_stop(place: Place, rules: Rules) -> bool:
    token = place.token
    if not token or token[-1].isdigit():
        number = _NUMBER.search(place.before)
        return number is None or _ends_after_number(place, number, rules)
    kind = _kind(place, token, rules)
    if kind == "often":
        return not place.word[0].isdigit() and place.word not in rules.often_before and not rules.caseless
    if kind == "before_number" and (place.word[0].isdigit() or place.word == "§" or _ROMAN.match(place.word)):
        return False
    if kind == "never" and not place.closers:
        return False
    if kind in ("never", "sometimes") or _looks_short(place, token, rules):
        return place.starts(rules) and not rules.caseless
    return True


def _kind(place: Place, token: str, rules: Rules) -> str | None:
    """Return the kind of the abbreviation before the mark, its longest form first ("i. d. R", "d. R", "R")."""
    phrase = _PHRASE.search(place.before) if "." in place.before[-6:] else None
    if phrase:
        parts = _DOT.split(phrase.group())
        for first in range(len(parts)):
            kind = rules.kind(".".join(parts[first:]))
            if kind:
                return kind
    return rules.kind(token)


def _looks_short(place: Place, token: str, rules: Rules) -> bool:
    """Whether the token has the shape of an abbreviation: an initial, dots inside, no vowel, a Roman ordinal."""
    if len(token) == 1:
        return token.isalpha() and not _UNIT.search(place.before) and not _PRONOUN_I.search(place.before)
    if "." in token:
        return _DOTTED.match(token) is not None
    if rules.ordinals and _ROMAN.match(token):
        return True
    return _VOWELLESS.match(token) is not None and token[1:].islower() and not rules.caseless


def _ends_after_number(place: Place, found: re.Match[str], rules: Rules) -> bool:
    number = found["number"]
    if place.begins() and len(number) <= 3:
        return False  # an item of a list, or "1. FC"
    if not rules.ordinals or "," in number or ":" in number:
        return True
    if place.word[0].isdigit():
        return len(number) > 2  # 7. 12.
    day, _, month = number.partition(".")
    is_date = not month or (len(month) <= 2 and month.isdigit() and 1 <= int(month) <= 12)
    if len(day) > 3 or not is_date or place.starts(rules):
        return True
    if month or rules.follows_ordinal(place.word):
        return False
    return not _is_ordinal(place, found, rules)


def _is_ordinal(place: Place, found: re.Match[str], rules: Rules) -> bool:
    """Whether a number is an ordinal, by the word before it: "am 3. Gipfel", but "auf Platz 3. Italien"."""
    word = found["word"]
    if "\n" in found["gap"]:
        return True  # an item of a list
    if _SCORE.search(place.before):
        return False
    if word.lower() in rules.ordinal_before or _ADJECTIVE.match(word):
        return True
    return len(found["number"]) < 3 and not (word[:1].isupper() and found["gap"].isspace())
