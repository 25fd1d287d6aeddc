"""The names of the files that go into a folder, one for each article or for each of its briefs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.briefs import Briefs
    from summarizer.digest import Digest

FIELDS = ("stem", "suffix", "number", "date", "slug", "language")
_FIELD = re.compile(r"\{([^{}]*)\}")


EDITION_FIELDS = ("slug", "language", "date", "suffix")


def check_pattern(pattern: str, fields: Sequence[str]) -> None:
    """Make sure that names can be made of a pattern.

    Raises:
        UsageError: a field in it is none of these, or it leads out of the folder.
    """
    unknown = [field for field in _FIELD.findall(pattern) if field not in fields]
    if unknown:
        known = ", ".join(f"{{{field}}}" for field in fields)
        raise UsageError(f"--name: there is no {{{unknown[0]}}}; possible are {known}")
    if pattern.startswith("/") or ".." in PurePath(pattern).parts:
        raise UsageError("--name: the files stay inside the folder of --output-dir; give a pattern without / or ..")
    if PurePath(pattern).name.strip(".") == "" or pattern.endswith("/"):
        raise UsageError("--name: it names no file; give a pattern such as {slug}{suffix}")


def edition_file(digest: Digest, language: str, folder: Path, pattern: str, suffix: str) -> Path:
    """Return the file of a digest's edition; ``slug`` in the pattern is its title as part of an address."""
    from summarizer.digest import said
    from summarizer.rendering.page import slug

    title = slug(said(digest.title, language) or "") or "digest"
    date = _day(digest.date)
    values = {"slug": title, "language": language, "date": date, "suffix": suffix}
    return folder / _FIELD.sub(lambda match: values[match[1]], pattern)


class Namer:
    """Makes names of a pattern such as "{date}/{stem}.{language}{suffix}".

    ``stem`` is the name of the input without its ending, ``slug`` the headline as part of an address, ``number`` counts
    the inputs from 001, ``date`` is the article's. With ``language`` in it each brief has a file of its own.
    """

    def __init__(self, folder: Path, pattern: str, suffix: str) -> None:
        check_pattern(pattern, FIELDS)
        self._folder, self._pattern, self._suffix = folder, pattern, suffix
        self._taken: set[str] = set()  # in small letters: some disks take A.txt and a.txt for one file

    def named(self, briefs: Iterable[Briefs]) -> Iterator[tuple[Path, Briefs]]:
        """Yield each file with what goes into it; of two with the same name the second is called …-2."""
        for number, item in enumerate(briefs, 1):
            if "{language}" in self._pattern:
                for language, brief in item.items():
                    yield self._free(item, number, language), replace(item, briefs={language: brief})
            else:
                yield self._free(item, number, ""), item

    def _free(self, item: Briefs, number: int, language: str) -> Path:
        values = {"number": f"{number:03}", "language": language, "suffix": self._suffix} | _told(item)
        path = self._folder / _FIELD.sub(lambda match: values[match[1]], self._pattern)
        stem, count = path.stem, 1
        while str(path).casefold() in self._taken:
            count += 1
            path = path.with_stem(f"{stem}-{count}")
        self._taken.add(str(path).casefold())
        return path


def _told(item: Briefs) -> dict[str, str]:
    from summarizer.rendering.page import slug

    article = item.article
    source = urlsplit(article.url).path.rstrip("/") if article.url else article.source or ""
    stem = re.sub(r"[^\w.-]+", "-", PurePath(source).stem).strip(".-")
    headline = next((brief.headline for brief in item.values() if brief.headline), article.headline)
    slugged = slug(headline or "") or stem or "brief"
    return {"stem": stem or "brief", "slug": slugged, "date": _day(article.published)}


def _day(time: str | None) -> str:
    return re.sub(r"[^0-9-]", "", (time or "").partition("T")[0]) or "undated"
