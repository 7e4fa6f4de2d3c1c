"""`connect` and `serve` with `--stack tcp`: TLS and TCP from the model, against the kernel's TCP with a real OpenSSL behind it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.interop.tcp.kernel import lacking, namespace
from tests.interop.test_connect_serve import WIRESTATE, listening
from wirestate.checker.paths import check_paths
from wirestate.cli import main
from wirestate.reference import tun

if reason := lacking():
    pytest.skip(reason, allow_module_level=True)

ADDRESSES = {4: ("10.77.0.1", "10.77.0.2"), 6: ("[fd77::1]", "[fd77::2]")}
"""By IP version: the kernel's and ours."""
PREFIXED = {4: "10.77.0.2/24", 6: "fd77::2/64"}
VERSIONS = [(4, "1_3"), (4, "1_2"), (6, "1_3"), (6, "1_2")]
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def there() -> Iterator[str]:
    """A namespace for the kernel's end. Each test makes its device in it, which is gone with the command."""
    with namespace() as name:
        yield name


def inside(name: str, *command: str) -> list[str]:
    return ["ip", "netns", "exec", name, *command]


def own(command: str, name: str, ip: int, folder: Path) -> list[str]:
    """The command over our TCP, with what it writes in the folder."""
    return [*WIRESTATE, command, "--stack", "tcp", "--netns", name, "--address", PREFIXED[ip],
            "--pcap", str(folder / "session.pcap"), "--keylog", str(folder / "session.keys")]  # fmt: skip


def judged(folder: Path, version: str) -> None:
    """The capture is of one connection, complete from SYN to the end, that conforms. The key log lies beside it."""
    (found,) = check_paths([str(folder / "session.pcap")], jobs=1).connections
    assert (found.verdict, found.outcome, found.protocol) == ("conforms", "completed", f"TLS {version.replace('_', '.')}")
    assert {found.states["tcp_client"], found.states["tcp_server"]} <= {"CLOSED", "TIME-WAIT"}
    assert "client_finished" in found.verified


def path_of(told: str, layer: str) -> list[str]:
    """The states that a layer passed, as the narration tells them."""
    steps = re.findall(rf"^{layer} +(\S+) .* → (\S+) .*\[RFC \d+ §", told, re.MULTILINE)
    assert all(before[1] == after[0] for before, after in pairwise(steps))
    states = [steps[0][0], *(after for _, after in steps)]
    return [state for place, state in enumerate(states) if place == 0 or state != states[place - 1]]


@pytest.mark.parametrize(("ip", "version"), VERSIONS)
def test_connect_over_own_tcp_to_openssl(ip: int, version: str, there: str, pki: Path, tmp_path: Path) -> None:
    server = inside(there, "openssl", "s_server", "-accept", "[::]:0" if ip == 6 else "0.0.0.0:0", "-cert", "cert.pem", "-key", "key.pem",
                    "-rev")  # fmt: skip
    with listening(server, pki, r"ACCEPT .*:(\d+)$") as (_, port):
        command = [*own("connect", there, ip, tmp_path), f"{ADDRESSES[ip][0]}:{port}", "--servername", "localhost", "--ca", "cert.pem",
                   f"--tls{version}", "--linger", "1"]  # fmt: skip
        done = subprocess.run(command, cwd=pki, input="hello\n", capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "olleh\n"), done.stderr
    assert "10.77.0.1 is the kernel" in done.stderr or "fd77::1 is the kernel" in done.stderr
    passed = path_of(done.stderr, "tcp")
    assert passed[:3] == ["CLOSED", "SYN-SENT", "ESTABLISHED"]
    assert passed[-1] in ("CLOSED", "TIME-WAIT")
    assert path_of(done.stderr, "tls")[-1] == "CLOSED"
    judged(tmp_path, version)


@pytest.mark.parametrize(("ip", "version"), VERSIONS)
def test_openssl_to_serve_over_own_tcp(ip: int, version: str, there: str, pki: Path, tmp_path: Path) -> None:
    command = [*own("serve", there, ip, tmp_path), "8443", "--cert", "cert.pem", "--key", "key.pem", "--answer", "www", "--count", "1"]
    with listening(command, pki, r"serving on .*:(\d+)$") as (server, port):
        client = inside(there, "openssl", "s_client", "-connect", f"{ADDRESSES[ip][1]}:{port}", "-CAfile", "cert.pem",
                        "-servername", "localhost", f"-tls{version}", "-ign_eof")  # fmt: skip
        done = subprocess.run(client, cwd=pki, input="GET / HTTP/1.0\n\n", capture_output=True, text=True, timeout=60, check=False)
        told = server.communicate(timeout=60)[0]
    assert "HTTP/1.1 200 OK" in done.stdout
    assert server.returncode == 0
    assert path_of(told, "tcp")[-1] in ("CLOSED", "TIME-WAIT")
    assert "connected: TLS 1." in told
    judged(tmp_path, version)


@pytest.mark.parametrize(("version", "status"), [("1_3", 0), ("1_2", 1)])
def test_connect_over_own_tcp_to_a_server_that_closes_first(version: str, status: int, there: str, pki: Path, tmp_path: Path) -> None:
    """It answers the first it hears with a page and close_notify, and reads on."""
    server = inside(there, *WIRESTATE, "serve", "0.0.0.0:0", "--cert", "cert.pem", "--key", "key.pem", "--answer", "www", "--count", "1")
    with listening(server, pki, r"serving on .*:(\d+)$") as (_, port):
        command = [*own("connect", there, 4, tmp_path), f"10.77.0.1:{port}", "--servername", "localhost", "--ca", "cert.pem",
                   f"--tls{version}"]  # fmt: skip
        done = subprocess.run(command, cwd=pki, input="x" * 2_000_000, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == status, done.stderr
    assert "200 OK" in done.stdout
    assert bool(re.search(r"^wirestate: not all input was sent, only the first \d+ octets$", done.stderr, re.MULTILINE)) == bool(status)
    judged(tmp_path, version)


def test_connect_over_own_tcp_to_a_port_that_is_closed(there: str, pki: Path, tmp_path: Path) -> None:
    command = [*own("connect", there, 4, tmp_path), "10.77.0.1:9", "--insecure"]
    done = subprocess.run(command, cwd=pki, input="", capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "wirestate: 10.77.0.1:9: Connection refused" in done.stderr


@pytest.mark.parametrize(("arguments", "said"), [
    (["connect", "localhost", "--insecure", "--netns", "nowhere"], "--stack tcp: no network namespace nowhere"),
    (["connect", "[fd77::1]:443", "--insecure"], "[fd77::1]:443: no address of IPv4, which --address has"),
    (["serve", "192.0.2.1:443", "--cert", "cert.pem", "--key", "key.pem"], "192.0.2.1 is not one of --address"),
    (["serve", "0", "--cert", "cert.pem", "--key", "key.pem"], "0: the reference TCP finds no port by itself: name one"),
])  # fmt: skip
def test_what_cannot_be_is_said(arguments: list[str], said: str, there: str, pki: Path) -> None:
    named = [] if "--netns" in arguments else ["--netns", there]
    command = [*WIRESTATE, *arguments, "--stack", "tcp", *named]
    done = subprocess.run(command, cwd=pki, input="", capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert said in done.stderr


def test_own_tcp_without_a_device(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tun, "DEVICE", tmp_path / "tun")
    assert main(["connect", "localhost", "--insecure", "--stack", "tcp"]) == 2
    assert "--stack tcp: needs root and " in capsys.readouterr().err
