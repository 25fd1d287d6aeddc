"""One command for each step: ``python -m training --home DIR STEP``; ``--help`` names them in their order."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace
from pathlib import Path

import click

from training.examples import read_weights
from training.workspace import Workspace

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--home", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the training lies."
)
@click.pass_context
def main(context: click.Context, home: Path) -> None:
    """Make a translation package from parallel text.

    The steps in their order: pairs, align, vocabulary, dictionary, terms, train, average, pack, evaluate. To go on
    from a package with text of your own: begin, pairs, terms, train, pack.
    """
    home.mkdir(parents=True, exist_ok=True)
    context.obj = Workspace(home)


@main.command()
@click.argument("package", type=_FOLDER)
@click.pass_obj
def begin(workspace: Workspace, package: Path) -> None:
    """Take over weights, vocabulary and dictionary of PACKAGE, a package's folder made by this recipe."""
    from training.weights import from_package, write_weights

    try:
        weights = from_package(package / "model")
    except (ValueError, OSError) as error:
        raise click.ClickException(str(error)) from None
    write_weights(workspace.weights, weights)
    shutil.copyfile(package / "sentencepiece.model", workspace.vocabulary)
    shutil.copyfile(package / "hints" / "lexicon.tsv", workspace.lexicon)
    shutil.copyfile(package / "hints" / "frequent.txt", workspace.frequent)
    particles = package / "hints" / "particles.txt"
    workspace.particles.write_bytes(particles.read_bytes() if particles.exists() else b"")
    click.echo(f"begun from {package.name}")


@main.command()
@click.argument("texts", type=_FILE, nargs=-1, required=True)
@click.option("--held-out", type=_FILE, multiple=True, help="A test set (TSV), of which no sentence may be learned.")
@click.pass_obj
def pairs(workspace: Workspace, texts: tuple[Path, ...], held_out: tuple[Path, ...]) -> None:
    """Filter parallel TEXTS (.tsv or .jsonl, also .gz) into pairs.tsv."""
    from training.pairs import held_out as read_held_out
    from training.pairs import write_pairs

    counts = write_pairs(workspace, texts, read_held_out(held_out))
    for name, number in counts.items():
        click.echo(f"{number:9,}  {name}")


@main.command()
@click.pass_obj
def align(workspace: Workspace) -> None:
    """Align the words of pairs.tsv: forward.links, reverse.links. Needs eflomal."""
    from training.alignment import align as align_pairs

    align_pairs(workspace)


@main.command()
@click.option("--size", default=12_000, show_default=True, help="Pieces.")
@click.option("--take", type=_FILE, help="Take over this SentencePiece model instead.")
@click.pass_obj
def vocabulary(workspace: Workspace, size: int, take: Path | None) -> None:
    """Make sentencepiece.model from pairs.tsv."""
    from training.vocabulary import write_vocabulary

    if take:
        shutil.copyfile(take, workspace.vocabulary)
    else:
        write_vocabulary(workspace, size)


@main.command()
@click.option("--weights", type=_FILE, help="JSON: how much a word of each text counts, by the text's name.")
@click.option("--printed", multiple=True, help="Name of a text whose pairs are entries of a dictionary.")
@click.pass_obj
def dictionary(workspace: Workspace, weights: Path | None, printed: tuple[str, ...]) -> None:
    """Make lexicon.tsv, frequent.txt and particles.txt from the alignments."""
    from training.dictionary import write_dictionary

    number = write_dictionary(workspace, read_weights(weights), frozenset(printed))
    click.echo(f"{number:,} entries")


@main.command()
@click.option("--of", "texts", multiple=True, help="Name of a text to take terms from; several times. [default: all]")
@click.pass_obj
def terms(workspace: Workspace, texts: tuple[str, ...]) -> None:
    """Find candidate terms: terms.tsv. From the alignments, or without any from the dictionary."""
    from training.terms import write_terms

    number = write_terms(workspace, frozenset(texts) or None)
    click.echo(f"{number:,} pairs have candidate terms")


@main.command()
@click.option("--minutes", type=float, help="How long to train; interrupted, it saves and ends.")
@click.option("--steps", type=int, help="How many steps to train, where that comes first.")
@click.option("--rate", type=float, default=1.5e-3, show_default=True)
@click.option("--anneal", is_flag=True, help="Let the rate fall to zero over that time: the last thing before packing.")
@click.option("--weights", type=_FILE, help="JSON: how often an epoch shows a text's sentences, by its name.")
@click.option("--threads", default=2, show_default=True)
@click.option("--tokens", default=4000, show_default=True, help="Pieces in a batch.")
@click.option("--width", default=256, show_default=True, help="Of a network begun anew.")
@click.option("--inner", default=1536, show_default=True, help="Width of its feed-forward layers.")
@click.option("--layers", default=(6, 2), show_default=True, type=(int, int), help="Of its encoder and its decoder.")
@click.option("--seed", type=int, help="For the same batches again.")
@click.option("--dropout", default=0.05, show_default=True)
@click.option(
    "--terms",
    type=click.FloatRange(0, 1),
    default=0.4,
    show_default=True,
    help="Share of the sentences with candidate terms that show some.",
)
@click.option(
    "--both-sides",
    type=click.FloatRange(0, 1),
    default=0.6,
    show_default=True,
    help="Share of the terms shown with the target before the arrow, too.",
)
@click.option("--steady", is_flag=True, help="Cut words mostly in one way: for a network that has seen little yet.")
@click.pass_obj
def train(
    workspace: Workspace,
    minutes: float | None,
    steps: int | None,
    rate: float,
    anneal: bool,
    weights: Path | None,
    threads: int,
    tokens: int,
    width: int,
    inner: int,
    layers: tuple[int, int],
    seed: int | None,
    dropout: float,
    terms: float,
    both_sides: float,
    steady: bool,
) -> None:
    """Train on, or anew: state.pt, weights.npz. Needs torch."""
    import sentencepiece

    if minutes is None and steps is None:
        raise click.UsageError("say how long: --minutes or --steps")

    from training.examples import STEADY, Mixture
    from training.learning import Plan
    from training.learning import train as learn
    from training.network import Shape

    size = sentencepiece.SentencePieceProcessor(model_file=str(workspace.vocabulary)).get_piece_size()
    shape = replace(
        Shape(), vocabulary=size, width=width, inner=inner, encoder_layers=layers[0], decoder_layers=layers[1]
    )
    mixture = replace(STEADY if steady else Mixture(), terms=terms, target_on_both_sides=both_sides)
    plan = Plan(minutes or math.inf, steps or math.inf, rate, anneal, tokens, threads, seed, shape, mixture, dropout)
    learner = learn(workspace, plan, read_weights(weights))
    click.echo(f"saved at step {learner.step}, {learner.tokens / 1e6:.2f} million target pieces")


@main.command()
@click.argument("other", type=_FILE)
@click.option("--share", type=click.FloatRange(0, 1), default=0.3, show_default=True, help="Of OTHER in the mean.")
@click.pass_obj
def average(workspace: Workspace, other: Path, share: float) -> None:
    """Average weights.npz with OTHER, the weights.npz of an earlier annealed state, kept aside."""
    from training import weights as files

    try:
        mean = files.mean(files.read_weights(workspace.weights), files.read_weights(other), share)
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    files.write_weights(workspace.weights, mean)
    click.echo(f"{share:.0%} of {other} is in it now")


@main.command()
@click.argument("version")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--earlier", type=_FOLDER, help="An earlier package's folder, whose documents are taken over.")
@click.pass_obj
def pack(workspace: Workspace, version: str, out: Path, earlier: Path | None) -> None:
    """Pack the weights as an Argos package of VERSION into the folder OUT."""
    from training.packing import pack as pack_package

    click.echo(pack_package(workspace, version, out, earlier))


@main.command()
@click.argument("package", type=_FOLDER)
@click.argument("sets", type=_FILE, nargs=-1, required=True)
@click.option("--limit", type=int, help="Take the first sentences of each set only.")
def evaluate(package: Path, sets: tuple[Path, ...], limit: int | None) -> None:
    """Print BLEU and chrF of PACKAGE on test SETS (TSV), through the program's own engine."""
    from training.evaluation import evaluate as measure

    for score in measure(package, sets, limit):
        click.echo(f"{score.name:16} {score.way:8} BLEU {score.bleu:5.2f}  chrF {score.chrf:5.2f}")


if __name__ == "__main__":
    main(prog_name="python -m training")
