"""What a site's robots.txt allows, as RFC 9309 has it: the group of the nearest name, and in it the longest rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote_to_bytes

MOST_BYTES: Final = 512_000
"""How much of a robots.txt is read, as the standard asks for at least."""
_LINE: Final = re.compile(r"\s*([A-Za-z-]+)\s*:\s*([^#]*)")
_SAFE: Final = "/?:@!$&'()*+,;=-._~%"


@dataclass(frozen=True)
class _Rule:
    allows: bool
    pattern: str


def allows(robots: str, agent: str, path: str) -> bool:
    """Whether a robots.txt lets ``agent`` (a plain name without version) have a path, which may have a query."""
    groups = _groups(robots)
    rules = groups.get(agent.lower(), groups.get("*", []))
    wanted = _canonical(path or "/")
    if wanted == "/robots.txt":
        return True
    found = [rule for rule in rules if rule.pattern and _matches(rule.pattern, wanted)]
    best = max(found, key=lambda rule: (len(rule.pattern), rule.allows), default=None)
    return best is None or best.allows


def _groups(robots: str) -> dict[str, list[_Rule]]:
    """Return the rules by the names that they are for, lower case."""
    groups: dict[str, list[_Rule]] = {}
    names: list[str] = []
    in_rules = False
    for line in robots.removeprefix("\ufeff").splitlines():
        match = _LINE.match(line)
        key, value = (match[1].lower(), match[2].strip()) if match else ("", "")
        if key == "user-agent":
            names = [value.lower()] if in_rules else [*names, value.lower()]
            in_rules = False
            groups.setdefault(value.lower(), [])
        elif key in ("allow", "disallow"):
            in_rules = True
            for name in names:
                groups[name].append(_Rule(key == "allow", _canonical(value)))
    return groups


def _canonical(path: str) -> str:
    """Return a path with all characters escaped that must be, and no others."""
    return quote(unquote_to_bytes(path) if "%" in path else path, safe=_SAFE) if path else ""


def _matches(pattern: str, path: str) -> bool:
    """Whether a path begins as the pattern says: ``*`` stands for anything, ``$`` at its end for the path's end."""
    ends = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not others:
        return not ends or path == first
    place = len(first)
    for part in others[:-1] if ends else others:
        found = path.find(part, place)
        if found < 0:
            return False
        place = found + len(part)
    return not ends or (len(path) - len(others[-1]) >= place and path.endswith(others[-1]))
