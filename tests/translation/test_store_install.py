"""Package files are installed whole or not at all, where Argos's tools look for them, verified and removed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fake_packages import make_archive, make_folder, make_real_archive

from summarizer.errors import PackageError, UsageError
from summarizer.translation import installation, store, trial
from summarizer.translation.package import Package


@pytest.fixture
def untried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every model for one that works, so that packages can be small."""
    monkeypatch.setattr(trial, "failure", lambda _folder: None)


def left_over(tmp_path: Path) -> list[str]:
    """Return all that lies in the packages' folder and beside it, but for the lock."""
    folder = store.path()
    found = [*folder.parent.glob("*"), *folder.glob("*"), *tmp_path.glob("xdg_cache_home/**/*.*")]
    return sorted(item.name for item in found if item not in (folder, folder / ".summarizer.lock"))


def test_a_real_package_is_installed_used_verified_and_removed(tmp_path: Path, bundled: Path) -> None:
    package = store.install_file(make_real_archive(tmp_path / "p.argosmodel", bundled))
    assert package.path == store.path() / "de_en"
    assert store.find("de", "en").packages == (package,)
    assert store.verify("de_en") == []
    receipt = store.receipt(package)
    assert receipt is not None
    assert (receipt.origin, len(receipt.sha256)) == (str(tmp_path / "p.argosmodel"), 64)
    store.remove("de_en")
    assert left_over(tmp_path) == []


@pytest.mark.usefixtures("untried")
def test_argos_itself_sees_what_is_installed(tmp_path: Path) -> None:
    store.install_file(make_archive(tmp_path / "p.argosmodel"))
    script = "from argostranslate import package; print(*package.get_installed_packages())"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (said.returncode, len(said.stdout.split())) == (0, 1), said.stderr


def test_argos_sees_no_package_that_is_not_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(trial, "failure", lambda _: seen.extend(x for x in store.path().iterdir() if x.is_dir()))
    store.install_file(make_archive(tmp_path / "p.argosmodel"))
    assert seen == []


@pytest.mark.usefixtures("untried")
def test_what_has_changed_since_is_found(tmp_path: Path) -> None:
    package = store.install_file(make_archive(tmp_path / "p.argosmodel"))
    (package.path / "model" / "model.bin").write_bytes(b"y")
    (package.path / "sentencepiece.model").rename(package.path / "bpe.model")
    said = [problem.removeprefix(f"{package.path}/") for problem in store.verify("en_de")]
    assert said == ["model/model.bin: has changed since it was installed", "sentencepiece.model: is missing"]
    (package.path / "bpe.model").unlink()
    assert "neither sentencepiece.model" in store.verify("en_de")[-1]


@pytest.mark.usefixtures("untried")
def test_what_another_tool_installed_is_verified_without_a_receipt() -> None:
    package = Package.load(make_folder(store.path() / "p", from_code="en", to_code="fr"))
    assert store.receipt(package) is None
    assert store.verify("p") == []


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"origin": "x", "sha256": "x", "files": 7}', "[" * 100_000])
@pytest.mark.usefixtures("untried")
def test_a_receipt_that_cannot_be_read_is_none(content: str) -> None:
    folder = make_folder(store.path() / "p", from_code="en", to_code="fr")
    (folder / ".summarizer.json").write_text(content)
    assert store.verify("p") == []


def test_the_bundled_package_is_sound_and_stays() -> None:
    assert store.verify("bundled") == []
    for name in ("bundled", "translate-de_en"):
        with pytest.raises(PackageError, match="stays"):
            store.remove(name)


def test_a_broken_package_can_be_removed(tmp_path: Path) -> None:
    (store.path() / "half").mkdir(parents=True)
    (make_folder(store.path() / "whole", from_code="en", to_code="fr")).rename(tmp_path / "elsewhere")
    (store.path() / "linked").symlink_to(tmp_path / "elsewhere")
    assert "cannot be read" in store.verify("half")[0]
    store.remove("half")
    store.remove("linked")
    assert left_over(tmp_path) == []
    assert (tmp_path / "elsewhere" / "metadata.json").exists()


def test_of_several_one_is_named_by_its_folder() -> None:
    for folder in ("one", "two"):
        make_folder(store.path() / folder, from_code="en", to_code="fr")
    for refuse in (store.remove, store.verify):
        with pytest.raises(UsageError, match="one, two"):
            refuse("translate-en_fr")
    store.remove("one")
    store.remove("translate-en_fr")
    with pytest.raises(PackageError, match="no package is called"):
        store.remove("translate-en_fr")


@pytest.mark.usefixtures("untried")
def test_a_new_version_in_the_same_folder_replaces_the_old(tmp_path: Path) -> None:
    store.install_file(make_archive(tmp_path / "1.argosmodel"))
    (store.path() / "en_de" / "stray").write_text("x")
    package = store.install_file(make_archive(tmp_path / "2.argosmodel", package_version="2"))
    assert (package.version, store.installed()) == ("2", [package])
    assert left_over(tmp_path) == ["en_de"]
    assert not (package.path / "stray").exists()


@pytest.mark.usefixtures("untried")
def test_another_package_is_not_replaced(tmp_path: Path) -> None:
    store.install_file(make_archive(tmp_path / "1.argosmodel", root="model"))
    with pytest.raises(PackageError, match="remove that first with: summarizer models remove model"):
        store.install_file(make_archive(tmp_path / "2.argosmodel", root="model", from_code="fr"))
    assert [package.source for package in store.installed()] == ["en"]


@pytest.mark.usefixtures("untried")
def test_if_the_last_step_fails_the_old_version_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.install_file(make_archive(tmp_path / "1.argosmodel"))
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target == store.path() / "en_de" and "replaced" not in self.name:
            raise OSError(5, "Input/output error")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(PackageError, match="Input/output error"):
        store.install_file(make_archive(tmp_path / "2.argosmodel", package_version="2"))
    assert [package.version for package in store.installed()] == ["1.0"]
    assert left_over(tmp_path) == ["en_de"]


@pytest.mark.usefixtures("untried")
def test_what_a_killed_process_left_goes_with_the_next(tmp_path: Path) -> None:
    stale = store.path().parent / ".packages.incoming" / "en_de"
    stale.mkdir(parents=True)
    store.install_file(make_archive(tmp_path / "p.argosmodel"))
    assert left_over(tmp_path) == ["en_de"]


@pytest.mark.usefixtures("untried")
def test_an_installed_folder_that_was_zipped_is_a_package_file(tmp_path: Path) -> None:
    package = store.install_file(make_archive(tmp_path / "p.argosmodel"))
    with zipfile.ZipFile(tmp_path / "again.argosmodel", "w") as file:
        for part in package.path.rglob("*"):
            file.write(part, part.relative_to(package.path.parent))
    store.remove("en_de")
    assert store.receipt(store.install_file(tmp_path / "again.argosmodel")) is not None
    assert store.verify("en_de") == []


@pytest.mark.parametrize("argument", ["", "missing.argosmodel", "ftp://127.0.0.1/p.argosmodel", "."])
def test_no_such_file(argument: str) -> None:
    with pytest.raises(PackageError, match="no such file"):
        store.install_file(argument)


@pytest.mark.usefixtures("untried")
def test_a_checksum_for_a_file(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "p.argosmodel")
    with pytest.raises(PackageError, match="checksum"):
        store.install_file(path, sha256="0" * 64)
    package = store.install_file(path)
    receipt = store.receipt(package)
    assert receipt is not None
    store.install_file(path, sha256=receipt.sha256.upper())


def test_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "file" / "packages"))
    with pytest.raises(PackageError, match="packages cannot be installed there"):
        store.install_file(make_archive(tmp_path / "p.argosmodel"))


@pytest.mark.usefixtures("untried")
def test_staging_within_where_there_is_no_place_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation.os, "access", lambda *_arguments: False)
    store.install_file(make_archive(tmp_path / "p.argosmodel"))
    assert left_over(tmp_path) == ["en_de"]


def test_two_processes_at_once_do_not_collide(tmp_path: Path, bundled: Path) -> None:
    path = make_real_archive(tmp_path / "p.argosmodel", bundled)
    script = "import sys; from summarizer.translation import store; print(store.install_file(sys.argv[1]).path)"
    command = [sys.executable, "-c", script, str(path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert {process.communicate()[0].strip() for process in running} == {str(store.path() / "de_en")}
    assert [process.returncode for process in running] == [0, 0]
    assert left_over(tmp_path) == ["de_en"]


@pytest.mark.usefixtures("untried")
def test_many_threads_at_once_do_not_collide(tmp_path: Path) -> None:
    paths = [make_archive(tmp_path / f"{number}.argosmodel", root=f"p{number % 3}") for number in range(12)]
    with ThreadPoolExecutor(6) as pool:
        packages: list[Package] = list(pool.map(store.install_file, paths))
    assert {package.path.name for package in packages} == {"p0", "p1", "p2"}
    assert left_over(tmp_path) == ["p0", "p1", "p2"]
