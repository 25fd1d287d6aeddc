"""Files of all formats as they land on the desk: what is the story, and what is set aside as what.

The vectors stand in ``vectors/files``: each has the file itself, literally, and the articles that are to come of it.
The Python API and the command line read the same files and must say the same of them.
"""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from making_files import make_file

from summarizer.article import Article
from summarizer.cli import main
from summarizer.readers import read_all

NAMED = ("kicker", "headline", "standfirst", "byline", "dateline")
STATED = ("published", "language", "url")
VECTORS = [
    pytest.param(vector, id=f"{file.stem}: {vector['name']}")
    for file in sorted((Path(__file__).parent / "vectors" / "files").glob("*.toml"))
    for vector in tomllib.loads(file.read_text(encoding="utf-8"))["file"]
]


def described(article: Article) -> dict[str, Any]:
    """Return what a vector says of an article; furniture that a field repeats is left out."""
    fields = {field: getattr(article, field) for field in (*NAMED, *STATED)}
    repeated = [(kind, fields[kind]) for kind in NAMED]
    furniture = [[item.kind, item.text] for item in article.furniture if (item.kind, item.text) not in repeated]
    paragraphs = [paragraph.text for paragraph in article.paragraphs]
    known = {field: value for field, value in fields.items() if value is not None}
    return {**known, "paragraphs": paragraphs, "furniture": furniture}


@pytest.mark.parametrize("vector", VECTORS)
def test_file_is_read_as_expected(vector: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / vector["called"]
    path.write_bytes(make_file(vector))
    articles = read_all(path)
    assert [described(article) for article in articles] == [{"furniture": [], **wanted} for wanted in vector["article"]]
    for article in articles:
        for kind in NAMED:
            texts = [item.text for item in article.furniture if item.kind == kind]
            assert (getattr(article, kind) or "") in (" ".join(texts), *texts)


@pytest.mark.parametrize("vector", VECTORS)
def test_command_line_reads_the_same(vector: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / vector["called"]
    path.write_bytes(make_file(vector))
    command = ["summarize", str(path), "--sentences", "1", "--ranker", "lead", "--from", "de", "--format", "jsonl"]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0, result.stderr
    printed = [json.loads(line)["article"] for line in result.stdout.splitlines()]
    articles = [article.to_dict() for article in read_all(path)]
    assert [{**article, "language": None} for article in printed] == [
        {**article, "language": None} for article in json.loads(json.dumps(articles))
    ]


def test_there_are_enough_vectors() -> None:
    assert len(VECTORS) >= 30
