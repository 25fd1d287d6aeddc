"""Step 4: candidate glossary terms for every pair, on which the network learns to write what it is told."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from summarizer.translation.lexicon import Lexicon
from training.alignment import Aligned, both_ways, read_aligned, tokens
from training.function_words import FUNCTION_WORDS
from training.workspace import Workspace, read_pairs, written

LONGEST = 3  # source words
WIDEST = 4  # target words
MOST = 8  # candidates kept of a pair
_SHORTEST_PAIR = 4  # tokens
_OTHER_THAN_NOUN = 0.25  # share kept of candidates without a capital letter
_BASE_FORM = 0.35  # share whose last word is put into its base form, as an editor writes it: the network has to inflect
_PHRASE = re.compile(r"\w[\w\s'’.&-]*")


@dataclass(frozen=True)
class Candidate:
    """A phrase of the source, by its characters, and what it became in the target."""

    start: int
    end: int
    target: str


def aligned_terms(pair: Aligned, language: str = "de") -> Iterator[Candidate]:
    """Yield the phrases of up to three source words whose links lead to one unbroken target phrase, nowhere else."""
    if len(pair.source) < _SHORTEST_PAIR:
        return
    targets, sources = both_ways(pair.sure)
    for first in range(len(pair.source)):
        for last in range(first, min(first + LONGEST, len(pair.source))):
            if not pair.word(last)[0].isalpha() or last not in targets:
                break
            ends = {pair.word(first).lower(), pair.word(last).lower()}
            phrase = (
                None if ends & FUNCTION_WORDS[language] else _phrase(pair, range(first, last + 1), targets, sources)
            )
            if phrase:
                yield Candidate(pair.source[first][0], pair.source[last][1], phrase)


def _phrase(
    pair: Aligned, words: range, targets: Mapping[int, list[int]], sources: Mapping[int, list[int]]
) -> str | None:
    linked = {target for word in words for target in targets[word]}
    run = range(min(linked), max(linked) + 1)
    if len(run) > WIDEST or any(set(sources.get(target, ())) - set(words) for target in run):
        return None
    if any(target not in sources and pair.target_word(target).lower() not in FUNCTION_WORDS["en"] for target in run):
        return None
    phrase = pair.texts[1][pair.target[run[0]][0] : pair.target[run[-1]][1]]
    ends = {pair.target_word(run[0]).lower(), pair.target_word(run[-1]).lower()}
    return phrase if _PHRASE.fullmatch(phrase) and not ends & FUNCTION_WORDS["en"] else None


def dictionary_terms(source: str, target: str, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the source words that have a dictionary reading, or themselves, in the target just once.

    This needs no alignment: it is how a package is trained on with a newsroom's own pairs.
    """
    for start, end in tokens(source):
        word = source[start:end]
        if not word[0].isalpha() or len(word) < 4:
            continue
        for reading in (word, *lexicon.readings(word)):
            found = re.findall(rf"(?<!\w){re.escape(reading)}(?!\w)", target, re.IGNORECASE)
            if len(found) == 1 and reading.lower() not in FUNCTION_WORDS["en"] and _PHRASE.fullmatch(reading):
                yield Candidate(start, end, found[0])
                break


def chosen(
    source: str, candidates: Iterable[Candidate], lemma: Callable[[str], str], rng: random.Random
) -> list[Candidate]:
    """Return at most eight candidates, mostly nouns and names, some with the target in its base form."""
    kept = []
    for candidate in candidates:
        has_capital = any(word[0].isupper() for word in source[candidate.start : candidate.end].split())
        if has_capital or rng.random() < _OTHER_THAN_NOUN:
            *before, last = candidate.target.split(" ")
            if last.islower() and rng.random() < _BASE_FORM:
                last = lemma(last)
            kept.append(Candidate(candidate.start, candidate.end, " ".join([*before, last])))
    return rng.sample(kept, MOST) if len(kept) > MOST else kept


def write_terms(workspace: Workspace, texts: frozenset[str] | None = None, language: str = "de", seed: int = 3) -> int:
    """Write candidate terms of the pairs that come from ``texts`` (None: all); return how many pairs have some.

    They come from the alignments where there are any, else from the dictionary.
    """
    import simplemma

    @cache
    def lemma(word: str) -> str:
        return str(simplemma.lemmatize(word, lang="en"))

    rng = random.Random(seed)  # noqa: S311 - a sample, not a secret
    number = 0
    with written(workspace.terms) as file:
        for index, (name, source, found) in enumerate(_found(workspace, language)):
            terms = chosen(source, found, lemma, rng) if texts is None or name in texts else []
            if terms:
                listed = [[term.start, term.end, term.target] for term in terms]
                file.write(f"{index}\t{json.dumps(listed, ensure_ascii=False)}\n")
                number += 1
    return number


def _found(workspace: Workspace, language: str) -> Iterator[tuple[str, str, Iterator[Candidate]]]:
    if workspace.forward.exists() and workspace.reverse.exists():
        for pair in read_aligned(workspace):
            yield pair.name, pair.texts[0], aligned_terms(pair, language)
        return
    lexicon = Lexicon(workspace.lexicon)
    for _, name, source, target in read_pairs(workspace):
        yield name, source, dictionary_terms(source, target, lexicon)


def read_terms(workspace: Workspace) -> dict[int, list[Candidate]]:
    """Return the candidate terms by the number of their pair's line."""
    terms = {}
    if workspace.terms.exists():
        with workspace.terms.open(encoding="utf-8") as lines:
            for line in lines:
                index, _, listed = line.partition("\t")
                terms[int(index)] = [Candidate(*item) for item in json.loads(listed)]
    return terms
