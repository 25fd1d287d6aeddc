"""Recall and false alarms of the fidelity checks, with human references as translations.

    python -m benchmarks.findings --data DIR [--half first|second] [--show KIND]

Each reference of the sets is checked as it stands: whatever is found there counts as a false alarm, rightly found or
not. Then an error of one sort at a time is put into it by the code below, which shares nothing with the checks. An
error is recalled if the checks find something of its kind that they did not find before; "any" counts a new finding
of whatever kind. The checks were tuned on the first half of each set and on the newstest sets of 2008 to 2018 but for
that of 2016. Speed is in processor time of one thread.
"""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.data import SETS, pairs, parser, quiet_machine
from summarizer.translation import store
from summarizer.translation.fidelity import check
from summarizer.translation.lexicon import Lexicon
from summarizer.translation.model import Finding

Pair = tuple[str, str]
Injector = Callable[[str, str, random.Random], str | None]

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April May June July August September October November December"
_WORDS = "two three four five six seven eight nine ten eleven twelve"
_SCALES = "million billion trillion"
_OTHER_NAMES = """
    Haverkamp Pelletier Brandvold Castellani Ostrander Whitlock Mazurek Tolentino Kirchhoff Lindqvist Bolivia Gothenburg
    Tasmania Seville Paraguay Trieste Bergen Utrecht Malawi Kentucky
    """
# Places with an English name of their own; other names are recognized by standing in the German, too.
_PLACES = """
    Africa Albania America Asia Australia Austria Bavaria Belgium Brazil Britain Bulgaria Cairo Canada China Cologne
    Crimea Croatia Cyprus Denmark Egypt England Estonia Europe Finland France Geneva Germany Greece Hungary India Iraq
    Ireland Italy Japan Jordan Kabul Kiev Kosovo Latvia Lebanon Libya Lisbon London Lucerne Macedonia Mexico Milan
    Moscow Munich Naples Norway Nuremberg Poland Portugal Prague Rome Romania Russia Scotland Serbia Slovakia Slovenia
    Spain Sweden Switzerland Syria Turkey Ukraine Venice Vienna Warsaw Yemen Zurich
    """
WEEKDAYS, MONTHS, WORDS, SCALES = _WEEKDAYS.split(), _MONTHS.split(), _WORDS.split(), _SCALES.split()
OTHER_NAMES, PLACES = _OTHER_NAMES.split(), frozenset(_PLACES.split())
AUXILIARIES = "is|are|was|were|will|would|can|could|should|has|had|must|do|does|did"
POSITIVE = {
    "never": "always", "nothing": "something", "nobody": "somebody", "none": "some", "without": "with",
    "neither": "both", "nor": "and", "cannot": "can", "nowhere": "somewhere",
}  # fmt: skip

_MONTH = "|".join(MONTHS)
_NAMED_DAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)}|{_MONTH})\b")
_DATE = re.compile(
    rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?\b(?:{_MONTH})\b(?: \d{{1,2}}\b(?:st|nd|rd|th)?)?(?:,? \d{{4}})?"
)
_NUMBER = re.compile(rf"\d+(?:[.,]\d+)*|\b(?:{'|'.join((*WORDS, *SCALES))})\b")
_CAPITALIZED = re.compile(r"\b[A-Z][\w-]*[a-z][\w-]*(?: [A-Z][\w-]*[a-z][\w-]*)*")
_NEGATIVE = re.compile(r"\b(?:not|no|" + "|".join(POSITIVE) + r")\b|(?<=[a-z])n['’]t\b", re.IGNORECASE)


def change_number(_source: str, target: str, chance: random.Random) -> str | None:
    """Write another number in place of one, or leave it out."""
    dates = [match.span() for match in _DATE.finditer(target)]
    numbers = [m for m in _NUMBER.finditer(target) if not any(a <= m.start() < b for a, b in dates)]
    if not numbers:
        return None
    match = chance.choice(numbers)
    number = match.group()
    if chance.random() < 0.3:
        return _without(target, *match.span())
    if number in WORDS or number in SCALES:
        other = chance.choice([word for word in (WORDS if number in WORDS else SCALES) if word != number])
    else:
        place = chance.choice([i for i, character in enumerate(number) if character.isdigit()])
        digit = chance.choice([d for d in "123456789" if d != number[place]])
        other = number[:place] + digit + number[place + 1 :]
    return target[: match.start()] + other + target[match.end() :]


def change_date(_source: str, target: str, chance: random.Random) -> str | None:
    """Write another weekday, month or day of the month, or leave the weekday or the date out."""
    found = [m for m in _NAMED_DAY.finditer(target) if m.group() not in {"May", "March"} or m.start() > 0]
    if not found:
        return None
    match = chance.choice(found)
    whole = next((m for m in _DATE.finditer(target) if m.start() <= match.start() < m.end()), match)
    day = re.search(r"\b\d{1,2}(?!\d)", whole.group())
    choice = chance.random()
    if day and choice < 0.4:
        other = chance.choice([str(number) for number in range(1, 29) if str(number) != day.group()])
        return target[: whole.start() + day.start()] + other + target[whole.start() + day.end() :]
    if choice > 0.75:
        before = re.search(r"\b(?:on|in|since|by|of|until|last|next|this) $", target[: whole.start()])
        return _without(target, before.start() if before else whole.start(), whole.end())
    table = WEEKDAYS if match.group() in WEEKDAYS else MONTHS
    return target[: match.start()] + chance.choice([n for n in table if n != match.group()]) + target[match.end() :]


def change_name(source: str, target: str, chance: random.Random) -> str | None:
    """Write another name in place of one, its last word at least, or leave it out.

    A name is a run of capitalized words, not at the beginning, whose last word stands in the source, too, or is a
    place in the list above; headlines are passed over.
    """
    words = re.findall(r"[^\W\d_]+", target)
    if len(words) < 5 or sum(word[0].isupper() for word in words) > len(words) / 2:
        return None
    found = [
        match
        for match in _CAPITALIZED.finditer(target)
        if match.start() > 1 and target[match.start() - 2] not in ".:!?" and _is_name(match.group(), source)
    ]
    if not found:
        return None
    match = chance.choice(found)
    if chance.random() < 0.4:
        return _without(target, *match.span())
    last = match.group().rpartition(" ")[2]
    start = match.start() if chance.random() < 0.5 else match.end() - len(last)
    return target[:start] + chance.choice(OTHER_NAMES) + target[match.end() :]


def _is_name(run: str, source: str) -> bool:
    last = run.rpartition(" ")[2]
    if last in WEEKDAYS or last in MONTHS or len(last) < 3:
        return False
    return last in PLACES or re.search(rf"\b{re.escape(last)}s?\b", source) is not None


def drop_negation(_source: str, target: str, chance: random.Random) -> str | None:
    """Turn one negation into its opposite."""
    found = [m for m in _NEGATIVE.finditer(target) if not target[m.end() :].startswith((" only", " just", " one of"))]
    if not found:
        return None
    match = chance.choice(found)
    word = match.group().lower()
    if word in {"not", "no"}:
        return _without(target, *match.span())
    other = "" if word.startswith("n") and word.endswith("t") else POSITIVE[word]
    stem = target[: match.start()]
    if other == "" and stem.endswith(("ca", "wo")):
        stem = stem[:-2] + {"ca": "can", "wo": "will"}[stem[-2:]]
    return stem + other + target[match.end() :]


def add_negation(_source: str, target: str, chance: random.Random) -> str | None:
    """Put *not* behind an auxiliary verb of a sentence that has no negation."""
    found = list(re.finditer(rf"\b(?:{AUXILIARIES})\b", target))
    if not found or _NEGATIVE.search(target):
        return None
    match = chance.choice(found)
    return f"{target[: match.end()]} not{target[match.end() :]}"


def drop_clause(_source: str, target: str, chance: random.Random) -> str | None:
    """Leave out what stands between two commas, or before or behind one: four words and a fifth of the sentence."""
    clauses = re.split(r"(?<=[,;–—])\s+|(?<=\s-)\s+", target)
    total = len(target.split())
    long = [place for place, clause in enumerate(clauses) if max(4, total / 5) <= len(clause.split()) <= total - 4]
    if len(clauses) < 2 or not long:
        return None
    place = chance.choice(long)
    rest = " ".join(clauses[:place] + clauses[place + 1 :]).rstrip(",;–—- ")
    return rest if rest.endswith((".", "?", "!", '"', "”")) else f"{rest}."


def drop_quotation(_source: str, target: str, _chance: random.Random) -> str | None:
    """Take away all double quotation marks."""
    return re.sub('["“”]', "", target) if len(re.findall('["“”]', target)) >= 2 else None


def repeat(_source: str, target: str, chance: random.Random) -> str | None:
    """Write three to six words three times over."""
    words = target.split()
    length = chance.randint(3, 6)
    if len(words) < length + 2:
        return None
    start = chance.randrange(len(words) - length)
    loop = words[start : start + length]
    return " ".join(words[:start] + loop * 3 + words[start + length :])


def leave_untranslated(source: str, target: str, chance: random.Random) -> str | None:
    """Leave the sentence, or its second half, in German."""
    if len(source.split()) < 6:
        return None
    if chance.random() < 0.5:
        return source
    german, english = source.split(), target.split()
    return " ".join(english[: len(english) // 2] + german[len(german) // 2 :])


def _without(text: str, start: int, end: int) -> str:
    return re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", text[:start] + text[end:])).strip()


SORTS: tuple[tuple[str, Injector, frozenset[str]], ...] = (
    ("number changed or dropped", change_number, frozenset({"number", "date"})),
    ("date changed or dropped", change_date, frozenset({"date"})),
    ("name replaced or dropped", change_name, frozenset({"name"})),
    ("negation dropped", drop_negation, frozenset({"negation"})),
    ("negation added", add_negation, frozenset({"negation"})),
    ("clause dropped", drop_clause, frozenset({"omission"})),
    ("quotation marks dropped", drop_quotation, frozenset({"quotation"})),
    ("words repeated", repeat, frozenset({"repetition"})),
    ("left untranslated", leave_untranslated, frozenset({"untranslated"})),
)


@dataclass
class Tally:
    """Errors put in, those found by the check they are for, and those found by any."""

    errors: int = 0
    found: int = 0
    any: int = 0


def key(finding: Finding) -> tuple[str, int, int, str | None]:
    """Return what makes a finding the same before and after."""
    return finding.kind, finding.start, finding.end, finding.found


def recall(sample: Sequence[Pair], lexicon: Lexicon) -> dict[str, Tally]:
    """Return for each sort of error how many were put in and found."""
    tallies = {name: Tally() for name, *_ in SORTS}
    for number, (source, target) in enumerate(sample):
        before = {key(finding) for finding in check(source, target, "de", "en", lexicon=lexicon)}
        for name, inject, kinds in SORTS:
            wrong = inject(source, target, random.Random(f"{name} {number}"))  # noqa: S311 - repeatable, not secret
            if wrong is None or wrong == target:
                continue
            new = [f for f in check(source, wrong, "de", "en", lexicon=lexicon) if key(f) not in before]
            tallies[name].errors += 1
            tallies[name].found += any(finding.kind in kinds for finding in new)
            tallies[name].any += bool(new)
    return tallies


def alarms(sample: Sequence[Pair], lexicon: Lexicon, show: str | None) -> tuple[Counter[str], float]:
    """Return the findings in untouched pairs by kind, and the seconds it took; print those of the kind ``show``."""
    counts: Counter[str] = Counter()
    started = time.process_time()
    found = [check(source, target, "de", "en", lexicon=lexicon) for source, target in sample]
    seconds = time.process_time() - started
    for (source, target), findings in zip(sample, found, strict=True):
        counts.update(finding.kind for finding in findings)
        counts["pairs with any"] += bool(findings)
        if show and any(show in (finding.kind, "all") for finding in findings):
            print(f"DE {source}\nEN {target}")
            print(*(f"   {f.kind}: {source[f.start : f.end]!r}: {f.message}" for f in findings), sep="\n")
    return counts, seconds


def report(name: str, sample: Sequence[Pair], lexicon: Lexicon, show: str | None) -> None:
    """Measure a sample and print its tables."""
    counts, seconds = alarms(sample, lexicon, show)
    print(f"\n{name}: {len(sample)} pairs, {len(sample) / seconds:.0f} pairs/s")
    print(f"  {'error':28}{'put in':>8}{'found':>8}{'recall':>8}{'any':>8}")
    for error, tally in recall(sample, lexicon).items():
        shares = [count / max(1, tally.errors) for count in (tally.found, tally.any)]
        print(f"  {error:28}{tally.errors:8}{tally.found:8}{shares[0]:8.3f}{shares[1]:8.3f}")
    print(f"  {'false alarms':28}{'count':>8}{'per 1,000':>12}")
    total = sum(count for kind, count in counts.items() if kind != "pairs with any")
    for kind, count in [*counts.most_common(), ("findings in all", total)]:
        print(f"  {kind:28}{count:8}{1000 * count / len(sample):12.1f}")


def main() -> None:
    """Run the benchmark."""
    options = parser(__doc__)
    options.add_argument("--half", choices=("first", "second"), help="one half alone of each set")
    options.add_argument("--show", metavar="KIND", help="print the pairs with false alarms of a kind, or all")
    given = options.parse_args()
    lexicon = Lexicon(store.bundled()[0].path / "hints" / "lexicon.tsv")
    halves: dict[str, list[Pair]] = {"first": [], "second": []}
    for name in SETS:
        rows = pairs(given.data, name)
        halves["first"] += rows[: len(rows) // 2]
        halves["second"] += rows[len(rows) // 2 :]
    with quiet_machine():
        for half, sample in halves.items():
            if given.half in (half, None):
                report(f"{half} halves", sample, lexicon, given.show)
        if given.half is None:
            report("whole", halves["first"] + halves["second"], lexicon, None)


if __name__ == "__main__":
    main()
