from __future__ import annotations

import json
from dataclasses import replace

import pytest
from fixed import ARTICLE, SENTENCES, briefs

from summarizer.briefs import Weighed
from summarizer.errors import UsageError
from summarizer.rendering import formats, render


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


def test_merged_articles_are_numbered_by_their_place() -> None:
    first = briefs()
    second = replace(ARTICLE, source="eingang/bern.txt")
    sentence = replace(first["de"].sentences[1], article=1)
    german = replace(first["de"], sentences=(first["de"].sentences[0], sentence))
    document = json.loads(render(replace(first, briefs={"de": german}, others=(second,)), "json"))
    sources = [document["article"]["source"], *(other["source"] for other in document["others"])]
    assert [sources[item["article"]] for item in document["briefs"]["de"]["sentences"]] == [
        "eingang/genf.txt",
        "eingang/bern.txt",
    ]


def test_an_explanation_is_there_only_where_it_was_asked_for() -> None:
    plain = briefs()
    weighed = Weighed(SENTENCES[0], True, 1.0, {"position": 0.3})
    assert "weighed" not in json.loads(render(plain, "json"))
    assert json.loads(render(replace(plain, weighed=(weighed,)), "json"))["weighed"] == [weighed.to_dict()]
