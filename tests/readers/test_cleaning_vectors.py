"""Whole articles: what is the story, and what is set aside as what.

All vectors were written before the rules that pass them, save those in layouts_met_later.toml.
"""

from typing import Any

import pytest
from vectors import NAMED, VECTORS, content

from summarizer.readers import read


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_article_is_read_as_expected(vector: dict[str, Any]) -> None:
    data, name = content(vector)
    article = read(data, name=name)
    assert [paragraph.text for paragraph in article.paragraphs] == vector["paragraphs"]
    for field in (*NAMED, "published", "language", "url"):
        assert getattr(article, field) == vector.get(field), field
    furniture = [[item.kind, item.text] for item in article.furniture]
    named = [[kind, vector[kind]] for kind in NAMED if kind in vector]  # these aren't repeated in the vector's list
    assert [item for item in furniture if item not in named] == vector["furniture"]
    for kind, text in named:
        assert [kind, text] in furniture or (kind == "standfirst" and any(item[0] == kind for item in furniture))


def test_there_are_enough_vectors_of_each_kind_of_furniture() -> None:
    kinds = {kind for vector in VECTORS for kind, _ in vector["furniture"]}
    others = {"caption", "correction", "credit", "date", "duplicate", "notice", "related", "share", "signature"}
    assert kinds | {kind for vector in VECTORS for kind in NAMED if kind in vector} == {*NAMED, *others}
    assert len(VECTORS) >= 60
