"""Python's ssl as a peer: the script peer.py."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path

from tests.interop.peers.base import Peer, Task, as_json
from tests.interop.peers.openssl import library_limit, openssl_name
from tests.interop.wishes import Role, Wish

SCRIPT = Path(__file__).with_name("peer.py")
CURVES = {"secp256r1": "prime256v1", "x25519": "X25519", "x448": "X448"}
NEVER = {
    "key update by the peer": "Python's ssl has no way to ask for a KeyUpdate",
    "renegotiation by the peer": "Python's ssl has no way to ask for a renegotiation",
}


class Python(Peer):
    name = "Python"
    next = b"next\n"

    def version(self) -> str:
        return f"{'.'.join(map(str, sys.version_info[:3]))} with {' '.join(ssl.OPENSSL_VERSION.split()[:2])}"

    def limit(self, role: Role, wish: Wish) -> str:
        if wish.suite_name == "TLS_AES_128_CCM_SHA256":
            return "Python's ssl cannot choose suites of TLS 1.3, and by default this one is off"
        if wish.early:
            return "Python's ssl has no 0-RTT"
        if wish.stapled:
            return "Python's ssl has no OCSP stapling"
        if wish.group_name.startswith("ffdhe"):
            return "Python's ssl can only choose elliptic curves"
        return NEVER.get(wish.act, "") or library_limit(wish)

    def server(self, task: Task) -> list[str]:
        return self._command("server", task)

    def client(self, task: Task) -> list[str]:
        return self._command("client", task)

    def listening(self, task: Task) -> bytes:
        return rb"^port (\d+)$"

    def _command(self, role: Role, task: Task) -> list[str]:
        wish = task.wish
        ciphers = f"{openssl_name(wish)}:@SECLEVEL=1" if wish.suite and not wish.tls13 else ""
        curve = CURVES.get(wish.group_name, wish.group_name)
        return [sys.executable, str(SCRIPT), as_json(role, task, ciphers=ciphers, curve=curve, field=str(task.files.field))]
