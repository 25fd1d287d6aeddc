"""Lines for readers and editors, and what agencies write around headlines and ends: none of them is the story."""

import pytest

from summarizer.readers.rules import load_rules


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Artikel ist nur für Abonnenten. Jetzt weiterlesen mit Plus.",
        "Dieser Beitrag ist exklusiv für Abonnentinnen und Abonnenten.",
        "Jetzt mit Plus weiterlesen",
        "Weiterlesen nach der Anzeige",
        "Nach der Werbung weiterlesen",
        "Haben Sie Hinweise zu diesem Gesetz? Schreiben Sie an hinweise@blatt.example.",
        "Rückfragen an: presse@amt.example",
        "Rückfragen bitte an presse@amt.example",
        "Dieser Text erschien zuerst im Musterblatt.",
        "Follow AP's coverage at https://wire.example/hub/talks",
        "More AP Europe news: https://wire.example/hub/europe",
        "((jane.sample@thomsonreuters.com; +44 20 1234567))",
        "For immediate release",
        "Pressemitteilung Nr. 45/2024 vom 12. März 2024",
        "Anbei erhalten Sie unsere Pressemitteilung mit der Bitte um Veröffentlichung.",
        "Wenn Sie keine Mails mehr erhalten wollen, klicken Sie hier.",
        "(Tageszusammenfassung 1700)",
        "Diplomatie/Schweiz/",
    ],
)
def test_line_is_set_aside(line: str) -> None:
    lines = load_rules().lines
    assert [piece.kind for piece in lines.pieces(line)] == ["notice"] or lines.ends_story(line)


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Artikel ist nur für Staaten bindend, die ihn ratifiziert haben.",
        "Der Beitrag ist nur für Abonnenten der Netzkarte gestiegen.",
        "Dieser Text ist nur ein Entwurf.",
        "Jetzt weiterlesen heißt Zeit gewinnen.",
        "Weiterlesen nach der Anzeige wollte der Richter nicht.",
        "Haben Sie Hinweise auf den Täter? Das fragte die Polizei am Montag.",
        "Haben Sie Hinweise? Schreiben Sie an die Polizei, bat die Ministerin.",
        "Rückfragen an die Ministerin blieben ohne Antwort.",
        "Tel Aviv meldete 12 Verletzte.",
        "Dieser Text erschien zuerst im Exil, dann auch in Moskau und Kiew und wurde dort zum Gesetz. Er gilt noch.",
        "Follow AP's reporters and you learn a lot, she said.",
        "More AP courses are planned.",
        "Release of prisoners is immediate.",
        "Pressemitteilung Nr. 45 nannte keine Zahlen.",
        "Anbei erhalten Sie Geld, stand in dem Brief.",
        "Nr. 1",
        "Wenn Sie keine Nachrichten mehr erhalten wollen, müssen Sie den Fernseher ausmachen, sagte er.",
        "(Zusammenfassung der Lage)",
        "Und/oder",
    ],
)
def test_sentence_is_kept(line: str) -> None:
    lines = load_rules().lines
    assert [piece.kind for piece in lines.pieces(line)] == [""]
    assert not lines.ends_story(line)


@pytest.mark.parametrize(
    ("headline", "kicker", "rest"),
    [
        ("UPDATE 2-Ferry talks resume", "UPDATE 2", "Ferry talks resume"),
        ("RPT-UPDATE 1-Ferry talks resume", "RPT-UPDATE 1", "Ferry talks resume"),
        ("EXCLUSIVE-'No more talks', says envoy", "EXCLUSIVE", "'No more talks', says envoy"),
    ],
)
def test_label_in_front_of_a_headline(headline: str, kicker: str, rest: str) -> None:
    match = load_rules().lines.labelled(headline)
    assert match
    assert (match["kicker"], match["headline"]) == (kicker, rest)


@pytest.mark.parametrize(
    "headline", ["Update 2-Liter-Motor", "INTERVIEW-Reihe beginnt", "RPT-gestützte Suche", "UPDATE 2"]
)
def test_no_label(headline: str) -> None:
    assert load_rules().lines.labelled(headline) is None


@pytest.mark.parametrize(
    ("headline", "rest"),
    [
        ("Wien lädt ein - BILD", "Wien lädt ein"),
        ("Wien lädt ein – BILD/VIDEO", "Wien lädt ein"),
        ("Klage gegen BILD", None),
    ],
)
def test_mark_behind_a_headline(headline: str, rest: str | None) -> None:
    match = load_rules().lines.marked(headline)
    assert (match and match["headline"]) == rest


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Das Treffen ist zu Ende. (Schluss) abc/def", ("Das Treffen ist zu Ende.", "(Schluss) abc/def")),
        ("Das Treffen ist zu Ende. (Schluss)", ("Das Treffen ist zu Ende.", "(Schluss)")),
        ("Das Treffen ist zu Ende. (Schluss mit Streit)", None),
        ("Das Treffen (Schluss) abc/def", None),
    ],
)
def test_end_of_a_text(text: str, signed: tuple[str, str] | None) -> None:
    assert load_rules().lines.signed(text, last=False) == signed
