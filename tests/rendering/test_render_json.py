from __future__ import annotations

import json

import pytest
from fixed import ARTICLE, SENTENCES, briefs

from summarizer.errors import UsageError
from summarizer.rendering import formats, render, stream


def test_one_prints_an_object_and_several_a_list() -> None:
    one = json.loads(render(briefs(), "json"))
    assert json.loads(render([briefs()], "json")) == [one]
    assert json.loads(render([briefs(), briefs()], "json")) == [one, one]
    assert [json.loads(line) for line in render([briefs(), briefs()], "jsonl").splitlines()] == [one, one]
    assert render([], "json") == ""


def test_json_carries_everything() -> None:
    document = json.loads(render(briefs(), "json"))
    assert document == briefs().to_dict()
    assert document["version"] == 1
    sentence = document["briefs"]["en"]["sentences"][0]
    assert sentence["source"] == SENTENCES[0].to_dict()
    assert sentence["terms"][0]["target"] == "Federal Foreign Office"
    assert sentence["findings"][0]["kind"] == "date"
    assert document["article"] == ARTICLE.to_dict()
    assert document["briefs"]["en"]["package"]["version"] == "0.2"


def test_an_unknown_format_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match=", ".join(formats())):
        render(briefs(), "papyrus")


@pytest.mark.parametrize("format_", ["text", "markdown", "json", "jsonl"])
def test_every_format_streams(format_: str) -> None:
    taken = []

    def endless() -> object:
        while True:
            taken.append(1)
            yield briefs()

    pieces = stream(endless(), format_)  # type: ignore[arg-type]  # a generator
    next(pieces)
    next(pieces)
    assert len(taken) <= 3
