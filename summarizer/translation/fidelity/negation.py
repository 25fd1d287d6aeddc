"""Negation: what the source denies has to be denied in the translation, and nothing else."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.translation.model import Finding


class _Cues(NamedTuple):
    """How a language denies.

    ``clear`` matches what is a negation wherever it stands, ``implied`` what may stand for one (lack, un-), ``void``
    turns of phrase whose *not* denies nothing.
    """

    clear: re.Pattern[str]
    implied: re.Pattern[str]
    void: re.Pattern[str]


def _words(*forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(forms)})(?![^\W_])", re.IGNORECASE)


_IN = (
    "possib|probab|capab|abilit|adequa|sufficien|legal|regular|valid|activ|visib|complet|conclusiv|accura|correct|"
    "distinguishab|consisten|conceivab|evitab|comprehensib|effectiv|experienc|eligib|significan|frequen|relevan|combust|revers|delib|dispens|equal|definit|escapab|deniab|"
    "replaceab|responsib|matur|patien|stabil|akzeptab|kompeten|toleran|konsequen|poten|mobil|rational|formell|offizi"
)

_CUES = {
    "de": _Cues(
        _words(
            "nicht(?!-)", "kein(?:e[mnrs]?|erlei|esfalls|eswegs)?", "nie", "niemals", "niemand(?:e[mns]|s)?", "nichts",
            "weder", "ohne", "nirgend(?:s|wo)", "nix", "mitnichten",
        ),
        _words(
            "nicht-?[^\\W_]+", "niemandsland", "nein", "kaum", "wenig", "selten", "erst", "egal", "schlecht", "statt", "null", "(?:ablehn|abzulehn)[^\\W_]*", "minder", "weniger", "falsch[^\\W_]*", "schief[^\\W_]*", "gegner[^\\W_]*", "streite[tn]?", "bestritt[^\\W_]*",
            "un(?!d|s|ter|ten|it|io|iv|i$|gar|fall|fäll|gefähr|glück)[^\\W_]{3,}", f"(?:in|im|ir|il)(?:{_IN})[^\\W_]*",
            "[^\\W_]*(?:los|frei)(?:e[mnrs]?|igkeit)?", "[^\\W_]*(?:fehl|mangel|mängel|verzicht|weiger|gelehnt|scheiter|hinder)[^\\W_]*",
            "(?:lehn|ablehn|vermeid|vermied|verbiet|verbot|untersag|ausgeschlossen|ausschl|leugn|bestr[ei]|dementier)[^\\W_]*",
        ),
        _words(
            "nicht (?:nur|allein|bloß|zuletzt|wahr|nehmen|wenige|minder|weniger)", "nichts ander(?:es|em)", "wie (?:noch )?nie", "no", "oder nicht", "[^\\W_]+ und (?:nicht|kein[^\\W_]*)(?= )",
        ),
    ),
    "en": _Cues(
        re.compile(
            r"(?<=[a-z])n['’`]t(?![^\W_])|"
            r"(?<![^\W_])(?:not|no(?!\.? ?\d|\. )|never|none|nobody|nothing|nowhere|neither|without|cannot)(?![^\W_])",
            re.IGNORECASE,
        ),
        _words(
            "nor", "stop(?:s|ped|ping)?", "gone", "lost", "poor(?:ly)?", "against", "resist[a-z]*", "bann?(?:s|ed)?", "harder", "flout[a-z]*", "refut[a-z]*", "rather", "instead", "[a-z]+-free", "reject[a-z]*", "little", "zero", "far less", "wrong", "ceas[a-z]*", "disappear[a-z]*", "prohibit[a-z]*", "ambigu[a-z]*", "opponents?", "non-?[a-z]+", "un(?!der|it|iv|io|iq|if|til|cles?\\b|to$)[a-z]{3,}", "[a-z]+less", f"(?:im|in|ir|il)(?:{_IN})[a-z]*",
            "dis(?:agree|approv|allow|believ|belief|continu|regard|like|qualif|satisf)[a-z]*", "yet to", "far from",
            "(?:lack|fail|refus|overlook|exclud|absen|abort)[a-z]*", "den(?:y|ie[sd]|ying|ial)", "hardly", "barely", "scarcely",
            "rarely", "seldom", "off-[a-z]+", "avoid[a-z]*", "prevent[a-z]*", "second-class", "rul(?:e|es|ed|ing) [a-z ]{,20}out", "out for", "amiss", "regardless",
        ),
        _words("not (?:only|solely|just|least|to mention|simply|merely)", "no doubt", "whether or not", "or not", "no matter", "to none", "no more than", "no man['’]s", "no-go", "no\\.", "beyond",
            "(?:[a-z]+n['’]t|not) (?:mind|care)"),
    ),
}  # fmt: skip


def check_negation(source: str, target: str, source_language: str, target_language: str) -> list[Finding]:
    """Return a finding for a negation of the source that the target lacks, or one that it adds.

    German and English are compared, clear negations of one side with clear and implied ones of the other; with any
    other language on one side nothing is found.
    """
    if source_language not in _CUES or target_language not in _CUES:
        return []
    denied, void = _clear(source, source_language)
    denies, voids = _clear(target, target_language)
    if len(denied) == len(denies):
        return []
    may_be_denied = void + len(_CUES[source_language].implied.findall(source))
    may_deny = voids + len(_CUES[target_language].implied.findall(target))
    if len(denied) > len(denies) + max(0, may_deny - may_be_denied):
        cue = denied[0]
        text = cue.group()
        return [Finding("negation", cue.start(), cue.end(), text, None, f"the negation ({text}) is missing")]
    if len(denies) > len(denied) + max(0, may_be_denied - may_deny):
        text = denies[0].group()
        return [Finding("negation", 0, len(source), "", text, f"the source has no such negation: {text}")]
    return []


def _clear(text: str, language: str) -> tuple[list[re.Match[str]], int]:
    """Return the clear negations of a text and the number of turns of phrase that only look like one."""
    cues = _CUES[language]
    void = [match.span() for match in cues.void.finditer(text)]
    clear = cues.clear.finditer(text)
    return [cue for cue in clear if not any(start <= cue.start() < end for start, end in void)], len(void)
