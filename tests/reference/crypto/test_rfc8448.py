"""The five connections of RFC 8448 again, from the private keys that it prints: every share, secret, Finished, binder and record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wirestate.reference.crypto import groups, signing
from wirestate.reference.crypto.keys import public_key
from wirestate.reference.crypto.record_layer import RecordOpener, RecordSealer
from wirestate.reference.crypto.secrets13 import Secrets13, Traffic
from wirestate.reference.crypto.signatures import certificate_verify_input_13
from wirestate.reference.crypto.transcript import Transcript

SUITE, SHA, TLS10, TLS12 = 0x1301, "sha256", 0x0301, 0x0303
CONTENT = {"change_cipher_spec": 20, "alert": 21, "handshake": 22, "application_data": 23}
CLIENT_HELLO, SERVER_HELLO, TICKET, END_OF_EARLY_DATA, CERTIFICATE, CERTIFICATE_VERIFY, FINISHED = 1, 2, 4, 5, 11, 15, 20
RETRY = bytes.fromhex("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c")
BINDERS = 35
"""Bytes of a list of one binder with a hash of 32 bytes."""
ROWS = [
    line.split()
    for line in (Path(__file__).parent / "rfc8448_flights.txt").read_text("ascii").splitlines()
    if not line.startswith("#")
]


def messages(payload: bytes) -> Iterator[bytes]:
    while payload:
        end = 4 + int.from_bytes(payload[1:4])
        yield payload[:end]
        payload = payload[end:]


class Replay:
    """One connection: what both sides know, and the directions of both."""

    def __init__(self, psk: bytes = b"") -> None:
        self.psk = psk
        self.secrets = Secrets13(SHA, psk)
        self.transcript = Transcript()
        self.transcript.fix(SHA)
        self.sealers = {"client": RecordSealer(), "server": RecordSealer()}
        self.openers = {"client": RecordOpener(), "server": RecordOpener()}
        self.offers: dict[str, groups.Offer] = {}
        self.early = self.ticket_psk = b""
        self.handshake = self.application = Traffic(b"", b"")
        self.certificate = b""
        self.hellos = self.checked = 0

    def use(self, role: str, secret: bytes) -> None:
        self.sealers[role].use13(SUITE, secret)
        self.openers[role].use13(SUITE, secret)

    def key(self, role: str, group: str, private: bytes, public: bytes) -> None:
        self.offers[role] = groups.offer({"x25519": 29, "secp256r1": 23}[group], private)
        assert self.offers[role].share == public

    def record(self, role: str, kind: str, content: bytes, record: bytes) -> None:
        clear = kind == "change_cipher_spec"
        if kind == "handshake":
            self.before(role, content)
        sealer, opener = (RecordSealer(), RecordOpener()) if clear else (self.sealers[role], self.openers[role])
        first = not self.hellos and not sealer.protected and not clear
        assert sealer.seal(CONTENT[kind], content, version=TLS10 if first else TLS12) == record
        assert opener.open(record[0], int.from_bytes(record[1:3]), record[5:]) == (CONTENT[kind], content)
        if kind == "handshake":
            for message in messages(content):
                self.message(role, message)

    def before(self, role: str, content: bytes) -> None:
        """The client goes on to its handshake keys after the server's Finished and its own EndOfEarlyData."""
        if role == "client" and self.application.client and content[0] not in (END_OF_EARLY_DATA, TICKET):
            self.use("client", self.handshake.client)

    def message(self, role: str, message: bytes) -> None:
        before = self.transcript.digest()
        if message[0] == CERTIFICATE_VERIFY:
            self.certificate_verify(role, message, before)
        if message[0] == FINISHED:
            base = self.handshake.client if role == "client" else self.handshake.server
            assert message[4:] == self.secrets.finished(base, before)
            self.secrets.check_finished(base, before, message[4:])
        if message[6:38] == RETRY:
            self.transcript.retry()
        if message[0] == CLIENT_HELLO and self.psk:
            assert message[-32:] == self.secrets.binder(self.transcript.digest(message[:-BINDERS]), external=False)
        if message[0] != TICKET:
            self.transcript.add(message)
        self.after(role, message)

    def certificate_verify(self, role: str, message: bytes, before: bytes) -> None:
        signed = certificate_verify_input_13("client" if role == "client" else "server", before)
        scheme, signature = int.from_bytes(message[4:6]), message[8:]
        signing.check_signature(public_key(self.certificate), scheme, signature, signed, offered=signing.OFFERED13, tls13=True)
        self.checked += 1

    def after(self, role: str, message: bytes) -> None:
        now, kind = self.transcript.digest(), message[0]
        if kind == CERTIFICATE:
            self.certificate = message[11 : 11 + int.from_bytes(message[8:11])]
        elif kind == CLIENT_HELLO:
            self.hellos += 1
            if self.psk:
                self.use("client", self.secrets.early(now))
        elif kind == SERVER_HELLO and message[6:38] != RETRY:
            self.server_hello(now)
        elif kind == FINISHED and role == "server":
            self.application = self.secrets.application(now)
            self.use("server", self.application.server)
        elif kind == FINISHED:
            self.secrets.resumption(now)
            self.use("client", self.application.client)
        elif kind == TICKET:
            self.ticket_psk = self.secrets.ticket_psk(message[13 : 13 + message[12]])

    def server_hello(self, now: bytes) -> None:
        secret = self.offers["client"].secret(self.offers["server"].share)
        assert secret == self.offers["server"].secret(self.offers["client"].share)
        self.handshake = self.secrets.handshake(secret, now)
        self.use("server", self.handshake.server)


def replayed(section: str, psk: bytes = b"") -> Replay:
    replay = Replay(psk)
    for row in ROWS:
        if row[0] == section and row[2] in CONTENT:
            replay.record(row[1], row[2], bytes.fromhex(row[3]), bytes.fromhex(row[4]))
        elif row[0] == section:
            replay.key(row[1], row[2], bytes.fromhex(row[3]), bytes.fromhex(row[4]))
    return replay


@pytest.mark.parametrize(("section", "signatures"), [("3", 1), ("5", 1), ("6", 2), ("7", 1)])
def test_connection_with_certificate_comes_out_as_printed(section: str, signatures: int, rfc8448: dict[str, dict[str, bytes]]) -> None:
    replay, printed = replayed(section), rfc8448[section]
    assert replay.checked == signatures
    assert replay.handshake == (printed["c_hs"], printed["s_hs"])
    assert replay.application == (printed["c_ap"], printed["s_ap"])
    assert replay.secrets.exporter_secret == printed["exp"]


def test_resumed_connection_with_early_data_comes_out_as_printed(rfc8448: dict[str, dict[str, bytes]]) -> None:
    psk = replayed("3").ticket_psk
    assert psk == rfc8448["4"]["psk"]
    replay, printed = replayed("4", psk), rfc8448["4"]
    assert replay.application == (printed["c_ap"], printed["s_ap"])
    assert replay.secrets.early_exporter_secret == printed["e_exp"]
