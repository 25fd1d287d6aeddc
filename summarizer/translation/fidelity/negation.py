"""Negation: what the source denies has to be denied in the translation, and nothing else."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.translation.model import Finding


class _Cues(NamedTuple):
    """How a language denies.

    ``clear`` matches what is a negation wherever it stands, ``implied`` what may stand for one (lack, un-), ``void``
    turns of phrase whose *not* denies nothing, or the same once more.
    """

    clear: re.Pattern[str]
    implied: re.Pattern[str]
    void: re.Pattern[str]


def _any(forms: str) -> re.Pattern[str]:
    """Compile a pattern for one of the forms, each a pattern of words, that are set apart by white space; ~ is a space.

    In a form ``*`` stands for any letters.
    """
    choices = "|".join(forms.split()).replace("~", " ").replace("*", r"[^\W_]*")
    return re.compile(rf"(?<![^\W_])(?:{choices})(?![^\W_])", re.IGNORECASE)


_IN = (
    "possib|probab|capab|abilit|adequa|sufficien|legal|regular|valid|activ|visib|complet|conclusiv|accura|correct|"
    "distinguishab|consisten|conceivab|evitab|comprehensib|effectiv|experienc|eligib|significan|frequen|relevan|"
    "combust|revers|delib|dispens|equal|definit|escapab|replaceab|responsib|matur|patien|stabil|akzeptab|kompeten|"
    "toleran|konsequen|poten|mobil|rational|formell|offizi|accessib|advisab|appropria|discrimin|decen|human|secur|"
    "surmount|finit|legitim|litera|moral|mortal|partial|perfect|proper|polit|numerab|vulnerab|excusab"
)

_CUES = {
    "de": _Cues(
        clear=_any("""
            nicht(?!-) kein(?:e[mnrs]?|erlei|esfalls|eswegs)? nie niemals niemand(?:e[mns]|s)? nichts weder ohne
            nirgend(?:s|wo) nix mitnichten
            """),
        implied=_any(f"""
            nicht-?(?!s(?:desto|$))[^\\W_]{{2,}} niemandsland nein null kaum wenig(?:er)? minder selten erst egal offen
            anders statt gegner* außer
            un(?!d|s|ter|ten|it|io|iv|i$|gar|fall|fäll|gefähr|glück)[^\\W_]{{3,}} (?:in|im|ir|il)(?:{_IN})*
            *(?:los|frei)(?:e[mnrs]?|igkeit)? *(?:fehl|mangel|mängel|verzicht|weiger|gelehnt|scheiter|hinder)*
            (?:lehn|ablehn|abzulehn|vermeid|vermied|verbiet|verbot|untersag|ausgeschlossen|ausschl)*
            (?:leugn|bestreit|bestritt|dementier|streite[tn]?$|falsch|schief|schlecht)*
            (?:anonym|ignorier|entzieh|entzog|entzug|vernein|misstrau|missacht|misslang|misslung|ausgenommen|abzüglich)*
            """),
        void=_any(r"""
            nicht~(?:nur|allein|bloß|zuletzt|wahr|nehmen|wenige|minder|weniger) oder~nicht ohne~weiteres
            fehl(?:t|en|te|ten)~(?:in~|auf~|bei~|an~)?(?:nicht|kein*) hoffnung~nicht~auf
            [^\W_]+~und~(?:nicht|kein*)(?=~) nichts~ander(?:es|em) wie~(?:noch~)?nie no
            nicht~(?:selten|umhin) noch~nicht~(?:ein)?mal ni(?:x|chts)~wie
            keinen?~hehl nichts~(?:vor(?:mach*)?|aus(?:mach*)?)
            """),
    ),
    "en": _Cues(
        clear=re.compile(
            r"(?<=[a-z])n['’`]t(?![^\W_])|(?<![^\W_])"
            r"(?:not|no(?!\.? ?\d|\. )|never|none|nobody|nothing|nowhere|neither|without|cannot)(?![^\W_])",
            re.IGNORECASE,
        ),
        implied=_any(f"""
            nor non-?[a-z]+ un-?(?!der|it|iv|io|iq|if|til|cles?\\b|to$)[a-z]{{3,}} [a-z]+-free off-[a-z]+
            (?!neverthe|nonethe)(?:[a-z]+)?less(?:ly|ness)?
            (?:im|in|ir|il)(?:{_IN})* dis(?:agree|appear|approv|allow|believ|belief|continu|regard|like|qualif|satisf)*
            yet~to far~from far~less out~of out~for rul(?:e|es|ed|ing)~[a-z~]{{,20}}out harder difficult
            (?:lack|fail|refus|overlook|exclud|absen|abort|avoid|prevent|reject|refut|resist|flout|ceas|prohibit)*
            den(?:y|ie[sd]|ying|ial) hardly barely scarcely rarely seldom little zero wrong gone lost
            stop(?:s|ped|ping)? poor(?:ly)? against bann?(?:s|ed)? opponents? amiss regardless second-class
            (?:declin|refrain|forbid|forbad|ignor|neglect|deprived|devoid|opposed|waive|ambigu)* except(?!~that) nary
            instead rather
            """),
        void=_any(r"""
            not~(?:only|solely|just|least|to~mention|simply|merely) no~doubt whether~or~not or~not no~matter to~none
            no~[a-z]+~than than~not no~man['’]s no-go no\. beyond
            (?:[a-z]+n['’]t|not)~(?:mind|care|run~out|lack|(?:hesitat|stop|prevent|fail|deter)*|help~but)
            (?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)n['’]t~(?:i|you|he|she|it|we|they)(?=\?)
            why~(?:not|don['’]t|doesn['’]t)
            not~long~(?:ago|before|after) not~(?:including|counting) nothing~(?:new|but|short) none~other
            no[~-]confidence no~(?:less|fewer)
            """),
    ),
}


def check_negation(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding for a negation of the source that the target lacks, or one that it adds.

    German and English are compared: the clear negations of one side with the clear ones of the other, and with as many
    implied ones as it has more. With any other language on one side nothing is found.
    """
    if source_language not in _CUES or target_language not in _CUES:
        return []
    denied, void = _clear(source, source_language, target)
    denies, voids = _clear(target, target_language, source)
    if len(denied) == len(denies):
        return []
    implied = len(_CUES[source_language].implied.findall(source))
    implies = len(_CUES[target_language].implied.findall(target))
    if len(denied) > len(denies) + max(0, voids - void) + max(0, implies - implied):
        cue = denied[0]
        text = cue.group()
        return [Finding("negation", cue.start(), cue.end(), text, None, f"the negation ({text}) is missing")]
    if len(denies) > len(denied) + max(0, void - voids) + max(0, implied - implies):
        text = denies[0].group()
        return [Finding("negation", 0, len(source), "", text, f"the source has no such negation: {text}")]
    return []


def _clear(text: str, language: str, other: str) -> tuple[list[re.Match[str]], int]:
    """Return the clear negations of a text and the number of turns of phrase that only look like one.

    A negation that stands in the ``other`` text, too, is part of a title: Don't Look Back.
    """
    cues = _CUES[language]
    void = [match.span() for match in cues.void.finditer(text)]
    titles = [cue.group().lower() for cue in cues.clear.finditer(other)]
    clear = []
    for cue in cues.clear.finditer(text):
        if cue.group().lower() in titles:
            titles.remove(cue.group().lower())
        elif not any(start <= cue.start() < end for start, end in void):
            clear.append(cue)
    return clear, len(void)
