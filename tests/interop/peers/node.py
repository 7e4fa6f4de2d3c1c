"""Node's tls as a peer: the script peer.mjs."""

from __future__ import annotations

from pathlib import Path

from tests.interop.peers.base import Peer, Task, as_json, asked
from tests.interop.peers.openssl import GROUPS, library_limit, openssl_name
from tests.interop.wishes import Role, Wish

SCRIPT = Path(__file__).with_name("peer.mjs")
NEVER = {
    "key update by the peer": "Node's tls has no way to ask for a KeyUpdate",
    "authentication later": "Node's tls has no post-handshake authentication",
}


class Node(Peer):
    name = "Node"
    saw_status = rb"^connected .* stapled$"
    next = b"next\n"

    def version(self) -> str:
        return asked(["node", "--version"], r"v([\d.]+)")

    def limit(self, role: Role, wish: Wish) -> str:
        if wish.early:
            return "Node's tls has no 0-RTT"
        return NEVER.get(wish.act, "") or library_limit(wish)

    def server(self, task: Task) -> list[str]:
        return self._command("server", task)

    def client(self, task: Task) -> list[str]:
        return self._command("client", task)

    def listening(self, task: Task) -> bytes:
        return rb"^port (\d+)$"

    def _command(self, role: Role, task: Task) -> list[str]:
        wish = task.wish
        ciphers = openssl_name(wish) + ("" if wish.tls13 else ":@SECLEVEL=1") if wish.suite else ""
        curve = GROUPS.get(wish.group_name, wish.group_name)
        return ["node", str(SCRIPT), as_json(role, task, ciphers=ciphers, curve=curve)]
