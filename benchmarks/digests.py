"""What becomes one story in a digest, and whether large digests take time and memory in proportion.

    python -m benchmarks.digests [events] [size] [--data DIR]

Without a name, both.

events  Pairs of reports: those of the tests, on which the measure was set, and those of ``events.tsv``, written later
        and not tuned on; both as reports of one day and without dates. Then, if DIR holds it, what of the BBC's
        articles (``bbc-news-summary.dev.jsonl.gz``, two years without dates) becomes one story, to be read.
size    Digests of made-up articles with fixed briefs, so that only the digest itself is measured: seconds of processor
        time, and the most memory in use beside the articles, from the first article to the last byte of each format.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import sys
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from benchmarks.data import parser
from summarizer.article import Article, Paragraph, Sentence
from summarizer.briefs import Brief, Briefs, BriefSentence
from summarizer.digesting import Plan, Remarks, compile_digest
from summarizer.digesting.duplicates import fingerprint, grouped, is_same_event
from summarizer.errors import UserError
from summarizer.rendering import stream

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests" / "digesting"
BBC = "bbc-news-summary.dev.jsonl.gz"
SIZES = (250, 1_000)
FORMATS = ("text", "html", "eml", "json", "atom")
DAY = "2026-11-24"

Pair = tuple[bool, Article, Article]


def main() -> None:
    """Print what was asked for."""
    arguments = parser(__doc__)
    arguments.add_argument("parts", nargs="*", metavar="events|size")
    given = arguments.parse_args()
    if not given.parts or "events" in given.parts:
        events(given.data / BBC)
    if not given.parts or "size" in given.parts:
        size()


def events(articles: Path) -> None:
    """Print how many pairs on one event are found, how many others are taken for one, and groups of real articles."""
    print("pairs                   dates      one event, found   two events, taken for one")
    for name, pairs in {"of the tests, tuned on": list(_tuned()), "held out": list(_held_out())}.items():
        for dates, published in (("one day", DAY), ("none", None)):
            counts = {True: [0, 0], False: [0, 0]}
            for same, one, other in pairs:
                prints = [fingerprint(Article(**vars(each) | {"published": published})) for each in (one, other)]
                counts[same][0] += is_same_event(*prints)
                counts[same][1] += 1
            (found, of), (wrong, others) = counts[True], counts[False]
            print(f"{name:<23} {dates:<10} {found:>7} of {of:<8} {wrong:>11} of {others}")
    if articles.exists():
        stories = list(_bbc(articles))
        groups = [group for group in grouped(map(fingerprint, stories)) if len(group) > 1]
        print(f"\n{len(stories)} articles of the BBC: {len(groups)} stories of several")
        for group in groups:
            print("  " + " | ".join(stories[place].headline or "" for place in group))


def _tuned() -> Iterator[Pair]:
    sys.path.insert(0, str(TESTS))
    from pairs import DIFFERENT, SAME  # type: ignore[import-not-found]  # the table of the tests

    for same, table in ((True, SAME), (False, DIFFERENT)):
        for language, *texts in table:
            (title, one), (other_title, other) = (text.split("\n", 1) for text in texts)
            yield same, _article(title, one, language), _article(other_title, other, language)


def _held_out() -> Iterator[Pair]:
    with (HERE / "events.tsv").open(encoding="utf-8", newline="") as file:
        for kind, language, *texts in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            title, one, other_title, other = texts
            yield kind == "same", _article(title, one, language), _article(other_title, other, language)


def _article(headline: str, text: str, language: str) -> Article:
    return Article(headline, paragraphs=tuple(map(Paragraph, text.split("\n"))), language=language)


def _bbc(path: Path) -> Iterator[Article]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            headline, text = json.loads(line)["document"].split("\n", 1)
            yield _article(headline, text.strip(), "en")


def size() -> None:
    """Print time and memory for digests of two sizes."""
    print(f"\n{'format':<8}" + "".join(f"{f'{number} stories':>16}{'memory':>10}" for number in SIZES) + "   time ×")
    for format_ in FORMATS:
        _write(2, format_)  # what is loaded once is not what grows
        seconds = [_seconds(number, format_) for number in SIZES]
        peaks = [_peak(number, format_) for number in SIZES]
        columns = "".join(f"{time:>14.2f} s{peak:>7.1f} MB" for time, peak in zip(seconds, peaks, strict=True))
        print(f"{format_:<8}{columns}{seconds[1] / seconds[0]:>9.1f}")
    print(f"(of {SIZES[1] // SIZES[0]} times the stories)")


def _seconds(number: int, format_: str) -> float:
    started = time.process_time()
    _write(number, format_)
    return time.process_time() - started


def _peak(number: int, format_: str) -> float:
    tracemalloc.start()
    _write(number, format_)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def _write(number: int, format_: str) -> int:
    plan = Plan(order="date")
    digest = compile_digest(_made_up(number), _brief, ("de", "en"), plan, Remarks(_failed))
    return sum(len(chunk) for chunk in stream(digest, format_))


def _failed(error: UserError) -> None:
    raise error


def _made_up(number: int) -> Iterator[Article]:
    """Yield articles of 25 paragraphs; their words are made of syllables, as often as words of their rank are."""
    chance = random.Random(8)  # noqa: S311 - the same articles each time
    syllables = "ba de fi go lu mar nes tor win zau kel ri sta pfo ung heit".split()
    words = ["".join(chance.choices(syllables, k=3)).capitalize() for _ in range(20_000)]
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    for place in range(number):
        paragraphs = [Paragraph(" ".join(chance.choices(words, cum_weights=weights, k=40)) + ".") for _ in range(25)]
        yield Article(
            " ".join(chance.choices(words, cum_weights=weights, k=7)),
            paragraphs=tuple(paragraphs),
            language="de",
            url=f"https://desk.example/{place}",
            published=f"2026-11-{place % 28 + 1:02}",
            section=chance.choice(["Politik", "Wirtschaft", "Sport", "Kultur"]),
        )


def _brief(articles: Sequence[Article]) -> Briefs:
    first = articles[0]
    sentences = [Sentence(each.text, place, 0, len(each.text)) for place, each in enumerate(first.paragraphs[:3])]
    chosen = tuple(BriefSentence(sentence.text, sentence) for sentence in sentences)
    briefs = {code: Brief(code, first.headline, chosen, code == "en") for code in ("de", "en")}
    return Briefs(first, briefs, {}, others=tuple(articles[1:]))


if __name__ == "__main__":
    main()
