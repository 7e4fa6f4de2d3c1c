"""What the interop matrix asks of a connection, as data: each feature with the settings of the reference and the wish to its peer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any, Literal

from wirestate.reference.crypto import groups
from wirestate.reference.handlers.settings import SUITES12, SUITES13, TLS12, TLS13
from wirestate.reference.wire.registry import GROUPS
from wirestate.reference.wire.suites import SUITES
from wirestate.values import dataclass

Role = Literal["client", "server"]
Auth = Literal["none", "request", "require"]
Act = Literal[
    "", "key update by us", "key update by the peer", "renegotiation by us", "renegotiation by the peer", "authentication later", "bulk"
]  # fmt: skip
KINDS = ("rsa", "p256", "p384", "p521", "ed25519", "ed448")
CBC = (0xC009, 0xC00A, 0xC013, 0xC014, 0xC023, 0xC024, 0xC027, 0xC028)
STATIC = (0x009C, 0x009D, 0x002F, 0x0035)
CCM = (0xC0AC, 0xC0AD)


@dataclass(frozen=True)
class Wish:
    """One row of the matrix, for one version. What is not said is left to each side.

    `resumed`: a second connection goes on with the session of the first; `early`: 0-RTT in it, to be accepted or not.
    `retry`: the client has no share for the group that the server wants.
    """

    feature: str
    version: int
    suite: int = 0
    group: int = 0
    kind: str = "p256"
    auth: Auth = "none"
    certificate: bool = False
    protocol: str = ""
    stapled: bool = False
    resumed: Literal["", "psk", "ticket", "session id"] = ""
    early: Literal["", "accepted", "rejected"] = ""
    retry: bool = False
    act: Act = ""
    ours: Mapping[str, Any] = field(default_factory=dict, compare=False, hash=False)
    """More settings of the reference, in either role."""

    @property
    def tls13(self) -> bool:
        return self.version == TLS13

    @property
    def group_name(self) -> str:
        return GROUPS[self.group] if self.group else ""

    @property
    def suite_name(self) -> str:
        """As the registry has it."""
        return SUITES[self.suite].name if self.suite else ""

    @property
    def connections(self) -> int:
        return 2 if self.resumed else 1


def wishes() -> Iterator[Wish]:
    """All rows."""
    for version in (TLS13, TLS12):
        yield Wish("full handshake", version)
        yield from _suites(version)
        yield from (_group(version, group) for group in groups.supported(tls13=version == TLS13))
        yield from (Wish(f"certificate {kind}", version, kind=kind) for kind in KINDS)
        yield Wish("client certificate, required", version, auth="require", certificate=True)
        yield Wish("client certificate, asked for and not given", version, auth="request")
        yield Wish("ALPN", version, protocol="http/1.1")
        yield Wish("OCSP stapling", version, stapled=True)
        yield Wish("16 MB each way", version, act="bulk")
    yield from _only_13()
    yield from _only_12()


def _suites(version: int) -> Iterator[Wish]:
    codes = (*SUITES13, 0x1304) if version == TLS13 else (*SUITES12, *CBC, *STATIC, *CCM)
    for code in codes:
        suite = SUITES[code]
        yield Wish(suite.name, version, suite=code, kind="rsa" if suite.auth == "RSA" else "p256", ours={"suites": (code,)})


def _group(version: int, group: int) -> Wish:
    """In TLS 1.2 the groups are also those of the certificate's key (RFC 8422 section 5.1.1), hence RSA; the finite fields are for DHE."""
    if version == TLS12 and group in groups.FFDHE_BITS:
        return Wish(f"group {GROUPS[group]}", version, suite=0x009E, group=group, kind="rsa", ours={"suites": (0x009E,)})
    return Wish(f"group {GROUPS[group]}", version, group=group, kind="p256" if version == TLS13 else "rsa")


def _only_13() -> Iterator[Wish]:
    yield Wish("HelloRetryRequest", TLS13, retry=True)
    yield Wish("resumption by PSK", TLS13, resumed="psk")
    yield Wish("0-RTT accepted", TLS13, resumed="psk", early="accepted")
    yield Wish("0-RTT rejected", TLS13, resumed="psk", early="rejected")
    yield Wish("KeyUpdate by us", TLS13, act="key update by us")
    yield Wish("KeyUpdate by the peer", TLS13, act="key update by the peer")
    yield Wish("post-handshake authentication", TLS13, certificate=True, act="authentication later")


def _only_12() -> Iterator[Wish]:
    yield Wish("resumption by ticket", TLS12, resumed="ticket")
    yield Wish("resumption by session id", TLS12, resumed="session id")
    yield Wish("renegotiation by us", TLS12, act="renegotiation by us")
    yield Wish("renegotiation by the peer", TLS12, act="renegotiation by the peer")
    yield Wish("CBC without encrypt-then-MAC", TLS12, suite=0xC013, kind="rsa", ours={"suites": (0xC013,), "encrypt_then_mac": False})
    yield Wish("no extended master secret", TLS12, ours={"extended_master_secret": False})
