"""Pages in a real Chromium: shown in frames of given widths, measured, and looked at by axe-core."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

NODE = Path(sys.prefix) / "node" / "node_modules"
AXE = NODE / "axe-core" / "axe.min.js"
VALIDATOR = NODE / "vnu-jar" / "build" / "dist" / "vnu.jar"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-extensions --disable-sync"
    " --hide-scrollbars --disable-background-networking --disable-component-update --no-first-run"
    " --proxy-server=127.0.0.1:9 --allow-file-access-from-files"
).split()
_MEASURE = """
const results = [];
async function look(frame) {
  const inside = frame.contentDocument, root = inside.documentElement;
  const found = {name: frame.name, width: frame.clientWidth, scroll: root.scrollWidth, height: root.scrollHeight,
    dark: frame.contentWindow.matchMedia("(prefers-color-scheme: dark)").matches,
    background: frame.contentWindow.getComputedStyle(inside.body).backgroundColor,
    fetched: frame.contentWindow.performance.getEntriesByType("resource").length, faults: null};
  const axe = document.getElementById("axe");
  if (axe) {
    const script = inside.createElement("script");
    script.textContent = axe.textContent;
    inside.head.appendChild(script);
    const report = await frame.contentWindow.axe.run(inside, {resultTypes: ["violations"]});
    found.faults = report.violations.map(v => [v.impact, v.id, v.nodes.map(n => n.html + " " + n.failureSummary)]);
    found.passes = report.passes.length;
  }
  results.push(found);
}
window.addEventListener("load", async () => {
  try { for (const frame of document.querySelectorAll("iframe")) await look(frame); }
  catch (error) { results.push({name: "error", error: String(error)}); }
  document.getElementById("result").textContent = JSON.stringify(results);
});
"""


def measure(pages: dict[str, str], widths: tuple[int, ...], folder: Path, *, dark: bool) -> list[dict[str, Any]]:
    """Show each page in a frame of each width; return what was measured, and the faults axe-core found."""
    axe = f'<script id="axe" type="text/plain">{AXE.read_text()}</script>' if AXE.exists() else ""
    frames = [
        f'<iframe name="{name}" style="width:{width}px;height:800px;border:0" srcdoc="{html.escape(page)}"></iframe>'
        for name, page in pages.items()
        for width in widths
    ]
    outer = folder / "outer.html"
    outer.write_text(
        '<!doctype html><meta charset="utf-8">'
        f'{axe}{"".join(frames)}<pre id="result"></pre><script>{_MEASURE}</script>',
        encoding="utf-8",
    )
    dumped = run(folder, "--virtual-time-budget=60000", "--dump-dom", outer.as_uri(), dark=dark).stdout
    found = re.search(r'<pre id="result">(.*?)</pre>', dumped, re.DOTALL)
    assert found, dumped[-500:]
    measured: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    assert not [each for each in measured if "error" in each], measured
    return measured


def run(folder: Path, *arguments: str, dark: bool) -> subprocess.CompletedProcess[str]:
    """Run Chromium once, with nothing of the user's and no way to the network."""
    assert CHROMIUM
    scheme = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
    profile = f"--user-data-dir={folder / 'profile'}"
    return subprocess.run(
        [CHROMIUM, *FLAGS, scheme, profile, *arguments], capture_output=True, text=True, check=True, timeout=120
    )
