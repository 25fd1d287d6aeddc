"""Splicing a glossary's terms into a finished hypothesis, as many as it lacks, the surest first.

For each term that a hypothesis lacks, the likeliest places are tried; that one is taken in which the rest of the
sentence stays likeliest to the model, with a bonus for what speaks for the place. Then the next term is put in, the
words of those already there being out of reach.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.invisible import strip_invisible
from summarizer.translation.annotation import HardTerm
from summarizer.translation.engine import LENGTH_PENALTY, Engine, Hypothesis
from summarizer.translation.hints import Hinter
from summarizer.translation.splice import Place, Wanted, Word, find_pieces, fix, places, put, text_of, words_of

if TYPE_CHECKING:
    from summarizer.glossary import Match

# What a word that certainly renders the term is worth, in log-probability per piece of the rest of the sentence.
_EVIDENCE = 0.1


@dataclass(frozen=True)
class Graft:
    """A translation on its way, and the terms still to be put in.

    ``score`` is comparable with a hypothesis's; the pieces of the last term put in don't count in it.
    """

    source_pieces: tuple[str, ...]
    words: tuple[Word, ...]
    waiting: tuple[Wanted, ...]
    score: float
    terms_put: int = 0


@dataclass(frozen=True)
class _Option:
    """A term put in at one of its places."""

    wanted: Wanted
    place: Place
    words: tuple[Word, ...]
    pieces: range

    def worth(self, scores: list[float]) -> float:
        return _outside(scores, self.pieces) + _EVIDENCE * self.place.evidence


class Grafter:
    """Puts terms into hypotheses of one engine."""

    def __init__(self, engine: Engine, hinter: Hinter | None, language: str) -> None:
        """Take the engine, a dictionary, if there is one, and the target language."""
        self._engine, self._hinter, self._language = engine, hinter, language

    def graft(self, hypothesis: Hypothesis, text: str, hard: Sequence[HardTerm], matches: Sequence[Match]) -> Graft:
        """Return a hypothesis that has attention, and what it lacks of the matches in ``text``, its source."""
        from summarizer.glossary.verification import locate

        words = words_of(hypothesis, self._engine.tokenizer)
        located = locate(matches, text_of(words), self._language)
        held = [span for _, status, span in located if span and status != "avoided"]
        lacking = [match for match, status, _ in located if status in ("missed", "avoided")]
        waiting = [
            self._wanted(hypothesis, text, term, lacking)
            for term in hard
            if any(term.start <= match.start and match.end <= term.end for match in lacking)
        ]
        return Graft(hypothesis.source_pieces, fix(words, held), tuple(waiting), hypothesis.score)

    def text(self, graft: Graft) -> str:
        """Return the translation so far."""
        return self._engine.tokenizer.decode(_pieces(graft.words))

    def run(self, grafts: Sequence[Graft]) -> list[Graft]:
        """Put in what can be put in, one term of each translation at a time."""
        finished = dict(enumerate(grafts))
        active = [index for index, graft in finished.items() if graft.waiting]
        while active:
            options = [(index, option) for index in active for option in self._options(finished[index])]
            scores = self._engine.score(
                [(finished[index].source_pieces, _pieces(option.words)) for index, option in options]
            )
            best: dict[int, tuple[float, _Option, list[float]]] = {}
            for (index, option), row in zip(options, scores, strict=True):
                worth = option.worth(row)
                if index not in best or worth > best[index][0]:
                    best[index] = worth, option, row
            for index, (_, option, row) in best.items():
                waiting = tuple(wanted for wanted in finished[index].waiting if wanted is not option.wanted)
                score = _outside(row, option.pieces) * len(row) ** (1 - LENGTH_PENALTY)
                finished[index] = replace(
                    finished[index],
                    words=option.words,
                    waiting=waiting,
                    score=score,
                    terms_put=finished[index].terms_put + 1,
                )
            active = [index for index in best if finished[index].waiting]
        return list(finished.values())

    def _options(self, graft: Graft) -> list[_Option]:
        return [
            self._option(graft.words, place, wanted)
            for wanted in graft.waiting
            for place in places(graft.words, wanted)
        ]

    def _option(self, words: tuple[Word, ...], place: Place, wanted: Wanted) -> _Option:
        spliced = put(words, place, wanted, self._engine.tokenizer)
        start = len(_pieces(words[: place.start]))
        behind = len(_pieces(words[place.stop :]))
        return _Option(wanted, place, spliced, range(start, len(_pieces(spliced)) - behind))

    def _wanted(self, hypothesis: Hypothesis, text: str, term: HardTerm, lacking: Sequence[Match]) -> Wanted:
        part = strip_invisible(text[term.start : term.end])
        before = "".join(text[: term.start].split())
        skip = before.count("".join(part.split()))
        found = find_pieces(hypothesis.source_pieces, f"{part}⟦{term.target}⟧", 0)
        found = found or find_pieces(hypothesis.source_pieces, f"⟦{term.target}⇒{term.target}⟧", 0)
        source = found or find_pieces(hypothesis.source_pieces, part, skip) or range(0)
        avoided = {word for match in lacking for variant in match.avoid for word in variant.lower().split()}
        return Wanted(source, term.target, frozenset(self._renderings(part) | avoided), len(part.split()))

    def _renderings(self, part: str) -> set[str]:
        """Return the words in small letters that may stand for the source words: dictionary readings and themselves."""
        from summarizer.glossary.english import plurals

        readings = [part]
        for word in part.split():
            readings += word.split("-")
            if self._hinter:
                readings += (self._hinter.word(word, False) or "").split(" / ")
                readings += self._hinter.lexicon.readings(word)
        words = {word for reading in readings for word in reading.lower().split() if len(word) > 2}
        return words | ({form for word in words for form in plurals(word)} if self._language == "en" else set())


def _pieces(words: Sequence[Word]) -> list[str]:
    return [piece for word in words for piece in word.pieces]


def _outside(scores: list[float], inside: range) -> float:
    """Return the mean score of the pieces that are not in the range."""
    rest = [score for index, score in enumerate(scores) if index not in inside]
    return sum(rest) / max(len(rest), 1)
