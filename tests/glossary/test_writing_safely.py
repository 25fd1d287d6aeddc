"""Nothing is lost: not in a race of editors, not by a kill, not to a spreadsheet that writes in between."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.errors import GlossaryError
from summarizer.glossary import Glossary, add, edit, writing
from summarizer.glossary.changes import with_entry
from summarizer.glossary.sheet import Sheet
from summarizer.glossary.writing import update

ADD = """
import sys
from summarizer.glossary import add
path, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
for number in range(count):
    add(path, {"de": f"Wort{name}x{number}", "en": "word"})
"""
# Puts one of two files in the other's place for as long as it lives.
REWRITE = """
import sys
from summarizer.glossary import edit
note = "n" * 200_000
print("ready", flush=True)
while True:
    edit(sys.argv[1], "Rom", {"note": note})
    edit(sys.argv[1], "Rom", {"note": "short"})
"""


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    path = tmp_path / "g.csv"
    path.write_text("de,en,note\nRom,Rome,short\n# end\n", encoding="utf-8")
    return path


def test_a_race_of_editors_loses_nothing(glossary: Path) -> None:
    count = 8
    editors = [subprocess.Popen([sys.executable, "-c", ADD, str(glossary), name, str(count)]) for name in "abc"]
    assert [editor.wait(60) for editor in editors] == [0, 0, 0]
    assert len(Glossary.load(glossary)) == 1 + 3 * count


def test_a_kill_leaves_the_old_or_the_new_file(glossary: Path) -> None:
    possible = {"short", "n" * 200_000}
    for delay in (0.0, 0.003, 0.011, 0.017, 0.029):
        editor = subprocess.Popen([sys.executable, "-c", REWRITE, str(glossary)], stdout=subprocess.PIPE)
        assert editor.stdout
        editor.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            editor.wait(delay)
        editor.send_signal(signal.SIGKILL)
        editor.wait()
        editor.stdout.close()
        (term,) = Glossary.load(glossary)
        assert term.note in possible
        assert glossary.read_bytes().endswith(b"# end\n")
    edit(glossary, "Rom", {"note": "done"})  # no lock was left behind, and what was left is cleared away
    assert list(glossary.parent.glob(".g.csv*")) == []


def killed_at(step: int, glossary: Path) -> bool:
    """Edit the file in a child process that kills itself before its call number ``step`` of a built-in function.

    Counted are those made while the new file is written and put in place. Returns whether there were so many.
    """
    child = os.fork()
    if child:
        return os.WIFSIGNALED(os.waitpid(child, 0)[1])
    replace, left = writing._replace, step

    def counting(_frame: object, event: str, _called: object) -> None:
        nonlocal left
        if event == "c_call":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def watched(path: Path, content: bytes, before: bytes | None) -> None:
        sys.setprofile(counting)
        replace(path, content, before)
        sys.setprofile(None)

    writing._replace = watched
    edit(glossary, "Rom", {"note": "long " * 100})
    os._exit(0)


def test_a_kill_at_any_step_of_writing_leaves_the_old_or_the_new_file(glossary: Path) -> None:
    old = glossary.read_bytes()
    new = old.replace(b"short", ("long " * 100).encode())
    seen = []
    for step in range(0, 1000, 3):
        glossary.write_bytes(old)
        killed = killed_at(step, glossary)
        seen.append(glossary.read_bytes())
        if not killed:
            break
    assert set(seen) == {old, new}
    assert seen == sorted(seen, key=lambda content: content == new)  # from one step on it is the new one
    assert len(seen) > 20
    edit(glossary, "Rom", {"note": "done"})  # no lock was left behind, and what was left is cleared away
    assert list(glossary.parent.glob(".g.csv*")) == []


def test_what_a_spreadsheet_wrote_meanwhile_is_kept(glossary: Path) -> None:
    theirs = b"de;en\r\nRom;Rome\r\nBern;Berne\r\n"

    def change(sheet: Sheet | None) -> Sheet:
        assert sheet
        glossary.write_bytes(theirs)
        return with_entry(sheet, {"de": "Prag", "en": "Prague"})

    with pytest.raises(GlossaryError, match="changed meanwhile"):
        update(glossary, change)
    assert glossary.read_bytes() == theirs
    assert list(glossary.parent.glob(".g.csv*")) == []


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "new.csv"

    def change(sheet: Sheet | None) -> Sheet:
        assert sheet is None
        path.write_text("theirs")
        return Sheet(str(path), ())

    with pytest.raises(GlossaryError, match="changed meanwhile"):
        update(path, change)
    assert path.read_text() == "theirs"


def test_a_change_that_fails_writes_nothing(glossary: Path) -> None:
    before = glossary.read_bytes()

    def change(_sheet: Sheet | None) -> Sheet:
        raise GlossaryError("no")

    with pytest.raises(GlossaryError, match=r"^no$"):
        update(glossary, change)
    assert glossary.read_bytes() == before


def test_rights_and_links_stay(glossary: Path, tmp_path: Path) -> None:
    glossary.chmod(0o640)
    link = tmp_path / "link.csv"
    link.symlink_to(glossary)
    add(link, {"de": "Bern", "en": "Berne"})
    assert link.is_symlink()
    assert stat.S_IMODE(glossary.stat().st_mode) == 0o640
    assert len(Glossary.load(glossary)) == 2


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    with pytest.raises(GlossaryError, match="cannot be written"):
        add(blocked / "g.csv", {"de": "Bern", "en": "Berne"})
