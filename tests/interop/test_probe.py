"""`wirestate probe` with the real openssl: s_server on a free loopback port, and everything that can go wrong."""

import json
import re
import shutil
import socket
import stat
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wirestate.cli import main
from wirestate.commands.s_client import NothingSeenError, Target, parse_target, run

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl here")
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with cert.pem and key.pem for localhost."""
    folder = tmp_path_factory.mktemp("server")
    command = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out cert.pem -days 30 "
        "-subj /CN=localhost -addext subjectAltName=DNS:localhost"
    )
    subprocess.run(command.split(), cwd=folder, check=True, capture_output=True, timeout=30)
    return folder


@contextmanager
def server(folder: Path, *options: str) -> Iterator[int]:
    """`openssl s_server` with these options; the port that it listens on."""
    command = ["openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", *options]
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    with process:
        try:
            assert process.stdout is not None
            found = next(m for line in process.stdout if (m := re.match(r"ACCEPT .*:(\d+)$", line)))
            yield int(found[1])
        finally:
            process.kill()


@pytest.fixture
def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
    return port


@pytest.fixture
def silent_port() -> Iterator[int]:
    """Somebody who accepts and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as sock:
        yield sock.getsockname()[1]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("example.org", Target("example.org", 443)),
        ("example.org:8443", Target("example.org", 8443)),
        ("[::1]", Target("::1", 443)),
        ("[::1]:8443", Target("::1", 8443)),
        ("2001:db8::1", Target("2001:db8::1", 443)),
    ],
)
def test_target(text: str, target: Target) -> None:
    assert parse_target(text) == target


NO_TARGETS = ("", ":443", "host:", "host:0", "host:65536", "host:https", "[::1", "[::1]443", "[]:1", "h:²")


@pytest.mark.parametrize("text", NO_TARGETS)
def test_target_that_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="is not"):
        parse_target(text)


def test_address_is_bracketed_for_openssl() -> None:
    assert str(Target("::1", 443)) == "[::1]:443"


@needs_openssl
@pytest.mark.parametrize(("option", "version"), [("--tls1_2", "TLS 1.2"), ("--tls1_3", "TLS 1.3")])
def test_good_server_conforms(certificate: Path, option: str, version: str, tmp_path: Path, capsys: Capture) -> None:
    saved = tmp_path / "saved.txt"
    with server(certificate, "-alpn", "h2") as port:
        code = main([
            "probe", f"127.0.0.1:{port}", option, "--servername", "localhost", "--alpn", "h2,http/1.1",
            "--ca", str(certificate / "cert.pem"), "--save", str(saved), "--format", "json",
        ])  # fmt: skip
    answer = json.loads(capsys.readouterr().out)
    [found] = answer["connections"]
    assert (found["verdict"], found["outcome"], found["deviations"], code) == ("conforms", "completed", [], 0)
    assert found["protocol"] == version
    assert found["source"] == str(saved)
    summary = found["summary"]
    assert (summary["sni"], summary["alpn"], summary["name_match"]) == ("localhost", "h2", True)
    assert summary["chain"][0]["days_left"] in (29, 30)
    assert "ClientHello" in saved.read_text()
    assert main(["check", str(saved)]) == 0


@needs_openssl
def test_tickets_are_waited_for(certificate: Path, capsys: Capture) -> None:
    with server(certificate, "-num_tickets", "2") as port:
        main(["probe", f"127.0.0.1:{port}", "--tls1_3", "--format", "json"])
    [found] = json.loads(capsys.readouterr().out)["connections"]
    assert found["summary"]["tickets_issued"] == 2


@needs_openssl
def test_text_tells_verdict_and_summary(certificate: Path, capsys: Capture) -> None:
    with server(certificate) as port:
        assert main(["probe", f"127.0.0.1:{port}", "--servername", "other.example"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"openssl s_client -connect 127.0.0.1:{port}: conforms\n")
    assert re.search(r"server name +other\.example\n", said)
    assert re.search(r"name matches +no\n", said)
    assert "days left" in said
    assert "\x1b" not in said


@needs_openssl
def test_refused_handshake_is_explained(certificate: Path, capsys: Capture) -> None:
    with server(certificate, "-tls1_3") as port:
        assert main(["probe", f"127.0.0.1:{port}", "--tls1_2"]) == 0
    said = capsys.readouterr().out
    assert "outcome: alert (protocol_version by server)" in said
    assert "likely cause: no common protocol version: the server accepts none that the client offers" in said


@needs_openssl
def test_options_after_dashes_reach_openssl(certificate: Path, capsys: Capture) -> None:
    with server(certificate) as port:
        main(["probe", f"127.0.0.1:{port}", "--format", "json", "--", "-ciphersuites", "TLS_CHACHA20_POLY1305_SHA256"])
    [found] = json.loads(capsys.readouterr().out)["connections"]
    assert found["summary"]["suite"] == "TLS_CHACHA20_POLY1305_SHA256"


def refused(capsys: Capture, *args: str) -> str:
    assert main(["probe", *args]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


@needs_openssl
def test_connection_refused(free_port: int, capsys: Capture) -> None:
    assert refused(capsys, f"127.0.0.1:{free_port}") == f"wirestate: connection refused by 127.0.0.1:{free_port}\n"


@needs_openssl
def test_name_that_does_not_resolve(capsys: Capture) -> None:
    assert refused(capsys, "no-such-host.invalid") == "wirestate: cannot resolve the name in no-such-host.invalid:443\n"


@needs_openssl
def test_silence_times_out(silent_port: int, capsys: Capture) -> None:
    before = time.monotonic()
    said = refused(capsys, f"127.0.0.1:{silent_port}", "--timeout", "0.5")
    assert said == f"wirestate: 127.0.0.1:{silent_port} did not answer within 0.5 s\n"
    assert time.monotonic() - before < 10


@needs_openssl
def test_option_that_openssl_does_not_know(capsys: Capture) -> None:
    said = refused(capsys, "127.0.0.1:1", "--", "-no_such_option")
    assert "no_such_option" in said


def test_no_openssl(capsys: Capture) -> None:
    said = refused(capsys, "127.0.0.1:1", "--openssl", "/no/such/openssl")
    assert said == "wirestate: no program /no/such/openssl: install OpenSSL, or name it with --openssl\n"


def test_bad_port(capsys: Capture) -> None:
    assert "'localhost:x' is not HOST or HOST:PORT" in refused(capsys, "localhost:x")


def test_program_that_never_stops_printing_is_cut_off(tmp_path: Path) -> None:
    program = tmp_path / "openssl"
    program.write_text("#!/bin/sh\necho '>>> x'\nexec yes\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    assert run([str(program)], Target("x"), 30).startswith(">>> x\n")


def test_program_that_prints_nothing_is_named(tmp_path: Path) -> None:
    program = tmp_path / "openssl"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(NothingSeenError, match="it printed nothing"):
        run([str(program)], Target("x"), 5)
