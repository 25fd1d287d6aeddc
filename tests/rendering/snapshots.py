"""Every format of the two stories, in German, in English, and of the digest of both.

``python tests/rendering/snapshots.py`` writes them anew; look at what changed as its reader would see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsroom import NOW, alone, newsletter

from summarizer.rendering import BUILT_IN, render, suffix

FOLDER = Path(__file__).parent / "snapshots"
OPTIONS = {
    "link": "https://desk.example/",
    "feed_url": "https://desk.example/feed",
    "sender": "Frühdienst <desk@desk.example>",
    "recipients": ("leser@desk.example",),
    "now": NOW,
}


def rendered() -> Iterator[tuple[Path, str]]:
    """Yield each snapshot's file with what belongs in it."""
    for name, content in {"de": alone("de"), "en": alone("en"), "digest": newsletter()}.items():
        for format_ in BUILT_IN:
            yield FOLDER / f"{name}.{format_}{suffix(format_)}", render(content, format_, **OPTIONS)
        for option in ("fragment", "front_matter", "flowed"):
            format_ = {"fragment": "html", "front_matter": "markdown", "flowed": "text"}[option]
            yield (
                FOLDER / f"{name}.{option}{suffix(format_)}",
                render(content, format_, **OPTIONS | {option: True, "title": "Guten Morgen"}),
            )


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file, text in rendered():
        file.write_text(text, encoding="utf-8", newline="")
