"""Step 1: parallel text in files of any number and size to one file of filtered pairs."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from training.workspace import Workspace, written

LONGEST = 900  # characters
_SHORT = 12  # characters below which any two lengths go together
_UNCHANGED = 25  # characters from which a pair of equal sides is taken for text left untranslated
_MOST_TRANSLATIONS = 8
_NO_WORD = re.compile(r"\W+")


def normalized(text: str) -> str:
    """Return the letters and digits of a text, lower-cased: what makes two sentences the same."""
    return _NO_WORD.sub("", text.lower())


def usable(source: str, target: str) -> bool:
    """Tell whether two lines may be translations of each other, by their lengths and their difference."""
    lengths = len(source), len(target)
    if not min(lengths) or max(lengths) > LONGEST or "\t" in source + target:
        return False
    if max(lengths) > _SHORT and not 0.4 < lengths[1] / lengths[0] < 2.2:
        return False
    return lengths[0] <= _UNCHANGED or normalized(source) != normalized(target)


def by_consensus(translations: Sequence[str]) -> list[str]:
    """Sort translations of one sentence, the one most like all the others first.

    Text that says the same thing the same way is quicker to learn than varied text (cf. Kim & Rush 2016 on why a
    network learns from another's output more quickly than from people's).
    """
    grams = [_grams(text) for text in translations]
    likeness = [sum(2 * len(own & other) / ((len(own) + len(other)) or 1) for other in grams) for own in grams]
    return [text for _, text in sorted(zip(likeness, translations, strict=True), key=lambda item: (-item[0], item[1]))]


def _grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[start : start + size]) for size in (1, 2, 3) for start in range(len(words) - size + 1)}


def read_text(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Yield groups of pairs.

    A ``.tsv`` file has source and target in its first two columns; a ``.jsonl`` file an object a line with "src" and
    the list "hyp" of its translations, or, with "dir" beginning with the target language, the other way round. Either
    may be compressed (``.gz``).
    """
    with _opened(path) as lines:
        for line in lines:
            if ".jsonl" in path.name:
                yield _several(json.loads(line))
            else:
                columns = line.rstrip("\n").split("\t")
                yield [(columns[0].strip(), columns[1].strip())] if len(columns) > 1 else []


def _opened(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8", errors="replace")
    return path.open(encoding="utf-8", errors="replace")


def _several(item: dict[str, Any]) -> list[tuple[str, str]]:
    sentence = item["src"]
    ordered = by_consensus(item["hyp"])[:_MOST_TRANSLATIONS]
    reverse = item.get("dir", "").startswith("en-")
    return [(text, sentence) if reverse else (sentence, text) for text in ordered]


def held_out(paths: Iterable[Path]) -> frozenset[int]:
    """Return what identifies the sentences of test sets (TSV): no pair with one of them on either side is kept."""
    return frozenset(
        hash(normalized(side)) for path in paths for group in read_text(path) for pair in group for side in pair
    )


def write_pairs(workspace: Workspace, texts: Sequence[Path], held: frozenset[int] = frozenset()) -> Counter[str]:
    """Write the usable pairs of all texts, each once; return how many there are of each text."""
    counts: Counter[str] = Counter()
    seen: set[int] = set()
    group = 0
    with written(workspace.pairs) as file:
        for path in texts:
            name = path.name.split(".")[0]
            for pairs in read_text(path):
                kept = [pair for pair in pairs if usable(*pair) and not _known(pair, held) and _new(pair, seen)]
                group += bool(kept)
                counts[name] += len(kept)
                file.writelines(f"{group}\t{name}\t{source}\t{target}\n" for source, target in kept)
    return counts


def _known(pair: tuple[str, str], held: frozenset[int]) -> bool:
    return any(hash(normalized(side)) in held for side in pair)


def _new(pair: tuple[str, str], seen: set[int]) -> bool:
    key = hash((normalized(pair[0]), normalized(pair[1])))
    if key in seen:
        return False
    seen.add(key)
    return True
