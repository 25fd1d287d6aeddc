"""The network itself; these need torch, which only the recipe's own requirements install."""

from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from summarizer.translation import store
from training.weights import from_package, read_weights
from training.workspace import Workspace

torch = pytest.importorskip("torch", reason="torch is not installed; .ci/training runs these")

EXAMPLE = Path(__file__).parents[2] / "training" / "example" / "pairs.tsv"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    from training.pairs import write_pairs
    from training.vocabulary import write_vocabulary

    result = Workspace(tmp_path_factory.mktemp("work"))
    write_pairs(result, [EXAMPLE])
    write_vocabulary(result, 400)
    result.lexicon.write_text("Bürgerschaft\tcity parliament\t9\n", encoding="utf-8")
    result.frequent.write_text("die\n", encoding="utf-8")
    result.particles.write_text("vor\n", encoding="utf-8")
    return result


def test_the_network_scores_as_the_packed_model_does() -> None:
    import ctranslate2
    import sentencepiece

    from training.examples import BEGIN, END
    from training.network import Network, Shape

    package = store.bundled()[0].path
    weights = from_package(package / "model")
    network = Network(Shape(**weights.shape)).eval()
    network.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in weights.arrays.items()})
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(package / "sentencepiece.model"))
    source, target = "Der Minister reist am Montag nach Genf.", "The minister will travel to Geneva on Monday."
    given = torch.tensor([[BEGIN, *pieces.encode(target)]])
    with torch.no_grad():
        states = network(torch.tensor([[*pieces.encode(source), END]]), given)
        scores = (states @ network.embedding.weight.t() + network.bias).log_softmax(-1)[0]
    ours = [float(scores[row, piece]) for row, piece in enumerate([*pieces.encode(target), END])]
    model = ctranslate2.Translator(str(package / "model"))
    (result,) = model.score_batch([pieces.encode(source, out_type=str)], [pieces.encode(target, out_type=str)])
    np.testing.assert_allclose(ours, result.log_probs, atol=0.3)  # int8 against float
    assert abs(sum(ours) - sum(result.log_probs)) < 0.5


def test_the_fused_loss_is_the_plain_one_with_its_gradients() -> None:
    from training.optimization import ProjectedCrossEntropy

    torch.manual_seed(1)
    states, weight, bias = torch.randn(300, 16), torch.randn(50, 16), torch.randn(50)
    wanted = torch.randint(0, 50, (300,))  # some are padding
    results = []
    for loss_of in (
        lambda s, w, b: ProjectedCrossEntropy.apply(s, w, b, wanted, 0.1),
        lambda s, w, b: torch.nn.functional.cross_entropy(s @ w.t() + b, wanted, ignore_index=0, label_smoothing=0.1),
    ):
        inputs = [item.clone().requires_grad_() for item in (states, weight, bias)]
        loss = loss_of(*inputs)
        loss.backward()
        results.append([loss.detach(), *(item.grad for item in inputs)])
    for fused, plain in zip(*results, strict=True):
        torch.testing.assert_close(fused, plain, atol=0.02, rtol=0.05)


def test_training_lowers_the_loss_and_goes_on_where_it_stopped(workspace: Workspace) -> None:
    import random

    from training.examples import Examples, batches
    from training.learning import Learner, Plan
    from training.network import Shape

    plan = Plan(minutes=1, tokens=300, seed=1, shape=Shape(_pieces(workspace), 32, 2, 64, 1, 1))
    torch.manual_seed(1)
    learner = Learner(workspace, plan)
    stream = islice(batches(iter(Examples(workspace, {}, random.Random(1))), plan.tokens), 60)
    losses = [learner.learn(batch, 3e-3)[0] for batch in stream]
    assert sum(losses[-10:]) < 0.8 * sum(losses[:10])
    learner.save()
    again = Learner(workspace, plan)
    assert (again.step, again.tokens) == (60, learner.tokens)
    saved = read_weights(workspace.weights)
    for name, tensor in again.network.state_dict().items():
        np.testing.assert_allclose(saved.arrays[name], tensor.numpy(), atol=1e-2, err_msg=name)


def test_the_rate_warms_up_and_falls() -> None:
    from training.learning import Plan

    plan = Plan(minutes=1, rate=1.0, anneal=True)
    assert plan.rate_at(0, 0) == pytest.approx(1 / 60)
    assert plan.rate_at(100, 0.5) == pytest.approx(0.5)
    assert plan.rate_at(100, 1.0) == pytest.approx(0.02)
    assert Plan(minutes=1, rate=1.0).rate_at(100, 0.9) == 1.0


def test_a_run_is_over_by_the_clock_or_by_its_steps() -> None:
    from training.learning import Plan

    assert Plan(minutes=2).done(10**6, 60) == pytest.approx(0.5)
    assert Plan(steps=200).done(50, 10**6) == pytest.approx(0.25)
    assert Plan(minutes=1, steps=200).done(150, 15) == pytest.approx(0.75)
    assert Plan(steps=200).done(300, 0) == 1.0


def _pieces(workspace: Workspace) -> int:
    import sentencepiece

    return int(sentencepiece.SentencePieceProcessor(model_file=str(workspace.vocabulary)).get_piece_size())
