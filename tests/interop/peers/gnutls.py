"""GnuTLS's gnutls-serv and gnutls-cli as peers."""

from __future__ import annotations

from tests.interop.files import NAME
from tests.interop.peers.base import Peer, Task, asked
from tests.interop.wishes import Role, Wish
from wirestate.reference.wire.suites import SUITES

MACS = {"sha1": "SHA1", "sha256": "SHA256", "sha384": "SHA384"}
COMMANDS = {"key update by the peer": b"^rekey^\n", "renegotiation by the peer": b"^renegotiate^\n"}
PLEAS = {"authentication later": b"**REAUTH**\n", "renegotiation by the peer": b"**REHANDSHAKE**\n"}


class GnuTLS(Peer):
    name = "GnuTLS"
    saw_status = rb"^- Options: .*OCSP status request"
    next = b"^resume^\n"
    granted = b"Successfully executed command\n"
    echoes_early = False
    rejects_by_age = True

    def version(self) -> str:
        return asked(["gnutls-cli", "--version"], r"gnutls-cli ([\d.]+)")

    def limit(self, role: Role, wish: Wish) -> str:
        if "MLKEM" in wish.group_name:
            return "GnuTLS 3.7 has no ML-KEM"
        if role == "server" and wish.act == "key update by the peer":
            return "gnutls-serv has no way to ask for a KeyUpdate"
        return ""

    def command(self, role: Role, wish: Wish) -> bytes:
        return COMMANDS.get(wish.act, b"") if role == "client" else b""

    def plea(self, wish: Wish) -> bytes:
        return PLEAS.get(wish.act, b"")

    def server(self, task: Task) -> list[str]:
        wish, pem = task.wish, task.pem
        command = ["stdbuf", "-oL", "gnutls-serv", "--echo", "-p", str(task.port), "--x509cafile", pem["ca"], "--x509certfile", pem["cert"],
                   "--x509keyfile", pem["key"], "--priority", priority(wish)]  # fmt: skip
        command += {"none": ["-a"], "request": ["--verify-client-cert"], "require": ["-r", "--verify-client-cert"]}[wish.auth]
        command += ["--alpn", wish.protocol] if wish.protocol else []
        command += ["--ocsp-response", pem["ocsp"]] if wish.stapled else []
        command += ["--noticket"] if wish.resumed == "session id" else []
        command += ["--earlydata", "--maxearlydata", "16384"] if wish.early else []
        return command

    def listening(self, task: Task) -> bytes:
        return rb"listening on IPv4 .*done$"

    def client(self, task: Task) -> list[str]:
        wish, pem = task.wish, task.pem
        command = ["stdbuf", "-oL", "gnutls-cli", "127.0.0.1", "-p", str(task.port), "--sni-hostname", NAME, "--verify-hostname", NAME,
                   "--x509cafile", pem["ca"], "--priority", priority(wish), "--inline-commands"]  # fmt: skip
        command += ["--x509certfile", pem["my_cert"], "--x509keyfile", pem["my_key"]] if wish.certificate else []
        command += ["--alpn", wish.protocol] if wish.protocol else []
        command += ["--ocsp"] if wish.stapled else []
        command += ["--noticket"] if wish.resumed == "session id" else []
        command += ["--waitresumption"] if wish.resumed and wish.tls13 else []
        command += ["--earlydata", str(task.folder / "early")] if wish.early else []
        command += ["--single-key-share"] if wish.retry else []
        command += ["--post-handshake-auth"] if wish.act == "authentication later" else []
        return command


def priority(wish: Wish) -> str:
    """The priority string."""
    parts = ["NORMAL", "-VERS-ALL", "+VERS-TLS1.3" if wish.tls13 else "+VERS-TLS1.2"]
    if wish.suite:
        suite = SUITES[wish.suite]
        parts += ["-CIPHER-ALL", "+" + suite.cipher.replace("_", "-"), "-MAC-ALL", "+AEAD" if suite.aead else "+" + MACS[suite.mac]]
        if not suite.tls13:
            parts += ["-KX-ALL", "+" + (suite.kx if suite.kx in ("RSA", "PSK") else f"{suite.kx}-{suite.auth}")]
    if wish.group:
        parts += ["-GROUP-ALL", f"+GROUP-{wish.group_name.upper()}"]
    return ":".join(parts)
