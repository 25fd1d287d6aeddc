"""Packing a brief: the set of sentences that is worth most within its limits.

What a sentence is worth depends on its company: less if a better one says the same (maximal marginal relevance,
Carbonell and Goldstein 1998), less if it leans on a sentence that is not chosen. Without such ties the result is the
optimum (0/1 knapsack by dynamic programming); with them, exchanges improve on it and on greedy choices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

Subset = frozenset[int]

_TABLE_CELLS = 20_000_000  # of the knapsack's table, a byte each
_EXCHANGES = 8_000  # in one round; where more are possible, the greedy choice is close to the best anyway
_LEAST_GAIN = 1e-9


@dataclass(frozen=True)
class Limit:
    """The costs of the chosen sentences must not add up to more than ``capacity``."""

    costs: tuple[int, ...]
    capacity: int


@dataclass(frozen=True)
class Problem:
    """Sentences to choose from, in the article's order.

    ``values`` are positive. ``repetition``, sentences × sentences, is the share of its value that a sentence loses
    beside a better one; None stands for zeros. ``antecedents[i]`` is the sentence that i leans on (-1: one that cannot
    be chosen, None: i stands alone), and ``alone[i]`` the share of its value that i keeps without it, below 0 where it
    does harm.
    """

    values: Sequence[float]
    limits: Sequence[Limit]
    antecedents: Sequence[int | None]
    alone: Sequence[float]
    repetition: Floats | None = None

    def fits(self, chosen: Iterable[int]) -> bool:
        """Whether a choice is within all limits."""
        members = list(chosen)
        return all(sum(limit.costs[i] for i in members) <= limit.capacity for limit in self.limits)

    def repeated(self, i: int, chosen: Iterable[int]) -> tuple[int | None, float]:
        """Return the better one of the chosen sentences that i repeats most, and the share of i's value it takes."""
        repetition = self.repetition
        if repetition is None:
            return None, 0.0
        better = [j for j in sorted(chosen) if j != i and (-self.values[j], j) < (-self.values[i], i)]
        most = max(better, key=lambda j: (float(repetition[i, j]), -j), default=None)
        share = 0.0 if most is None else float(repetition[i, most])
        return (most, share) if share > 0 else (None, 0.0)

    def worth(self, chosen: Iterable[int]) -> float:
        """Return what a choice is worth; the order of its members makes no difference."""
        best_first = sorted(chosen, key=lambda i: (-self.values[i], i))
        members = set(best_first)
        total = 0.0
        for position, i in enumerate(best_first):
            kept = 1.0
            if self.repetition is not None and position:
                kept -= float(self.repetition[i, best_first[:position]].max())
            if self.antecedents[i] not in members:
                kept *= self.alone[i]
            total += self.values[i] * kept
        return total

    def with_antecedents(self, i: int) -> Subset:
        """Return a sentence and those it leans on, one after the other, as far as they can be chosen."""
        needed = {i}
        antecedent = self.antecedents[i]
        while antecedent is not None and antecedent >= 0:
            needed.add(antecedent)
            antecedent = self.antecedents[antecedent]
        return frozenset(needed)


def pack(problem: Problem) -> Subset:
    """Return the best choice found; empty only if not one sentence fits."""
    starts = {_greedy(problem, limit) for limit in (None, *problem.limits)}
    if len(problem.limits) == 1:
        limit = problem.limits[0]
        if len(limit.costs) * (limit.capacity + 1) <= _TABLE_CELLS:
            starts.add(_knapsack(problem.values, limit))
    ordered = sorted(starts, key=sorted)
    best = _best(problem, [_exchange(problem, start) for start in ordered])
    if best:
        return best
    single = [i for i in range(len(problem.values)) if problem.fits([i])]  # none that is worth anything on its own
    return frozenset(sorted(single, key=lambda i: (-problem.values[i], i))[:1])


def _best(problem: Problem, choices: Sequence[Subset]) -> Subset:
    """Return the choice of most worth; of equals the one whose sentences come first."""
    return min(choices, key=lambda chosen: (-round(problem.worth(chosen), 9), sorted(chosen)))


def _knapsack(values: Sequence[float], limit: Limit) -> Subset:
    """Return the choice of the highest total value, by dynamic programming over the total cost."""
    import numpy as np

    best = np.zeros(limit.capacity + 1)
    taken = np.zeros((len(values), limit.capacity + 1), dtype=bool)
    for i, (value, cost) in enumerate(zip(values, limit.costs, strict=True)):
        if cost <= limit.capacity:
            with_it = best[: limit.capacity + 1 - cost] + value
            taken[i, cost:] = with_it > best[cost:] + _LEAST_GAIN
            best[cost:] = np.where(taken[i, cost:], with_it, best[cost:])
    chosen = set()
    room = limit.capacity
    for i in range(len(values) - 1, -1, -1):
        if taken[i, room]:
            chosen.add(i)
            room -= limit.costs[i]
    return frozenset(chosen)


def _greedy(problem: Problem, scarce: Limit | None) -> Subset:
    """Take one sentence after the other: the one that adds most, or most for its cost by ``scarce``, and still fits."""
    import numpy as np

    costs = np.array([limit.costs for limit in problem.limits])
    room = np.array([limit.capacity for limit in problem.limits])
    values = np.array(problem.values) / (np.maximum(scarce.costs, 1) if scarce else 1)
    kept = np.array(problem.alone)
    fresh = np.ones(len(values))
    open_ = np.ones(len(values), dtype=bool)
    dependents: defaultdict[int, list[int]] = defaultdict(list)
    for dependent, antecedent in enumerate(problem.antecedents):
        if antecedent is not None:
            dependents[antecedent].append(dependent)
    chosen: list[int] = []
    while True:
        open_ &= (costs <= room[:, None]).all(axis=0)
        if not open_.any():
            return frozenset(chosen)
        gains = np.where(open_, values * kept * fresh, 0.0).round(12)
        i = int(gains.argmax())
        if gains[i] <= 0:
            return frozenset(chosen)
        chosen.append(i)
        open_[i] = False
        room = room - costs[:, i]
        kept[dependents[i]] = 1.0
        if problem.repetition is not None:
            fresh = np.minimum(fresh, 1 - problem.repetition[i])


def _exchange(problem: Problem, chosen: Subset) -> Subset:
    """Exchange up to two members for a sentence and what it leans on, or for nothing, while that gains anything.

    Where there are few sentences, any two may come in at once; and a sentence and what it leans on may stand for all.
    """
    while (len(chosen) + 1) ** 2 * len(problem.values) <= _EXCHANGES:
        worth = problem.worth(chosen)
        promising = [other for other in _neighbours(problem, chosen, worth) if problem.fits(other)]
        better = _best(problem, [chosen, *promising])
        if problem.worth(better) <= worth + _LEAST_GAIN:
            break
        chosen = better
    return chosen


def _neighbours(problem: Problem, chosen: Subset, worth: float) -> Iterator[Subset]:
    """Yield the choices one exchange away that would be worth more, if all their sentences kept all their value."""
    total = sum(problem.values[i] for i in chosen)
    leaving = [(), *combinations(sorted(chosen), 1), *combinations(sorted(chosen), 2)]
    joining = {frozenset[int]()}
    outside = sorted(set(range(len(problem.values))) - chosen)
    for i in outside:
        joining |= {frozenset((i,)), problem.with_antecedents(i) - chosen}
    if len(leaving) * len(outside) ** 2 <= _EXCHANGES:
        joining |= {frozenset(pair) for pair in combinations(outside, 2)}
    for i in range(len(problem.values)):
        anew = problem.with_antecedents(i)
        if sum(problem.values[j] for j in anew) > worth + _LEAST_GAIN:
            yield anew
    for joined in joining:
        gained = sum(problem.values[j] for j in joined)
        for left in leaving:
            if total + gained - sum(problem.values[j] for j in left) > worth + _LEAST_GAIN:
                yield chosen.difference(left) | joined
