from __future__ import annotations

import pytest

from summarizer.ranking import cues

LEANING = [
    ("de", "Er sagte ab.", "reference"),
    ("de", "Seine Sprecherin äußerte sich nicht.", "reference"),
    ("de", "Nach ihren Angaben fehlt das Geld.", "reference"),
    ("de", "Zuletzt hatte er in Wien gesprochen.", "reference"),
    ("de", "Bis heute kocht sie selbst.", "reference"),
    ("de", "Am Mittwoch sagte sie ab.", "reference"),
    ("de", "Zwei von ihnen sagten ab.", "reference"),
    ("de", "Am Abend bat die Ministerin ihn zu sich.", None),
    ("de", "Wenn Sie diese Zeilen lesen, ist Orth in Genf.", None),
    ("de", "Orth sagte, sie komme.", None),
    ("de", "Dabei ging es um Getreide.", "reference"),
    ("de", "Damit endet der Streit.", "reference"),
    ("de", "„Damit endet der Streit.“", "reference"),
    ("de", "Diese Forderung lehnte Wien ab.", "reference"),
    ("de", "Zwei Tage später reiste die Delegation ab.", "reference"),
    ("de", "Die Lage sei ernst, sagte sie.", "reference"),
    ("de", "„Die Lage ist ernst“, sagte er.", "reference"),
    ("de", "Es gilt bis Mai.", "reference"),
    ("de", "Es gibt Streit in Genf.", "connective"),
    ("de", "Es kamen tausend Menschen nach Genf.", "connective"),
    ("de", "Das teilte die Bahn am Freitag mit.", "reference"),
    ("de", "Das spart Geld.", "reference"),
    ("de", "Das geplante Fest findet in Genf statt.", None),
    ("de", "Das erst im Mai eröffnete Museum schließt.", None),
    ("de", "Das Museum schließt.", None),
    ("de", "Zugleich rief es alle Deutschen zur Ausreise auf.", "reference"),
    ("de", "Deutschland sei bereit zu helfen.", "reference"),
    ("de", "Deutschland sei bereit zu helfen, sagte Orth.", None),
    ("de", "Orth bestätigte, dass Deutschland bereit sei.", None),
    ("de", "Das Licht, sagt er, sehe man gut.", "reference"),
    ("de", "Norland will dafür 85 Beobachter schicken.", "connective"),
    ("de", "Orth sorgte dafür, dass Beobachter kommen.", None),
    ("de", "In ihrer Rede lobte Ministerin Lena Orth den Rat.", None),
    ("de", "In ihrem Büro hängt kein Bild.", "reference"),
    ("en", "It takes effect in May.", "connective"),
    ("en", "It criticised the tariffs.", "reference"),
    ("en", "Its chairman resigned.", "reference"),
    ("en", "In his speech, Mr Orth praised the council.", None),
    ("en", "“We are late,” he said, blaming the rain.", "reference"),
    ("de", "Außerdem reist die Ministerin nach Oslo.", "connective"),
    ("de", "Derweil tagte der Rat.", "connective"),
    ("de", "Das Treffen dauerte drei Stunden.", "connective"),
    ("de", "Die weitreichenden Forderungen lehnte Wien ab.", "connective"),
    ("de", "Die EU-Staaten tagen.", None),
    ("de", "Der Rat mahnte, die Ausfuhr dürfe nicht stocken.", None),
    ("de", "Das Treffen in Oslo dauerte drei Stunden.", None),
    ("de", "Diese Woche tagt der Rat.", None),
    ("de", "Am Mittwoch reist die Ministerin nach Oslo.", None),
    ("de", "Da die Frist endet, tagt der Rat.", None),
    ("de", "Die Lage sei ernst, sagte die Ministerin.", None),
    ("de", "Ministerin Orth sagte, er habe recht.", None),
    ("en", "He cancelled.", "reference"),
    ("en", "In his view the talks failed.", "reference"),
    ("en", "The talks failed, she said.", "reference"),
    ("en", "However, the talks failed.", "connective"),
    ("en", "The talks failed.", "connective"),
    ("en", "The talks between Norland and Southland failed.", None),
    ("en", "This week the council meets.", None),
    ("en", "The minister of finance resigned.", None),
    ("cy", "Er sagte ab.", None),
    ("de", "", None),
    ("de", "…", None),
]


@pytest.mark.parametrize(("language", "text", "expected"), LEANING)
def test_leaning(language: str, text: str, expected: str | None) -> None:
    assert cues.leaning(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir warten seit Jahren darauf.“", True),
        ('"We have waited for years."', True),
        ("»Wir warten.«", True),
        ("„Wir warten seit Jahren darauf.", True),
        ("Wir warten seit Jahren darauf.“", True),
        ('Wir warten seit Jahren darauf."', True),
        ("„Wir warten“, sagte Orth.", False),
        ('Orth sagte: "Wir warten seit Jahren darauf.', False),
        ('Wir warten seit Jahren darauf", sagte Orth.', False),
        ("Wir warten seit Jahren darauf“, sagte Orth.", False),
        ("“We have waited for years.”", True),
        ("Orth sprach von einem „ersten Schritt“.", False),
        ("Die Zeitung „Der Bote“ berichtet.", False),
        ("Wir warten.", False),
        ("", False),
    ],
)
def test_quotation_without_attribution(text: str, expected: bool) -> None:
    assert cues.is_quotation(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hält die Ruhe?", True),
        ("Hält die Ruhe? ", True),
        ("„Hält die Ruhe?“", False),
        ("„Hält die Ruhe?“, fragte Orth.", False),
        ("Die Ruhe hält.", False),
    ],
)
def test_question(text: str, expected: bool) -> None:
    assert cues.is_question(text) is expected


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Die Außenministerin Lena Orth traf den Präsidenten der OSZE.", 2),
        ("de", "Der Hund sah den Mond.", 0),
        ("en", "Talks with Norland and Lena Orth went on.", 2),
        ("en", "talks with norland went on.", 0),
        ("en", "TALKS WITH NORLAND", 0),
    ],
)
def test_names(language: str, text: str, count: int) -> None:
    assert cues.count_names(text, language) == count


@pytest.mark.parametrize(
    ("text", "count"), [("Am 7. Mai um 21.30 Uhr kamen 1.200.", 3), ("Das G7-Treffen", 0), ("", 0)]
)
def test_numbers(text: str, count: int) -> None:
    assert cues.count_numbers(text) == count


@pytest.mark.parametrize(
    ("text", "share"),
    [("„Wir warten“, sagte Orth.", 0.5), ("Orth sprach von „Mut“.", 0.25), ("Wir warten.", 0), ("„Nein.“", 1), ("", 0)],
)
def test_quoted_share(text: str, share: float) -> None:
    assert cues.quoted_share(text) == share


@pytest.mark.parametrize(
    ("language", "text", "introduced", "bare"),
    [
        ("de", "Außenministerin Lena Orth reist nach Genf.", {"orth"}, set()),
        ("de", "Das Treffen sei wichtig, sagte Orth.", set(), {"orth"}),
        ("de", "Orth sagte ab.", set(), {"orth"}),
        ("de", "Das sagte Außenministerin Orth.", {"orth"}, set()),
        ("de", "Frau Weber, warum reisen Sie?", set(), {"weber"}),
        ("en", "the talks went on, said mr orth.", set(), {"orth"}),
        ("en", "Talks went on.", set(), set()),
    ],
)
def test_who_is_introduced_and_who_is_not(language: str, text: str, introduced: set[str], bare: set[str]) -> None:
    assert (cues.full_names(text, language), cues.bare_names(text, language)) == (introduced, bare)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland: Orth, Weber (Krüger 83), Holm, Lind, Berg, Falk, Dahl.", True),
        (
            "Orth, die Ministerin, sagte, dass Norland, Südland und der Rat am Montag in Genf verhandeln.",
            False,
        ),
        ("Der Rat tagt.", False),
    ],
)
def test_lists(text: str, expected: bool) -> None:
    assert cues.is_list(text) is expected
