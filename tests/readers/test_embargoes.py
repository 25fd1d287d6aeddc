"""An embargo is set aside wherever it stands, and warned of."""

import pytest
from click.testing import CliRunner

import summarizer
from summarizer.cli import main
from summarizer.readers import read_text
from summarizer.readers.rules import load_rules

STORY = "Das Kabinett hat am Montag ein Gesetz gebilligt. Die Opposition lehnt es ab."


@pytest.mark.parametrize(
    "line",
    [
        "SPERRFRIST: 13. Mai, 10 Uhr",
        "Sperrfrist 13.05.2026, 10.00 Uhr",
        "Sperrfrist: 10 Uhr",
        "Sperrfrist bis 13. Mai",
        "+++ Sperrfrist: Mittwoch, 13. Mai 2026, 0.01 Uhr MESZ +++",
        "Achtung, Sperrfrist: 13.5., 10 Uhr!",
        "Bitte Sperrfrist beachten: 13. Mai, 10:00 Uhr",
        "Sperrfrist: Redebeginn",
        "EMBARGOED UNTIL 13 May 2026, 10:00 BST",
        "EMBARGO: 00.01 Wednesday 13 May",
        "Embargoed for release until 12:01 a.m. EDT on Wednesday, May 13, 2026",
        "STRICTLY EMBARGOED UNTIL 00:01 BST 13 MAY",
        "NOT FOR PUBLICATION BEFORE 0001 GMT, May 13",
    ],
)
def test_embargo_is_no_headline(line: str) -> None:
    article = read_text(f"{line}\n\nKabinett billigt Gesetz\n\n{STORY}\n")
    assert (article.headline, article.text) == ("Kabinett billigt Gesetz", STORY)
    assert [item.text for item in article.furniture if item.kind == "embargo"] == [line]
    assert article.warnings == (f"it is under embargo: {line}",)


@pytest.mark.parametrize(
    ("line", "embargo"),
    [
        ("SPERRFRIST 13.5., 10 Uhr: Kabinett billigt Gesetz", "SPERRFRIST 13.5., 10 Uhr"),
        ("Embargoed until 13 May, 10:00 BST - Kabinett billigt Gesetz", "Embargoed until 13 May, 10:00 BST"),
    ],
)
def test_embargo_in_front_of_the_headline(line: str, embargo: str) -> None:
    article = read_text(f"{line}\n\n{STORY}\n")
    assert (article.headline, article.text) == ("Kabinett billigt Gesetz", STORY)
    assert article.warnings == (f"it is under embargo: {embargo}",)


@pytest.mark.parametrize(
    "line",
    [
        "Sperrfrist: Wie Medien mit Geheimnissen umgehen",
        "Sperrfrist: 13 Minister halten sich nicht daran",
        "Sperrfrist für neue Windräder verlängert",
        "Sperrfrist bis 2030",
        "Die Sperrfrist endet am 13. Mai um 10 Uhr.",
        "Embargo until 2030",
        "Embargo on oil takes effect May 13",
        "Embargo: What 13 countries decided in May",
        "Embargoed goods worth $13 million seized in May",
    ],
)
def test_news_of_embargoes_is_kept(line: str) -> None:
    assert [piece.kind for piece in load_rules().lines.pieces(line)] == [""]
    assert read_text(f"{line}\n\n{STORY}\n").warnings == ()


def test_commands_warn() -> None:
    text = f"Sperrfrist: 13. Mai, 10 Uhr\n\nKabinett billigt Gesetz\n\n{STORY}\n"
    warning = "it is under embargo: Sperrfrist: 13. Mai, 10 Uhr"
    for command in ("summarize", "translate"):
        result = CliRunner().invoke(main, [command, "--text", text])
        assert f"summarizer: --text: {warning}\n" in result.stderr
    assert summarizer.brief(summarizer.read(text.encode()), languages=["de"]).warnings == (warning,)


def test_merged_articles_are_named() -> None:
    texts = ("", "Sperrfrist: 13. Mai, 10 Uhr\n\n")
    articles = [read_text(f"{text}Kabinett billigt Gesetz\n\n{STORY}\n", f"{len(text)}.txt") for text in texts]
    warnings = summarizer.brief(articles, languages=["de"]).warnings
    assert warnings == ("29.txt: it is under embargo: Sperrfrist: 13. Mai, 10 Uhr",)
