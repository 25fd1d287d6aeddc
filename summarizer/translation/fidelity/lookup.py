"""A text to look words up in: an English one by form and sound, a German one by what it may become in English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

from summarizer.translation.fidelity.bywords import bywords, places
from summarizer.translation.fidelity.dictionary import Lexicon, reading_words
from summarizer.translation.fidelity.romanize import fold, sound
from summarizer.translation.fidelity.words import words

_BEGINNING = 4
_LEAST = 3
_LONG_ENOUGH = 5
_OF_SURNAMES = 2  # letters by which the spellings of a surname may differ in length
# An ordinary word that sounds like a name in so many consonants is the name's: Dispatch, despatch.
_UNMISTAKABLE = 5
_ACRONYM = re.compile(r"(?<![^\W_])(?:[A-Z]{2,6}(?![^\W_])|(?:[A-Z]\.){2,6})")


# What makes a people or an adjective of a place, in both languages: Kopten, Coptic; Kärntner, Kaernten; Rico, Rican.
_GERMAN_ENDING = re.compile("(?:n?er(?:n|s|in|innen)?|ien|isch(?:e[nrms]?)?|en?|[aios])$")
_DIRECTION = re.compile("^(?:nord|sud|ost|west)+-?")
_ENGLISH_ENDING = re.compile("(?:ians?|[aei]ns?|ic|ish|ese|ers?|ia|[aeios])$")


def base(folded: str, ending: re.Pattern[str]) -> str:
    """Return how a place sounds without its ending, or how it is written where that is too little to know it by."""
    stem = ending.sub("", folded)
    heard = sound(stem)
    return heard if len(heard) >= _LEAST else stem


class _Forms:
    """Folded words, and which of them are forms of one."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._by_beginning: dict[str, list[str]] = {}
        for form in forms:
            self._by_beginning.setdefault(form[:_BEGINNING], []).append(form)

    def has(self, word: str, most: int | None = None) -> bool:
        """Tell whether a folded word or another form of it is there: Germany, German.

        ``most`` is by how many letters the other may be longer or shorter.
        """
        others = self._by_beginning.get(word[:_BEGINNING], ())
        return any(_akin(word, other) and (most is None or abs(len(word) - len(other)) <= most) for other in others)


class English:
    """The words of an English text."""

    def __init__(self, text: str) -> None:
        """Read the text."""
        self._counts = Counter(fold(word.text) for word in words(text))
        self._sounds: dict[str, set[str]] = {}
        for word in words(text):
            heard = sound(word.text)
            if word.text[0].isupper() or len(heard) >= _UNMISTAKABLE:
                self._sounds.setdefault(heard, set()).add(fold(word.text))
        self._bases = {base(fold(word.text), _ENGLISH_ENDING) for word in words(text) if word.text[0].isupper()}
        self._joined = " ".join(self._counts)
        self._forms = _Forms(self._counts)

    def has_name(self, word: str, lexicon: Lexicon | None, others: Collection[str] = ()) -> bool:
        """Tell whether a German word came through: as it is, as it sounds, or by what a dictionary has for it.

        Without a dictionary it is a surname, of which no half will do.

        ``others`` are all words of the German, folded: one that stands there itself is not another by its sound, as
        Biden would be Putin.
        """
        folded = fold(word)
        if self._has_inside(folded.removesuffix("s")) or self._forms.has(folded, None if lexicon else _OF_SURNAMES):
            return True
        heard = sound(word)
        # Of a long name two consonants are too little to know it by.
        distinct = len(heard) >= _LEAST or (len(heard) == _LEAST - 1 and len(word) <= _LONG_ENOUGH)
        alike = self._sounds.get(heard, set()) | self._sounds.get(heard.removesuffix("s"), set())
        if distinct and not alike.issubset(others):
            return True
        if any(form in self._counts for form in (*bywords(word), *places(word))):
            return True
        if base(_DIRECTION.sub("", folded), _GERMAN_ENDING) in self._bases:
            return True
        readings = reading_words(word, lexicon) if lexicon else ()
        return any(self._forms.has(form) for form in readings if len(form) >= _LEAST)

    def count(self, word: str) -> int:
        """Return how often a folded word is there, in whatever form: Ecuador, Ecuadorian."""
        base = word.removesuffix("s")
        return sum(count for form, count in self._counts.items() if form.startswith(base) or _akin(form, base))

    def _has_inside(self, word: str) -> bool:
        """Tell whether a folded word is there, if only as part of one: Mac Arthur, MacArthur."""
        return word in self._counts or (len(word) >= _LONG_ENOUGH and word in self._joined)


class German:
    """The words of a German text, and all that the dictionary has for them."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        """Read the text."""
        german_words = words(text)
        self._sounds = {sound(word.text) for word in german_words}
        self._words = {fold(word.text) for word in german_words}
        for word in german_words:
            self._words |= reading_words(word.text, lexicon)
            self._words.update(bywords(word.text), places(word.text))
        self._forms = _Forms(self._words)
        self._joined = " ".join(self._words)

    def explains(self, word: str) -> bool:
        """Tell whether an English word may be the rendering of something in the text, or of part of a compound."""
        folded = fold(word)
        if folded in self._words or sound(word) in self._sounds or self._forms.has(folded):
            return True
        return len(folded) > _LONG_ENOUGH and folded[:_LONG_ENOUGH] in self._joined


def has_initials(german: str, start: int, end: int, english: str) -> bool:
    """Tell whether the words from ``start`` to ``end`` are among those whose initials the English has: NSW."""
    german_words = words(german)
    initials = "".join(word.text[0] for word in german_words)
    acronyms = (acronym.replace(".", "") for acronym in _ACRONYM.findall(english))
    return any(
        german_words[place].start <= start and end <= german_words[place + len(acronym) - 1].end
        for acronym in acronyms
        for place in range(len(initials) - len(acronym) + 1)
        if initials.startswith(acronym, place)
    )


def _akin(word: str, other: str) -> bool:
    """Tell whether two folded words begin alike enough to be forms of one."""
    shorter = min(len(word), len(other))
    shared = max(_BEGINNING, shorter - 3)
    return word[:shared] == other[:shared] if shorter >= _BEGINNING else word == other
