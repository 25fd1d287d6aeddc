"""Lines to blocks: which line breaks end a paragraph, and which only end a line."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import Final

from summarizer.readers.rules import Rules
from summarizer.readers.style import ends_sentence, squeezed
from summarizer.readers.vocabulary import any_match

_HEADLINE: Final = re.compile(r"#{1,6}\s")
_STARTS_BLOCK: Final = re.compile(r"[-*•–▪◦■►➤]\s|#{1,6}\s|\d{1,2}[.)]\s(?=[A-ZÄÖÜ])")  # items of a list, headlines
_GOES_ON: Final = re.compile(r",$|\w[-\u2010/]$")
_ORDINAL: Final = re.compile(r"\d{1,2}\.")
_COMPOUND: Final = re.compile(r"[\w-]+")
_LAST: Final = re.compile(r"[^\W_]+(?=[-\u2010]$)")
_HYPHENS: Final = ("-", "\u2010")
_FIRST: Final = re.compile(r"\w[\w-]*")
_LONGEST_WORD: Final = 100  # characters
_WIDTHS: Final = range(50, 131)  # columns at which people wrap text


def to_blocks(text: str, rules: Rules) -> list[str]:
    """Return the blocks of a normalized text: paragraphs, headlines and other lines, each on one line of its own.

    An empty line ends a block. Other line breaks end one unless the file is hard-wrapped, which its lines show: they
    are as long as they can be, end without a full stop and go on in lower case.
    """
    groups = [list(group) for filled, group in groupby(text.split("\n"), key=lambda line: bool(line.strip())) if filled]
    joiner = _Joiner(groups, rules)
    return [block for group in groups for block in joiner.blocks(group)]


def to_paragraphs(groups: Sequence[list[str]], rules: Rules) -> list[str]:
    """Return each group of lines, known to be a paragraph, on one line; words broken at a line's end are made whole.

    The groups are emptied one by one, so that large ones don't take their memory twice.
    """
    joiner = _Joiner(groups, rules)
    _ = joiner.written  # while all lines are there
    paragraphs = []
    for group in groups:
        paragraphs.append(joiner.whole(group))
        group.clear()
    return paragraphs


class _Joiner:
    """Decides on line breaks by what the whole file looks like."""

    def __init__(self, groups: Sequence[Sequence[str]], rules: Rules) -> None:
        self._groups = groups
        self._rules = rules
        words = rules.words
        self._unfinished = frozenset(words.unfinished)
        self._conjunctions = frozenset(words.conjunctions)
        self._hyphened_first = re.compile(any_match(words.hyphened_first))
        self._hyphened_second = re.compile(any_match(words.hyphened_second))
        self._spaced = len(groups) > 2  # empty lines set paragraphs apart

    @cached_property
    def _width(self) -> int:
        """The length of full lines."""
        lengths = sorted(len(line.strip()) for group in self._groups if len(group) > 1 for line in group)
        return lengths[math.ceil(0.9 * (len(lengths) - 1))] if lengths else 0

    @cached_property
    def _wrapped(self) -> bool:
        """Whether the file is hard-wrapped."""
        return sum(self._evidence(upper, lower) for upper, lower in self._breaks()) > 0

    def _breaks(self) -> Iterator[tuple[str, str]]:
        """Yield the lines around each line break."""
        return ((upper.strip(), lower.strip()) for group in self._groups for upper, lower in pairwise(group))

    def whole(self, lines: Sequence[str]) -> str:
        """Return lines that all go on as one."""
        parts = [lines[0]]
        for line in lines[1:]:
            parts[-1:] = [*self._glue(parts[-1], line), line]
        return "".join(parts)

    def blocks(self, group: list[str]) -> Iterator[str]:
        """Yield the blocks of a group of lines between empty lines."""
        lines = [squeezed(line) for line in group]
        parts, item = [lines[0]], bool(_STARTS_BLOCK.match(lines[0]))
        for index, line in enumerate(lines[1:]):
            indented = not item and _is_indented(group, index + 1)
            caption = self._spaced and len(group) == 2 and self._is_credited(lines[index], line)
            if not indented and (caption or self._goes_on(lines[index], line)):
                parts[-1:] = [*self._glue(parts[-1], line), line]
            else:
                yield "".join(parts)
                parts, item = [line], bool(_STARTS_BLOCK.match(line))
        yield "".join(parts)

    def _goes_on(self, upper: str, lower: str) -> bool:
        """Whether the line ``lower`` continues the line ``upper``."""
        if _HEADLINE.match(lower) or _HEADLINE.match(upper) or self._rules.datelines.begins_report(lower):
            return False
        if lower.endswith(" =") and self._rules.lines.is_furniture(lower):  # the end of an agency's head
            return False
        full = self._wrapped and self._is_full(len(upper), lower)
        if full or _STARTS_BLOCK.match(lower):
            return full and (upper[-1].isalnum() or not _STARTS_BLOCK.match(lower))
        if self._rules.lines.is_furniture(lower) or self._rules.lines.is_furniture(upper):
            return False
        ragged = self._wrapped and len(upper) > 0.75 * self._width and not ends_sentence(upper)
        return ragged or self._must_go_on(upper, lower)

    def _is_credited(self, upper: str, lower: str) -> bool:
        """Whether the two lines are a caption and its credit."""
        return self._rules.lines.is_credit(lower) and not self._rules.lines.is_furniture(upper)

    def _must_go_on(self, upper: str, lower: str) -> bool:
        """Whether the two lines can't be anything else than one broken sentence."""
        last = upper.rsplit(maxsplit=1)[-1]
        first = lower.split(maxsplit=1)[0].casefold().rstrip(".,")
        if last in self._unfinished or (_ORDINAL.fullmatch(last) and first in self._rules.dates.months):
            return True
        if ends_sentence(upper) or _STARTS_BLOCK.match(lower):
            return False
        return lower[0].islower() or bool(_GOES_ON.search(last))

    def _is_full(self, length: int, lower: str) -> bool:
        """Whether the first word of the lower line had no room on an upper line of this length."""
        return length + 1 + len(lower.split(maxsplit=1)[0]) > self._width

    def _evidence(self, upper: str, lower: str) -> float:
        """How much a line break speaks for (above 0) or against hard wrapping."""
        if self._must_go_on(upper, lower):
            return 1
        full = self._is_full(len(upper), lower)
        if ends_sentence(upper):
            return -0.5 if full else -1
        return (0.5 if self._width in _WIDTHS else 0) if full else -1

    def _glue(self, upper: str, lower: str) -> tuple[str, str]:
        """Return the upper part, perhaps without its hyphen, and what stands between it and the lower one."""
        if upper.endswith("/") and not upper.endswith(" /"):
            return upper, ""
        broken = _halves(upper, lower)
        if not broken or broken[1] in self._conjunctions:
            return upper, " "
        return (upper if self._keeps_hyphen(*broken) else upper[:-1]), ""

    def _keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether the hyphen is part of the word rather than a sign that the word was broken."""
        if not second[0].islower() or len(first) == 1 or not first[1:].islower() or not first.isalpha():
            return True  # Nato-Mitglied, E-mail, US-amerikanisch, 30-jährig
        if f"{first}-{second}" in self.written or f"{first}{second}" in self.written:
            return f"{first}-{second}" in self.written
        return bool(self._hyphened_first.fullmatch(first) or self._hyphened_second.fullmatch(second))

    @cached_property
    def written(self) -> set[str]:
        """The words broken at lines' ends that stand in the file unbroken, too, with or without a hyphen."""
        looked_for = set()
        for upper, lower in self._breaks():
            if broken := _halves(upper, lower):
                looked_for |= {"-".join(broken), "".join(broken)}
        if not looked_for:
            return set()
        return looked_for.intersection(
            word.group() for group in self._groups for line in group for word in _COMPOUND.finditer(line)
        )


def _halves(upper: str, lower: str) -> tuple[str, str] | None:
    """Return what stands before the hyphen at the end of a line, and the word that the next line begins with."""
    if not upper.endswith(_HYPHENS):
        return None
    first, second = _LAST.search(upper, max(0, len(upper) - _LONGEST_WORD)), _FIRST.match(lower)
    return (first.group(), second.group()) if first and second else None


def _is_indented(group: Sequence[str], index: int) -> bool:
    """Whether a line begins a paragraph by its indentation: it alone is indented, not all lines but the first."""
    around = [line.startswith(" ") for line in group[index - 1 : index + 2]]
    return len(group) > 2 and around in ([False, True, False], [False, True])
