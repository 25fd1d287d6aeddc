"""How much of the stories is kept, and how much of the furniture is removed, over all articles and pages of the tests.

    python benchmarks/cleaning.py [--lost]

Prints a table: for each form the number of articles, the sentences of their stories and how many of these are in what
is read, and the pieces of furniture and how many of these are not; and the same for trafilatura on the pages, where it
is installed. A piece of furniture is removed if no paragraph has it as a whole line or at its start or end. ``--lost``
lists what was lost or left.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from summarizer.readers import read
from summarizer.segmentation import segment

_VECTORS = Path(__file__).parents[1] / "tests" / "readers" / "vectors"
_FORMS = {"text": "txt", "html": "html", "markdown": "md"}
_NAMED = ("headline", "kicker", "standfirst", "byline", "dateline")
_Count = Counter[str]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lost", action="store_true", help="list what was lost or left")
    lost = parser.parse_args().lost
    print(f"{'':24}{'articles':>9}{'sentences':>10}{'kept':>9}{'furniture':>10}{'removed':>9}")
    total: _Count = Counter()
    for form in _FORMS:
        counts = _counted(form, _ours, lost)
        total += counts
        _print(form, counts)
    _print("all", total)
    try:
        import trafilatura  # noqa: F401 - to see whether it is there
    except ModuleNotFoundError:
        return
    _print("trafilatura on html", _counted("html", _trafilatura, lost))


def _counted(form: str, read_story: Callable[[bytes, str], str], list_lost: bool) -> _Count:
    counts: _Count = Counter()
    for vector in _vectors(form):
        data = vector[form].encode(vector.get("encoding", "utf-8"))
        story = read_story(data, f"article.{_FORMS[form]}")
        lines = [" ".join(line.split()) for line in story.split("\n")]
        whole = " ".join(lines)
        sentences = [
            sentence for text in vector["paragraphs"] for sentence in segment(text, vector.get("language", "de"))
        ]
        furniture = [text for _, text in vector["furniture"]] + [vector[name] for name in _NAMED if name in vector]
        missing = [sentence for sentence in sentences if sentence not in whole]
        left = [text for text in furniture if any(line.startswith(text) or line.endswith(text) for line in lines)]
        left = [text for text in left if not any(paragraph.startswith(text) for paragraph in vector["paragraphs"])]
        counts.update(articles=1, sentences=len(sentences), furniture=len(furniture))
        counts.update(kept=len(sentences) - len(missing), removed=len(furniture) - len(left))
        for what, texts in (("lost", missing), ("left", left)) if list_lost else ():
            for text in texts:
                print(f"  {what} in {vector['name']}: {text}")
    return counts


def _vectors(form: str) -> Iterator[dict[str, Any]]:
    for file in sorted(_VECTORS.glob("*.toml")):
        for vector in tomllib.loads(file.read_text(encoding="utf-8"))["article"]:
            if form in vector:
                yield vector


def _ours(data: bytes, name: str) -> str:
    return "\n".join(paragraph.text for paragraph in read(data, name=name).paragraphs)


def _trafilatura(data: bytes, _: str) -> str:
    import trafilatura

    return trafilatura.extract(data, include_comments=False, favor_recall=True) or ""


def _print(name: str, counts: _Count) -> None:
    kept, removed = counts["kept"] / counts["sentences"], counts["removed"] / counts["furniture"]
    columns = f"{counts['articles']:9}{counts['sentences']:10}{kept:9.2%}{counts['furniture']:10}{removed:9.2%}"
    print(f"{name:24}{columns}")


if __name__ == "__main__":
    main()
