"""Whatever bytes come, an article or one line of complaint; whatever text, no word of it is lost."""

import contextlib
import re
import textwrap
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.article import Article
from summarizer.errors import InputError, UserError
from summarizer.readers import read, read_text
from summarizer.readers.encoding import decode, normalize

FURNITURE = [
    "Foto: dpa/Miriam Halbe",
    "Die Ministerin in Wien (Archivfoto). Foto: AFP",
    "Lesen Sie auch: Wie alles begann",
    "Artikel teilen",
    "Anzeige",
    "(hami/AFP/dpa)",
    "Stand: 29.12.2021, 21:30 Uhr",
    "Korrektur: Das Datum war falsch.",
    "Wir verwenden Cookies, um unser Angebot zu verbessern.",
    "© dpa-infocom, dpa:240312-99-123456/3",
]
SUBJECTS = ["Die Ministerin", "Der Kreml", "Das Auswärtige Amt", "Kiew", "Die EU-Kommission", "Niemand"]
VERBS = ["bestätigte", "verschob", "kritisierte am 7. Dezember", "begrüßte gegen 21.30 Uhr"]
OBJECTS = ["das Treffen", "die Gespräche in Genf", "den Entwurf", "„diesen Schritt“"]

patient = settings(deadline=None)  # the rules are made at the first call

LEAD = (
    "Nach drei Tagen zäher Verhandlungen haben sich die Delegationen am späten Abend darauf verständigt, ihre "
    "Treffen im kommenden Monat fortzusetzen und bis dahin auf Vorwürfe zu verzichten, wie beide Seiten mitteilten."
)

sentences = st.builds("{} {} {}.".format, st.sampled_from(SUBJECTS), st.sampled_from(VERBS), st.sampled_from(OBJECTS))
paragraphs = st.lists(sentences, min_size=1, max_size=4).map(" ".join)
stories = st.lists(paragraphs, min_size=1, max_size=6, unique=True)
pieces_of_text = st.sampled_from(
    [
        "Genf (dpa) – ",
        "Von Anna Muster",
        "Berlin ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "-\n",
        "\u00ad\n",
        "# ",
        " : ",
        " | ",
        "Foto: dpa",
        "(AFP)",
        "12. Mai 2024",
        "Ja.",
        "und",
        "Der Kreml",
        "“",
        "©",
        "teilen",
    ]
)


def everything(article: Article) -> str:
    return " ".join([paragraph.text for paragraph in article.paragraphs] + [item.text for item in article.furniture])


@patient
@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_bytes_make_an_article_or_a_complaint(data: bytes) -> None:
    with contextlib.suppress(UserError):
        assert read(data).paragraphs


@patient
@given(
    st.binary(max_size=100),
    st.sampled_from(["utf-8", "utf-16", "utf-7", "cp1252", "shift_jis", "idna", "punycode", "hex", "x"]),
)
def test_encodings_make_a_text_or_a_complaint(data: bytes, encoding: str) -> None:
    with contextlib.suppress(UserError):
        decode(data, encoding)


@patient
@given(st.text() | st.lists(pieces_of_text | st.text(max_size=8), max_size=40).map("".join))
def test_no_letter_is_lost_or_added(text: str) -> None:
    try:
        article = read_text(text)
    except InputError:
        assert not normalize(text).strip()
        return
    assert Counter(filter(str.isalnum, everything(article))) == Counter(filter(str.isalnum, normalize(text)))
    assert article.paragraphs
    for part in [*(paragraph.text for paragraph in article.paragraphs), *(item.text for item in article.furniture)]:
        assert part == " ".join(part.split()) != ""


@patient
@given(stories, st.lists(st.tuples(st.integers(0, 6), st.sampled_from(FURNITURE)), max_size=5, unique=True))
def test_the_story_is_kept_whole_and_nothing_else(story: list[str], furniture: list[tuple[int, str]]) -> None:
    blocks = list(story)
    for place, line in furniture:
        blocks.insert(min(place, len(blocks)), line)
    article = read_text("\n\n".join(blocks))
    assert [paragraph.text for paragraph in article.paragraphs] == story


@patient
@given(stories, st.sampled_from([60, 72, 80]))
def test_wrapping_changes_nothing(story: list[str], width: int) -> None:
    story = [LEAD, *story]  # one paragraph from which it is plain that the text is wrapped
    wrapped = "\n\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in story)
    assert read_text(wrapped) == read_text("\n\n".join(story))


@patient
@given(stories)
def test_reading_what_was_read_changes_nothing(story: list[str]) -> None:
    once = read_text("Ein Gipfel im Süden\n\nGenf (dpa) – " + "\n\n".join(story))
    assert read_text(once.text).paragraphs == once.paragraphs
    assert not re.search(r"\n|  ", everything(once))
