"""What many sentences cost: time a sentence and peak memory of streams of growing length, each in its own process.

The sentences are the shorter ones of the sets, over and over, each made its own by a number, so that nothing that is
remembered helps. Linear growth shows as milliseconds a sentence that stay the same, bounded memory as a peak that does.

    python -m benchmarks.growth --data DIR [--sizes 5000 20000 100000] [--quality fast] [--beam 1]
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import count, islice

from benchmarks.data import SETS, pairs, parser, quiet_machine

MOST_WORDS = 6


def numbered(lines: Sequence[str], size: int) -> Iterator[str]:
    """Yield ``size`` sentences: the lines in turn, each time around with other numbers behind them."""
    endless = (f"{line} ({number})" for number, line in zip(count(1), _cycle(lines), strict=False))
    return islice(endless, size)


def _cycle(lines: Sequence[str]) -> Iterator[str]:
    while True:
        yield from lines


def _work(size: int, quality: str, beam: int) -> None:
    """Be one run: lines as JSON on standard input, processor seconds, seconds and megabytes on standard output."""
    from summarizer.translation import translate_stream

    lines = json.load(sys.stdin)
    stream = translate_stream(numbered(lines, size), package="bundled", quality=quality, beam=beam)
    next(stream)  # loading is not what grows
    started, processor = time.perf_counter(), time.process_time()
    done = sum(1 for _ in stream)
    assert done == size - 1, f"{done + 1} of {size} sentences came out"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump([time.process_time() - processor, time.perf_counter() - started, peak], sys.stdout)


def main() -> None:
    """Print the table."""
    arguments = parser(__doc__)
    arguments.add_argument("--sizes", type=int, nargs="+", default=[5_000, 20_000, 100_000])
    arguments.add_argument("--quality", choices=("fast", "best"), default="fast")
    arguments.add_argument("--beam", type=int, default=1)
    arguments.add_argument("--worker", type=int, help="be one run (used by this script itself)")
    options = arguments.parse_args()
    if options.worker:
        _work(options.worker, options.quality, options.beam)
        return
    lines = [german for name in SETS for german, _ in pairs(options.data, name) if len(german.split()) <= MOST_WORDS]
    print(f"{len(lines)} different sentences, quality {options.quality}, beam {options.beam}")
    print(f"{'sentences':>10} {'processor ms each':>18} {'ms each':>8} {'peak MB':>8}")
    for size in options.sizes:
        own = ["--worker", str(size), "--quality", options.quality, "--beam", str(options.beam)]
        command = [sys.executable, "-m", "benchmarks.growth", *own]
        with quiet_machine():
            result = subprocess.run(command, input=json.dumps(lines), check=True, text=True, stdout=subprocess.PIPE)
        processor, seconds, peak = json.loads(result.stdout)
        print(f"{size:10} {1000 * processor / size:18.2f} {1000 * seconds / size:8.2f} {peak:8.0f}", flush=True)


if __name__ == "__main__":
    main()
