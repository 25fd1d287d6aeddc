"""Several terms put into one translation, each where the model minds it least."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import cast

import pytest
from fake_pieces import Pieces

from summarizer.glossary import Glossary
from summarizer.translation.engine import Engine, Hypothesis
from summarizer.translation.grafting import Grafter
from summarizer.translation.hints import Hinter
from summarizer.translation.terms import hard_terms

GLOSSARY = Glossary.from_pairs(
    [("Polizei", "constabulary"), ("Minister", "secretary"), ("Kiew", "Kyiv")], source="de", target="en"
)


class Scorer:
    """An engine that likes every piece alike, but a sentence with ``disliked`` in it less."""

    def __init__(self, disliked: str = "") -> None:
        self.tokenizer = Pieces()
        self.disliked = disliked
        self.batches: list[int] = []

    def score(self, pairs: Sequence[tuple[Sequence[str], Sequence[str]]]) -> list[list[float]]:
        self.batches.append(len(pairs))
        return [
            [-2.0 if self.disliked and self.disliked in Pieces().decode(target) else -1.0] * (len(target) + 1)
            for _, target in pairs
        ]


def grafted(engine: Scorer, hinter: Hinter, source: str, target: str, looks_at: Sequence[int]) -> tuple[str, int]:
    """Return the translation with its terms, and how many were put in."""
    pieces = tuple("▁" + word for word in source.split())
    rows = tuple(tuple(float(column == place) for column in range(len(pieces))) for place in looks_at)
    hypothesis = Hypothesis(target, -1.0, tuple("▁" + word for word in target.split()), pieces, rows)
    matches = GLOSSARY.find(source)
    grafter = Grafter(cast(Engine, engine), hinter, "en")
    terms = hard_terms(source, matches, hinter, "en")
    (graft,) = grafter.run([grafter.graft(hypothesis, source, terms, matches)])
    return grafter.text(graft), graft.terms_put


@pytest.mark.parametrize(
    ("source", "target", "looks_at", "expected", "put"),
    [
        (
            "Der Minister lobt die Polizei in Kiew",
            "The minister praises the police in Kiev",
            [0, 1, 2, 3, 4, 5, 6],
            "The secretary praises the constabulary in Kyiv",
            3,
        ),
        # What is there already is neither put in again nor taken for another term.
        ("Die Polizei der Polizei", "The constabulary of police", [0, 1, 2, 3], "The constabulary of constabulary", 1),
        # The dictionary finds what the attention missed; what neither finds stays as it is.
        ("Die Polizei schweigt", "The police says nothing", [0, 2, 2, 2], "The constabulary says nothing", 1),
        ("Die Polizei schweigt", "They say nothing", [0, 2, 2], "They say nothing", 0),
        ("Alle schweigen", "All say nothing", [0, 1, 1], "All say nothing", 0),
    ],
)
def test_terms_are_put_in(
    hinter: Hinter, source: str, target: str, looks_at: Sequence[int], expected: str, put: int
) -> None:
    assert grafted(Scorer(), hinter, source, target, looks_at) == (expected, put)


def test_the_model_decides_between_places(hinter: Hinter) -> None:
    sentence = ("Die Polizei schweigt", "The police force says nothing", [0, 1, 1, 2, 2])
    assert grafted(Scorer(), hinter, *sentence)[0] == "The constabulary says nothing"
    assert grafted(Scorer("constabulary says"), hinter, *sentence)[0] == "The constabulary force says nothing"


def test_one_batch_a_round(hinter: Hinter) -> None:
    engine = Scorer()
    grafted(engine, hinter, "Der Minister lobt die Polizei", "The minister praises the police", [0, 1, 2, 3, 4])
    assert engine.batches == [2, 1]


def test_nothing_to_go_by(hinter: Hinter) -> None:
    grafter = Grafter(cast(Engine, SimpleNamespace(tokenizer=Pieces(), score=Scorer().score)), hinter, "en")
    matches = GLOSSARY.find("Die Polizei")
    terms = hard_terms("Die Polizei", matches, hinter, "en")
    (graft,) = grafter.run([grafter.graft(Hypothesis("", 0.0), "Die Polizei", terms, matches)])
    assert graft.terms_put == 0
