"""The errors a user can cause. Each message is one line: where, what is wrong, what to do."""

from __future__ import annotations


class UserError(Exception):
    """Base of all errors that a user can cause; the command line prints the message and exits with ``exit_code``."""

    exit_code = 1


class InputError(UserError):
    """An input cannot be read, or holds nothing to work on."""


class LanguageError(UserError):
    """The language of a text is unknown, or nothing here works on it."""


class PackageError(UserError):
    """A translation package is missing, broken or refused."""


class GlossaryError(UserError):
    """A glossary cannot be found, read or written."""


class UsageError(UserError):
    """A name or number that the caller gave is not one of those that are possible."""

    exit_code = 2


class TemplateError(UserError):
    """A template of the user's cannot be read, parsed or filled in."""
