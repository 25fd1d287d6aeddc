"""Captions of pictures, and whose the pictures are."""

from __future__ import annotations

import re
from typing import Final

from summarizer.readers.style import ends_sentence, is_line, sentence_count
from summarizer.readers.vocabulary import CAPITAL, Vocabulary, any_match, any_of

_LONGEST: Final = 300  # characters of a caption
_SENTENCES: Final = 3
_TAIL: Final = 150  # characters at a block's end in which a credit is looked for
_JOINT: Final = r"(?: ?[/|,&+] ?| - | )"


class Captions:
    """Knows captions by a credit at their end, a label in front or marks within."""

    def __init__(self, words: Vocabulary) -> None:
        source = rf"(?-i:{any_of(words.photo_sources)})(?!\w)"
        small = any_of([*words.agencies, *words.particles, "via", "für", "von", "for"])
        word = rf"(?>(?-i:{small}(?!\w)|{CAPITAL}[\w.'’-]*|\d{{4}}(?!\w)))"
        label = rf"(?:{any_match(words.credit_labels)}(?:/\w+)? ?: ?|(?:©|\(c\)) ?)"
        credit = rf"\(?{label}{word}(?:{_JOINT}{word}){{0,12}}\)?\.?"
        self._credit = re.compile(
            rf"{credit}|{source}(?: ?[/|] ?|, | via ){word}(?:{_JOINT}{word}){{0,8}}"
            rf"|{word}(?: {word}){{0,3}}(?: ?/ ?| via ){source}(?:/{word}){{0,2}}",
            re.IGNORECASE,
        )
        # After a sentence, a dash or any word but an article: "das Foto: …" goes on in the sentence.
        before = r"(?:(?<=[.!?)\"“”»«]) | [–—|-] |(?<!das|ein|the) (?=©|\(?(?-i:[A-Z])))"
        self._tail = re.compile(rf"{before}(?P<credit>{credit})$", re.IGNORECASE)
        self._label = re.compile(any_match(words.caption_labels), re.IGNORECASE)
        self._mark = re.compile(
            rf"\((?:[^()]{{0,30}}[ ,/])?{any_of(words.caption_marks)}(?:[ ,/][^()]{{0,30}})?\)\.?$", re.IGNORECASE
        )
        self._position = re.compile(rf"\((?:[^()]{{2,40}}, )?{any_of(words.caption_positions)}\)")

    def is_credit(self, line: str) -> bool:
        """Whether the line says whose a picture is, and nothing else."""
        return bool(self._credit.fullmatch(line))

    def is_caption(self, text: str) -> bool:
        """Whether the text, which has no credit, is a caption all the same."""
        if len(text) > _LONGEST:
            return False
        marked = "(" in text and (self._mark.search(text) or (not ends_sentence(text) and self._position.search(text)))
        return bool(marked or self._label.match(text)) and _is_short(text)

    def divide(self, block: str, *, first: bool) -> tuple[str, bool, str] | None:
        """Divide a block from the credit at its end.

        Returns the text before it, whether that is a caption, and the credit; None without a credit. The ``first``
        block of an article is rather a headline that the credit was run together with.
        """
        start = max(0, len(block) - _TAIL)
        match = self._tail.search(block, start) if any(block.find(sign, start) > 0 for sign in ":©(") else None
        if not match or not match.start():
            return None
        text = block[: match.start()]
        return text, _is_short(text) and not (first and is_line(text)), match["credit"]


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST and sentence_count(text) <= _SENTENCES
