"""Blocks whose kind a reader knows keep it, and the rules read the others around them."""

from summarizer.article import Furniture
from summarizer.readers.cleaning import clean
from summarizer.readers.lines import Piece


def test_what_a_reader_knows_stays_what_it_is() -> None:
    article = clean(
        [
            Piece("Wird der Hafen verkauft?", "headline"),
            Piece("Ein Kran bei Nacht.  Niemand ist zu sehen.", "caption"),
            "Hamburg (dpa) – Der Hafen wird verkauft. Das steht fest.",
            Piece("Zehn Häfen im Vergleich.", "related"),
            "Der Preis ist geheim.",
            "Artikel teilen",
        ]
    )
    assert article.headline == "Wird der Hafen verkauft?"
    assert article.dateline == "Hamburg (dpa)"
    assert article.text == "Der Hafen wird verkauft. Das steht fest.\n\nDer Preis ist geheim."
    assert article.furniture == (
        Furniture("headline", "Wird der Hafen verkauft?"),
        Furniture("caption", "Ein Kran bei Nacht. Niemand ist zu sehen."),
        Furniture("dateline", "Hamburg (dpa)"),
        Furniture("related", "Zehn Häfen im Vergleich."),
        Furniture("share", "Artikel teilen"),
    )


def test_nothing_but_furniture_is_a_story_save_what_is_known() -> None:
    article = clean([Piece("Kopf", "headline"), "Foto: dpa"])
    assert (article.headline, article.text) == ("Kopf", "Foto: dpa")
    assert article.furniture == (Furniture("headline", "Kopf"),)
