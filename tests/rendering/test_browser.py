"""Pages as a browser shows them: no horizontal scrolling, dark mode, no fault that keeps anyone from reading."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from browser import AXE, CHROMIUM, VALIDATOR, measure
from fixed import briefs, digest, long_words

from summarizer.rendering import render

WIDTHS = (320, 600, 1200)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed here")


def pages() -> dict[str, str]:
    return {
        "one": render(briefs(), "html"),
        "several": render([briefs(), briefs()], "html"),
        "one bilingual": render(briefs(), "bilingual"),
        "digest": render(digest(), "html"),
        "bilingual": render(digest(), "bilingual"),
        "long": render(long_words(), "html"),
        "long bilingual": render(long_words(), "bilingual"),
        "fragment": pasted(render(digest(), "html", fragment=True)),
        "fragment bilingual": pasted(render(digest(), "bilingual", fragment=True)),
    }


def pasted(fragment: str) -> str:
    """Return a page into which a fragment was pasted."""
    head = '<meta charset="utf-8"><title>Newsletter</title><style>:root{color-scheme:light dark}</style>'
    return f'<!DOCTYPE html><html lang="de"><head>{head}</head><body><main>{fragment}</main></body></html>'


@needs_chromium
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_in_chromium(tmp_path: Path, dark: bool) -> None:
    measured = measure(pages(), WIDTHS, tmp_path, dark=dark)
    assert len(measured) == len(pages()) * len(WIDTHS)
    for each in measured:
        assert each["width"] in WIDTHS
        assert each["scroll"] <= each["width"], f"{each['name']} scrolls at {each['width']} pixels"
        assert each["dark"] is dark
        assert each["fetched"] == 0
        if "fragment" not in each["name"]:
            assert each["background"] == ("rgb(23, 24, 27)" if dark else "rgb(255, 255, 255)")
        if AXE.exists():
            assert [fault for fault in each["faults"] if fault[0] in ("serious", "critical")] == [], each["name"]
            assert each["faults"] == [], each["name"]


@needs_chromium
def test_the_measure_sees_what_scrolls_and_what_is_hard_to_read(tmp_path: Path) -> None:
    bad = '<!DOCTYPE html><html><title>x</title><body><p style="width:900px;color:#ccc">blass</p></body></html>'
    (each,) = measure({"bad": bad}, (320,), tmp_path, dark=False)
    assert each["scroll"] > each["width"]
    if AXE.exists():
        assert {fault[1] for fault in each["faults"]} >= {"color-contrast", "html-has-lang"}


@pytest.mark.skipif(not (VALIDATOR.exists() and shutil.which("java")), reason="vnu.jar and Java are not installed here")
def test_a_validator_is_clean(tmp_path: Path) -> None:
    for name, page in pages().items():
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    (tmp_path / "bad.html").write_text("<!DOCTYPE html><html><body><p><div></p>", encoding="utf-8")
    files = sorted(map(str, tmp_path.glob("*.html")))
    command = ["java", "-jar", str(VALIDATOR), "--format", "gnu", *files]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stderr.splitlines()
    assert [line for line in lines if "bad.html" in line]
    assert [line for line in lines if "bad.html" not in line] == []
