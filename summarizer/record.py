"""What all data classes share: a plain dictionary of themselves, which is also the JSON that is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any


def plain(value: object) -> Any:
    """Return ``value`` as JSON types: data classes and mappings as dictionaries, sequences as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


class Record:
    """Base of the frozen data classes that flow through the program."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the record as a dictionary of JSON types, one key a field, in the order of the fields."""
        result: dict[str, Any] = plain(self)
        return result
