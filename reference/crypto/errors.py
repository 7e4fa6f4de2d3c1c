"""The typed errors of this package, so that no caller meets an exception of the library underneath."""


class CryptoError(ValueError):
    """Input that cannot be used. The message says what is wrong with it."""


class MalformedDer(CryptoError):
    """Bytes that are no DER of the shape that they should have (RFC 5280 section 4.1)."""


class UnsupportedInput(CryptoError):
    """Well-formed, but of a kind that cannot be read here: an algorithm, a curve, a version."""
