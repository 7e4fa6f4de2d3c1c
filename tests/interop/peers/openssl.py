"""OpenSSL's s_server and s_client as peers."""

from __future__ import annotations

from tests.interop.files import NAME
from tests.interop.peers.base import Peer, Task, asked
from tests.interop.wishes import Role, Wish
from wirestate.reference.wire.suites import SUITES

GROUPS = {"secp256r1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521", "x25519": "X25519", "x448": "X448"}
LETTERS = {"key update by the peer": b"K\n", "renegotiation by the peer": b"r\n", "authentication later": b"c\n"}
PUMPED = (*LETTERS, "renegotiation by us")


def openssl_name(wish: Wish) -> str:
    """A suite's name as OpenSSL has it."""
    suite = SUITES[wish.suite]
    if suite.tls13:
        return suite.name
    kx, _, rest = suite.name.removeprefix("TLS_").partition("_WITH_")
    rest = rest.replace("AES_128", "AES128").replace("AES_256", "AES256").replace("_POLY1305_SHA256", "_POLY1305").replace("_CBC_", "_")
    return "-".join(part for part in (kx if kx != "RSA" else "", rest) if part).replace("_", "-")


def library_limit(wish: Wish) -> str:
    """What OpenSSL 3.0 cannot do, in any program that has it."""
    if "MLKEM" in wish.group_name:
        return "OpenSSL 3.0 has no ML-KEM"
    if not wish.tls13 and wish.group_name.startswith("ffdhe"):
        return "OpenSSL 3.0 takes no part in RFC 7919 in TLS 1.2"
    return ""


class OpenSSL(Peer):
    name = "OpenSSL"
    saw_status = rb"OCSP Response Status: successful"
    heard = rb"^(KEYUPDATE|RENEGOTIATING)$"

    def version(self) -> str:
        return asked(["openssl", "version"], r"OpenSSL ([\d.]+)")

    def limit(self, role: Role, wish: Wish) -> str:
        return library_limit(wish)

    def pump(self, wish: Wish) -> bool:
        return bool(wish.early) or wish.act in PUMPED

    def command(self, role: Role, wish: Wish) -> bytes:
        if role == "client" and wish.act == "renegotiation by the peer":
            return b"R\n"
        return LETTERS.get(wish.act, b"") if role == "server" or wish.act == "key update by the peer" else b""

    def server(self, task: Task) -> list[str]:
        wish, pem = task.wish, task.pem
        command = ["openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", pem["cert"], "-key", pem["key"],
                   "-CAfile", pem["ca"]]  # fmt: skip
        command += [*_common(wish), "-client_renegotiation", "-verify_return_error"]
        command += [] if self.pump(wish) else ["-rev"]
        command += {"none": [], "request": ["-verify", "2"], "require": ["-Verify", "2"]}[wish.auth]
        command += ["-early_data", "-max_early_data", "16384"] if wish.early else []
        command += ["-no_anti_replay"] if wish.early == "rejected" else []  # with it a ticket is good for one ClientHello, not for the next
        command += ["-status_file", pem["ocsp"]] if wish.stapled else []
        command += ["-no_ticket"] if wish.resumed == "session id" else []
        return command

    def listening(self, task: Task) -> bytes:
        return rb"^ACCEPT .*:(\d+)$"

    def client(self, task: Task) -> list[str]:
        wish, pem = task.wish, task.pem
        command = ["openssl", "s_client", "-connect", f"127.0.0.1:{task.port}", "-servername", NAME, "-verify_hostname", NAME,
                   "-CAfile", pem["ca"]]  # fmt: skip
        command += [*_common(wish), "-verify_return_error", "-legacy_server_connect"]
        command += ["-cert", pem["my_cert"], "-key", pem["my_key"]] if wish.certificate else []
        command += ["-enable_pha"] if wish.act == "authentication later" else []
        command += ["-status"] if wish.stapled else []
        command += ["-nocommands"] if not self.command("client", wish) else []
        command += ["-groups", "X25519:P-521"] if wish.retry else []
        command += ["-no_ticket"] if wish.resumed == "session id" else []
        session = str(task.folder / "session")
        if wish.resumed:
            command += ["-sess_out", session] if task.count == 0 else ["-sess_in", session]
        if wish.early and task.count:
            command += ["-early_data", str(task.folder / "early")]
        return command


def _common(wish: Wish) -> list[str]:
    common = ["-tls1_3" if wish.tls13 else "-tls1_2"]
    if wish.suite:
        common += ["-ciphersuites" if wish.tls13 else "-cipher", openssl_name(wish) + ("" if wish.tls13 else ":@SECLEVEL=1")]
    if wish.group:
        common += ["-groups", GROUPS.get(wish.group_name, wish.group_name)]
    if wish.protocol:
        common += ["-alpn", wish.protocol]
    return common
