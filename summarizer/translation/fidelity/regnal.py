"""Roman numerals behind names, of rulers above all: Ludwig XIV. is Louis XIV and no other."""

from __future__ import annotations

import re

from summarizer.translation.model import Finding

_NAMED = re.compile(r"\b[A-ZÄÖÜ][a-zäöüßéèçñ]+s?\s([IVX]+)(?!\w|['’.]\w)")
_VALID = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
# A letter may be an abbreviation, or the English word.
_LEAST = 2


def check_regnal(source: str, target: str) -> list[Finding]:
    """Return a finding for each Roman numeral behind a name in whose place the target has another."""
    wanted, present = _numerals(source), _numerals(target)
    there = {match[1] for match in present}
    strange = [match for match in present if match[1] not in {match[1] for match in wanted}]
    lost = [match for match in wanted if match[1] not in there]
    return [
        Finding("number", match.start(1), match.end(1), match[1], other[1], f"{match.group()} became {other.group()}")
        for match, other in zip(lost, strange, strict=False)
    ]


def _numerals(text: str) -> list[re.Match[str]]:
    return [match for match in _NAMED.finditer(text) if len(match[1]) >= _LEAST and _VALID.fullmatch(match[1])]
