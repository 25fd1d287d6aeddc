"""The files of one training: what each step reads and what it leaves for the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO


@dataclass(frozen=True)
class Workspace:
    """A folder with one training in it. Every file is written beside its place and moved there when it is whole."""

    folder: Path

    @property
    def pairs(self) -> Path:
        """Group, name of the text, source, target; tab-separated. Pairs of one group share a sentence."""
        return self.folder / "pairs.tsv"

    @property
    def forward(self) -> Path:
        """Alignment links of each pair, "source-target" token numbers, each target token with one source token."""
        return self.folder / "forward.links"

    @property
    def reverse(self) -> Path:
        """Alignment links of each pair, each source token with one target token."""
        return self.folder / "reverse.links"

    @property
    def lexicon(self) -> Path:
        """The package's dictionary: form, English, weight, perhaps a second reading; sorted by the form's bytes."""
        return self.folder / "lexicon.tsv"

    @property
    def frequent(self) -> Path:
        """The words too common to need a hint, one a line."""
        return self.folder / "frequent.txt"

    @property
    def particles(self) -> Path:
        """The particles that verbs are parted from, one a line; empty for a language without any."""
        return self.folder / "particles.txt"

    @property
    def terms(self) -> Path:
        """Line number of a pair in ``pairs``, and its candidate terms as JSON: [[start, end, target], …]."""
        return self.folder / "terms.tsv"

    @property
    def vocabulary(self) -> Path:
        """The SentencePiece model of both languages."""
        return self.folder / "sentencepiece.model"

    @property
    def state(self) -> Path:
        """Everything needed to go on: weights, optimizers, counters."""
        return self.folder / "state.pt"

    @property
    def weights(self) -> Path:
        """The network's weights by name, half precision, with its shape and counters; what is packed."""
        return self.folder / "weights.npz"

    @property
    def log(self) -> Path:
        """A line every hundred steps."""
        return self.folder / "log.txt"


@contextmanager
def written(path: Path) -> Iterator[IO[str]]:
    """Open a text file that stands in its place only when all of it is written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(path.name + ".part")
    with temporary.open("w", encoding="utf-8") as file:
        yield file
    temporary.replace(path)


def read_pairs(workspace: Workspace) -> Iterator[tuple[int, str, str, str]]:
    """Yield group, name of the text, source and target of each pair."""
    with workspace.pairs.open(encoding="utf-8") as lines:
        for line in lines:
            group, name, source, target = line.rstrip("\n").split("\t")
            yield int(group), name, source, target
