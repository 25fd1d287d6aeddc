"""What makes learning on two processor cores bearable: a fused loss, and Muon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor

from training.examples import PAD

_CHUNK = 192  # rows whose scores over the vocabulary stay in the processor's cache
_ITERATION = (3.4445, -4.7750, 2.0315)  # Muon's coefficients of the Newton-Schulz iteration


class ProjectedCrossEntropy(torch.autograd.Function):  # type: ignore[misc]  # torch comes without type hints here
    """Scores over the vocabulary and their cross-entropy, smoothed (Szegedy et al. 2016), a chunk of rows at a time.

    The gradients are made on the way, so that the scores of a whole batch never stand in memory.
    """

    @staticmethod
    def forward(ctx: Any, states: Tensor, weight: Tensor, bias: Tensor, wanted: Tensor, smoothing: float) -> Tensor:
        """Return the mean loss of states (pieces, width) whose next pieces are ``wanted`` (pieces)."""
        rows, table = states.to(torch.bfloat16), weight.to(torch.bfloat16)
        low_bias, transposed = bias.to(torch.bfloat16), table.t()
        share = (wanted != PAD).float()
        share /= share.sum().clamp(min=1)
        to_states = torch.empty_like(rows)
        to_weight, to_bias, loss = torch.zeros_like(weight), torch.zeros_like(bias), torch.zeros(())
        for start in range(0, len(rows), _CHUNK):
            chunk = slice(start, start + _CHUNK)
            scores = torch.addmm(low_bias, rows[chunk], transposed).float()
            index, part = wanted[chunk, None], share[chunk, None]
            total = scores.logsumexp(-1, keepdim=True)
            expected = (1 - smoothing) * scores.gather(1, index) + smoothing * scores.mean(-1, keepdim=True)
            loss += ((total - expected) * part).sum()
            gradient = (scores - total).exp_().mul_(part).sub_(part * (smoothing / len(weight)))
            gradient.scatter_add_(1, index, -(1 - smoothing) * part)
            to_bias += gradient.sum(0)
            low = gradient.to(torch.bfloat16)
            to_states[chunk] = low @ table
            to_weight += low.t() @ rows[chunk]
        ctx.save_for_backward(to_states, to_weight, to_bias)
        ctx.dtype = states.dtype
        return loss

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        """Return the gradients made on the way, times that of the loss."""
        to_states, to_weight, to_bias = ctx.saved_tensors
        return (to_states * gradient).to(ctx.dtype), to_weight * gradient, to_bias * gradient, None, None


class Muon(torch.optim.Optimizer):  # type: ignore[misc]  # as above
    """Momentum whose steps are made orthogonal (Jordan et al. 2024), for the matrices inside the layers.

    The matrices of one shape are done together. The step is scaled to that of Adam (Liu et al. 2025), so that both
    take the same rate.
    """

    def __init__(self, parameters: Iterable[Tensor], lr: float, momentum: float = 0.95, decay: float = 0.01) -> None:
        super().__init__(list(parameters), {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()  # type: ignore[untyped-decorator]  # as above
    def step(self, closure: Callable[[], float] | None = None) -> None:
        """Move every matrix that has a gradient."""
        assert closure is None  # noqa: S101 - the interface has one, nobody here passes it
        for group in self.param_groups:
            alike: defaultdict[tuple[int, ...], list[tuple[Tensor, Tensor]]] = defaultdict(list)
            for matrix in group["params"]:
                if matrix.grad is not None:
                    alike[tuple(sorted(matrix.shape))].append((matrix, self._update(matrix, group["momentum"])))
            for members in alike.values():
                steps = _orthogonal(torch.stack([_wide(update) for _, update in members]))
                for (matrix, _), step in zip(members, steps, strict=True):
                    turned = step if matrix.shape[0] <= matrix.shape[1] else step.t()
                    matrix.mul_(1 - group["lr"] * group["decay"])
                    matrix.add_(turned.to(matrix.dtype), alpha=-group["lr"] * 0.2 * max(matrix.shape) ** 0.5)

    def _update(self, matrix: Tensor, momentum: float) -> Tensor:
        state = self.state[matrix]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(matrix)
        state["momentum"].lerp_(matrix.grad, 1 - momentum)
        update: Tensor = matrix.grad.lerp(state["momentum"], momentum)
        return update


def _wide(matrix: Tensor) -> Tensor:
    return matrix if matrix.shape[0] <= matrix.shape[1] else matrix.t()


def _orthogonal(matrices: Tensor) -> Tensor:
    """Return (matrices, rows, columns) with all singular values near 1, by five Newton-Schulz steps."""
    linear, cubic, quintic = _ITERATION
    x = matrices.to(torch.bfloat16)
    x = x / (x.float().norm(dim=(1, 2), keepdim=True).to(torch.bfloat16) + 1e-7)
    for _ in range(5):
        square = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(square, square, square, beta=cubic, alpha=quintic), x, beta=linear)
    return x
