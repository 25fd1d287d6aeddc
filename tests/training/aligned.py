"""Pairs with recorded alignments: what eflomal wrote for them once, so that nothing here needs it."""

from pathlib import Path

from training.workspace import Workspace

PAIRS = [
    (1, "press", "Der Botschafter verließ gestern Genf .", "The ambassador left Geneva yesterday .",
     "0-0 1-1 2-2 3-4 4-3 5-5", "0-0 1-1 2-2 3-4 4-3 5-5"),
    (2, "press", "Die Botschafter kritisierten die Waffenruhe .", "The ambassadors criticised the truce .",
     "0-0 1-1 2-2 3-3 4-4 5-5", "0-0 1-1 2-2 3-3 4-4 5-5"),
    (3, "press", "Eine Waffenruhe gilt ab Montag .", "A cease fire holds from Monday .",
     "0-0 1-1 1-2 2-3 3-4 4-5 5-6", "0-0 1-1 1-2 2-3 3-4 4-5 5-6"),
    (4, "words", "Waffenruhe", "truce", "0-0", "0-0"),
    (5, "words", "Botschafter", "ambassador", "0-0", "0-0"),
]  # fmt: skip


def workspace(folder: Path) -> Workspace:
    """Return a workspace that holds the pairs and their links."""
    result = Workspace(folder)
    folder.mkdir(exist_ok=True)
    result.pairs.write_text("".join(f"{g}\t{n}\t{s}\t{t}\n" for g, n, s, t, _, _ in PAIRS), encoding="utf-8")
    result.forward.write_text("".join(f"{forward}\n" for *_, forward, _ in PAIRS))
    result.reverse.write_text("".join(f"{reverse}\n" for *_, reverse in PAIRS))
    return result
