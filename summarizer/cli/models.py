"""``summarizer models``: which translation packages there are, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from summarizer.cli import inputs as reading
from summarizer.cli import output
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_INSTALL_EPILOG = """\b
Examples:
  summarizer models install de en
  summarizer models install en de
  summarizer models install translate-de_en-1_9.argosmodel"""

_FORMAT = click.option(
    "-f", "--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True
)


@click.group(epilog="Example: summarizer models list")
def models() -> None:
    """List, install, verify and remove translation packages.

    They are those of Argos Translate, and lie where its own tools put them. The bundled package needs no installation.
    """


@models.command("list", epilog="Example: summarizer models list --remote")
@click.option("--remote", is_flag=True, help="List what the package index offers; this asks the network.")
@_FORMAT
def list_(remote: bool, format_: str) -> None:
    """List the packages there are: installed, then bundled."""
    from summarizer.translation import store

    if remote:
        rows = [(item.name, item.version, item.source, item.target, "index") for item in store.remote()]
    else:
        packages = [*store.installed(), *store.bundled()]
        rows = [
            (item.name, item.version, item.source, item.target, "bundled" if item.bundled else str(item.path))
            for item in packages
        ]
    header = ("name", "version", "from", "to", "where")
    if format_ == "json":
        output.write([output.as_json([dict(zip(header, row, strict=True)) for row in rows])], None)
    else:
        output.write([output.table(rows, header)], None)


@models.command(epilog=_INSTALL_EPILOG, short_help="Install a package, from the index, a file or a URL.")
@click.argument("what", nargs=-1, required=True, metavar="FROM TO | FILE | URL")
def install(what: tuple[str, ...]) -> None:
    """Install a package: for a pair of languages from the index, or from a file or a URL."""
    from summarizer.translation import store

    if len(what) > 2:
        raise UsageError("give two languages, or one file or URL: summarizer models install de en")

    def work(progress: Callable[[int, int | None], None]) -> Any:
        if len(what) == 2:
            return store.install_pair(what[0], what[1], progress=progress)
        return store.install_file(what[0], progress=progress)

    package = _with_progress(work)
    reading.say(f"installed {package.name} {package.version} in {package.path}")


@models.command(epilog="Example: summarizer models remove translate-de_en")
@click.argument("name")
def remove(name: str) -> None:
    """Remove an installed package."""
    from summarizer.translation import store

    store.remove(name)
    reading.say(f"removed {name}")


@models.command(epilog="Example: summarizer models verify bundled")
@click.argument("name")
def verify(name: str) -> None:
    """Check that a package is whole and that its model loads."""
    from summarizer.translation import store

    problems = store.verify(name)
    for problem in problems:
        reading.say(problem)
    if problems:
        click.get_current_context().exit(1)
    output.write([f"{name}: sound\n"], None)


@models.command(epilog="Example: ls $(summarizer models path)")
def path() -> None:
    """Print the folder that packages are installed in."""
    from summarizer.translation import store

    folder: Path = store.path()
    output.write([f"{folder}\n"], None)


def _with_progress(work: Callable[[Callable[[int, int | None], None]], Any]) -> Any:
    """Do the work with a bar on standard error; without a terminal there, with none."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        return work(lambda _done, _total: None)
    columns = (TextColumn("downloading"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None)
        return work(lambda done, total: bar.update(task, completed=done, total=total))
