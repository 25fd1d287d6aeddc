"""Which columns are those of a language, and which of these may have been meant as something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

_CODE: Final = re.compile(r"([a-z]{2,3})(?:-[a-z0-9]{2,8})*$")
# The languages of the world's news by their codes in ISO 639: two letters, three where there are no two.
_USUAL: Final = frozenset(
    """
    af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fo fr fy ga gd gl gu ha he hi hr hu hy id is it ja
    ka kk km kl kn ko ku ky la lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt rm ro ru rw se si sk sl so
    sq sr sv sw ta te tg th ti tk tl tr tt ug uk ur uz vi xh yi yo zh zu
    ast ckb csb dsb fil frr fur gsw hsb kmr lld nds prs rom scn szl yue
    """.split()
)
# The other ones of two letters. That a column is called so is rather an abbreviation: nr, st, kw.
_RARE: Final = frozenset(
    """
    aa ab ae ak an as av ay ba bi bm bo br ce ch co cr cu cv dv dz ee ff fj gn gv ho ht hz ia ie ig ii ik io iu jv kg
    ki kj kr ks kv kw lg li ln lu mg mh mi na nd ng nr nv ny oc oj om or os pi qu rn sa sc sd sg sm sn ss st su tn to
    ts tw ty ve vo wa wo za
    """.split()
)
_KNOWN: Final = _USUAL | _RARE
_NUMBERS: Final = ("id", "no")  # Indonesian and Norwegian, and what people call a column of numbers


def is_language(name: str) -> bool:
    """Say whether a column of this name holds the terms of a language: an ISO 639 code, with or without a region."""
    found = _CODE.match(name)
    return found is not None and found.group(1) in _KNOWN


def is_doubtful(name: str, cells: Iterable[str]) -> bool:
    """Say whether a column that is a language's by its ``name`` may be none, going by its ``cells``."""
    return name in _RARE or (name in _NUMBERS and are_numbers(cells))


def are_numbers(cells: Iterable[str]) -> bool:
    """Say whether cells count something rather than hold terms: each that is filled has a digit."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(any(sign.isdigit() for sign in cell) for cell in filled)


def key_language(languages: Sequence[str], cells: Callable[[str], Iterable[str]]) -> str:
    """Return the language whose first variants entries are known by: the first one that is not doubtful.

    ``cells`` returns the cells of a language.
    """
    return next((name for name in languages if not is_doubtful(name, cells(name))), languages[0])
