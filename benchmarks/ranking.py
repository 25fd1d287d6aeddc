"""How good the briefs of each ranker are, and how fast it is.

    python -m benchmarks.ranking [rouge] [german] [speed] --data DIR

Without a name, all three, which takes some minutes. They need the extra [bench].

rouge   DIR holds bbc-news-summary.dev.jsonl.gz: English news articles with extractive reference summaries, all in lower
        case. The second half is reported. "packed" chooses sentences as the program does, which keeps its hands off
        those that cannot be read alone; "best first" takes them by score as long as they fit. Behind each figure
        stands what news is ahead by, with its 95 % confidence interval from a paired bootstrap over the articles. The
        references are long (43 % of an article), and their sentences stand in no order, which caps the ROUGE-L of any
        brief in the article's order.
german  The articles of benchmarks/german, whose README says how they were labelled. Three sentences each, packed.
speed   Made-up text of the length given. The growth of time and memory, and the ratio to sumy's LexRank in one run.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import resource
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.data import parser
from summarizer.article import Article, Paragraph, Sentence
from summarizer.ranking import explain, rank, rankers, room, select
from summarizer.ranking.news import WEIGHTS
from summarizer.ranking.words import stemmer
from summarizer.segmentation import sentences

GERMAN = Path(__file__).parent / "german"
SET = "bbc-news-summary.dev.jsonl.gz"
METRICS = ("rouge1", "rouge2", "rougeL")
SENTENCES = 3
RESAMPLES = 10_000
SIZES = (500, 1_000, 5_000, 20_000)
COMPARED_SIZE = 500

Figures = NDArray[np.float64]  # articles × metrics
Indices = Sequence[int]


def tokens(text: str) -> list[str]:
    """Return the words of a text as ROUGE counts them."""
    return re.findall(r"[a-z0-9]+", text.lower())


@dataclass(frozen=True)
class Example:
    """An article of the set with its reference."""

    headline: str
    sentences: list[Sentence]
    reference: str

    @cached_property
    def lengths(self) -> list[int]:
        """The lengths of the sentences in words."""
        return [len(tokens(sentence.text)) for sentence in self.sentences]

    @cached_property
    def budget(self) -> int:
        """The length of the reference in words."""
        return len(tokens(self.reference))

    def room(self, by_words: bool) -> float:
        """Return about how many sentences the brief is to have."""
        return room(self.sentences, {"words": self.budget} if by_words else {"sentences": SENTENCES})

    def measure(self, asked: Sequence[Sentence]) -> list[int]:
        """Count the words of sentences as ROUGE does."""
        return [len(tokens(sentence.text)) for sentence in asked]


def examples(path: Path) -> list[Example]:
    """Return the articles of the set; the first paragraph of each is its headline."""
    result = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            headline, *body = [" ".join(text.split()) for text in row["document"].split("\n\n") if text.strip()]
            article = Article(headline=headline, paragraphs=tuple(map(Paragraph, body)))
            result.append(Example(headline, sentences(article, "en"), row["summary"]))
    return result


# Systems: an example and whether the reference's length counts, or three sentences -> the indices of its brief.
System = Callable[[Example, bool], Indices]


def best_first(scores: Sequence[float], example: Example, by_words: bool) -> Indices:
    """Take sentences by score as long as they fit."""
    chosen: list[int] = []
    room = example.budget if by_words else sum(example.lengths)
    for index in sorted(range(len(scores)), key=lambda index: (-scores[index], index)):
        if example.lengths[index] <= room and (by_words or len(chosen) < SENTENCES):
            chosen.append(index)
            room -= example.lengths[index]
    return sorted(chosen)


def packed(scores: Sequence[float], example: Example, by_words: bool, **switches: bool) -> Indices:
    """Choose sentences as the program does."""
    length: dict[str, Any] = switches | ({"words": example.budget} if by_words else {"sentences": SENTENCES})
    chosen = select(example.sentences, scores, language="en", measure=example.measure, **length)
    return chosen.indices


def oracle(example: Example, by_words: bool) -> Indices:
    """Add the sentence that shares most words and pairs of words with the reference, for its length, and fits."""
    wanted = _grams(tokens(example.reference))
    grams = [_grams(tokens(sentence.text)) for sentence in example.sentences]
    chosen: list[int] = []
    room = example.budget if by_words else sum(example.lengths)
    while True:
        fitting = [i for i, length in enumerate(example.lengths) if i not in chosen and 0 < length <= room]
        if not fitting or (not by_words and len(chosen) == SENTENCES):
            return sorted(chosen)
        gains = {i: (wanted & grams[i]).total() for i in fitting}
        best = max(fitting, key=lambda i: (gains[i] / (example.lengths[i] if by_words else 1), -i))
        if not gains[best]:
            return sorted(chosen)
        chosen.append(best)
        wanted -= grams[best]
        room -= example.lengths[best]


def _grams(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter([(word,) for word in words] + list(pairwise(words)))


def systems() -> dict[str, System]:
    """Return all systems by name; news is first."""
    result: dict[str, System] = {"news": _ranked("news", packed), "oracle": oracle}
    result["news, best first"] = _ranked("news", best_first)
    result["news without MMR"] = _ranked("news", packed, diverse=False)
    result["news, sentences need not stand alone"] = _ranked("news", packed, standing_alone=False)
    for part in ("position", "headline", "substance"):
        result[f"news without {part}"] = _parts(set(WEIGHTS) - {part})
    result["news, centrality alone"] = _parts({"centrality"})
    result["reduction, sentences need not stand alone"] = _ranked("reduction", packed, standing_alone=False)
    for name in rankers():
        if name != "news":
            result[f"{name}, best first"] = _ranked(name, best_first)
            result[f"{name}, packed"] = _ranked(name, packed)
    return result


def _ranked(name: str, choose: Callable[..., Indices], **switches: bool) -> System:
    def system(example: Example, by_words: bool) -> Indices:
        scores = rank(example.sentences, "en", name, headline=example.headline, room=example.room(by_words))
        return choose(scores, example, by_words, **switches)

    return system


def _parts(wanted: Set[str]) -> System:
    def system(example: Example, by_words: bool) -> Indices:
        parts = explain(example.sentences, "en", headline=example.headline, room=example.room(by_words))
        scores = [sum(value for name, value in part.items() if name in wanted) for part in parts]
        return packed(scores, example, by_words)

    return system


def rouge(folder: Path) -> None:
    """Print ROUGE F1 on the second half of the set, at the reference's length and at three sentences."""
    from rouge_score.rouge_scorer import RougeScorer

    scorer = RougeScorer(list(METRICS), use_stemmer=True)
    reported = examples(folder / SET)
    reported = reported[len(reported) // 2 :]
    for by_words in (True, False):
        length = "the reference's length" if by_words else f"{SENTENCES} sentences"
        print(f"\nROUGE F1 of {len(reported)} articles at {length}, and how far news is ahead\n")
        print(f"| ranker | {' | '.join(f'{metric} | news ahead by' for metric in METRICS)} |")
        print("|---|" + "--:|---|" * len(METRICS))
        news: Figures | None = None
        for name, system in systems().items():
            figures = np.array([_figures(scorer, example, system(example, by_words)) for example in reported])
            news = figures if news is None else news
            print(f"| {name} | {' | '.join(_cells(figures, news))} |", flush=True)


def _figures(scorer: Any, example: Example, chosen: Indices) -> list[float]:
    brief = " ".join(example.sentences[index].text for index in chosen)
    scores = scorer.score(example.reference, brief)
    return [100 * scores[metric].fmeasure for metric in METRICS]


def _cells(figures: Figures, news: Figures) -> list[str]:
    cells = []
    for metric in range(figures.shape[1]):
        low, high = interval(news[:, metric] - figures[:, metric])
        ahead = news[:, metric].mean() - figures[:, metric].mean()
        compared = "" if figures is news else f"{ahead:+.2f} [{low:+.2f}, {high:+.2f}]"
        cells += [f"{figures[:, metric].mean():.2f}", compared]
    return cells


def interval(values: Figures) -> tuple[float, float]:
    """Return the 95 % confidence interval of the mean, by bootstrap."""
    drawn = np.random.default_rng(0).integers(0, len(values), (RESAMPLES, len(values)))
    low, high = np.quantile(values[drawn].mean(axis=1), [0.025, 0.975])
    return float(low), float(high)


@dataclass(frozen=True)
class Labelled:
    """A German article with its marks: the indices of the news, and of what cannot be read without the one before."""

    form: str
    headline: str
    standfirst: str | None
    sentences: list[Sentence]
    news: frozenset[int]
    leaning: frozenset[int]
    held_out: bool

    @classmethod
    def read(cls, path: Path) -> Labelled:
        """Read an article of benchmarks/german: one sentence a line, its marks before it."""
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found: list[Sentence] = []
        marks: list[str] = []
        for number, paragraph in enumerate(content["story"].strip().split("\n\n")):
            start = 0
            for line in paragraph.splitlines():
                mark, text = re.fullmatch(r"([*~]*) ?(.+)", line).groups()  # type: ignore[union-attr]  # matches any line
                found.append(Sentence(text, number, start, start + len(text)))
                marks.append(mark)
                start += len(text) + 1
        news = frozenset(index for index, mark in enumerate(marks) if "*" in mark)
        leaning = frozenset(index for index, mark in enumerate(marks) if "~" in mark)
        return cls(
            form=content["form"],
            headline=content["headline"],
            standfirst=content.get("standfirst"),
            sentences=found,
            news=news,
            leaning=leaning,
            held_out=content.get("held_out", False),
        )

    def brief(self, ranker: str) -> Indices:
        """Return the indices of its brief of three sentences."""
        scores = rank(self.sentences, "de", ranker, headline=self.headline, standfirst=self.standfirst)
        return select(self.sentences, scores, sentences=SENTENCES, language="de").indices

    def precision(self, chosen: Indices) -> float:
        """Return the share of the chosen sentences that carry the news."""
        return len(self.news.intersection(chosen)) / len(chosen)

    def stands_alone(self, chosen: Indices) -> bool:
        """Whether no chosen sentence lacks the one that it cannot be read without."""
        return all(index - 1 in chosen for index in self.leaning.intersection(chosen))


def german(_folder: Path) -> None:
    """Print precision at three, and the share of briefs that stand alone, by ranker and form."""
    articles = [Labelled.read(path) for path in sorted(GERMAN.glob("*.toml"))]
    for held_out, which in ((False, "that weights and cue words were set with"), (True, "written after that")):
        _precision([article for article in articles if article.held_out == held_out], which)


def _precision(articles: Sequence[Labelled], which: str) -> None:
    forms = sorted({article.form for article in articles})
    print(
        f"\n{len(articles)} German articles {which}, labelled by ourselves: precision at {SENTENCES}, 95 % interval\n"
    )
    print(f"| ranker | precision | | briefs that stand alone | {' | '.join(forms)} |")
    print("|---|--:|---|--:|" + "--:|" * len(forms))
    for ranker in rankers():
        briefs = [article.brief(ranker) for article in articles]
        precision = np.array([article.precision(brief) for article, brief in zip(articles, briefs, strict=True)])
        alone = sum(article.stands_alone(brief) for article, brief in zip(articles, briefs, strict=True))
        by_form = [np.mean(precision[[article.form == form for article in articles]]) for form in forms]
        low, high = interval(precision)
        cells = [f"{precision.mean():.2f}", f"[{low:.2f}, {high:.2f}]", f"{alone} of {len(articles)}"]
        print(f"| {ranker} | {' | '.join(cells + [f'{value:.2f}' for value in by_form])} |")


def made_up(count: int) -> list[Sentence]:
    """Return sentences of made-up words whose frequencies follow Zipf's law."""
    chance = random.Random(0)  # noqa: S311 - nothing is kept secret with it
    syllables = [consonant + vowel for consonant in "bdfgklmnprst" for vowel in "aeiou"]
    vocabulary = ["".join(chance.choices(syllables, k=chance.randint(2, 5))) for _ in range(20_000)]
    weights = [1 / place for place in range(1, len(vocabulary) + 1)]
    texts = (" ".join(chance.choices(vocabulary, weights, k=chance.randint(8, 30))) for _ in range(count))
    return [Sentence(text.capitalize() + ".", number // 4, 0, len(text) + 1) for number, text in enumerate(texts)]


def speed(_folder: Path) -> None:
    """Print how long ranking and selecting take, how much memory the process has used, and the ratio to LexRank."""
    rank(made_up(5), "de", "lexrank")  # what is loaded once is loaded now
    rank(made_up(5), "de")
    print(
        "\n| sentences | news, s | 3 sentences chosen, s | 10 % chosen, s | memory at most, MB |\n|--:|--:|--:|--:|--:|"
    )
    for size in SIZES:
        article = made_up(size)
        scores, ranking = _timed(partial(rank, article, "de"))
        _, three = _timed(partial(select, article, scores, sentences=SENTENCES))
        _, tenth = _timed(partial(select, article, scores, percent=10))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"| {size} | {ranking:.2f} | {three:.2f} | {tenth:.2f} | {memory:.0f} |", flush=True)
    article = made_up(COMPARED_SIZE)
    _, ours = _timed(partial(rank, article, "de"))
    _, theirs = _timed(partial(rank, article, "de", "lexrank"))
    print(f"\nsumy's LexRank takes {theirs / ours:.0f} times as long as news at {COMPARED_SIZE} sentences")


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    stemmer.cache_clear()  # each stems all words itself
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def main() -> None:
    """Run the parts that the command line names."""
    parts = {"rouge": rouge, "german": german, "speed": speed}
    options = parser((__doc__ or "").splitlines()[0])
    options.add_argument("parts", nargs="*", choices=[[], *parts], help="what to measure; all of it without a name")
    given = options.parse_args()
    for name in given.parts or parts:
        parts[name](given.data)


if __name__ == "__main__":
    main()
