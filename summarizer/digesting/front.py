"""What stands in front of a digest: title and introduction, from a Markdown file with YAML front matter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from summarizer.digest import Words
from summarizer.errors import InputError

_MATTER: Final = re.compile(r"---[ \t]*\n(?P<fields>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_LARGEST: Final = 1_000_000


@dataclass(frozen=True)
class Front:
    """Title, introduction and date of a digest, as far as they are given; ``contents`` is None where it is not."""

    title: Words = field(default_factory=dict)
    introduction: Words = field(default_factory=dict)
    date: str | None = None
    contents: bool | None = None


def read_front(path: Path) -> Front:
    """Read a front: ``title`` and ``introduction`` hold for all editions, ``title_de`` and the like for one.

    The text below the front matter is the introduction where that has none; for one edition alone if ``language`` says
    so. A file without front matter is an introduction.

    Raises:
        InputError: it cannot be read, or its front matter is wrong.
    """
    try:
        data = path.read_bytes()
        if len(data) > _LARGEST:
            raise InputError(f"{path}: this is too large for an introduction; check which file it is")
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError:
        raise InputError(f"{path}: it is not in UTF-8; save it so") from None
    matter = _MATTER.match(text)
    fields = _fields(matter["fields"], path) if matter else {}
    body = text[matter.end() if matter else 0 :].strip()
    introduction = _words(fields, "introduction", path)
    if body:
        introduction = {str(fields.get("language") or fields.get("lang") or ""): body} | introduction
    contents = fields.get("contents")
    if contents is not None and not isinstance(contents, bool):
        raise InputError(f"{path}: contents is {contents!r}; it can be true or false")
    return Front(_words(fields, "title", path), introduction, _date(fields.get("date"), path), contents)


def _fields(text: str, path: Path) -> Mapping[str, Any]:
    import yaml

    try:
        fields = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 2}" if mark else ""  # counted from 0, and the fence stands above
        reason = " ".join(str(getattr(error, "problem", None) or "it cannot be read").split())
        raise InputError(
            f"{path}{place}: the front matter is no YAML ({reason}); put texts into quotation marks"
        ) from (None)
    except (ValueError, RecursionError) as error:  # what YAML reads as a date may be none
        raise InputError(f"{path}: the front matter is wrong ({error}); put texts into quotation marks") from None
    if not isinstance(fields, dict):
        raise InputError(f"{path}: the front matter has no fields; write them as title: …")
    return {str(name).lower(): value for name, value in fields.items()}


def _words(fields: Mapping[str, Any], name: str, path: Path) -> dict[str, str]:
    """Return a text by language: ``title_en`` under "en", ``title`` under "", which stands for all others."""
    found: dict[str, str] = {}
    for key, value in fields.items():
        stem, _, language = key.partition("_")
        if stem != name or value is None:
            continue
        if isinstance(value, (dict, list)):
            raise InputError(f"{path}: {key} is no text; for one edition alone write {name}_de or {name}_en")
        found[language] = str(value).strip()
    return {language: text for language, text in found.items() if text}


def _date(value: object, path: Path) -> str | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise InputError(f"{path}: date is {str(value)!r}; write it as 2026-11-24") from None
