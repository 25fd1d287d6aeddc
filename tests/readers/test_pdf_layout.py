"""Lines of a PDF file whose font changes within them, or that no program would draw in this order."""

from making_files import pdf_of

from summarizer.readers import read_all

SIZE = "/F1 10 Tf"
LINES = [
    "The ministers of all the twelve states were ",
    "surprised by the draft. A decision will be made",
    "next month at the earliest, a spokeswoman said.",
]


def paragraphs(content: str) -> list[str]:
    (article,) = read_all(pdf_of([content.encode("windows-1252")]), name="a.pdf")
    return [paragraph.text for paragraph in article.paragraphs]


def test_a_stressed_word_does_not_end_a_paragraph() -> None:
    first = f"BT {SIZE} 40 700 Td (The ) Tj /F2 10 Tf (ministers of all) Tj {SIZE} ( the twelve states were ) Tj ET"
    rest = [f"BT {SIZE} 40 {688 - 12 * row} Td ({line}) Tj ET" for row, line in enumerate(LINES[1:])]
    assert paragraphs("\n".join([first, *rest])) == [" ".join(line.strip() for line in LINES)]


def test_words_that_are_placed_one_by_one_stay_on_their_line() -> None:
    words = "The draft was sent to twelve states on Monday morning.".split()
    places = [40 + 7 * sum(len(word) + 1 for word in words[:number]) for number in range(len(words))]
    placed = [f"BT {SIZE} {place} 700 Td ({word}) Tj ET" for place, word in zip(places, words, strict=True)]
    assert paragraphs("\n".join(placed)) == [" ".join(words)]


def test_double_spaced_lines_are_one_paragraph() -> None:
    drawn = [f"BT {SIZE} 40 {700 - 24 * row} Td ({line}) Tj ET" for row, line in enumerate(LINES)]
    assert paragraphs("\n".join(drawn)) == [" ".join(line.strip() for line in LINES)]


def test_turned_text_is_read_where_there_is_no_other() -> None:
    turned = f"BT {SIZE} 0 1 -1 0 300 100 Tm (The bridge was closed on Wednesday.) Tj ET"
    assert paragraphs(turned) == ["The bridge was closed on Wednesday."]
    beside = f"{turned}\nBT {SIZE} 40 700 Td (The tunnel stays open, officials said.) Tj ET"
    assert paragraphs(beside) == ["The tunnel stays open, officials said."]


def test_turned_pages_are_read_from_their_top() -> None:
    drawn = [f"BT {SIZE} 0 1 -1 0 {100 + 12 * row} 40 Tm ({line}) Tj ET" for row, line in enumerate(LINES)]
    assert paragraphs("\n".join(drawn)) == [" ".join(line.strip() for line in LINES)]


def test_letters_that_a_matrix_scales_have_their_size() -> None:
    headline = "BT /F2 1 Tf 20 0 0 20 40 740 Tm (States reject draft) Tj ET"
    text = [f"BT /F1 1 Tf 10 0 0 10 40 {700 - 12 * row} Tm ({line}) Tj ET" for row, line in enumerate(LINES)]
    (article,) = read_all(pdf_of(["\n".join([headline, *text]).encode()]), name="a.pdf")
    assert article.headline == "States reject draft"
    assert article.text == " ".join(line.strip() for line in LINES)


def test_places_beyond_all_bounds_hurt_nothing() -> None:
    far = "BT /F1 1e38 Tf 1e38 0 0 1e38 9e38 9e38 Tm (far) Tj ET BT /F1 0 Tf 0 0 0 0 0 0 Tm (flat) Tj ET"
    drawn = [f"BT {SIZE} 40 {700 - 12 * row} Td ({line}) Tj ET" for row, line in enumerate(LINES)]
    assert " ".join(line.strip() for line in LINES) in paragraphs("\n".join([far, *drawn]))


def test_characters_that_are_none_move_nothing() -> None:
    odd = f"BT {SIZE} 40 740 Td (A\\000 heading\\000\\000\\000\\000\\000\\000\\000\\000) Tj ET"
    drawn = []
    for row, line in enumerate(LINES):
        drawn += [f"BT {SIZE} {x} {700 - 12 * row} Td ({line}) Tj ET" for x in (40, 330)]
    text = " ".join(line.strip() for line in LINES)
    (article,) = read_all(pdf_of(["\n".join([odd, *drawn]).encode()]), name="a.pdf")
    assert article.text.endswith(text)
    assert "A heading" in [item.text for item in article.furniture]
