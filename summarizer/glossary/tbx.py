"""TBX (ISO 30042), the terminologists' format: the parts of TBX-Basic that a glossary can hold.

Both shapes in use are read: ``martif``/``termEntry``/``langSet``/``tig`` of 2008 and ``tbx``/``conceptEntry``/
``langSec``/``termSec`` of 2019; the former is written. The first rendering is the preferred term, further ones are
admitted, what is to be avoided is deprecated; a proposed entry is provisionally processed, a retired one superseded.
How an entry matches has no place in TBX-Basic and stands in an ``admin`` of our own, which other programs pass over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from xml.etree import ElementTree

from summarizer.errors import GlossaryError
from summarizer.glossary.codes import is_language
from summarizer.glossary.model import MATCHES, Term
from summarizer.glossary.tables import Cells

_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_MATCH: Final = "x-match"
_SETTINGS: Final = ("match", "status", "note")
_ILLEGAL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML
_DOCTYPE: Final = '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
_DEPRECATED: Final = "deprecatedTerm-admn-sts"
_SUPERSEDED: Final = "supersededTerm-admn-sts"
_FORBIDDEN: Final = ("deprecated", "forbidden", "obsolete", "superseded")  # as they are called by other programs


class _TermSection(NamedTuple):
    """A term of an entry, with its administrative and its process status."""

    language: str
    text: str
    status: str
    process: str

    def admitted(self) -> bool:
        """Whether it is not the preferred one, which goes first."""
        return self.status.startswith("admitted")


def write_tbx(terms: Iterable[Term], name: str) -> str:
    """Return the terms as a TBX file titled ``name``."""
    root = ElementTree.Element("martif", {"type": "TBX-Basic", _LANG: "en"})
    header = ElementTree.SubElement(ElementTree.SubElement(root, "martifHeader"), "fileDesc")
    ElementTree.SubElement(ElementTree.SubElement(header, "titleStmt"), "title").text = name
    source = ElementTree.SubElement(ElementTree.SubElement(header, "sourceDesc"), "p")
    source.text = "Exported by summarizer"
    body = ElementTree.SubElement(ElementTree.SubElement(root, "text"), "body")
    for number, term in enumerate(terms, 1):
        entry = ElementTree.SubElement(body, "termEntry", {"id": f"t{number}"})
        if term.match:
            ElementTree.SubElement(entry, "admin", {"type": _MATCH}).text = term.match
        if term.note:
            breaks = {_SPACE: "preserve"} if "\n" in term.note else {}
            ElementTree.SubElement(entry, "note", breaks).text = term.note
        for language in dict.fromkeys([*term.renderings, *term.avoid]):
            section = ElementTree.SubElement(entry, "langSet", {_LANG: language})
            for variant, notes in _variants(term, language):
                _add_term(section, variant, notes)
    ElementTree.indent(root)
    written = _ILLEGAL.sub("", ElementTree.tostring(root, "unicode"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{_DOCTYPE}{written}\n'


def read_tbx(content: bytes, path: str) -> list[Cells]:
    """Return the entries of a TBX file: cells by the names of a glossary's columns.

    Raises:
        GlossaryError: it is not well-formed, has terms in what is no language, or declares entities, which a file of
            terms has no need of.
    """
    if re.search(rb"<\0?!\0?E\0?N\0?T\0?I\0?T\0?Y", content):
        raise GlossaryError(f"{path}: declares XML entities, which are not read; export it again without them")
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - entities are refused above
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise GlossaryError(f"{path}: is not well-formed XML ({error})") from None
    found = [cells for entry in _all(root, "termEntry", "conceptEntry") if (cells := _entry(entry))]
    for name in dict.fromkeys(name for cells in found for name in cells if name not in _SETTINGS):
        if not is_language(name.removeprefix("avoid:")):
            raise GlossaryError(
                f"{path}: {name!r} is no code of a language; write it in two letters, as in de or en-GB"
            )
    return found


def _variants(term: Term, language: str) -> Iterator[tuple[str, dict[str, str]]]:
    process = "provisionallyProcessed" if term.status == "proposed" else "finalized"
    for index, variant in enumerate(term.targets(language)):
        status = "preferredTerm-admn-sts" if index == 0 else "admittedTerm-admn-sts"
        status = _SUPERSEDED if term.status == "retired" else status
        yield variant, {"administrativeStatus": status, "processStatus": process}
    for variant in term.avoid.get(language, ()):
        yield variant, {"administrativeStatus": _DEPRECATED, "processStatus": process}


def _add_term(section: ElementTree.Element, variant: str, notes: dict[str, str]) -> None:
    group = ElementTree.SubElement(section, "tig")
    ElementTree.SubElement(group, "term").text = variant
    for kind, value in notes.items():
        ElementTree.SubElement(group, "termNote", {"type": kind}).text = value


def _all(element: ElementTree.Element, *names: str) -> Iterator[ElementTree.Element]:
    """Yield the elements of these names, whatever namespace they are in."""
    return (found for found in element.iter() if isinstance(found.tag, str) and found.tag.rpartition("}")[2] in names)


def _entry(entry: ElementTree.Element) -> Cells:
    """Return the cells of an entry; one whose terms are all superseded is retired."""
    held = [found for section in _all(entry, "langSet", "langSec") for found in _terms(section)]
    live = sorted((found for found in held if not found.status.startswith(_FORBIDDEN)), key=_TermSection.admitted)
    retired = [] if live else [found for found in held if found.status == _SUPERSEDED]
    avoided = [found for found in held if found not in live and found not in retired]
    proposed = any(found.process in ("provisionallyProcessed", "unprocessed") for found in held)
    match = next((_plain(found) for found in _all(entry, "admin") if found.get("type") == _MATCH), "")
    note = next(map(_plain, _all(entry, "note")), "")
    cells = {**_joined(live or retired, ""), **_joined(avoided, "avoid:")}
    status = "retired" if retired else "proposed" if proposed else ""
    settings = {"match": match if match in MATCHES else "", "status": status, "note": note}
    return {**cells, **settings} if live or retired else {}


def _plain(element: ElementTree.Element) -> str:
    """Return an element's text; its line breaks count only where it says so."""
    text = "".join(element.itertext())
    return text.strip() if element.get(_SPACE) == "preserve" else " ".join(text.split())


def _joined(held: Iterable[_TermSection], prefix: str) -> Cells:
    cells: dict[str, dict[str, None]] = {}
    for found in held:
        cells.setdefault(prefix + found.language, {})[found.text] = None
    return {name: "|".join(variants) for name, variants in cells.items()}


def _terms(section: ElementTree.Element) -> Iterator[_TermSection]:
    language = section.get(_LANG, "").lower().replace("_", "-")
    for group in _all(section, "tig", "ntig", "termSec"):
        text = _plain(next(_all(group, "term"), group))
        notes = {note.get("type"): (note.text or "").strip() for note in _all(group, "termNote")}
        if text and language:
            yield _TermSection(language, text, notes.get("administrativeStatus", ""), notes.get("processStatus", ""))
