"""Two glossaries made out of a set of sentence pairs: terms as the references have them, and terms they do not have.

The first: base forms of German nouns, nouns with an adjective, and two nouns joined by an article or preposition, whose
dictionary reading (of the bundled package; any of two, for each part) stands in the reference, in that order and
unbroken; and nouns without one that a word of the references keeps company with (Dice's coefficient). A term whose
reading stands in fewer than half of the references of its sentences is left out, as is one that is the same in both
languages.

The second: the same German terms with English that neither those references nor the dictionary's first reading has: by
turns the dictionary's second reading, a synonym (English that at least two German nouns share with it), and
an invented name, with a word of the reference's in it or none. What has no reading or synonym gets an invented name.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.term_counting import english, german

SEED = 16
# Of all the terms found, enough to make one in a sentence.
ONE_IN = 2
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_JOINTS = {"der": ("of the", "of"), "des": ("of the", "of"), "für": ("for", "of"), "von": ("of", "from")}
_LEAST_DICE = 0.6
_INVENTED = (
    *("central {}", "joint {}", "{} scheme", "federal {} office", "{} authority"),
    *("host body", "signal paper", "harbour plan", "round-table circle", "lead bureau"),
)
_INVENTED_NAMES = ("Greater {}", "{} Authority", "Federal {} Office", "Port Allard", "Northern Assembly", "Bellmore")
_NO_ADJECTIVE = re.compile(
    "(?:(?:[msd]?ein|kein|ihr|unser|euer|dies|jen|jed|beid|mehrer|viel|all|solch|welch|einig|manch|zwei|drei)"
    "(?:e|er|es|en|em)|deren|dessen|nachdem|.*te)$"
)


@dataclass(frozen=True)
class Sample:
    """A term: German, the English to be written, the English of the references, all readings known, and its kind."""

    german: str
    target: str
    reference: str
    readings: frozenset[str]
    kind: str


@dataclass(frozen=True)
class _Entry:
    readings: tuple[str, ...]
    is_base: bool


def read_lexicon(path: Path) -> dict[str, _Entry]:
    """Read the package's dictionary: form, English, weight (negative: an inflected form), second reading."""
    entries = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            form, first, weight, *second = line.rstrip("\n").split("\t")
            readings = tuple(dict.fromkeys([first, *(reading for reading in second if reading)]))
            entries[form] = _Entry(readings, float(weight) > 0)
    return entries


def as_references_have_them(pairs: Sequence[tuple[str, str]], lexicon: dict[str, _Entry]) -> list[Sample]:
    """Return the first set, in the order of the alphabet."""
    votes: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for source, reference in pairs:
        for term, target, kind in _proposals(source, reference, lexicon):
            votes[term][target, kind] += 1
    for term, target in _companions(pairs, lexicon):
        if term not in votes:
            votes[term][target, "company"] += 1
    lemmas = {_lemma(term): term for term in sorted(votes, reverse=True)}
    chosen = sorted(random.Random(SEED).sample(sorted(lemmas.values()), len(lemmas) // ONE_IN))  # noqa: S311 – no secret
    drawers = defaultdict(list)
    for number, (source, _) in enumerate(pairs):
        for stem in {_stem(word) for word in _WORD.findall(source)}:
            drawers[stem].append(number)
    samples = []
    for term in chosen:
        (target, kind), _ = max(votes[term].items(), key=lambda vote: (vote[1], vote[0]))
        near = (pairs[number] for number in drawers[_stem(term.split()[-1])])
        having = [reference for source, reference in near if german(term).search(source)]
        honoured = sum(1 for reference in having if english(target).search(reference))
        if having and honoured * 2 >= len(having) and target.lower() != term.lower():
            samples.append(Sample(term, target, target, _readings(term, target, lexicon), kind))
    return samples


def _lemma(term: str) -> str:
    """Return what forms of a term have in common, so that a glossary has one of them (Grund, Gründe)."""
    plain = term.lower().translate(str.maketrans("äöü", "aou"))
    return " ".join(re.sub("(?:ern|en|er|es|em|e|n|s)$", "", word) for word in plain.split())


def _stem(word: str) -> str:
    return word[:4].lower()


def against_the_references(samples: Sequence[Sample], lexicon: dict[str, _Entry]) -> list[Sample]:
    """Return the second set: the terms of the first with other targets."""
    chance = random.Random(SEED)  # noqa: S311 – a sample, not a secret
    siblings: dict[str, list[str]] = defaultdict(list)
    for form, entry in lexicon.items():
        if len(entry.readings) > 1 and entry.is_base and form.istitle():
            first, second = entry.readings[:2]
            siblings[first].append(second)
            siblings[second].append(first)
    others = []
    for number, sample in enumerate(samples):
        name = sample.target[0].isupper()
        invented = chance.choice(_INVENTED_NAMES if name else _INVENTED).format(sample.target)
        ways = [
            ("reading", sorted(sample.readings - {sample.reference})),
            ("synonym", [word for word, count in Counter(siblings[sample.target]).most_common(3) if count > 1]),
            ("invented", [invented]),
        ]
        for kind, targets in [*ways[number % 3 :], *ways[: number % 3]]:
            fitting = [target for target in targets if _differs(target, sample)]
            if fitting:
                others.append(Sample(sample.german, fitting[0], sample.reference, sample.readings, kind))
                break
    return others


def _differs(target: str, sample: Sample) -> bool:
    """Tell whether a target is written in one to four words, and is none of the reference's or the source's own."""
    plain = re.fullmatch(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,3}", target) is not None
    return plain and not english(target).search(sample.reference) and target.lower() != sample.german.lower()


def _proposals(source: str, reference: str, lexicon: dict[str, _Entry]) -> Iterator[tuple[str, str, str]]:
    """Yield German terms of a sentence with readings that stand in its reference, longer terms alone."""
    words = _WORD.findall(source)
    taken: set[int] = set()
    for length in (3, 2, 1):
        for start in range(1, len(words) - length + 1):
            run = words[start : start + length]
            if taken & set(range(start, start + length)) or " ".join(run) not in source:
                continue
            target = next((one for one in _targets(run, lexicon) if _stands(one, reference)), None)
            if target:
                taken |= set(range(start, start + length))
                yield " ".join(run), target, f"{length} word{'s'[: length > 1]}"


def _targets(run: Sequence[str], lexicon: dict[str, _Entry]) -> Iterator[str]:
    first, last = run[0], run[-1]
    if not _is_noun(last, lexicon):
        return
    heads = lexicon[last].readings
    if len(run) == 1:
        yield from (reading for reading in heads if len(reading) > 3)
    elif len(run) == 2 and _is_adjective(first, lexicon):
        yield from (f"{modifier} {head}" for modifier in lexicon[first].readings for head in heads)
    elif len(run) == 3 and run[1] in _JOINTS and _is_noun(first, lexicon):
        for left in lexicon[first].readings:
            yield from (f"{left} {joint} {right}" for right in heads for joint in _JOINTS[run[1]])
            yield from (f"{right} {left}" for right in heads)


def _is_noun(word: str, lexicon: dict[str, _Entry]) -> bool:
    """Tell whether a word is a noun in a form that a glossary would have: a base form, as far as endings show."""
    shorter = any(word.endswith(ending) and word.removesuffix(ending) in lexicon for ending in ("s", "n"))
    entry = lexicon.get(word)
    return (
        entry is not None
        and entry.is_base
        and len(word) > 3
        and word.istitle()
        and not shorter
        and entry.readings[0].lower() != word.lower()
    )


def _is_adjective(word: str, lexicon: dict[str, _Entry]) -> bool:
    base = re.sub("(?:e|er|es|en|em)$", "", word)
    return (
        word.islower()
        and 2 < len(base) < len(word)
        and f"{base}es" in lexicon
        and word in lexicon
        and not (_NO_ADJECTIVE.match(word))
    )


def _stands(target: str, reference: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(target)}(?!\w)", reference) is not None


def _readings(term: str, target: str, lexicon: dict[str, _Entry]) -> frozenset[str]:
    entry = lexicon.get(term)
    return frozenset({target, *(entry.readings if entry else ())})


def _companions(pairs: Sequence[tuple[str, str]], lexicon: dict[str, _Entry]) -> Iterator[tuple[str, str]]:
    """Yield nouns with the one or two English words that stand in the references where they stand in the sources."""
    together: Counter[tuple[str, str]] = Counter()
    nouns: Counter[str] = Counter()
    runs: Counter[str] = Counter()
    for source, reference in pairs:
        mine = {word for word in _WORD.findall(source)[1:] if _is_noun(word, lexicon)}
        theirs = _WORD.findall(reference)
        here = {word for word in theirs if len(word) > 3}
        here |= {f"{one} {two}" for one, two in pairwise(theirs) if len(one) > 3 < len(two)}
        nouns.update(mine)
        runs.update(here)
        together.update((noun, run) for noun in mine for run in here)
    best: dict[str, tuple[float, str]] = {}
    for (noun, run), count in together.items():
        dice = 2 * count / (nouns[noun] + runs[run])
        if count > 2 and dice >= _LEAST_DICE:
            best[noun] = max(best.get(noun, (0.0, "")), (dice, run))
    yield from ((noun, run) for noun, (_, run) in sorted(best.items()))
