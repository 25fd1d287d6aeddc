"""A package's folder is read, or refused in one line that says what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fake_packages import make_folder
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import PackageError
from summarizer.translation.package import Package, newness

ANNOTATIONS = {
    "hard_term": "[{target}]",
    "soft_hint": "{source}[{target}]",
    "soft_hint_two": "{source}[{target}/{other}]",
    "lexicon": "metadata.json",
    "frequent": "model/model.bin",
}


def test_the_bundled_package_is_read(bundled: Path) -> None:
    package = Package.load(bundled, bundled=True)
    assert (package.name, package.source, package.target) == ("translate-de_en", "de", "en")
    assert (package.tokenizer, package.tokenizer_file.name) == ("sentencepiece", "sentencepiece.model")
    assert package.annotations is not None
    assert package.bundled
    assert str(package.info("de", "en")) == f"translate-de_en {package.version}"


def test_a_package_with_little_metadata_has_a_name_and_no_version(tmp_path: Path) -> None:
    package = Package.load(make_folder(tmp_path / "p", from_code="en", to_code="de", package_version=""))
    assert (package.name, package.version, package.annotations) == ("translate-en_de", "unknown", None)
    assert hash(package) == hash(Package.load(tmp_path / "p"))


def test_byte_pair_packages_are_known_by_their_file(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "p", from_code="de", to_code="en")
    (folder / "sentencepiece.model").rename(folder / "bpe.model")
    package = Package.load(folder)
    assert (package.tokenizer, package.tokenizer_file) == ("bpe", folder / "bpe.model")


@pytest.mark.parametrize(
    ("metadata", "pairs"),
    [
        ({"from_code": "de", "to_code": "en"}, {"de en"}),
        ({"languages": [{"code": "de"}, {"code": "en", "name": "English"}]}, {"de en", "en de"}),
        ({"from_codes": ["de", "fr"], "to_codes": ["en"]}, {"de en", "fr en"}),
        ({"source_languages": [{"code": "fr"}], "target_languages": [{"code": "de"}]}, {"fr de"}),
        ({"from_code": "en", "to_codes": ["pt", "pb"], "target_prefix": ">>pob<<"}, set()),
    ],
)
def test_where_packages_lead(tmp_path: Path, metadata: dict[str, object], pairs: set[str]) -> None:
    package = Package.load(make_folder(tmp_path / "p", **metadata))
    codes = ("de", "en", "fr")
    assert {f"{a} {b}" for a in codes for b in codes if package.leads(a, b)} == pairs
    assert package.target_prefix == metadata.get("target_prefix", "")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "cannot be read"),
        (b"{", "is not JSON"),
        (b"\xff\xfe\xfa", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"[]", "is not a JSON object"),
        (b" " * 1_000_001, "larger than 1 MB"),
        (b"{}", "names no languages"),
        (b'{"from_code": "de"}', "names no languages"),
        (b'{"from_code": "de", "to_code": "../en"}', "no language code"),
        (b'{"from_code": "de", "to_code": 7}', "no language code"),
        (b'{"languages": {"de": "en"}}', "not a list"),
        (b'{"from_code": "de", "to_code": "en", "code": "a\\nb"}', "no short text"),
        (b'{"from_code": "de", "to_code": "en", "package_version": "' + b"9" * 101 + b'"}', "no short text"),
        (b'{"from_code": "de", "to_code": "en", "type": "sbd"}', "'sbd'"),
    ],
)
def test_wrong_metadata(tmp_path: Path, content: bytes | None, says: str) -> None:
    folder = make_folder(tmp_path / "p")
    (folder / "metadata.json").unlink()
    if content is not None:
        (folder / "metadata.json").write_bytes(content)
    with pytest.raises(PackageError, match=says) as error:
        Package.load(folder)
    assert "\n" not in str(error.value)
    assert str(folder) in str(error.value)


@pytest.mark.parametrize(
    ("part", "says"), [("model/model.bin", "no model/model.bin"), ("sentencepiece.model", "nor bpe.model")]
)
def test_a_missing_part(tmp_path: Path, part: str, says: str) -> None:
    folder = make_folder(tmp_path / "p", from_code="de", to_code="en")
    (folder / part).unlink()
    with pytest.raises(PackageError, match=says):
        Package.load(folder)


def test_annotations_are_kept_where_all_are_there(tmp_path: Path) -> None:
    whole = make_folder(tmp_path / "whole", from_code="de", to_code="en", annotations=ANNOTATIONS | {"more": 1})
    part = make_folder(tmp_path / "part", from_code="de", to_code="en", annotations={"hard_term": "{target}"})
    assert Package.load(whole).annotations == ANNOTATIONS
    assert Package.load(part).annotations is None


def test_particles_are_no_must(tmp_path: Path) -> None:
    with_them = make_folder(
        tmp_path / "a", from_code="de", to_code="en", annotations=ANNOTATIONS | {"particles": "metadata.json"}
    )
    otherwise = make_folder(tmp_path / "b", from_code="de", to_code="en", annotations=ANNOTATIONS | {"particles": 3})
    assert Package.load(with_them).annotations == ANNOTATIONS | {"particles": "metadata.json"}
    assert Package.load(otherwise).annotations == ANNOTATIONS


@pytest.mark.parametrize(
    "change",
    [
        {"hard_term": "{target"},
        {"hard_term": "no field"},
        {"hard_term": "{target} {other}"},
        {"soft_hint": "{target:999999999}"},
        {"soft_hint": "{target!r}"},
        {"soft_hint": "{target.__class__}"},
        {"soft_hint": "{}"},
        {"lexicon": "../outside"},
        {"lexicon": "/etc/hostname"},
        {"lexicon": "missing.tsv"},
        {"frequent": ""},
        {"particles": "../outside"},
        {"particles": "missing.txt"},
    ],
)
def test_annotations_that_would_do_harm(tmp_path: Path, change: dict[str, str]) -> None:
    (tmp_path / "outside").write_text("x")
    folder = make_folder(tmp_path / "p", from_code="de", to_code="en", annotations=ANNOTATIONS | change)
    with pytest.raises(PackageError, match=next(iter(change))):
        Package.load(folder)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(
            [
                "from_code",
                "to_code",
                "from_codes",
                "languages",
                "code",
                "package_version",
                "target_prefix",
                "annotations",
            ]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("de"),
            lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.just("code"), inner, max_size=1),
            max_leaves=4,
        ),
    )
)
def test_any_metadata_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, metadata: dict[str, object]) -> None:
    folder = tmp_path_factory.getbasetemp() / "any-metadata"
    if not folder.exists():
        make_folder(folder)
    (folder / "metadata.json").write_text(json.dumps(metadata))
    said = ""
    try:
        package = Package.load(folder)
    except PackageError as error:
        package, said = None, str(error)
    assert "\n" not in said
    if package:
        assert package.sources
        assert package.targets
        assert package.name.isprintable()


@pytest.mark.parametrize(("older", "newer"), [("1.9", "1.10"), ("1", "1.0.1"), ("unknown", "0.1"), ("1.9", "2")])
def test_versions_are_compared_by_their_numbers(older: str, newer: str) -> None:
    assert newness(older) < newness(newer)
