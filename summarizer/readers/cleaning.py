"""Blocks of text to an article: the story's paragraphs, and around them what is set aside, by kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.article import Article, Furniture, Paragraph
from summarizer.readers.allowance import CHUNK, Allowance
from summarizer.readers.head import Head, find_head
from summarizer.readers.lines import STORY, Piece
from summarizer.readers.rules import Rules, load_rules
from summarizer.readers.style import ends_sentence, is_line, is_prose, squeezed

_MARKED: Final = re.compile(r"#{1,6} +(?P<text>.*[^\s#])[\s#]*")
_LINK: Final = re.compile(r"[:–|] ?\w")  # a link on the line itself
_SHORTEST_DUPLICATE: Final = 30  # characters; shorter paragraphs are repeated on purpose ("Yes.")
_LONGEST_LINK: Final = 150
_LONGEST_SUBHEAD: Final = 60
_SUBHEAD_WORDS: Final = 6
_TOP: Final = 4  # pieces of the story (kicker, headline, standfirst, lead) among which a byline or a date may stand
_TOP_PIECES: Final = 8  # all pieces at the top, furniture among them


def clean(blocks: Iterable[str | Piece]) -> Article:
    """Return the article that the blocks make: paragraphs and single lines, in order, each unwrapped.

    A block whose kind its reader knows, such as a caption or the headline, is a piece of that kind. Every word is in a
    paragraph or in the furniture. What isn't surely furniture stays in the story; blocks of text that are nothing but
    furniture are a story.
    """
    rules = load_rules()
    given = (block if isinstance(block, Piece) else Piece(block) for block in blocks)
    filled = list(_gathered(piece for piece in map(_squeezed, given) if piece.text))
    pieces = _divide(filled, rules)
    for step in (_with_authors, _without_duplicates, _without_links, _without_strays, _without_signatures):
        pieces = step(pieces, rules)
    if not any(piece.kind == STORY for piece in pieces):
        return _nothing_but_furniture(filled)
    head = find_head(pieces, rules)
    return _article(replace(head, pieces=_subheads(_further_datelines(head.pieces, rules))))


def _squeezed(piece: Piece) -> Piece:
    text = squeezed(piece.text)
    return piece if text is piece.text else replace(piece, text=text)


def _gathered(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces, of more than an article has many at a time as one."""
    allowance = Allowance()
    held: list[str] = []
    length = 0
    for piece in pieces:
        admitted = allowance.admits(piece.text)
        if held and (admitted or length > CHUNK):
            yield Piece(" ".join(held))
            held, length = [], 0
        if admitted:
            yield piece
        else:
            held.append(piece.text)
            length += len(piece.text)
    if held:
        yield Piece(" ".join(held))


def _nothing_but_furniture(blocks: Sequence[Piece]) -> Article:
    """Return the blocks as a story, save those whose kind was known."""
    known = [Furniture(block.kind, block.text) for block in blocks if block.kind]
    story = tuple(Paragraph(block.text) for block in blocks if not block.kind)
    headline = next((item.text for item in known if item.kind == "headline"), None)
    return Article(headline=headline, paragraphs=story, furniture=tuple(known))


def _divide(blocks: Sequence[Piece], rules: Rules) -> list[Piece]:
    """Divide each block of unknown kind; from the first one, a date that it is run together with."""
    pieces: list[Piece] = []
    ended = False
    for piece in blocks:
        if piece.kind:
            pieces.append(piece)
            continue
        block = piece.text
        ended = ended or rules.lines.ends_story(block)
        dated = None if pieces or ends_sentence(block) else rules.dates.leading(block)
        marked = _MARKED.fullmatch(block)
        if ended:
            found = rules.lines.pieces(block)
            pieces += found if all(piece.kind for piece in found) else [Piece(block, "notice")]
        elif dated:
            pieces += [Piece(dated[0], "date", rules.dates.line(dated[0])), *rules.lines.pieces(dated[1], first=True)]
        else:
            pieces += [Piece(marked["text"], "headline")] if marked else rules.lines.pieces(block, first=not pieces)
    return pieces


def _with_authors(pieces: Sequence[Piece], rules: Rules) -> list[Piece]:
    """Take a name with a place for a byline if it stands by the date at the top."""
    result = list(pieces)
    for index, piece in enumerate(pieces[:_TOP_PIECES]):
        around = [*pieces[max(0, index - 1) : index], *pieces[index + 1 : index + 2]]
        dated = any(near.date and near.date.sure for near in around)
        if dated and piece.kind == STORY and rules.lines.is_author(piece.text):
            result[index] = replace(piece, kind="byline")
    return result


def _without_duplicates(pieces: Sequence[Piece], _: Rules) -> list[Piece]:
    """Set a paragraph aside where it stands a second time."""
    seen: set[str] = set()
    result = []
    for piece in pieces:
        again = piece.kind == STORY and len(piece.text) >= _SHORTEST_DUPLICATE and piece.text in seen
        result.append(replace(piece, kind="duplicate") if again else piece)
        if piece.kind in {STORY, "headline"}:
            seen.add(piece.text)
    return result


def _without_links(pieces: Sequence[Piece], _: Rules) -> list[Piece]:
    """Set aside the lines that follow "More on this" without a full stop."""
    result: list[Piece] = []
    listing = False
    for piece in pieces:
        if piece.kind == STORY:
            listing = listing and len(piece.text) <= _LONGEST_LINK and not is_prose(piece.text)
        elif piece.kind == "related":
            listing = not _LINK.search(piece.text)
        result.append(replace(piece, kind="related") if listing and piece.kind == STORY else piece)
    return result


def _without_strays(pieces: Sequence[Piece], _: Rules) -> list[Piece]:
    """Give back to the story what is a byline or a date in form but stands where only the story does.

    These are dates without label or time, which head the entries of a chronicle, and names in the middle.
    """
    story = [index for index, piece in enumerate(pieces) if piece.kind == STORY]
    if len(story) <= 1:
        return list(pieces)
    top, last = story[min(_TOP, len(story)) - 1], story[-1]
    bare = [index for index, piece in enumerate(pieces) if piece.date and not piece.date.sure]
    chronicle = len(bare) > 1 and any(story[0] < index < last for index in bare)
    strays = {index for index in bare if chronicle or top < index < last}
    strays |= {index for index, piece in enumerate(pieces) if piece.kind == "byline" and top < index < last}
    return [Piece(piece.text) if index in strays else piece for index, piece in enumerate(pieces)]


def _without_signatures(pieces: Sequence[Piece], rules: Rules) -> list[Piece]:
    """Cut agencies and initials from the ends of paragraphs."""
    last = max((index for index, piece in enumerate(pieces) if piece.kind == STORY), default=-1)
    result: list[Piece] = []
    for index, piece in enumerate(pieces):
        signed = rules.lines.signed(piece.text, last=index == last) if piece.kind == STORY else None
        result += [Piece(signed[0]), Piece(signed[1], "signature")] if signed else [piece]
    return result


def _further_datelines(pieces: Sequence[Piece], rules: Rules) -> list[Piece]:
    """Cut the datelines of further reports from the paragraphs that begin them."""
    result: list[Piece] = []
    for piece in pieces:
        found = rules.datelines.split(piece.text, first=False) if piece.kind == STORY else None
        result += [Piece(found.text, "dateline"), Piece(found.story)] if found else [piece]
    return result


def _subheads(pieces: Sequence[Piece]) -> list[Piece]:
    """Set aside the headlines within the story: short lines, each between two paragraphs of full sentences."""
    result = list(pieces)
    story = [index for index, piece in enumerate(pieces) if piece.kind == STORY]
    for before, index, after in zip(story, story[1:], story[2:], strict=False):
        text = pieces[index].text
        short = len(text) <= _LONGEST_SUBHEAD and len(text.split()) <= _SUBHEAD_WORDS
        between = ends_sentence(pieces[before].text) and ends_sentence(pieces[after].text)
        if short and between and is_line(text) and not text[0].isdigit():
            result[index] = replace(pieces[index], kind="headline")
    return result


def _article(head: Head) -> Article:
    first = {piece.kind: piece.text for piece in reversed(head.pieces)}
    dates = [piece.date for piece in head.pieces if piece.date]
    published = [date.published for date in dates] + [head.published] + [date.updated for date in dates]
    return Article(
        headline=head.headline,
        kicker=first.get("kicker"),
        standfirst=" ".join(piece.text for piece in head.pieces if piece.kind == "standfirst") or None,
        byline=first.get("byline"),
        dateline=head.dateline,
        paragraphs=tuple(Paragraph(piece.text) for piece in head.pieces if piece.kind == STORY),
        furniture=tuple(Furniture(piece.kind, piece.text) for piece in head.pieces if piece.kind),
        published=next(filter(None, published), None),
    )
