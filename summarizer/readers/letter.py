"""The text of a mail: the article in it, and around it what people and programs write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.readers.allowance import Allowance
from summarizer.readers.encoding import normalize
from summarizer.readers.lines import Piece
from summarizer.readers.metadata import iso_time
from summarizer.readers.rules import load_rules
from summarizer.readers.style import ends_sentence, is_prose
from summarizer.readers.vocabulary import any_match, any_of
from summarizer.readers.wrapping import to_blocks

_PREFIX: Final = re.compile(r"(?:(?:re|aw|antw|fwd?|wg|tr|rv|sv|vs)(?:\[\d+\])? ?: *)+", re.IGNORECASE)
_REPLY: Final = re.compile(r"(?:re|aw|antw|sv)(?:\[\d+\])? ?:", re.IGNORECASE)
_QUOTED: Final = re.compile(r"\A> ?")
_MOSTLY: Final = 0.7  # share of quoted lines from which the quotation is the article
_TARGET: Final = re.compile(r" ?(?:<https?://[^\s<>]*>|\[https?://[^\s\[\]]*\]|\(https?://[^\s()]*\))")  # of a link
_MOST_FORWARDS: Final = 10
_FEWEST_HEADERS: Final = 3
_PASTED: Final = 4_000  # characters within which the headers of a pasted mail end
_ADDRESS: Final = re.compile(r"[<\[].*")  # behind a name: <name@…>, [mailto:name@…]
_HEAD: Final = 10  # filled lines among which a greeting may come
_FOOT: Final = 60  # filled lines at the end among which a letter may be closed
_LONGEST_SIGNATURE: Final = 15  # lines
_LONGEST_INTRODUCTION: Final = 200  # characters of a line that says who wrote what is quoted


@dataclass(frozen=True)
class Letter:
    """The blocks of a mail, those that are furniture as pieces, and what the headers of a mail forwarded in it say."""

    blocks: list[str | Piece]
    subject: str | None = None
    sender: str | None = None
    published: str | None = None


def without_prefix(subject: str) -> str:
    """Return a subject without "Fwd:", "AW:" and the like."""
    return _PREFIX.sub("", subject, count=1) if _PREFIX.match(subject) else subject


def pasted_subject(text: str) -> str | None:
    """Return the subject of a mail that was pasted with its headers on top, None of any other normalized text."""
    lines = text[:_PASTED].split("\n")
    filled = [index for index, line in enumerate(lines) if line.strip()]
    found = _find_headers(lines)
    if found is None or found.start != filled[int(found.forwards)]:
        return None
    return found.fields.get("subject", "")


def read_letter(text: str, subject: str, allowance: Allowance) -> Letter:
    """Return what the text of a mail holds; ``subject`` tells whether it is an answer."""
    shown, beyond = allowance.divide(normalize(_TARGET.sub("", text)))
    lines = _unquoted(shown.split("\n"))
    before: list[str | Piece] = []
    after: list[str | Piece] = []
    fields: dict[str, str] = {}
    for _ in range(_MOST_FORWARDS):
        found = _find_headers(lines)
        if found is None:
            break
        if not found.forwards and _REPLY.match(subject) and any(ends_sentence(line) for line in lines[: found.start]):
            after = _notices(lines[found.start :])
            lines = lines[: found.start]
            break
        before += _notices(lines[: found.end])
        lines = _unquoted(lines[found.end :])
        fields = found.fields
    story, rest = _body(lines)
    dates = load_rules().dates
    date = dates.line(fields.get("date", ""))
    return Letter(
        [*before, *story, *beyond, *rest, *after] if story or beyond else [],
        fields.get("subject"),
        _sender(fields.get("from", "")),
        iso_time(fields.get("date")) or (date.published if date else dates.find(fields.get("date", ""))),
    )


@dataclass(frozen=True)
class _Patterns:
    greeting: re.Pattern[str]
    closing: re.Pattern[str]
    forward: re.Pattern[str]
    header: re.Pattern[str]
    fields: dict[str, str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    words = load_rules().words
    fields = {name.casefold(): field for field, name in (entry.split("=") for entry in words.mail_headers)}
    return _Patterns(
        re.compile(any_match(words.greetings) + "[,!]", re.IGNORECASE),
        re.compile(any_match(words.closings) + "[,!.]?", re.IGNORECASE),
        re.compile(any_match(words.forwards), re.IGNORECASE),
        re.compile(rf"\*?(?P<name>{any_of(fields)}) ?:\*?(?P<value>.*)", re.IGNORECASE),
        fields,
    )


@dataclass(frozen=True)
class _Headers:
    """The headers of a mail within a mail: the lines they take, and whether a line above says that it is forwarded."""

    start: int
    end: int
    fields: dict[str, str]
    forwards: bool


def _find_headers(lines: Sequence[str]) -> _Headers | None:
    """Find the first lines that are the headers of a mail, empty lines among them aside."""
    patterns = _patterns()
    filled = [index for index, line in enumerate(lines) if line.strip()]
    place = 0
    while place < len(filled):
        first = place
        fields: dict[str, str] = {}
        while place < len(filled) and (match := patterns.header.fullmatch(lines[filled[place]].strip())):
            value = match["value"].strip()
            if not value and place + 1 < len(filled):  # a table, whose cells are lines of their own
                place += 1
                value = lines[filled[place]].strip()
            fields.setdefault(patterns.fields[match["name"].casefold()], value)
            place += 1
        if len(fields) >= _FEWEST_HEADERS and fields.keys() & {"from", "subject"}:
            forwards = first > 0 and bool(patterns.forward.fullmatch(lines[filled[first - 1]].strip()))
            return _Headers(filled[first], filled[place - 1] + 1, fields, forwards)
        place = max(place, first + 1)
    return None


def _sender(value: str) -> str | None:
    """Return whom a header names as people's programs show it: the name, or the address where there is none."""
    return _ADDRESS.sub("", value).strip(" \"'") or value.strip(" <>[]") or None


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Return the lines without the signs of quotation, as often as most of them are quoted."""
    result = list(lines)
    for _ in range(_MOST_FORWARDS):
        filled = [line for line in result if line.strip()]
        quoted = sum(1 for line in filled if line.startswith(">"))
        if not quoted or quoted < _MOSTLY * len(filled):
            break
        result = [_QUOTED.sub("", line, count=1) for line in result]
    return result


def _body(lines: list[str]) -> tuple[list[str | Piece], list[str | Piece]]:
    """Return the blocks of a text without headers, and its signature."""
    end = next((index for index in reversed(range(len(lines))) if lines[index].rstrip() == "--"), len(lines))
    if sum(1 for line in lines[end:] if line.strip()) > _LONGEST_SIGNATURE + 1:
        end = len(lines)
    signature = _notices(lines[end + 1 :])
    return list(_sorted(lines[:end])), signature


def _sorted(lines: Sequence[str]) -> Iterator[str | Piece]:
    """Yield the blocks of a text, with what is quoted, the greeting and the closing as pieces."""
    kept: list[str] = []
    for index, line in enumerate(lines):
        if line.startswith(">"):
            if kept and not lines[index - 1].startswith(">"):
                introduction = _introduction(kept)
                yield from _story(kept)
                yield from introduction
            kept = []
            yield from _notices([_QUOTED.sub("", line, count=1)])
        else:
            kept.append(line)
    yield from _story(kept)


def _introduction(lines: list[str]) -> list[str | Piece]:
    """Take the line that says who wrote what is quoted next from the end of the lines."""
    while lines and not lines[-1].strip():
        lines.pop()
    if lines and lines[-1].rstrip().endswith(":") and len(lines[-1]) <= _LONGEST_INTRODUCTION:
        return _notices([lines.pop()])
    return []


def _story(lines: Sequence[str]) -> Iterator[str | Piece]:
    """Yield the blocks of what somebody wrote: without greeting, and without closing and name."""
    if not any(line.strip() for line in lines):
        return
    patterns = _patterns()
    filled = [index for index, line in enumerate(lines) if line.strip()]
    first = next((index for index in filled[:_HEAD] if not _is_furniture(lines[index])), filled[0])
    start = 0
    if patterns.greeting.fullmatch(lines[first].strip()):
        yield from to_blocks("\n".join(lines[:first]), load_rules())
        yield from _notices([lines[first]])
        start = first + 1
    closings = (
        index for index in filled[-_FOOT:] if index > first and patterns.closing.fullmatch(lines[index].strip())
    )
    closing = next(closings, len(lines))
    end = next((index for index in range(closing, len(lines)) if _is_prose(lines[index])), len(lines))
    yield from to_blocks("\n".join(lines[start:closing]), load_rules())
    yield from _notices(lines[closing:end])
    yield from to_blocks("\n".join(lines[end:]), load_rules())


def _is_furniture(line: str) -> bool:
    return load_rules().lines.is_furniture(" ".join(line.split()))


def _is_prose(line: str) -> bool:
    return is_prose(line.strip()) and not _patterns().closing.fullmatch(line.strip())


def _notices(lines: Sequence[str]) -> list[str | Piece]:
    return [Piece(" ".join(line.split()), "notice") for line in lines if line.strip()]
