"""Terms inside closed compounds: Vertrag in Friedensvertrag (its head) and in Vertragsstaaten (its modifier).

Only entries that say so (``match`` = compound) are searched here. What is left of the word beside the term must look
like a word of its own; Amt is not found in Beamte, nor in Gesamtlage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from summarizer.glossary import german
from summarizer.glossary.folding import fold_with_offsets
from summarizer.glossary.inflection import Use
from summarizer.glossary.patterns import Candidate, Pattern
from summarizer.glossary.words import Words

_LINK: Final = ("", "s", "es", "n", "en", "er", "e", "ns")
_VOWEL: Final = re.compile("[aeiouy]")
# Beginnings that are no words: what follows them is a verb's noun (Ver-trag, Be-amte), not the head of a compound.
_PREFIXES: Final = frozenset(
    "be ge er ver ent emp zer miss un ur ins ans ab an auf aus bei durch ein hin her hinter los mit nach nieder rueck"
    " ueber um unter vor weg wider wieder zu zurueck zusammen trans komm".split()
)
# Words of three letters that other words are put together with; all other beginnings of three letters are none.
_SHORT: Final = frozenset(
    "abo akt alt amt arm art bad bau bio box bus dom eck eil eis end erb erd erz fan gas geo gen gut heu hof hut jet"
    " job kai kur lkw mai nah neu not oel ohr ost pkw pol pop rad rat roh rom rot ruf see ski tag tal tat tee tod ton"
    " top tor typ uhr uni uno wal web zoo zug".split()
)
# What ends like a compound with a short word, and is none.
_NO_COMPOUNDS: Final = re.compile(
    r"(?:(?:appa|hei|zie|haus|quad|lite|inse|refe|praepa|elabo|konglome|magist|ok)rat|^(?:insge|mit)?samt"
    r"|(?:atten|poten|habi|resul|test?i?)tat|(?:transp|rapp|akk)ort|vagabund|intervall"
    r"|[aeiouyk]tor|(?:kont|extr|komp|abstr|int)akt"
    r"|(?:ab|zu|um|be|ver|unter)stand)$"
)
# What makes another word of the term instead of a compound: Vertraglichkeit, Botschafterschaft, Frontalität.
_DERIVED: Final = re.compile(
    r"(?:lich|schaft|haft|heit|keit|isch|los|bar|tum|ling)(?:keit)?(?:e[nrsm]?|s)?$"
    r"|(?:alitaet|ation|alis|itaet|ismus|ierung|iert)|(?:ist|iv)(?:en?|in|innen)?$"
)
# How a German word can begin: a vowel, one consonant, or a few together.
_ONSET: Final = re.compile(
    r"(?:[bcdfgkp][lr]|[dt][hrs]|[gk]n|chr|ph[lr]?|pf[lr]?|ps|qu|sc?[hklmnpqtvw][lmnrw]?|spr|str|spl|wr|zw|tsch|[^aeiouy])?[aeiouy]"
)
_LEAST_BESIDE: Final = 3
_LONGEST: Final = 80


class Compounds:
    """An automaton of the terms that may stand in closed compounds."""

    def __init__(self, patterns: list[Pattern]) -> None:
        import ahocorasick  # not needed by glossaries without such terms

        found: dict[str, list[Pattern]] = {}
        for pattern in patterns:
            base = pattern.words.folded[0]
            for stem in {base, german.umlauted(base) or base, base.removesuffix("e"), re.sub("um$", "", base)}:
                found.setdefault(stem, []).append(pattern)
        self._automaton: Any = ahocorasick.Automaton()
        for stem, sharing in found.items():
            self._automaton.add_word(stem, (stem, sharing))
        self._automaton.make_automaton()

    def find(self, words: Words) -> Iterator[Candidate]:
        """Yield the terms that are the head or a modifier of a closed compound in ``words``."""
        for index, folded in enumerate(words.folded):
            if len(folded) > _LONGEST:  # no word, and nobody should have to wait for it
                continue
            for end, (stem, patterns) in self._automaton.iter(folded):
                if len(folded) - len(stem) >= _LEAST_BESIDE:
                    found = (_candidate(pattern, words, index, end + 1 - len(stem), stem) for pattern in patterns)
                    yield from filter(None, found)


def _candidate(pattern: Pattern, words: Words, index: int, start: int, stem: str) -> Candidate | None:
    spelled = words.spelled[index]
    folded, offsets = fold_with_offsets(spelled)
    lowered = spelled[0].islower() and pattern.words.spelled[0][0].isupper()  # völkerrechtlich is no compound
    if lowered or folded != words.folded[index]:
        return None
    base, end = pattern.words.folded[0], start + len(stem)
    at = words.starts[index]
    if start and _word_before(folded[:start]) and not _NO_COMPOUNDS.search(folded[:end]):
        number = german.number(base, folded[start:], Use(capital=True))
        if number:
            return Candidate(pattern, index, index, at + offsets[start], words.ends[index], "head", number)
    begins = stem in (base, base.removesuffix("e")) and (not start or _word_before(folded[:start]))
    if begins and _word_after(folded[end:]):
        return Candidate(pattern, index, index, at + offsets[start], at + offsets[end], "modifier", "singular")
    return None


def _word_before(part: str) -> bool:
    """Whether ``part`` may be a word, with or without a linking s, and not a mere prefix."""
    bare = part.removesuffix("s")
    if part in _PREFIXES or bare in _PREFIXES or not _VOWEL.search(bare):
        return False
    return len(bare) > _LEAST_BESIDE or bare in _SHORT or part in _SHORT


def _word_after(part: str) -> bool:
    """Whether ``part`` may be a linking element and a word of at least four letters."""
    return not _DERIVED.match(part) and any(
        part.startswith(link) and len(part) - len(link) >= _LEAST_BESIDE + 1 and _ONSET.match(part[len(link) :])
        for link in _LINK
    )
