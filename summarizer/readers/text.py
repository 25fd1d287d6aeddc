"""Plain text, hard-wrapped or not."""

from __future__ import annotations

from dataclasses import replace

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.readers import formats
from summarizer.readers.allowance import Allowance
from summarizer.readers.cleaning import clean
from summarizer.readers.encoding import decode, normalize
from summarizer.readers.letter import pasted_subject, read_letter, without_prefix
from summarizer.readers.metadata import Stated, assemble
from summarizer.readers.rules import load_rules
from summarizer.readers.wrapping import to_blocks


class TextReader:
    """Reads everything that no other reader wants and that is text."""

    accepts = staticmethod(formats.is_text)

    def read(self, data: bytes, *, encoding: str | None, name: str) -> Article:
        """Return the article that the text is.

        Raises:
            InputError: the data is binary, empty, or not in the encoding given.
            UsageError: there is no encoding of the name given.
        """
        return read_text(decode(data, encoding, name=name), name)


def read_text(text: str, source: str | None = None) -> Article:
    """Return the article that a decoded text is; ``source`` names where it came from.

    Raises:
        InputError: the text is empty.
    """
    normalized = normalize(text)
    if not normalized.strip():
        raise InputError(f"{source or 'the text'} is empty; give a text with at least one sentence")
    article = _pasted_mail(normalized)
    if article is None:
        text, beyond = Allowance().divide(normalized)
        article = clean([*to_blocks(text, load_rules()), *beyond])
    return replace(article, source=source)


def _pasted_mail(text: str) -> Article | None:
    """Return the article in a mail that was pasted with its headers on top; None of any other text."""
    subject = pasted_subject(text)
    if subject is None:
        return None
    letter = read_letter(text, subject, Allowance())
    headline = without_prefix(letter.subject or subject) or None
    stated = Stated(headline=headline, sender=letter.sender, published=letter.published)
    return assemble(letter.blocks, stated) if letter.blocks else None
