"""The head of an article: kicker, headline, standfirst and dateline, and where the story begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.readers.lines import STORY, Piece
from summarizer.readers.rules import Rules
from summarizer.readers.style import ends_sentence, is_line, is_prose, sentence_count

_LONGEST_QUESTION: Final = 100
_LONGEST_STANDFIRST: Final = 500
_STANDFIRST_SENTENCES: Final = 5
_KICKER_WORDS: Final = 4
_LIKELY_LINES: Final = 3  # kicker, headline, second headline
_MOST_LINES: Final = 6  # with key points, for which a byline, a date or a dateline must vouch
_COLON: Final = re.compile(r"(?P<kicker>.{2,60}?) : ?(?P<headline>.+)")
_CUES: Final = frozenset({"byline", "date", "dateline", "caption", "credit"})
_LOOKAHEAD: Final = 12  # paragraphs in which further datelines show a round-up of several reports
_COMPARED: Final = 2_000  # characters of the lead that a standfirst is compared with
_OPENING: Final = 4  # words that a standfirst and the lead begin with alike
# Share of a standfirst's words that the lead repeats. Leads of one sentence may well be taken up again by the next
# paragraph, so nearly all is asked of them; two paragraphs of a story that begin with the same words are hardly met.
_REPEATED: Final = 0.9
_REPEATED_SENTENCES: Final = 0.7
_REPEATED_AFTER_OPENING: Final = 0.35
_FEWEST_STEMS: Final = 5
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STEM: Final = 6  # letters in which inflected forms agree


@dataclass(frozen=True)
class Head:
    """An article's pieces, those of the head with their kinds, and what the head says."""

    pieces: list[Piece]
    headline: str | None = None
    dateline: str | None = None
    published: str | None = None


def find_head(pieces: Sequence[Piece], rules: Rules) -> Head:
    """Find kicker, headline, standfirst and dateline among pieces whose other furniture is known.

    ``pieces`` hold at least one piece of the story, and so does the result.
    """
    result = list(pieces)
    headline = _marked(result)
    if headline is None:
        headline = _name_lines(result, rules)
    else:
        _name_subheadline(result, rules)
    story = _story(result)
    fronts = 0 if headline is None else _count_standfirsts(result, story, rules)
    dateline = published = None
    for index in reversed(story[: fronts + 1]):
        kind = STORY if index == story[fronts] else "standfirst"
        found = rules.datelines.split(result[index].text, first=True)
        if found:
            result[index : index + 1] = [Piece(found.text, "dateline"), Piece(found.story, kind)]
            dateline, published = dateline or found.text, published or found.published
        else:
            result[index] = replace(result[index], kind=kind)
    if dateline is None:
        top = result[: _story(result)[0]]
        dateline = next((piece.text for piece in top if piece.kind == "dateline"), None)
    if headline is None:
        return Head(result, None, dateline, published)
    result[headline : headline + 1] = _without_labels(result[headline], rules)
    text = next(piece.text for piece in result[headline:] if piece.kind == "headline")
    return Head(result, text, dateline, published)


def _story(pieces: Sequence[Piece]) -> list[int]:
    return [index for index, piece in enumerate(pieces) if piece.kind == STORY]


def _marked(pieces: Sequence[Piece]) -> int | None:
    """Return the place of a headline that was marked as one and stands above the story."""
    first = _story(pieces)[0]
    return next((index for index in range(first) if pieces[index].kind == "headline"), None)


def _name_lines(pieces: list[Piece], rules: Rules) -> int | None:
    """Give their kinds to the lines in front of the first paragraph; return the place of the headline."""
    story = _story(pieces)
    lines = 0
    while lines < min(len(story), _MOST_LINES + 1) and _could_be_headline(pieces[story[lines]].text, rules):
        lines += 1
    if not any(is_prose(pieces[index].text) for index in story[lines:]):
        return None
    if not lines and not _is_question(pieces, story, rules):
        return None
    kinds = ["headline", *["standfirst"] * (_MOST_LINES - 1)]
    if lines > 1 and _is_kicker(pieces[story[0]].text, pieces[story[1]].text):
        kinds.insert(0, "kicker")
    head = lines <= _LIKELY_LINES or (lines <= _MOST_LINES and _vouched(pieces, story[lines - 1] + 1, rules))
    for index, kind in zip(story[: lines if lines and head else 1], kinds, strict=False):
        pieces[index] = replace(pieces[index], kind=kind)
    return next((index for index, piece in enumerate(pieces) if piece.kind == "headline"), None)


def _name_subheadline(pieces: list[Piece], rules: Rules) -> None:
    """Make a line between a marked headline and the first paragraph a standfirst."""
    story = _story(pieces)
    if len(story) > 1 and is_prose(pieces[story[1]].text) and _could_be_headline(pieces[story[0]].text, rules):
        pieces[story[0]] = replace(pieces[story[0]], kind="standfirst")


def _could_be_headline(text: str, rules: Rules) -> bool:
    return is_line(text) and not rules.datelines.begins_report(text)


def _is_question(pieces: Sequence[Piece], story: Sequence[int], rules: Rules) -> bool:
    """Whether the story's first piece is a question or an exclamation as headline."""
    text, *others = (pieces[index].text for index in story)
    if not others or not _asks(text):
        return False
    return _vouched(pieces, story[0] + 1, rules) or _stands_over(text, others, rules)


def _asks(text: str) -> bool:
    """Whether the text is one short question or exclamation."""
    return len(text) <= _LONGEST_QUESTION and sentence_count(text) == 1 and ends_sentence(text, "?!")


def _stands_over(question: str, others: Sequence[str], rules: Rules) -> bool:
    """Whether a question is a headline for all that one can see, rather than where the story begins.

    It speaks to nobody, the paragraph under it is longer, goes on asking nothing and doesn't take it up, and no other
    question has a paragraph of its own, as in interviews.
    """
    if (
        ends_sentence(others[0], "?")
        or not question[0].isalnum()
        or rules.lines.speaks_to(question)
        or rules.lines.takes_up(others[0])
    ):
        return False
    return is_prose(others[0]) and len(others[0]) > len(question) and not any(map(_asks, others))


def _vouched(pieces: Sequence[Piece], place: int, rules: Rules) -> bool:
    """Whether the piece at a place can only come after a headline."""
    return pieces[place].kind in _CUES or rules.datelines.begins_report(pieces[place].text)


def _is_kicker(first: str, second: str) -> bool:
    words = len(first.split())
    return words <= _KICKER_WORDS and words < len(second.split())


def _without_labels(headline: Piece, rules: Rules) -> list[Piece]:
    """Divide a headline from what stands around it.

    That is an embargo or a kicker in front, a known label or words before " :", and an agency's mark behind.
    """
    if match := rules.lines.embargoed(headline.text):
        return [Piece(match["kicker"], "embargo"), *_without_labels(Piece(match["headline"], "headline"), rules)]
    if match := rules.lines.marked(headline.text):
        return [*_without_labels(Piece(match["headline"], "headline"), rules), Piece(match["mark"], "notice")]
    match = rules.lines.labelled(headline.text) or _COLON.fullmatch(headline.text)
    return [Piece(match["kicker"], "kicker"), Piece(match["headline"], "headline")] if match else [headline]


def _count_standfirsts(pieces: Sequence[Piece], story: Sequence[int], rules: Rules) -> int:
    """Return how many paragraphs under the headline sum up the story rather than begin it."""
    texts = [pieces[index].text for index in story[:_LOOKAHEAD]]
    reports = [index for index, text in enumerate(texts) if rules.datelines.begins_report(text)]
    fronts = reports[0] if len(reports) == 1 and reports[0] in {1, 2} else 1
    if len(texts) <= fronts or not all(_is_short(text) for text in texts[:fronts]):
        return 0
    if len(reports) == 1 and reports[0] > 0:
        return fronts if fronts == reports[0] else 0
    between = {piece.kind for piece in pieces[story[0] : story[1]] if piece.kind != "date" or _is_sure(piece)}
    if not reports and between & {"byline", "date"}:
        return 1
    return int(reports in ([], [0], [0, 1]) and _repeats(texts[0], texts[1], rules))


def _is_sure(piece: Piece) -> bool:
    return piece.date is not None and piece.date.sure


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_STANDFIRST and sentence_count(text) <= _STANDFIRST_SENTENCES


def _repeats(text: str, lead: str, rules: Rules) -> bool:
    """Whether the text says in fewer words what the lead says, datelines aside."""
    found = [rules.datelines.split(paragraph, first=True) for paragraph in (text, lead)]
    text, lead = (line.story if line else paragraph for line, paragraph in zip(found, (text, lead), strict=True))
    stems, others = ({word[:_STEM] for word in _WORD.findall(part.lower())} for part in (text, lead[:_COMPARED]))
    least = _REPEATED if sentence_count(text) == 1 else _REPEATED_SENTENCES
    if text.lower().split()[:_OPENING] == lead.lower().split()[:_OPENING]:
        least = _REPEATED_AFTER_OPENING
    return len(stems) >= _FEWEST_STEMS and len(stems & others) >= least * len(stems)
