"""What happens to a sentence before the model sees it, and to the model's answer before a reader does."""

from __future__ import annotations

import re
from collections.abc import Callable

from summarizer.addresses import find_addresses
from summarizer.invisible import strip_invisible
from summarizer.translation.capitals import is_capitals, lower_capitals
from summarizer.translation.figures import english_dates, english_numbers, english_ordinals
from summarizer.translation.place_names import PLACE_NAMES
from summarizer.translation.quotation_marks import plain_marks, set_marks
from summarizer.translation.times import english_times

# The brackets of annotations and the arrow in them; a text that has them of its own must not be taken for annotated.
_NEUTRAL = str.maketrans({"⟦": "[", "⟧": "]", "⇒": ">"})
_PLAIN = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\t\n", " ") | dict.fromkeys("\u2010\u2011", "-") | dict.fromkeys("‚‘‹›", "'")
)

_WORD = re.compile(r"[^\W\d_]+")
# Nothing of a smaller coin: 500,- Euro, CHF 20.–. Model and reader stumble over it.
_NO_CENTS = re.compile(
    r"(?<=\d)(?:,(?:--?|[–—])(?![\w-])|\.(?:--?|[–—])(?=\s?(?:Euro|EUR|€|CHF|Fr|SFr)))"
    # Without a currency only where the sentence goes on or ends: it may be a stop and a dash.
    r"|(?<=\d)\.(?:--?|[–—])(?=\s[a-zäöü]|[,;.!?)]|$)|(?<=['’]\d{3})\.(?:--?|[–—])(?![\w-])"
    r"|(?P<amount>(?<!\w)(?:CHF|S?Fr\.?|EUR|€)\s?\d[\d.'’]*)\.(?:--?|[–—])(?![\w-])"
)
_APOSTROPHE = re.compile(r"(?<=\d)['’](?=\d{3}(?!\d))")  # 1'240 as the Swiss write it
_FILLING = "\u200b"  # which is taken out before the model sees it
_SCORE = re.compile(r"(?<!\d)(\d{1,3}) : (\d{1,3})(?!\d)")
_SCALE = re.compile(r"(?<!\w)(?:Tsd|Mi[ol]|Mrd|Bio)\.\s(\w+)")
_ROMAN = re.compile(r"(?<= )[IVX]+\.")
_ACRONYMS = frozenset(
    "Asean Efta Esa Fifa Iata Icao Isaf Kfor Nafta Nasa Nato Opec Uefa Unesco Unhcr Unicef Unifil Unrwa".split()
)


def neutralize(text: str) -> str:
    """Replace the annotation brackets, character for character, so that offsets stay what they were."""
    return text.translate(_NEUTRAL)


def prepare(text: str, weight: Callable[[str], float]) -> str:
    """Return the sentence as the model reads it best, of the same length, so that offsets stay what they were.

    Brackets are neutralized, odd spaces, hyphens and single quotation marks made plain, strokes for no cents and the
    apostrophes of Swiss numbers taken out, and a sentence all in capitals is written in ordinary case, addresses aside;
    ``weight`` tells how often the dictionary has met a word, 0 for never.
    """
    text = _NO_CENTS.sub(_without_strokes, neutralize(text).translate(_PLAIN))
    text = _APOSTROPHE.sub(_FILLING, text)
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


def _without_strokes(match: re.Match[str]) -> str:
    amount = match["amount"] or ""
    return amount + _FILLING * (len(match.group()) - len(amount))


def repair(target: str, source: str, language: str, source_language: str = "de") -> str:
    """Mend what small models leave: quotation marks, stray spaces, doubled punctuation, German times and numbers.

    Quotation marks become those of ``language``, unless source and target have straight ones alone, which stay.
    A target without a final mark gets the source's; one without a source mark keeps none.
    """
    target = strip_invisible(plain_marks(target).replace("⟦", " ").replace("⟧", " ").replace("⇒", " "))
    for score in _SCORE.finditer(source):
        target = re.sub(rf"(?<!\d){score[1]} ?: ?{score[2]}(?!\d)", f"{score[1]}:{score[2]}", target)
    target = re.sub(r"\s+([,;:!?.)\]%])(?!\w)", r"\1", target)
    target = re.sub(r"([(\[])\s+", r"\1", target)
    target = re.sub(r"([€$£])\s+(?=\d)", r"\1", target)
    target = re.sub(r"(?<=\w) - (?=\w)", " – ", target) if " – " in source or " — " in source else target
    if (source_language, language) == ("de", "en"):
        for mend in (
            english_times,
            english_dates,
            english_numbers,
            english_ordinals,
            _english_acronyms,
            _places,
            _english_stops,
        ):
            target = mend(target, source)
    target = set_marks(target, source, language)
    target = re.sub(r",(?=[.!?]$)", "", _final_mark(target, source))
    return _capitalize(target, source)


def _english_acronyms(target: str, source: str) -> str:
    """Write acronyms that German writes like names in capitals, without an article: die Nato is NATO."""
    for word in _ACRONYMS.intersection(_WORD.findall(source)):
        target = re.sub(rf"(?<![\w@#/.-]){word}(?!\w|\.\w|-Pekka)", word.upper(), target)
        if not re.search(rf"\b{word}-", source):
            target = re.sub(rf"\b[Tt]he {word.upper()}\b", word.upper(), target)
    return target


def _places(target: str, source: str) -> str:
    """Give places the capital that a model may take from them: the level of the Saale."""
    for place in PLACE_NAMES.intersection(_WORD.findall(source)):
        target = re.sub(rf"(?<![\w@#/.-]){place.lower()}(?![\w@.]\w)", place, target)
    return target


def _english_stops(target: str, source: str) -> str:
    """Take out stops that English has not: 9 p.m.. at the end, 43 trillion. yen, Charles III. behind a name."""
    target = re.sub(r"(?<=[ap]\.m\.)\.(?!\.)", "", target)
    counted = _SCALE.findall(source)
    if counted:
        follows = rf"(?=\s(?:[a-z]|(?:{'|'.join(counted)})\b))"
        target = re.sub(rf"(?<=thousand|.million|.billion|trillion)\.{follows}", "", target)
    for numeral in set(_ROMAN.findall(source)):
        target = re.sub(rf"(?<=\w )({numeral[:-1]})\.(?=['’]s|,|\s+[a-z(–-])", r"\1", target)
    return target


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
