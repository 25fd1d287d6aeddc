"""``summarizer glossary``: the newsroom's terms. One file for each kind of command."""

from __future__ import annotations

import click

from summarizer.cli.glossary import change, exchange, look, review


class _AsGiven(click.Group):
    """A group whose help lists the commands in the order in which people meet them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(self.commands)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the first sentence of each command's help, however long."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, item.get_short_help_str(limit=200)) for name, item in self.commands.items()])


@click.group(cls=_AsGiven, epilog="Example: summarizer glossary find article.txt")
def glossary() -> None:
    """Look at the newsroom's terms, edit them, and try them on a text."""


for _command in (
    look.list_,
    look.show,
    look.find,
    change.add,
    change.edit,
    change.remove,
    review.lint,
    review.check,
    review.suggest,
    exchange.import_,
    exchange.export,
    exchange.diff,
    look.path,
):
    glossary.add_command(_command)
