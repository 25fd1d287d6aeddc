"""Any file is kept to the byte, and whatever is written is read back the same."""

from __future__ import annotations

import codecs
from contextlib import suppress

from hypothesis import assume, example, given
from hypothesis import strategies as st

from summarizer.errors import GlossaryError
from summarizer.glossary.changes import new_sheet, with_cells, with_entry, without_row
from summarizer.glossary.entries import columns, terms, variants
from summarizer.glossary.sheet import Dialect, Sheet, parse_sheet, split_cells

NAMES = ("de", "en", "note")
CELLS = st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
HARD = st.text(alphabet="a\"',;|\t#=- \n\rÄß", max_size=6)
CELL = CELLS | HARD
DIALECTS = st.builds(
    Dialect,
    delimiter=st.sampled_from(",;\t"),
    encoding=st.sampled_from(["utf-8", "utf-16-le"]),
    newline=st.sampled_from(["\n", "\r\n", "\r"]),
    quoted=st.booleans(),
).map(lambda made: Dialect(made.delimiter, made.encoding, BOMS[made.encoding], made.newline, made.quoted))
BOMS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE}
ROWS = st.lists(st.tuples(CELL, CELL, CELL), max_size=5)


def filled(rows: list[tuple[str, ...]], dialect: Dialect) -> Sheet:
    """A file of these entries; those that cannot be written (a comment, no term) are left out."""
    sheet = new_sheet("g.csv", NAMES, dialect)
    for row in rows:
        with suppress(GlossaryError):
            sheet = with_entry(sheet, dict(zip(NAMES, row, strict=True)))
    return sheet


@given(st.binary(max_size=300))
@example('sep=;\r\nde;en\r\n"a\nb";c\r\n;;\r\n# Ä\r\n'.encode("cp1252"))
@example(b"\xff\xfed\0e\0,\0e\0n\0")
@example(b'de,en\n"a" ,b\n')
@example(b'de,en\n#"a\nb,c')
def test_any_file_is_kept_to_the_byte(content: bytes) -> None:
    with suppress(GlossaryError):
        assert parse_sheet(content, "g.csv").to_bytes() == content


@given(st.binary(max_size=300).map(lambda tail: b"de,en,status\n" + tail))
def test_any_rows_are_read_or_refused_in_one_line(content: bytes) -> None:
    said = "g.csv"
    try:
        list(terms(parse_sheet(content, "g.csv"), "g"))
    except GlossaryError as error:
        said = str(error)
    assert said.startswith("g.csv")
    assert "\n" not in said


@given(ROWS, DIALECTS)
def test_what_is_written_is_read_back_the_same(rows: list[tuple[str, ...]], dialect: Dialect) -> None:
    sheet = filled(rows, dialect)
    again = parse_sheet(sheet.to_bytes(), "g.csv")
    assert [row.cells for row in again.rows] == [row.cells for row in sheet.rows]
    assert [term.renderings for term in terms(again, "g")] == [term.renderings for term in terms(sheet, "g")]


@given(ROWS, DIALECTS, st.sampled_from(NAMES), CELL, st.integers(0, 4))
def test_a_changed_cell_leaves_all_others(
    rows: list[tuple[str, ...]], dialect: Dialect, name: str, value: str, index: int
) -> None:
    sheet = filled(rows, dialect)
    body = list(sheet.body)
    assume(index < len(body))
    with suppress(GlossaryError):
        changed = with_cells(sheet, body[index], {name: value})
        for before, after in zip(body, changed.body, strict=True):
            expected = list(before.cells or ())
            if before is body[index]:
                expected[NAMES.index(name)] = value
            assert list(after.cells or ()) == expected
            assert before is body[index] or before.raw == after.raw


@given(ROWS, DIALECTS, st.integers(0, 4))
def test_a_removed_row_leaves_all_others(rows: list[tuple[str, ...]], dialect: Dialect, index: int) -> None:
    sheet = filled(rows, dialect)
    body = list(sheet.body)
    assume(index < len(body))
    left = [row.raw for row in without_row(sheet, body[index]).body]
    assert left == [row.raw for row in body if row is not body[index]]


@given(ROWS, DIALECTS)
def test_cells_are_split_as_they_are_read(rows: list[tuple[str, ...]], dialect: Dialect) -> None:
    for row in filled(rows, dialect).rows:
        assert len(split_cells(row.raw, dialect.delimiter)) == len(row.cells or ())


@given(CELL)
def test_variants_hold_nothing_that_marks_terms_for_the_model(cell: str) -> None:
    for variant in variants(cell + "⟦ a⇒ b⟧"):
        assert variant == variant.strip()
        assert variant
        assert not set(variant) & set("⟦⇒⟧|\n\t\u00a0")


def test_comments_and_padding_say_nothing() -> None:
    content = b'sep=;\n# one\nde;en;;\n;;;\n"# two; three";;;\n\nRom;Rome;;\n'
    sheet = parse_sheet(content, "g.csv")
    assert columns(sheet).languages == ("de", "en")
    assert [row.line for row in sheet.body] == [7]
