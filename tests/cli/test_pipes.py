"""The pipes of docs/newsletter.md, with the real programs where these are there."""

from __future__ import annotations

import email
import email.policy
import re
import shutil
import socketserver
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))[:2]
DOCUMENTED = dict(
    re.findall(r"<!-- pipe: (\w+) -->\n```sh\n(.*?)\n```", (ROOT / "docs" / "newsletter.md").read_text(), re.DOTALL)
)


def needs(program: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed here")


def pipe(command: str, folder: Path) -> str:
    """Run a documented pipe in a folder with two articles; fast translation, and this Python's summarizer."""
    for sample in SAMPLES:
        shutil.copy(sample, folder)
    command = command.replace("summarizer brief", f"{sys.executable} -m summarizer brief --quality fast -n 1")
    result = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@needs("jq")
def test_jsonl_into_jq(tmp_path: Path) -> None:
    headlines = pipe(DOCUMENTED["jq"], tmp_path).splitlines()
    assert len(headlines) == len(SAMPLES)
    assert all(headlines)


@needs("pandoc")
def test_markdown_into_pandoc(tmp_path: Path) -> None:
    pipe(DOCUMENTED["pandoc"], tmp_path)
    with zipfile.ZipFile(tmp_path / "briefs.docx") as document:
        text = document.read("word/document.xml").decode()
    assert text.count('w:val="Heading2"') == 2 * len(SAMPLES)


@needs("msmtp")
def test_a_mail_into_msmtp(tmp_path: Path, server: Server) -> None:
    command = DOCUMENTED["msmtp"].replace(
        "msmtp", f"msmtp --host=127.0.0.1 --port={server.server_address[1]} --tls=off --auth=off --read-envelope-from"
    )
    pipe(command, tmp_path)
    assert server.envelope == ["MAIL FROM:<desk@example.org>", "RCPT TO:<readers@example.org>"]
    message = email.message_from_bytes(server.received, policy=email.policy.default)
    assert message["Subject"] == "Morning briefing"
    assert [part.get_content_type() for part in message.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert not [part.defects for part in message.walk() if part.defects]
    assert "Kurzfassung (de)" in message.get_body(("plain",)).get_content()


def test_every_documented_pipe_is_run() -> None:
    assert set(DOCUMENTED) == {"jq", "pandoc", "msmtp"}


class Server(socketserver.TCPServer):
    """A mail server that keeps what it gets."""

    allow_reuse_address = True
    received = b""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.envelope: list[str] = []


class _Handler(socketserver.StreamRequestHandler):
    server: Server

    def handle(self) -> None:
        self.wfile.write(b"220 here\r\n")
        while line := self.rfile.readline():
            command = line.decode("ascii").strip()
            verb = command[:4].upper()
            if verb in ("MAIL", "RCPT"):
                self.server.envelope.append(re.sub(r" (SIZE|BODY)=\S+", "", command))
            if verb == "DATA":
                self.wfile.write(b"354 go on\r\n")
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    self.server.received += line.removeprefix(b".")
            self.wfile.write(b"221 bye\r\n" if verb == "QUIT" else b"250 fine\r\n")
            if verb == "QUIT":
                return


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as listening:
        thread = threading.Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        yield listening
        listening.shutdown()
        thread.join()
