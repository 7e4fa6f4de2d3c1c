"""`wirestate connect` and `wirestate serve` as they are run: with each other, and with the real openssl."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wirestate.cli import main
from wirestate.reference.handlers.session import load_session

WIRESTATE = (sys.executable, "-m", "wirestate")
Capture = pytest.CaptureFixture[str]


@contextmanager
def listening(command: list[str], folder: Path, pattern: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server that says which port it has; the pattern finds it in a line."""
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    with process:
        try:
            assert process.stdout is not None
            found = next(m for line in process.stdout if (m := re.search(pattern, line)))
            yield process, int(found[1])
        finally:
            process.kill()


@contextmanager
def serving(folder: Path, *options: str, count: int = 1) -> Iterator[tuple[subprocess.Popen[str], int]]:
    command = [*WIRESTATE, "serve", "0", "--cert", "cert.pem", "--key", "key.pem", "--count", str(count), *options]
    with listening(command, folder, r"serving on .*:(\d+)$") as found:
        yield found


def connect(folder: Path, port: int, *options: str, say: str = "hello\n") -> subprocess.CompletedProcess[str]:
    command = [*WIRESTATE, "connect", f"localhost:{port}", "--ca", "cert.pem", *options]
    return subprocess.run(command, cwd=folder, input=say, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(("option", "version"), [("--tls1_2", "TLS 1.2"), ("--tls1_3", "TLS 1.3")])
def test_connect_to_serve(pki: Path, option: str, version: str) -> None:
    with serving(pki, "--answer", "reverse") as (server, port):
        done = connect(pki, port, option)
        told = server.communicate(timeout=60)[0]
    assert (done.returncode, done.stdout, server.returncode) == (0, "olleh\n", 0)
    assert f"connected: {version}, " in done.stderr
    assert f"connected: {version}, " in told
    assert re.search(r"WAIT_SH +recv ServerHello +→ \w+ +c1\d.* ServerHello.* \[RFC ", done.stderr)


def test_connect_resumes_with_early_data(pki: Path, tmp_path: Path) -> None:
    session, early = tmp_path / "session", tmp_path / "early"
    early.write_text("early\n")
    with serving(pki, "--answer", "reverse", "--early-data", "1000", count=2) as (server, port):
        connect(pki, port, "--session-out", str(session))
        done = connect(pki, port, "--session-in", str(session), "--early-data", str(early), say="")
        server.communicate(timeout=60)
    assert (done.returncode, done.stdout) == (0, "ylrae\n")
    assert "resumed, early data accepted" in done.stderr
    assert session.stat().st_mode & 0o777 == 0o600
    assert load_session(session).max_early_data == 1000


@pytest.mark.parametrize("options", [("--tls1_2", "--renegotiate"), ("--tls1_3", "--key-update"), ("--tls1_3", "--quiet")])
def test_connect_to_openssl(pki: Path, options: tuple[str, ...]) -> None:
    command = ["openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-rev", "-client_renegotiation"]
    with listening(command, pki, r"ACCEPT .*:(\d+)$") as (_, port):
        done = connect(pki, port, *options)
    assert (done.returncode, done.stdout) == (0, "olleh\n")
    assert bool(done.stderr) == ("--quiet" not in options)


@pytest.mark.parametrize("option", ["-tls1_2", "-tls1_3"])
def test_openssl_to_serve(pki: Path, option: str) -> None:
    with serving(pki, "--answer", "www", "--request-client-cert", "--ca", "cert.pem") as (server, port):
        client = ["openssl", "s_client", "-connect", f"localhost:{port}", "-CAfile", "cert.pem", "-cert", "cert.pem", "-key", "key.pem",
                  option, "-ign_eof", "-servername", "localhost"]  # fmt: skip
        done = subprocess.run(client, cwd=pki, input="GET / HTTP/1.0\n\n", capture_output=True, text=True, timeout=60, check=False)
        told = server.communicate(timeout=60)[0]
    assert "HTTP/1.1 200 OK" in done.stdout
    assert "certificate 0: CN=localhost" in told
    assert server.returncode == 0


def test_connect_to_somebody_else(pki: Path) -> None:
    with serving(pki) as (server, port):
        done = connect(pki, port, "--servername", "other.example")
        told = server.communicate(timeout=60)[0]
    assert done.returncode == 1
    assert "we sent the alert" in done.stderr
    assert "the peer sent the alert" in told
    assert server.returncode == 1


@pytest.mark.parametrize(("arguments", "said"), [
    (["connect", "localhost:1", "--insecure"], "localhost:1: Connection refused"),
    (["connect", "localhost:99999"], "is not HOST or HOST:PORT"),
    (["connect", "localhost", "--ciphers", "TLS_NONE"], "'TLS_NONE' is not a cipher suite"),
    (["connect", "localhost", "--groups", "none"], "'none' is not here; there are"),
    (["connect", "localhost", "--psk", "me"], "'me' is not IDENTITY:HEX"),
    (["connect", "localhost", "--key", "key.pem"], "--key needs --cert"),
    (["connect", "localhost", "--ca", "key.pem"], "key.pem: no certificates in PEM"),
    (["connect", "localhost", "--session-in", "key.pem"], "key.pem: this is no session"),
    (["connect", "localhost", "--insecure", "--pcap", "a.pcap"], "--pcap needs --stack tcp: tcpdump captures for the kernel's TCP"),
    (["connect", "localhost", "--insecure", "--tun", "tun7"], "--tun needs --stack tcp"),
    (["connect", "localhost", "--insecure", "--stack", "tcp", "--address", "10.77.0.2"], "'10.77.0.2' has no prefix"),
    (["connect", "localhost", "--insecure", "--stack", "tcp", "--address", "10.77.0.2/32"], "leaves no address for the kernel"),
    (["connect", "localhost", "--insecure", "--stack", "tcp", "--address", "here"], "'here' does not appear to be an IPv4 or IPv6"),
    (["serve", "0"], "a server needs --cert"),
    (["serve", "nowhere"], "is not PORT or ADDRESS:PORT"),
    (["serve", "192.0.2.1:0", "--cert", "cert.pem", "--key", "key.pem"], "192.0.2.1:0: "),
    (["serve", "0", "--cert", "cert.pem"], "no private key in PEM"),
])  # fmt: skip
def test_what_cannot_be_is_said(pki: Path, arguments: list[str], said: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pki)
    assert main(arguments) == 2
    assert said in " ".join(capsys.readouterr().err.split())
