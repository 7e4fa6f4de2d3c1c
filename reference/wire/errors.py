"""The one exception that reading and writing wire bytes can raise, with the alert that the RFC wants for it."""


class WireError(ValueError):
    """Bytes that do not follow the presentation syntax, or break a rule that the field itself states.

    `alert` is the name of the alert that is due, `cite` the section that asks for it ("RFC 8446 4.2.11"), empty where
    nobody asked for one. Values that cannot be written have the alert internal_error: the peer is not to blame.
    """

    def __init__(self, alert: str, message: str, cite: str = "") -> None:
        super().__init__(message)
        self.alert = alert
        self.cite = cite
