"""Numbers, amounts and times: each value of the source has to stand in the translation, in whatever notation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.translation.fidelity.conversion import is_converted, is_remainder
from summarizer.translation.fidelity.measures import lost_measure, signed
from summarizer.translation.fidelity.notation import write, write_share
from summarizer.translation.fidelity.numerals import LANGUAGES, Role, numeral
from summarizer.translation.fidelity.quantities import read_figures, read_quantities
from summarizer.translation.fidelity.quantity import Quantity, Reading
from summarizer.translation.fidelity.sums import read_sums
from summarizer.translation.fidelity.units import in_same_unit
from summarizer.translation.model import Finding

# Numbers of English that German says otherwise (Notruf, rund um die Uhr, Achtelfinale, ein Jahr), and of names that
# English shortens.
_IDIOM = re.compile(
    r"\b(?:911|9/11|24/7|4x4|four-wheel|24[- ]hours?|(?:last|round of) (?:16|sixteen)|(?:12|twelve) months)\b"
    r"|\b100(?:%| ?per ?cent)"
    r"|\b(?:Bündnis 90|Mainz 05|Schalke 04|Hannover 96|Darmstadt 98|100-prozentige?[nrs]?)\b",
    re.IGNORECASE,
)
# A currency's amount in another one: €3.1bn ($3.6bn).
_IN_BRACKETS = re.compile(r"[\w€$£]\s?\((?:[a-z]+\.?\s)?$")
_CODE = re.compile(r"(?<![^\W_])[A-Za-z]+\d[\w.:/-]*(?<![.:/-])")
# Words that a translation adds without adding a number: both, nothing.
_SMALL = frozenset({"two", "zero", "zwei"})
_AFTER = 24


def check_numbers(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding for each number of the source that the target lacks or has otherwise, and for each it adds.

    Between German and English values are compared, number words and times included; with any other language on one
    side, the figures alone. The day and year of a date are left to the check of dates.
    """
    exact = source_language in LANGUAGES and target_language in LANGUAGES
    wanted = read_quantities(source, source_language) if exact else read_figures(source)
    present = read_quantities(target, target_language) if exact else read_figures(target)
    if not wanted and not present:
        return []
    comparison = _Comparison(source, target, target_language if exact else "", wanted, present)
    return [*comparison.missing(), *(comparison.added() if exact else ())]


class _Values:
    """The readings of some quantities, to look equal ones up among them.

    Times equal times alone, if both have one, and of two shares (two thirds, two fifths) the counts say nothing.
    """

    def __init__(self, quantities: Sequence[Quantity]) -> None:
        self._places: dict[Reading, list[int]] = {}
        self._timed = [any(reading.unit == "time" for reading in quantity.readings) for quantity in quantities]
        self._shares = [quantity.share for quantity in quantities]
        self.parts = {part for quantity in quantities for part in quantity.parts}
        for place, quantity in enumerate(quantities):
            for reading in quantity.readings:
                self._places.setdefault(reading, []).append(place)

    def equal(self, quantity: Quantity) -> Iterator[int]:
        """Yield the places of the quantities that have a reading in common with this one."""
        timed = any(reading.unit == "time" for reading in quantity.readings)
        for reading in quantity.readings:
            for place in self._places.get(reading, ()):
                counted = quantity.share and self._shares[place] and reading != quantity.readings[0]
                if reading.unit == "time" or not (counted or (timed and self._timed[place])):
                    yield place

    def hold_parts(self, quantity: Quantity) -> bool:
        """Tell whether 21:30 stands there as 21 and 30, neither of them a time, or 21 as part of 21:30."""
        if quantity.parts and all(self._plain(part) >= quantity.parts.count(part) for part in quantity.parts):
            return True
        return not self.parts.isdisjoint(quantity.readings)

    def _plain(self, reading: Reading) -> int:
        """Return how many of the quantities have that reading and are no time."""
        return sum(not self._timed[place] for place in self._places.get(reading, ()))


class _Comparison:
    """The quantities of a source against those of its translation; ``language`` is "" where figures alone count."""

    def __init__(
        self, source: str, target: str, language: str, wanted: Sequence[Quantity], present: Sequence[Quantity]
    ) -> None:
        self._source, self._target, self._language = source, target, language
        self._wanted, self._present = wanted, present
        self._known, self._there = _Values(wanted), _Values(present)
        self._partners = self._pair()
        used = set(self._partners.values())
        free = [other for place, other in enumerate(present) if place not in used]
        self._extra = [other for other in free if self._is_unexplained(other) and not _is_idiom(target, other)]
        self._converted = self._convert(free)
        self._summed = self._sum() if language and self._extra else set()

    def missing(self) -> Iterator[Finding]:
        """Yield a finding for each number of the source that has no equal, or one in another currency."""
        for place, quantity in enumerate(self._wanted):
            partner = self._partners.get(place)
            if partner is not None:
                yield from self._of_another_thing(quantity, self._present[partner])
            elif not self._is_excused(quantity):
                instead = next((other for other in self._extra if _may_stand_for(other, quantity)), None)
                if quantity.paraphrase and not (instead and instead.firm and quantity.readings[0].value == 2):
                    continue  # Elfmeter, noch einmal; what stands in place of "beide" is none of these
                if instead:
                    self._extra.remove(instead)
                elif not quantity.firm or any(True for _ in self._there.equal(quantity)) or self._is_kept(quantity):
                    continue
                yield self._missing(quantity, instead)

    def added(self) -> Iterator[Finding]:
        """Yield a finding for each number left that nothing in the source accounts for."""
        for quantity in filter(self._is_new, self._extra):
            found = self._target[quantity.start : quantity.end]
            yield Finding("number", 0, len(self._source), "", found, f"{found} is not in the source")

    def _pair(self) -> dict[int, int]:
        """Return for each wanted quantity's place that of its equal, each used once: the likeliest pairs first."""
        partners: dict[int, int] = {}
        used: set[int] = set()
        for is_likely in (_is_same, _is_plain, _is_any):
            for place, quantity in enumerate(self._wanted):
                if place in partners:
                    continue
                equal = (
                    other
                    for other in self._there.equal(quantity)
                    if other not in used and is_likely(quantity, self._present[other])
                )
                partner = min(equal, default=None)
                if partner is not None:
                    partners[place] = partner
                    used.add(partner)
        return partners

    def _convert(self, free: Sequence[Quantity]) -> list[Quantity]:
        """Return the numbers of the source that stand in the target in other units, and explain those by them.

        An added one may stand beside the right one: 72 Kilometer, 45 miles (72 kilometres). It explains nothing where
        the source has a number in its unit, too. ``free`` are those of the target without a partner.
        """
        lost = [quantity for place, quantity in enumerate(self._wanted) if place not in self._partners]
        rests = [self._source[quantity.end : quantity.end + _AFTER] for quantity in lost]
        pairs = [
            (quantity, other)
            for other in free
            if not any(in_same_unit(rest, self._target[other.end : other.end + _AFTER]) for rest in rests)
            for quantity in self._wanted
            if self._is_conversion(quantity, other)
        ]
        if pairs:
            explained = {other for _, other in pairs}
            self._extra = [
                other for other in self._extra if other not in explained and not _is_remainder(self._target, other)
            ]
        self._extra = [other for other in self._extra if not self._is_repriced(other)]
        missing = set(lost)
        converted = [quantity for quantity, _ in pairs if quantity in missing]
        return converted + [quantity for quantity in lost if converted and _is_remainder(self._source, quantity)]

    def _sum(self) -> set[Quantity]:
        """Return the numbers of the source that are told in two units there or in the target, and explain those."""
        lost = [quantity for place, quantity in enumerate(self._wanted) if place not in self._partners]
        of_source = [
            (told.quantities, (other,))
            for told in read_sums(self._source, self._wanted)
            for other in self._extra
            if not told.readings.isdisjoint(other.readings)
        ]
        of_target = [
            ((quantity,), told.quantities)
            for told in read_sums(self._target, self._present)
            for quantity in lost
            if not told.readings.isdisjoint(quantity.readings)
        ]
        explained = {other for _, others in of_source + of_target for other in others}
        self._extra = [other for other in self._extra if other not in explained]
        return {quantity for quantities, _ in of_source + of_target for quantity in quantities}

    def _is_conversion(self, quantity: Quantity, other: Quantity) -> bool:
        rest, other_rest = self._source[quantity.end :][:_AFTER], self._target[other.end :][:_AFTER]
        return is_converted(signed(self._source, quantity), rest, signed(self._target, other), other_rest)

    def _is_repriced(self, other: Quantity) -> bool:
        """Tell whether an amount stands in brackets behind one that is right, in another currency: €3.1bn ($3.6bn)."""
        if not other.currency or not _IN_BRACKETS.search(self._target[: other.outer[0]]):
            return False
        place = self._present.index(other)
        return place - 1 in self._partners.values() and self._present[place - 1].currency not in {None, other.currency}

    def _is_unexplained(self, other: Quantity) -> bool:
        if other.paraphrase or other.dated or any(True for _ in self._known.equal(other)):
            return False
        if _is_code(self._target, other, self._source):
            return False
        as_time = any(reading.unit == "time" for reading in other.readings)
        return as_time or not self._known.hold_parts(other)

    def _is_excused(self, quantity: Quantity) -> bool:
        """Tell whether a number without an equal is no fault: checked elsewhere, written otherwise, or converted."""
        if quantity.dated or self._there.hold_parts(quantity) or _is_code(self._source, quantity, self._target):
            return True
        return quantity in self._converted or quantity in self._summed or _is_idiom(self._source, quantity)

    def _is_kept(self, quantity: Quantity) -> bool:
        """Tell whether a number word stands in the target as it is, in a name: Drei-Seen-Halle."""
        word = self._source[quantity.start : quantity.end]
        return word[0].isalpha() and _has_word(self._target.lower(), word.lower())

    def _is_new(self, quantity: Quantity) -> bool:
        """Tell whether a number is worth a finding: no rank or age, not kept as it was in a name."""
        found = self._target[quantity.start : quantity.end]
        word = numeral(found, self._language)
        return (
            quantity.firm
            and not (word and word.role in {Role.ORDINAL, Role.DECADE})
            and found.lower() not in _SMALL
            and not _has_word(self._source.lower(), found.lower())
        )

    def _of_another_thing(self, quantity: Quantity, other: Quantity) -> Iterator[Finding]:
        """Yield a finding where two equal numbers count something else; of figures alone nothing is known."""
        texts = (self._source, self._target)
        found = lost_measure(texts, self._language, quantity, other, self._present) if self._language else None
        if found:
            yield found

    def _missing(self, quantity: Quantity, instead: Quantity | None) -> Finding:
        text = self._source[quantity.start : quantity.end]
        # A telephone number, or one whose notation is not known, is best left as it stands.
        expected = text
        if self._language and quantity.share:
            expected = write_share(quantity.readings[0].value, self._language)
        elif self._language and text[0] not in "0+":
            expected = write(quantity.readings[0], self._language)
        found = self._target[instead.start : instead.end] if instead else None
        message = f"{text} became {found}" if found else f"{text} is missing"
        return Finding("number", quantity.start, quantity.end, expected, found, message)


def _may_stand_for(other: Quantity, quantity: Quantity) -> bool:
    """Tell whether an unexplained number is likely the wrong rendering of this one: both of a kind."""
    if not quantity.firm and not other.firm:
        return not {reading.unit for reading in quantity.readings}.isdisjoint(
            reading.unit for reading in other.readings
        )
    return other.firm or quantity.firm


def _is_same(quantity: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities with a reading in common have the first one in common, and both a date or none."""
    return quantity.dated == other.dated and quantity.readings[0] == other.readings[0] and _is_plain(quantity, other)


def _is_plain(quantity: Quantity, other: Quantity) -> bool:
    """Tell whether neither of two quantities is a paraphrase."""
    return not quantity.paraphrase and not other.paraphrase


def _is_any(_quantity: Quantity, _other: Quantity) -> bool:
    """Tell that two quantities will do as a pair."""
    return True


def _is_remainder(text: str, quantity: Quantity) -> bool:
    return is_remainder(
        text[max(0, quantity.start - _AFTER) : quantity.start], text[quantity.end : quantity.end + _AFTER]
    )


def _is_code(text: str, quantity: Quantity, other: str) -> bool:
    """Tell whether a quantity is part of a word of letters and figures that the other text has as it is: TMP94.12."""
    return any(code.start() <= quantity.start < code.end() and code.group() in other for code in _CODE.finditer(text))


def _is_idiom(text: str, quantity: Quantity) -> bool:
    return any(idiom.start() <= quantity.start < idiom.end() for idiom in _IDIOM.finditer(text))


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
