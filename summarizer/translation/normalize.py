"""What happens to a sentence before the model sees it, and to the model's answer before a reader does."""

from __future__ import annotations

import re
from collections.abc import Callable

from summarizer.addresses import find_addresses
from summarizer.invisible import strip_invisible
from summarizer.translation.capitals import is_capitals, lower_capitals
from summarizer.translation.quotation_marks import plain_marks, set_marks

# The brackets of annotations and the arrow in them; a text that has them of its own must not be taken for annotated.
_NEUTRAL = str.maketrans({"⟦": "[", "⟧": "]", "⇒": ">"})
_PLAIN = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\t\n", " ") | dict.fromkeys("\u2010\u2011", "-") | dict.fromkeys("‚‘‹›", "'")
)

_WORD = re.compile(r"[^\W\d_]+")
_GERMAN_TIME = re.compile(r"\b([01]?\d|2[0-3])(?:[.:]([0-5]\d))? Uhr\b")
# With points between the thousands, or with decimals alone.
_GERMAN_NUMBER = re.compile(r"(?<![\d.,:])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![.,:]?\d)")
# With spaces between the thousands: decimals or a currency tell that it is no telephone number.
_SPACED_NUMBER = re.compile(
    r"(?<![\d.,:+])(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+)"
    r"(?:,(\d+)|(?=\s?(?:Euro|Dollar|Pfund|Franken|[€$£]|Mi[ol]|Mrd)))"
)
_POINTS = str.maketrans(".,", ",.")
_ORDINAL = re.compile(r"(?<![\d.,:])(\d{1,3})(st|nd|rd|th)?\. ([^\W\d_]+)")
_GERMAN_ORDINAL = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim|seit|bis|ab|und|oder|Nacht|\w+tag,|"
    r"(?:[Ss]ein|[Ii]hr|[Mm]ein|[Uu]nser|[Dd]ies|[Jj]ed)e[mnrs]?)\s(\d{1,3})\.(?= ?([^\W\d_]+))"
)
_CLUBS = frozenset("FC FFC FSV SC SV TSV VfB VfL SpVgg HSV".split())
_ACRONYMS = frozenset(
    "Asean Efta Esa Fifa Iata Icao Isaf Kfor Nafta Nasa Nato Opec Uefa Unesco Unhcr Unicef Unifil Unrwa".split()
)
_MONTHS = frozenset("January February March April May June July August September October November December".split())
_HALF_DAY = re.compile(r"\b([01]?\d|2[0-3])(?:[.:]([0-5]\d))? ?([ap])\.?m\b\.?", re.IGNORECASE)


def neutralize(text: str) -> str:
    """Replace the annotation brackets, character for character, so that offsets stay what they were."""
    return text.translate(_NEUTRAL)


def prepare(text: str, weight: Callable[[str], float]) -> str:
    """Return the sentence as the model reads it best, of the same length, so that offsets stay what they were.

    Brackets are neutralized, odd spaces, hyphens and single quotation marks made plain, and a sentence all in capitals
    is written in ordinary case, addresses aside; ``weight`` tells how often the dictionary has met a word, 0 for never.
    """
    text = neutralize(text).translate(_PLAIN)
    spans = [match.span() for match in find_addresses(text)]
    words = text
    for start, end in spans:
        words = words[:start] + " " * (end - start) + words[end:]
    if not is_capitals(words):
        return text
    lowered = lower_capitals(words, weight)
    for start, end in spans:
        lowered = lowered[:start] + text[start:end] + lowered[end:]
    return lowered


def repair(target: str, source: str, language: str, source_language: str = "de") -> str:
    """Mend what small models leave: quotation marks, stray spaces, doubled punctuation, German times and numbers.

    Quotation marks become those of ``language``, unless source and target have straight ones alone, which stay.
    A target without a final mark gets the source's; one without a source mark keeps none.
    """
    target = strip_invisible(plain_marks(target).replace("⟦", " ").replace("⟧", " ").replace("⇒", " "))
    target = re.sub(r"\s+([,;:!?.)\]%])(?!\w)", r"\1", target)
    target = re.sub(r"([(\[])\s+", r"\1", target)
    target = re.sub(r"([€$£])\s+(?=\d)", r"\1", target)
    target = re.sub(r"(?<=\w) - (?=\w)", " – ", target) if " – " in source or " — " in source else target
    if (source_language, language) == ("de", "en"):
        for mend in (_english_times, _english_numbers, _english_ordinals, _english_acronyms):
            target = mend(target, source)
    target = set_marks(target, source, language)
    return _capitalize(_final_mark(target, source), source)


def _english_times(target: str, source: str) -> str:
    """Write times of a German source the English way: 21.30 p.m. and 21.30 Uhr MEZ are 9:30 p.m. and 21:30 CET."""
    if not _GERMAN_TIME.search(source):
        return target
    target = _HALF_DAY.sub(_half_day, target)
    target = re.sub(r"\bagainst (?=\d{1,2}(?::\d\d)? [ap]\.m\.)", "around ", target)
    for hour, minute in _GERMAN_TIME.findall(source):
        if minute:
            target = re.sub(rf"(?<![\d.,]){hour}[.:]{minute}(?![.,]?\d)(?: Uhr\b)?", f"{hour}:{minute}", target)
    return re.sub(r"\bME(S?)Z\b", r"CE\1T", target)


def _english_numbers(target: str, source: str) -> str:
    """Write the numbers of a German source that came through as they were the English way: 1.240,5 is 1,240.5."""
    numbers = sorted(set(_GERMAN_NUMBER.findall(source)), key=lambda number: (-len(number), number))
    if numbers:
        written = "|".join(map(re.escape, numbers))
        target = re.sub(rf"(?<![\d.,])(?:{written})(?![.,]?\d)", lambda match: match.group().translate(_POINTS), target)
    for number, decimals in sorted(set(_SPACED_NUMBER.findall(source))):
        groups = number.split()
        written = "[ .,]?".join(groups) + (f"[.,]{decimals}" if decimals else "")
        english = ",".join(groups) + (f".{decimals}" if decimals else "")
        target = re.sub(rf"(?<![\d.,]){written}(?![.,]?\d)", english, target)
    return target


def _english_ordinals(target: str, source: str) -> str:
    """Write the ordinals of a German source the English way: 5. September is 5 September, the 66. IAA the 66th IAA."""
    following: dict[str, set[str]] = {}
    for number, word in _GERMAN_ORDINAL.findall(source):
        following.setdefault(number, set()).add(word)

    def write(match: re.Match[str]) -> str:
        number, suffix, word = match[1], match[2] or "", match[3]
        if number not in following or word in _CLUBS:
            return match.group()
        if word in _MONTHS:
            return f"{number}{suffix} {word}"
        # Of two sentences the second would begin with a word of its own.
        goes_on = word.islower() or word in following[number]
        return f"{number}{suffix or _ending(int(number))} {word}" if goes_on else match.group()

    return _ORDINAL.sub(write, target) if following else target


def _english_acronyms(target: str, source: str) -> str:
    """Write acronyms that German writes like names in capitals, without an article: die Nato is NATO."""
    for word in _ACRONYMS.intersection(_WORD.findall(source)):
        target = re.sub(rf"(?<![\w@#/.-]){word}(?!\w|\.\w|-Pekka)", word.upper(), target)
        if not re.search(rf"\b{word}-", source):
            target = re.sub(rf"\b[Tt]he {word.upper()}\b", word.upper(), target)
    return target


def _ending(number: int) -> str:
    """Return the ending of an English ordinal: st, nd, rd or th."""
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")


def _half_day(match: re.Match[str]) -> str:
    hour, minute, half = int(match[1]), match[2], match[3].lower()
    if hour > 12:
        hour, half = hour - 12, "p"
    return f"{hour}:{minute} {half}.m." if minute else f"{hour} {half}.m."


def _final_mark(target: str, source: str) -> str:
    end = re.search(r"[.!?…]+([“”«»\"')\]]*)$", source)
    if not target or end is None or re.search(r"[.!?…:][“”«»\"')\]]*$", target):
        return target
    closing = re.search(r"[”\"')\]]*$", target)
    cut = closing.start() if closing and end.group(1) else len(target)
    return target[:cut] + source[end.start()] + target[cut:]


def _capitalize(target: str, source: str) -> str:
    """A sentence that begins with a capital letter begins with one in translation."""
    first = _WORD.search(target)
    own = _WORD.search(source)
    if (
        first
        and own
        and own.group()[0].isupper()
        and first.group().islower()
        and not target[: first.start()].strip("“\"'‘«(… ")
    ):
        return target[: first.start()] + first.group().capitalize() + target[first.end() :]
    return target
