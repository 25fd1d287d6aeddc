"""Step 3: from the alignments, the dictionary that hints come from, and the words too common to need one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cache

from summarizer.translation.separable import separated_verbs
from training.alignment import Aligned, both_ways, read_aligned
from training.function_words import FUNCTION_WORDS, PARTICLES
from training.workspace import Workspace, written

FREQUENT = 3000  # ranks
_DICTIONARY_ENTRY = 2.0  # what one entry of a printed dictionary counts, against one aligned word
_SHARE, _COUNT = 0.12, 2.0  # a reading below both is chance
_SECOND = 0.3  # of the first reading's count
_LEAST_SHARE, _LEAST_COUNT = 0.15, 0.5
_LONGEST = 40  # characters
_BASE_COUNT = 2.0  # of an entry whose inflected forms are entered, too
_PAST_COUNT = 4.0  # of a past singular that its plural follows
# What a particle alone became says nothing of its verb.
_ADVERBS = frozenset("up out off in on down back away around about over through by together not also even so".split())
_KNOWN = 1.5  # weight from which an entry of its own goes before one derived from the base form

Readings = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Entry:
    """The likeliest reading of a word, how often it was met, and a second likely reading, or "" ."""

    english: str
    weight: float
    second: str = ""


def count(
    pairs: Iterable[Aligned], weights: Mapping[str, float], dictionaries: frozenset[str] = frozenset()
) -> tuple[Readings, Counter[str]]:
    """Return how often each word form was aligned with which target words, and how often each word was met.

    ``weights`` are those of texts whose words count for less or more; ``dictionaries`` are the texts whose pairs are
    entries of a dictionary.
    """
    readings: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    frequency: Counter[str] = Counter()
    last = None
    for pair in pairs:
        entry = pair.name in dictionaries
        if pair.group != last and not entry:
            frequency.update(
                pair.word(index).lower() for index in range(len(pair.source)) if pair.word(index)[0].isalpha()
            )
        last = pair.group
        if entry and len(pair.source) == 1 and len(pair.target) <= 3:
            readings[pair.word(0)][" ".join(map(pair.target_word, range(len(pair.target))))] += _DICTIONARY_ENTRY
            continue
        for word, phrase in _aligned_words(pair):
            readings[word][phrase] += weights.get(pair.name, 1.0)
    return readings, frequency


def count_separated(
    pairs: Iterable[Aligned], weights: Mapping[str, float], particles: Collection[str], known: Collection[str]
) -> Readings:
    """Return how often each of the ``known`` words was aligned with which target words where it stood in two parts.

    "sieht … vor" counts for "vorsieht". ``particles`` are what verbs are parted from.
    """
    readings: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for pair in pairs:
        places = {source[0]: index for index, source in enumerate(pair.source)}
        for verb in separated_verbs(pair.texts[0], particles, known.__contains__):
            parts = {places[start] for start in (verb.start, verb.particle) if start in places}
            phrase = _aligned_phrase(pair, both_ways(pair.one_source | pair.sure), parts)
            if phrase and phrase.lower() not in _ADVERBS:
                readings[verb.joined][phrase] += weights.get(pair.name, 1.0)
    return readings


def joined(readings: Readings, apart: Readings) -> Readings:
    """Return the readings of words with those that they had in two parts, where there were some."""
    together = {word: dict(counts) for word, counts in readings.items()}
    for word, counts in apart.items():
        if sum(counts.values()) >= _COUNT:
            own = together.setdefault(word, {})
            for phrase, number in counts.items():
                own[phrase] = own.get(phrase, 0.0) + number
    return together


def _aligned_words(pair: Aligned) -> Iterable[tuple[str, str]]:
    """Yield each source word with the unbroken target phrase that is aligned with it and with nothing else."""
    links = both_ways(pair.one_source | pair.sure)
    for index in sorted({source for source, _ in pair.sure}):
        word = pair.word(index)
        phrase = _aligned_phrase(pair, links, {index}) if word[0].isalpha() and len(word) >= 2 else None
        if phrase:
            yield word, phrase


def _aligned_phrase(
    pair: Aligned, links: tuple[Mapping[int, list[int]], Mapping[int, list[int]]], tokens: Set[int]
) -> str | None:
    """Return the unbroken target phrase that is aligned with source tokens and with nothing else."""
    targets, sources = links
    linked = sorted({target for token in tokens for target in targets.get(token, ())})
    words = [target for target in linked if pair.target_word(target).lower() not in FUNCTION_WORDS["en"]]
    if not words or words[-1] - words[0] > 2:
        return None
    run = range(words[0], words[-1] + 1)
    if any(set(sources.get(target, ())) - tokens for target in run):
        return None
    phrase = [pair.target_word(target) for target in run]
    unaligned = (pair.target_word(target).lower() for target in run if target not in sources)
    whole = all(part[0].isalnum() for part in phrase) and all(part in FUNCTION_WORDS["en"] for part in unaligned)
    return " ".join(phrase) if whole else None


def entries(readings: Readings, lemma: Callable[[str], str]) -> dict[str, Entry]:
    """Return an entry for each word whose readings agree enough. ``lemma`` gives the base form of a target word."""

    @cache
    def stem(phrase: str) -> str:
        return " ".join(lemma(word).lower() for word in phrase.split())

    found = {}
    for word, counts in readings.items():
        entry = _entry(counts, stem)
        if entry and 3 <= len(word) <= _LONGEST and max(len(entry.english), len(entry.second)) <= _LONGEST:
            found[word] = entry
    return found


def _entry(counts: Mapping[str, float], stem: Callable[[str], str]) -> Entry | None:
    total = sum(counts.values())
    merged: dict[str, list[tuple[float, str]]] = {}
    for phrase, number in counts.items():
        merged.setdefault(stem(phrase), []).append((number, phrase))
    # The commonest form stands for all the inflections and spellings of a reading.
    ranked = sorted(((sum(n for n, _ in forms), max(forms)[1]) for forms in merged.values()), key=lambda item: -item[0])
    number, english = ranked[0]
    share = number / total
    if (share < _SHARE and number < _COUNT) or share < _LEAST_SHARE or total < _LEAST_COUNT:
        return None
    parts = set(stem(english).split())
    second = next(((n, text) for n, text in ranked[1:4] if not parts & set(stem(text).split())), None)
    likely = second and second[0] / total >= _SHARE and second[0] >= max(1, _SECOND * number)
    return Entry(english, round(total, 1), second[1] if second and likely else "")


def inflected(base: Mapping[str, Entry], forms: Iterable[tuple[str, str]]) -> dict[str, Entry]:
    """Return entries, of negative weight, for inflected forms of words that have one: (form, base form) in ``forms``.

    So no lemmatizer is needed when translating. A past plural follows its singular where that is known ("billigten" is
    what "billigte" is, approved, and not what "billigen" is in most sentences, cheap).
    """
    added = {}
    for form, lemma in forms:
        entry = _past_singular(base, form) or base.get(lemma)
        if entry is None or form == lemma or entry.weight < _BASE_COUNT or not 4 <= len(form) <= 30:
            continue
        cases = (form, form[0].lower() + form[1:], form[0].upper() + form[1:].lower())
        known = any(base[case].weight >= _KNOWN for case in cases if case in base)
        if form.replace("-", "").isalpha() and not known:
            added[form] = Entry(entry.english, -entry.weight, entry.second)
    return added


def _past_singular(base: Mapping[str, Entry], form: str) -> Entry | None:
    """Return the entry of a German weak verb's past singular (…te), if the form may be the plural (…ten)."""
    entry = base.get(form[:-1]) if form.endswith("ten") and form[0].islower() else None
    return entry if entry and entry.weight >= _PAST_COUNT else None


def write_dictionary(
    workspace: Workspace, weights: Mapping[str, float], dictionaries: frozenset[str], language: str = "de"
) -> int:
    """Write dictionary, frequent words and particles of a workspace; return the number of entries.

    ``language`` is the source's.
    """
    import simplemma

    readings, frequency = count(read_aligned(workspace), weights, dictionaries)
    forms = list(_forms(language))
    known = readings.keys() | {form for form, _ in forms}
    readings = joined(readings, count_separated(read_aligned(workspace), weights, PARTICLES.get(language, ()), known))
    found = entries(readings, lambda word: str(simplemma.lemmatize(word, lang="en")))
    found |= inflected(found, forms)
    with written(workspace.lexicon) as file:
        for form, entry in sorted(found.items(), key=lambda item: item[0].encode()):
            file.write("\t".join([form, entry.english, f"{entry.weight:g}", *filter(None, [entry.second])]) + "\n")
    with written(workspace.frequent) as file:
        file.writelines(sorted(f"{word}\n" for word, _ in frequency.most_common(FREQUENT)))
    with written(workspace.particles) as file:
        file.writelines(sorted(f"{particle}\n" for particle in PARTICLES.get(language, ())))
    return len(found)


def _forms(language: str) -> Iterable[tuple[str, str]]:
    """Yield (form, base form) of simplemma's tables."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    for form, lemma in DefaultDictionaryFactory().get_dictionary(language).items():
        yield tuple(text.decode() if isinstance(text, bytes) else str(text) for text in (form, lemma))  # type: ignore[misc]  # of two
