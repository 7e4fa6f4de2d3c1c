"""Java's JSSE as a peer: the program Peer.java."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.interop.files import PASSWORD
from tests.interop.peers.base import Peer, Task, asked
from tests.interop.wishes import Role, Wish

SOURCE = Path(__file__).with_name("Peer.java")
GROUPS = {"ffdhe2048", "ffdhe3072", "ffdhe4096", "secp256r1", "secp384r1", "secp521r1", "x25519", "x448"}
FIRST = "secp256r1,secp521r1"
"""JSSE has a share for the first of each kind of group."""


class Java(Peer):
    name = "Java"
    saw_status = rb"^connected .* stapled$"
    next = b"next\n"

    def version(self) -> str:
        return asked(["java", "-version"], r'version "([\d.]+)')

    def limit(self, role: Role, wish: Wish) -> str:
        if "_CCM" in wish.suite_name:
            return "JSSE has no CCM"
        if wish.group_name and wish.group_name not in GROUPS:
            return "JSSE of Java 17 has no ML-KEM"
        if wish.early:
            return "JSSE has no 0-RTT"
        if wish.stapled and role == "server":
            return "JSSE staples only what it fetches from a responder itself"
        if wish.act == "authentication later":
            return "JSSE has no post-handshake authentication"
        return ""

    def server(self, task: Task) -> list[str]:
        return self._command("server", task)

    def client(self, task: Task) -> list[str]:
        return self._command("client", task)

    def listening(self, task: Task) -> bytes:
        return rb"^port (\d+)$"

    def _command(self, role: Role, task: Task) -> list[str]:
        """The settings that JSSE has as properties are given as such, the others as NAME=VALUE."""
        wish, pem = task.wish, task.pem
        groups = FIRST if wish.retry and role == "client" else wish.group_name
        properties = {
            "jdk.tls.namedGroups": groups, "jdk.tls.server.enableStatusRequestExtension": "true" if wish.stapled else "",
            "jdk.tls.client.enableStatusRequestExtension": "true" if wish.stapled else "",
            "jdk.tls.server.enableSessionTicketExtension": "false" if wish.resumed == "session id" else "",
            "jdk.tls.client.enableSessionTicketExtension": "false" if wish.resumed == "session id" else "",
        }  # fmt: skip
        settings = {
            "role": role, "port": str(task.port if role == "client" else 0), "version": "TLSv1.3" if wish.tls13 else "TLSv1.2",
            "suite": wish.suite_name, "protocol": wish.protocol, "auth": wish.auth, "act": wish.act, "connections": str(wish.connections),
            "ca": pem["ca"], "password": PASSWORD, "certificate": str(wish.certificate).lower(),
            "store": pem["p12"] if role == "server" else pem["my_p12"],
        }  # fmt: skip
        given = [f"-D{name}={value}" for name, value in properties.items() if value]
        java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", str(_compiled(task.files.folder)), *given]
        return [*java, "Peer", *(f"{name}={value}" for name, value in settings.items())]


def _compiled(folder: Path) -> Path:
    """Once for all cells: it takes longer than they do."""
    if not (folder / "Peer.class").exists():
        subprocess.run(["javac", "-d", str(folder), str(SOURCE)], check=True, capture_output=True, timeout=120)
    return folder
