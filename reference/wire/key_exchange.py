"""Reading a TLS 1.2 ServerKeyExchange once the suite is known. No signature is checked here and no secret computed."""

from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import ServerKeyExchange
from wirestate.reference.wire.reader import Reader
from wirestate.values import dataclass

PSK = frozenset({"PSK", "RSA_PSK", "DHE_PSK", "ECDHE_PSK"})
FINITE = frozenset({"DHE", "DH_anon", "DHE_PSK"})
CURVE = frozenset({"ECDHE", "ECDH_anon", "ECDHE_PSK"})
SIGNED = frozenset({"DHE", "ECDHE"})
_SILENT = frozenset({"RSA", "DH_static", "TLS13"})
_NAMED_CURVE = 3
CITES = {
    "RSA": ("5246 7.4.3", "5246 7.4.7.1"), "RSA_PSK": ("4279 4", "4279 4"), "PSK": ("4279 2", "4279 2"),
    "DHE": ("5246 7.4.3", "5246 7.4.7.2"), "DH_anon": ("5246 7.4.3", "5246 7.4.7.2"), "DHE_PSK": ("4279 3", "4279 3"),
    "DH_static": ("5246 7.4.3", "5246 7.4.7.2"), "ECDHE": ("8422 5.4", "8422 5.7"), "ECDH_anon": ("8422 5.4", "8422 5.7"),
    "ECDHE_PSK": ("5489 2", "5489 2"), "TLS13": ("8446 4", "8446 4"),
}  # fmt: skip
"""Where the server's and the client's part of each key exchange are described."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedServerKeyExchange(ServerKeyExchange):
    """`params` are the bytes that the signature covers after the two randoms. Unsigned exchanges have no scheme."""

    params: bytes
    group: int | None
    public: bytes
    scheme: int | None
    signature: bytes
    psk_hint: bytes | None
    prime: bytes  # dh_p of a finite-field group, else empty
    generator: bytes  # dh_g, likewise


def parse_server_key_exchange(body: bytes, kx: str) -> ParsedServerKeyExchange:
    """`body` is the message without its header, `kx` is `Suite.kx`. RFC 5246 7.4.3, RFC 8422 5.4, RFC 4279, RFC 5489."""
    if kx not in CITES:
        raise ValueError(f"unknown key exchange {kx!r}")
    try:
        return _server_key_exchange(body, kx)
    except WireError as error:
        error.cite = f"RFC {CITES[kx][0]}"
        raise


def _server_key_exchange(body: bytes, kx: str) -> ParsedServerKeyExchange:
    reader = Reader(body, 4)
    if kx in _SILENT:
        raise reader.fail("ServerKeyExchange", f"does not exist for {kx} key exchange", "unexpected_message")
    hint = reader.vec16("psk_identity_hint") if kx in PSK else None
    start = reader.offset - 4
    group, public, prime, generator = None, b"", b"", b""
    if kx in FINITE:
        prime, generator, public = _finite_params(reader)
    elif kx in CURVE:
        group, public = _curve_params(reader)
    params = body[start : reader.offset - 4]
    scheme, signature = None, b""
    if kx in SIGNED:
        scheme, signature = reader.u16("signature scheme"), reader.vec16("signature")
    reader.expect_end("ServerKeyExchange")
    return ParsedServerKeyExchange(
        body=body,
        params=params,
        group=group,
        public=public,
        scheme=scheme,
        signature=signature,
        psk_hint=hint,
        prime=prime,
        generator=generator,
    )


def _finite_params(reader: Reader) -> tuple[bytes, bytes, bytes]:
    return reader.vec16("dh_p", 1), reader.vec16("dh_g", 1), reader.vec16("dh_Ys", 1)


def _curve_params(reader: Reader) -> tuple[int, bytes]:
    kind = reader.u8("curve type")
    if kind != _NAMED_CURVE:  # RFC 8422 section 5.4 leaves named_curve alone
        raise reader.fail("curve type", f"{kind} is not named_curve", "illegal_parameter", reader.offset - 1)
    return reader.u16("named curve"), reader.vec8("ECPoint", 1)
