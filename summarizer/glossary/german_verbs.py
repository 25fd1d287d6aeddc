"""The forms of German verbs. All words are folded (see ``folding.fold``)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_PARTICLE: Final = re.compile(
    r"(?:abhanden|ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|her|hin|los|mit|nach|nieder|vor|weg|weiter|wieder"
    r"|zurueck|zusammen|zu|um|unter|ueber|bereit|kalt|fern|bloss|statt|teil)(?=\w{3})"
)
_NO_GE: Final = re.compile(r"(?:be|ge|er|ver|ent|emp|zer|miss|ueber|unter|wider|hinter|durch|um)(?=\w{3})|.*ier$")
_ADJECTIVE: Final = ("e", "en", "er", "es", "em")
# Stems of strong verbs: of the infinitive, the third person, the past, and the participle in -en.
_STEMS: Final = """
beiss beiss biss biss, bind bind band bund, bitt bitt bat bet, biet biet bot bot, bleib bleib blieb blieb,
brech brich brach broch, ess iss ass gess, fahr faehr fuhr fahr, fall faell fiel fall, fang faeng fing fang,
find find fand fund, flieg flieg flog flog, flieh flieh floh floh, frier frier fror fror, geb gib gab geb,
geh geh ging gang, gelt gilt galt golt, greif greif griff griff, halt hael hielt halt, heb heb hob hob,
helf hilf half holf, komm komm kam komm, lad laed lud lad, lass laess liess lass, lauf laeuf lief lauf,
leid leid litt litt, leih leih lieh lieh, les lies las les, meid meid mied mied, mess miss mass mess,
nehm nimm nahm nomm, rat raet riet rat, reiss reiss riss riss, ruf ruf rief ruf, scheid scheid schied schied,
schiess schiess schoss schoss, schlag schlaeg schlug schlag, schliess schliess schloss schloss,
schneid schneid schnitt schnitt, schreib schreib schrieb schrieb, schreit schreit schritt schritt,
schweig schweig schwieg schwieg, seh sieh sah seh, sink sink sank sunk, sprech sprich sprach sproch,
spring spring sprang sprung, steh steh stand stand, steig steig stieg stieg, sterb stirb starb storb,
stoss stoess stiess stoss, streich streich strich strich, streit streit stritt stritt, trag traeg trug trag,
treff triff traf troff, treib treib trieb trieb, tret tritt trat tret, weich weich wich wich,
weis weis wies wies, werb wirb warb worb, werf wirf warf worf, winn winn wann wonn, zieh zieh zog zog,
zwing zwing zwang zwung, lier lier lor lor
"""
_STRONG: Final = {stems.split()[0]: stems.split() for stems in _STEMS.split(",")}


@lru_cache(maxsize=1024)
def verb_forms(infinitive: str) -> frozenset[str]:
    """Return the forms of a verb that are one word: finite ones, participles as adjectives, infinitives with zu.

    Nothing for what is too short, or no infinitive.
    """
    if len(infinitive) <= 5 or not infinitive.endswith(("en", "eln", "ern")):
        return frozenset()
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    particle = _PARTICLE.match(stem)
    before, rest = (particle.group(), stem[particle.end() :]) if particle else ("", stem)
    forms = _forms(stem, "")
    if before:
        forms |= _forms(rest, before) | {f"{before}zu{rest}en", f"{before}zu{rest}n"}
    return frozenset(forms)


def _forms(stem: str, before: str) -> set[str]:
    """Return the finite forms and the participles of the verb ``stem`` behind a particle, as adjectives, too."""
    inner = _NO_GE.match(stem)
    prefix = inner.group() if inner and not stem.endswith("ier") else ""
    present = stem + "end"
    finite = {stem + ending for ending in ("e", "st", "est", "t", "et", "te", "ten", "ete", "eten", "test", "tet")}
    weak = stem + ("et" if stem[-1] in "td" else "t")
    participles = {present, weak if inner else "ge" + weak, *(() if before or inner else (weak,))}
    if strong := _STRONG.get(stem.removeprefix(prefix)):
        _, third, past, participle = strong
        finite |= {prefix + third if third.endswith("t") else prefix + third + "t", prefix + third + "st"}
        finite |= {prefix + past + ending for ending in ("", "e", "en", "st", "t")}
        participles.add(prefix + participle + "en" if prefix else "ge" + participle + "en")
    declined = {form + ending for form in participles for ending in ("", *_ADJECTIVE)}
    return {before + form for form in finite | declined}
