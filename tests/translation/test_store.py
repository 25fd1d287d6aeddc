"""Packages are found where Argos's tools put them, and the best way from one language to another with them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from fake_packages import make_folder

from summarizer.errors import PackageError, UsageError
from summarizer.translation import places, store


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "packages"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(folder))
    return folder


def test_the_bundled_package_is_there() -> None:
    assert [(package.name, package.bundled) for package in store.bundled()] == [("translate-de_en", True)]


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert store.installed() == []
    assert store.broken() == []
    store.find("de", "en")
    store.path()
    assert sorted(tmp_path.rglob("*")) == before


def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> Path:
    """Set what moves the packages' folder; return where Argos Translate would look."""
    folder = tmp_path / "place"
    if way == "XDG_DATA_HOME":
        monkeypatch.setenv(way, str(tmp_path / "data"))
        return tmp_path / "data" / "argos-translate" / "packages"
    if way == "settings.json":
        settings = Path(tmp_path, "xdg_config_home", "argos-translate", "settings.json")
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(folder)}))
        return folder
    if way == "home":
        monkeypatch.delenv("XDG_DATA_HOME")
        monkeypatch.setenv("HOME", str(tmp_path / "home"))
        return tmp_path / "home" / ".local/share/argos-translate/packages"
    if way == "snap":
        monkeypatch.setenv("SNAP", str(tmp_path / "snap"))
        monkeypatch.setenv("SNAP_USER_DATA", str(tmp_path / "snap-user"))
        return tmp_path / "snap" / "snap_custom" / "packages"
    if way == "content snap":
        monkeypatch.setenv("SNAP", str(tmp_path / "snap"))
        return tmp_path / "snap" / "snap_custom" / "content_snap_packages" / "more"
    monkeypatch.setenv(way, str(folder))
    return folder


@pytest.mark.parametrize(
    "way",
    [
        "ARGOS_PACKAGES_DIR",
        "ARGOS_TRANSLATE_PACKAGE_DIR",
        "XDG_DATA_HOME",
        "settings.json",
        "home",
        "snap",
        "content snap",
    ],
)
def test_packages_are_found_where_argos_puts_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    make_folder(_place(tmp_path, monkeypatch, way) / "en_de", from_code="en", to_code="de")
    assert store.find("en", "de").info.name == "translate-en_de"


@pytest.mark.parametrize("way", ["ARGOS_PACKAGES_DIR", "XDG_DATA_HOME", "settings.json"])
def test_argos_itself_looks_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    folder = make_folder(_place(tmp_path, monkeypatch, way) / "en_de", from_code="en", to_code="de")
    script = "from argostranslate import settings; print(settings.package_data_dir, settings.remote_package_index)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert said == [str(store.path()), places.index()]
    assert folder.parent == store.path()


def test_the_environment_goes_before_the_settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _place(tmp_path, monkeypatch, "settings.json")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "environment"))
    assert store.path() == tmp_path / "environment"


@pytest.mark.parametrize("content", ["", "{", "[]", "[" * 100_000, '{"ARGOS_PACKAGES_DIR": null}'])
def test_a_settings_file_that_cannot_be_used_is_none(tmp_path: Path, content: str) -> None:
    settings = tmp_path / "xdg_config_home" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(content)
    assert store.path() == tmp_path / "xdg_data_home" / "argos-translate" / "packages"


def test_the_broken_are_left_out_with_a_warning(packages: Path) -> None:
    make_folder(packages / "en_de", from_code="en", to_code="de")
    make_folder(packages / "sbd", type="sbd")
    make_folder(packages / ".hidden", from_code="en", to_code="fr")
    (make_folder(packages / "en_fr", from_code="en", to_code="fr") / "model/model.bin").unlink()
    (packages / "empty").mkdir()
    (packages / "file").write_text("x")
    assert [package.name for package in store.installed()] == ["translate-en_de"]
    assert [(warning.split(":")[0], "\n" in warning) for warning in store.broken()] == [
        (str(packages / "empty"), False),
        (str(packages / "en_fr"), False),
    ]


def test_the_installed_go_before_the_bundled_and_the_newest_first(packages: Path) -> None:
    for version in ("1.9", "1.10", "1.2"):
        make_folder(packages / f"de_en-{version}", from_code="de", to_code="en", package_version=version)
    assert store.find("de", "en").info.version == "1.10"
    assert store.find("de", "en", "translate-de_en").info.version == "1.10"
    assert store.find("de", "en", "de_en-1.2").info.version == "1.2"
    assert store.find("de", "en", "bundled").packages == tuple(store.bundled())


@pytest.mark.parametrize(
    ("pairs", "way", "expected"),
    [
        ("en_fr", "de fr", ["de", "en", "fr"]),
        ("en_fr de_fr", "de fr", ["de", "fr"]),
        ("fr_de de_pt fr_en en_pt", "fr pt", ["fr", "en", "pt"]),
        ("fr_es es_pt fr_it it_pt", "fr pt", ["fr", "es", "pt"]),
        ("fr_en", "en fr", None),
        ("fr_es es_it it_pt", "fr pt", None),
    ],
)
def test_the_way(packages: Path, pairs: str, way: str, expected: list[str] | None) -> None:
    for pair in pairs.split():
        source, target = pair.split("_")
        make_folder(packages / pair, from_code=source, to_code=target)
    source, target = way.split()
    if expected is None:
        with pytest.raises(PackageError):
            store.find(source, target)
        return
    route = store.find(source, target)
    assert [start for _, start, _ in route.legs] + [route.legs[-1][2]] == expected
    assert route.via == route.info.via == (expected[1] if len(expected) == 3 else None)
    assert route.info.name == " + ".join(package.name for package in route.packages)


def test_a_multilingual_package_can_be_both_legs(packages: Path) -> None:
    make_folder(packages / "to", from_codes=["fr", "es"], to_codes=["en"], code="to")
    make_folder(packages / "from", from_codes=["en"], to_codes=["fr", "es"], code="from")
    assert store.find("fr", "es").info.name == "to + from"
    assert store.find("de", "es").info.name == "translate-de_en + from"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("en", "de"), "summarizer models install en de"),
        (("de", "fr"), "models install de fr, or over English with: summarizer models install en fr$"),
        (("fr", "it"), "models install fr it, or over English with: summarizer models install fr en$"),
        (("fr", "es"), "summarizer models install fr es$"),
        (("en", "de", "bundled"), "the package bundled does not lead from en to de; install one"),
        (("en", "it", "bundled"), "leave its name out"),
        (("de", "en", "none"), "no package is called none; there are: bundled, translate-en_it"),
        (("de", "en", "../packages"), "no package is called"),
    ],
)
def test_no_way_says_what_to_do(packages: Path, arguments: tuple[str, ...], says: str) -> None:
    make_folder(packages / "en_it", from_code="en", to_code="it")
    with pytest.raises(PackageError, match=says) as error:
        store.find(*arguments)
    assert "\n" not in str(error.value)


def test_nothing_leads_from_a_language_to_itself() -> None:
    with pytest.raises(UsageError, match="nothing to translate"):
        store.find("de", "de")


def test_looking_is_quick_to_import() -> None:
    heavy = ["argostranslate", "ctranslate2", "sentencepiece", "urllib.request", "numpy"]
    script = f"import sys, summarizer.translation.store; print([name for name in {heavy} if name in sys.modules])"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
