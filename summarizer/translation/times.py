"""Times of a German source the English way, where a translation has them as they were: 21.30 p.m. is 9:30 p.m."""

from __future__ import annotations

import re

_HOUR, _MINUTE = r"(?:[01]?\d|2[0-4])", r"(?:[.:][0-5]\d)?"
_GERMAN_TIME = re.compile(r"\b([01]?\d|2[0-4])(?:[.:]([0-5]\d))? Uhr\b")
# Of times that do not count to 24 nothing is known here.
_GERMAN_RANGE = re.compile(
    rf"\b({_HOUR}{_MINUTE})\s?(?:bis|und|[-–])\s?({_HOUR}{_MINUTE}) Uhr\b"
    r"(?!\s(?:abends|nachmittags|nachts|in der Nacht|am \w*(?:[Aa]bend|[Nn]achmittag)))"
)
_HALF_DAY = re.compile(r"\b([01]?\d|2[0-4])(?:[.:]([0-5]\d))? ?([ap])\.?m\b\.?", re.IGNORECASE)
_FULL_HOUR = r"(?:[.:]00)?"
_TOLD = r"(?:\s?[ap]\.m\.|\s(?:Uhr\b|o['’]clock))"
# What would be counted by a number: that is no time, even where the source has such a one.
_COUNTED = (
    r"\s?(?:[%°€$£]|C\b)|[\s-](?:per ?cent|euro|dollar|franc|pound|cent\b|degree|point|year|month|week|day|hour|minute|"
    r"second|met(?:er|re)|kilo|mile|people|person|hundred|thousand|million|billion)"
)
_UNTOLD = rf"(?![\w%]|[.,:]?\d|{_COUNTED})"
# A number of the hour alone, and that nothing is counted by it.
_AT = r"\b([Aa]fter|[Aa]t|[Bb]efore|[Uu]ntil|[Aa]round|[Aa]bout) "
_ENDS = r"(?=[,;.!?]?$|[,;]\s|\s(?:and|in|last|of|on|the|this|when)\b)"
_NOON = 12


def english_times(target: str, source: str) -> str:
    """Write the times that came through as they were: 21.30 Uhr MEZ is 21:30 CET, 22 to 6 a.m. is 10 p.m. to 6 a.m."""
    if not _GERMAN_TIME.search(source):
        return target
    target = _HALF_DAY.sub(_half_day, target)
    target = re.sub(r"\bagainst (?=\d{1,2}(?::\d\d)? [ap]\.m\.)", "around ", target)
    others = _GERMAN_TIME.sub("", _GERMAN_RANGE.sub("", source))
    for first, last in _GERMAN_RANGE.findall(source):
        target = _range(target, first, last, sure=not (_stands_in(others, first) and _stands_in(others, last)))
    for hour, minute in _GERMAN_TIME.findall(source):
        sure = not _stands_in(others, f"{hour}.{minute}" if minute else hour)
        target = _midnight(target, hour, minute, sure) if int(hour) in (0, 24) else target
        if minute:
            begins = r"(?<![\d.,])" if sure else r"(?<=\b[Aa]t )"
            target = re.sub(rf"{begins}{hour}[.:]{minute}(?:\sUhr\b|{_UNTOLD})", f"{hour}:{minute}", target)
    return re.sub(r"\bME(S?)Z\b", r"CE\1T", target)


def _half_day(match: re.Match[str]) -> str:
    hour, minute, half = int(match[1]), match[2], match[3].lower()
    if _NOON < hour < 24:
        hour, half = hour - _NOON, "p"
    return f"{hour}:{minute} {half}.m." if minute else f"{hour} {half}.m."


def _stands_in(others: str, time: str) -> bool:
    """Tell whether the source has the figures of a time elsewhere, too, for something else: 24 Uhr, 24 Bezirke."""
    return re.search(rf"(?<![\d.,:]){re.sub('[.:]', '[.,:]', time)}(?![.,:]?\d)", others) is not None


def _behind(sure: bool) -> str:
    """Return what has to stand behind figures that are a time, where they can be nothing else and where they can."""
    return f"(?:{_TOLD}|{_UNTOLD})" if sure else _TOLD


def _midnight(target: str, hour: str, minute: str, sure: bool) -> str:
    """Write 24 a.m. and 0 p.m. as midnight, 0:30 p.m. as 12:30 a.m."""
    if minute.strip("0"):
        return re.sub(rf"(?<![\d.,:])0?{int(hour)}[.:]{minute}{_behind(sure)}", f"12:{minute} a.m.", target)
    behind = r"(?:[.:]00(?![.,:]?\d)(?:\s?[ap]\.m\.)?|\s?[ap]\.m\.?| o['’]clock)"
    target = re.sub(rf"(?<![\d.,:])0?{int(hour)}{behind}", "midnight", target)
    return re.sub(rf"{_AT}0?{int(hour)}{_ENDS}", r"\1 midnight", target) if sure else target


def _range(target: str, first: str, last: str, sure: bool) -> str:
    """Tell the half of the day of the first of two times, where it is another than that of the last."""
    begin, end = _written(first), _written(last)
    if begin[1] == end[1] and 0 < int(re.split("[.:]", first)[0]) <= _NOON:
        return target
    joined = re.compile(
        rf"(?<![\d.,:]){_forms(first)}(?P<link>\s?[-–]\s?|\s(?:to|and|until|till|through)\s){_forms(last)}{_behind(sure)}"
    )
    told = " ".join(begin) if begin[1] != end[1] else begin[0]
    return joined.sub(lambda match: f"{told.strip()}{match['link']}{' '.join(end).strip()}", target)


def _written(time: str) -> tuple[str, str]:
    """Return a time as English writes it, and its half of the day, which noon and midnight have none of."""
    hour, _, minute = time.replace(":", ".").partition(".")
    number = int(hour) % 24
    if number % _NOON == 0 and not minute.strip("0"):
        return ("noon" if number else "midnight", "")
    return (f"{number % _NOON or _NOON}{f':{minute}' if minute else ''}", "a.m." if number < _NOON else "p.m.")


def _forms(time: str) -> str:
    """Return a pattern of a time as it may stand in a translation: 22, 22.00, 10."""
    hour, _, minute = time.replace(":", ".").partition(".")
    number = int(hour)
    hours = "|".join({hour, str(number), str(number % _NOON or _NOON)})
    return f"(?:{hours}){f'[.:]{minute}' if minute else _FULL_HOUR}"
