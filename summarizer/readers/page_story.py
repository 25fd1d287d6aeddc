"""Which of a page's blocks are its article, and what each of them is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from summarizer.readers.lines import Piece
from summarizer.readers.page import ARTICLE, BODIES, KINDS, MAIN, ROOT, Block, Page
from summarizer.readers.page_head import Head
from summarizer.readers.rules import load_rules
from summarizer.readers.style import ends_sentence

_DECLARED: Final = 0.35  # of a page's prose that the elements declared to hold the story must have to be believed
_HALF: Final = 0.5  # that the only article, or the main element, must have
_NEARLY_ALL: Final = 0.75  # that an inner element must have to be taken for an outer one
_MOST: Final = 0.6  # that an element has which is not furniture, whatever its name
_LINK: Final = 0.9  # of a block's characters that are links in a block that is a link
_LONGEST_LINK: Final = 200
_LONGEST_CELL: Final = 80  # characters of a cell that is a figure or a name
_KICKER_AWAY: Final = 3  # blocks that a kicker may stand above the headline
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_CELLS: Final = ("td", "th")
_FOLD: Final = re.compile(r"\W+")


@dataclass(frozen=True)
class Story:
    """A page's article as pieces, in order, and how much prose of it there is."""

    pieces: tuple[Piece | str, ...]
    prose: int


def find_story(page: Page, head: Head) -> Story:
    """Return the article that stands on a page."""
    return _Finder(page, head).story()


class _Finder:
    """Weighs a page's elements by the prose in them: sentences that are no links and no furniture."""

    def __init__(self, page: Page, head: Head) -> None:
        self._page = page
        self._titles = [_folded(title) for title in head.titles]
        self._sums = self._summed([_prose(block) for block in page.blocks])
        self._kinds = self._effective_kinds()
        story = [0 if self._kinds[block.element] else _prose(block) for block in page.blocks]
        self._sums = self._summed(story)

    def story(self) -> Story:
        """Return the article."""
        page = self._page
        bodies, declared = self._bodies()
        body = bodies[-1]
        first, last = min(page.starts[body] for body in bodies), max(page.ends[body] for body in bodies)
        headline = self._headline(first, last)
        begin = first if headline is None else headline
        around = self._around(body, begin)
        pieces = [
            *self._above(headline, min(first, page.starts[around])),
            *self._pieces(range(begin, last), headline),
            *self._after(last, body, around, declared),
        ]
        return Story(tuple(pieces), self._sums[last] - self._sums[first])

    def _summed(self, amounts: Sequence[int]) -> list[int]:
        sums = [0]
        for amount in amounts:
            sums.append(sums[-1] + amount)
        return sums

    def _weight(self, element: int) -> int:
        return self._sums[self._page.ends[element]] - self._sums[self._page.starts[element]]

    def _effective_kinds(self) -> list[str]:
        """Return for each element what it is a part of: furniture of a kind, or nothing."""
        page = self._page
        total = self._sums[-1]
        holds = self._holding()
        kinds = [""]
        for element in range(1, len(page.parents)):
            kind = KINDS[page.kinds[element]]
            if kind and (holds[element] or (kind != "notice" and self._weight(element) > _MOST * total)):
                kind = ""
            outer = kinds[page.parents[element]]
            kinds.append(kind if (outer, kind) == ("caption", "credit") else outer or kind)
        return kinds

    def _holding(self) -> list[bool]:
        """Return for each element whether a great headline, a declared story or most of an article is in it.

        Teasers are articles, too, on many pages: an article counts that has half of the prose.
        """
        page = self._page
        half = _HALF * self._sums[-1]
        holds = [
            role == BODIES or (role == ARTICLE and self._weight(element) > half)
            for element, role in enumerate(page.roles)
        ]
        for block in page.blocks:
            if block.tag == "h1":
                holds[block.element] = True
        for element in range(len(page.parents) - 1, 0, -1):
            if holds[element]:
                holds[page.parents[element]] = True
        return holds

    def _bodies(self) -> tuple[list[int], bool]:
        """Return the elements that hold the story, in order, and whether they are declared to."""
        page = self._page
        total = self._sums[-1]
        plain = [element for element in range(len(page.parents)) if not self._kinds[element]]
        declared = [element for element in plain if page.roles[element] == BODIES and self._weight(element)]
        outer = [element for element in declared if not self._inside(element, declared)]
        if outer and sum(map(self._weight, outer)) >= _DECLARED * total:
            return outer, True
        for role in (ARTICLE, MAIN):
            found = [element for element in plain if page.roles[element] == role]
            best = max(found, key=self._weight, default=0)
            if best and self._weight(best) >= _HALF * total:
                return [best], False
        return [self._densest()], False

    def _inside(self, element: int, others: Sequence[int]) -> bool:
        page = self._page
        return any(
            other < element and page.starts[other] <= page.starts[element] and page.ends[element] <= page.ends[other]
            for other in others[:100]
        )

    def _densest(self) -> int:
        """Return the innermost element with nearly all the prose of those around it."""
        page = self._page
        best = 0
        for element in range(1, len(page.parents)):
            nearer = page.parents[element] == best and not self._kinds[element]
            if nearer and self._weight(element) > _NEARLY_ALL * self._weight(best):
                best = element
        return best

    def _headline(self, first: int, last: int) -> int | None:
        """Return the block that is the headline: one that the metadata names, or the last great one above the story."""
        blocks = self._page.blocks
        story = next((index for index in range(first, last) if self._is_story(blocks[index])), first)
        above = range(story - 1, -1, -1)
        headings = [
            index for index in above if blocks[index].tag in _HEADINGS and not self._kinds[blocks[index].element]
        ]
        named = [index for index in headings if self._is_title(blocks[index])]
        great = [index for index in headings if blocks[index].tag == "h1"]
        near = [index for index in above if self._is_title(blocks[index]) and not blocks[index].linked]
        return next(iter([*named, *great, *near]), None)

    def _is_story(self, block: Block) -> bool:
        return not self._kinds[block.element] and block.tag not in _HEADINGS and _prose(block) > 0

    def _is_title(self, block: Block) -> bool:
        folded = _folded(block.text)
        return bool(folded) and folded in self._titles

    def _around(self, body: int, begin: int) -> int:
        """Return the element that the whole article stands in, headline and all; the body, where that is the page."""
        page = self._page
        element = body
        while page.starts[element] > begin:
            element = page.parents[element]
        if page.roles[element] == ROOT or not element:
            return body
        outer = element
        while outer and page.roles[outer] != ARTICLE:
            outer = page.parents[outer]
        return outer or element

    def _above(self, headline: int | None, first: int) -> Iterator[Piece]:
        """Yield the kicker and the date above the headline, from the article's first block on."""
        for block in self._page.blocks[max(0, (headline or 0) - _KICKER_AWAY) : headline or 0]:
            if self._kinds[block.element] == "kicker":
                yield Piece(block.text, "kicker")
        for block in self._page.blocks[max(first, (headline or 0) - _KICKER_AWAY) : headline or 0]:
            date = load_rules().dates.line(block.text)
            if date and date.sure:
                yield Piece(block.text, "date", date)

    def _after(self, last: int, body: int, around: int, declared: bool) -> Iterator[Piece | str]:
        """Yield what follows the story within its article: furniture, and paragraphs that the story goes on in."""
        page = self._page
        outer = {body}
        while body != around and body:
            body = page.parents[body]
            outer.add(body)
        for block in page.blocks[last : page.ends[around]]:
            if self._kinds[block.element] or load_rules().lines.is_furniture(block.text):
                yield from self._piece(block)
            elif declared:
                yield Piece(block.text, "notice")
            elif block.tag == "p" and block.element in outer:
                yield block.text

    def _pieces(self, indices: range, headline: int | None) -> Iterator[Piece | str]:
        cells: list[str] = []
        for index in indices:
            block = self._page.blocks[index]
            if block.row in self._tabular:
                cells.append(block.text)
                following = self._page.blocks[index + 1].row if index + 1 < indices.stop else 0
                if following != block.row:
                    yield Piece(" | ".join(cells), "notice")
                    cells.clear()
            elif index == headline:
                yield Piece(block.text, "headline")
            else:
                yield from self._piece(block)

    def _piece(self, block: Block) -> Iterable[Piece | str]:
        """Return what a block is; text, where that is for the rules to say."""
        lines = load_rules().lines
        kind = self._kinds[block.element]
        text = block.text
        if kind == "date":
            return [Piece(text, kind, load_rules().dates.line(text))]
        if kind == "duplicate":
            return [Piece(text, kind) if _folded(text) in self._story_text else text]
        if kind:
            found = lines.pieces(text)
            divided = len(found) > 1 and (kind == "caption" or all(piece.kind for piece in found))
            return [replace(piece, kind=piece.kind or kind) for piece in found] if divided else [Piece(text, kind)]
        if block.tag in _HEADINGS:
            return [Piece(text, "headline")]
        if _is_link(block) and not lines.is_furniture(text):
            return [Piece(text, "related")]
        return [text]

    @cached_property
    def _tabular(self) -> set[int]:
        """The rows of tables that hold figures and names rather than paragraphs."""
        cells: Counter[int] = Counter()
        laid_out = {0}
        for block in self._page.blocks:
            cells[block.row] += 1
            if block.tag not in _CELLS or len(block.text) > _LONGEST_CELL or self._kinds[block.element]:
                laid_out.add(block.row)
        return {row for row, count in cells.items() if count > 1 and row not in laid_out}

    @cached_property
    def _story_text(self) -> str:
        return " ".join(_folded(block.text) for block in self._page.blocks if self._is_story(block))


def _prose(block: Block) -> int:
    """Return how many characters of a block are prose: none of a line without full stop, and no links."""
    return max(0, len(block.text) - block.linked) if ends_sentence(block.text) else 0


def _is_link(block: Block) -> bool:
    short = len(block.text) <= _LONGEST_LINK
    return short and block.linked >= _LINK * len(block.text) and not ends_sentence(block.text, ".…")


def _folded(text: str) -> str:
    return _FOLD.sub(" ", text).strip().casefold()
