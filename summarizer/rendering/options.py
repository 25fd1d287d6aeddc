"""How briefs are to be rendered: what the renderers are told beside the briefs themselves."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.files import user_path
from summarizer.rendering.safety import line

if TYPE_CHECKING:
    from summarizer.briefs import Briefs
    from summarizer.digest import Digest

WIDTH = 78


def _now() -> datetime:
    """Return the time in whole seconds, or what SOURCE_DATE_EPOCH says it is, so that a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class RenderOptions:
    """Each renderer takes what concerns it and leaves the rest.

    ``title`` is the headline of a page, the title of a feed and the subject of a mail; ``width`` is in characters;
    ``flowed`` breaks plain text as RFC 3676 has it (format=flowed); ``front_matter`` puts YAML before Markdown;
    ``fragment`` gives the part of a page to paste; ``link`` is the newsletter's page and ``feed_url`` the feed's own
    address; ``now`` is the time that a mail or feed states; ``templates`` is a folder that is looked in before the
    user's own.
    """

    title: str | None = None
    width: int = WIDTH
    flowed: bool = False
    front_matter: bool = False
    fragment: bool = False
    sender: str | None = None
    recipients: tuple[str, ...] = ()
    link: str | None = None
    feed_url: str | None = None
    templates: Path | None = None
    now: datetime = field(default_factory=_now)

    def __post_init__(self) -> None:
        if self.title is not None:
            object.__setattr__(self, "title", line(self.title) or None)

    def template_folders(self) -> list[Path]:
        """Return the folders there are whose templates stand in for the built-in ones, the nearest first."""
        return [folder for folder in (self.templates, user_folder()) if folder and folder.is_dir()]


@dataclass(frozen=True)
class Content:
    """What is rendered: the briefs of articles as they come, or a digest.

    ``many`` says that more than one article was asked for.
    """

    stories: Iterable[Briefs]
    many: bool = True
    digest: Digest | None = None


def user_folder() -> Path:
    """Return the user's folder of templates, whether it is there or not; SUMMARIZER_HOME moves it."""
    return user_path("templates")
