"""Step 5: training, from nothing, from where it stopped, or from a package's weights.

It runs for a given time, or number of steps, at a constant rate, or with the rate falling to zero, which brings most of
the visible gain; SIGTERM and SIGINT save and end it.
"""

from __future__ import annotations

import math
import multiprocessing
import random
import signal
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from multiprocessing.queues import Queue
from typing import Any

import numpy as np
import torch

from training.examples import PAD, Batch, Examples, Mixture, batches
from training.network import Network, Shape
from training.optimization import Muon, ProjectedCrossEntropy
from training.weights import Weights, read_weights, write_weights
from training.workspace import Workspace

_SMOOTHING = 0.1
_WARM_UP = 60  # steps
_LAST_RATE = 0.02  # share of the rate that is left at the end
_SAVE_EVERY = 300  # seconds
_REPORT_EVERY = 100  # steps


@dataclass(frozen=True)
class Plan:
    """How a training runs: how many minutes or steps, at which rate, falling to zero or not, on how many threads."""

    minutes: float = math.inf
    steps: float = math.inf
    rate: float = 1.5e-3
    anneal: bool = False
    tokens: int = 4000
    threads: int = 2
    seed: int | None = None
    shape: Shape = field(default_factory=Shape)
    mixture: Mixture = field(default_factory=Mixture)
    dropout: float = 0.05

    def done(self, steps: int, seconds: float) -> float:
        """Return the share of this run (0 to 1) that is over after so many steps and seconds."""
        return min(1.0, max(steps / self.steps, seconds / 60 / self.minutes))

    def rate_at(self, step: int, done: float) -> float:
        """Return the rate of a step of this run (from 0) when ``done`` (0 to 1) of it is over."""
        warm = min(1.0, (step + 1) / _WARM_UP)
        return self.rate * warm * (max(_LAST_RATE, 1 - done) if self.anneal else 1.0)


class Learner:
    """A network with its optimizers and what they have seen."""

    def __init__(self, workspace: Workspace, plan: Plan) -> None:
        """Take up the workspace's state, else its weights, else begin anew."""
        self._workspace = workspace
        self._plan = plan
        self.step = self.tokens = 0
        state = torch.load(workspace.state, map_location="cpu") if workspace.state.exists() else None
        weights = read_weights(workspace.weights) if state is None and workspace.weights.exists() else None
        shape = Shape(**state["shape"]) if state else Shape(**weights.shape) if weights else plan.shape
        self.network = Network(shape, plan.dropout)
        matrices = [
            item for name, item in self.network.named_parameters() if item.ndim == 2 and "embedding" not in name
        ]
        others = [item for name, item in self.network.named_parameters() if item.ndim != 2 or "embedding" in name]
        self._optimizers: list[torch.optim.Optimizer] = [
            Muon(matrices, lr=plan.rate),
            torch.optim.AdamW(others, lr=plan.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
        ]
        if state:
            self._take_up(state)
        elif weights:
            arrays = {name: torch.from_numpy(array.astype(np.float32)) for name, array in weights.arrays.items()}
            self.network.load_state_dict(arrays)
            self.step, self.tokens = weights.steps, weights.tokens

    def _take_up(self, state: Mapping[str, Any]) -> None:
        self.network.load_state_dict(state["network"])
        self.step, self.tokens = state["step"], state["tokens"]
        for optimizer, saved in zip(self._optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)

    def learn(self, batch: Batch, rate: float) -> tuple[float, int]:
        """Take one step; return the loss and the number of target pieces."""
        source, given, wanted = (torch.from_numpy(array.astype(np.int64)) for array in batch)
        for optimizer in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate
        with torch.autocast("cpu", torch.bfloat16):
            states = self.network(source, given)
        embedding, bias = self.network.embedding.weight, self.network.bias
        flat = states.reshape(-1, states.shape[-1])
        loss = ProjectedCrossEntropy.apply(flat, embedding, bias, wanted.view(-1), _SMOOTHING)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for optimizer in self._optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        pieces = int((wanted != PAD).sum())
        self.step, self.tokens = self.step + 1, self.tokens + pieces
        return loss.item(), pieces

    def save(self) -> None:
        """Write the state, and the weights alone as they are packed; either file is whole at any moment."""
        network = self.network.state_dict()
        state = {
            "shape": self.network.shape.to_dict(),
            "step": self.step,
            "tokens": self.tokens,
            "network": network,
            "optimizers": [optimizer.state_dict() for optimizer in self._optimizers],
        }
        temporary = self._workspace.state.with_suffix(".part")
        torch.save(state, temporary)
        temporary.replace(self._workspace.state)
        arrays = {name: tensor.numpy().astype(np.float16) for name, tensor in network.items()}
        shape = self.network.shape.to_dict()
        write_weights(self._workspace.weights, Weights(arrays, shape, self.step, self.tokens))


def train(workspace: Workspace, plan: Plan, weights: Mapping[str, float]) -> Learner:
    """Train a workspace's network by a plan; ``weights`` are those of its texts. Return the learner, saved."""
    torch.set_num_threads(plan.threads)
    seed = int(time.time()) if plan.seed is None else plan.seed
    torch.manual_seed(seed)
    learner = Learner(workspace, plan)
    stopped: list[int] = []
    before = {
        number: signal.signal(number, lambda number, _: stopped.append(number))
        for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        with _loader(workspace, plan, weights, seed) as stream:
            _run(learner, plan, stream, workspace, stopped)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    learner.save()
    return learner


def _run(learner: Learner, plan: Plan, stream: Iterator[Batch], workspace: Workspace, stopped: list[int]) -> None:
    start = saved = reported = time.monotonic()
    loss_sum, pieces_sum, first = 0.0, 0, learner.step
    for batch in stream:
        now = time.monotonic()
        done = plan.done(learner.step - first, now - start)
        if stopped or done >= 1:
            return
        rate = plan.rate_at(learner.step - first, done)
        loss, pieces = learner.learn(batch, rate)
        loss_sum, pieces_sum = loss_sum + loss * pieces, pieces_sum + pieces
        if learner.step % _REPORT_EVERY == 0:
            _report(workspace, learner, loss_sum / pieces_sum, pieces_sum / (now - reported), rate)
            loss_sum, pieces_sum, reported = 0.0, 0, now
        if now - saved > _SAVE_EVERY:
            learner.save()
            saved = now


def _report(workspace: Workspace, learner: Learner, loss: float, speed: float, rate: float) -> None:
    line = (
        f"step {learner.step}  {learner.tokens / 1e6:.2f} million target pieces  loss {loss:.4f}  "
        f"{speed:.0f} pieces/s  rate {rate:.1e}\n"
    )
    print(line, end="", flush=True)
    with workspace.log.open("a", encoding="utf-8") as log:
        log.write(line)


class _loader:  # noqa: N801 - used as the function it could be
    """Batches from a process of their own, so that the network never waits for them."""

    def __init__(self, workspace: Workspace, plan: Plan, weights: Mapping[str, float], seed: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._queue: Queue[Batch] = context.Queue(16)
        arguments = (self._queue, workspace, plan.tokens, plan.mixture, weights, seed)
        self._process = context.Process(target=_load, args=arguments, daemon=True)

    def __enter__(self) -> Iterator[Batch]:
        self._process.start()
        return self._stream()

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.join()

    def _stream(self) -> Iterator[Batch]:
        from queue import Empty

        while True:
            try:
                yield self._queue.get(timeout=1)
            except Empty:
                if not self._process.is_alive():
                    raise RuntimeError("reading the examples failed; its message stands above") from None


def _load(
    queue: Queue[Batch], workspace: Workspace, tokens: int, mixture: Mixture, weights: Mapping[str, float], seed: int
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends it
    rng = random.Random(seed)  # noqa: S311 - a sample, not a secret
    for batch in batches(iter(Examples(workspace, weights, rng, mixture)), tokens):
        queue.put(batch)
