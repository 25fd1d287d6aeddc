"""A mail without parts is divided into headers and text just as the standard library does it."""

import email
import email.policy

from hypothesis import given
from hypothesis import strategies as st

from summarizer.readers.mail import _message

PIECES = [
    b"From: a\n", b"Subject: b\r\n", b"\n", b"\r\n", b"x\n", b" y\n", b"Content-Type: text/plain; charset=utf-8\n",
    b"Content-Transfer-Encoding: base64\n", b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"\xc3\xa4\n",
    b"eA==\n", b":\n", b"From x\n", b"\r", b"text",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join))
def test_any_pieces_of_mails(data: bytes) -> None:
    mail = _message(data)
    expected = email.message_from_bytes(data, policy=email.policy.compat32)
    assert list(mail.raw_items()) == list(expected.raw_items())
    assert [part.get_content_type() for part in mail.walk()] == [part.get_content_type() for part in expected.walk()]
    assert mail.get_payload(decode=True) == expected.get_payload(decode=True)
