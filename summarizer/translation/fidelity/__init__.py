"""Checks of a translation against its source: what is lost, changed or added. Each check is a pure function."""

from __future__ import annotations

from collections.abc import Collection

from summarizer.translation.fidelity.addresses import check_addresses
from summarizer.translation.fidelity.dates import check_dates
from summarizer.translation.fidelity.dictionary import Lexicon
from summarizer.translation.fidelity.names import check_names
from summarizer.translation.fidelity.negation import check_negation
from summarizer.translation.fidelity.numbers import check_numbers
from summarizer.translation.fidelity.omission import check_omission
from summarizer.translation.fidelity.quotation import check_quotation
from summarizer.translation.fidelity.regnal import check_regnal
from summarizer.translation.fidelity.repetition import check_repetition
from summarizer.translation.fidelity.untranslated import check_untranslated
from summarizer.translation.model import Finding

__all__ = ["Lexicon", "check"]


def check(
    source_text: str,
    target_text: str,
    source_language: str,
    target_language: str,
    *,
    lexicon: Lexicon | None = None,
    names: Collection[str] = (),
    terms: Collection[str] = (),
) -> list[Finding]:
    """Return what the target lacks of the source, has otherwise or adds, in the order of the source; terms aside.

    Both texts are one sentence or a few; languages are ISO 639-1 codes. Everything is checked between German and
    English; with other languages figures, addresses, quotation marks, repetition, length and what was left untranslated. Names and
    omissions need ``lexicon``, a German-English dictionary, in either direction. ``names`` are known to be names, as
    they should stand in the target; ``terms`` are renderings that a glossary asks for, which need no other
    explanation. No text raises an error.
    """
    texts, languages = (source_text, target_text), (source_language, target_language)
    findings = [
        *check_numbers(*texts, *languages),
        *check_regnal(*texts),
        *check_dates(*texts, *languages),
        *check_addresses(*texts),
        *check_names(*texts, *languages, lexicon, names, terms),
        *check_negation(*texts, *languages),
        *check_quotation(*texts),
        *check_omission(*texts, *languages, lexicon, terms),
        *check_repetition(*texts, target_language),
        *check_untranslated(*texts, *languages),
    ]
    return sorted(findings, key=lambda finding: (finding.start, finding.end))
