"""German inflection: which folded words are forms of which, and in which number.

A small set of rules instead of a stemmer: a stemmer puts Amt and Beamte, Union and Unionist too close together, and
says nothing about number. All words here are folded (see ``folding.fold``): umlauts are ae, oe, ue.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from summarizer.glossary.german_verbs import verb_forms
from summarizer.glossary.inflection import Number, Use

_ENDINGS: Final = "enrsm'"
_ADJECTIVE: Final = ("e", "en", "er", "es", "em")
_ARTICLES: Final = frozenset({"der", "die", "das", "des", "dem", "den"})
_GENDERED: Final = re.compile(r"[:*_/·](innen|in)$")  # Botschafter:innen
_WEAK: Final = re.compile(
    r"(?:ent|ant|ist|(?<!sta)at|oge|et|graf|nom|soph|ege|ale|ote|mensch|herr|held|fuerst|prinz"
    r"|zeuge|kunde|junge|neffe|asse|osse|[eo]se|usse|cheche|pole|[ia]te|schwede|daene|finne|grieche|tuerke|kurde"
    r"|afghane|slowake|serbe|bulgare|rumaene|ungar|nachbar|rebell|erbe)$"
)
_FEMININE: Final = re.compile(r"(?:ung|ion|heit|keit|schaft|taet|enz|anz|ei|ik|ur)$")
# -el, -er, -en; but not -är, -ör, -ür, which are -aer, -oer, -uer here (Sekretär; but Steuer), nor Offizier and Heer.
_EL: Final = r"(?<![aoie])(?<![^ae]u)(?<!phaenom)e[lrn]"
_NO_E: Final = re.compile(rf"(?:[aeiouy]|{_EL}|ung|ion|heit|keit|schaft|chen|lein)$")  # no plural or dative in -e
_EN: Final = re.compile(rf"(?:{_EL}|e)$")
# Plurals in -er are a closed class.
_ER: Final = re.compile(
    r"(?:mann|land|amt|haus|volk|wort|bild|kind|feld|glied|gut|geld|buch|dorf|schloss|grab|wald|(?<!g)rad|blatt|band|dach"
    r"|fach|geist|gesicht|glas|haupt|holz|horn|kleid|korn|lied|licht|loch|nest|pfand|rand|rind|schild|schwert|tal|tuch"
    r"|weib|wurm|tum|regiment|gewand)$"
)
# The vowel that a plural may change: the last one, unless it is part of ae, oe, ue, eu.
_LAST_VOWEL: Final = re.compile(r"(?<![aoe])(au|[aou])(?![aeiou])(?=[^aeiouy]*(?:e[rnl])?$)")
_LATIN: Final = (
    (re.compile("um$"), ("en", "a")),
    (re.compile("us$"), ("en", "i")),
    (re.compile("a$"), ("en",)),
    (re.compile("(?<=kont|sald|isik)o$"), ("en", "i")),
    (re.compile("(?<=lexik|stadi)on$"), ("a", "en")),
)
# Nouns declined as adjectives: der Beauftragte, ein Beauftragter; Abgeordnete, Delegierte, Vorsitzende, Vertriebene.
_ADJECTIVAL: Final = re.compile(
    r"((?:.*(?:ional|onell|uell|iell|iberal|adikal|litant|ominent)|.*(?:ge|be|ver|ent|er|zer|ab|an|zu)\w+t|.*(?:iert|sandt|ordnet|ig|lich|isch|zend|gend|send|dend|tend|lend|fend|rend|mend|kend|wend"
    r"|chsen)|.*(?:ge|be|ver|ent|ueber)\w+en))(?:er|e|es|en)$"
)
_ALWAYS_UMLAUT: Final = re.compile(
    r"(?:not|macht|kraft|stadt|hand|wand|nacht|angst|frucht|faust|haut|kunst|luft|lust|braut|brust|kunft|zunft|flucht)$"
)
_AGENT: Final = re.compile(r"(?:tret|walt|halt|leit|beit|richt|rat|raet|biet|schlacht|stift)er$")  # Vertreter
# What looks like a form and is another word.
_OTHER_WORDS: Final = {
    "rat": ("rate", "raten"),
    "fall": ("falle", "fallen"),
    "pol": ("polen",),
    "bau": ("bauen",),
    "tag": ("tagung",),
}


def key(word: str) -> str:
    """Return what all regular forms of a word have in common, and some other words too."""
    if not word.isalpha():
        word = _GENDERED.sub("", word)
    if "e" in word:
        word = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return word[:2] + word[2:].rstrip(_ENDINGS)


def keys(base: str, *, capital: bool, verb: bool) -> set[str]:
    """Return the keys under which the forms of the term's word ``base`` are found."""
    found = {key(base)}
    if capital and base.endswith(("um", "us", "a", "o", "on")):
        found.update(key(pattern.sub(end, base)) for pattern, ends in _LATIN if pattern.search(base) for end in ends)
    elif verb and (forms := verb_forms(base)):
        found.update(map(key, forms))
    return found


def number(base: str, form: str, use: Use) -> Number | None:
    """Say whether ``form`` is a form of ``base``, and of which number; None where it is not."""
    if gendered := _GENDERED.search(form):
        stem = form[: gendered.start()]
        fits = use.capital and (_noun(base, stem) or base == stem + "in" or base + "e" == stem)
        return ("plural" if gendered.group(1) == "innen" else "singular") if fits else None
    if base == form:
        open_ = re.search(rf"(?:{_EL}|chen|lein|ende|te|s)$", base) or (use.capital and is_adjectival(base))
        return "either" if open_ else "singular"
    if not use.capital:
        return "either" if _adjective(base, form) or (use.verb and form in verb_forms(base)) else None
    return _noun(base, form) or ("either" if not use.final and _adjective(base, form) else None)


def articles(word: str) -> Collection[str]:
    """Return what may stand for ``word`` if it is a definite article (Die Linke, der Linken), else nothing."""
    return _ARTICLES if word in _ARTICLES else ()


def _noun(base: str, form: str) -> Number | None:
    if base == form:
        return "singular"
    if form in _OTHER_WORDS.get(base, ()):
        return None
    if form.startswith(base):
        return _suffixed(base, form[len(base) :]) or _adjectival(base, form)
    if (changed := umlauted(base)) and form.startswith(changed):
        return "plural" if form[len(changed) :] in _umlaut_endings(base) else None
    for pattern, ends in _LATIN:
        if pattern.search(base) and form in {pattern.sub(end, base) for end in ends}:
            return "plural"
    return _adjectival(base, form)


def _suffixed(base: str, ending: str) -> Number | None:  # noqa: C901, PLR0911  a table of endings, read from top to bottom
    if ending in ("'", "'s"):
        return "singular"
    if ending == "s":
        return "either" if re.search(r"(?:[aiouy]|chef|team|deal|job|camp|park|lobby|et)$", base) else "singular"
    if ending == "es":
        return None if base[-1] in "aeiouy" else "singular"
    if ending == "nen":
        return "plural" if base.endswith("in") else None
    if ending in ("se", "sen", "ses"):
        return None if not re.search(r"(?:nis|us)$", base) else "singular" if ending == "ses" else "plural"
    if ending in ("er", "ern"):
        return "plural" if _ER.search(base) and not umlauted(base) else None
    if ending == "e":
        return None if _NO_E.search(base) or _ALWAYS_UMLAUT.search(base) else "plural"
    if ending == "en":
        return None if _EN.search(base) else "either" if _WEAK.search(base) else "plural"
    if ending == "ens":
        return "singular" if re.search(r"[szx]$", base) else None  # Merzens
    if ending == "n":
        return ("either" if _WEAK.search(base) else "plural") if re.search(r"(?:e[lr]?|ul|ar)$", base) else None
    if ending == "ns":
        return "singular" if re.search(r"(?:name|gedanke|wille|glaube|friede)$", base) else None
    return None


def _adjectival(base: str, form: str) -> Number | None:
    stem = _ADJECTIVAL.match(base)
    return "either" if stem and form in {stem.group(1) + ending for ending in _ADJECTIVE} else None


def is_adjectival(base: str) -> bool:
    """Say whether ``base`` is a noun that is declined as an adjective: Beauftragter, Angehörige."""
    return bool(_ADJECTIVAL.match(base)) and not _AGENT.search(base)


def umlauted(base: str) -> str | None:
    """Return ``base`` with its last vowel changed as in a plural (vertrag, vertraeg), None where it cannot."""
    changed = _LAST_VOWEL.sub(lambda vowel: "aeu" if vowel.group() == "au" else vowel.group() + "e", base, count=1)
    return changed if changed != base else None


def _umlaut_endings(base: str) -> tuple[str, ...]:
    if re.search(r"e[lrn]$", base):
        return ("", "n")
    return ("e", "en", "er", "ern") if _ER.search(base) else ("e", "en")


def _adjective(base: str, form: str) -> bool:
    """Whether both are forms of one adjective; words of less than four letters (der, von) are not declined here."""
    if len(base) < 4:
        return False
    stems = {base} | {
        base[: -len(ending)] for ending in _ADJECTIVE if base.endswith(ending) and len(base) > len(ending) + 2
    }
    return any(form == stem or form in {stem + ending for ending in _ADJECTIVE} for stem in stems)
