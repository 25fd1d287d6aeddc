from __future__ import annotations

import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints

import pytest
from ranking_articles import ARTICLE, HEADLINE, STANDFIRST, sentences

import summarizer.ranking
from summarizer.article import Sentence
from summarizer.errors import UsageError
from summarizer.ranking import explain, rank, rankers

NAMES = (
    "news",
    "lead",
    "lexrank",
    "textrank",
    "lsa",
    "luhn",
    "edmundson",
    "sumbasic",
    "kl",
    "reduction",
    "random",
)
ODD = {
    "none": [],
    "one": sentences("Norland und Südland vereinbaren eine Waffenruhe."),
    "one word": sentences("Nein."),
    "no word": sentences("…", "–", "😀"),
    "stop words alone": sentences("Er ist es.", "Das war sie."),
    "nothing shared": sentences("Hunde bellen.", "Katzen schlafen.", "Vögel singen."),
    "repeated": sentences(*["Der Rat tagt in Genf."] * 5),
    "thousand words": sentences("Der Rat tagt " + "und berät " * 1000 + "in Genf.", "Der Rat tagt."),
    "scripts": sentences(
        "Переговоры в Женеве.", "日内瓦谈判开始了。", "محادثات في جنيف", "a\u0308 \u200d\u202e ÄÖÜ ß İ"
    ),
    "numbers": sentences("1 2 3", "3 4 5", "1.000,50"),
}


def test_the_rankers_that_there_are() -> None:
    assert rankers()[: len(NAMES)] == list(NAMES)


@pytest.mark.parametrize("ranker", NAMES)
@pytest.mark.parametrize("kind", ODD)
def test_odd_articles_are_ranked_by_all_rankers(kind: str, ranker: str) -> None:
    for language in ("de", "cy"):
        scores = rank(ODD[kind], language, ranker, headline=HEADLINE)
        assert len(scores) == len(ODD[kind])
        assert all(type(score) is float and abs(score) < 1e6 for score in scores)


@pytest.mark.parametrize("ranker", NAMES)
def test_a_repeated_sentence_changes_no_score_and_gets_the_same(ranker: str) -> None:
    scores = rank(ARTICLE, "de", ranker, headline=HEADLINE, standfirst=STANDFIRST)
    repeated = [*ARTICLE[:4], ARTICLE[1], *ARTICLE[4:], ARTICLE[0]]
    again = rank(repeated, "de", ranker, headline=HEADLINE, standfirst=STANDFIRST)
    assert again == [*scores[:4], scores[1], *scores[4:], scores[0]]


@pytest.mark.parametrize("ranker", [name for name in NAMES if name not in ("random", "lead")])
def test_scores_tell_sentences_apart(ranker: str) -> None:
    assert len(set(rank(ARTICLE, "de", ranker, headline=HEADLINE))) > 1


def test_lead_falls() -> None:
    scores = rank(ARTICLE, "de", "lead")
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_scores_are_the_same_in_every_process() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests/ranking')\n"
        "from ranking_articles import *; from summarizer.ranking import rank, rankers\n"
        f"print([rank(ARTICLE, 'de', name, headline=HEADLINE) for name in {NAMES!r}])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_an_unknown_ranker_is_told_with_those_possible() -> None:
    with pytest.raises(UsageError, match=r"no ranker 'best'; choose one of news, lead, lexrank, .*random"):
        rank(ARTICLE, "de", "best")


def test_a_ranker_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    found = EntryPoints([EntryPoint("longest", f"{__name__}:longest", "summarizer.rankers")])
    monkeypatch.setattr(summarizer.ranking, "entry_points", found.select)
    assert rankers()[-1] == "longest"
    assert rank(sentences("a", "aaa"), "de", "longest") == [1.0, 3.0]


def longest(sentences: list[Sentence], *_: object) -> list[int]:
    return [len(sentence.text) for sentence in sentences]


@pytest.mark.parametrize("ranker", NAMES)
def test_the_parts_make_the_score(ranker: str) -> None:
    parts = explain(ARTICLE, "de", ranker, headline=HEADLINE, standfirst=STANDFIRST)
    assert [sum(part.values()) for part in parts] == rank(
        ARTICLE, "de", ranker, headline=HEADLINE, standfirst=STANDFIRST
    )


def test_importing_loads_neither_numpy_nor_sumy() -> None:
    code = "import sys, summarizer.ranking; print({'numpy', 'sumy', 'nltk', 'snowballstemmer'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"
