"""From recorded alignments to dictionary entries and candidate terms."""

import random
from pathlib import Path

from aligned import workspace

from training.alignment import Aligned, read_aligned, tokens
from training.dictionary import Entry, count, count_separated, entries, inflected, joined
from training.terms import Candidate, aligned_terms, chosen

_BASES = {"ambassadors": "ambassador", "criticised": "criticise"}


def _lemma(word: str) -> str:
    return _BASES.get(word, word)


def test_words_are_counted_with_what_they_are_aligned_with(tmp_path: Path) -> None:
    readings, frequency = count(read_aligned(workspace(tmp_path)), {"press": 0.5}, frozenset({"words"}))
    assert readings["Waffenruhe"] == {"truce": 0.5 + 2.0, "cease fire": 0.5}
    assert readings["Botschafter"] == {"ambassador": 0.5 + 2.0, "ambassadors": 0.5}
    assert frequency["waffenruhe"] == 2  # a dictionary's words are not text
    assert "." not in readings
    assert "Der" not in readings  # "the" is nothing to hint


def test_a_verb_in_two_parts_counts_for_the_word() -> None:
    pairs = [
        Aligned(
            name="press",
            group=1,
            texts=(source, target),
            source=tokens(source),
            target=tokens(target),
            sure=frozenset(links),
            one_source=frozenset(links),
        )
        for source, target, links in (
            ("Er sieht das vor.", "He provides that.", {(0, 0), (1, 1), (3, 1), (2, 2), (4, 3)}),
            ("Er sah das vor.", "He did it before.", {(0, 0), (2, 2), (3, 3), (4, 4)}),
            ("Sie steht auf.", "She gets up.", {(0, 0), (2, 2), (3, 3)}),
        )
    ]
    apart = count_separated(pairs, {"press": 2.0}, {"vor", "auf"}, {"vorsieht", "aufsteht"})
    assert apart == {"vorsieht": {"provides": 2.0}}  # "up" says nothing of "aufsteht"
    assert joined({"vorsieht": {"provides": 1.0}, "Amt": {"office": 1.0}}, apart) == {
        "vorsieht": {"provides": 3.0},
        "Amt": {"office": 1.0},
    }


def test_forms_of_a_reading_count_together_and_a_second_reading_is_kept() -> None:
    readings = {
        "Botschafter": {"ambassador": 3.0, "ambassadors": 2.0},
        "Anlage": {"plant": 4.0, "annex": 3.0, "plants": 1.0},
        "Zufall": {"apple": 1.0, **{f"word{number}": 1.0 for number in range(20)}},
        "ab": {"from": 9.0},
    }
    lemma = {"ambassadors": "ambassador", "plants": "plant"}
    assert entries(readings, lambda word: lemma.get(word, word)) == {
        "Botschafter": Entry("ambassador", 5.0),
        "Anlage": Entry("plant", 8.0, "annex"),
    }


def test_inflected_forms_take_over_the_entry_of_their_base() -> None:
    base = {"Vertrag": Entry("treaty", 7.0), "selten": Entry("rare", 1.0), "Verträge": Entry("contracts", 3.0)}
    forms = [
        ("Vertrages", "Vertrag"),
        ("Verträge", "Vertrag"),
        ("seltene", "selten"),
        ("Vertrag", "Vertrag"),
        ("X", "Vertrag"),
    ]
    assert inflected(base, forms) == {"Vertrages": Entry("treaty", -7.0)}


def test_a_past_plural_follows_its_singular() -> None:
    base = {"billigen": Entry("cheap", 85.0), "billigte": Entry("approved", 15.0), "warten": Entry("wait", 90.0)}
    forms = [("billigten", "billigen"), ("warteten", "warten"), ("billigtest", "billigen")]
    assert inflected(base, forms) == {
        "billigten": Entry("approved", -15.0),
        "warteten": Entry("wait", -90.0),
        "billigtest": Entry("cheap", -85.0),
    }


def test_candidate_terms_lead_to_one_phrase_and_nowhere_else(tmp_path: Path) -> None:
    pairs = list(read_aligned(workspace(tmp_path)))
    phrases = {(pairs[2].texts[0][term.start : term.end], term.target) for term in aligned_terms(pairs[2])}
    assert ("Waffenruhe", "cease fire") in phrases
    assert ("Waffenruhe gilt", "cease fire holds") in phrases
    assert not any(source.startswith("Eine") or source.endswith(".") for source, _ in phrases)


def test_a_crossing_link_breaks_a_phrase(tmp_path: Path) -> None:
    pairs = list(read_aligned(workspace(tmp_path)))
    phrases = {pairs[0].texts[0][term.start : term.end] for term in aligned_terms(pairs[0])}
    assert "gestern Genf" in phrases  # both words change places within the phrase
    assert "verließ gestern" not in phrases  # "left … yesterday" has Geneva in it


def test_few_candidates_are_kept_nouns_before_others() -> None:
    source = "Ab 1 2 3 Cd " + "x " * 20
    nouns = [Candidate(0, 2, "a"), Candidate(9, 11, "c")]
    others = [Candidate(12 + 2 * number, 13 + 2 * number, "x") for number in range(20)]
    kept = chosen(source, [*nouns, *others], str.upper, random.Random(1))
    assert len(kept) <= 8
    assert len(chosen(source, nouns, lambda word: word, random.Random(1))) == 2
