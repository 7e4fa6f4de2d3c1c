"""The typed errors of this package, so that no caller meets an exception of the library underneath."""


class CryptoError(ValueError):
    """Input that cannot be used. The message says what is wrong with it."""


class MalformedDer(CryptoError):
    """Bytes that are no DER of the shape that they should have (RFC 5280 section 4.1)."""


class UnsupportedInput(CryptoError):
    """Well-formed, but of a kind that cannot be read here: an algorithm, a curve, a version."""


class Unsupported(UnsupportedInput):
    """A protection of records that cannot be removed here. `reason` is one sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(CryptoError):
    """What an endpoint must refuse of its peer. `alert` is the name of the alert that is due (RFC 8446 section 6)."""

    def __init__(self, alert: str, message: str) -> None:
        super().__init__(message)
        self.alert = alert


class RecordError(Refused):
    """A protected record that a receiver must refuse, with the alert that is due (RFC 8446 section 5, RFC 5246 section 6.2).

    `opened` tells that key and number were right, and that it is the content which is refused.
    """

    def __init__(self, alert: str, message: str, *, opened: bool = False) -> None:
        super().__init__(alert, message)
        self.opened = opened


class EmptyRecord(RecordError):
    """A record of this content type has no content, and must have some (RFC 8446 section 5.1)."""

    def __init__(self, content_type: int) -> None:
        super().__init__("unexpected_message", f"a record of type {content_type} without content", opened=True)
        self.content_type = content_type
