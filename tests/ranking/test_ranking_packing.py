from __future__ import annotations

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ranking.packing import Limit, Problem, pack

COSTS_AND_VALUES = st.lists(st.tuples(st.integers(1, 30), st.integers(1, 100)), min_size=1, max_size=9)


def problem(
    costs: list[int],
    values: list[float],
    capacity: int,
    antecedents: dict[int, int] | None = None,
    alone: float = 0.3,
    repetition: dict[tuple[int, int], float] | None = None,
) -> Problem:
    leaning = antecedents or {}
    repeated = np.zeros((len(values), len(values)))
    for (i, j), share in (repetition or {}).items():
        repeated[i, j] = repeated[j, i] = share
    return Problem(
        values,
        [Limit(tuple(costs), capacity)],
        [leaning.get(i) for i in range(len(values))],
        [alone if i in leaning else 1.0 for i in range(len(values))],
        repeated,
    )


def best_worth(posed: Problem) -> float:
    places = range(len(posed.values))
    choices = chain.from_iterable(combinations(places, size) for size in range(len(places) + 1))
    return max(posed.worth(choice) for choice in choices if posed.fits(choice))


@pytest.mark.parametrize(
    ("posed", "expected"),
    [
        (problem([10, 6, 5], [10, 6, 5], 11), {1, 2}),
        (problem([1, 1, 1], [1.0, 3.0, 2.0], 2), {1, 2}),
        (problem([1, 1, 1], [1.0, 1.0, 1.0], 2), {0, 1}),
        (problem([5, 5], [1.0, 2.0], 4), set()),
        (problem([1, 1, 1], [3.0, 2.9, 1.0], 2, repetition={(0, 1): 0.9}), {0, 2}),
        (problem([1, 1, 1], [3.0, 2.9, 2.0], 2, antecedents={1: -1}), {0, 2}),
        (problem([1, 1, 1], [1.5, 3.0, 1.6], 2, antecedents={1: 0}), {0, 1}),
        (problem([1, 1, 1, 1], [2.0, 1.0, 3.0, 1.6], 3, antecedents={1: 0, 2: 1}), {0, 1, 2}),
        (problem([1], [1.0], 1, antecedents={0: -1}, alone=-0.2), {0}),
        (problem([1, 1], [2.0, 1.0], 2, antecedents={1: -1}, alone=-0.2), {0}),
        # Two come in for two, and a sentence with all it leans on for everything.
        (problem([1, 11, 1, 10, 13], [1.0, 21.0, 2.0, 12.0, 25.0], 23, antecedents={3: 2}), {0, 1, 2, 3}),
        (problem([3, 26, 3, 10, 4, 7], [67.0, 59.0, 91.0, 4.0, 41.0, 29.0], 32, {0: -1, 1: 0, 2: 1, 3: 2}), {0, 1, 2}),
    ],
)
def test_choices(posed: Problem, expected: set[int]) -> None:
    assert pack(posed) == expected


@given(COSTS_AND_VALUES, st.integers(0, 120))
def test_without_ties_between_sentences_it_is_the_optimum(items: list[tuple[int, int]], capacity: int) -> None:
    posed = problem([cost for cost, _ in items], [float(value) for _, value in items], capacity)
    chosen = pack(posed)
    assert posed.fits(chosen)
    assert posed.worth(chosen) == pytest.approx(best_worth(posed))


@given(COSTS_AND_VALUES, st.integers(0, 120), st.data())
def test_with_ties_it_comes_close(items: list[tuple[int, int]], capacity: int, data: st.DataObject) -> None:
    places = range(len(items))
    antecedents = {i: i - 1 for i in places if data.draw(st.booleans())}
    repetition = {pair: data.draw(st.floats(0, 0.9)) for pair in combinations(places, 2)}
    posed = problem(
        [cost for cost, _ in items], [float(value) for _, value in items], capacity, antecedents, 0.3, repetition
    )
    chosen = pack(posed)
    assert posed.fits(chosen)
    assert posed.worth(chosen) >= 0.8 * best_worth(posed)


def test_all_limits_hold() -> None:
    posed = Problem([2.5, 2.0, 1.0], [Limit((1, 1, 1), 2), Limit((50, 20, 20), 50)], [None] * 3, [1.0] * 3)
    assert pack(posed) == {1, 2}


def test_many_sentences_are_packed_too() -> None:
    count = 20_000
    values = [float(1 + i * 7919 % 1000) for i in range(count)]
    posed = Problem(values, [Limit((20,) * count, 20 * 2_000)], [None] * count, [1.0] * count)
    chosen = pack(posed)
    assert len(chosen) == 2_000
    assert min(values[i] for i in chosen) >= sorted(values)[-2_000]
