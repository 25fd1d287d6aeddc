"""One article from start to finish, against the least that its translation needs.

The bare script imports CTranslate2, loads the bundled package and translates the sentences the brief has; the command
does all of its work. Both run as processes of their own, in turn, and the medians are compared. Bytecode is kept
between runs, as it is of what is installed, whatever PYTHONDONTWRITEBYTECODE says: else Python compiles all of the
program anew each time.

    python -m benchmarks.startup [ARTICLE] [--runs N]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.data import quiet_machine
from summarizer.translation import store

SAMPLES = Path(__file__).parents[1] / "samples"
BARE = """
import json, sys
import ctranslate2, sentencepiece
folder, sentences = sys.argv[1], json.loads(sys.argv[2])
model = ctranslate2.Translator(folder + "/model", device="cpu")
pieces = sentencepiece.SentencePieceProcessor(model_file=folder + "/sentencepiece.model")
result = model.translate_batch(pieces.encode(sentences, out_type=str), beam_size=4)
for item in result:
    print(pieces.decode(item.hypotheses[0]))
"""


def seconds(command: list[str]) -> float:
    """Return how long a command takes."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Print both medians and their ratio."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("article", nargs="?", type=Path, default=next(iter(sorted(SAMPLES.glob("*.txt")))))
    arguments.add_argument("--runs", type=int, default=7)
    options = arguments.parse_args()
    brief = [sys.executable, "-m", "summarizer", "brief", str(options.article)]
    made = json.loads(subprocess.run([*brief, "--format", "json"], check=True, capture_output=True, text=True).stdout)
    sentences = [sentence["text"] for sentence in made["briefs"]["de"]["sentences"]]
    sentences += [made["article"]["headline"]] if made["article"]["headline"] else []
    bare = [sys.executable, "-c", BARE, str(store.bundled()[0].path), json.dumps(sentences)]
    for command in (bare, brief):
        seconds(command)  # writes the bytecode
    with quiet_machine():
        times = [(seconds(bare), seconds(brief)) for _ in range(options.runs)]
    least, whole = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"bare script {least:.2f} s · summarizer brief {whole:.2f} s · ratio {whole / least:.2f}")


if __name__ == "__main__":
    main()
