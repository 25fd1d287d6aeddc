import pytest

from summarizer.translation.choice import MARGIN, Candidate, choose
from summarizer.translation.model import Alternative, Finding, TermUse

NUMBER = Finding("number", 0, 1, "3", None, "")
QUOTATION = Finding("quotation", 0, 1, "“”", None, "")
MISSED = TermUse("Kiew", "Kiew", "Kyiv", 0, 4, "missed", None, "diplomacy")
APPLIED = TermUse("Kiew", "Kiew", "Kyiv", 0, 4, "applied", "Kyiv", "diplomacy")

CASES: list[tuple[list[Candidate], str, tuple[Alternative, ...]]] = [
    ([Candidate("a", -0.5), Candidate("b", -0.6)], "a", ()),
    ([Candidate("a", -0.5, (), (NUMBER,)), Candidate("b", -0.6)], "b", (Alternative("a", -0.5),)),
    ([Candidate("a", -0.5, (MISSED,)), Candidate("b", -0.7, (APPLIED,))], "b", (Alternative("a", -0.5),)),
    ([Candidate("a", -0.5, (), (QUOTATION,)), Candidate("b", -0.9)], "a", ()),
    ([Candidate("a", -0.5, (), (NUMBER, NUMBER)), Candidate("b", -0.5 - MARGIN - 0.01)], "a", ()),
    ([Candidate("a", -0.5), Candidate("b", -0.5)], "a", ()),
]


@pytest.mark.parametrize(("candidates", "text", "alternatives"), CASES)
def test_choose(candidates: list[Candidate], text: str, alternatives: tuple[Alternative, ...]) -> None:
    chosen, passed = choose(candidates)
    assert (chosen.text, passed) == (text, alternatives)
