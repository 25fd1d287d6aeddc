"""Lines with their places on pages to blocks: columns in reading order, paragraphs, headlines, running heads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_low
from typing import Final

from summarizer.readers.lines import Piece
from summarizer.readers.rules import load_rules
from summarizer.readers.style import ends_sentence
from summarizer.readers.wrapping import to_paragraphs

_MARGIN: Final = 0.08  # of the page's height, in which heads and feet are looked for
_NUMBER: Final = re.compile(r"\W*(?:(?:Seite|Page|S\.|p\.)\s*)?\d{1,4}(?:\s*(?:/|von|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_NARROWEST: Final = 5  # letters' heights: less is an indent, no column
_CERTAIN: Final = 0.95  # of a line's width; the rest may hang over
_CANDIDATES: Final = 12
_MOST_CUTS: Final = 20  # a page of more columns is none that anybody reads
_LARGER: Final = 1.15  # than the text: a headline within it
_LARGEST: Final = 1.3  # than the text: the article's headline
_LONGEST_HEADLINE: Final = 200
_LONGEST_LABEL: Final = 60  # characters of a kicker, a byline and the like
_APART: Final = 1.3  # times the usual distance of lines: a new paragraph
_SHORT: Final = 0.8  # of a column's width: the last line of a paragraph
_NEAR: Final = 2.0  # points: the same place


@dataclass(slots=True)
class Line:
    """A line of text: where its first letter stands, in points from a page's lower left, and how large it is.

    Its letters' size is rounded to half a point, so that those of one paragraph have the same.
    """

    text: str
    x: float
    y: float
    size: float
    bold: bool
    width: float

    @property
    def look(self) -> tuple[float, bool]:
        """What lines of one paragraph have in common."""
        return self.size, self.bold


@dataclass(frozen=True)
class Page:
    """A page's lines as they are drawn, and its height in points."""

    lines: list[Line]
    height: float


@dataclass(slots=True)
class _Paragraph:
    lines: list[Line]
    indented: bool

    @property
    def look(self) -> tuple[float, bool]:
        return self.lines[0].look

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def to_blocks(pages: Sequence[Page]) -> list[str | Piece]:
    """Return the blocks of the pages' text in reading order; heads, feet and numbers of pages are the last pieces."""
    groups, kinds, marginal = _arranged(pages)
    del pages  # whose lines take as much again as what becomes of them
    texts = to_paragraphs(groups, load_rules())
    return [*(Piece(text, kind) if kind else text for text, kind in zip(texts, kinds, strict=True)), *marginal]


def _arranged(pages: Sequence[Page]) -> tuple[list[list[str]], list[str], list[Piece]]:
    """Return the paragraphs as lines in reading order, what kind each is of, and what stands in the margins."""
    margins = _margins(pages)
    usual = _usual_distance(pages)
    found: list[_Paragraph] = []
    for page in pages:
        for column in _ordered([line for line in page.lines if id(line) not in margins]):
            found += _paragraphs(column, usual)
    paragraphs = _joined(found)
    groups = [[line.text for line in paragraph.lines] for paragraph in paragraphs]
    marginal = _marginal(line.text for page in pages for line in page.lines if id(line) in margins)
    return groups, _kinds(paragraphs), list(marginal)


def _marginal(texts: Iterable[str]) -> Iterator[Piece]:
    """Yield what stands in the margins, once each, dates as dates."""
    dates = load_rules().dates
    for text in dict.fromkeys(" ".join(text.split()) for text in texts):
        date = dates.line(text)
        yield Piece(text, "date", date) if date else Piece(text, "notice")


def _margins(pages: Sequence[Page]) -> set[int]:
    """Return the lines, by identity, that are running heads or feet, or numbers of pages."""
    body = _body_look(line for page in pages for line in page.lines)
    zones = [_zone(page) for page in pages]
    seen = Counter(form for zone in zones for form in {_form(line) for line in zone})
    found = set()
    for page, zone in zip(pages, zones, strict=True):
        heights = sorted(line.y for line in page.lines) if zone else []
        for line in zone:
            repeated = len(pages) > 1 and seen[_form(line)] > 1
            small = line.size <= body[0] and _stands_apart(line, heights) and not ends_sentence(line.text)
            if repeated or small or _NUMBER.fullmatch(line.text):
                found.add(id(line))
    rest = sum(1 for page in pages for line in page.lines if id(line) not in found)
    return found if rest else set()


def _zone(page: Page) -> list[Line]:
    low, high = _MARGIN * page.height, (1 - _MARGIN) * page.height
    return [line for line in page.lines if not low < line.y < high]


def _form(line: Line) -> tuple[int, str]:
    """Return a line's height and its text without figures: what heads of several pages have in common."""
    return round(line.y / 5), re.sub(r"\d+", "0", " ".join(line.text.split()))


def _stands_apart(line: Line, heights: Sequence[float]) -> bool:
    """Whether no other line but those beside it is near; ``heights`` are those of all lines, sorted."""
    above = bisect_left(heights, line.y + _NEAR)
    below = bisect_right(heights, line.y - _NEAR)
    distant = 2 * line.size
    return not (
        (above < len(heights) and heights[above] - line.y <= distant)
        or (below > 0 and line.y - heights[below - 1] <= distant)
    )


def _body_look(lines: Iterable[Line]) -> tuple[float, bool]:
    looks: Counter[tuple[float, bool]] = Counter()
    for line in lines:
        looks[line.look] += len(line.text)
    return looks.most_common(1)[0][0] if looks else (1.0, False)


def _ordered(lines: Sequence[Line], cuts: int = _MOST_CUTS) -> list[list[Line]]:
    """Return the lines of a page by columns, in reading order; so many times they may be cut within one another."""
    cut = _cut(lines) if cuts else None
    if cut is None:
        return [sorted(lines, key=lambda line: (-line.y, line.x))] if lines else []
    columns = []
    for spanning, run in _runs(lines, cut):
        sides = [[line for line in run if (line.x < cut - _NEAR) == left] for left in (True, False)]
        if spanning or not all(sides):
            columns += _ordered(run, cuts - 1)
        else:
            columns += [column for side in sides for column in _ordered(side, cuts - 1)]
    return columns


def _runs(lines: Sequence[Line], cut: float) -> Iterator[tuple[bool, list[Line]]]:
    """Yield from top to bottom the lines that span the cut, and those that do not."""
    run: list[Line] = []
    spanning = False
    for line in sorted(lines, key=lambda line: (-line.y, line.x)):
        if run and _spans(line, cut) != spanning:
            yield spanning, run
            run = []
        spanning = _spans(line, cut)
        run.append(line)
    if run:
        yield spanning, run


def _spans(line: Line, cut: float) -> bool:
    return line.x < cut - _NEAR and line.x + _CERTAIN * line.width > cut


def _cut(lines: Sequence[Line]) -> float | None:
    """Return where a column begins that has most on both sides of it, None in a single column."""
    starts = Counter(round(line.x) for line in lines)
    best, most = None, 1
    left_edge = min((line.x for line in lines), default=0)
    size = median(line.size for line in lines) if lines else 0
    for start, count in starts.most_common(_CANDIDATES):
        if count < 2:
            break
        cut = min(line.x for line in lines if round(line.x) == start)
        inside = [line for line in lines if not _spans(line, cut)]
        left = [line for line in inside if line.x < cut - _NEAR]
        fewer = min(len(left), len(inside) - len(left))
        if fewer > most and cut - left_edge > _NARROWEST * size and _overlap(left, inside):
            best, most = cut, fewer
    return best


def _overlap(left: Sequence[Line], inside: Sequence[Line]) -> bool:
    """Whether the lines left of a cut stand beside those right of it, not all above or below."""
    held = {id(line) for line in left}
    right = [line.y for line in inside if id(line) not in held]
    return min(right) < max(line.y for line in left) and max(right) > min(line.y for line in left)


def _paragraphs(column: Sequence[Line], usual: float) -> Iterator[_Paragraph]:
    """Yield the paragraphs of a column; ``usual`` is the distance of lines in the text, in heights of its letters."""
    edge = Counter(round(line.x) for line in column).most_common(1)[0][0]
    indents = [edge + 0.5 * line.size < line.x < edge + 4 * line.size for line in column]
    width = max(line.width for line in column)
    current, indented = [column[0]], indents[0]
    for index, (upper, lower) in enumerate(pairwise(column), 1):
        after = indents[index + 1] if index + 1 < len(column) else False
        begins = indents[index] and not indents[index - 1] and (not after or ends_sentence(upper.text))
        apart = upper.y - lower.y > _APART * usual * max(upper.size, lower.size)
        if begins or apart or _changes_look(upper, lower) or _is_last(upper, lower, width):
            yield _Paragraph(current, indented)
            current, indented = [], indents[index]
        current.append(lower)
    yield _Paragraph(current, indented)


def _is_last(upper: Line, lower: Line, width: float) -> bool:
    """Whether the upper line is a paragraph's last one, to judge by its length: there was room for another word."""
    if ends_sentence(upper.text):
        return upper.width < _SHORT * width
    room = _SHORT * lower.width - upper.width
    return room > len(lower.text.split(maxsplit=1)[0]) * lower.size and not _goes_on_in(upper.text, lower.text)


def _goes_on_in(upper: str, lower: str) -> bool:
    return lower[0].islower() or upper.endswith(("-", ",", "\u00ad"))


def _changes_look(upper: Line, lower: Line) -> bool:
    """Whether two lines differ in size or, save for a stress within a sentence, in weight."""
    weight = upper.bold != lower.bold and (ends_sentence(upper.text) or lower.text[:1].isupper())
    return upper.look[0] != lower.look[0] or weight


def _usual_distance(pages: Sequence[Page]) -> float:
    """Return the distance of lines within a paragraph, in heights of the letters, as most have it."""
    distances = Counter(
        round((upper.y - lower.y) / upper.size, 2)
        for page in pages
        for upper, lower in pairwise(page.lines)
        if upper.y - lower.y > _NEAR and upper.look == lower.look and not ends_sentence(upper.text)
    )
    return median_low(distances.elements()) if distances else 1.2


def _joined(paragraphs: Sequence[_Paragraph]) -> list[_Paragraph]:
    """Join what goes on in the next column or on the next page."""
    body = _body_look(line for paragraph in paragraphs for line in paragraph.lines)
    indenting = sum(1 for paragraph in paragraphs if paragraph.indented) > 1
    result: list[_Paragraph] = []
    open_one: _Paragraph | None = None  # the last paragraph in the look of the text
    for paragraph in paragraphs:
        text = paragraph.look == body
        if text and open_one and _goes_on(open_one, paragraph, indenting):
            open_one.lines = [*open_one.lines, *paragraph.lines]
            continue
        result.append(paragraph)
        open_one = paragraph if text else None if paragraph.look[0] > body[0] else open_one
    return result


def _goes_on(upper: _Paragraph, lower: _Paragraph, indenting: bool) -> bool:
    last, first = upper.lines[-1], lower.lines[0]
    moved = first.y > last.y or abs(first.x - last.x) > _NARROWEST * first.size  # into another column or page
    if not moved or lower.indented or load_rules().lines.is_furniture(last.text.strip()):
        return False
    return not ends_sentence(last.text) or (indenting and len(lower.lines) > 1)


def _kinds(paragraphs: Sequence[_Paragraph]) -> list[str]:
    """Return the kinds of paragraphs as their looks tell them: headlines, and what stands next to the main one."""
    body = _body_look(line for paragraph in paragraphs for line in paragraph.lines)
    kinds = ["headline" if _is_headline(paragraph, _LARGER * body[0]) else "" for paragraph in paragraphs]
    main = _main(paragraphs, body[0])
    if main is None:
        return kinds
    kinds[main] = "headline"
    for index in range(main):
        if _is_label(paragraphs[index].text):
            kinds[index] = "kicker"
    after = main + 1
    if after + 1 < len(paragraphs) and _stands_out(paragraphs[after], paragraphs[main], body):
        kinds[after] = "standfirst"
    return kinds


def _is_headline(paragraph: _Paragraph, least: float) -> bool:
    fits = paragraph.look[0] >= least and len(paragraph.text) <= _LONGEST_HEADLINE
    return fits and not ends_sentence(paragraph.text, ".")


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and not ends_sentence(text)


def _stands_out(paragraph: _Paragraph, main: _Paragraph, body: tuple[float, bool]) -> bool:
    """Whether a paragraph under the headline is larger or bolder than the text, and more than a label."""
    larger = paragraph.look[0] > body[0] or (paragraph.look[1] and not body[1])
    return larger and paragraph.look != main.look and not _is_label(paragraph.text)


def _main(paragraphs: Sequence[_Paragraph], body: float) -> int | None:
    """Return the place of the article's headline: the largest paragraph of at least two words."""
    sizes = [
        (-paragraph.look[0], index)
        for index, paragraph in enumerate(paragraphs)
        if _is_headline(paragraph, _LARGEST * body) and len(paragraph.text.split()) > 1
    ]
    return min(sizes)[1] if sizes else None
