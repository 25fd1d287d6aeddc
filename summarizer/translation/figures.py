"""Numbers, ordinals and dates of a German source the English way, where a translation has them as they were."""

from __future__ import annotations

import re

from summarizer.translation.fidelity.almanac import FIRST_MONTH, NAMES
from summarizer.translation.labels import is_label

# With points between the thousands, or with decimals alone.
_NUMBER = re.compile(r"(?<![\d.,:])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![.,:]?\d)")
_POINTS = str.maketrans(".,", ",.")
# With spaces between the thousands. Decimals, a currency or a noun behind, or a word before tell that it is no
# telephone number.
_SPACED = re.compile(
    r"(?<![\d.,:+] )(?<![\d.,:+])(?P<number>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+)(?![\d'’/]|[ .:-]\d)"
    r"(?:,(?P<decimals>\d+)|(?P<measured>[\s-]?(?:Euro|Dollar|Pfund|Franken|[€$£%]|Prozent|Mi[ol]|Mrd))"
    r"|(?P<counted> [A-ZÄÖÜ][a-zäöüß]+(?:en|er|e|n|s|ß|r|l|d|t)(?!\w)))?"
)
_SWISS = re.compile(r"(?<![\d.,:'’])(\d{1,3}(?:['’]\d{3})+)(?:[.,](\d+))?(?!['’.,:]?\d)")
_SPORTS_TIME = re.compile(r"(?<![\d.,:])(\d{1,2}(?::\d\d){1,2}),(\d{1,3})(?![.,:]?\d)")
_TELEPHONE = re.compile(
    r"(?:[Tt]el\b|[Tt]elefon|[Rr]uf|[Nn]ummer|\bNr\b|[Hh]otline|\bFax|[Ww]ähl|\bKonto|\bIBAN|\b[Uu]nter)\W*(?:\w+\W+){0,2}$"
)
_AMOUNT = re.compile(
    r"(?<!\w)(?:um|auf|bis|von|rund|etwa|fast|knapp|gut|über|circa|ca\.|(?:mehr|weniger) als|insgesamt|mindestens)\s$",
    re.IGNORECASE,
)
_BEFORE = 32

_ORDINAL = re.compile(r"(?<![\d.,:])(\d{1,3})(st|nd|rd|th)?\. ([^\W\d_]+)")
_GERMAN_ORDINAL = re.compile(
    r"\b(?:[Dd](?:er|ie|as|em|en|es)|[AaIi]m|[Zz]u[mr]|[Vv]om|[Bb]eim|seit|bis|ab|und|oder|Nacht|\w+tag,|"
    r"(?:[Ss]ein|[Ii]hr|[Mm]ein|[Uu]nser|[Dd]ies|[Jj]ed)e[mnrs]?)\s(\d{1,3})\.(?= ?([^\W\d_]+))"
)
_CLUBS = frozenset("FC FFC FSV SC SV TSV VfB VfL SpVgg HSV".split())
_ENGLISH = NAMES["en"][FIRST_MONTH:]
_FULL = dict(zip(NAMES["de"][FIRST_MONTH:], _ENGLISH, strict=True))
_FULL |= {"Jänner": "January", "Feber": "February"}
_SHORT = {name[:3]: month for name, month in _FULL.items()} | {"Mrz": "March", "Sept": "September"}
_WEEKDAYS = {
    german[:2]: english for german, english in zip(NAMES["de"][:FIRST_MONTH], NAMES["en"][:FIRST_MONTH], strict=True)
}
_DATE = re.compile(
    rf"(?<!\w)(?:(?P<weekday>{'|'.join(_WEEKDAYS)})\.?,? )?(?<![\d.,])(?P<day>\d{{1,2}})\."
    rf"(?: (?:(?P<short>{'|'.join(_SHORT)})\.|(?P<full>{'|'.join(_FULL)})\b)| ?(?P<figure>0?[1-9]|1[0-2])\.)"
)


def english_numbers(target: str, source: str) -> str:
    """Write the numbers that came through as they were: 1.240,5 and 1'240.5 as 1,240.5, 12 300 as 12,300."""
    found = {match.group() for match in _NUMBER.finditer(source) if not is_label(source, match.start())}
    numbers = sorted(found, key=lambda number: (-len(number), number))
    if numbers:
        written = "|".join(map(re.escape, numbers))
        target = re.sub(rf"(?<![\d.,])(?:{written})(?![.,]?\d)", lambda match: match.group().translate(_POINTS), target)
    for time, part in _SPORTS_TIME.findall(source):
        target = target.replace(f"{time},{part}", f"{time}.{part}")
    parted = {told for match in _SPACED.finditer(source) if (told := _spaced(match))}
    for number, decimals in sorted(parted.union(_SWISS.findall(source))):
        groups = re.split(r"[\s'’]", number)
        written = "[ .,'’]?".join(groups) + (f"[.,]{decimals}" if decimals else "")
        english = ",".join(groups) + (f".{decimals}" if decimals else "")
        target = re.sub(rf"(?<![\d.,]){written}(?![.,]?\d)", english, target)
    return target


def _spaced(match: re.Match[str]) -> tuple[str, str] | None:
    """Return a number with spaces between the thousands, and its decimals, unless it may be a telephone number."""
    before = match.string[max(0, match.start() - _BEFORE) : match.start()]
    sure = match["decimals"] or match["measured"]
    round_number = match["number"].endswith("000")
    likely = (match["counted"] or round_number or _AMOUNT.search(before)) and not _TELEPHONE.search(before)
    return (match["number"], match["decimals"] or "") if sure or likely else None


def english_ordinals(target: str, source: str) -> str:
    """Write the ordinals that came through as they were: 5. September is 5 September, the 66. IAA the 66th IAA."""
    following: dict[str, set[str]] = {}
    for number, word in _GERMAN_ORDINAL.findall(source):
        following.setdefault(number, set()).add(word)

    def write(match: re.Match[str]) -> str:
        number, suffix, word = match[1], match[2] or "", match[3]
        if number not in following or word in _CLUBS:
            return match.group()
        if word in _ENGLISH:
            return f"{number}{suffix} {word}"
        # Of two sentences the second would begin with a word of its own.
        goes_on = word.islower() or word in following[number]
        return f"{number}{suffix or _ending(int(number))} {word}" if goes_on else match.group()

    return _ORDINAL.sub(write, target) if following else target


def english_dates(target: str, source: str) -> str:
    """Write out the dates that came through in short: Do., 5. Feb. is Thursday, 5 February."""
    for date in _DATE.finditer(source):
        if date["figure"]:
            target = (
                _date_in_figures(target, date["weekday"], date["day"], date["figure"]) if date["weekday"] else target
            )
        elif date["weekday"] or date["short"]:
            target = _date(target, date)
    return target


def _date(target: str, date: re.Match[str]) -> str:
    """Write out a date whose weekday, whose month or both are short in the source."""
    day = int(date["day"])
    month = _SHORT[date["short"]] if date["short"] else _FULL[date["full"]]
    written = rf"(?<![\d.,])0?{day}(?:\.|st|nd|rd|th)? (?:(?:{date['short'] or month[:3]}|{month[:3]})\b\.?|{month}\b)"
    target = re.sub(written, f"{day} {month}", target)
    if not date["weekday"]:
        return target
    stands = rf",? (?:{day} {month}|{month} {day})\b"
    return re.sub(rf"{_weekday(date['weekday'])}(?={stands})", _WEEKDAYS[date["weekday"]], target)


def _date_in_figures(target: str, weekday: str, day: str, month: str) -> str:
    """Write out a date in figures that stands behind a weekday in short; by itself it may be a number of anything."""
    written = rf"{_weekday(weekday)},? {day}\. ?{month}\.?(?: ?(\d{{4}}))?(?!\d)"
    english = f"{_WEEKDAYS[weekday]}, {int(day)} {_ENGLISH[int(month) - 1]}"
    return re.sub(written, lambda match: f"{english} {match[1]}" if match[1] else english, target)


def _weekday(short: str) -> str:
    """Return a pattern of a weekday as it may stand in a translation, with the article that English has not."""
    return rf"(?<!\w)(?:the )?(?:{short}\b\.?|{_WEEKDAYS[short]})"


def _ending(number: int) -> str:
    """Return the ending of an English ordinal: st, nd, rd or th."""
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")
