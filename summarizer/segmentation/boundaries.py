"""Where sentences end: each full stop, question mark, exclamation mark or ellipsis, and what stands around it.

The scan goes once over the text, and what it looks at around a mark is bounded, so that its time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from summarizer.segmentation.judgement import AFTER, BEFORE, OPENERS, SPACELESS, Place, is_end, is_glued_end
from summarizer.segmentation.rules import Rules

_MARK: Final = re.compile(
    rf"(?P<mark>[.!?…‽]+|[{SPACELESS}])"
    r"(?P<closers>[\"'“”„‘’«»‹›)\]*_]*(?:[ \u00a0\u202f][“”»](?=\s|$))?(?:\[\d{1,3}\])*)"
)
_NEXT: Final = re.compile(
    rf"\s*(?P<opener>(?:(?:[(\[](?:…|\.{{3}})[)\]]|[{OPENERS}–—-]|\.{{2,}}|…)\s?){{0,6}})"
    r"(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|\S|$)(?P<after>.?)",
    re.DOTALL,
)
_BRACKETS: Final = re.compile(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]")
_QUOTATION: Final = re.compile(r"(?<![^\s(\[-])[\"„“»«](?=\S)[^\"„“”»«]{1,60}(?<=\S)[\"“”«»]")
_WORD_BEFORE: Final = re.compile(r"[\w%€$]\s*$")


def ends(text: str, rules: Rules) -> Iterator[int]:
    """Yield the offsets into a paragraph at which its sentences end, without the white space after them.

    The end of the text is not among them.
    """
    insertions = _insertions(text, rules)
    insertion = next(insertions, None)
    begin = 0
    for match in _MARK.finditer(text):
        while insertion and insertion[1] <= match.start():
            insertion = next(insertions, None)
        inserted = insertion is not None and insertion[0] <= match.start()
        if inserted or match.end() == len(text):
            continue
        place = _place(text, match, begin, rules)
        spaced = text[match.end()].isspace() or match["mark"] in SPACELESS
        if is_end(place, rules) if spaced else is_glued_end(place, rules):
            begin = match.end()
            yield begin


def _place(text: str, match: re.Match[str], begin: int, rules: Rules) -> Place:
    start = max(begin, match.start() - BEFORE)
    rest = text[match.end() : match.end() + AFTER]
    following = _NEXT.match(rest)
    assert following is not None  # noqa: S101 - each part of the pattern may be empty
    word = following["word"]
    if rules.caseless and word[:1].islower():
        word = word[:1].upper() + word[1:]
    return Place(
        mark=match["mark"],
        closers=match["closers"],
        before=text[start : match.start()],
        whole=start == begin,
        opener=following["opener"],
        word=word,
        after=following["after"],
        rest=rest,
    )


def _insertions(text: str, rules: Rules) -> Iterator[tuple[int, int]]:
    """Yield the spans that stand within a sentence and end none: "(Sitz: Bonn. Gegründet: 1949)", „Alarm! Die Retter“.

    Such is a bracket or a short quotation that comes straight after a word; a quotation must not end in a full stop,
    nor be followed by a word that begins sentences.
    """
    spans = [match.span() for match in _BRACKETS.finditer(text) if _follows_word(text, match.start())]
    for match in _QUOTATION.finditer(text):
        following = _NEXT.match(text[match.end() : match.end() + AFTER])
        goes_on = following is not None and not rules.begins_sentence(following["word"])
        if goes_on and text[match.end() - 2] not in ".…" and _follows_word(text, match.start()):
            spans.append(match.span())
    yield from sorted(spans)


def _follows_word(text: str, offset: int) -> bool:
    return _WORD_BEFORE.search(text, max(0, offset - 3), offset) is not None
