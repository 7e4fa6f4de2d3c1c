"""Full handshakes and bulk data of the reference endpoints beside other implementations, both ends in one process, in memory.

Run `python bench/handshakes.py [--seconds S] [--rounds N]` with the `bench` extra (tlslite-ng, aioquic) installed. ECDSA
P-256 certificate, X25519, TLS_AES_128_GCM_SHA256 or TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256; no resumption, one ticket at
most. The peers: OpenSSL through `ssl.MemoryBIO`; tlslite-ng, which checks no chain; aioquic's tls, which is TLS 1.3 without
records, as QUIC has its own. All take turns, round by round, so that a slow moment of the machine hits all; medians count.
Exit 1 if a bar is missed, 2 if a peer cannot be had.
"""

from __future__ import annotations

import argparse
import ssl
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from wirestate.reference.crypto.credentials import credential
from wirestate.reference.crypto.trust import TrustStore
from wirestate.reference.endpoint import ClientEndpoint, Endpoint, ServerEndpoint
from wirestate.reference.handlers.events import DataReceived
from wirestate.reference.handlers.settings import TLS12, TLS13, ClientSettings, ServerSettings

NAME = "localhost"
SUITES = {TLS12: 0xC02B, TLS13: 0x1301}
TITLES = {TLS12: "TLS 1.2", TLS13: "TLS 1.3"}
BULK = 4 << 20
AGAINST_TLSLITE, AGAINST_AIOQUIC, AGAINST_OPENSSL = 8.0, 1.0, 0.4
Handshake = Callable[[], object]


class Pki:
    """An authority, and a certificate of it for `NAME`, in PEM and in files."""

    def __init__(self, folder: Path) -> None:
        authority, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        ca = _issued("CA", authority.public_key(), "CA", authority, ca=True)
        leaf = _issued(NAME, key.public_key(), "CA", authority, ca=False)
        self.ca, self.chain = ca.public_bytes(Encoding.PEM), leaf.public_bytes(Encoding.PEM)
        self.key = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        self.private, self.certificate = key, leaf
        self.files = tuple(folder / name for name in ("ca.pem", "chain.pem", "key.pem"))
        for path, text in zip(self.files, (self.ca, self.chain, self.key), strict=True):
            path.write_bytes(text)


def _issued(name: str, key: ec.EllipticCurvePublicKey, by: str, signer: ec.EllipticCurvePrivateKey, *, ca: bool) -> x509.Certificate:
    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(named(by), named(name), key, x509.random_serial_number(), now - timedelta(1), now + timedelta(30))
    builder = builder.add_extension(x509.BasicConstraints(ca, None), critical=True)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    builder = builder.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    usage = x509.KeyUsage(
        digital_signature=not ca, content_commitment=False, key_encipherment=False, data_encipherment=False, key_agreement=False,
        key_cert_sign=ca, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    builder = builder.add_extension(usage, critical=True)
    if not ca:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    return builder.sign(signer, hashes.SHA256())


# the reference


class Ours:
    """The reference, with everything checked that it checks."""

    def __init__(self, pki: Pki, version: int) -> None:
        suites, groups = (SUITES[version],), (29, 23)  # the second one for the certificate, in TLS 1.2
        self._client = ClientSettings(server_name=NAME, trust=TrustStore.of_pem(pki.ca), versions=(version,), suites=suites, groups=groups,
                                      ask_status=False)  # fmt: skip
        self._server = ServerSettings(credentials=(credential(pki.chain, pki.key),), versions=(version,), suites=suites, groups=groups,
                                      tickets=1)  # fmt: skip

    def handshake(self) -> tuple[ClientEndpoint, ServerEndpoint]:
        client, server = ClientEndpoint(self._client), ServerEndpoint(self._server)
        _settle(client, server)
        assert client.connected is not None
        assert server.connected is not None
        return client, server

    def bulk(self) -> int:
        client, server = self.handshake()
        server.events()
        data = bytes(1 << 16)
        got = 0
        for _ in range(BULK // len(data)):
            client.send(data)
            server.receive_data(client.data_to_send())
            got += sum(len(event.data) for event in server.events() if isinstance(event, DataReceived))
        return got


def _settle(client: Endpoint, server: Endpoint) -> None:
    moved = True
    while moved:
        moved = False
        for sender, receiver in ((client, server), (server, client)):
            if data := sender.data_to_send():
                receiver.receive_data(data)
                moved = True


# OpenSSL


class OpenSsl:
    """OpenSSL as Python has it."""

    def __init__(self, pki: Pki, version: int) -> None:
        ca, chain, key = pki.files
        self._client, self._server = ssl.create_default_context(cafile=str(ca)), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._server.load_cert_chain(chain, key)
        self._server.num_tickets = 1
        wanted = ssl.TLSVersion.TLSv1_2 if version == TLS12 else ssl.TLSVersion.TLSv1_3
        for context in (self._client, self._server):
            context.minimum_version = context.maximum_version = wanted
            if version == TLS12:
                context.set_ciphers("ECDHE-ECDSA-AES128-GCM-SHA256")

    def handshake(self) -> tuple[ssl.SSLObject, ssl.SSLObject, ssl.MemoryBIO]:
        to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
        client = self._client.wrap_bio(to_client, to_server, server_hostname=NAME)
        server = self._server.wrap_bio(to_server, to_client, server_side=True)
        waiting = [client, server]
        while waiting:
            for one in list(waiting):
                try:
                    one.do_handshake()
                    waiting.remove(one)
                except ssl.SSLWantReadError:
                    pass
        return client, server, to_server

    def bulk(self) -> int:
        client, server, _ = self.handshake()
        data = bytes(1 << 16)
        got = 0
        for _ in range(BULK // len(data)):
            client.write(data)
            got += sum(len(server.read(1 << 14)) for _ in range(4))
        return got


# tlslite-ng


class TlsLite:
    """tlslite-ng, over a pair of sockets in one process, by its generators."""

    def __init__(self, pki: Pki, version: int) -> None:
        from tlslite.api import HandshakeSettings, X509CertChain, parsePEMKey

        self._chain = X509CertChain()
        self._chain.parsePemList(pki.chain.decode())
        self._key = parsePEMKey(pki.key.decode(), private=True)
        self._settings = HandshakeSettings()
        self._settings.minVersion = self._settings.maxVersion = (3, 4 if version == TLS13 else 3)
        self._settings.cipherNames, self._settings.keyShares = ["aes128gcm"], ["x25519"]
        self._settings.eccCurves = ["x25519", "secp256r1"]  # the second one for the certificate
        self._settings.ticket_count = 1

    def handshake(self) -> object:
        import socket

        from tlslite.api import TLSConnection

        ends = socket.socketpair()
        for end in ends:
            end.setblocking(False)
        client, server = (TLSConnection(end) for end in ends)
        turns = [client.handshakeClientCert(settings=self._settings, serverName=NAME, async_=True),
                 server.handshakeServerAsync(certChain=self._chain, privateKey=self._key, settings=self._settings)]  # fmt: skip
        while turns:
            turns = [turn for turn in turns if next(turn, None) is not None]
        for end in ends:
            end.close()
        return client


# aioquic


class AioQuic:
    """aioquic's tls: the messages of TLS 1.3 alone."""

    def __init__(self, pki: Pki, version: int) -> None:
        self._pki = pki

    def handshake(self) -> object:
        from aioquic.buffer import Buffer
        from aioquic.tls import CipherSuite, Context, Epoch

        client = Context(is_client=True, cadata=self._pki.ca, cipher_suites=[CipherSuite.AES_128_GCM_SHA256], server_name=NAME)
        server = Context(is_client=False, cipher_suites=[CipherSuite.AES_128_GCM_SHA256])
        server.certificate, server.certificate_private_key = self._pki.certificate, self._pki.private
        out = {side: {epoch: Buffer(capacity=8192) for epoch in Epoch} for side in (client, server)}
        client.handle_message(b"", out[client])
        for _ in range(2):
            for sender, receiver in ((client, server), (server, client)):
                for epoch in (Epoch.INITIAL, Epoch.HANDSHAKE, Epoch.ONE_RTT):
                    buffer = out[sender][epoch]
                    data = buffer.data
                    buffer.seek(0)
                    if data:
                        receiver.handle_message(data, out[receiver])
        assert client.state.name == "CLIENT_POST_HANDSHAKE"
        assert server.state.name == "SERVER_POST_HANDSHAKE"
        return client


# measuring


def rate(work: Callable[[], object], seconds: float) -> float:
    """Times per second of CPU of this process."""
    count, start = 0, time.process_time()
    while (spent := time.process_time() - start) < seconds:
        work()
        count += 1
    return count / spent


def measured(works: dict[str, Callable[[], object]], seconds: float, rounds: int) -> dict[str, float]:
    """The median rate of each, in turns."""
    for work in works.values():
        work()
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            found[name].append(rate(work, seconds))
    return {name: median(rates) for name, rates in found.items()}


def bars(rates: dict[str, float]) -> Iterator[tuple[str, bool]]:
    """What is asked of the reference, and whether it holds."""
    for peer, bar in (("tlslite-ng", AGAINST_TLSLITE), ("aioquic", AGAINST_AIOQUIC), ("OpenSSL", AGAINST_OPENSSL)):
        if peer in rates:
            ratio = rates["wirestate"] / rates[peer]
            yield f"{ratio:.2f} × {peer} (bar {bar})", ratio >= bar


def handshakes(pki: Pki, version: int, seconds: float, rounds: int) -> bool:
    peers = {"wirestate": Ours, "OpenSSL": OpenSsl, "tlslite-ng": TlsLite} | ({"aioquic": AioQuic} if version == TLS13 else {})
    works = {name: peer(pki, version).handshake for name, peer in peers.items()}
    rates = measured(works, seconds, rounds)
    print(f"{TITLES[version]}: full handshakes per second of CPU, both ends: " + ", ".join(f"{n} {r:.0f}" for n, r in rates.items()))
    met = True
    for text, holds in bars(rates):
        print(f"  {text}: {'met' if holds else 'MISSED'}")
        met = met and holds
    return met


def bulk(pki: Pki, version: int, seconds: float, rounds: int) -> None:
    works = {"wirestate": Ours(pki, version).bulk, "OpenSSL": OpenSsl(pki, version).bulk}
    rates = measured(works, seconds, rounds)
    said = ", ".join(f"{name} {times * BULK / 1e6:.0f} MB/s" for name, times in rates.items())
    print(f"{TITLES[version]}: bulk one way, both ends: {said}; {rates['wirestate'] / rates['OpenSSL']:.2f} × OpenSSL")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=2.0, help="of CPU, for each peer in each round")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    try:
        import aioquic.tls
        import tlslite.api
    except ImportError as error:
        print(f"{error}: pip install -e '.[bench]'", file=sys.stderr)
        return 2
    assert aioquic
    assert tlslite
    with tempfile.TemporaryDirectory() as folder:
        pki = Pki(Path(folder))
        met = [handshakes(pki, version, options.seconds, options.rounds) for version in (TLS13, TLS12)]
        for version in (TLS13, TLS12):
            bulk(pki, version, options.seconds, options.rounds)
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
