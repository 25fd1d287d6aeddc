"""Every format comes piece by piece, while the briefs are still being made."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fixed import briefs, digest

from summarizer.briefs import Briefs
from summarizer.digest import Digest, Section
from summarizer.rendering import formats, render, stream


@pytest.mark.parametrize("format_", formats())
def test_every_format_streams(format_: str) -> None:
    taken = []

    def endless() -> Iterator[Briefs]:
        while True:
            taken.append(1)
            yield briefs(f"Meldung {len(taken)}")

    pieces = stream(endless(), format_)
    seen = ""
    while "Meldung 2" not in seen:
        seen += next(pieces)
    assert len(taken) <= 4


@pytest.mark.parametrize("format_", formats())
def test_no_briefs_give_nothing(format_: str) -> None:
    assert render([], format_) == ""


@pytest.mark.parametrize("format_", formats())
def test_errors_of_what_makes_the_briefs_come_through(format_: str) -> None:
    def broken() -> Iterator[Briefs]:
        yield briefs()
        raise LookupError("not the template's fault")

    with pytest.raises(LookupError, match="not the template's fault"):
        render(broken(), format_)


@pytest.mark.parametrize("format_", formats())
def test_a_digest_has_every_story_in_each_edition(format_: str) -> None:
    printed = render(digest(), format_)
    assert printed.count("New talks in Geneva") >= 3
    assert printed.count("Neue Gespr") >= 3


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
def test_an_edition_leaves_out_what_has_no_brief_in_its_language(format_: str) -> None:
    whole = digest()
    german = Briefs(briefs().article, {"de": briefs("Nur deutsch")["de"]}, {})
    section = Section({"de": "Inland", "en": "Home"}, [german])
    printed = render(Digest(whole.title, [*whole.sections, section]), format_)
    assert printed.count("Nur deutsch") >= 1
    assert "Inland" in printed
    assert "Home" not in printed
