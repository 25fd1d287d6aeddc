"""A library that is not installed is named, with the command that adds it."""

import pytest

from summarizer.errors import InputError
from summarizer.readers.extras import need


def test_missing_library_is_named() -> None:
    with pytest.raises(InputError) as caught:
        need("no_such_library.part", "html", "page.html")
    assert str(caught.value) == (
        "page.html: reading it needs no_such_library, which is not installed; "
        "add it with: pip install 'newsroom-summarizer[html]'"
    )


def test_library_that_is_there() -> None:
    assert need("json", "html", "page.html").loads("1") == 1
