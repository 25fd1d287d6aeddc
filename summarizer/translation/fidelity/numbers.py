"""Numbers, amounts and times: each value of the source has to stand in the translation, in whatever notation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.translation.fidelity.notation import write
from summarizer.translation.fidelity.numerals import LANGUAGES, Role, numeral
from summarizer.translation.fidelity.quantities import read_figures, read_quantities
from summarizer.translation.fidelity.quantity import Quantity
from summarizer.translation.model import Finding

# Numbers of English that German says otherwise: Notruf, rund um die Uhr, Achtelfinale.
_IDIOM = re.compile(
    r"\b(?:911|9/11|24/7|4x4|24[- ]hours?|last (?:16|sixteen)|round of (?:16|sixteen)|(?:12|twelve) months|two|zero|zwei)\b",
    re.IGNORECASE,
)
# Translators convert measures; then the figures have to differ.
_METRIC = re.compile(
    r"\s?(?:bis \d+ )?(?:[°º]|Grad|[KZ]ilo|[Zz]entimeter|Meter|Kilometer|Quadrat|Hektar|Liter|Tonnen|(?:k?m|cm|kg|ha|l)\b)"
)
_IMPERIAL = re.compile(
    r"[\s-]?(?:[°º]\s?F|degrees?\b|ft\b|foot|feet|in\b|inch|pounds?\b|lbs?\b|oz\b|ounce|stone\b|miles?\b|mph|yards?\b|acres?\b|"
    r"gallon|s\b)"
)


def check_numbers(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding for each number of the source that the target lacks or has otherwise, and for each it adds.

    Between German and English values are compared, number words and times included; with any other language on one
    side, the figures alone. The day and year of a date are left to the check of dates.
    """
    exact = source_language in LANGUAGES and target_language in LANGUAGES
    wanted = read_quantities(source, source_language) if exact else read_figures(source)
    present = read_quantities(target, target_language) if exact else read_figures(target)
    partners = _pair(wanted, present)
    extra = _unexplained(wanted, present, set(partners.values()))
    if any(_IMPERIAL.match(target, other.end) for other in extra) and _METRIC.search(source):
        extra = [other for other in extra if not _IMPERIAL.match(target, other.end)]
        converted = [quantity for quantity in wanted if _METRIC.match(source, quantity.end)]
    else:
        converted = []
    findings = []
    for place, quantity in enumerate(wanted):
        partner = partners.get(place)
        if partner is not None:
            if _other_currency(quantity, present[partner]):
                findings.append(_wrong_currency(quantity, present[partner], source, target))
        elif not (quantity.dated or quantity.paraphrase or quantity in converted or _in_parts(quantity, present)):
            instead = next((other for other in extra if _may_stand_for(other, quantity)), None)
            if instead:
                extra.remove(instead)
            elif not quantity.firm or _stands_anywhere(quantity, present) or _is_kept(quantity, source, target):
                continue
            findings.append(_missing(quantity, instead, source, target, target_language if exact else ""))
    return findings + [
        _added(quantity, source, target)
        for quantity in extra
        if exact and _is_new(quantity, source, target, target_language)
    ]


def same(quantity: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities have a reading in common; times are compared as times where both are."""
    times = {reading for reading in quantity.readings if reading.unit == "time"}
    if times and any(reading.unit == "time" for reading in other.readings):
        return not times.isdisjoint(other.readings)
    return not set(quantity.readings).isdisjoint(other.readings)


def _pair(wanted: Sequence[Quantity], present: Sequence[Quantity]) -> dict[int, int]:
    """Return for each wanted quantity's place that of its equal, every one used once; real numbers before paraphrases."""
    partners: dict[int, int] = {}
    used: set[int] = set()
    for paraphrases in (False, True):
        for place, quantity in enumerate(wanted):
            if place in partners or (quantity.paraphrase and not paraphrases):
                continue
            for other_place, other in enumerate(present):
                if other_place not in used and (paraphrases or not other.paraphrase) and same(quantity, other):
                    partners[place] = other_place
                    used.add(other_place)
                    break
    return partners


def _stands_anywhere(quantity: Quantity, present: Sequence[Quantity]) -> bool:
    """Tell whether an equal number, used for another already, is there."""
    return any(same(quantity, other) for other in present)


def _in_parts(quantity: Quantity, present: Sequence[Quantity]) -> bool:
    """Tell whether 21:30 stands there as 21 and 30, or 21 as part of 21:30."""
    values = {reading for other in present for reading in other.readings}
    if quantity.parts and values.issuperset(quantity.parts):
        return True
    return any(not set(other.parts).isdisjoint(quantity.readings) for other in present)


def _unexplained(wanted: Sequence[Quantity], present: Sequence[Quantity], used: set[int]) -> list[Quantity]:
    """Return the numbers of the target that nothing in the source accounts for."""
    values = {reading for quantity in wanted for reading in quantity.readings}
    parts = {part for quantity in wanted for part in quantity.parts}
    return [
        other
        for place, other in enumerate(present)
        if not (place in used or other.paraphrase or other.dated)
        and not any(same(quantity, other) for quantity in wanted)
        and parts.isdisjoint(other.readings)
        and not (other.parts and values.issuperset(other.parts))
    ]


def _is_kept(quantity: Quantity, source: str, target: str) -> bool:
    """Tell whether a number word stands in the target as it is, in a name: Drei-Seen-Halle."""
    word = source[quantity.start : quantity.end]
    return word[0].isalpha() and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", target) is not None


def _is_new(quantity: Quantity, source: str, target: str, language: str) -> bool:
    """Tell whether a number that nothing explains is worth a finding: no idiom, no rank or age, not kept as it was in a name."""
    found = target[quantity.start : quantity.end]
    word = numeral(found, language)
    return (
        quantity.firm
        and not (word and word.role in {Role.ORDINAL, Role.DECADE})
        and not any(idiom.start() <= quantity.start < idiom.end() for idiom in _IDIOM.finditer(target))
        and not re.search(rf"(?<!\w){re.escape(found)}(?!\w)", source, re.IGNORECASE)
    )


def _may_stand_for(other: Quantity, quantity: Quantity) -> bool:
    """Tell whether an unexplained number is likely the wrong rendering of this one: both of a kind."""
    if not quantity.firm and not other.firm:
        return bool({reading.unit for reading in quantity.readings} & {reading.unit for reading in other.readings})
    return other.firm or quantity.firm


def _other_currency(quantity: Quantity, other: Quantity) -> bool:
    return bool(quantity.currency and other.currency and quantity.currency != other.currency)


def _wrong_currency(quantity: Quantity, other: Quantity, source: str, target: str) -> Finding:
    start, end = quantity.outer
    found = target[slice(*other.outer)]
    return Finding("number", start, end, source[start:end], found, f"{source[start:end]} became {found}")


def _missing(quantity: Quantity, instead: Quantity | None, source: str, target: str, language: str) -> Finding:
    start, end = quantity.start, quantity.end
    text = source[start:end]
    # A telephone number, or one whose notation is not known, is best left as it stands.
    expected = text if text.startswith("0") or not language else write(quantity.readings[0], language)
    found = target[instead.start : instead.end] if instead else None
    message = f"{text} became {found}" if found else f"{text} is missing"
    return Finding("number", start, end, expected, found, message)


def _added(quantity: Quantity, source: str, target: str) -> Finding:
    found = target[quantity.start : quantity.end]
    return Finding("number", 0, len(source), "", found, f"{found} is not in the source")
