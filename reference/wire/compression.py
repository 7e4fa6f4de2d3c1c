"""Packing and unpacking a CompressedCertificate (RFC 8879). zlib only: the standard library has no Brotli and no Zstandard."""

import zlib

from wirestate.reference.wire.errors import WireError
from wirestate.reference.wire.handshake import Certificate, CompressedCertificate
from wirestate.reference.wire.messages import parse_handshake

ZLIB = 1
_CERTIFICATE = 11
_LIMIT = 1 << 24


def decompress_certificate(message: CompressedCertificate) -> Certificate | None:
    """The Certificate inside, or None if the algorithm is not known here. Never unpacks more than was announced."""
    if message.algorithm != ZLIB:
        return None
    body = _inflate(message.data, min(message.uncompressed_length, _LIMIT - 1))
    certificate = parse_handshake(bytes([_CERTIFICATE]) + len(body).to_bytes(3) + body, version=0x0304)
    assert isinstance(certificate, Certificate)
    return certificate


def compressed_certificate(raw: bytes) -> CompressedCertificate:
    """A Certificate message (with its header), packed."""
    body = raw[4:]
    return CompressedCertificate(ZLIB, len(body), zlib.compress(body))


def _inflate(data: bytes, length: int) -> bytes:
    """Exactly `length` bytes and nothing after them, else bad_certificate (RFC 8879 section 4)."""
    engine = zlib.decompressobj()
    try:
        body = engine.decompress(data, length + 1)  # one more than is right, so that a longer stream shows
    except zlib.error as error:
        raise WireError("bad_certificate", f"compressed data: {error} (at offset 12)") from error
    if len(body) != length or not engine.eof or engine.unused_data:
        raise WireError("bad_certificate", f"compressed data: does not unpack to {length} bytes (at offset 12)")
    return body
