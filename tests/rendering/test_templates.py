"""Users put their own templates before the built-in ones; what is wrong with one is said with its file and line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from fixed import briefs, digest

from summarizer.cli import main
from summarizer.errors import TemplateError
from summarizer.rendering import render, templates

LIST = """\
{% for edition in page.editions %}
{% for section in edition.sections %}
{% for story in section.stories %}
{% for brief in story.briefs %}
* {{ brief.headline }} ({{ brief.language }}, {{ brief.facts[0] }})
{% endfor %}
{% endfor %}
{% endfor %}
{% endfor %}
"""
PRINTED = "* Neue Gespräche in Genf (de, 24. November 2026)\n* New talks in Geneva (en, 24 November 2026)\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    templates = tmp_path / "own"
    templates.mkdir()
    return templates


def test_the_user_s_folder_comes_before_the_built_in_templates() -> None:
    folder = Path(os.environ["SUMMARIZER_HOME"]) / "templates"
    folder.mkdir(parents=True)
    (folder / "text.jinja").write_text(LIST, encoding="utf-8")
    assert render(briefs()) == PRINTED
    assert render(briefs(), "markdown").startswith("## Neue")


def test_a_folder_that_is_named_comes_first(folder: Path) -> None:
    home = Path(os.environ["SUMMARIZER_HOME"]) / "templates"
    home.mkdir(parents=True)
    (home / "text.jinja").write_text("anders\n")
    assert render(briefs()) == "anders\n"
    (folder / "text.jinja").write_text(LIST, encoding="utf-8")
    assert render(briefs(), templates=folder) == PRINTED
    text = render(briefs(), "eml", templates=folder)
    assert "* Neue Gespr=C3=A4che in Genf (de, 24. November 2026)" in text


def test_a_template_that_was_changed_is_read_anew(folder: Path) -> None:
    path = folder / "text.jinja"
    path.write_text("eins\n")
    os.utime(path, (1, 1))
    assert render(briefs(), templates=folder) == "eins\n"
    path.write_text("zwei\n")
    assert render(briefs(), templates=folder) == "zwei\n"


def test_a_template_builds_on_the_built_in_one(folder: Path) -> None:
    (folder / "html.jinja").write_text(
        '{% include "builtin/html.jinja" %}\n<!-- {{ page.title }} -->\n', encoding="utf-8"
    )
    printed = render(briefs(), "html", templates=folder)
    assert printed == render(briefs(), "html") + "<!-- Neue Gespräche in Genf -->\n"


def test_a_shared_part_alone_can_be_replaced(folder: Path) -> None:
    built_in = (Path(templates.__file__).parent / "parts.jinja").read_text(encoding="utf-8")
    (folder / "parts.jinja").write_text(built_in.replace("font-style:italic;", ""), encoding="utf-8")
    assert render(briefs(), "html", templates=folder) == render(briefs(), "html").replace("font-style:italic;", "")


def test_what_a_template_prints_is_escaped_as_the_format_needs_it(folder: Path) -> None:
    one = "{% for edition in page.editions %}{% for section in edition.sections %}{% for story in section.stories %}"
    one += "{{ story.briefs[0].headline }}{% endfor %}{% endfor %}{% endfor %}\n"
    for name in ("html", "text", "markdown"):
        (folder / f"{name}.jinja").write_text(one)
    evil = briefs("<b>*fett*</b>\x1b[31m")
    assert render(evil, "html", templates=folder) == "&lt;b&gt;*fett*&lt;/b&gt;\n"
    assert render(evil, "text", templates=folder) == "<b>*fett*</b>\n"
    assert render(evil, "markdown", templates=folder) == "&lt;b\\>\\*fett\\*&lt;/b\\>\n"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("Kopf\n{% for x in %}\n", 2, "Expected an expression"),
        ("{{ page.title }}\n\n{{ page.heading }}\n", 3, "heading"),
        ("{{ unbekannt }}\n", 1, "unbekannt"),
        ("\n{{ page.title() }}\n", 2, "not callable"),
        ("\n\n{{ 1 / 0 }}\n", 3, "division by zero"),
        ("\n{{ page.title|gross }}\n", 2, "gross"),
        ("{% macro a() %}\n{{ page.nichts }}\n{% endmacro %}\n\n{{ a() }}\n", 2, "nichts"),
        ("\n\n{{ long_date(5, page) }}\n", 3, "expected string"),
        ("{% if %}", 1, "Expected an expression"),
        ('\n{% include "fehlt.jinja" %}', 2, "fehlt.jinja"),
    ],
)
def test_an_error_names_file_and_line(folder: Path, source: str, line: int, words: str) -> None:
    (folder / "html.jinja").write_text(source)
    with pytest.raises(TemplateError) as caught:
        render(digest(), "html", templates=folder)
    message = str(caught.value)
    assert message.startswith(f"{folder / 'html.jinja'}:{line}: ")
    assert words in message
    assert "\n" not in message


def test_a_template_that_is_no_text_is_refused(folder: Path) -> None:
    (folder / "html.jinja").write_bytes(b"\xff\xfe")
    with pytest.raises(TemplateError, match=r"html\.jinja: cannot be read as UTF-8"):
        render(briefs(), "html", templates=folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no such folder"):
        render(briefs(), "html", templates=tmp_path / "none")


def test_the_command_line_says_it_in_one_line(folder: Path) -> None:
    (folder / "text.jinja").write_text("\n{{ page.nichts }}\n")
    text = "Der Minister sagte am Mittwoch, das Treffen sei vorbei."
    result = CliRunner().invoke(main, ["summarize", "--text", text, "--from", "de", "--templates", str(folder)])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith(f"summarizer: {folder / 'text.jinja'}:2: ")
    assert result.stderr.count("\n") == 1
