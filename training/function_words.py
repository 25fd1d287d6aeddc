"""Words that carry no reading of their own, and the particles that German verbs are parted from."""

from __future__ import annotations

_DE = """der die das den dem des ein eine einen einem einer eines und oder aber nicht auch ist sind war waren wird
werden wurde wurden hat haben hatte hatten sich er sie es wir ihr ich du in im an am auf aus bei mit nach von vom zu zum
zur über unter vor für um durch als wie dass so nur noch schon sehr mehr sein ihre ihrer seinen seine man kann können
soll sollen will wollen muss müssen"""
_EN = """the a an of to in on at by for with from and or but not is are was were be been has have had he she it they we
i you his her its their our this that as also more than will would can could should must who which"""

_PARTICLES_DE = """ab an auf aus auseinander bei bekannt bereit bevor dar durch ein entgegen fehl fern fest fort frei
her herab heran heraus herbei herein herum herunter hervor hin hinaus hinein hinunter hinweg hinzu los mit nach nieder
preis stand statt teil um vor voran voraus vorbei weg weiter wider wieder zu zurück zusammen"""

# No entry of the dictionary consists of these, and no term begins or ends with them.
FUNCTION_WORDS = {"de": frozenset(_DE.split()), "en": frozenset(_EN.split())}
# "sieht … vor" is looked up as "vorsieht": the program's ``translation/separable.py``.
PARTICLES = {"de": frozenset(_PARTICLES_DE.split())}
