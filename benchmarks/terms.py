"""How many glossary terms a translation honours, step by step, and what that does to the rest of the sentence.

Two glossaries are made out of the set (``benchmarks.term_sets``): terms as the references have them, and terms with
targets that no reference has. Occurrences are counted by ``benchmarks.term_counting``, which shares no code with the
product's matcher and verifier: of n occurrences in a source, as many are honoured as the translation has of the target,
at most n. The steps are those of ``docs/enforcement.md``; "model" is the first hypothesis of the first step. The last
column is chrF without the terms' own words: from reference and translation they are cut, and only those sentences count
where the run without glossary has some known rendering of each term, so that they can be cut there as well.

The stand-in of a stock package is the bundled one without its annotations: there splicing does all the work.

    python -m benchmarks.terms --data DIR [--skip N] [--limit N] [--show N]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import sacrebleu

from benchmarks import term_counting
from benchmarks.data import pairs, parser
from benchmarks.term_sets import Sample, against_the_references, as_references_have_them, read_lexicon
from summarizer.article import Sentence
from summarizer.glossary import Glossary
from summarizer.translation import store
from summarizer.translation.annotation import Readings, TermForm
from summarizer.translation.choice import choose
from summarizer.translation.translator import Translator, _Job

STEPS = ("model", "n-best", "hint", "spliced", "other forms")


@dataclass(frozen=True)
class Row:
    """A sentence pair, and the samples that occur in the source, one for each occurrence."""

    source: str
    reference: str
    samples: tuple[Sample, ...]


class Watched(Translator):
    """A translator that remembers what its answer would have been after each step."""

    def run(self, rows: Sequence[Row]) -> list[dict[str, str]]:
        """Return for each row the translation after each of STEPS."""
        self._answers: list[dict[str, str]] = [{} for _ in rows]
        sentences = [Sentence(row.source, number, 0, len(row.source)) for number, row in enumerate(rows)]
        for answers, segment in zip(self._answers, self.translate(sentences), strict=True):
            answers[STEPS[-1]] = segment.target
            for step, before in zip(STEPS[1:], STEPS, strict=False):
                answers.setdefault(step, answers[before])
        return self._answers

    def _decode(self, ways: Sequence[tuple[_Job, TermForm, Readings]]) -> None:
        super()._decode(ways)
        for job, form, _ in ways:
            answers = self._answers[job.source.paragraph]
            first = STEPS[0] not in answers
            answers.setdefault(STEPS[0], job.candidates[0].text)
            step = "n-best" if first else "hint" if form is TermForm.HINT else "other forms"
            answers[step] = choose(job.candidates)[0].text

    def _splice(self, jobs: list[_Job], form: TermForm) -> None:
        super()._splice(jobs, form)
        for job in jobs if form is TermForm.HINT else ():
            self._answers[job.source.paragraph]["spliced"] = choose(job.candidates)[0].text


def honoured(row: Row, translation: str) -> list[bool]:
    """Tell for each occurrence whether the translation has a target of its own for it."""
    targets = {(sample.target, term_counting.english(sample.target)) for sample in row.samples}
    found = Counter(name for name, _, _ in term_counting.occurrences(translation, targets))
    result = []
    for sample in row.samples:
        result.append(found[sample.target] > 0)
        found[sample.target] -= 1
    return result


def rows_of(lines: Sequence[tuple[str, str]], samples: Sequence[Sample]) -> list[Row]:
    """Return the pairs whose source has a term, with their terms in order."""
    by_name = {sample.german: sample for sample in samples}
    patterns = [(sample.german, term_counting.german(sample.german)) for sample in samples]
    found = ((source, reference, term_counting.occurrences(source, patterns)) for source, reference in lines)
    return [
        Row(source, reference, tuple(by_name[name] for name, _, _ in places))
        for source, reference, places in found
        if places
    ]


def outside(rows: Sequence[Row], without: Sequence[str], with_terms: Sequence[str]) -> tuple[float, float, int]:
    """Return chrF without and with the glossary, the terms' own words cut out, and of how many sentences."""
    cut = [
        (_cut(one, _known(row)), _cut(two, _targets(row)), _cut(row.reference, _known(row)))
        for row, one, two in zip(rows, without, with_terms, strict=True)
    ]
    whole = [(one, two, reference) for one, two, reference in cut if one and two and reference]
    if not whole:
        return 0.0, 0.0, 0
    scores = [
        sacrebleu.corpus_chrf([each[side] for each in whole], [[each[2] for each in whole]]).score for side in (0, 1)
    ]
    return scores[0], scores[1], len(whole)


def _known(row: Row) -> list[tuple[str, ...]]:
    return [(sample.reference, *sorted(sample.readings), sample.target) for sample in row.samples]


def _targets(row: Row) -> list[tuple[str, ...]]:
    return [(sample.target,) for sample in row.samples]


def _cut(text: str, renderings: Sequence[tuple[str, ...]]) -> str | None:
    """Return the text without one rendering of each term; None where one has none."""
    for variants in renderings:
        found = next(filter(None, (term_counting.english(variant).search(text) for variant in variants)), None)
        if found is None:
            return None
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def measure(rows: Sequence[Row], samples: Sequence[Sample], *, annotations: bool, show: int) -> None:
    """Translate with and without the glossary and print the figures."""
    package = store.bundled()[0]
    glossary = Glossary.from_pairs([(sample.german, sample.target) for sample in samples], source="de", target="en")
    without = [answers[STEPS[-1]] for answers in Watched(package, "de", "en", annotations=annotations).run(rows)]
    answers = Watched(package, "de", "en", glossary, annotations=annotations).run(rows)
    final = [answer[STEPS[-1]] for answer in answers]
    counts = [sum(sum(honoured(row, text)) for row, text in zip(rows, without, strict=True))]
    counts += [
        sum(sum(honoured(row, answer[step])) for row, answer in zip(rows, answers, strict=True)) for step in STEPS
    ]
    occurrences = sum(len(row.samples) for row in rows)
    references = [row.reference for row in rows]
    bleu = [sacrebleu.corpus_bleu(texts, [references]).score for texts in (without, final)]
    chrf = [sacrebleu.corpus_chrf(texts, [references]).score for texts in (without, final)]
    before, after, compared = outside(rows, without, final)
    print(
        f"{'annotated' if annotations else 'stock':9}  "
        + " ".join(f"{count / occurrences:11.3f}" for count in counts)
        + f"  {bleu[0]:4.1f} {bleu[1]:4.1f}  {chrf[0]:4.1f} {chrf[1]:4.1f}  {before:4.1f} {after:4.1f} ({compared})",
        flush=True,
    )
    for row, plain, answer in zip(rows, without, answers, strict=True):
        lost = [
            sample.target
            for sample, kept in zip(row.samples, honoured(row, answer[STEPS[-1]]), strict=True)
            if not kept
        ]
        if lost and show:
            show -= 1
            print(f"  lost {lost}\n    {row.source}\n    {plain}\n    " + "\n    ".join(dict.fromkeys(answer.values())))


def main() -> None:
    """Print a table for each set of terms."""
    arguments = parser(__doc__)
    arguments.add_argument("--limit", type=int, default=None, help="take the first N sentences of the set")
    arguments.add_argument("--skip", type=int, default=0, help="leave out the first N sentences of the set")
    arguments.add_argument("--show", type=int, default=0, help="show N sentences that lack a term")
    arguments.add_argument("--stock", action="store_true", help="the stand-in of a stock package alone")
    arguments.add_argument("--annotated", action="store_true", help="the package with its annotations alone")
    options = arguments.parse_args()
    lexicon = read_lexicon(store.bundled()[0].path / "hints/lexicon.tsv")
    everything = pairs(options.data, "wmt16")
    found = as_references_have_them(everything, lexicon)
    sets = {"as the references have them": found, "unlike the references": against_the_references(found, lexicon)}
    for name, samples in sets.items():
        rows = rows_of(everything[options.skip :][: options.limit], samples)
        count = sum(len(row.samples) for row in rows)
        print(f"\nterms {name}: {count} occurrences in {len(rows)} sentences, {len(samples)} terms")
        print(
            f"{'':9}  "
            + " ".join(f"{step:>11}" for step in ("no glossary", *STEPS))
            + "  BLEU       chrF       outside"
        )
        for annotated in (True, False):
            if not (options.stock and annotated) and not (options.annotated and not annotated):
                measure(rows, samples, annotations=annotated, show=options.show)


if __name__ == "__main__":
    main()
