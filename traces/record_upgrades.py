"""Records captures/: sessions that a recorded text cannot show. TLS after STARTTLS and HTTP CONNECT, and on IPv6.

Each is an `openssl s_client` against a small server of recording/upgrades.py, on loopback, captured with tcpdump: as root.
"""

import os
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from traces.recording import manifest  # noqa: E402
from traces.recording.sniff import Sniffer, await_closed  # noqa: E402
from traces.recording.upgrades import PREFIXES, Proxy, Server  # noqa: E402

NAMES = {"postgres": "postgresql"}


@dataclass(frozen=True)
class Upgrade:
    """`protocol` is what openssl calls it, "" for none; `through` "proxy" for HTTP CONNECT; `only` the one version allowed."""

    name: str
    exercises: str
    protocol: str = ""
    through: str = ""
    only: str = ""
    family: int = socket.AF_INET

    @property
    def version(self) -> str:
        return self.only or "TLS 1.3"


UPGRADES = (
    *(Upgrade(f"starttls_{NAMES.get(one, one)}", "starttls", one) for one in PREFIXES if one),
    Upgrade("starttls_smtp_tls12", "starttls", "smtp", only="TLS 1.2"),
    Upgrade("starttls_postgresql_tls12", "starttls", "postgres", only="TLS 1.2"),
    Upgrade("http_connect", "http_connect", through="proxy"),
    Upgrade("http_connect_tls12", "http_connect", through="proxy", only="TLS 1.2"),
    Upgrade("ipv6", "ipv6", family=socket.AF_INET6),
    Upgrade("ipv6_tls12", "ipv6", only="TLS 1.2", family=socket.AF_INET6),
    Upgrade("ipv6_starttls_imap", "ipv6 starttls", "imap", family=socket.AF_INET6),
)


def client(upgrade: Upgrade, server: Server, port: int) -> list[str]:
    host = "[::1]" if upgrade.family == socket.AF_INET6 else "127.0.0.1"
    command = ["openssl", "s_client", "-connect", f"{host}:{server.port}", "-CAfile", "root.pem", "-quiet", "-no_ign_eof"]
    command += ["-proxy", f"127.0.0.1:{port}"] if upgrade.through else []
    return command + (["-starttls", upgrade.protocol] if upgrade.protocol else [])


def record(upgrade: Upgrade, work: Path) -> tuple[bytes, bytes, str]:
    """The capture, the key log, and the command."""
    server = Server(PREFIXES[upgrade.protocol], HERE / "keys", family=upgrade.family, version=upgrade.only)
    port = Proxy(server.port).port if upgrade.through else server.port
    (work / "root.pem").write_bytes((HERE / "keys" / "root.pem").read_bytes())
    sniffer = Sniffer("lo", f"tcp port {port}", work / "packets.pcap")
    command = client(upgrade, server, port)
    try:
        process = subprocess.Popen(
            [*command, "-keylogfile", "log.keys"], cwd=work, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        assert process.stdin is not None
        process.stdin.write(b"a question\n")
        process.stdin.flush()
        answered(process)
        process.communicate(b"Q\n", timeout=10)
        server.thread.join(10)
        await_closed(port)
        content = sniffer.stop()
    finally:
        sniffer.abandon()
    return content, (work / "log.keys").read_bytes(), " ".join(command)


def answered(process: subprocess.Popen[bytes]) -> None:
    assert process.stdout is not None
    said = b""
    while b"answer to a question" not in said:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(said.decode(errors="replace"))
        said += line


def entry(upgrade: Upgrade, command: str) -> manifest.Entry:
    return {
        "file": f"captures/{upgrade.name}.pcap", "keylog": f"captures/{upgrade.name}.keys", "kind": "capture", "command": command,
        "exercises": upgrade.exercises.split(), "verdict": "conforms", "outcome": "completed", "version": upgrade.version,
        "connections": 1,
    }  # fmt: skip


def main() -> int:
    if os.geteuid() != 0:
        print("record_upgrades.py captures packets with tcpdump: run it as root", file=sys.stderr)
        return 2
    (HERE / "captures").mkdir(exist_ok=True)
    made = []
    for upgrade in UPGRADES:
        with tempfile.TemporaryDirectory() as folder:
            content, keys, command = record(upgrade, Path(folder))
        (HERE / "captures" / f"{upgrade.name}.pcap").write_bytes(content)
        (HERE / "captures" / f"{upgrade.name}.keys").write_bytes(keys)
        made.append(entry(upgrade, command))
    target = HERE / "manifest.toml"
    manifest.write(target, manifest.replaced(manifest.read(target), made))
    print(f"{len(made)} captures recorded")
    return 0


if __name__ == "__main__":
    sys.exit(main())
