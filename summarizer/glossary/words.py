"""A text as the matcher sees it: its words and what stands between them."""

from __future__ import annotations

import re
from typing import Final

from summarizer.glossary.folding import compose, fold

# Letters and digits with apostrophes inside (d'Ivoire, Putin’s) and a gendered ending (Botschafter:innen).
WORD: Final = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:['’][^\W_]+)*(?:[:*_·](?:innen|in)\b|/innen\b)?")
_INNER_CAPITAL: Final = re.compile(r"(?<=[a-zß])I(nnen|n)$")  # BotschafterInnen
_TAKES_APOSTROPHE: Final = re.compile(r"(?:[szxß]|ce)$", re.IGNORECASE)  # Scholz’, Vance’, the diplomats’
_SINGLE_QUOTES: Final = re.compile(r"(?:^|[^\w’'])['‘’‚‹›](?=\w)")
_HYPHENS: Final = re.compile("[-\u2010\u2011]")
_SPACE: Final = re.compile(r"\s+")
_OPENING: Final = "\"'“”„«»‚‘’([–—"
_CLOSING: Final = ".!?:;…•|"


class Words:
    r"""The words of a text: parallel lists of their spelling, their folded spelling, their offsets and the gaps.

    ``gaps[i]`` is what stands before word ``i``, with " " for white space of any kind, "-" for a hyphen, "-\n" for a
    hyphen at the end of a line; ``gaps[len]`` is what follows the last word. Offsets are those of ``text``, which is
    the given text composed; ``original(offset)`` leads back.
    """

    def __init__(self, text: str, *, hyphenated: bool = False) -> None:
        """With ``hyphenated``, words that a hyphen parts at the end of a line are put together."""
        self.text, self._offsets = compose(text, hyphenated=hyphenated)
        self.spelled: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.gaps: list[str] = []
        apostrophes = not _SINGLE_QUOTES.search(self.text)
        end = 0
        for word in WORD.finditer(self.text):
            self.gaps.append(_gap(self.text[end : word.start()]))
            self.spelled.append(word.group())
            self.starts.append(word.start())
            end = word.end()
            if apostrophes and self.text[end : end + 1] in ("'", "’") and _TAKES_APOSTROPHE.search(word.group()):
                end += 1
                self.spelled[-1] += "'"
            self.ends.append(end)
        self.gaps.append(_gap(self.text[end:]))
        self.folded = [fold(_INNER_CAPITAL.sub(r":i\1", word)) for word in self.spelled]

    def __len__(self) -> int:
        return len(self.spelled)

    def original(self, offset: int) -> int:
        """Return the offset in the text as it was given."""
        return offset if self._offsets is None else self._offsets[offset]

    def first_of_group(self, index: int) -> int:
        """Return the index of the first word of the hyphenated word that word ``index`` is a part of."""
        while index > 0 and self.gaps[index] in ("-", "-\n"):
            index -= 1
        return index

    def last_of_group(self, index: int) -> int:
        """Return the index of the last word of the hyphenated word that word ``index`` is a part of."""
        while index + 1 < len(self) and self.gaps[index + 1] in ("-", "-\n"):
            index += 1
        return index

    def begins_sentence(self, index: int) -> bool:
        """Say whether a capital at word ``index`` means nothing, because a sentence or quotation begins there."""
        at = self.starts[index] - 1
        while at >= 0 and (self.text[at].isspace() or self.text[at] in _OPENING):
            at -= 1
        return at < 0 or self.text[at] in _CLOSING or "\n\n" in self.text[at : self.starts[index]]


def _gap(between: str) -> str:
    if between in (" ", "-", ""):
        return between
    between = _HYPHENS.sub("-", between)
    if between.startswith("-") and between[1:].isspace() and "\n" in between:
        return "-\n"
    return _SPACE.sub(" ", between)
