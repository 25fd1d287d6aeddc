"""Templates: Jinja2 with escaping always on, the user's own before the built-in ones, errors with file and line."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jinja2
from markupsafe import Markup

from summarizer.errors import TemplateError
from summarizer.rendering import page, typography
from summarizer.rendering.options import Content, RenderOptions
from summarizer.rendering.wording import language_name

BUILT_IN = Path(__file__).parent
ENDING = ".jinja"

Escape = Callable[[str], str]
Tools = Mapping[str, Callable[..., object]]
_NO_TOOLS: Tools = MappingProxyType({})
_WRONG = (jinja2.TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def fill(
    name: str,
    escape: Escape,
    content: Content,
    options: RenderOptions,
    tools: Tools = _NO_TOOLS,
    *,
    together: bool = False,
) -> Iterator[str]:
    """Return what a template makes of briefs or a digest, piece by piece; nothing where there is neither.

    Whatever the template prints goes through ``escape``, but what ``tools``, functions it may call, return as Markup.
    ``together`` is that of ``page.page_of``.

    Raises:
        TemplateError: the template cannot be read or parsed; later, it asks for what is not there.
    """
    return _generated(load(name, escape, options), content, options, together, tools)


def load(name: str, escape: Escape, options: RenderOptions) -> jinja2.Template:
    """Return a template: ``name``.jinja in the nearest folder that has it.

    A template of the user's extends or imports a built-in one as "builtin/NAME.jinja".

    Raises:
        TemplateError: it cannot be read or parsed.
    """
    if options.templates and not options.templates.is_dir():
        raise TemplateError(f"{options.templates}: there is no such folder of templates; name one that is there")
    try:
        return _environment(escape, tuple(options.template_folders())).get_template(name + ENDING)
    except (jinja2.TemplateError, OSError, UnicodeError) as error:
        raise _told(error, name + ENDING) from None


@lru_cache(maxsize=16)
def _environment(escape: Escape, folders: tuple[Path, ...]) -> jinja2.Environment:
    built_in = jinja2.FileSystemLoader(BUILT_IN)
    own = [jinja2.FileSystemLoader(folder) for folder in folders]
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([*own, jinja2.PrefixLoader({"builtin": built_in}), built_in]),
        autoescape=True,
        finalize=lambda value: _escaped(value, escape),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {
        "long_date": typography.long_date,
        "number": typography.number,
        "language_name": language_name,
    }
    return environment


def _generated(
    template: jinja2.Template, content: Content, options: RenderOptions, together: bool, tools: Tools
) -> Iterator[str]:
    """Yield lines, or more; whatever there is of a story before the next one is asked for."""
    shown = page.page_of(content, options, together=together)
    if shown is None:
        return
    kept: list[str] = []
    try:
        for piece in template.generate(page=shown, **tools):
            kept.append(piece)
            if piece.endswith("\n"):
                yield "".join(kept)
                kept.clear()
    except _WRONG as error:
        if not _is_of_a_template(error):
            raise
        raise _told(error, template.name or "") from None
    yield "".join(kept)


def part(template: jinja2.Template, macro: str, *arguments: object) -> str:
    """Return what one macro of a template makes of its arguments.

    Raises:
        TemplateError: as ``fill``.
    """
    try:
        made: str = getattr(template.module, macro)(*arguments)
    except _WRONG as error:
        raise _told(error, template.name or "") from None
    return str(made).strip()


def without_gaps(pieces: Iterable[str]) -> Iterator[str]:
    """Yield text with never more than one empty line in a row, none at the beginning, and one newline at the end."""
    newlines = 2
    waiting = ""
    for line in lines(pieces):
        if line.strip():
            yield waiting + line.rstrip("\n")
            waiting, newlines = "\n", 1
        elif newlines < 2:
            waiting, newlines = "\n\n", 2
    if waiting:
        yield "\n"


def without_empty_lines(pieces: Iterable[str]) -> Iterator[str]:
    """Yield text without its empty lines."""
    return (line + "\n" for line in lines(pieces) if line.strip())


def lines(pieces: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a text that comes in pieces, without their newlines; the last is what stands behind one."""
    kept = ""
    for piece in pieces:
        *whole, kept = (kept + piece).split("\n")
        yield from whole
    yield kept


def _escaped(value: Any, escape: Escape) -> Any:
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises: what a template asks for must be there
    if value is None:
        return Markup("")
    return value if hasattr(value, "__html__") else Markup(escape(str(value)))  # noqa: S704 - this is the escaping


def _is_of_a_template(error: Exception) -> bool:
    """Whether the error arose in a template or in what it called, and not in what makes the briefs meanwhile."""
    frames = [Path(frame.filename) for frame in traceback.extract_tb(error.__traceback__)]
    inside = next((place for place, path in enumerate(reversed(frames)) if path.suffix == ENDING), len(frames))
    return Path(page.__file__) not in frames[len(frames) - inside :]


def _told(error: Exception, name: str) -> TemplateError:
    advice = "mend it, or take it away for the built-in one"
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateError(f"{error.filename or error.name}:{error.lineno}: {error.message}; {advice}")
    missing = error.name if isinstance(error, jinja2.TemplateNotFound) else None  # which is an OSError too
    if isinstance(error, (OSError, UnicodeError)) and not missing:
        return TemplateError(f"{getattr(error, 'filename', None) or name}: cannot be read as UTF-8; {advice}")
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(ENDING)]
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else name
    what = f"there is no template {missing}" if missing else str(error)
    return TemplateError(f"{place}: {what}; {advice}")
