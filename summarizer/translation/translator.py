"""Sentences in, checked segments out: annotate, decode, verify, decode again where something is missing, choose.

The order in which a glossary term is enforced: as a hard term with the target on both sides of the arrow; as a hint
behind the source words; spliced into what came of that; in the other forms the package knows; then it is reported as
missed (docs/enforcement.md). A number, date or name that is lost all the same is asked for like a term, and
a sentence that lacks something then is cut at its commas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.article import Sentence
from summarizer.errors import UsageError
from summarizer.translation import loaded, store
from summarizer.translation.annotation import Annotator, HardTerm, Readings, TermForm, write_bare
from summarizer.translation.choice import Candidate, choose
from summarizer.translation.clauses import cut_at_commas, rejoin
from summarizer.translation.engine import Decoding
from summarizer.translation.fidelity import check
from summarizer.translation.fidelity.loss import loss
from summarizer.translation.grafting import Grafter
from summarizer.translation.hiding import Hidden, hide_addresses, hide_names, is_whole, outside_addresses, restore
from summarizer.translation.hints import Hinter
from summarizer.translation.lost import lost_figures, lost_names, lost_surnames
from summarizer.translation.model import Finding, Segment, TermUse
from summarizer.translation.names import find_names, name_terms, without_overlaps
from summarizer.translation.normalize import prepare, repair
from summarizer.translation.terms import (
    drop_copies,
    findings_of,
    fit_articles,
    hard_terms,
    missed,
    outside_terms,
    report,
)

if TYPE_CHECKING:
    from summarizer.glossary import Glossary, Match
    from summarizer.translation.package import Package

QUALITIES = ("best", "fast")
# Sentences are taken this many at a time, whatever the number of them: memory stays bounded, batches stay full.
WINDOW = 256
NBEST = 6
_OTHER_FORMS = (
    (TermForm.SOURCE, Readings.BOTH),
    (TermForm.TARGET, Readings.FIRST),
    (TermForm.BARE, Readings.BOTH),
)
_IN_PLACE = ((TermForm.BARE, Readings.NONE),)
# How a lost number or name is asked for. A package without annotations finds it in the sentence as English writes it,
# and has more hypotheses to choose from.
_LOST_FORMS = ((TermForm.TARGET, Readings.BOTH), (TermForm.SOURCE, Readings.BOTH), (TermForm.TARGET, Readings.NONE))
WIDE = 12
_OF_CONTENT = frozenset({"number", "date", "name", "negation", "omission"})
# What a form is preferred by where several bring the terms through: a model that sees the source words renders the rest
# of the sentence better. Tuned on the first 150 sentences with terms of newstest2016.
_PREFERENCE = {TermForm.HINT: 0.15}


@dataclass
class _Job:
    """A sentence on its way: what is asked for, the candidates so far, and what is hidden in ``text``."""

    source: Sentence
    text: str
    matches: list[Match]
    hard: list[HardTerm]
    candidates: list[Candidate] = field(default_factory=list)
    hidden: Hidden = field(default_factory=dict)

    @property
    def missing(self) -> bool:
        """Whether the best candidate so far has something that another decoding may mend."""
        return bool(self.candidates) and choose(self.candidates)[0].penalty > 0

    @property
    def lacking(self) -> bool:
        """Whether the best candidate so far lacks a term of the glossary."""
        return bool(missed(choose(self.candidates)[0].terms))

    @property
    def incomplete(self) -> bool:
        """Whether the best candidate so far lacks something of what the source says."""
        return any(finding.kind in _OF_CONTENT for finding in choose(self.candidates)[0].findings)

    @property
    def glossary_terms(self) -> list[HardTerm]:
        """The hard terms that are not names."""
        return [term for term in self.hard if not term.is_name]


class Translator:
    """Translates with one package and one glossary."""

    def __init__(
        self,
        package: Package,
        source: str,
        target: str,
        glossary: Glossary | None = None,
        *,
        quality: str = "best",
        beam: int = 4,
        threads: int = 0,
        annotations: bool = True,
    ) -> None:
        """Take a package that leads from ``source`` to ``target``.

        ``quality`` "best" decodes again what the checks find wanting, "fast" decodes once; ``annotations`` False
        treats a package that reads annotations as one that does not.

        Raises:
            UsageError: an unknown quality, or a beam of less than one.
        """
        if quality not in QUALITIES:
            raise UsageError(f"unknown quality {quality!r}; possible are {', '.join(QUALITIES)}")
        if beam < 1:
            raise UsageError(f"a beam of {beam} is not possible; give 1 or more")
        self._engine = loaded.engine(package, threads)
        self._package = package
        self._source, self._target = source, target
        self._glossary = glossary
        self._best = quality == "best"
        self._beam = beam
        self._annotated = annotations

    @cached_property
    def hinter(self) -> Hinter | None:
        """The package's dictionary; where it has none, the bundled package's for the same pair, if there is one."""
        packages = (self._package, *store.bundled())
        package = next((one for one in packages if one.annotations and one.leads(self._source, self._target)), None)
        return loaded.hinter(package) if package else None

    @cached_property
    def annotator(self) -> Annotator | None:
        """What writes terms and hints into sentences, where the package understands them."""
        annotations = self._package.annotations
        return Annotator(annotations, self.hinter) if self._annotated and annotations and self.hinter else None

    def translate(self, sentences: Iterable[Sentence]) -> Iterator[Segment]:
        """Yield a segment for each sentence, in order.

        Names are learned within a window of sentences, so sentences of one text should come together.
        """
        stream = iter(sentences)
        while window := list(islice(stream, WINDOW)):
            yield from self._translate_window(window)

    def _translate_window(self, sentences: Sequence[Sentence]) -> Iterator[Segment]:
        jobs = self._jobs(sentences)
        self._decode([(job, TermForm.TARGET, Readings.BOTH) for job in jobs])
        self._uncover([job for job in jobs if not job.candidates])
        if self._best:
            if self.annotator:
                self._decode([(job, TermForm.HINT, Readings.BOTH) for job in jobs if job.glossary_terms])
            self._splice([job for job in jobs if self._may_gain(job)], TermForm.HINT)
            others = _OTHER_FORMS if self.annotator else _IN_PLACE
            wanting = [job for job in jobs if (job.missing if self.annotator else job.lacking)]
            self._decode([(job, *way) for job in wanting for way in others])
            if self.annotator:
                self._splice([job for job in jobs if job.lacking], TermForm.TARGET)
            self._restore(jobs)
            if self._target == "en":
                self._cut([job for job in jobs if job.incomplete])
        return map(_segment, jobs)

    def _uncover(self, jobs: Sequence[_Job]) -> None:
        """Decode sentences with all their addresses in them, where what stands for one did not come out."""
        for job in jobs:
            job.text, job.hidden = prepare(job.source.text, self._weight), {}
        self._decode([(job, TermForm.TARGET, Readings.BOTH) for job in jobs])

    def _may_gain(self, job: _Job) -> bool:
        """Tell whether a term is lacking, or is there at the cost of the rest: asked for otherwise than as a hint."""
        beside = choose(job.candidates)[0].preference >= _PREFERENCE[TermForm.HINT]
        return job.lacking or (self.annotator is not None and bool(job.glossary_terms) and not beside)

    def _jobs(self, sentences: Sequence[Sentence]) -> list[_Job]:
        texts = [prepare(sentence.text, self._weight) for sentence in sentences]
        names = find_names(texts, self.hinter) if self.hinter and self.annotator else frozenset()
        return [self._job(sentence, text, names) for sentence, text in zip(sentences, texts, strict=True)]

    def _job(self, sentence: Sentence, text: str, names: frozenset[str]) -> _Job:
        matches = self._glossary.find(sentence.text, self._source, self._target) if self._glossary else []
        terms = hard_terms(text, matches, self.hinter, self._target)
        if self.hinter and self.annotator:
            terms = without_overlaps(terms, outside_addresses(name_terms(text, names, self.hinter), text))
        shown, hidden = hide_addresses(text, sentence.text)
        return _Job(sentence, shown, matches, terms, hidden=hidden)

    def _weight(self, word: str) -> float:
        entry = self.hinter.lexicon.lookup(word) if self.hinter else None
        return entry.weight if entry else 0.0

    def _decode(self, ways: Sequence[tuple[_Job, TermForm, Readings]]) -> None:
        """Decode sentences, each written in the way that stands beside it, and add the hypotheses to its candidates."""
        written = [(job, self._written(job, job.hard, form, readings)) for job, form, readings in ways]
        self._collect(written, [_PREFERENCE.get(form, 0.0) for _, form, _ in ways], self._beam, NBEST)

    def _restore(self, jobs: Sequence[_Job]) -> None:
        """Decode again the sentences whose best candidate lacks a number, date or name, and ask for it like a term."""
        lacking = [(job, terms) for job in jobs if (terms := self._lost(job)) is not None]
        if self.annotator:
            written = [(job, self._written(job, terms, *way)) for job, terms in lacking for way in _LOST_FORMS]
            self._collect(written, [0.0] * len(written), self._beam, NBEST)
        else:
            bare = [(job, self._written(job, terms, *way)) for job, terms in lacking for way in _IN_PLACE]
            plain = [(job, self._written(job, job.hard, *_OTHER_FORMS[0])) for job, _ in lacking]
            self._collect([*bare, *plain], [0.0] * (len(bare) + len(plain)), WIDE, WIDE)

    def _lost(self, job: _Job) -> list[HardTerm] | None:
        """Return what the best candidate lacks of numbers, dates and names, with the sentence's other terms, or None.

        A surname that the dictionary does not know is hidden in the sentence instead.
        """
        findings = choose(job.candidates)[0].findings
        lost = lost_figures(job.text, findings, self._source, self._target)
        names: Hidden = {}
        if self.hinter and (self._source, self._target) == ("de", "en"):
            lost = without_overlaps(lost, lost_names(findings, self.hinter))
            surnames = lost_surnames(job.text, findings, self.hinter)
            job.text, names = hide_names(job.text, surnames, job.source.text)
            job.hidden = {**job.hidden, **names}
        lost = outside_addresses(lost, job.source.text)
        return without_overlaps(job.hard, lost) if lost or names else None

    def _cut(self, jobs: Sequence[_Job]) -> None:
        """Decode the clauses of sentences apart, for what a model drops of a long one it may translate alone."""
        ways = [
            (job, parts)
            for job in jobs
            for parts in cut_at_commas(self._written(job, job.hard, TermForm.TARGET, Readings.BOTH))
        ]
        if not ways:
            return
        decoded = iter(self._engine.decode([part for _, parts in ways for part in parts], Decoding(self._beam)))
        for job, parts in ways:
            whole = rejoin(parts, [next(decoded)[0] for _ in parts])
            if whole:
                self._add(job, whole.text, whole.score)

    def _collect(self, written: Sequence[tuple[_Job, str]], liked: Sequence[float], beam: int, count: int) -> None:
        """Decode sentences as they are written and add the hypotheses to the candidates, each with its preference."""
        if not written:
            return
        decoding = Decoding(beam, count) if self._best else Decoding(beam)
        decoded = self._engine.decode([text for _, text in written], decoding)
        for (job, _), hypotheses, preference in zip(written, decoded, liked, strict=True):
            for hypothesis in hypotheses:
                self._add(job, hypothesis.text, hypothesis.score, preference)

    def _written(self, job: _Job, terms: Sequence[HardTerm], form: TermForm, readings: Readings) -> str:
        """Return the sentence as the model reads it: with its annotations, where it understands them."""
        if self.annotator:
            return self.annotator.annotate(job.text, terms, form, readings)
        return write_bare(job.text, terms if form is TermForm.BARE else ())

    def _splice(self, jobs: list[_Job], form: TermForm) -> None:
        """Put the terms that the best hypothesis of a form, or the plain one, lacks into it."""
        if not jobs:
            return
        written = [self._written(job, job.hard, form, Readings.BOTH) for job in jobs]
        decoded = self._engine.decode(written, Decoding(self._beam, attention=True))
        grafter = Grafter(self._engine, self.hinter, self._target)
        grafts = [
            grafter.graft(hypotheses[0], job.text, job.glossary_terms, job.matches)
            for job, hypotheses in zip(jobs, decoded, strict=True)
        ]
        for job, graft in zip(jobs, grafter.run(grafts), strict=True):
            if graft.terms_put:
                self._add(job, grafter.text(graft), graft.score, _PREFERENCE.get(form, 0.0))

    def _add(self, job: _Job, text: str, score: float, preference: float = 0.0) -> None:
        """Mend and check a hypothesis and add it to the candidates, unless what is hidden can't be put back."""
        if is_whole(text, job.hidden):
            job.candidates.append(self._candidate(job, text, score, preference))

    def _candidate(self, job: _Job, text: str, score: float, preference: float) -> Candidate:
        target = repair(text, job.source.text, self._target, self._source)
        target = drop_copies(target, job.source.text, job.glossary_terms)
        if self._target == "en":
            target = fit_articles(target)
        target = restore(target, job.hidden)
        lost = loss(job.source.text, target, self.hinter.lexicon) if self._best and self.hinter else 0.0
        terms = self._terms(job, target)
        findings = outside_terms(self._findings(job, target), terms)
        return Candidate(target, score, terms, findings, lost, preference)

    def _terms(self, job: _Job, target: str) -> tuple[TermUse, ...]:
        if not job.matches:
            return ()
        from summarizer.glossary import verify

        return report(verify(job.matches, target, self._target), self._source)

    def _findings(self, job: _Job, target: str) -> tuple[Finding, ...]:
        return tuple(
            check(
                job.source.text,
                target,
                self._source,
                self._target,
                lexicon=self.hinter.lexicon if self.hinter else None,
                names=tuple(term.target for term in job.hard if term.is_name),
                terms=tuple(target for match in job.matches for target in match.target_terms),
            )
        )


def _segment(job: _Job) -> Segment:
    chosen, alternatives = choose(job.candidates)
    findings = [*chosen.findings, *findings_of(chosen.terms)]
    if not chosen.text:
        whole = job.source.text
        findings = [Finding("untranslated", 0, len(whole), whole, None, "the sentence could not be translated")]
    return Segment(
        source=job.source,
        target=chosen.text or job.source.text,
        terms=chosen.terms,
        findings=tuple(sorted(findings, key=lambda finding: (finding.start, finding.end))),
        score=chosen.score,
        alternatives=alternatives,
    )
