"""Dictionary hints for the rarer words of a sentence, as the bundled package was trained to read them.

The rules are the package's own (its README, "Which words get hints"); ``hints/vectors.tsv`` in it is their test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from summarizer.errors import PackageError
from summarizer.translation.lexicon import Entry, Lexicon
from summarizer.translation.separable import separated_verbs

WORD = re.compile(r"[^\W\d_]{4,}(?:-[^\W\d_]+)*|[^\W\d_]{1,3}(?:-[^\W\d_]+)+")
LINKS = ("", "s", "es", "n", "en", "er", "e")
SURE = 1.5
SEPARATED = 4.0
LIKELY = 10.0
OWN_NOUN = 4.0
LEAST = 0.5
PART = 2.0
LINKED = 0.9
LONGEST = 40

_ADJECTIVE_ENDING = re.compile("e[mnrs]?$")
_SHORTEST_STEM = 4
_OPENERS = " \t\n„“”\"»«‚‘'([–—-"
_SENTENCE_ENDS = ".:!?…"


class Hinter:
    """Looks up what the dictionary says of a word in its sentence."""

    def __init__(
        self,
        lexicon: Lexicon,
        frequent: Path,
        particles: Path | None = None,
        *,
        sure: float = SURE,
        least: float = LEAST,
    ) -> None:
        """Take the dictionary, the file of frequent words that get no hint, and that of the verbs' particles.

        The files hold one lower-cased word a line; without ``particles`` separated verbs are not looked for. ``sure``
        and ``least`` are the weights that entries need by rules 3 and 6.

        Raises:
            PackageError: one of the files cannot be read.
        """
        self.lexicon = lexicon
        self._sure, self._least = sure, least
        self.frequent = _read_words(frequent)
        self.particles = _read_words(particles) if particles else frozenset()
        self.word = lru_cache(maxsize=4096)(self._word)

    @classmethod
    def of_package(cls, folder: Path, files: Mapping[str, str]) -> Hinter:
        """Return the hinter of a package's folder; ``files`` are the ``annotations`` of its metadata.

        Raises:
            PackageError: one of its files cannot be read.
        """
        particles = folder / files["particles"] if "particles" in files else None
        return cls(Lexicon(folder / files["lexicon"]), folder / files["frequent"], particles)

    def hints(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, hint) for each word of the sentence that gets one; offsets are of the word."""
        found = {start: (end, hint) for start, end, hint in self._words(text)}
        found |= {start: (end, hint) for start, end, hint in self._separated(text)}
        for start in sorted(found):
            yield start, *found[start]

    def _words(self, text: str) -> Iterator[tuple[int, int, str]]:
        for match in WORD.finditer(text):
            word = match.group()
            if word.lower() not in self.frequent:
                hint = self.word(word, starts_sentence(text, match.start()))
                if hint:
                    yield match.start(), match.end(), hint

    def _separated(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Rule 8: a verb parted from its particle gets the hint of both in one word, be it frequent or not."""
        for verb in separated_verbs(text, self.particles, self._is_sure):
            hint = self.word(verb.joined, False)
            if hint:
                yield verb.start, verb.end, hint

    def _is_sure(self, word: str) -> bool:
        entry = self.lexicon.lookup(word)
        return entry is not None and entry.weight >= SEPARATED

    def entry(self, word: str, least: float, starts: bool) -> Entry | None:
        """Rule 3: the entry of the word as written, or in the other case where that can be the same word."""
        own = self.lexicon.lookup(word)
        if own and own.weight >= least and not self._another_word(word, own, starts):
            return own
        found = (self.lexicon.lookup(form) for form in _other_cases(word, starts))
        return next((entry for entry in found if entry and entry.weight >= least), None)

    def compound(self, word: str) -> str | None:
        """Rule 4: the English of a closed compound, part by part."""
        best = (0.0, "")
        for cut in range(4, len(word) - 3) if len(word) >= 9 else ():
            head = self._part(word[cut:])
            for link in LINKS if head else ():
                length = cut - len(link)
                modifier = self._part(word[:length]) if length >= 3 and word[:cut].endswith(link) else None
                if head and modifier:
                    weight = min(head.weight, modifier.weight) * (LINKED if link else 1)
                    best = max(best, (weight, f"{modifier.english} {head.english}"))
        return best[1] or None

    def _another_word(self, word: str, own: Entry, starts: bool) -> bool:
        """Blinken, capitalized in the middle of a sentence, is not the noun of blinken."""
        lowered = _lower_first(word)
        return not starts and word != lowered and own.weight < OWN_NOUN and self.lexicon.lookup(lowered) is not None

    def _part(self, word: str) -> Entry | None:
        entry = self.lexicon.lookup(_upper_first(word)) or self.lexicon.lookup(_lower_first(word))
        return entry if entry and entry.weight >= PART and not entry.inflected else None

    def _parts(self, word: str) -> str | None:
        """The English of a word put together with hyphens, or closed."""
        if "-" not in word:
            return self.compound(word)
        parts = [(part, self._reading(part, starts=False)) for part in word.split("-") if part]
        if not any(english for _, english in parts):
            return None
        return " ".join((english or part).split(" / ")[0] for part, english in parts)

    def _reading(self, word: str, starts: bool) -> str | None:
        """Rule 5: what is said of a word, from its own entry and from its parts."""
        entry = self.entry(word, self._sure, starts)
        if entry is None:
            return self._parts(word)
        if entry.second:
            return f"{entry.english} / {entry.second}"
        certain = " " in entry.english or entry.weight >= LIKELY or entry.english.lower() == word.lower()
        parts = None if certain else self._parts(word)
        if not parts:
            return entry.english
        # A rare compound's one word may stand for a half of it only.
        return parts if entry.english.lower() in parts.lower().split() else f"{entry.english} / {parts}"

    def _word(self, word: str, starts: bool) -> str | None:
        hint = self._reading(word, starts)
        if hint is None:
            entry = self.entry(word, self._least, starts)
            hint = entry.english if entry else None
        if hint is not None and len(hint) > LONGEST:
            hint = hint.partition(" / ")[0]
        hint = hint or self._of_other_form(word)
        if hint is None or len(hint) > LONGEST:
            return None
        says_nothing = hint.lower() == word.lower() and not (hint.isupper() and hint != word)
        return None if says_nothing else hint

    def _of_other_form(self, word: str) -> str | None:
        """Rule 9: what the dictionary says of another form of a word that it does not have, nor its parts."""
        if word != _lower_first(word):
            return self._of_nominative(word.removesuffix("s")) if word.endswith("s") else None
        entries = (self.lexicon.lookup(form) for form in self._other_forms(word))
        return next((entry.english for entry in entries if entry and entry.weight >= self._sure), None)

    def _of_nominative(self, word: str) -> str | None:
        """Return the English of a compound that stands in the genitive; a name is none (Wagenknechts)."""
        parts = None if self.lexicon.lookup(word) else self.compound(word)
        return parts if parts and parts == parts.lower() else None

    def _other_forms(self, word: str) -> Iterator[str]:
        """Yield forms an adjective or an infinitive with zu may be known in: kräftige, aufstellen (aufzustellen)."""
        yield f"{word}e"
        stem = _ADJECTIVE_ENDING.sub("", word)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            yield from (f"{stem}e", stem)
        for particle in self.particles:
            if word.startswith(f"{particle}zu"):
                yield particle + word.removeprefix(f"{particle}zu")


def _read_words(path: Path) -> frozenset[str]:
    try:
        return frozenset(path.read_text(encoding="utf-8").split())
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{path}: the package's word list cannot be read ({error}); install it anew") from None


def starts_sentence(text: str, position: int) -> bool:
    """Tell whether a sentence or a quotation begins at ``position``."""
    before = text[:position].rstrip(_OPENERS)
    return not before or before[-1] in _SENTENCE_ENDS


def _other_cases(word: str, starts: bool) -> tuple[str, ...]:
    if word == _lower_first(word):
        return (_upper_first(word),)
    if word.isupper():
        return (word.lower(), word.capitalize())
    return (_lower_first(word),) if starts else ()


def _upper_first(word: str) -> str:
    return word[:1].upper() + word[1:]


def _lower_first(word: str) -> str:
    return word[:1].lower() + word[1:]
