"""Checking a finished translation, from whatever hand, against its source and a glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.translation.fidelity import check
from summarizer.translation.lexicon import Lexicon
from summarizer.translation.model import Finding, TermUse
from summarizer.translation.terms import findings_of, report

if TYPE_CHECKING:
    from summarizer.glossary import GlossaryLike


def review(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    glossary: GlossaryLike | None,
) -> list[Finding]:
    """Return the findings of all checks, terms included, in the order of the source text."""
    lexicon = bundled_lexicon(source_language, target_language)
    uses = term_uses(source, target, source_language, target_language, glossary)
    terms = [use.found or use.target for use in uses]
    findings = check(source, target, source_language, target_language, lexicon=lexicon, terms=terms)
    findings += findings_of(uses)
    return sorted(findings, key=lambda finding: (finding.start, finding.end))


def term_uses(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    glossary: GlossaryLike | None,
) -> tuple[TermUse, ...]:
    """Return the glossary's terms in the source and what became of each."""
    from summarizer.glossary import resolve, verify

    terms = resolve(glossary)
    if terms is None:
        return ()
    return report(
        verify(terms.find(source, source_language, target_language), target, target_language), source_language
    )


def bundled_lexicon(source: str, target: str) -> Lexicon | None:
    """Return the dictionary of the bundled package for the pair, where there is one."""
    from summarizer.translation import loaded, store

    package = next((one for one in store.bundled() if one.annotations and one.leads(source, target)), None)
    hinter = loaded.hinter(package) if package else None
    return hinter.lexicon if hinter else None
