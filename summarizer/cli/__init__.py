"""The command line: parsing and printing only; what a command does is one call of the Python API."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from summarizer.errors import UserError

_COMMANDS = {
    "brief": ("summarizer.cli.brief", "Print short briefs of an article in German and English: the main job."),
    "summarize": ("summarizer.cli.brief", "Print one brief of an article, in its own language."),
    "digest": ("summarizer.cli.digest", "Make one newsletter of many articles, for the inbox or the site."),
    "translate": ("summarizer.cli.translate", "Translate a whole text, sentence by sentence, with the glossary."),
    "detect": ("summarizer.cli.detect", "Tell which language a text is in, and how sure that is."),
    "glossary": ("summarizer.cli.glossary", "Look at the newsroom's terms, edit them, and try them on a text."),
    "models": ("summarizer.cli.models", "List, install, verify and remove translation packages."),
}


class _Lazy(click.Group):
    """A group that imports a command's module when that command is called, so that --help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(_COMMANDS[cmd_name][0]), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except OSError as error:  # click itself prints --help, and ends quietly where a pipe was closed
            if error.filename is not None:
                raise
            from summarizer.cli.output import lost_standard_output

            fault = lost_standard_output(error)
            CommandError(str(fault), fault.exit_code).show()
            raise SystemExit(fault.exit_code) from None

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UserError as error:
            raise CommandError(str(error), error.exit_code) from error


class CommandError(click.ClickException):
    """A user's error, on its way to one line on standard error."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code  # type: ignore[misc]  # a default of click's class, ours by error

    def show(self, file: Any = None) -> None:  # noqa: ARG002 - click's signature
        """Print the one line."""
        click.echo(f"summarizer: {self.format_message()}", err=True)


_EPILOG = """\b
Examples:
  summarizer brief article.txt
  summarizer brief *.txt --format json -o briefs.json
  curl -s https://… | summarizer brief --to en

\b
Exit codes: 0 done · 1 an input or a resource could not be used · 2 wrong usage
· 3 done, but --strict found something."""


@click.command(
    cls=_Lazy,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(None, "--version", package_name="newsroom-summarizer", prog_name="summarizer")
def main() -> None:
    """Make short news briefs in German and English, translated offline, in the newsroom's own terms."""
