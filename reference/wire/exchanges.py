"""The key exchanges of TLS 1.2 as values: what ServerKeyExchange and ClientKeyExchange carry, once the suite is known.

`kx` is `Suite.kx`. RFC 5246 sections 7.4.3 and 7.4.7, RFC 8422 sections 5.4 and 5.7, RFC 4279, RFC 5489. No key is agreed
on here, nothing signed, nothing decrypted. Server messages are read by `key_exchange.parse_server_key_exchange`.
"""

from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import ClientKeyExchange, ServerKeyExchange
from wirestate.reference.wire.key_exchange import CITES, CURVE, FINITE, PSK, SIGNED
from wirestate.reference.wire.reader import Reader
from wirestate.reference.wire.writer import number, unfit, vector8, vector16
from wirestate.values import dataclass

_NAMED_CURVE = b"\3"
_ENCRYPTED = frozenset({"RSA", "RSA_PSK"})


def curve_params(group: int, public: bytes) -> bytes:
    """ServerECDHParams: the part that is signed after the two randoms (RFC 8422 section 5.4)."""
    return _NAMED_CURVE + number(group, 2, "named curve") + vector8(public, "ECPoint", 1)


def finite_params(prime: bytes, generator: bytes, public: bytes) -> bytes:
    """ServerDHParams: the part that is signed after the two randoms (RFC 5246 section 7.4.3)."""
    return vector16(prime, "dh_p", 1) + vector16(generator, "dh_g", 1) + vector16(public, "dh_Ys", 1)


def server_key_exchange(
    kx: str, params: bytes = b"", *, signature: tuple[int, bytes] | None = None, hint: bytes | None = None
) -> ServerKeyExchange:
    """The message from its parts: `params` as above, scheme and signature if `kx` has a signature, the PSK identity hint.

    A hint is written for PSK exchanges only, and is empty unless given.
    """
    if (kx in CURVE | FINITE) != bool(params) or (kx in SIGNED) != (signature is not None) or (hint is not None and kx not in PSK):
        raise unfit("ServerKeyExchange", f"these are not the parts for {kx} key exchange")
    before = vector16(hint or b"", "psk_identity_hint") if kx in PSK else b""
    after = b"" if signature is None else number(signature[0], 2, "signature scheme") + vector16(signature[1], "signature")
    return ServerKeyExchange(before + params + after)


@dataclass(frozen=True, slots=True)
class ClientExchange:
    """The parts of a ClientKeyExchange. `public` is empty where the client's certificate has it (fixed Diffie-Hellman)."""

    identity: bytes | None = None
    public: bytes = b""
    encrypted: bytes = b""


def parse_client_key_exchange(body: bytes, kx: str) -> ClientExchange:
    """`body` is the message without its header. For DH_static either shape of public value is left whole in `public`."""
    try:
        return _client_key_exchange(body, kx)
    except WireError as error:
        error.cite = f"RFC {CITES[kx][1]}"
        raise


def _client_key_exchange(body: bytes, kx: str) -> ClientExchange:
    reader = Reader(body, 4)
    identity = reader.vec16("psk_identity") if kx in PSK else None
    public = encrypted = b""
    if kx in _ENCRYPTED:
        encrypted = reader.vec16("encrypted premaster secret", 1)
    elif kx in FINITE:
        public = reader.vec16("dh_Yc", 1)
    elif kx in CURVE:
        public = reader.vec8("ECPoint", 1)
    elif kx == "DH_static":
        public = reader.rest()
    elif kx != "PSK":
        raise reader.fail("ClientKeyExchange", f"does not exist for {kx} key exchange", "unexpected_message")
    reader.expect_end("ClientKeyExchange")
    return ClientExchange(identity, public, encrypted)


def client_key_exchange(kx: str, parts: ClientExchange) -> ClientKeyExchange:
    """The inverse of `parse_client_key_exchange`."""
    if (parts.identity is not None) != (kx in PSK) or bool(parts.encrypted) != (kx in _ENCRYPTED):
        raise unfit("ClientKeyExchange", f"these are not the parts for {kx} key exchange")
    identity = b"" if parts.identity is None else vector16(parts.identity, "psk_identity")
    if kx in _ENCRYPTED:
        return ClientKeyExchange(identity + vector16(parts.encrypted, "encrypted premaster secret", 1))
    if kx in FINITE:
        return ClientKeyExchange(identity + vector16(parts.public, "dh_Yc", 1))
    if kx in CURVE:
        return ClientKeyExchange(identity + vector8(parts.public, "ECPoint", 1))
    return ClientKeyExchange(identity + parts.public)
