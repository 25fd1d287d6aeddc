"""A question or an exclamation is the headline where nothing speaks for its being the story's first sentence."""

import pytest

from summarizer.readers import read_text

LEAD = "Die Regierung hat am Montag zwölf Brücken zugesagt. Bezahlt werden sie vom Bund."
MORE = "„Wir bauen“, sagte die Ministerin nach der Sitzung."


@pytest.mark.parametrize(
    "question",
    [
        "Kommen jetzt die neuen Brücken?",
        "Regierung baut – und die Opposition schimpft!",
        "Warum der Bund zwölf Brücken baut – und was kostet das?",
        "What will the bridges cost?",
    ],
)
@pytest.mark.parametrize(
    "others", [[LEAD], [LEAD, MORE], ["Das Kabinett hat zwölf neue Brücken zugesagt, hieß es am Montag.", MORE]]
)
def test_question_is_the_headline(question: str, others: list[str]) -> None:
    article = read_text("\n\n".join([question, *others]))
    assert article.headline == question
    assert [paragraph.text for paragraph in article.paragraphs] == others


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Was will Moskau?", "Diese Frage stellen sich in diesen Tagen viele in Brüssel.", MORE],
        ["Was will Moskau?", "Das fragen sich in diesen Tagen viele in Brüssel.", MORE],
        ["Was will Moskau?", "Auf diese Frage gibt es in Brüssel keine Antwort.", MORE],
        ["Nie wieder!", "Mit diesen Worten ist am Montag der Gipfel zu Ende gegangen.", MORE],
        ["Nie wieder!", "So endete am Montag die Rede der Präsidentin in Genf.", MORE],
        ["What does Moscow want?", "That is what many in Brussels ask themselves these days.", MORE],
        ["„Was will Moskau?“", "Die Ministerin blickte in die Runde, ehe sie weitersprach.", MORE],
        ["Frau Ministerin, wird verhandelt?", "Ja, seit Montag. Wir sprechen über zwölf Brücken.", MORE],
        ["Meine Damen und Herren!", "Ich danke Ihnen allen, dass Sie heute gekommen sind.", MORE],
        ["Was ist geschehen?", LEAD, "Wer bezahlt das?", MORE],
        ["Kommt das Geld? Kommt es nicht?", LEAD, MORE],
        ["Kommen jetzt die neuen Brücken?", "Nein, sagt der Minister.", MORE],
        ["Kommen jetzt die neuen Brücken?", "Die Antwort darauf gibt das Kabinett an diesem Montag in Berlin.", MORE],
        [
            "Kommen jetzt die neuen Brücken?",
            "Oder hat der Bund, wie schon vor zwölf Jahren, kein Geld, um sie zu bauen?",
            MORE,
        ],
        ["Kommen jetzt die neuen Brücken?"],
    ],
)
def test_question_is_the_story(paragraphs: list[str]) -> None:
    article = read_text("\n\n".join(paragraphs))
    assert article.headline is None
    assert [paragraph.text for paragraph in article.paragraphs] == paragraphs
