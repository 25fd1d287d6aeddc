"""Step 2: which word of the source became which word of the target (eflomal, Östling & Tiedemann 2016)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from training.workspace import Workspace, read_pairs, written

_TOKEN = re.compile(r"\w+(?:[-’'.]\w+)*|[^\w\s]")
_SAMPLE = 3000  # pairs by which the direction of the links is told

Links = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Aligned:
    """A pair with its links.

    ``source`` and ``target`` are (start, end) of each token; ``sure`` are the links that both directions have,
    ``one_source`` those of the direction in which each target token has one source token.
    """

    name: str
    group: int
    texts: tuple[str, str]
    source: tuple[tuple[int, int], ...]
    target: tuple[tuple[int, int], ...]
    sure: Links
    one_source: Links

    def word(self, index: int) -> str:
        """Return a token of the source."""
        return self.texts[0][slice(*self.source[index])]

    def target_word(self, index: int) -> str:
        """Return a token of the target."""
        return self.texts[1][slice(*self.target[index])]


def tokens(text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each word, hyphenated ones whole, and of each other mark."""
    return tuple(match.span() for match in _TOKEN.finditer(text))


def align(workspace: Workspace) -> None:
    """Align all pairs in both directions."""
    import eflomal

    sources, targets = workspace.folder / "source.tokens", workspace.folder / "target.tokens"
    with written(sources) as left, written(targets) as right:
        for _, _, source, target in read_pairs(workspace):
            for file, text in ((left, source.lower()), (right, target.lower())):
                file.write(" ".join(text[start:end] for start, end in tokens(text)) + "\n")
    aligner = eflomal.Aligner(model=3, score_model=0, n_iterations=(4, 2, 3), n_samplers=1)
    with sources.open(encoding="utf-8") as left, targets.open(encoding="utf-8") as right:
        aligner.align(
            left,
            right,
            links_filename_fwd=str(workspace.forward),
            links_filename_rev=str(workspace.reverse),
            quiet=True,
        )
    sources.unlink()
    targets.unlink()


def read_aligned(workspace: Workspace) -> Iterator[Aligned]:
    """Yield each pair with its links, in the order of the pairs."""
    first_is_one = _repeated_targets(workspace.forward) <= _repeated_targets(workspace.reverse)
    with workspace.forward.open() as forward, workspace.reverse.open() as reverse:
        for (group, name, source, target), *lines in zip(read_pairs(workspace), forward, reverse, strict=True):
            first, second = (_links(line) for line in lines)
            yield Aligned(
                name=name,
                group=group,
                texts=(source, target),
                source=tokens(source),
                target=tokens(target),
                sure=first & second,
                one_source=first if first_is_one else second,
            )


def both_ways(links: Links) -> tuple[Mapping[int, list[int]], Mapping[int, list[int]]]:
    """Return the target tokens of each source token, and the source tokens of each target token."""
    targets: defaultdict[int, list[int]] = defaultdict(list)
    sources: defaultdict[int, list[int]] = defaultdict(list)
    for source, target in sorted(links):
        targets[source].append(target)
        sources[target].append(source)
    return targets, sources


def _links(line: str) -> Links:
    return frozenset((int(source), int(target)) for source, _, target in (link.partition("-") for link in line.split()))


def _repeated_targets(path: Path) -> int:
    """Count target tokens that have several source tokens; eflomal's two files differ in which side is free."""
    with path.open() as lines:
        return sum(_repeats([target for _, target in _links(line)]) for line in islice(lines, _SAMPLE))


def _repeats(numbers: Sequence[int]) -> int:
    return len(numbers) - len(set(numbers))
