"""The section that a story stands in: by what its source says, or by the glossary whose terms it holds most of."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from summarizer.article import Article
from summarizer.digest import Words

if TYPE_CHECKING:
    from summarizer.glossary import Glossary

REST: Final = "rest"
BY: Final = ("section", "glossary", "none")

_PARTS: Final = re.compile(r"\s*[/>|›»·:;,]\s*")
_TOPIC: Final = re.compile(r"\w+:(\d{8})")  # one of IPTC's topics, as "medtop:11000000"
_CODE: Final = re.compile(r"\w+:\S+")
_LONGEST: Final = 40  # characters of a name that can stand as a title
_FOLDERS: Final = 3  # of an address that may name the section, as in …/politik/ausland/…


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, object]]:
    text = resources.files(__package__).joinpath("sections.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@lru_cache(maxsize=1)
def _known() -> Mapping[str, str]:
    """Return the sections by the names, in lower case, that they are known by, and by IPTC's codes."""
    found: dict[str, str] = {}
    for key, section in _table().items():
        names = section["names"]
        for name in [key, *(names if isinstance(names, list) else [])]:
            found.setdefault(name, key)
        if "code" in section:
            found[f"{section['code']}000000"] = key
    return found


def title(section: str, *, alone: bool = False) -> Words:
    """Return the title of a section in each language; a name that is not in the table is its own.

    The rest has no title where it is ``alone``.
    """
    if section == REST and alone:
        return {}
    known = _table().get(section)
    return {language: str(known[language]) for language in ("de", "en")} if known else {"": section}


def section_of(article: Article) -> str:
    """Return the section that the source of an article states, or its address names; ``REST`` where neither does.

    One in the table is known by its key there, another by the name that the source gives it.
    """
    stated = " ".join((article.section or "").split())
    for name in [stated, *_PARTS.split(stated), *_folders(article.url)]:
        topic = _TOPIC.fullmatch(name)
        key = _known().get(topic[1] if topic else name.lower())
        if key and key != REST:
            return key
    own = _PARTS.split(stated)[0]
    is_name = re.search(r"[^\W\d_]", own) and not _CODE.fullmatch(stated) and len(own) <= _LONGEST
    return own if is_name and own.lower() not in _known() else REST


def _folders(url: str | None) -> Iterator[str]:
    try:
        path = unquote(urlsplit(url or "").path)
    except ValueError:
        return
    yield from path.split("/")[1:-1][:_FOLDERS]


class Domains:
    """Glossaries, each on one domain, that stories are grouped by."""

    def __init__(self, glossaries: Sequence[Glossary]) -> None:
        self._glossaries = glossaries

    @classmethod
    def of(cls, named: Sequence[str | Path | Glossary] | None) -> Domains:
        """Take the glossaries that are named, or where none are all there are.

        Raises:
            GlossaryError: one cannot be found or read.
        """
        from summarizer.glossary.collection import resolve
        from summarizer.glossary.places import names

        return cls([found for one in (named or names()) if (found := resolve(one)) is not None])

    def section_of(self, article: Article) -> str:
        """Return the glossary with most terms in the article, whose language is known; ``REST`` where none has one.

        Of equals the first wins. A term counts as often as it occurs.
        """
        language = article.language or ""
        target = "de" if language == "en" else "en"
        text = "\n\n".join(filter(None, (article.headline, article.standfirst, article.text)))
        counts = [len(glossary.find(text, language, target)) for glossary in self._glossaries]
        most = max(counts, default=0)
        if not most:
            return REST
        name = self._glossaries[counts.index(most)].name
        return _known().get(name.lower(), name)
