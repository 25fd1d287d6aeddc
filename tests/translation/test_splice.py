import pytest

from summarizer.translation.engine import Hypothesis
from summarizer.translation.splice import splice


class Pieces:
    """A tokenizer whose pieces are words with the mark of their boundary."""

    def encode(self, sentences: list[str]) -> list[list[str]]:
        return [["▁" + word for word in sentence.split()] for sentence in sentences]

    def decode(self, pieces: list[str]) -> str:
        return "".join(pieces).replace("▁", " ").strip()


SOURCE = ("▁Das", "▁Auswärtige", "▁Amt", "▁schweigt", ".")


def hypothesis(pieces: tuple[str, ...], looks_at: list[int | None]) -> Hypothesis:
    """Return a hypothesis each of whose pieces looks at one source piece alone, or at all alike."""
    rows = tuple(
        tuple(0.2 if place is None else float(place == column) for column in range(len(SOURCE))) for place in looks_at
    )
    return Hypothesis("", 0.0, pieces, SOURCE, rows)


@pytest.mark.parametrize(
    ("pieces", "looks_at", "expected"),
    [
        (
            ("▁The", "▁External", "▁Office", "▁is", "▁silent", "."),
            [0, 1, 2, 3, 3, 4],
            "The Federal Foreign Office is silent.",
        ),
        (("▁The", "▁silent", "▁External", "▁Office", "."), [0, 3, 1, 2, 4], "The silent Federal Foreign Office."),
        (("▁It", "▁is", "▁silent", "."), [0, 3, 3, 4], None),
        (("▁It", "▁is", "▁silent", "."), [None, None, None, None], None),
        ((), [], None),
    ],
)
def test_splice(pieces: tuple[str, ...], looks_at: list[int | None], expected: str | None) -> None:
    result = splice(hypothesis(pieces, looks_at), "Auswärtige Amt", "Federal Foreign Office", Pieces())
    assert result == expected


def test_a_long_run_is_not_replaced() -> None:
    pieces = tuple(f"▁w{number}" for number in range(7))
    assert splice(hypothesis(pieces, [1] * 7), "Auswärtige Amt", "FFO", Pieces()) is None


def test_a_source_part_that_the_pieces_do_not_spell() -> None:
    assert splice(hypothesis(("▁The",), [1]), "Ministerium", "ministry", Pieces()) is None
