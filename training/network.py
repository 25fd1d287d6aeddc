"""The network: a Transformer (Vaswani et al. 2017), normalized before each layer, laid out as CTranslate2 loads it."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.examples import PAD

POSITIONS = 512
_NEVER = -1e4  # an attention score that leaves nothing after softmax, also in half precision


@dataclass(frozen=True)
class Shape:
    """The size of a network. The defaults are the bundled package's: 12 million parameters."""

    vocabulary: int = 12_000
    width: int = 256
    heads: int = 4
    inner: int = 1536
    encoder_layers: int = 6
    decoder_layers: int = 2

    def to_dict(self) -> dict[str, int]:
        """Return the sizes by name."""
        return asdict(self)


class _Dropout(nn.Module):  # type: ignore[misc]  # torch comes without type hints where it is not installed
    """Dropout with one mask a sentence and feature, shared over time: cheap on a processor (Gal & Ghahramani 2016)."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.share:
            return x
        mask = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) > self.share
        return x * mask.to(x.dtype).div_(1 - self.share)


class _Attention(nn.Module):  # type: ignore[misc]  # as above
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key_value = nn.Linear(shape.width, 2 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)

    def forward(self, x: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        size = width // self.heads
        query = self.query(x).view(batch, length, self.heads, size).transpose(1, 2)
        both = self.key_value(memory).view(batch, memory.shape[1], 2, self.heads, size)
        key, value = (part.transpose(1, 2) for part in both.unbind(2))
        scores = torch.matmul(query * size**-0.5, key.transpose(-1, -2)) + mask
        mixed = torch.matmul(torch.softmax(scores, -1, dtype=scores.dtype), value)
        output: Tensor = self.output(mixed.transpose(1, 2).reshape(batch, length, width))
        return output


class _FeedForward(nn.Module):  # type: ignore[misc]  # as above
    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.dropout = _Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        output: Tensor = self.down(self.dropout(functional.relu(self.up(x))))
        return output


class _Layer(nn.Module):  # type: ignore[misc]  # as above
    """A layer of the encoder, or, with ``cross`` attention to the encoder's output, of the decoder."""

    def __init__(self, shape: Shape, dropout: float, *, cross: bool) -> None:
        super().__init__()
        self.self_norm = nn.LayerNorm(shape.width)
        self.self_attention = _Attention(shape)
        if cross:
            self.cross_norm = nn.LayerNorm(shape.width)
            self.cross_attention = _Attention(shape)
        self.feed_norm = nn.LayerNorm(shape.width)
        self.feed = _FeedForward(shape, dropout)
        self.dropout = _Dropout(dropout)
        self.cross = cross

    def forward(
        self, x: Tensor, mask: Tensor, memory: Tensor | None = None, memory_mask: Tensor | None = None
    ) -> Tensor:
        normed = self.self_norm(x)
        x = x + self.dropout(self.self_attention(normed, normed, mask))
        if self.cross:
            x = x + self.dropout(self.cross_attention(self.cross_norm(x), memory, memory_mask))
        return x + self.dropout(self.feed(self.feed_norm(x)))


class Network(nn.Module):  # type: ignore[misc]  # as above
    """Source pieces and the target so far in, a vector for each next target piece out; the embeddings are shared."""

    def __init__(self, shape: Shape, dropout: float = 0.05) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.encoder = nn.ModuleList(_Layer(shape, dropout, cross=False) for _ in range(shape.encoder_layers))
        self.decoder = nn.ModuleList(_Layer(shape, dropout, cross=True) for _ in range(shape.decoder_layers))
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder_norm = nn.LayerNorm(shape.width)
        self.bias = nn.Parameter(torch.zeros(shape.vocabulary))
        self.dropout = _Dropout(dropout)
        self.register_buffer("positions", _sinusoids(shape.width), persistent=False)
        nn.init.normal_(self.embedding.weight, std=shape.width**-0.5)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Return (sentences, target pieces, width) of source (sentences, pieces) and target (sentences, pieces)."""
        dtype = torch.bfloat16 if torch.is_autocast_enabled(source.device.type) else torch.float32
        padding = ((source == PAD)[:, None, None, :] * _NEVER).to(dtype)
        memory = self._embedded(source)
        for layer in self.encoder:
            memory = layer(memory, padding)
        memory = self.encoder_norm(memory)
        length = target.shape[1]
        future = torch.full((length, length), _NEVER, dtype=dtype, device=source.device).triu_(1)
        x = self._embedded(target)
        for layer in self.decoder:
            x = layer(x, future, memory, padding)
        output: Tensor = self.decoder_norm(x)
        return output

    def _embedded(self, pieces: Tensor) -> Tensor:
        # CTranslate2 counts positions from 1.
        positions = self.positions[1 : pieces.shape[1] + 1]
        output: Tensor = self.dropout(self.embedding(pieces) * math.sqrt(self.shape.width) + positions)
        return output


def _sinusoids(width: int) -> Tensor:
    rate = math.log(10_000) / (width // 2 - 1)
    angles = torch.arange(POSITIONS).float()[:, None] * torch.exp(torch.arange(width // 2).float() * -rate)[None]
    return torch.cat([angles.sin(), angles.cos()], 1)
