"""How likely each language is, given a text: naive Bayes over letter trigrams and common words.

The trigrams' frequencies are langdetect's (55 languages, counted in Wikipedia). Its own detector draws n-grams at
random until one language leads; here each of them counts, so that nothing needs a seed and a short text is used to its
last letter. The weights were set on FLORES-200 sentences and their first words (benchmarks/languages.py). Trigrams
weigh half because they overlap: so the probabilities agree with how often the answer is right.
"""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Final

TRIGRAM_WEIGHT: Final = 0.5
NAME_WEIGHT: Final = 0.15
"""The weight of trigrams in capitalized words after the first: often names, which are spelt alike in many languages."""
WORD_WEIGHT: Final = 3.5
"""What a common word of a language adds to its log-likelihood."""
DICTIONARY_WEIGHT: Final = 1.0
"""What a word of the language's dictionary adds, in texts of fewer than SHORT letters."""
SHORT: Final = 20
WORDS_USED: Final = 400
LETTERS_USED: Final = 50
"""So many words of a long text are looked at, evenly spread, and so many letters of each."""
ACRONYMS: Final = 3
ACRONYM_LETTERS: Final = 5
"""Up to so many words in capitals, none longer than that, are acronyms alone."""
FLOOR: Final = 0.5 / 10_000
"""The probability of a trigram that a language's profile does not have, as in langdetect."""
OUTSIDER: Final = 0.01
"""The prior of a language that is not among the candidates."""
PRIORS: Final = {
    **dict.fromkeys(("no", "fi", "hr", "sk", "sl", "bg", "ca", "et", "lt", "lv", "id", "ne", "mr", "ur"), 0.3),
    **dict.fromkeys(("af", "so", "sw", "tl", "cy", "sq", "mk"), 0.1),
}
"""Priors of languages that a newsroom meets less often than those it takes them for; 1 for all others."""

_NOISE: Final = re.compile(  # web and mail addresses, handles, tags; bounded, so that its time is linear
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,6}/\S*|[#@]\w+"
)


class Profiles:
    """langdetect's profiles: their names, and for each n-gram its probability in each of them.

    The table is filled as n-grams are asked for; langdetect fills it for all n-grams of all languages, which takes
    longer than everything else it does.
    """

    def __init__(self, files: Iterable[Path]) -> None:
        """Read the profiles, which are JSON, in the order given."""
        profiles = [json.loads(file.read_bytes()) for file in files]
        self.languages: tuple[str, ...] = tuple(profile["name"] for profile in profiles)
        self._counts = [(profile["freq"], profile["n_words"]) for profile in profiles]
        self.probabilities = cache(self._probabilities)

    def _probabilities(self, ngram: str) -> tuple[float, ...] | None:
        """Return the n-gram's probability in each language, None if it is in none."""
        row = tuple(counts.get(ngram, 0) / totals[len(ngram) - 1] for counts, totals in self._counts)
        return row if any(row) else None


def probabilities(
    text: str, candidates: frozenset[str], dictionaries: Mapping[str, Callable[[str], bool]]
) -> dict[str, float]:
    """Return the probability of each language; none where the text does not tell."""
    words = _words(text)
    capitals = all(map(str.isupper, words))
    if not words or (capitals and len(words) <= ACRONYMS and max(map(len, words)) <= ACRONYM_LETTERS):
        return {}
    if capitals:
        words = [word.lower() for word in words]
    profiles = _profiles()
    scores = _trigram_scores(words, profiles)
    common = [_common_words().get(word.lower(), frozenset()) for word in words]
    if scores is None and not any(common):
        return {}
    short = sum(map(len, words)) < SHORT
    totals: dict[str, float] = {}
    for index, profile in enumerate(profiles.languages):
        language = profile.partition("-")[0]  # zh-cn, zh-tw
        score = math.log(_prior(language, candidates)) + (scores[index] if scores else 0.0)
        score += WORD_WEIGHT * sum(language in languages for languages in common)
        if short and language in dictionaries:
            score += DICTIONARY_WEIGHT * sum(map(dictionaries[language], words))
        totals[language] = max(score, totals.get(language, score))
    return _softmax(totals)


def common_words(text: str) -> dict[str, int]:
    """Return how many of the text's words are common in each language whose common words are known."""
    counts = dict.fromkeys(sorted(set().union(*_common_words().values())), 0)
    for word in _words(text):
        for language in _common_words().get(word.lower(), ()):
            counts[language] += 1
    return counts


def _words(text: str) -> list[str]:
    """Return the words that may tell a language, letters normalized as the profiles want them."""
    letters = "".join(map(_normalized, _NOISE.sub(" ", text)))
    words = [word[:LETTERS_USED] for word in letters.split() if any(map(str.isalpha, word))]
    return words[:: math.ceil(len(words) / WORDS_USED)] if words else []


@lru_cache(maxsize=10_000)
def _normalized(character: str) -> str:
    from langdetect.utils.ngram import NGram

    letter: str = NGram.normalize(character)
    return letter


def _trigram_scores(words: Sequence[str], profiles: Profiles) -> list[float] | None:
    """Return the weighted log-likelihood of the words' n-grams in each language; None if all are unknown."""
    plain: list[Sequence[float]] = []
    names: list[Sequence[float]] = []
    for position, word in enumerate(words):
        if len(word) > 1 and word.isupper():
            continue  # an acronym in a text that is not in capitals
        rows = names if position and word[0].isupper() else plain
        rows += filter(None, map(profiles.probabilities, _ngrams(word)))
    if not plain and not names:
        return None
    size = len(profiles.languages)
    logs = zip(_log_products(plain, size), _log_products(names, size), strict=True)
    return [TRIGRAM_WEIGHT * one + NAME_WEIGHT * other for one, other in logs]


def _ngrams(word: str) -> list[str]:
    """Return the trigrams of a word, its edges included, and its letters outside ASCII."""
    edged = f" {word} "
    return [edged[at : at + 3] for at in range(len(word))] + [letter for letter in word if not letter.isascii()]


def _log_products(rows: Iterable[Sequence[float]], size: int) -> list[float]:
    """Return for each column the sum of the logarithms, each probability raised by the floor."""
    sums, products = [0.0] * size, [1.0] * size
    for number, row in enumerate(rows, 1):
        products = [product * (value + FLOOR) for product, value in zip(products, row, strict=True)]
        if number % 50 == 0:  # before a product is too small for a float
            sums = [total + math.log(product) for total, product in zip(sums, products, strict=True)]
            products = [1.0] * size
    return [total + math.log(product) for total, product in zip(sums, products, strict=True)]


def _prior(language: str, candidates: frozenset[str]) -> float:
    if candidates:
        return 1.0 if language in candidates else OUTSIDER
    return PRIORS.get(language, 1.0)


def _softmax(scores: Mapping[str, float]) -> dict[str, float]:
    best = max(scores.values())
    weights = {language: math.exp(score - best) for language, score in scores.items()}
    total = sum(weights.values())
    return {language: weight / total for language, weight in weights.items()}


@cache
def _profiles() -> Profiles:
    """Load langdetect's profiles, in the order of their names."""
    from langdetect.detector_factory import PROFILES_DIRECTORY

    return Profiles(sorted(file for file in Path(PROFILES_DIRECTORY).iterdir() if not file.suffix))


@cache
def _common_words() -> dict[str, frozenset[str]]:
    """Return for each common word the languages in which it is one."""
    text = resources.files(__package__).joinpath("words.toml").read_text("utf-8")
    languages: dict[str, set[str]] = {}
    for language, words in tomllib.loads(text).items():
        for word in words.split():
            languages.setdefault("".join(map(_normalized, word)), set()).add(language)
    return {word: frozenset(codes) for word, codes in languages.items()}
